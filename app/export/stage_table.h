#pragma once

#include "app/export/data_table.h"
#include "core/document/columns.h"
#include "core/document/document.h"

namespace toscale::exporting {

/// The stages of ladders: a row a stage, money and prison time one below the other, with its basis, date and value as
/// plain decimals in `unit`, the gap in place of a value, the text as found, and the doubts of its case as in
/// dataRows().
[[nodiscard]] TextRows stageRows(const Document& document, std::span<const Ladder> ladders);
/// The same as an array of objects; what is empty in a row is left out.
[[nodiscard]] io::JsonValue stageJson(const Document& document, std::span<const Ladder> ladders);

} // namespace toscale::exporting
