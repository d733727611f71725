#pragma once

#include "app/export/drawing.h"

#include <vector>

namespace toscale::exporting {

/// A drawing as the pages of a PDF: a timeline whose cases do not all fit goes on, on one scale, until each of them has
/// been shown; everything else is one page.
[[nodiscard]] std::vector<scene::Scene> pagesOf(const Document& document, const Drawing& drawing,
                                                const text::LocaleWording& wording, const PainterSource& painter);

} // namespace toscale::exporting
