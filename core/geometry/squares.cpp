#include "core/geometry/squares.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace toscale::geometry {

namespace {

double widestRoot(const SquareRequest& request)
{
    return std::sqrt(std::max({request.value, request.extent, 0.0}));
}

/// The largest k with sum(max(k * root, minWidth)) <= available. The sum is piecewise linear in k with a corner at
/// minWidth / root of each square, so walking the sorted corners finds it exactly.
double largestScale(std::span<const SquareRequest> requests, double available)
{
    struct Corner {
        double at;
        double root;
        double minWidth;
    };
    std::vector<Corner> corners;
    double fixed = 0;
    for (const SquareRequest& request : requests) {
        fixed += request.minWidth;
        if (const double root = widestRoot(request); root > 0)
            corners.push_back({request.minWidth / root, root, request.minWidth});
    }
    std::ranges::sort(corners, {}, &Corner::at);
    double roots = 0;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        roots += corners[i].root;
        fixed = i + 1 == corners.size() ? std::max(fixed - corners[i].minWidth, 0.0) : fixed - corners[i].minWidth;
        const double scale = (available - fixed) / roots;
        if (i + 1 == corners.size() || scale <= corners[i + 1].at)
            return std::max(scale, 0.0);
    }
    return std::numeric_limits<double>::infinity();
}

Rect standing(double x, double ground, double side)
{
    return {x, ground - side, side, side};
}

} // namespace

SquaresLayout layoutSquares(std::span<const SquareRequest> requests, const Rect& area, double gap)
{
    SquaresLayout layout;
    layout.ground = area.bottom();
    if (requests.empty())
        return layout;
    const double available = area.width - gap * static_cast<double>(requests.size() - 1);
    double least = 0;
    double tallest = 0;
    for (const SquareRequest& request : requests) {
        least += request.minWidth;
        tallest = std::max(tallest, widestRoot(request));
    }
    layout.fits = least <= available && area.height > 0 && available > 0;
    if (!layout.fits)
        return layout;
    if (tallest > 0)
        layout.sidePerRoot = std::min(largestScale(requests, available), area.height / tallest);

    double x = area.x;
    for (const SquareRequest& request : requests) {
        const double side = layout.sidePerRoot * std::sqrt(std::max(request.value, 0.0));
        const double extent = request.extent > request.value ? layout.sidePerRoot * std::sqrt(request.extent) : 0;
        const double width = std::max({side, extent, request.minWidth});
        layout.squares.push_back(standing(x, layout.ground, side));
        layout.extents.push_back(standing(x, layout.ground, extent));
        layout.cells.push_back({x, area.y, width, area.height});
        x += width + gap;
    }
    layout.width = x - gap - area.x;
    return layout;
}

} // namespace toscale::geometry
