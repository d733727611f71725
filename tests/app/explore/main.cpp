#include "app/draw/fonts.h"

#include <QApplication>
#include <QLocale>
#include <gtest/gtest.h>

// A chart of Qt Charts needs an application with widgets, even where nobody sees it.
int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale::c());
    toscale::draw::loadFonts();
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
