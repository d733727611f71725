#pragma once

#include "app/export/data_table.h"
#include "core/document/columns.h"
#include "core/document/document.h"

namespace toscale::exporting {

/// What a ladder draws: a row a stage, money and prison time one below the other, with its basis, date and value as
/// plain decimals in `unit`, the gap in place of a value, the text as found, and the doubts of its case as in
/// dataRows().
[[nodiscard]] TextRows stageRows(const Document& document, const Columns& columns);
/// The same as an array of objects; what is empty in a row is left out.
[[nodiscard]] io::JsonValue stageJson(const Document& document, const Columns& columns);

} // namespace toscale::exporting
