#include "app/window/window_language.h"

#include <QLocale>
#include <QTranslator>

namespace toscale::gui {

void installWindowLanguage(QCoreApplication& application)
{
    // Numbers as the words: as long as these are English, a size reads "1,200" and not "1.200" in a German session.
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    auto* translator = new QTranslator(&application);
    if (translator->load(QStringLiteral(":/i18n/toscale_en")))
        QCoreApplication::installTranslator(translator);
}

} // namespace toscale::gui
