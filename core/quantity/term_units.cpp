#include "core/quantity/term_units.h"

#include "core/quantity/nearest_name.h"

#include <algorithm>
#include <array>
#include <vector>

namespace toscale {

namespace {

struct TermWord {
    std::string_view word;
    TermUnit unit;
};

constexpr auto termWords = std::to_array<TermWord>({
    {"years", TermUnit::Years},   {"year", TermUnit::Years},    {"yrs", TermUnit::Years},
    {"yr", TermUnit::Years},      {"y", TermUnit::Years},       {"months", TermUnit::Months},
    {"month", TermUnit::Months},  {"mos", TermUnit::Months},    {"mo", TermUnit::Months},
    {"weeks", TermUnit::Weeks},   {"week", TermUnit::Weeks},    {"wks", TermUnit::Weeks},
    {"wk", TermUnit::Weeks},      {"days", TermUnit::Days},     {"day", TermUnit::Days},
    {"d", TermUnit::Days},        {"jahre", TermUnit::Years},   {"jahren", TermUnit::Years},
    {"jahr", TermUnit::Years},    {"monate", TermUnit::Months}, {"monaten", TermUnit::Months},
    {"monat", TermUnit::Months},  {"wochen", TermUnit::Weeks},  {"woche", TermUnit::Weeks},
    {"tage", TermUnit::Days},     {"tagen", TermUnit::Days},    {"tag", TermUnit::Days},
    {"ans", TermUnit::Years},     {"an", TermUnit::Years},      {"années", TermUnit::Years},
    {"année", TermUnit::Years},   {"mois", TermUnit::Months},   {"semaines", TermUnit::Weeks},
    {"semaine", TermUnit::Weeks}, {"jours", TermUnit::Days},    {"jour", TermUnit::Days},
    {"años", TermUnit::Years},    {"año", TermUnit::Years},     {"meses", TermUnit::Months},
    {"mes", TermUnit::Months},    {"semanas", TermUnit::Weeks}, {"semana", TermUnit::Weeks},
    {"días", TermUnit::Days},     {"día", TermUnit::Days},      {"dias", TermUnit::Days},
    {"dia", TermUnit::Days},      {"年", TermUnit::Years},      {"个月", TermUnit::Months},
    {"個月", TermUnit::Months},   {"周", TermUnit::Weeks},      {"週", TermUnit::Weeks},
    {"天", TermUnit::Days},       {"سنة", TermUnit::Years},     {"سنوات", TermUnit::Years},
    {"عام", TermUnit::Years},     {"عاما", TermUnit::Years},    {"عامًا", TermUnit::Years},
    {"أعوام", TermUnit::Years},   {"شهر", TermUnit::Months},    {"شهرا", TermUnit::Months},
    {"شهرًا", TermUnit::Months},   {"أشهر", TermUnit::Months},   {"شهور", TermUnit::Months},
    {"أسبوع", TermUnit::Weeks},   {"أسابيع", TermUnit::Weeks},  {"يوم", TermUnit::Days},
    {"يوما", TermUnit::Days},     {"يومًا", TermUnit::Days},     {"أيام", TermUnit::Days},
});

} // namespace

std::optional<TermUnit> findTermUnit(std::string_view lowerWord)
{
    const auto* const found = std::find_if(termWords.begin(), termWords.end(),
                                           [&](const TermWord& entry) { return entry.word == lowerWord; });
    return found == termWords.end() ? std::nullopt : std::optional(found->unit);
}

std::string nearestTermUnit(std::string_view lowerWord)
{
    static const auto names = [] {
        std::vector<std::string_view> list;
        // Distances are in bytes: letters beyond ASCII, which take several, look alike.
        for (const TermWord& entry : termWords)
            if (entry.word.size() >= 4 && static_cast<unsigned char>(entry.word.front()) < 0x80)
                list.push_back(entry.word);
        return list;
    }();
    return std::string(nearestName(lowerWord, names));
}

std::span<const std::string_view> englishTermUnits()
{
    static constexpr std::array<std::string_view, 8> names{"years", "year", "months", "month",
                                                           "weeks", "week", "days",   "day"};
    return names;
}

ShortDecimal TermLength::*partOf(TermUnit unit)
{
    switch (unit) {
    case TermUnit::Years:
        return &TermLength::years;
    case TermUnit::Months:
        return &TermLength::months;
    case TermUnit::Weeks:
        return &TermLength::weeks;
    case TermUnit::Days:
        break;
    }
    return &TermLength::days;
}

std::string_view nameOf(TermUnit unit, bool singular)
{
    constexpr std::array<std::string_view, 4> names{"years", "months", "weeks", "days"};
    const std::string_view plural = names.at(static_cast<std::size_t>(unit));
    return singular ? plural.substr(0, plural.size() - 1) : plural;
}

} // namespace toscale
