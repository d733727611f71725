#pragma once

#include "core/geometry/primitives.h"
#include "core/result.h"
#include "core/scene/scene.h"
#include "core/scene/text_measure.h"

#include <cstddef>
#include <string>
#include <vector>

namespace toscale::draw {

/// A figure spread over sheets of paper that are hung side by side. Lengths in points of 1/96 inch.
struct WallPlan {
    geometry::Size paper;  // of one sheet, as it lies in the printer
    geometry::Rect tile;   // the part of a sheet that shows the figure; around it stand crop marks, ruler and map
    double factor = 1;     // the figure's own points are multiplied with this
    geometry::Size figure; // after that
    std::vector<double> lefts{0}; // where columns and rows of sheets begin on that
    std::vector<double> tops{0};

    [[nodiscard]] std::size_t columns() const { return lefts.size(); }
    [[nodiscard]] std::size_t rows() const { return tops.size(); }
    [[nodiscard]] std::size_t sheets() const { return columns() * rows(); }
    /// What a sheet shows of the figure, up to where the next one begins; sheets are counted row by row from 0.
    [[nodiscard]] geometry::Rect partOf(std::size_t sheet) const;
    /// What all sheets together show of it.
    [[nodiscard]] geometry::Rect shown() const;
};

/// Margins that every printer keeps, with room for the ruler below.
inline constexpr double wallMargin = 12 / 25.4 * 96;
inline constexpr double wallFootMargin = 26 / 25.4 * 96;

/// What is drawn of a figure, in its own points.
struct WallContent {
    geometry::Rect all;                // around everything
    std::vector<geometry::Rect> whole; // texts and marks: sheets should meet beside them
};
[[nodiscard]] WallContent wallContentOf(const scene::Scene& scene, const scene::TextMeasure& measure);

/// Upright or across, whichever takes fewer sheets; none is taken for bare margin. `paper` is upright. Sheets meet
/// beside what is smaller than half of one, where that takes no more of them.
[[nodiscard]] WallPlan wallPlanOf(geometry::Size figure, double factor, geometry::Size paper,
                                  const WallContent& content);

/// More is no wall but a mistake in the scale.
inline constexpr std::size_t mostWallSheets = 400;
[[nodiscard]] Error tooManySheets(const WallPlan& plan);

/// What is printed beside the figure.
struct WallWords {
    std::string ruler;               // "This ruler is 10 cm long where printed at 100 %."
    std::string overview;            // over the map on the first page
    std::string scale;               // "1 cm² = 70 GB"
    std::vector<std::string> sheets; // one a sheet, row by row: "Sheet 3 of 12: row 1, column 3"
};

} // namespace toscale::draw
