#pragma once

#include "core/scene/mark.h"

#include <span>
#include <string>
#include <string_view>

namespace toscale::scene {

/// True where the first letter of a text is written from right to left: Unicode Standard Annex 9, rule P2.
[[nodiscard]] bool beginsRightToLeft(std::string_view utf8);

/// A text inside a sentence, with an order of its own, that of its first letter: U+2068 ... U+2069.
[[nodiscard]] std::string isolatedText(std::string_view utf8);

/// An isolate ends with its line: where a text was broken inside one, the line is closed and the next begins with the
/// same again, so that "(Archive of the / collection)" keeps its words and brackets in order. Lines of one text have
/// the keys of addBlock().
void carryIsolates(std::span<Mark> marks);

/// In a picture that reads from left to right, lines that begin from right to left keep an order of their own: isolated
/// (U+2067 ... U+2069), so that "70 GB" inside them stays together; a sentence that only begins with such a name goes
/// on from left to right (U+2066). Whatever paints or writes the line follows.
void isolateRightToLeft(std::span<Mark> marks);

/// In a picture that reads from right to left, a line wholly of the other direction keeps the sign at its end and the
/// number at its begin: "Hearing set on the…" would begin with the dots, "35 years" end with the number.
void isolateLeftToRight(std::span<Mark> marks);

} // namespace toscale::scene
