#pragma once

#include <optional>
#include <span>
#include <vector>

namespace toscale::geometry {

/// A label that wants to stand at `wanted` (its start) on a line.
struct LabelRequest {
    double wanted = 0;
    double width = 0;
};

/// Starts of the labels in the order given, moved as little as possible (least squares) so that none overlaps its
/// neighbour, all are `gap` apart and lie between `from` and `to`. Nothing when they are too wide together: the caller
/// then shrinks them, and last folds them into a numbered key. O(n).
/// Pool adjacent violators: Barlow et al., Statistical Inference under Order Restrictions, 1972, 1.2.
[[nodiscard]] std::optional<std::vector<double>> placeLabels(std::span<const LabelRequest> labels, double from,
                                                             double to, double gap);

/// Entries of a numbered key in columns: which column and at what height each stands.
struct KeyCell {
    int column = 0;
    double top = 0;
};
struct KeyLayout {
    std::vector<KeyCell> cells; // of the entries that fit, from the first
    double height = 0;
};

/// Fills `columns` columns of `maxHeight` one after the other, evenly; entries are not split.
[[nodiscard]] KeyLayout layoutKey(std::span<const double> heights, int columns, double maxHeight);

} // namespace toscale::geometry
