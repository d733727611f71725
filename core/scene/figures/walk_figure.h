#pragma once

#include "core/geometry/power_walk.h"
#include "core/scene/figures/area_figure.h"

#include <span>
#include <string>
#include <vector>

namespace toscale::scene {

/// What is drawn of one row of the comparison in the frames of a power walk.
struct WalkCase {
    std::size_t row = 0;
    AreaValue size;
};

/// What a power walk is drawn from, the same in all its frames.
struct WalkSubject {
    geometry::PowerWalk walk;
    std::vector<WalkCase> cases;              // in the order of the view
    std::vector<double> wholes;               // of the cases
    std::vector<const Yardstick*> yardsticks; // far enough apart to be told in one frame, ascending
};

/// A yardstick is so many times as large as the one before at least.
inline constexpr double yardstickRatio = 2.2;

/// Width of a column for their names beside a frame, where there is room for one.
[[nodiscard]] double yardstickColumn(const FigureInput& input);

/// Ends of the lower edge of what one frame shows, as a ruler says them.
inline constexpr double rulerTick = 5;
[[nodiscard]] double rulerHeight();

/// One frame of the walk at its place.
struct PlacedFrame {
    double position = 0; // on the walk
    geometry::Rect square;
    geometry::WalkView view;
    std::string suffix; // of the keys of its marks, where several frames are drawn
    int scale = 0;      // of its data marks
};
[[nodiscard]] PlacedFrame placeFrame(const WalkSubject& subject, double position, const geometry::Rect& square);

/// What the wording is told of a frame; perSquareCentimetre is 0 on a screen.
[[nodiscard]] WalkFrame frameInWords(const WalkSubject& subject, double position, double side,
                                     const FigureInput& input);

/// The frame, the squares of the cases that it holds, the outlines of the frames before it with what they hold along
/// its lower edge. `speaks`: the marks of a case by its place among the cases are described here.
void addFrame(std::vector<Mark>& marks, const WalkSubject& subject, const PlacedFrame& frame, const FigureInput& input,
              const std::vector<bool>& speaks);

/// A thing of known size as two dashed edges of its square.
void addYardstickSquare(std::vector<Mark>& marks, const Yardstick& which, const PlacedFrame& frame);

/// One frame, as large as the place lets it be, at a place of the walk: for a window, a step of a presentation, a page.
[[nodiscard]] FigureOutput drawWalkFrame(const FigureInput& input, const WalkSubject& subject, double position);
/// All frames side by side, folded into rows.
[[nodiscard]] FigureOutput drawWalkFilm(const FigureInput& input, const WalkSubject& subject);

} // namespace toscale::scene
