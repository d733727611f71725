#pragma once

#include "app/cases/case_cell.h"
#include "core/normalize/compare.h"

namespace toscale::gui {

/// What a table says of a case in a column that holds no measure; empty where the case is silent.
[[nodiscard]] QString caseWords(const Case& which, CaseColumn column, const text::LocaleWording& wording);

/// What a table says in the column of a measure: its value or, in a word, why there is none. `of` tells the measure and
/// the reference of `row`.
[[nodiscard]] QString valueWords(const ComparedCase& row, const Comparison& of, const text::LocaleWording& wording);

} // namespace toscale::gui
