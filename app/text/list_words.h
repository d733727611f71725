#pragma once

#include "app/text/phrases.h"

#include <QStringList>

namespace toscale::text {

/// "A", "A and B", "A, B and C".
[[nodiscard]] QString listed(const Phrases& phrases, const QStringList& items);

/// An alt text's most characters.
inline constexpr int longestAltText = 250;

/// Whole words up to a number of characters, with an ellipsis when something is left out.
[[nodiscard]] QString shortened(const QString& text, int limit);

} // namespace toscale::text
