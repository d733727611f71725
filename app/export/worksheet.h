#pragma once

#include "app/export/encode.h"
#include "core/scene/worksheet.h"

namespace toscale::exporting {

inline constexpr std::size_t mostWorksheetViews = 6;

/// The views that a worksheet is about where none are chosen: the first that asks for a guess, else the first with
/// something to guess, else the first.
[[nodiscard]] std::vector<View> viewsForWorksheet(const Document& document);

/// Pages for a class and pages with the answers. Errors: those of buildScene; BadOption (paper; too many views).
[[nodiscard]] Result<scene::WorksheetPages> drawWorksheet(const Document& document, std::span<const View> views,
                                                          const std::string& paper, const text::LocaleWording& wording,
                                                          const PainterSource& painter);

/// All of them as a PDF to print and hand out.
[[nodiscard]] Result<Encoded> encodeWorksheet(const scene::WorksheetPages& pages, const PainterSource& painter);

} // namespace toscale::exporting
