#pragma once

#include "app/export/drawing.h"

namespace toscale::gui {

/// Painting within the window's own program; may be used from any thread once the fonts are loaded.
[[nodiscard]] Result<draw::PaintModule*> windowPainter();

} // namespace toscale::gui
