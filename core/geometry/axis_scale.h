#pragma once

#include <vector>

namespace toscale::geometry {

/// Which numbers are round to a reader.
enum class TickFamily {
    Decimal, // 1, 2, 5 times a power of ten: bytes by SI prefixes, money, counts
    Binary,  // 1, 2, 5, 10 ... 500 times a power of 1,024: bytes by JEDEC prefixes
    Years,   // like Decimal from one year on, whole months below
};

/// A linear scale from zero: `length` points stand for `max`.
struct AxisScale {
    double max = 0;
    double length = 0;

    /// Points from zero; 0 for a scale without extent.
    [[nodiscard]] double position(double value) const { return max > 0 ? value / max * length : 0; }
    bool operator==(const AxisScale&) const = default;
};

/// The smallest round step that divides zero to `max` into at most `intervals` parts; 0 when `max` is not positive.
[[nodiscard]] double roundStep(double max, int intervals, TickFamily family = TickFamily::Decimal);

/// Multiples of `step` from zero to `max`, both included where they fall on the step. At most 1,000.
[[nodiscard]] std::vector<double> ticksUpTo(double max, double step);

} // namespace toscale::geometry
