#include "app/table/copied_cases.h"

#include <unordered_map>
#include <utility>

namespace toscale::gui {

std::vector<std::optional<std::string>> knownCases(const Document& document, const std::vector<Case>& cases)
{
    std::unordered_multimap<std::string, const Case*> byTitle;
    for (const Case& each : std::as_const(document).cases)
        byTitle.emplace(each.title, &each);
    std::vector<std::optional<std::string>> known;
    for (const Case& each : cases) {
        std::optional<std::string>& id = known.emplace_back();
        const auto [first, last] = byTitle.equal_range(each.title);
        for (auto at = first; at != last && !id; ++at) {
            Case same = each;
            same.id = at->second->id;
            if (same == *at->second)
                id = same.id;
        }
    }
    return known;
}

} // namespace toscale::gui
