#pragma once

#include <QCoreApplication>

namespace toscale::gui {

/// Installs the words of the window. English has its own for plurals: the sources say "case(s)".
void installWindowLanguage(QCoreApplication& application);

} // namespace toscale::gui
