#pragma once

#include "core/normalize/gap.h"
#include "core/quantity/estimate.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace toscale {

/// A fact that a reader must know beside a value (MODEL.md 8). Worded in `app/text`.
enum class NoteCode {
    // always on the figure, in short form
    BasisOf,          // [basis name] or, when rows differ, one per basis
    ForumOf,          // [forum names], "unstated" among them
    StatusOfFigure,   // [status]   alleged
    EvidenceOfFigure, // [evidence] untraced, disputed, withdrawn, inferred
    ScopeDiffers,     // [scope words, text] of the primary figure, by which a penalty for the whole act is divided
    CountsDiffer,     // [counts name of each]
    Counterfactual,   // [bases of the baseline joined by "+", kind of the actor where prison cannot apply]
    GapOf,            // `gap`
    AsOf,             // [date] of a pending case
    LogScale,         // [] | ["calendar"]: borders below a year are months and days | ["bands"] | ["calendar_bands"]
    SumOfMaxima,      // [number of counts]
    NotKnownToBePaid, // []
    ScopesOverridden, // []
    LeftOut,          // [reason]
    NoLongerInForce,  // [MeasuredValue::ending, "in_part" where other stages that count are in force]
    // folded into "Notes and sources"
    CurrencyAndYear,      // [currency, year or "nominal", "inflate_first"]
    PrefixReadingOf,      // [reading or "mixed", ratio low, ratio high]
    BoundOf,              // [qualifier name] or ["no_bound", reason]
    SourcesDisagree,      // [low text, high text]
    SeveralParties,       // [names]
    SpreadOfTerms,        // [shortest years, longest years] of several persons
    SuspendedParts,       // [years]
    ActorKindsDiffer,     // [kinds]
    RolesDiffer,          // [roles]
    OtherPartiesPaid,     // [party names, text of the amount, basis]
    OtherConduct,         // [text of the amount, basis]
    PartWithoutRevenue,   // [text of the amount, basis]: no full year of revenue to divide it by
    AreaIsUnderRead,      // []
    LooksLikePlaceholder, // [text]
    ActDateUnverified,    // []
    StageWithoutDate,     // []
    BasisUnstated,        // []
    TermsOfOnePerson,     // [number]: several terms of one person, of which the longest counts
    TermsUnknown,         // [party names]: terms of other persons whose length is not stated
    SuspendedTerms,       // [party, years]: another person's term that is suspended as a whole
    RecordedPart,         // [text, note]: of a penalty for more than this act, its part for it
    // on the figure too
    CoversMore,       // [covers]: the penalty is for more than this act, or for other conduct
    RateDoubt,        // [text of the baseline's figure, status or "", evidence or ""]
    SameRateOnFinal,  // `gap`, or `value` and [its digits]: the same arithmetic on the basis `final`
    ShareOfRevenue,   // [party, fiscal year] of each part; `value`: days to earn it
    SuspendedCounted, // [years]: suspended parts count as if they were served
    PrefixOfCase,     // [reading]: prefixes of this case are read otherwise than those of the others
};

inline constexpr int noteCodeCount = static_cast<int>(NoteCode::PrefixOfCase) + 1;

/// 1 = always on the figure, 2 = folded.
[[nodiscard]] constexpr int rankOf(NoteCode code)
{
    return code < NoteCode::CurrencyAndYear || code >= NoteCode::CoversMore ? 1 : 2;
}

struct Note {
    NoteCode code{};
    std::vector<std::string> cases; // ids of the cases that it is about; empty = the whole comparison
    std::vector<std::string> arguments;
    std::optional<Gap> gap = {};
    std::optional<Estimate<double>> value = {};

    bool operator==(const Note&) const = default;
};

} // namespace toscale
