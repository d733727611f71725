#pragma once

#include "core/document/document.h"
#include "core/normalize/compare.h"
#include "core/normalize/familiar.h"
#include "core/normalize/ladder.h"
#include "core/normalize/timeline.h"

#include <optional>
#include <span>
#include <vector>

namespace toscale {

/// Everything that a figure is drawn from: the view's own measure, and what its kind shows beside it.
struct Columns {
    Comparison main;
    std::vector<Comparison> beside;      // the same cases in other measures, in the order of besideMeasures()
    std::vector<Yardstick> yardsticks;   // of the measure's kind, for figures that show some on the way
    std::vector<Ladder> ladders = {};    // the view's own measure first, then the other where it has stages
    Timeline timeline = {};              // its terms and stages are rungs of the ladders
    std::optional<SizedThing> cell = {}; // of a unit grid: the thing that it counts, where the view names one
};

/// Whether a case of the view tells of a death: no life expectancy is held against any of its values.
[[nodiscard]] bool showsDeath(const Document& document, const View& view);

/// The measures that a kind shows beside the view's own: a mirror the volume beside the penalty.
[[nodiscard]] std::vector<MeasureId> besideMeasures(FigureKind kind, MeasureId measure);

/// Beside same-rate arithmetic, whose basis the view chooses, stands what is in force: what really was.
[[nodiscard]] Columns columnsOf(const Document& document, const View& view, const ReferenceTables& tables,
                                std::span<const Yardstick> yardsticks = {});

/// A ladder is read stage by stage: of more cases nobody keeps count (FIGURES.md 1).
inline constexpr std::size_t mostLadderCases = 6;

/// The stages of every case of a view, also of those that a ladder does not draw.
[[nodiscard]] std::vector<Ladder> laddersOfAll(const Document& document, const View& view,
                                               const ReferenceTables& tables);

/// The ladder of that measure, or nullptr.
[[nodiscard]] const Ladder* ladderIn(const Columns& columns, MeasureId measure);

/// The measures of a figure, the view's own first, and the rungs of a ladder, which are rows too.
[[nodiscard]] std::vector<const Comparison*> everythingIn(const Columns& columns);

/// All measures in the order in which the kind shows them: by MeasureId; of same-rate figures what was, then what the
/// rate would give.
[[nodiscard]] std::vector<const Comparison*> measuresInOrder(FigureKind kind, const Columns& columns);

/// Of these cases alone, by ids in ascending order: their rows, rungs and lanes, and the notes about them or about all.
[[nodiscard]] Columns onlyCases(const Columns& columns, std::span<const std::string> ids);

/// True where several cases have no measure in common: none of those in `columns` has a value for every case (works of
/// one noun). A ledger is the figure for them.
[[nodiscard]] bool shareNoMeasure(const Columns& columns);
/// The same of the cases of a view, whatever its kind shows.
[[nodiscard]] bool shareNoMeasure(const Document& document, const View& view, const ReferenceTables& tables);

} // namespace toscale
