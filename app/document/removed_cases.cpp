#include "app/document/removed_cases.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>

namespace toscale::gui {

EditSeries removalOfCases(const Document& document, std::vector<std::size_t> positions)
{
    std::ranges::sort(positions);
    positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
    EditSeries series;
    if (positions.empty())
        return series;
    std::unordered_set<std::string_view> ids;
    for (const std::size_t at : positions)
        ids.insert(document.cases[at].id);
    // views from the last to the first, so that a removed one does not shift the others
    for (std::size_t i = document.views.size(); i-- > 0;) {
        View view = document.views[i];
        const bool wasNamed =
            std::erase_if(view.cases, [&](const ViewCase& each) { return ids.contains(each.id); }) > 0;
        if (wasNamed)
            forgetTexts(view); // they are of all that it showed
        if (view.reference.baseline && ids.contains(*view.reference.baseline))
            view.reference.baseline.reset();
        if (wasNamed && view.cases.empty())
            series.edits.emplace_back(RemoveView{i});
        else if (view != document.views[i])
            series.edits.emplace_back(ReplaceView{i, std::move(view)});
    }
    if (ids.contains(document.reference.baseline)) {
        Reference reference = document.reference;
        reference.baseline.clear();
        series.edits.emplace_back(SetReference{std::move(reference)});
    }
    // The stretch from the first to the last goes as a whole, and what stays of it comes back: two edits however many
    // are taken out of it.
    const std::size_t first = positions.front();
    const std::size_t count = positions.back() - first + 1;
    InsertCases kept{first, {}};
    kept.content.reserve(count - positions.size());
    for (std::size_t i = 0; i + 1 < positions.size(); ++i)
        kept.content.append(document.cases.slice(positions[i] + 1, positions[i + 1] - positions[i] - 1));
    series.edits.emplace_back(RemoveCases{first, count});
    if (!kept.content.empty())
        series.edits.emplace_back(std::move(kept));
    return series;
}

} // namespace toscale::gui
