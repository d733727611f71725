#pragma once

namespace toscale::geometry {

// A guess that is drawn: beside a square of the smaller value somebody draws the square of the larger one, and their
// areas are in the ratio that was guessed. Sides in any unit of length, above zero.

/// How many times the area of the unit square a square of `side` has: two significant digits, as a hand draws no more;
/// never below 1, the smaller value is the smaller.
[[nodiscard]] double sketchedTimes(double side, double unitSide);

/// The side of a square of so many times the unit square's area.
[[nodiscard]] double sketchedSide(double times, double unitSide);

} // namespace toscale::geometry
