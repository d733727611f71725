#pragma once

#include "app/recovery/file_stamp.h"
#include "core/document/document.h"
#include "core/result.h"

#include <QString>

namespace toscale::gui {

/// Writes a document as a file and waits until the disk has it, as io::writeFile does, in the background: the windows
/// are drawn meanwhile but take no input, and where it takes long they say what they wait for. Events come in before it
/// returns. The stamp of the file as it was written; errors of io::writeFile.
[[nodiscard]] Result<std::optional<FileStamp>> writeWhileDrawing(const Document& document, const QString& path);

} // namespace toscale::gui
