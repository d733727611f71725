#pragma once

#include "app/text/phrases.h"

#include <QStringList>

namespace toscale::text {

/// "A", "A and B", "A, B and C".
[[nodiscard]] QString listed(const Phrases& phrases, const QStringList& items);

/// An alt text's most characters.
inline constexpr int longestAltText = 250;

/// As many of the cases' sentences, behind those that lead to them, as an alt text has room for; of the others among
/// `all` cases it is said how many they are. None is cut.
[[nodiscard]] QString altTextOf(const Phrases& phrases, const QStringList& lead, const QStringList& ofCases,
                                std::size_t all);

} // namespace toscale::text
