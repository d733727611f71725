// Frames of the Explore tab over made-up rows: explore_bench [ROWS]. Each frame is a step of the pointer until it is
// painted; shades are refined in the background meanwhile, as in the window. Prints the median, the 99th percentile and
// the longest, in milliseconds: elapsed, and that the window's thread was busy.

#include "app/explore/chart_layers.h"
#include "app/explore/chart_view.h"
#include "tests/support/many_rows.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <functional>

namespace {

using namespace toscale;
using namespace toscale::gui;

/// That this thread was computing, without what others on the machine take.
double busyMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double milliseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void send(ChartView& view, QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons held)
{
    QMouseEvent event(type, at, view.viewport()->mapToGlobal(at), button, held, Qt::NoModifier);
    QCoreApplication::sendEvent(view.viewport(), &event);
}

void measure(const char* name, ChartView& view, int frames, const std::function<void(int)>& step)
{
    std::vector<double> times;
    std::vector<double> busy;
    for (int i = 0; i < frames; ++i) {
        QElapsedTimer timer;
        timer.start();
        const double begin = busyMilliseconds();
        step(i);
        QCoreApplication::processEvents(); // answers from the background, too
        view.viewport()->repaint();
        times.push_back(milliseconds(timer));
        busy.push_back(busyMilliseconds() - begin);
    }
    const auto print = [&](const char* what, std::vector<double> all) {
        std::ranges::sort(all);
        const auto at = [&](double part) {
            return all[static_cast<std::size_t>(part * static_cast<double>(all.size() - 1))];
        };
        std::printf("%-6s %-8s median %6.2f   p99 %6.2f   longest %6.2f ms of %d frames\n", name, what, at(0.5),
                    at(0.99), at(1), frames);
    };
    print("elapsed", times);
    print("busy", busy);
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const std::size_t count = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 1'000'000;
    const text::LocaleWording wording;
    const auto rows = std::make_shared<ManyRows>(count);
    QElapsedTimer timer;
    timer.start();
    const auto content = chartContent(rows, {}, wording);
    std::printf("%zu rows, %zu drawn: places in %.0f ms (in the background)\n", count, content->drawnCount,
                milliseconds(timer));
    ChartView view(wording);
    view.setTheme(*scene::themeOf("light"));
    view.resize(1200, 760);
    view.show();
    timer.restart();
    view.setContent(content);
    std::printf("shown in %.1f ms", milliseconds(timer));
    while (view.isBusy())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::printf(", with shades after %.0f ms\n", milliseconds(timer));

    constexpr int frames = 400;
    const QPointF middle = view.picture().plot().center();
    const auto wheel = [&](int notches) {
        QWheelEvent event(middle, view.viewport()->mapToGlobal(middle), {}, {0, notches * 30}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view.viewport(), &event);
    };
    measure("zoom", view, frames, [&](int i) { wheel(i % 60 < 30 ? 1 : -1); });
    for (int i = 0; i < 20; ++i)
        wheel(1);
    QPointF last = middle;
    send(view, QEvent::MouseButtonPress, middle, Qt::MiddleButton, Qt::MiddleButton);
    measure("pan", view, frames, [&](int i) {
        last = middle + QPointF(120 * std::sin(i / 15.0), 80 * std::cos(i / 11.0));
        send(view, QEvent::MouseMove, last, Qt::NoButton, Qt::MiddleButton);
    });
    send(view, QEvent::MouseButtonRelease, last, Qt::MiddleButton, Qt::NoButton);
    view.showAll();
    send(view, QEvent::MouseButtonPress, middle, Qt::LeftButton, Qt::LeftButton);
    measure("brush", view, frames, [&](int i) {
        last = middle + QPointF(5 + i / 2.0, 5 + i / 3.0);
        send(view, QEvent::MouseMove, last, Qt::NoButton, Qt::LeftButton);
    });
    timer.restart();
    send(view, QEvent::MouseButtonRelease, last, Qt::LeftButton, Qt::NoButton);
    view.viewport()->repaint();
    std::printf("brush released: %zu rows selected in %.2f ms\n", view.selectedRows().size(), milliseconds(timer));
    measure("hover", view, frames, [&](int i) {
        send(view, QEvent::MouseMove, middle + QPointF(i / 2.0, i / 3.0), Qt::NoButton, Qt::NoButton);
    });
    return 0;
}
