#include "app/draw/fonts.h"
#include "app/draw/paint_scene.h"
#include "app/draw/qt_text_measure.h"
#include "app/text/locale_wording.h"
#include "core/io/reference_data.h"
#include "core/scene/build_scene.h"
#include "core/scene/way_window.h"
#include "tests/bench/event_cases.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>
#include <cmath>

// What a window does between two frames, on software rendering: 16 ms are a frame at 60 a second.

namespace toscale::draw {

namespace {

/// A window with the researched cases, at 100 % or at 200 %.
class Screen {
public:
    Screen(FigureKind kind, MeasureId measure, double scale, FigureSize size = {1440, 900})
        : m_image((QSizeF(size.width, size.height) * scale).toSize(), QImage::Format_RGB32)
    {
        m_image.setDevicePixelRatio(scale);
        m_view.figure = kind;
        m_view.measure = measure;
        m_view.size = size;
    }

    [[nodiscard]] Columns columns() const
    {
        return columnsOf(io::sampleLibrary(), m_view, io::builtInTables(), io::builtInYardsticks());
    }

    void show(const Columns& columns, double scrolled)
    {
        scene::Camera camera;
        camera.onScreen = true;
        camera.scroll.x = scrolled;
        const auto scene = scene::buildScene(io::sampleLibrary(), m_view, columns, m_wording, QtTextMeasure(), camera);
        QPainter painter(&m_image);
        paintScene(painter, *scene, *scene::themeOf(scene->theme));
    }

private:
    QImage m_image;
    View m_view;
    text::LocaleWording m_wording;
};

/// Compared, laid out and painted anew after a control has changed.
void rebuild(benchmark::State& state, FigureKind kind, MeasureId measure)
{
    Screen screen(kind, measure, static_cast<double>(state.range(0)));
    for (auto _ : state)
        screen.show(screen.columns(), 0);
}

/// One step along the strip, laid out and painted.
void scroll(benchmark::State& state)
{
    Screen screen(FigureKind::Strip, MeasureId::Volume, static_cast<double>(state.range(0)));
    const Columns columns = screen.columns();
    double scrolled = 0;
    for (auto _ : state)
        screen.show(columns, scrolled += 7);
}

/// A picture of a walk that glides, at 1920x1080; of them the 99th percentile.
void walk(benchmark::State& state)
{
    Screen screen(FigureKind::Walk, MeasureId::Volume, static_cast<double>(state.range(0)), {1920, 1080});
    const Columns columns = screen.columns();
    double scrolled = 0;
    std::vector<double> times;
    for (auto _ : state) {
        const auto from = std::chrono::steady_clock::now();
        screen.show(columns, scrolled = std::fmod(scrolled + 37, 6 * 1920));
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - from).count());
    }
    std::ranges::sort(times);
    state.counters["p99 ms"] = times[times.size() * 99 / 100];
}

/// A timeline of 10,000 events, four times as long as the window: one step of a drag, or laid out anew.
void timeline(benchmark::State& state, bool isLaidOut)
{
    const Document document = eventCases(40, 250);
    View view;
    view.figure = FigureKind::Timeline;
    view.measure = MeasureId::Custody;
    view.size = {1440, 900};
    const double scale = static_cast<double>(state.range(0));
    QImage image(QSize(1440, 900) * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    const Columns columns = columnsOf(document, view, io::builtInTables());
    const text::LocaleWording wording;
    scene::Camera camera;
    camera.onScreen = true;
    camera.zoom = 4;
    const auto build = [&] { return scene::buildScene(document, view, columns, wording, QtTextMeasure(), camera); };
    scene::WayWindow window(*build(), QtTextMeasure());
    double position = 0;
    for (auto _ : state) {
        if (isLaidOut)
            window = scene::WayWindow(*build(), QtTextMeasure());
        position = position > 900 ? 0 : position + 7;
        QPainter painter(&image);
        const scene::Scene seen = window.at(position);
        paintScene(painter, seen, *scene::themeOf(seen.theme));
    }
    state.counters["marks"] = static_cast<double>(window.at(0).marks.size());
}

} // namespace

} // namespace toscale::draw

int main(int argc, char** argv)
{
    using namespace toscale;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    draw::loadFonts();
    const auto add = [](const std::string& name, auto run) {
        benchmark::RegisterBenchmark(name.c_str(), run)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond);
    };
    add("scroll/strip", draw::scroll);
    add("scroll/walk", draw::walk);
    add("pan/timeline", [](benchmark::State& state) { draw::timeline(state, false); });
    add("zoom/timeline", [](benchmark::State& state) { draw::timeline(state, true); });
    for (const FigureKind kind : scene::drawableKinds()) {
        if (kind == FigureKind::Strip || kind == FigureKind::Ladder) // a ladder has at most six cases
            continue;
        const MeasureId measure =
            scene::canDraw(kind, MeasureId::Volume) ? MeasureId::Volume : MeasureId::SameRateMoney;
        add("rebuild/" + std::string(nameOf(kind)),
            [=](benchmark::State& state) { draw::rebuild(state, kind, measure); });
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
