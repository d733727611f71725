#include "core/geometry/table_layout.h"

#include <algorithm>
#include <numeric>

namespace toscale::geometry {

namespace {

constexpr double roomTolerance = 1 + 1e-9;

} // namespace

std::optional<std::vector<double>> shareWidth(std::span<const ColumnRequest> columns, double width, double gap)
{
    if (columns.empty())
        return std::vector<double>{};
    const double room = width - gap * static_cast<double>(columns.size() - 1);
    double least = 0;
    for (const ColumnRequest& column : columns)
        least += column.least;
    if (!(room > 0) || least > room * roomTolerance)
        return std::nullopt;
    // columns that need more than their share keep their least; the others share what is left, again until none needs
    std::vector<bool> fixed(columns.size(), false);
    double left = room;
    double weights = 0;
    const auto fix = [&](std::size_t i) {
        fixed[i] = true;
        left -= columns[i].least;
        weights -= columns[i].weight;
    };
    for (const ColumnRequest& column : columns)
        weights += column.weight;
    for (bool settled = false; !settled;) {
        settled = true;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (fixed[i])
                continue;
            if (columns[i].weight <= 0 || columns[i].least * weights > left * columns[i].weight) {
                fix(i);
                settled = false;
            }
        }
    }
    std::vector<double> widths;
    for (std::size_t i = 0; i < columns.size(); ++i)
        widths.push_back(fixed[i] ? columns[i].least : left * columns[i].weight / weights);
    return widths;
}

std::optional<StackedRows> stackRows(std::span<const double> least, double top, double height, double mostExtra)
{
    if (least.empty())
        return StackedRows{};
    const double needed = std::accumulate(least.begin(), least.end(), 0.0);
    if (needed > height * roomTolerance)
        return std::nullopt;
    const double extra = std::clamp((height - needed) / static_cast<double>(least.size()), 0.0, mostExtra);
    StackedRows rows;
    for (const double row : least) {
        rows.tops.push_back(top);
        rows.heights.push_back(row + extra);
        top += row + extra;
    }
    return rows;
}

} // namespace toscale::geometry
