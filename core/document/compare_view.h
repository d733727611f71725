#pragma once

#include "core/document/document.h"
#include "core/normalize/compare.h"
#include "core/normalize/stale_cases.h"

#include <optional>

namespace toscale {

/// True for the kinds whose marks say a value by their area.
[[nodiscard]] bool drawsAreas(FigureKind kind);

/// The note of kinds that say a value by its place on an axis over powers of ten; none of the others.
[[nodiscard]] std::optional<Note> scaleNoteOf(FigureKind kind, MeasureId measure);

/// Everything that a figure of `view` needs. Cases of the view that the document lacks are left out; an empty list of
/// cases means all cases of the document.
[[nodiscard]] Comparison compareView(const Document& document, const View& view, const ReferenceTables& tables);

/// The same for a table, where each value stands beside its own noun and nothing is drawn: works of different nouns
/// stay.
[[nodiscard]] Comparison compareForTable(const Document& document, const View& view, const ReferenceTables& tables);

/// The cases that `view` shows and whose record is old on that day; an export says so.
[[nodiscard]] std::vector<StaleCase> staleCasesOf(const Document& document, const View& view,
                                                  std::chrono::sys_days today);

} // namespace toscale
