#pragma once

#include "core/geometry/axis_scale.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace toscale::geometry {

/// A line from zero folded into rows of one length, as a text is.
struct StripFold {
    double perRow = 0; // units of value in a row
    double width = 0;  // of a row, points

    /// A part of the line that lies in one row.
    struct Piece {
        std::size_t row = 0;
        double x = 0; // from the beginning of the row
        double width = 0;
        double from = 0; // values at its ends
        double to = 0;
    };
    struct Place {
        std::size_t row = 0;
        double x = 0;
    };

    /// What lies between two values, both finite and not negative, row by row.
    [[nodiscard]] std::vector<Piece> pieces(double from, double to) const;
    /// The end of a row belongs to that row.
    [[nodiscard]] Place placeOf(double value) const;
    /// Rows that a line of this length takes; 1 at least.
    [[nodiscard]] std::size_t rowsOf(double total) const;
};

/// The least round length of a row with which `total` takes at most so many rows; 0 when `total` is not positive.
[[nodiscard]] double roundRow(double total, int rows, TickFamily family);

/// A short text at a place on a line, on a pole that stands there.
struct FlagRequest {
    double at = 0;
    double width = 0; // of the text
};
struct FlagPlace {
    int lane = 0; // 0 = nearest to the line
    double x = 0; // where the text begins
};
/// A part of the line over which no flag may be.
struct Interval {
    double from = 0;
    double to = 0;
};

/// Flags in lanes over a line between `from` and `to`: no text meets another text or the pole of another flag.
/// `requests` in ascending order of place; those that have no room get none. O(n^2), for some dozens.
[[nodiscard]] std::vector<std::optional<FlagPlace>> placeFlags(std::span<const FlagRequest> requests,
                                                               std::span<const Interval> taken, Interval line,
                                                               int lanes, double gap);

} // namespace toscale::geometry
