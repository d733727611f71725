#pragma once

#include "core/document/document.h"
#include "core/result.h"

#include <QString>

namespace toscale::gui {

/// Writes a document as a file and waits until the disk has it, as io::writeFile does, in the background: the windows
/// are drawn meanwhile but take no input, and where it takes long they say what they wait for. Events come in before it
/// returns. Errors of io::writeFile.
[[nodiscard]] Result<void> writeWhileDrawing(const Document& document, const QString& path);

} // namespace toscale::gui
