#include "core/geometry/treemap.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace toscale::geometry {

namespace {

/// Cells laid side by side along the shorter side of the free rectangle, as long as that makes them squarer.
class Squarifier {
public:
    Squarifier(const std::vector<double>& areas, const Rect& free)
        : m_areas(areas)
        , m_free(free)
        , m_rest(areas.size() + 1)
    {
        for (std::size_t i = areas.size(); i-- > 0;) // from the smallest, so that none is lost in the sum
            m_rest[i] = m_rest[i + 1] + areas[i];
    }

    std::vector<Rect> place()
    {
        for (std::size_t from = 0; from < m_areas.size();) {
            double sum = m_areas[from];
            double worst = worstRatio(sum, m_areas[from], m_areas[from]);
            std::size_t to = from + 1;
            for (; to < m_areas.size(); ++to) {
                const double next = worstRatio(sum + m_areas[to], m_areas[from], m_areas[to]);
                if (next > worst)
                    break;
                worst = next;
                sum += m_areas[to];
            }
            addRow(from, to, sum);
            from = to;
        }
        return std::move(m_cells);
    }

private:
    [[nodiscard]] double side() const { return std::min(m_free.width, m_free.height); }

    /// The worst of width to height and height to width in a row of that total area (Bruls et al., section 3.2).
    [[nodiscard]] double worstRatio(double sum, double largest, double smallest) const
    {
        const double square = side() * side();
        if (!(square > 0) || !(smallest > 0))
            return std::numeric_limits<double>::infinity();
        return std::max(square * largest / (sum * sum), sum * sum / (square * smallest));
    }

    void addRow(std::size_t from, std::size_t to, double sum)
    {
        const bool upright = m_free.width >= m_free.height; // a column at the left
        const double length = side();
        const double thickness = length > 0 ? sum / length : 0;
        double at = upright ? m_free.y : m_free.x;
        for (std::size_t i = from; i < to; ++i) {
            const double part = thickness > 0 ? m_areas[i] / thickness : 0;
            m_cells.push_back(upright ? Rect{m_free.x, at, thickness, part} : Rect{at, m_free.y, part, thickness});
            at += part;
        }
        // What is left comes from what is still to be placed: a difference would be zero beside a tile a trillion times
        // larger.
        if (upright) {
            m_free.x += thickness;
            m_free.width = m_free.height > 0 ? m_rest[to] / m_free.height : 0;
        } else {
            m_free.y += thickness;
            m_free.height = m_free.width > 0 ? m_rest[to] / m_free.width : 0;
        }
    }

    const std::vector<double>& m_areas; // from the largest
    Rect m_free;
    std::vector<double> m_rest; // sum of the areas from each on
    std::vector<Rect> m_cells;
};

} // namespace

TreemapLayout layoutTreemap(std::span<const double> values, const Rect& area, double shrink)
{
    TreemapLayout layout;
    layout.cells.assign(values.size(), Rect{area.x, area.y, 0, 0});
    layout.tiles = layout.cells;
    std::vector<std::size_t> order;
    double largest = 0;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (values[i] > 0) {
            order.push_back(i);
            largest = std::max(largest, values[i]);
        }
    if (order.empty() || !(area.width > 0) || !(area.height > 0))
        return layout;
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return values[a] > values[b]; });
    // in parts of the largest, values near the end of double's range do not overflow
    const double total = std::accumulate(order.rbegin(), order.rend(), 0.0,
                                         [&](double sum, std::size_t i) { return sum + values[i] / largest; });
    std::vector<double> areas;
    areas.reserve(order.size());
    for (const std::size_t i : order)
        areas.push_back(values[i] / largest / total * area.width * area.height);
    const std::vector<Rect> cells = Squarifier(areas, area).place();
    for (std::size_t i = 0; i < order.size(); ++i) {
        const Rect& cell = cells[i];
        layout.cells[order[i]] = cell;
        layout.tiles[order[i]] = {cell.x + cell.width * (1 - shrink) / 2, cell.y + cell.height * (1 - shrink) / 2,
                                  cell.width * shrink, cell.height * shrink};
    }
    layout.areaPerValue = area.width * area.height / total / largest * shrink * shrink;
    return layout;
}

} // namespace toscale::geometry
