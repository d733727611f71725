#include "core/document/step_changes.h"

#include <algorithm>
#include <tuple>

namespace toscale {

namespace {

/// Not a ladder: it draws every stage.
bool dependsOnBasis(const View& view)
{
    return isOfPenalty(view.measure)
        ? view.figure != FigureKind::Ladder
        : view.figure == FigureKind::Timeline || view.figure == FigureKind::Ledger || view.figure == FigureKind::Plane
            || view.figure == FigureKind::Mirror || view.figure == FigureKind::SameRate;
}

/// Others draw all of them, whichever the view names.
bool drawsOneMeasure(const View& view)
{
    return view.figure != FigureKind::Ladder && view.figure != FigureKind::Ledger
        && view.figure != FigureKind::Timeline;
}

/// A penalty is the same whichever figure of its case is drawn elsewhere.
bool drawsFigures(const View& view)
{
    const bool isOfPenaltyAlone =
        view.measure == MeasureId::Money || view.measure == MeasureId::Custody || view.measure == MeasureId::MoneyShare;
    return !isOfPenaltyAlone || view.figure == FigureKind::Ledger || view.figure == FigureKind::Plane
        || view.figure == FigureKind::Mirror || view.figure == FigureKind::SameRate;
}

/// The cases of a view and which figure of each, in no order: to sort them is no change of what is compared.
std::vector<std::pair<std::string, std::string>> drawnCases(const Document& document, const View& view,
                                                            bool withFigures)
{
    std::vector<std::pair<std::string, std::string>> drawn;
    if (view.cases.empty())
        for (const Case& each : document.cases)
            drawn.emplace_back(each.id, std::string());
    for (const ViewCase& each : view.cases)
        if (each.leftOut.empty())
            drawn.emplace_back(each.id, withFigures ? each.figure : std::string());
    std::ranges::sort(drawn);
    return drawn;
}

auto basisOf(const Reference& reference)
{
    return std::tie(reference.basis, reference.kinds, reference.forum, reference.parties, reference.withOtherConduct,
                    reference.withSuspended);
}

auto conversionOf(const Reference& reference)
{
    return std::tie(reference.currency, reference.priceYear, reference.inflateFirst, reference.reading);
}

/// Options that only say how the figure is coloured, worded or built up.
bool isOfColoursOrWords(const std::string& option)
{
    return option == "colour" || option == "ratio" || option == "build";
}

std::vector<std::pair<std::string, std::string>> figureOptions(const View& view)
{
    std::vector<std::pair<std::string, std::string>> options;
    std::ranges::copy_if(view.options, std::back_inserter(options),
                         [](const auto& option) { return !isOfColoursOrWords(option.first); });
    std::ranges::sort(options);
    return options;
}

} // namespace

std::vector<StepChange> changesBetween(const Document& document, const View& before, const View& after)
{
    const Reference a = referenceOf(before, document.reference);
    const Reference b = referenceOf(after, document.reference);
    std::vector<StepChange> changes;
    const auto add = [&](bool isChanged, StepChange change) {
        if (isChanged)
            changes.push_back(change);
    };
    add(before.figure != after.figure || figureOptions(before) != figureOptions(after), StepChange::Figure);
    add(drawsOneMeasure(before) && drawsOneMeasure(after) && before.measure != after.measure, StepChange::Measure);
    const bool bothDrawFigures = drawsFigures(before) && drawsFigures(after);
    const bool bothDrawAll = before.cases.empty() && after.cases.empty();
    add(!bothDrawAll && drawnCases(document, before, bothDrawFigures) != drawnCases(document, after, bothDrawFigures),
        StepChange::Cases);
    add(dependsOnBasis(before) && dependsOnBasis(after) && basisOf(a) != basisOf(b), StepChange::Basis);
    add(a.baseline != b.baseline, StepChange::Baseline);
    add(conversionOf(a) != conversionOf(b), StepChange::Conversion);
    add(before.theme != after.theme || textOption(before, "colour") != textOption(after, "colour"),
        StepChange::Colours);
    return changes;
}

} // namespace toscale
