#include "core/document/selection.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace toscale {

std::vector<SelectedCase> selectedCases(const Document& document, const View& view)
{
    std::vector<SelectedCase> selected;
    if (view.cases.empty()) {
        for (const Case& each : document.cases)
            selected.push_back({&each, {}, {}});
        return selected;
    }
    std::unordered_map<std::string_view, const Case*> byId;
    for (const Case& each : document.cases)
        byId.emplace(each.id, &each);
    for (const ViewCase& entry : view.cases)
        if (const auto found = byId.find(entry.id); found != byId.end())
            selected.push_back({found->second, entry.figure, entry.leftOut, entry.reading});
    return selected;
}

std::optional<SelectedCase> baselineOf(const Document& document, const std::vector<SelectedCase>& selected,
                                       const Reference& reference)
{
    if (reference.baseline.empty())
        return std::nullopt;
    const auto shown =
        std::ranges::find_if(selected, [&](const SelectedCase& each) { return each.which->id == reference.baseline; });
    if (shown != selected.end())
        return *shown;
    const Case* outside = findCase(document, reference.baseline);
    return outside == nullptr ? std::nullopt : std::optional(SelectedCase{outside, {}, {}});
}

} // namespace toscale
