#pragma once

#include "app/export/drawing.h"

namespace toscale::exporting {

/// Of a figure in which nothing has a value: which measures have values in its cases, or that it lacks a baseline.
/// Empty for all other figures.
[[nodiscard]] QString whatCouldBeDrawn(const Document& document, const Drawing& drawing, const text::Phrases& phrases);

} // namespace toscale::exporting
