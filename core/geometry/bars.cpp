#include "core/geometry/bars.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace toscale::geometry {

double largestLengthPerUnit(std::span<const BarRequest> requests, double width)
{
    double lengthPerUnit = std::numeric_limits<double>::infinity();
    for (const BarRequest& request : requests) {
        const double end = std::max(request.value, request.extent);
        if (end > 0 && request.endWidth < width)
            lengthPerUnit = std::min(lengthPerUnit, (width - request.endWidth) / end);
        else if (end > 0)
            lengthPerUnit = std::min(lengthPerUnit, width / end);
    }
    return std::isfinite(lengthPerUnit) ? lengthPerUnit : 0;
}

BarsLayout layoutBars(std::span<const BarRequest> requests, const Rect& area, const BarsOptions& options)
{
    BarsLayout layout;
    if (requests.empty() || !(area.height > 0) || !(area.width > 0))
        return layout;
    layout.pitch = std::clamp(area.height / static_cast<double>(requests.size()), options.minPitch,
                              std::max(options.maxPitch, options.minPitch));
    // one part in 10^9 of tolerance: n rows of height / n must count as n
    layout.shown = std::min(requests.size(), static_cast<std::size_t>(area.height / layout.pitch * (1 + 1e-9)));
    const std::span<const BarRequest> drawn = requests.first(layout.shown);

    const double lengthPerUnit = largestLengthPerUnit(drawn, area.width);
    if (lengthPerUnit > 0)
        layout.scale = {area.width / lengthPerUnit, area.width};

    const double room = std::max(layout.pitch - options.above, 0.0);
    const double thickness = std::min(room * options.thickness, options.maxThickness);
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        const double top = area.y + layout.pitch * static_cast<double>(i);
        const double y = top + options.above + (room - thickness) / 2;
        const double extent = drawn[i].extent > drawn[i].value ? drawn[i].extent * lengthPerUnit : 0;
        layout.rows.push_back({area.x, top, area.width, layout.pitch});
        layout.bars.push_back({area.x, y, std::max(drawn[i].value, 0.0) * lengthPerUnit, thickness});
        layout.extents.push_back({area.x, y, extent, thickness});
    }
    return layout;
}

} // namespace toscale::geometry
