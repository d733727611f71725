#include "app/draw/fonts.h"
#include "app/draw/paint_scene.h"
#include "app/draw/qt_text_measure.h"
#include "app/text/locale_wording.h"
#include "core/io/reference_data.h"
#include "core/scene/build_scene.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <benchmark/benchmark.h>

// What a window does between two frames, on software rendering: 16 ms are a frame at 60 a second.

namespace toscale::draw {

namespace {

/// A window with the researched cases, at 100 % or at 200 %.
class Screen {
public:
    Screen(FigureKind kind, MeasureId measure, double scale)
        : m_image(QSize(1440, 900) * scale, QImage::Format_RGB32)
    {
        m_image.setDevicePixelRatio(scale);
        m_view.figure = kind;
        m_view.measure = measure;
        m_view.size = {1440, 900};
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
