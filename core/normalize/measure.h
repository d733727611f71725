#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace toscale {

/// What a drawing shows (MODEL.md 6).
enum class MeasureId {
    Volume,         // bytes
    Works,          // works of one noun
    Money,          // reference currency
    Custody,        // years
    MoneyPerGb,     // reference currency per gigabyte (10^9 B)
    CustodyPerTb,   // years per terabyte (10^12 B)
    MoneyPerWork,   // reference currency per work
    CustodyPerWork, // years per work; shown in days
    MoneyShare,     // penalty / revenue of the paying party, nominal, 1 = 100 %
    SameRateMoney,  // reference currency, arithmetic
    SameRateCustody // years, arithmetic
};

inline constexpr std::array<std::string_view, 11> measureNames{"volume",
                                                               "works",
                                                               "money",
                                                               "custody",
                                                               "money-per-gb",
                                                               "custody-per-tb",
                                                               "money-per-work",
                                                               "custody-per-work",
                                                               "money-share",
                                                               "same-rate-money",
                                                               "same-rate-custody"};

[[nodiscard]] constexpr std::string_view nameOf(MeasureId id)
{
    return measureNames[static_cast<std::size_t>(id)];
}

[[nodiscard]] constexpr std::optional<MeasureId> measureFromName(std::string_view name)
{
    for (std::size_t i = 0; i < measureNames.size(); ++i)
        if (measureNames[i] == name)
            return static_cast<MeasureId>(i);
    return std::nullopt;
}

/// True for the measures that are made from penalties and therefore have a basis and a forum.
[[nodiscard]] constexpr bool isOfPenalty(MeasureId id)
{
    return id != MeasureId::Volume && id != MeasureId::Works;
}

/// True for the measures that are made from prison time; the other ones of penalties are made from money.
[[nodiscard]] constexpr bool isOfCustody(MeasureId id)
{
    return id == MeasureId::Custody || id == MeasureId::CustodyPerTb || id == MeasureId::CustodyPerWork
        || id == MeasureId::SameRateCustody;
}

/// True for works and rates per work: values of different nouns are never one column.
[[nodiscard]] constexpr bool isOfWorks(MeasureId id)
{
    return id == MeasureId::Works || id == MeasureId::MoneyPerWork || id == MeasureId::CustodyPerWork;
}

/// True for arithmetic at the baseline's rate.
[[nodiscard]] constexpr bool isSameRate(MeasureId id)
{
    return id == MeasureId::SameRateMoney || id == MeasureId::SameRateCustody;
}

} // namespace toscale
