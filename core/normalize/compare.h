#pragma once

#include "core/cases/case.h"
#include "core/normalize/comparable.h"
#include "core/normalize/reference_tables.h"

#include <span>

namespace toscale {

/// One case as a comparison takes it.
struct SelectedCase {
    const Case* which = nullptr;
    std::string figure;                        // another than the primary figure; empty = primary
    std::string leftOut;                       // reason for leaving it out of ratios; empty = taken
    std::optional<PrefixReading> reading = {}; // of its prefixes in doubt; none = the reference's
};

/// Works of different nouns, and rates per work of them, are never one column (MODEL.md 6). Apart: rows whose noun is
/// not that of the baseline, or else the most frequent one, become the gap UnlikeNouns; a table, which draws nothing,
/// keeps them together.
enum class Nouns { Together, Apart };

/// One measure of one case: a value or a gap, with its receipt and the notes about this case alone.
/// `baseline` is needed by the same-rate measures only.
[[nodiscard]] ComparedCase measureCase(const SelectedCase& selected, MeasureId measure, const Reference& reference,
                                       const ReferenceTables& tables, const SelectedCase* baseline = nullptr);

/// The rows in the order given, the ratio or why it is withheld, the notes by rank. `baseline` is looked up by
/// Reference::baseline among `cases` when not given.
[[nodiscard]] Comparison compare(std::span<const SelectedCase> cases, MeasureId measure, const Reference& reference,
                                 const ReferenceTables& tables, const SelectedCase* baseline = nullptr,
                                 Nouns nouns = Nouns::Together);

} // namespace toscale
