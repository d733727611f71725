#include "core/geometry/primitives.h"

#include <algorithm>
#include <array>

namespace toscale::geometry {

bool Segment::meets(const Rect& rect) const
{
    const double dx = to.x - from.x;
    const double dy = to.y - from.y;
    struct Side {
        double direction;
        double distance;
    };
    const std::array sides{Side{-dx, from.x - rect.x}, Side{dx, rect.right() - from.x}, Side{-dy, from.y - rect.y},
                           Side{dy, rect.bottom() - from.y}};
    double enters = 0; // parts of the way
    double leaves = 1;
    for (const auto& [direction, distance] : sides) {
        if (direction == 0) {
            if (distance < 0)
                return false; // beside it all the way
            continue;
        }
        const double part = distance / direction;
        if (direction < 0)
            enters = std::max(enters, part);
        else
            leaves = std::min(leaves, part);
    }
    return enters <= leaves;
}

} // namespace toscale::geometry
