#include "core/normalize/stale_cases.h"

#include <algorithm>

namespace toscale {

std::vector<StaleCase> staleCases(std::span<const Case* const> cases, std::chrono::sys_days today)
{
    std::vector<StaleCase> stale;
    for (const Case* which : cases) {
        if (which->status != CaseStatus::Pending || which->asOf.empty())
            continue;
        const auto date = parseEdtf(which->asOf);
        if (!date || !date->latest)
            continue;
        const auto days = static_cast<int>((today - *date->latest).count());
        if (days > mostDaysOfARecord)
            stale.push_back({which->id, which->label(), which->asOf, days});
    }
    std::ranges::stable_sort(stale, [](const StaleCase& a, const StaleCase& b) {
        return a.days != b.days ? a.days > b.days : a.asOf < b.asOf;
    });
    return stale;
}

} // namespace toscale
