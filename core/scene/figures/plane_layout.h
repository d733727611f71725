#pragma once

#include "core/geometry/density_grid.h"
#include "core/geometry/plane.h"
#include "core/geometry/point_labels.h"
#include "core/scene/figures/gap_rail.h"
#include "core/scene/figures/label_key.h"
#include "core/scene/figures/magnitude_words.h"
#include "core/scene/figures/plane_cases.h"
#include "core/scene/figures/row_label.h"

#include <optional>
#include <set>
#include <vector>

namespace toscale::scene {

/// A text at a mark of the plane: its name, or its number in the key.
struct PlaneLabel {
    std::size_t row = 0;
    RowLabel text;
    geometry::Point at; // upper left corner; upper right one of texts that end there
    bool isNumber = false;
    bool endsHere = false;
};

/// A case that lacks one of the two values, at the place of the other.
struct PlaneGap {
    std::size_t row = 0;
    geometry::Rect box;
};

/// Cases that lack a value for one reason.
struct PlaneLane {
    std::size_t sample = 0; // a row of them, for the glyph
    TextBlock word;
    geometry::Rect glyph;
    geometry::Point wordAt;
    std::optional<geometry::Segment> line; // the rail itself
};

struct PlaneRate {
    geometry::Segment line;
    TextBlock word; // none where it has no room
    geometry::Point at;
};

/// Everything of a plane placed in the figure's area: two axes with their words, the points with labels, lines of equal
/// rates, and a rail along each axis for the cases that lack the other value. Labels that have no room become numbers
/// of a key.
struct PlaneLayout {
    bool fits = true;
    geometry::Rect plot;  // without width or height where an axis is missing
    geometry::Rect inner; // between the first and the last border
    geometry::MagnitudeAxis x;
    geometry::MagnitudeAxis y;
    TextBlock xTitle, xDetail, yTitle, yDetail;
    geometry::Point xTitleAt, yTitleAt;
    TextBlock shades; // what they mean, where points are counted in cells
    geometry::Point shadesAt;
    MagnitudeWords xWords, yWords;
    double xWordsTop = 0;
    double lanesTop = 0;
    double bottom = 0; // of the lanes
    std::vector<PlaneRate> rates;
    std::vector<std::size_t> singles;             // rows that are points of their own
    geometry::PointCells cells;                   // of all points, where they are too many for points of their own
    const geometry::AxisShares* shares = nullptr; // of counted cases: where they are on the axes
    std::vector<RasterShape> laneCells;           // counted cases without one of the values
    std::vector<PlaneGap> below;                  // cases without y
    std::vector<PlaneGap> beside;                 // cases without x
    std::vector<PlaneLane> lanes;
    std::vector<PlaneLabel> labels;
    std::vector<std::pair<std::size_t, geometry::Segment>> leaders; // row, from its name to its glyph beside the plot
    LabelKey key;
    geometry::Point keyAt;
    GapRail rail; // cases that have neither value
    geometry::Point railAt;
    std::size_t unnamed = 0;
    std::size_t unnumbered = 0; // entries of the key
    std::size_t missing = 0;    // cases with neither value that have no room in the rail
    TextBlock moreCases;        // what is said of those, and under it
    TextBlock lacks;            // ... of the ones without a name or a number
    geometry::Point sentenceAt;

    [[nodiscard]] bool hasX() const { return !x.borders.empty(); }
    [[nodiscard]] bool hasY() const { return !y.borders.empty(); }
};

/// Names in a plane and its key; more are not read.
inline constexpr std::size_t mostPlaneNames = 40;

/// Points as marks of their own; more are counted in cells.
inline constexpr std::size_t mostPlanePoints = 2000;

/// Radius of a point.
[[nodiscard]] double planeRadius(const FigureInput& input);
/// Side of a gap's glyph on a rail: a smaller one is not recognised, and its name is no larger.
inline constexpr double planeGlyph = smallestType;

/// Where many points are counted in cells: the picture of the counts.
[[nodiscard]] RasterShape cellsOf(const PlaneLayout& layout);

[[nodiscard]] PlaneLayout layoutPlane(const FigureInput& input, const PlaneCases& cases);

} // namespace toscale::scene
