#pragma once

#include "core/document/edit.h"
#include "core/document/find_text.h"

#include <span>
#include <string>
#include <vector>

namespace toscale {

/// An occurrence that stays as it is, and why.
struct RefusedReplacement {
    TextMatch match;
    Error reason; // of the parser that reads the text
};

struct Replacement {
    EditSeries edit; // empty where nothing changes
    std::size_t count = 0;
    std::vector<RefusedReplacement> refused;
};

/// Puts `with` in the place of occurrences, which findText() found in this document. A quantity stays where its parser
/// cannot read what it would become, and so does a title that would be empty.
[[nodiscard]] Replacement replaceText(const Document& document, std::span<const TextMatch> matches,
                                      const std::string& with);

} // namespace toscale
