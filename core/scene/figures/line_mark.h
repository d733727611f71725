#pragma once

#include "core/scene/mark.h"

#include <utility>
#include <vector>

namespace toscale::scene {

/// Adds a line of one point: an axis, a grid line, a rule between rows.
inline void addLine(std::vector<Mark>& marks, MarkKey key, Role role, geometry::Point from, geometry::Point to,
                    bool dashed = false)
{
    Mark line;
    line.key = std::move(key);
    line.role = role;
    line.shape = LineShape{from, to, 1, dashed};
    marks.push_back(std::move(line));
}

} // namespace toscale::scene
