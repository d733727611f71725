#include "core/document/columns.h"

#include "core/document/compare_view.h"
#include "core/quantity/same_noun.h"

#include <algorithm>

namespace toscale {

std::vector<MeasureId> besideMeasures(FigureKind kind, MeasureId measure)
{
    switch (kind) {
    case FigureKind::Mirror:
    case FigureKind::Plane:
        return {measure == MeasureId::Volume || measure == MeasureId::Works ? MeasureId::Money : MeasureId::Volume};
    case FigureKind::SameRate:
        return {measure == MeasureId::SameRateCustody ? MeasureId::Custody : MeasureId::Money};
    case FigureKind::Ledger: {
        std::vector<MeasureId> all{MeasureId::Volume, MeasureId::Works, MeasureId::Money, MeasureId::Custody};
        std::erase(all, measure);
        return all;
    }
    default:
        return {};
    }
}

Columns columnsOf(const Document& document, const View& view, const ReferenceTables& tables,
                  std::span<const Yardstick> yardsticks)
{
    Columns columns;
    // A ledger prints every number of works beside its own noun.
    const auto measured = [&](const View& each) {
        const bool together = view.figure == FigureKind::Ledger && each.measure == MeasureId::Works;
        return together ? compareForTable(document, each, tables) : compareView(document, each, tables);
    };
    columns.main = measured(view);
    for (const MeasureId measure : besideMeasures(view.figure, view.measure)) {
        View other = view;
        other.measure = measure;
        if (view.figure == FigureKind::SameRate)
            other.reference.basis = BasisChoice{};
        columns.beside.push_back(measured(other));
    }
    if (view.figure == FigureKind::Strip && view.measure == MeasureId::Volume)
        std::ranges::copy_if(yardsticks, std::back_inserter(columns.yardsticks),
                             [](const Yardstick& each) { return each.kind == QuantityKind::Information; });
    return columns;
}

std::vector<const Comparison*> measuresInOrder(FigureKind kind, const Columns& columns)
{
    std::vector<const Comparison*> all;
    for (const Comparison& beside : columns.beside)
        all.push_back(&beside);
    all.push_back(&columns.main);
    if (kind != FigureKind::SameRate)
        std::ranges::stable_sort(all, {}, [](const Comparison* each) { return each->measure; });
    return all;
}

bool shareNoMeasure(const Columns& columns)
{
    const auto isShared = [](const Comparison& in) {
        const auto hasValue = [](const ComparedCase& row) { return row.measured() != nullptr; };
        if (!std::ranges::all_of(in.rows, hasValue))
            return false;
        return in.measure != MeasureId::Works || std::ranges::all_of(in.rows, [&](const ComparedCase& row) {
                   return isSameNoun(row.measured()->noun, in.rows.front().measured()->noun);
               });
    };
    return columns.main.rows.size() > 1 && !isShared(columns.main) && std::ranges::none_of(columns.beside, isShared);
}

} // namespace toscale
