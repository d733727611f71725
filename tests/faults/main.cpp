#include "app/draw/fonts.h"
#include "app/window/window_language.h"

#include <QApplication>
#include <QTemporaryDir>
#include <grp.h>
#include <gtest/gtest.h>
#include <unistd.h>

namespace {

/// Permissions mean nothing to the superuser, so that nothing could be learnt: these tests run as nobody.
void leaveSuperuser()
{
    constexpr uid_t nobody = 65534;
    if (::geteuid() != 0)
        return;
    if (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0)
        std::fputs("This superuser cannot become anybody else; tests of permissions will fail\n", stderr);
}

} // namespace

int main(int argc, char** argv)
{
    leaveSuperuser();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir home;
    for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        qputenv(name, QFile::encodeName(home.path()));
    QApplication application(argc, argv);
    toscale::draw::loadFonts();
    toscale::gui::Settings settings(home.filePath(QStringLiteral("settings.ini")));
    settings.setLanguage(QStringLiteral("en"));
    const toscale::gui::WindowLanguage language(application, settings);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
