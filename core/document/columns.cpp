#include "core/document/columns.h"

#include "core/document/compare_view.h"

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
    columns.main = compareView(document, view, tables);
    for (const MeasureId measure : besideMeasures(view.figure, view.measure)) {
        View other = view;
        other.measure = measure;
        columns.beside.push_back(measure == MeasureId::Works ? compareForTable(document, other, tables)
                                                             : compareView(document, other, tables));
    }
    if (view.figure == FigureKind::Strip && view.measure == MeasureId::Volume)
        std::ranges::copy_if(yardsticks, std::back_inserter(columns.yardsticks),
                             [](const Yardstick& each) { return each.kind == QuantityKind::Information; });
    return columns;
}

} // namespace toscale
