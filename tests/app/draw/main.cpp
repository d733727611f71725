#include "app/draw/fonts.h"

#include <QGuiApplication>
#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    toscale::draw::loadFonts();
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
