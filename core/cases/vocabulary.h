#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace toscale {

// The closed word lists of MODEL.md 3 and 4. The order of the names below is the order of the enumerators.

enum class PartyKind { Person, Company, Nonprofit, State, Unknown };
enum class PartyRole { Copier, Operator, Publisher, Intermediary, HolderOfData, Payer, Unknown };
enum class FigureStatus { Alleged, Admitted, FoundByCourt, FoundByRegulator, AgreedInSettlement, ReportedEstimate };
enum class Evidence { Primary, Press, Untraced, Disputed, Withdrawn, Inferred };
enum class CountsWhat { Copied, Held, Offered, Published, Hosted, Uploaded, InSuit, Affected };
enum class CaseStatus { Pending, Closed, UnenforcedJudgment };
enum class Outcome {
    NotCharged,
    Dismissed,
    EndedByDeath,
    Acquitted,
    Convicted,
    HeldLawful,
    HeldLiable,
    LiabilityOverturned,
    Settled,
    Vacated,
    Pardoned,
    InjunctionOnly,
    Confidential,
    Pending,
    CopierUnknown
};
enum class PenaltyKind {
    Fine,
    Damages,
    Settlement,
    Restitution,
    Forfeiture,
    Imprisonment,
    Probation,
    CommunityService,
    Other
};
enum class Basis {
    StatutoryMaximum,
    Sought,
    Agreed,
    Imposed,
    Reduced,
    Vacated,
    Declined,
    Conditional,
    Served,
    Paid,
    None,
    Unstated
};
enum class Forum { Criminal, Civil, Regulatory };
enum class Liability { Alone, Each, Joint };
enum class ComputedBy { Court, Prosecutor, Statute, Party, Press, Regulator };
enum class Aggregation { SingleCount, SumOfCounts, Concurrent, Consecutive, Unknown };
enum class EventKind { Act, Discovery, Arrest, Charge, Decision, Appeal, Settlement, Release, Death, Other };
enum class SourceKind { Primary, Press, Mirror, Secondary, Social, Scholarly };

template <class E> inline constexpr std::array<std::string_view, 0> namesOf{};

template <>
inline constexpr std::array namesOf<PartyKind>{std::string_view("person"), std::string_view("company"),
                                               std::string_view("nonprofit"), std::string_view("state"),
                                               std::string_view("unknown")};
template <>
inline constexpr std::array namesOf<PartyRole>{std::string_view("copier"),         std::string_view("operator"),
                                               std::string_view("publisher"),      std::string_view("intermediary"),
                                               std::string_view("holder_of_data"), std::string_view("payer"),
                                               std::string_view("unknown")};
template <>
inline constexpr std::array namesOf<FigureStatus>{std::string_view("alleged"),
                                                  std::string_view("admitted"),
                                                  std::string_view("found_by_court"),
                                                  std::string_view("found_by_regulator"),
                                                  std::string_view("agreed_in_settlement"),
                                                  std::string_view("reported_estimate")};
template <>
inline constexpr std::array namesOf<Evidence>{std::string_view("primary"),   std::string_view("press"),
                                              std::string_view("untraced"),  std::string_view("disputed"),
                                              std::string_view("withdrawn"), std::string_view("inferred")};
template <>
inline constexpr std::array namesOf<CountsWhat>{std::string_view("copied"),  std::string_view("held"),
                                                std::string_view("offered"), std::string_view("published"),
                                                std::string_view("hosted"),  std::string_view("uploaded"),
                                                std::string_view("in_suit"), std::string_view("affected")};
template <>
inline constexpr std::array namesOf<CaseStatus>{std::string_view("pending"), std::string_view("closed"),
                                                std::string_view("unenforced_judgment")};
template <>
inline constexpr std::array namesOf<Outcome>{
    std::string_view("not_charged"),    std::string_view("dismissed"),
    std::string_view("ended_by_death"), std::string_view("acquitted"),
    std::string_view("convicted"),      std::string_view("held_lawful"),
    std::string_view("held_liable"),    std::string_view("liability_overturned"),
    std::string_view("settled"),        std::string_view("vacated"),
    std::string_view("pardoned"),       std::string_view("injunction_only"),
    std::string_view("confidential"),   std::string_view("pending"),
    std::string_view("copier_unknown")};
template <>
inline constexpr std::array namesOf<PenaltyKind>{
    std::string_view("fine"),        std::string_view("damages"),           std::string_view("settlement"),
    std::string_view("restitution"), std::string_view("forfeiture"),        std::string_view("imprisonment"),
    std::string_view("probation"),   std::string_view("community_service"), std::string_view("other")};
template <>
inline constexpr std::array namesOf<Basis>{std::string_view("statutory_maximum"),
                                           std::string_view("sought"),
                                           std::string_view("agreed"),
                                           std::string_view("imposed"),
                                           std::string_view("reduced"),
                                           std::string_view("vacated"),
                                           std::string_view("declined"),
                                           std::string_view("conditional"),
                                           std::string_view("served"),
                                           std::string_view("paid"),
                                           std::string_view("none"),
                                           std::string_view("unstated")};
template <>
inline constexpr std::array namesOf<Forum>{std::string_view("criminal"), std::string_view("civil"),
                                           std::string_view("regulatory")};
template <>
inline constexpr std::array namesOf<Liability>{std::string_view("alone"), std::string_view("each"),
                                               std::string_view("joint")};
template <>
inline constexpr std::array namesOf<ComputedBy>{std::string_view("court"),   std::string_view("prosecutor"),
                                                std::string_view("statute"), std::string_view("party"),
                                                std::string_view("press"),   std::string_view("regulator")};
template <>
inline constexpr std::array namesOf<Aggregation>{std::string_view("single_count"), std::string_view("sum_of_counts"),
                                                 std::string_view("concurrent"), std::string_view("consecutive"),
                                                 std::string_view("unknown")};
template <>
inline constexpr std::array namesOf<EventKind>{std::string_view("act"),        std::string_view("discovery"),
                                               std::string_view("arrest"),     std::string_view("charge"),
                                               std::string_view("decision"),   std::string_view("appeal"),
                                               std::string_view("settlement"), std::string_view("release"),
                                               std::string_view("death"),      std::string_view("other")};
template <>
inline constexpr std::array namesOf<SourceKind>{std::string_view("primary"), std::string_view("press"),
                                                std::string_view("mirror"),  std::string_view("secondary"),
                                                std::string_view("social"),  std::string_view("scholarly")};

/// The word that files use: nameOf(Basis::StatutoryMaximum) == "statutory_maximum".
template <class E> [[nodiscard]] constexpr std::string_view nameOf(E value)
{
    return namesOf<E>[static_cast<std::size_t>(value)];
}

/// The enumerator for a word of a file, or nothing.
template <class E> [[nodiscard]] constexpr std::optional<E> fromName(std::string_view name)
{
    for (std::size_t i = 0; i < namesOf<E>.size(); ++i)
        if (namesOf<E>[i] == name)
            return static_cast<E>(i);
    return std::nullopt;
}

/// Nobody stands behind the number: not traced, disputed, withdrawn or inferred.
[[nodiscard]] constexpr bool isDoubtful(Evidence evidence)
{
    return evidence != Evidence::Primary && evidence != Evidence::Press;
}

} // namespace toscale
