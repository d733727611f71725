#pragma once

#include "core/document/columns.h"
#include "core/result.h"
#include "core/scene/wording.h"

#include <string>

namespace toscale::exporting {

/// True for the kinds that Vega-Lite can draw to scale.
[[nodiscard]] bool isVegaLite(FigureKind kind);

/// The view as a specification of Vega-Lite 5 with its data inside: bars from zero, and dots on a log axis beside their
/// linear twin. Basis is fill and stroke of a mark, gaps are words at zero. Errors: BadOption for the other kinds,
/// which Vega-Lite has no layout for.
[[nodiscard]] Result<std::string> vegaLite(const Document& document, const View& view, const Columns& columns,
                                           const scene::Wording& wording);

} // namespace toscale::exporting
