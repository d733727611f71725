#pragma once

#include "app/import/import_run.h"

#include <optional>

class QMimeData;

namespace toscale::gui {

/// A table on the clipboard whose columns somebody has to look at before its cases are taken: one of a page or of a
/// spreadsheet that names its columns otherwise than the format, or has problems in its rows. Nothing for a table that
/// is clear, and for what is no table.
[[nodiscard]] std::optional<ImportInput> tableToImport(const QMimeData& clipboard);

} // namespace toscale::gui
