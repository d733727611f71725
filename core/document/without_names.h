#pragma once

#include "core/document/document.h"

#include <functional>
#include <string_view>

namespace toscale {

/// What stands in place of a natural person: role, country and year, such as "copier (US, 2010)".
using PersonWords = std::function<std::string(const Case& which, const Party& person)>;

/// The document with every natural person that its cases name replaced by those words: in labels, titles and texts, in
/// ids and in whatever refers to them (FIGURES.md 4). What may name a person in ways that cannot be known goes:
/// summaries, notes, labels of events, headlines, quotations, what stands behind the site in addresses, fields that
/// this version does not know.
[[nodiscard]] Document withoutNames(const Document& document, const PersonWords& words);

/// True where a text, such as the name of a file, spells a part of the name of a natural person of the document, also
/// inside a longer word.
[[nodiscard]] bool mayNameAPerson(const Document& document, std::string_view text);

} // namespace toscale
