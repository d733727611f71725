#pragma once

#include "core/document/document.h"

#include <QString>

namespace toscale::gui {

/// What a case is called until its name is typed.
[[nodiscard]] QString newCaseTitle();

/// Gives a case that still has the id of a nameless one an id made of its title; nothing as long as nobody has typed
/// one. `which` is one of the document's cases, with what it will say.
void nameById(const Document& document, Case& which);

} // namespace toscale::gui
