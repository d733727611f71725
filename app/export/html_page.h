#pragma once

#include "app/export/figure_facts.h"
#include "app/text/export_words.h"

#include <string>
#include <string_view>

namespace toscale::exporting {

/// One self-contained page: the figure as inline SVG, its description, its data as a table, notes and sources. Arrow
/// keys walk over the marks, a pointer shows what each of them stands for. Nothing is fetched, no text of a document is
/// ever live, and without scripts the picture and all texts are there.
[[nodiscard]] std::string htmlPage(const FigureFacts& facts, std::string_view svg, const scene::Theme& theme,
                                   const text::PageWords& words);

} // namespace toscale::exporting
