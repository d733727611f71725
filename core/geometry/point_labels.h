#pragma once

#include "core/geometry/primitives.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace toscale::geometry {

/// A label that wants to stand beside a point, in one of several forms, the best one first.
struct PointLabelRequest {
    Point point;
    double radius = 0; // of the mark in the point
    std::vector<Size> forms;
};

struct PointLabelPlace {
    std::size_t form = 0;
    Rect rect;
};

/// Places for labels beside their points, `gap` away: behind, before, over, under, then at the corners. None meets
/// another one, the mark of a point or a `taken` rectangle, all lie in `area`. The first requests choose first; what
/// finds no place gets none. O(n) for points that are not all in one place.
[[nodiscard]] std::vector<std::optional<PointLabelPlace>>
placePointLabels(std::span<const PointLabelRequest> labels, std::span<const Rect> taken, const Rect& area, double gap);

/// A mark on a line with a label beside it, that may stand in one of several rows.
struct RowItem {
    double at = 0;
    double half = 0;           // of the mark's width
    std::vector<double> forms; // widths of the label, the best first
};

struct RowItemPlace {
    int row = 0;
    std::optional<std::size_t> form; // none: there is no room for any
    bool before = false;             // the label stands before the mark
};

struct ItemRows {
    int rows = 0;
    std::vector<RowItemPlace> places; // one an item
};

/// Puts each mark in the first row where it and its label meet no other, labels between `from` and `to`. Where the rows
/// have no room for all, every label takes its last form; then marks come first and may overlap, and labels stand where
/// there is room between them.
[[nodiscard]] ItemRows placeInRows(std::span<const RowItem> items, double from, double to, double gap, int mostRows);

} // namespace toscale::geometry
