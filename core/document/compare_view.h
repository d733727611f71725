#pragma once

#include "core/document/document.h"
#include "core/normalize/compare.h"

namespace toscale {

/// Everything that a figure of `view` needs. Cases of the view that the document lacks are left out; an empty list of
/// cases means all cases of the document.
[[nodiscard]] Comparison compareView(const Document& document, const View& view, const ReferenceTables& tables);

/// The same for a table, where each value stands beside its own noun and nothing is drawn: works of different nouns
/// stay.
[[nodiscard]] Comparison compareForTable(const Document& document, const View& view, const ReferenceTables& tables);

} // namespace toscale
