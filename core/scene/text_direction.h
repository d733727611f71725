#pragma once

#include "core/scene/mark.h"

#include <span>
#include <string_view>

namespace toscale::scene {

/// True where the first letter of a text is written from right to left: Unicode Standard Annex 9, rule P2.
[[nodiscard]] bool beginsRightToLeft(std::string_view utf8);

/// In a picture that reads from left to right, lines that begin from right to left keep an order of their own: isolated
/// (U+2067 ... U+2069), so that "70 GB" inside them stays together; a sentence that only begins with such a name goes on
/// from left to right (U+2066). Whatever paints or writes the line follows.
void isolateRightToLeft(std::span<Mark> marks);

/// In a picture that reads from right to left, a line wholly of the other direction keeps the sign at its end and the
/// number at its begin: "Hearing set on the…" would begin with the dots, "35 years" end with the number.
void isolateLeftToRight(std::span<Mark> marks);

} // namespace toscale::scene
