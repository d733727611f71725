#pragma once

#include "app/text/qt_string.h"
#include "core/io/document_json.h"
#include "core/io/files.h"

#include <QString>
#include <optional>

namespace toscale::gui {

/// What a file holds; nothing where that is no document. Errors: of the file, as io::readFile.
[[nodiscard]] inline Result<std::optional<Document>> documentAt(const QString& path)
{
    const auto bytes = io::readFile(text::toUtf8(path));
    if (!bytes)
        return tl::unexpected(bytes.error());
    return io::readDocument(*bytes).document;
}

} // namespace toscale::gui
