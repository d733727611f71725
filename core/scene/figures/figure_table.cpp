#include "core/scene/figures/figure_table.h"

#include <algorithm>
#include <array>

namespace toscale::scene {

namespace {

// A rate is no amount: nothing adds up to its area, so areas are offered for amounts only.
constexpr std::array amounts{MeasureId::Volume,  MeasureId::Works,         MeasureId::Money,
                             MeasureId::Custody, MeasureId::SameRateMoney, MeasureId::SameRateCustody};
constexpr std::array all{MeasureId::Volume,        MeasureId::Works,          MeasureId::Money,
                         MeasureId::Custody,       MeasureId::MoneyPerGb,     MeasureId::CustodyPerTb,
                         MeasureId::MoneyPerWork,  MeasureId::CustodyPerWork, MeasureId::MoneyShare,
                         MeasureId::SameRateMoney, MeasureId::SameRateCustody};

// One side is what was taken, the other what followed.
constexpr std::array twoSided{MeasureId::Volume, MeasureId::Works, MeasureId::Money, MeasureId::Custody};
constexpr std::array penalties{MeasureId::Money, MeasureId::Custody};
constexpr std::array arithmetic{MeasureId::SameRateMoney, MeasureId::SameRateCustody};

constexpr std::array table{
    FigureEntry{FigureKind::Squares, buildSquares, Encoding::Area, true, amounts},
    FigureEntry{FigureKind::Nested, buildNested, Encoding::Area, true, amounts},
    FigureEntry{FigureKind::Bubbles, buildBubbles, Encoding::Area, true, amounts},
    FigureEntry{FigureKind::Treemap, buildTreemap, Encoding::Area, false, amounts},
    FigureEntry{FigureKind::Units, buildUnits, Encoding::Area, false, amounts},
    FigureEntry{FigureKind::Bars, buildBars, Encoding::Length, false, all},
    FigureEntry{FigureKind::Dots, buildDots, Encoding::Length, false, all}, // of the bars beside them
    FigureEntry{FigureKind::Em, buildEm, Encoding::Length, false, all},
    FigureEntry{FigureKind::Strip, buildStrip, Encoding::Length, false, amounts},
    FigureEntry{FigureKind::Walk, buildWalk, Encoding::Area, false, amounts},
    FigureEntry{FigureKind::Mirror, buildLanes, Encoding::Length, false, twoSided},
    FigureEntry{FigureKind::Ledger, buildLanes, Encoding::Length, false, all},
    FigureEntry{FigureKind::Ladder, buildLadder, Encoding::Length, false, penalties},
    FigureEntry{FigureKind::Plane, buildPlane, Encoding::Position, false, twoSided},
    FigureEntry{FigureKind::SameRate, buildLanes, Encoding::Length, false, arithmetic},
    // terms grow to the right, money upwards, each with one thickness
    FigureEntry{FigureKind::Timeline, buildTimeline, Encoding::Area, false, all},
};
constexpr auto kinds = [] {
    std::array<FigureKind, table.size()> all{};
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = table[i].kind;
    return all;
}();

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

void drawAs(View& view, FigureKind kind)
{
    const MeasureId drawn = measureFor(kind, view.measure);
    const bool isAboutTime = kind == FigureKind::Timeline;
    if (drawn != view.measure || isAboutTime != (view.figure == FigureKind::Timeline))
        forgetTexts(view);
    view.figure = kind;
    view.measure = drawn;
}

MeasureId measureFor(FigureKind kind, MeasureId measure)
{
    const FigureEntry* entry = figureEntry(kind);
    if (entry == nullptr || entry->measures.empty() || canDraw(kind, measure))
        return measure;
    const auto isNear = [&](MeasureId other) {
        return isOfPenalty(measure) == isOfPenalty(other) && isOfCustody(measure) == isOfCustody(other);
    };
    const auto found = std::ranges::find_if(entry->measures, isNear);
    return found == entry->measures.end() ? entry->measures.front() : *found;
}

} // namespace toscale::scene
