#include "app/draw/fonts.h"
#include "app/window/window_language.h"

#include <QApplication>
#include <QLocale>
#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale::c());
    toscale::draw::loadFonts();
    toscale::gui::WindowLanguage::installEnglish(application);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
