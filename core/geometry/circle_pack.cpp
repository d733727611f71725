#include "core/geometry/circle_pack.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <functional>
#include <limits>
#include <numeric>
#include <queue>
#include <unordered_map>

namespace toscale::geometry {

namespace {

/// Which of the circles placed so far a smaller one would meet. One grid a power of two of the radius, with cells as
/// wide as two of its circles: a query looks at nine cells of each.
class Neighbourhood {
public:
    void insert(std::size_t index, const Circle& circle)
    {
        const int level = levelOf(circle.radius);
        auto found = std::ranges::find(m_levels, level, &Level::exponent);
        if (found == m_levels.end())
            found = m_levels.insert(found, {level, std::ldexp(4.0, level), {}});
        found->cells[keyOf(cellOf(circle.center.x, found->size), cellOf(circle.center.y, found->size))].push_back(
            index);
    }

    template <class Meets> [[nodiscard]] bool any(const Circle& circle, const Meets& meets) const
    {
        for (const Level& level : m_levels) {
            const std::int64_t column = cellOf(circle.center.x, level.size);
            const std::int64_t row = cellOf(circle.center.y, level.size);
            for (std::int64_t x = column - 1; x <= column + 1; ++x)
                for (std::int64_t y = row - 1; y <= row + 1; ++y)
                    if (const auto cell = level.cells.find(keyOf(x, y)); cell != level.cells.end())
                        if (std::ranges::any_of(cell->second, meets))
                            return true;
        }
        return false;
    }

private:
    struct Level {
        int exponent;
        double size; // of a cell
        std::unordered_map<std::uint64_t, std::vector<std::size_t>> cells;
    };

    static int levelOf(double radius) { return radius > 0 ? std::ilogb(radius) : std::numeric_limits<int>::min() / 2; }
    static std::int64_t cellOf(double position, double size)
    {
        constexpr double farthest = 1e9; // circles of radius zero have cells of no size
        return static_cast<std::int64_t>(std::floor(std::clamp(size > 0 ? position / size : 0, -farthest, farthest)));
    }
    static std::uint64_t keyOf(std::int64_t x, std::int64_t y)
    {
        return static_cast<std::uint64_t>(x) * 0x9e3779b97f4a7c15U ^ static_cast<std::uint64_t>(y);
    }

    std::vector<Level> m_levels;
};

/// The outermost circles, each tangent to the next, as a ring of indices. Radii from the largest on.
class FrontChain {
public:
    explicit FrontChain(const std::vector<double>& radii)
        : m_radii(radii)
        , m_circles(radii.size())
        , m_next(radii.size())
        , m_previous(radii.size())
        , m_onFront(radii.size(), true)
    {
    }

    std::vector<Circle> pack()
    {
        const std::size_t count = m_radii.size();
        for (std::size_t i = 0; i < std::min<std::size_t>(count, 3); ++i)
            placeFirst(i);
        for (std::size_t i = 3; i < count; ++i)
            add(i);
        return std::move(m_circles);
    }

private:
    /// A pair of the chain, waiting for the next circle; stale once its first circle has another successor.
    struct Pair {
        double distance;
        std::size_t first;
        std::size_t second;
        bool operator>(const Pair& other) const { return distance > other.distance; }
    };

    void placeFirst(std::size_t i)
    {
        m_circles[i].radius = m_radii[i];
        if (i == 1) { // both touch at the origin
            m_circles[0].center.x = -m_radii[1];
            m_circles[1].center.x = m_radii[0];
        }
        if (i == 2) {
            m_circles[2] = tangent(m_circles[0], m_circles[1], m_radii[2]);
            link(1, 0); // so that the outer side is that of tangent()
            link(0, 2);
            link(2, 1);
            for (std::size_t each = 0; each < 3; ++each)
                m_near.insert(each, m_circles[each]);
        }
    }

    void link(std::size_t a, std::size_t b)
    {
        m_next[a] = b;
        m_previous[b] = a;
        m_pairs.push({distance(a, b), a, b});
    }

    /// A circle of that radius touching both, on the outer side of the chain that goes from a to b: law of cosines.
    static Circle tangent(const Circle& a, const Circle& b, double radius)
    {
        const double dx = b.center.x - a.center.x;
        const double dy = b.center.y - a.center.y;
        const double square = dx * dx + dy * dy;
        if (!(square > 0))
            return {{a.center.x + a.radius + radius, a.center.y}, radius};
        const double toA = a.radius + radius;
        const double toB = b.radius + radius;
        if (toB < toA) { // from the nearer one: rounding is relative to the smaller circles
            const double along = (square + (toB - toA) * (toB + toA)) / (2 * square);
            const double across = std::sqrt(std::max(toB * toB / square - along * along, 0.0));
            return {{b.center.x - along * dx + across * dy, b.center.y - along * dy - across * dx}, radius};
        }
        const double along = (square + (toA - toB) * (toA + toB)) / (2 * square);
        const double across = std::sqrt(std::max(toA * toA / square - along * along, 0.0));
        return {{a.center.x + along * dx + across * dy, a.center.y + along * dy - across * dx}, radius};
    }

    [[nodiscard]] static bool overlap(const Circle& a, const Circle& b)
    {
        const double dx = b.center.x - a.center.x;
        const double dy = b.center.y - a.center.y;
        // tangent circles differ from touching by rounding only
        const double reach = (a.radius + b.radius) * (1 - 1e-6);
        return reach > 0 && dx * dx + dy * dy < reach * reach;
    }

    /// Squared distance from the origin of the point where two circles of the chain touch.
    [[nodiscard]] double distance(std::size_t first, std::size_t second) const
    {
        const Circle& a = m_circles[first];
        const Circle& b = m_circles[second];
        const double sum = a.radius + b.radius;
        if (!(sum > 0))
            return a.center.x * a.center.x + a.center.y * a.center.y;
        const double x = (a.center.x * b.radius + b.center.x * a.radius) / sum;
        const double y = (a.center.y * b.radius + b.center.y * a.radius) / sum;
        return x * x + y * y;
    }

    /// The pair nearest to the origin.
    Pair takeNearest()
    {
        for (;;) {
            const Pair pair = m_pairs.top();
            m_pairs.pop();
            if (m_onFront[pair.first] && m_onFront[pair.second] && m_next[pair.first] == pair.second)
                return pair;
        }
    }

    /// Puts a circle between the pair nearest to the origin; where it would meet another of the chain, the chain is
    /// shortened to that one and the circle tries again.
    void add(std::size_t i)
    {
        const Pair pair = takeNearest();
        std::size_t a = pair.first;
        std::size_t b = pair.second;
        for (;;) {
            m_circles[i] = tangent(m_circles[a], m_circles[b], m_radii[i]);
            const bool meets = m_near.any(m_circles[i], [&](std::size_t other) {
                return m_onFront[other] && other != a && other != b && overlap(m_circles[other], m_circles[i]);
            });
            if (!meets)
                break;
            shorten(a, b, i);
        }
        link(a, i);
        link(i, b);
        m_near.insert(i, m_circles[i]);
    }

    /// Moves a or b to the nearest circle along the chain, either way, that the new one meets. What is walked over
    /// leaves the chain, so all walks together are no longer than all circles.
    void shorten(std::size_t& a, std::size_t& b, std::size_t i)
    {
        std::size_t ahead = m_next[b];
        std::size_t behind = m_previous[a];
        double walkedAhead = m_circles[b].radius;
        double walkedBehind = m_circles[a].radius;
        for (;;) {
            if (walkedAhead <= walkedBehind) {
                if (overlap(m_circles[ahead], m_circles[i])) {
                    for (std::size_t gone = b; gone != ahead; gone = m_next[gone])
                        m_onFront[gone] = false;
                    b = ahead;
                    break;
                }
                walkedAhead += m_circles[ahead].radius;
                ahead = m_next[ahead];
            } else {
                if (overlap(m_circles[behind], m_circles[i])) {
                    for (std::size_t gone = a; gone != behind; gone = m_previous[gone])
                        m_onFront[gone] = false;
                    a = behind;
                    break;
                }
                walkedBehind += m_circles[behind].radius;
                behind = m_previous[behind];
            }
        }
        m_next[a] = b;
        m_previous[b] = a;
    }

    const std::vector<double>& m_radii;
    std::vector<Circle> m_circles;
    std::vector<std::size_t> m_next;
    std::vector<std::size_t> m_previous;
    std::vector<bool> m_onFront;
    std::priority_queue<Pair, std::vector<Pair>, std::greater<>> m_pairs;
    Neighbourhood m_near;
};

} // namespace

std::vector<Circle> packAroundOrigin(std::span<const double> radii)
{
    std::vector<std::size_t> order(radii.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return radii[a] > radii[b]; });
    std::vector<double> sorted;
    sorted.reserve(order.size());
    for (const std::size_t i : order)
        sorted.push_back(radii[i]);
    const std::vector<Circle> packed = FrontChain(sorted).pack();
    std::vector<Circle> circles(radii.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        circles[order[i]] = packed[i];
    return circles;
}

namespace {

/// A few circles are packed once without padding. Many fill about the same part of the circle around them, 0.7 to 0.9,
/// which is near enough for a padding.
double scaleWithoutPadding(std::span<const double> radii, double room)
{
    constexpr std::size_t few = 64;
    if (radii.size() <= few)
        return room / smallestEnclosing(packAroundOrigin(radii)).radius;
    constexpr double filled = 0.8;
    const double squares = std::inner_product(radii.begin(), radii.end(), radii.begin(), 0.0);
    return room / std::max(std::sqrt(squares / filled), *std::ranges::max_element(radii));
}

} // namespace

BubblesLayout layoutBubbles(std::span<const double> values, const Rect& area, double padding)
{
    BubblesLayout layout;
    layout.circles.resize(values.size());
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (values[i] > 0)
            order.push_back(i);
    const double room = std::min(area.width, area.height) / 2;
    const Point middle = area.center();
    for (Circle& circle : layout.circles)
        circle.center = middle;
    layout.enclosing.center = middle;
    if (order.empty() || !(room > 0))
        return layout;
    std::vector<double> radii;
    radii.reserve(order.size());
    for (const std::size_t i : order)
        radii.push_back(std::sqrt(values[i]));

    // The padding is in points, the packing in roots of values.
    double scale = scaleWithoutPadding(radii, room);
    const double halfGap = order.size() > 1 ? padding / 2 / scale : 0;
    std::vector<double> padded = radii;
    for (double& radius : padded)
        radius += halfGap;
    const std::vector<Circle> packed = packAroundOrigin(padded);
    std::vector<Circle> drawn = packed;
    for (std::size_t i = 0; i < drawn.size(); ++i)
        drawn[i].radius = radii[i];
    const Circle enclosing = smallestEnclosing(drawn);
    scale = room / enclosing.radius;
    layout.radiusPerRoot = scale;
    layout.enclosing.radius = room;
    for (std::size_t i = 0; i < order.size(); ++i)
        layout.circles[order[i]] = {{middle.x + (drawn[i].center.x - enclosing.center.x) * scale,
                                     middle.y + (drawn[i].center.y - enclosing.center.y) * scale},
                                    radii[i] * scale};
    return layout;
}

} // namespace toscale::geometry
