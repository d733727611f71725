#include "core/scene/figures/figure_table.h"

#include <algorithm>
#include <array>

namespace toscale::scene {

namespace {

// A rate is no amount: nothing adds up to its area, so squares are offered for amounts only.
constexpr std::array amounts{MeasureId::Volume,  MeasureId::Works,         MeasureId::Money,
                             MeasureId::Custody, MeasureId::SameRateMoney, MeasureId::SameRateCustody};
constexpr std::array all{MeasureId::Volume,        MeasureId::Works,          MeasureId::Money,
                         MeasureId::Custody,       MeasureId::MoneyPerGb,     MeasureId::CustodyPerTb,
                         MeasureId::MoneyPerWork,  MeasureId::CustodyPerWork, MeasureId::MoneyShare,
                         MeasureId::SameRateMoney, MeasureId::SameRateCustody};

constexpr std::array table{
    FigureEntry{FigureKind::Squares, buildSquares, Encoding::Area, true, amounts},
    FigureEntry{FigureKind::Bars, buildBars, Encoding::Length, false, all},
};
constexpr std::array kinds{table[0].kind, table[1].kind};
static_assert(kinds.size() == table.size());

} // namespace

std::span<const FigureEntry> figureTable()
{
    return table;
}

const FigureEntry* figureEntry(FigureKind kind)
{
    const auto found = std::ranges::find(table, kind, &FigureEntry::kind);
    return found == table.end() ? nullptr : &*found;
}

std::span<const FigureKind> drawableKinds()
{
    return kinds;
}

bool canDraw(FigureKind kind, MeasureId measure)
{
    const FigureEntry* entry = figureEntry(kind);
    return entry && std::ranges::find(entry->measures, measure) != entry->measures.end();
}

} // namespace toscale::scene
