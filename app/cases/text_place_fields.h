#pragma once

#include "app/cases/case_page.h"
#include "core/document/find_text.h"

#include <QString>

namespace toscale::gui {

/// Where the editor shows a text of a case: its page and its field.
[[nodiscard]] CasePage pageOf(TextField field);
/// Empty for one that has no field of its own.
[[nodiscard]] QString fieldNameOf(TextField field);
/// "summary", "note of a stage": how a list of places calls a text.
[[nodiscard]] QString fieldWords(TextField field);

} // namespace toscale::gui
