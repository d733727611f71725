#pragma once

#include "app/export/figure_facts.h"
#include "app/text/export_words.h"

#include <string>

namespace toscale::exporting {

/// Everything that an editor pastes beside a picture, as plain text: headline, caption, alternative text, long
/// description, notes, sources.
[[nodiscard]] std::string captionText(const FigureFacts& facts, const text::PageWords& words);

/// The same as a page with a button to copy each part.
[[nodiscard]] std::string captionPage(const FigureFacts& facts, const scene::Theme& theme,
                                      const text::PageWords& words);

} // namespace toscale::exporting
