#pragma once

#include "core/geometry/axis_scale.h"

#include <vector>

namespace toscale::geometry {

/// An axis over many powers of ten. No length on it is in proportion to a value, and zero has no place.
struct MagnitudeAxis {
    enum class Form {
        Logarithmic, // equal distances are equal factors
        Banded       // equally wide bands from border to border, linear inside each: mantissa and exponent on one axis
                     // (EplusM: Batziakoudi et al., Lost in Magnitudes, CHI 2025)
    };

    Form form = Form::Logarithmic;
    std::vector<double> borders; // round values, rising, the ends of the axis among them; empty = no axis
    int firstOrder = 0;          // of the first border: 0 is one unit, each border has the next order
    double length = 0;           // in points

    /// Points from the first border; a value beyond an end lies at that end.
    [[nodiscard]] double position(double value) const;
    /// Round values inside the band that begins with this border: 2, 3 ... times the border, as far as there is room
    /// for about ten.
    [[nodiscard]] std::vector<double> valuesInBand(std::size_t band) const;
    /// Each border is ten times the one before.
    [[nodiscard]] bool isInTens() const;
};

/// Borders around all values from `least` to `most`, both finite and above zero: one, ten, a hundred ... units; 1, 10,
/// 100 times a power of 1,024 for binary prefixes; a day, a month, a year, ten years ... for years. `unit`: of decimal
/// borders, in base units. At least two. No borders where the ends are no such values.
[[nodiscard]] MagnitudeAxis magnitudeAxis(MagnitudeAxis::Form form, double least, double most, TickFamily family,
                                          double unit = 1);

} // namespace toscale::geometry
