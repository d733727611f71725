#pragma once

#include "app/settings/document_defaults.h"
#include "core/document/document.h"

#include <string>

namespace toscale::gui {

/// A document of these cases, with what the person has chosen for new ones.
[[nodiscard]] Document newDocument(const DocumentDefaults& defaults, const std::string& language,
                                   SharedList<Case> cases = {});

/// What was read from a table or a timeline becomes a new document: its reference, which no such file has, is as
/// chosen.
void beginWith(const DocumentDefaults& defaults, Document& document);

/// A view of all cases, as one that is made anew.
[[nodiscard]] View newViewOfAll(const DocumentDefaults& defaults, const Document& document);

} // namespace toscale::gui
