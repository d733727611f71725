#include "app/draw/fonts.h"
#include "app/window/main_window.h"
#include "core/io/reference_data.h"
#include "tests/bench/event_cases.h"

#include <QApplication>
#include <QTemporaryDir>
#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>
#include <functional>

// What the thread of the window does for one edit, until it listens again: 8 ms are what a person does not notice.

namespace toscale::gui {

namespace {

/// The researched cases again and again, under other ids.
Document manyCases(std::size_t count)
{
    const Document& library = io::sampleLibrary();
    Document document;
    document.cases.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        Case next = library.cases[i % library.cases.size()];
        next.id += '-' + std::to_string(i);
        document.cases.push_back(std::move(next));
    }
    return document;
}

double secondsOf(const std::function<void()>& run)
{
    const auto begin = std::chrono::steady_clock::now();
    run();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

/// One letter typed into the title of a case; the longest time for which nothing else is answered until the figure
/// shows it.
void edit(benchmark::State& state, Document document, FigureKind kind)
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    Appearance appearance(*qApp, settings);
    DialogPrompts prompts;
    MainWindow window(settings, appearance, prompts);
    window.resize(1440, 900);
    window.show();
    DocumentSession& session = window.session();
    session.replaceDocument(std::move(document), {});
    View view = viewOfAll(session.document());
    view.figure = kind;
    session.changeView(view, QStringLiteral("View"));
    window.finishDrawing();
    int number = 0;
    for (auto _ : state) {
        Case changed = session.document().cases.front();
        changed.title = "Title " + std::to_string(number++);
        double longest = secondsOf([&] {
            session.edit(replacementOfCase(session.document(), 0, std::move(changed)), QStringLiteral("Title"),
                         QStringLiteral("title"));
        });
        do
            longest = std::max(longest, secondsOf([] { QCoreApplication::processEvents(); }));
        while (window.isDrawing());
        longest = std::max(longest, secondsOf([] { QCoreApplication::processEvents(); }));
        state.SetIterationTime(longest);
    }
    session.undoStack().setClean();
}

} // namespace

} // namespace toscale::gui

int main(int argc, char** argv)
{
    using namespace toscale;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    draw::loadFonts();
    const auto add = [](const std::string& name, auto run) {
        benchmark::RegisterBenchmark(name.c_str(), run)->Unit(benchmark::kMillisecond)->UseManualTime();
    };
    for (const std::size_t cases : {2U, 36U, 2'000U, 50'000U})
        add("edit/bars/" + std::to_string(cases),
            [=](benchmark::State& state) { gui::edit(state, gui::manyCases(cases), FigureKind::Bars); });
    add("edit/timeline/events:10000",
        [](benchmark::State& state) { gui::edit(state, eventCases(40, 250), FigureKind::Timeline); });
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
