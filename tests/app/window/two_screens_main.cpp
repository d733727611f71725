#include "app/draw/fonts.h"

#include <QApplication>
#include <QLocale>
#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" TOSCALE_TWO_SCREENS);
    const QApplication application(argc, argv);
    QLocale::setDefault(QLocale::c());
    toscale::draw::loadFonts();
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
