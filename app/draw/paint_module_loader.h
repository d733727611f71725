#pragma once

#include "app/draw/paint_module.h"

namespace toscale::draw {

/// Opens `toscale_paint` beside the running program (build tree) or in its library folder (installed), once.
/// Error: ModuleMissing with the paths tried.
[[nodiscard]] Result<PaintModule*> openPaintModule();

/// Begins to load it in another thread, for who will need it: that takes longer than to lay out a small figure.
void preparePaintModule();

} // namespace toscale::draw
