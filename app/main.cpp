#include "app/figure/scene_view.h"
#include "app/window/appearance.h"
#include "app/window/main_window.h"
#include "app/window/prompts.h"
#include "app/window/window_language.h"

#include <QApplication>
#include <QElapsedTimer>
#include <chrono>
#include <cstdio>
#include <unistd.h>

namespace {

/// Milliseconds since the process was started, from the kernel's own record of it.
double millisecondsSinceStart()
{
    double uptime = 0;
    if (std::FILE* file = std::fopen("/proc/uptime", "r")) {
        if (std::fscanf(file, "%lf", &uptime) != 1)
            uptime = 0;
        std::fclose(file);
    }
    unsigned long long started = 0;
    if (std::FILE* file = std::fopen("/proc/self/stat", "r")) {
        if (std::fscanf(file, "%*d (%*[^)]) %*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %*u %*u %*d %*d %*d %*d %*d %*d %llu",
                        &started) != 1)
            started = 0;
        std::fclose(file);
    }
    return uptime * 1000 - static_cast<double>(started) * 1000 / static_cast<double>(sysconf(_SC_CLK_TCK));
}

} // namespace

int main(int argc, char** argv)
{
    using namespace toscale::gui;
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("ToScale"));
    QApplication::setOrganizationName(QStringLiteral("ToScale"));
    QApplication::setApplicationVersion(QStringLiteral(TOSCALE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("toscale"));
    Settings settings;
    WindowLanguage language(application, settings);
    Appearance appearance(application, settings);
    DialogPrompts prompts;
    MainWindow window(settings, appearance, prompts);
    if (qEnvironmentVariableIsSet("TOSCALE_TRACE_START"))
        QObject::connect(&window.sceneView(), &SceneView::firstPainted, &window, [] {
            std::fprintf(stderr, "first figure painted after %.0f ms\n", millisecondsSinceStart());
        });
    const QStringList files = QApplication::arguments().mid(1);
    if (files.isEmpty())
        window.openLast();
    else
        window.openBuiltIn();
    window.show();
    if (!files.isEmpty()) // after the window is there, so that problems are shown in front of it
        QMetaObject::invokeMethod(
            &window, [&] { window.openFile(files.front()); }, Qt::QueuedConnection);
    return QApplication::exec();
}
