#include "core/geometry/nested.h"

#include <algorithm>
#include <cmath>

namespace toscale::geometry {

NestedLayout layoutNested(std::span<const double> values, const Rect& area)
{
    NestedLayout layout;
    const double largest = values.empty() ? 0 : std::ranges::max(values);
    const double room = std::min(area.width, area.height);
    if (largest > 0 && room > 0)
        layout.sidePerRoot = room / std::sqrt(largest);
    const double corner = largest > 0 ? room : 0; // where all end at the right
    for (const double value : values) {
        const double side = layout.sidePerRoot * std::sqrt(value);
        layout.squares.push_back({area.x + corner - side, area.bottom() - side, side, side});
    }
    return layout;
}

} // namespace toscale::geometry
