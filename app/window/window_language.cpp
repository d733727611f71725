#include "app/window/window_language.h"

#include <QTranslator>

namespace toscale::gui {

void installWindowLanguage(QCoreApplication& application)
{
    auto* translator = new QTranslator(&application);
    if (translator->load(QStringLiteral(":/i18n/toscale_en")))
        QCoreApplication::installTranslator(translator);
}

} // namespace toscale::gui
