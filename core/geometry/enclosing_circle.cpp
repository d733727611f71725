#include "core/geometry/circle_pack.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace toscale::geometry {

namespace {

/// At most three circles that determine the smallest circle around all seen so far.
using Basis = std::vector<Circle>;

bool encloses(const Circle& outer, const Circle& inner)
{
    const double room = outer.radius - inner.radius + std::max({outer.radius, inner.radius, 1.0}) * 1e-9;
    const double dx = inner.center.x - outer.center.x;
    const double dy = inner.center.y - outer.center.y;
    return room > 0 && room * room > dx * dx + dy * dy;
}

bool enclosesAll(const Circle& outer, const Basis& basis)
{
    return std::ranges::all_of(basis, [&](const Circle& each) { return encloses(outer, each); });
}

Circle aroundTwo(const Circle& a, const Circle& b)
{
    const double dx = b.center.x - a.center.x;
    const double dy = b.center.y - a.center.y;
    const double distance = std::hypot(dx, dy);
    if (distance <= std::abs(a.radius - b.radius)) // one lies in the other
        return a.radius >= b.radius ? a : b;
    const double radius = (distance + a.radius + b.radius) / 2;
    const double along = (radius - a.radius) / distance;
    return {{a.center.x + dx * along, a.center.y + dy * along}, radius};
}

/// The circle that touches three circles from outside: Apollonius' problem. With the first circle at the origin, the
/// centre is linear in the radius, and one quadratic equation remains.
Circle aroundThree(const Circle& a, const Circle& b, const Circle& c)
{
    const double bx = b.center.x - a.center.x;
    const double by = b.center.y - a.center.y;
    const double cx = c.center.x - a.center.x;
    const double cy = c.center.y - a.center.y;
    const double determinant = 2 * (bx * cy - by * cx);
    const double bSum = bx * bx + by * by + a.radius * a.radius - b.radius * b.radius;
    const double cSum = cx * cx + cy * cy + a.radius * a.radius - c.radius * c.radius;
    const double bDifference = 2 * (a.radius - b.radius);
    const double cDifference = 2 * (a.radius - c.radius);
    // centre = (x0 + x1 r, y0 + y1 r)
    const double x0 = (bSum * cy - cSum * by) / determinant;
    const double x1 = -(bDifference * cy - cDifference * by) / determinant;
    const double y0 = (cSum * bx - bSum * cx) / determinant;
    const double y1 = -(cDifference * bx - bDifference * cx) / determinant;
    // (x0 + x1 r)² + (y0 + y1 r)² = (r - a.radius)²
    const double p = x1 * x1 + y1 * y1 - 1;
    const double q = x0 * x1 + y0 * y1 + a.radius;
    const double s = x0 * x0 + y0 * y0 - a.radius * a.radius;
    double radius = 0;
    if (std::abs(p) > 1e-9) {
        const double root = std::sqrt(std::max(q * q - p * s, 0.0));
        // of both solutions the one that is larger than the first circle, as it encloses it
        const double first = (-q - root) / p;
        const double second = (-q + root) / p;
        radius = std::min(first, second) >= a.radius ? std::min(first, second) : std::max(first, second);
    } else {
        radius = -s / (2 * q);
    }
    return {{a.center.x + x0 + x1 * radius, a.center.y + y0 + y1 * radius}, radius};
}

Circle around(const Basis& basis)
{
    switch (basis.size()) {
    case 0:
        return {};
    case 1:
        return basis[0];
    case 2:
        return aroundTwo(basis[0], basis[1]);
    default:
        return aroundThree(basis[0], basis[1], basis[2]);
    }
}

/// The smallest basis made of the old one and a circle that it does not enclose; nothing where rounding leaves none.
std::optional<Basis> extended(const Basis& basis, const Circle& added)
{
    std::vector<Basis> candidates{{added}};
    for (const Circle& each : basis)
        candidates.push_back({each, added});
    for (std::size_t i = 0; i < basis.size(); ++i)
        for (std::size_t j = i + 1; j < basis.size(); ++j)
            candidates.push_back({basis[i], basis[j], added});
    std::optional<Basis> best;
    for (Basis& candidate : candidates) {
        const Circle circle = around(candidate);
        const bool fits = std::isfinite(circle.radius) && encloses(circle, added) && enclosesAll(circle, basis);
        if (fits && (!best || circle.radius < around(*best).radius))
            best = std::move(candidate);
    }
    return best;
}

} // namespace

Circle smallestEnclosing(std::span<const Circle> circles)
{
    std::vector<Circle> order(circles.begin(), circles.end());
    Basis basis;
    Circle result;
    for (std::size_t i = 0; i < order.size();) {
        if (!basis.empty() && encloses(result, order[i])) {
            ++i;
            continue;
        }
        std::optional<Basis> next = extended(basis, order[i]);
        if (!next) { // rounding: grow as little as needed
            result = aroundTwo(result, order[i]);
            ++i;
            continue;
        }
        basis = std::move(*next);
        const Circle larger = around(basis);
        const bool grew = larger.radius > result.radius || basis.size() == 1;
        result = larger;
        // to the front: what made the circle grow is likely to bind again
        std::rotate(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(i),
                    order.begin() + static_cast<std::ptrdiff_t>(i) + 1);
        i = grew ? 0 : i + 1;
    }
    return result;
}

} // namespace toscale::geometry
