#pragma once

#include "core/scene/scene.h"

#include <string>
#include <string_view>

namespace toscale::scene {

// Texts of a document come from anywhere. Some characters are never seen and change what others look like: U+202E alone
// shows "70 GB" as "BG 07" up to the end of the line, and an escape character clears a terminal. The document keeps
// them; what is shown goes without.

/// Without control characters but line breaks and tabs, and without those that begin or end a direction of their own
/// (Unicode Standard Annex 9: LRE, RLE, LRO, RLO, PDF). Isolates stay, which end with their line.
[[nodiscard]] std::string withoutControls(std::string_view utf8);

/// A whole text of a document, to be put into a sentence: also without the begin of an isolate that has no end, and
/// without an end that has no begin, which would end one of ours.
[[nodiscard]] std::string shownText(std::string_view utf8);

/// All texts of a picture withoutControls().
void removeControls(Scene& scene);

} // namespace toscale::scene
