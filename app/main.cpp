#include "app/export/local_printers.h"
#include "app/figure/scene_view.h"
#include "app/settings/profile.h"
#include "app/window/appearance.h"
#include "app/window/main_window.h"
#include "app/window/program_arguments.h"
#include "app/window/program_icon.h"
#include "app/window/prompts.h"
#include "app/window/window_language.h"

#include <QApplication>
#include <QElapsedTimer>
#include <chrono>
#include <cstdio>
#include <memory>
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
        if (std::fscanf(file,
                        "%*d (%*[^)]) %*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %*u %*u %*d %*d %*d %*d %*d %*d %llu",
                        &started)
            != 1)
            started = 0;
        std::fclose(file);
    }
    return uptime * 1000 - static_cast<double>(started) * 1000 / static_cast<double>(sysconf(_SC_CLK_TCK));
}

} // namespace

int main(int argc, char** argv)
{
    using namespace toscale::gui;
    if (const auto answer = printedAnswer({argv + 1, argv + argc}, TOSCALE_VERSION)) {
        std::fputs(answer->c_str(), stdout);
        return 0;
    }
    useLocalPrinters();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("ToScale"));
    QApplication::setOrganizationName(QStringLiteral("ToScale"));
    QApplication::setApplicationVersion(QStringLiteral(TOSCALE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("toscale"));
    QApplication::setWindowIcon(programIcon());
    const auto [files, profile, wrongUsage] = programArguments(QApplication::arguments().mid(1));
    if (!wrongUsage.isEmpty()) {
        std::fprintf(stderr, "toscale: %s\nSee: toscale --help\n", qPrintable(wrongUsage));
        return 2;
    }
    if (const QString why = profile.isEmpty() ? QString() : whyNoProfile(profile); !why.isEmpty()) {
        std::fprintf(stderr, "toscale: %s\n", qPrintable(why));
        return 1;
    }
    const std::unique_ptr<Settings> kept = settingsOfProfile(profile);
    Settings& settings = *kept;
    WindowLanguage language(application, settings);
    Appearance appearance(application, settings);
    DialogPrompts prompts;
    MainWindow window(settings, appearance, prompts);
    if (qEnvironmentVariableIsSet("TOSCALE_TRACE_START"))
        QObject::connect(&window.sceneView(), &SceneView::firstPainted, &window, [] {
            std::fprintf(stderr, "first figure painted after %.0f ms\n", millisecondsSinceStart());
        });
    if (files.isEmpty())
        window.openLast();
    else
        window.openBuiltIn();
    window.show();
    QMetaObject::invokeMethod(
        &window, [&window, isFree = files.isEmpty()] { window.offerRecovery(isFree); }, Qt::QueuedConnection);
    for (const QString& file : files) {
        MainWindow* its = &window;
        const bool isFirst = &file == &files.front();
        if (!isFirst) {
            its = new MainWindow(settings, appearance, prompts);
            its->setAttribute(Qt::WA_DeleteOnClose);
            its->openBuiltIn();
            its->show();
        }
        // after the window is there, so that problems are shown in front of it; one that came for nothing goes again
        const auto open = [its, file, isFirst] {
            if (!its->openFile(file) && !isFirst)
                its->close();
        };
        QMetaObject::invokeMethod(its, open, Qt::QueuedConnection);
    }
    return QApplication::exec();
}
