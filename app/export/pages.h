#pragma once

#include "app/export/drawing.h"

#include <vector>

namespace toscale::exporting {

/// Frames of a power walk; 0 for every other figure.
[[nodiscard]] std::size_t walkFramesOf(const View& view, const Comparison& in);

/// A drawing as the pages of a PDF: a timeline whose cases do not all fit goes on, on one scale, until each of them has
/// been shown; a power walk has a page a frame where that is asked for; everything else is one page.
[[nodiscard]] std::vector<scene::Scene> pagesOf(const Document& document, const Drawing& drawing,
                                                const text::LocaleWording& wording, const PainterSource& painter);

} // namespace toscale::exporting
