#include "app/draw/fonts.h"
#include "app/export/local_printers.h"
#include "app/window/window_language.h"

#include <QApplication>
#include <QTemporaryDir>
#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    toscale::gui::useLocalPrinters();
    QApplication application(argc, argv);
    toscale::draw::loadFonts();
    const QTemporaryDir folder;
    toscale::gui::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    settings.setLanguage(QStringLiteral("en"));
    const toscale::gui::WindowLanguage language(application, settings);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
