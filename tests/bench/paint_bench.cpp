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

/// A window at 100 % and at 200 %.
QImage canvas(double scale)
{
    QImage image(QSize(1440, 900) * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    return image;
}

void paint(QImage& image, const scene::Scene& scene)
{
    QPainter painter(&image);
    paintScene(painter, scene, *scene::themeOf(scene.theme));
}

/// The researched cases compared, laid out and painted anew after a control has changed.
void rebuild(benchmark::State& state, FigureKind kind, MeasureId measure)
{
    const Document& document = io::sampleLibrary();
    View view;
    view.figure = kind;
    view.measure = measure;
    view.size = {1440, 900};
    const text::LocaleWording wording;
    const QtTextMeasure measureText;
    scene::Camera camera;
    camera.onScreen = true;
    QImage image = canvas(static_cast<double>(state.range(0)));
    for (auto _ : state) {
        const Columns columns = columnsOf(document, view, io::builtInTables(), io::builtInYardsticks());
        paint(image, *scene::buildScene(document, view, columns, wording, measureText, camera));
    }
}

/// One step along the strip, laid out and painted.
void scroll(benchmark::State& state)
{
    const Document& document = io::sampleLibrary();
    View view;
    view.figure = FigureKind::Strip;
    view.size = {1440, 900};
    const Columns columns = columnsOf(document, view, io::builtInTables(), io::builtInYardsticks());
    const text::LocaleWording wording;
    const QtTextMeasure measureText;
    scene::Camera camera;
    camera.onScreen = true;
    QImage image = canvas(static_cast<double>(state.range(0)));
    for (auto _ : state) {
        camera.scroll.x += 7;
        paint(image, *scene::buildScene(document, view, columns, wording, measureText, camera));
    }
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
