#pragma once

#include "core/cases/vocabulary.h"
#include "core/scene/mark.h"

namespace toscale::scene {

/// The glyph of a kind of event in a square box: one shape each, told apart without colour, its middle that of the box.
/// That of a death is small and empty (FIGURES.md 4).
struct EventGlyph {
    Shape shape;
    MarkStyle style = MarkStyle::Solid;
};
[[nodiscard]] EventGlyph eventGlyph(EventKind kind, const geometry::Rect& box);

} // namespace toscale::scene
