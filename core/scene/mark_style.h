#pragma once

#include "core/cases/vocabulary.h"
#include "core/normalize/comparable.h"
#include "core/scene/mark.h"

#include <array>

namespace toscale::scene {

/// What a style is made of. Everything lies inside the mark's true shape: the fill covers it, a stroke's outer edge is
/// the shape's edge (the stroked outline is inset by half the stroke), patterns are clipped to it. Rectangles and
/// circles of every role are drawn so: a ring is a Hollow circle, the frame of a magnifier a Hollow rectangle.
struct StyleLook {
    double fillOpacity = 1; // of the mark's colour over what is below
    double strokeWidth = 0; // points, opaque; see strokeWidthIn
    double dash = 0;        // length of a dash; the space after it is `dash * 0.7`; 0 = unbroken
    bool hatched = false;   // lines from lower left to upper right, x + y = n * patternStep, hatchWidth wide
    bool dotted = false;    // dots of dotRadius at multiples of patternStep (from half a step on), in x and in y
    bool crossed = false;   // two diagonals of strokeWidth
};

inline constexpr double patternStep = 7;
inline constexpr double hatchWidth = 2.4;
inline constexpr double dotRadius = 1.5;

[[nodiscard]] StyleLook lookOf(MarkStyle style);

/// The stroke that a shape of this size has room for; a shape too small for a stroke on both sides is filled instead,
/// and this is 0.
[[nodiscard]] double strokeWidthIn(const StyleLook& look, double width, double height);

/// The two diagonals of a crossed-out rectangle or circle, ends inside it by the stroke's width.
[[nodiscard]] std::array<LineShape, 2> crossOf(const geometry::Rect& rect, double strokeWidth);
[[nodiscard]] std::array<LineShape, 2> crossOf(const geometry::Circle& circle, double strokeWidth);

/// The style of a basis (FIGURES.md 2). A stage that never took effect is dashed like one that was only sought.
[[nodiscard]] MarkStyle styleOf(Basis basis);

/// The style of a row's value: arithmetic, overridden scopes and left-out rows go before the basis. What is no
/// longer in force is crossed out, whatever its basis. Of several bases the least firm one is shown.
[[nodiscard]] MarkStyle styleOf(const ComparedCase& row);

} // namespace toscale::scene
