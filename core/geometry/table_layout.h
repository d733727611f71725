#pragma once

#include <optional>
#include <span>
#include <vector>

namespace toscale::geometry {

/// A column of a table: what it needs at least, and how it shares in the rest.
struct ColumnRequest {
    double least = 0;
    double weight = 1; // 0: never wider than it needs
};

/// Widths in proportion to the weights, none below its least, that fill `width` with `gap` between neighbours (less
/// where every weight is 0). Nothing when the least widths are too wide together.
[[nodiscard]] std::optional<std::vector<double>> shareWidth(std::span<const ColumnRequest> columns, double width,
                                                            double gap);

/// Rows of unlike heights under each other.
struct StackedRows {
    std::vector<double> tops;
    std::vector<double> heights;

    [[nodiscard]] double bottom() const { return tops.empty() ? 0 : tops.back() + heights.back(); }
};

/// Each row has its least height and the same share of what is left, `mostExtra` at most. Nothing when they are too
/// high together.
[[nodiscard]] std::optional<StackedRows> stackRows(std::span<const double> least, double top, double height,
                                                   double mostExtra);

} // namespace toscale::geometry
