#pragma once

#include "core/scene/figures/strip_row.h"
#include "core/scene/scene.h"

namespace toscale::scene {

/// The same strip in a window: one row, of which the camera shows a part.
struct StripWay {
    StripRow row; // what is in sight
    StripLook look;
    double step = 0;
    double whole = 0;    // units of the whole way
    double perPoint = 0; // units a point
    double shortest = 0; // points of the shortest case
    Way way;
    std::size_t unnamed = 0; // cases in sight whose names have no room
    double mapTop = 0;       // of the line that shows the whole way
    bool fits = false;
};

/// Zoom and scroll come from the camera; a scroll beyond the end stands at the end.
[[nodiscard]] StripWay arrangeWay(const FigureInput& input, std::span<const StripCase> cases);

/// The whole way as a thin line, with what is in sight on it, and how far that is in words.
void addMap(std::vector<Mark>& marks, const StripWay& way, std::span<const StripCase> cases, const FigureInput& input);

} // namespace toscale::scene
