#pragma once

#include "app/text/phrases.h"

#include <QString>

namespace toscale::text {

/// A text as it stands between the quotation marks of a sentence: its own become those of the second level, ‘…’ in
/// English, and those inside them again the first. A mark without its other half stays: 3.5".
[[nodiscard]] QString insideQuotes(const Phrases& phrases, const QString& text);

/// The text between quotation marks of the language: “the ‘open’ web”.
[[nodiscard]] QString quoted(const Phrases& phrases, const QString& text);

} // namespace toscale::text
