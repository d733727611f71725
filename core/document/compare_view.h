#pragma once

#include "core/document/document.h"
#include "core/normalize/compare.h"

namespace toscale {

/// Everything that a figure of `view` needs. Cases of the view that the document lacks are left out; an empty list of
/// cases means all cases of the document.
[[nodiscard]] Comparison compareView(const Document& document, const View& view, const ReferenceTables& tables);

} // namespace toscale
