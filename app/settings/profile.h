#pragma once

#include "app/settings/settings.h"

#include <QString>
#include <memory>

namespace toscale::gui {

/// Makes the folder where it is missing. Returns why nothing can be kept in it, in English as it is said in a terminal;
/// an empty text: it can.
[[nodiscard]] QString whyNoProfile(const QString& folder);

/// What is remembered in that folder, of which whyNoProfile() says nothing; that of the person where none is named.
/// Qt's file dialogs keep there too what they remember.
[[nodiscard]] std::unique_ptr<Settings> settingsOfProfile(const QString& folder);

} // namespace toscale::gui
