#include "core/document/compare_view.h"

#include <algorithm>

namespace toscale {

namespace {

std::vector<SelectedCase> selectedCases(const Document& document, const View& view)
{
    std::vector<SelectedCase> selected;
    if (view.cases.empty()) {
        selected.reserve(document.cases.size());
        for (const Case& each : document.cases)
            selected.push_back({&each, {}, {}});
        return selected;
    }
    selected.reserve(view.cases.size());
    for (const ViewCase& entry : view.cases)
        if (const Case* found = findCase(document, entry.id))
            selected.push_back({found, entry.figure, entry.leftOut});
    return selected;
}

} // namespace

Comparison compareForTable(const Document& document, const View& view, const ReferenceTables& tables)
{
    const std::vector<SelectedCase> selected = selectedCases(document, view);
    const Reference reference = referenceOf(view, document.reference);
    const bool baselineIsShown =
        std::ranges::any_of(selected, [&](const SelectedCase& each) { return each.which->id == reference.baseline; });
    // A baseline need not be drawn itself: same-rate figures take its rate from the document.
    SelectedCase outside{baselineIsShown ? nullptr : findCase(document, reference.baseline), {}, {}};
    return compare(selected, view.measure, reference, tables, outside.which ? &outside : nullptr);
}

Comparison compareView(const Document& document, const View& view, const ReferenceTables& tables)
{
    Comparison comparison = compareForTable(document, view, tables);
    if (view.measure == MeasureId::Works)
        separateNouns(comparison);
    return comparison;
}

std::vector<StaleCase> staleCasesOf(const Document& document, const View& view, std::chrono::sys_days today)
{
    std::vector<const Case*> shown;
    for (const SelectedCase& selected : selectedCases(document, view))
        shown.push_back(selected.which);
    return staleCases(shown, today);
}

} // namespace toscale
