#pragma once

#include "core/document/document.h"

#include <functional>

namespace toscale {

/// What stands in place of a natural person: role, country and year, such as "copier (US, 2010)".
using PersonWords = std::function<std::string(const Case& which, const Party& person)>;

/// The document with every natural person that its cases name replaced by those words: in labels, titles and texts, in
/// ids and in whatever refers to them (FIGURES.md 4). What may name a person in ways that cannot be known goes:
/// summaries, notes, labels of events, headlines, quotations, addresses that spell a name, fields that this version
/// does not know.
[[nodiscard]] Document withoutNames(const Document& document, const PersonWords& words);

} // namespace toscale
