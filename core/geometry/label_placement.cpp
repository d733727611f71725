#include "core/geometry/label_placement.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace toscale::geometry {

namespace {

/// Neighbours that were pushed together; `sum / count` is their common offset.
struct Pool {
    double sum;
    int count;
    [[nodiscard]] double mean() const { return sum / count; }
};

KeyLayout fillColumns(std::span<const double> heights, int columns, double limit)
{
    KeyLayout layout;
    int column = 0;
    double top = 0;
    for (const double height : heights) {
        if (top > 0 && top + height > limit * (1 + 1e-9)) {
            ++column;
            top = 0;
        }
        if (column >= columns || height > limit * (1 + 1e-9))
            return layout;
        layout.cells.push_back({column, top});
        top += height;
        layout.height = std::max(layout.height, top);
    }
    return layout;
}

} // namespace

std::optional<std::vector<double>> placeLabels(std::span<const LabelRequest> labels, double from, double to, double gap)
{
    if (labels.empty())
        return std::vector<double>{};
    // with the widths before a label taken off, "no overlap" becomes "not decreasing"
    std::vector<Pool> pools;
    std::vector<double> before;
    double taken = 0;
    for (const LabelRequest& label : labels) {
        before.push_back(taken);
        pools.push_back({label.wanted - taken, 1});
        while (pools.size() > 1 && pools[pools.size() - 2].mean() > pools.back().mean()) {
            const Pool last = pools.back();
            pools.pop_back();
            pools.back().sum += last.sum;
            pools.back().count += last.count;
        }
        taken += label.width + gap;
    }
    const double highest = to - (taken - gap);
    if (highest < from)
        return std::nullopt;
    std::vector<double> starts;
    for (const Pool& pool : pools) {
        const double offset = std::clamp(pool.mean(), from, highest);
        for (int i = 0; i < pool.count; ++i)
            starts.push_back(offset + before[starts.size()]);
    }
    return starts;
}

KeyLayout layoutKey(std::span<const double> heights, int columns, double maxHeight)
{
    if (heights.empty() || columns < 1)
        return {};
    // the lowest height at which all fit: between an even share and one entry more
    double total = 0;
    double tallest = 0;
    for (const double height : heights) {
        total += height;
        tallest = std::max(tallest, height);
    }
    const double least = std::max(total / columns, tallest);
    const double step = std::max(tallest / 4, 1.0);
    const auto steps = static_cast<long>(std::ceil(std::clamp((maxHeight - least) / step, 0.0, 1e6)));
    for (long i = 0; i < steps; ++i) {
        const double limit = least + static_cast<double>(i) * step;
        KeyLayout layout = fillColumns(heights, columns, limit);
        if (layout.cells.size() == heights.size())
            return layout;
    }
    return fillColumns(heights, columns, maxHeight);
}

} // namespace toscale::geometry
