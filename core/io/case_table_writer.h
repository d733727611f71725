#pragma once

#include "core/cases/case.h"

#include <span>
#include <string>

namespace toscale::io {

/// Cases as CSV in the columns of FORMATS.md 2, which imports as the same cases. A case has one row for each figure,
/// each stage of a penalty and each revenue, all with its id.
///
/// The columns cannot hold: short names and summaries, events, evidence and scope of figures, the state of
/// verification, threads and how stages follow from each other, more than one payer of a stage, the forum of prison
/// terms, whole-case kinds of actors, and of sources more than one publisher and address a row. Every party of a row
/// becomes an actor. All of it stands in one more column, see whole_case.h.
enum class CaseTableContent { Columns, WholeCases };
[[nodiscard]] std::string writeCaseTable(std::span<const Case> cases,
                                         CaseTableContent content = CaseTableContent::WholeCases);

} // namespace toscale::io
