#pragma once

#include "core/scene/figures/label_key.h"
#include "core/scene/figures/timeline_density.h"
#include "core/scene/figures/timeline_entry.h"
#include "core/scene/figures/timeline_money.h"
#include "core/scene/figures/timeline_rail.h"
#include "core/scene/figures/timeline_ruler.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace toscale::scene {

/// One case's part of a timeline, placed.
struct TimelineLanePlace {
    std::size_t lane = 0; // of the timeline, and row of the comparison
    double zero = 0;      // what is taken off its days
    TextBlock name;
    geometry::Point nameAt;
    double top = 0;
    double bottom = 0;
    double rowsTop = 0;
    double pitch = 0;                                       // of its rows
    std::shared_ptr<const std::vector<TimelineEntry>> rows; // what stands in its rows; shared by attempts
    geometry::LaneLayout layout;                            // of them
    std::map<std::size_t, std::string> numbers;             // of rows, as they are printed: "3" or "3–6"
    std::optional<TimelineDensity> density;                 // stands over one row of thin lines
    double densityHeight = 0;
    TextBlock nothing;                // said of a lane without any entry
    std::vector<TimelineEntry> terms; // below the rows, at their dates too
    geometry::LaneLayout termLayout;
    double termPitch = 0;
    double rulerHeight = 0; // over the rail of lengths
    double lengthsTop = 0;
    double lengthPitch = 0;
    std::vector<TimelineEntry> lengths; // on a rail below the rows
    geometry::LaneLayout lengthLayout;
    std::optional<TimelineMoney> money;

    [[nodiscard]] const std::vector<TimelineEntry>& entries() const { return *rows; }
    [[nodiscard]] double termsTop() const { return rowsTop + layout.rows * pitch; }
    [[nodiscard]] double rowsBottom() const { return termsTop() + termLayout.rows * termPitch; }
    [[nodiscard]] double lengthsBottom() const { return lengthsTop + lengthLayout.rows * lengthPitch; }
};

/// One sign with its meaning under the lanes.
struct TimelineSign {
    std::optional<EventKind> kind; // none: the line behind which nothing is on record
    TextBlock text;
    geometry::Point at; // upper left corner of the sign
};

/// A line of text under the lanes.
struct TimelineLine {
    MarkKey key;
    TextBlock text;
    geometry::Point at;
};

struct TimelineArrangement {
    bool fits = false;
    TimelineLayoutOptions options;
    TimelineStep step;
    TimelineAxis axis;
    double mostZoom = 1;
    double lengthsPerDay = 0; // points
    bool lengthsOnAxis = true;
    TimelineRuler ruler;       // where they are not
    double moneyPerUnit = 0;   // points
    std::size_t mostDense = 0; // events of the highest column of all lanes
    std::vector<TimelineLanePlace> lanes;
    double nameWidth = 0;            // before the axis; 0: names stand over their lanes
    std::vector<TimelineRail> rails; // of cases without day 0
    std::vector<TimelineSign> signs;
    LabelKey key; // of numbered labels
    geometry::Point keyAt;
    std::vector<TimelineLine> lines; // cases without day 0, what is not drawn
    std::size_t shown = 0;           // cases
    std::size_t unlabelled = 0;      // events
    std::size_t wordless = 0;        // bars of terms and amounts
    std::size_t nextCase = 0;        // of a page: the first of the next one, among the cases with lanes
    double below = 0;
};

[[nodiscard]] TimelineArrangement arrangeTimeline(const FigureInput& input);
/// How high the area must be so that no case and no word is left out.
[[nodiscard]] double heightForAllOf(const FigureInput& input);
/// False where not even bare lanes of all cases have room; found without a word being made.
[[nodiscard]] bool mayHoldAllLanes(const FigureInput& input);

} // namespace toscale::scene
