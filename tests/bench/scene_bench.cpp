#include "app/text/locale_wording.h"
#include "core/document/compare_view.h"
#include "core/geometry/plane.h"
#include "core/geometry/timeline_layout.h"
#include "core/io/reference_data.h"
#include "core/quantity/parse_quantity.h"
#include "core/scene/build_scene.h"
#include "core/scene/font_table_measure.h"
#include "core/scene/scene_svg.h"
#include "tests/bench/event_cases.h"

#include <benchmark/benchmark.h>
#include <random>

namespace toscale::scene {

namespace {

/// So many cases of 1, 2, 3 ... gigabytes.
Document casesOf(int64_t count)
{
    Document document;
    for (int64_t i = 1; i <= count; ++i) {
        Case& which = document.cases.emplace_back();
        which.id = "case-" + std::to_string(i);
        which.title = "Case " + std::to_string(i);
        CaseFigure& figure = which.figures.emplace_back();
        figure.id = "volume";
        figure.value = parseDataSize(std::to_string(i) + " GB").value();
        figure.primary = true;
    }
    return document;
}

void compareRows(benchmark::State& state)
{
    const Document document = casesOf(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(compareView(document, View{}, io::builtInTables()));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(compareRows)->RangeMultiplier(10)->Range(12, 12000)->Complexity()->Unit(benchmark::kMillisecond);

void drawFigure(benchmark::State& state, FigureKind kind)
{
    const Document document = casesOf(state.range(0));
    View view;
    view.figure = kind;
    const Columns columns = columnsOf(document, view, io::builtInTables());
    const text::LocaleWording wording;
    const FontTableMeasure measure;
    for (auto _ : state) {
        const auto scene = buildScene(document, view, columns, wording, measure);
        benchmark::DoNotOptimize(toSvg(*scene, *themeOf("light")));
    }
    state.SetComplexityN(state.range(0));
}
BENCHMARK_CAPTURE(drawFigure, squares, FigureKind::Squares)
    ->RangeMultiplier(10)
    ->Range(12, 1200)
    ->Complexity()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(drawFigure, units, FigureKind::Units)
    ->RangeMultiplier(10)
    ->Range(12, 1200)
    ->Complexity()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(drawFigure, walk, FigureKind::Walk)
    ->RangeMultiplier(10)
    ->Range(12, 1200)
    ->Complexity()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(drawFigure, strip, FigureKind::Strip)
    ->RangeMultiplier(10)
    ->Range(12, 1200)
    ->Complexity()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(drawFigure, bars, FigureKind::Bars)
    ->RangeMultiplier(10)
    ->Range(12, 1200)
    ->Complexity()
    ->Unit(benchmark::kMillisecond);

/// One step along a scale strip in a window: 16 ms are a frame.
void scrollStrip(benchmark::State& state)
{
    const Document document = casesOf(state.range(0));
    View view;
    view.figure = FigureKind::Strip;
    const Columns columns = columnsOf(document, view, io::builtInTables(), io::builtInYardsticks());
    const text::LocaleWording wording;
    const FontTableMeasure measure;
    Camera camera;
    camera.onScreen = true;
    for (auto _ : state) {
        camera.scroll.x += 7;
        benchmark::DoNotOptimize(buildScene(document, view, columns, wording, measure, camera));
    }
    state.SetComplexityN(state.range(0));
}
BENCHMARK(scrollStrip)->RangeMultiplier(10)->Range(12, 1200)->Complexity()->Unit(benchmark::kMillisecond);

BENCHMARK_CAPTURE(drawFigure, dots, FigureKind::Dots)
    ->RangeMultiplier(10)
    ->Range(12, 1200)
    ->Complexity()
    ->Unit(benchmark::kMillisecond);

/// Points of two lognormal amounts, as the values of cases are.
Columns planeColumns(std::size_t count)
{
    std::mt19937_64 random(7);
    std::lognormal_distribution<double> sizes(25, 3);
    std::lognormal_distribution<double> sums(12, 2);
    Columns columns;
    columns.main.measure = MeasureId::Money;
    columns.main.ratio = WithheldRatio{WithheldReason::FewerThanTwo, {}};
    columns.beside.emplace_back();
    columns.beside.front().ratio = columns.main.ratio;
    for (std::size_t i = 0; i < count; ++i) {
        const std::string id = "case-" + std::to_string(i);
        MeasuredValue money;
        money.value = Estimate<double>::exact(sums(random));
        MeasuredValue volume;
        volume.value = Estimate<double>::exact(sizes(random));
        columns.main.rows.push_back({id, id, money, {}, {}, false});
        columns.beside.front().rows.push_back({id, id, volume, {}, {}, false});
    }
    return columns;
}

void drawPlane(benchmark::State& state)
{
    const Columns columns = planeColumns(static_cast<std::size_t>(state.range(0)));
    View view;
    view.figure = FigureKind::Plane;
    view.measure = MeasureId::Money;
    const text::LocaleWording wording;
    const FontTableMeasure measure;
    Camera camera;
    camera.onScreen = true;
    for (auto _ : state)
        benchmark::DoNotOptimize(buildScene({}, view, columns, wording, measure, camera));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(drawPlane)->RangeMultiplier(10)->Range(100, 100'000)->Complexity()->Unit(benchmark::kMillisecond);

void countPoints(benchmark::State& state)
{
    std::mt19937_64 random(3);
    std::normal_distribution<double> x(600, 150);
    std::normal_distribution<double> y(300, 80);
    std::vector<geometry::Point> points(static_cast<std::size_t>(state.range(0)));
    for (geometry::Point& point : points)
        point = {x(random), y(random)};
    for (auto _ : state)
        benchmark::DoNotOptimize(geometry::countInCells(points, {0, 0, 1200, 600}, 4));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(countPoints)->RangeMultiplier(10)->Range(1000, 1'000'000)->Complexity()->Unit(benchmark::kMicrosecond);

/// So many events on lanes of 250, with a label each in four forms.
void layOutLanes(benchmark::State& state)
{
    std::mt19937_64 random(5);
    std::uniform_real_distribution<double> place(0, 1000);
    std::uniform_real_distribution<double> width(60, 500);
    std::vector<std::vector<geometry::LaneItem>> lanes(
        static_cast<std::size_t>(std::max<int64_t>(state.range(0) / 250, 1)));
    for (int64_t i = 0; i < state.range(0); ++i) {
        const double at = place(random);
        const double whole = width(random);
        lanes[static_cast<std::size_t>(i) % lanes.size()].push_back(
            {at - 6, at + 6, {{whole, 1}, {whole / 2, 2}, {150, 1}, {96, 1}}, geometry::LabelForm{20, 1}});
    }
    for (auto _ : state)
        for (const std::vector<geometry::LaneItem>& lane : lanes)
            benchmark::DoNotOptimize(geometry::layoutLane(lane, {0, 1000, 5, 10, 12}));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(layOutLanes)->RangeMultiplier(10)->Range(100, 100'000)->Complexity()->Unit(benchmark::kMillisecond);

/// All in one lane.
void layOutOneLane(benchmark::State& state)
{
    std::mt19937_64 random(5);
    std::uniform_real_distribution<double> place(0, 1000);
    std::vector<geometry::LaneItem> lane;
    for (int64_t i = 0; i < state.range(0); ++i) {
        const double at = place(random);
        lane.push_back({at - 6, at + 6, {{300, 1}, {170, 2}, {96, 1}}, geometry::LabelForm{20, 1}});
    }
    for (auto _ : state)
        benchmark::DoNotOptimize(geometry::layoutLane(lane, {0, 1000, 5, 10, 12}));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(layOutOneLane)->RangeMultiplier(10)->Range(100, 10'000)->Complexity()->Unit(benchmark::kMillisecond);

/// A whole timeline: 40 lanes and 400 events to SVG.
void drawTimeline(benchmark::State& state)
{
    const Document document = eventCases(40, 10);
    View view;
    view.figure = FigureKind::Timeline;
    view.measure = MeasureId::Custody;
    view.size = {1600, 2400};
    const Columns columns = columnsOf(document, view, io::builtInTables());
    const text::LocaleWording wording;
    const FontTableMeasure measure;
    for (auto _ : state) {
        const auto scene = buildScene(document, view, columns, wording, measure);
        benchmark::DoNotOptimize(toSvg(*scene, *themeOf("light")));
    }
}
BENCHMARK(drawTimeline)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace toscale::scene
