#pragma once

#include "core/document/document.h"

#include <string_view>

namespace toscale::text {

/// A lesson that ships with the program in another language: what its author typed about its views, which
/// `translations/lessons_*.ts` hold by the English texts. The cases stay as they were researched, with their sources.
/// As it is where the program has no words in that language.
[[nodiscard]] Document lessonIn(std::string_view language, Document lesson);

} // namespace toscale::text
