#pragma once

#include "app/text/phrases.h"
#include "core/io/import_note.h"

#include <QString>

namespace toscale::text {

/// One sentence without its place.
[[nodiscard]] QString importWords(const Phrases& phrases, const io::ImportMessage& message);

/// "file:line:column: name: sentence"
[[nodiscard]] QString importLine(const Phrases& phrases, const io::ImportMessage& message);

} // namespace toscale::text
