#pragma once

#include "core/document/document.h"
#include "core/normalize/compare.h"
#include "core/scene/wording.h"

#include <span>
#include <vector>

namespace toscale::scene {

/// The sources behind one row's value or gap, each once, with the case that it is a source of: same-rate arithmetic
/// cites those of the baseline too.
[[nodiscard]] std::vector<SourceOfCase> sourceIdsOf(const ComparedCase& row);

/// The sources of all rows in all measures and of the events of all lanes: one source a case first, the nearest to the
/// origin, so that folding drops second sources before a case's only one.
[[nodiscard]] std::vector<CitedSource>
citedSources(const Document& document, std::span<const Comparison* const> measures, const Timeline& timeline = {});

/// Those that a figure draws: a timeline of volumes shows events alone.
[[nodiscard]] std::vector<CitedSource> citedSources(const Document& document, FigureKind kind, const Columns& columns,
                                                    std::span<const Comparison* const> measures);

} // namespace toscale::scene
