#include "app/present/present_step.h"

#include "app/draw/qt_text_measure.h"
#include "app/figure/window_theme.h"
#include "app/present/guess_run.h"
#include "app/present/screen_letters.h"
#include "core/document/compare_view.h"
#include "core/io/reference_data.h"
#include "core/scene/walk_frames.h"

#include <algorithm>

namespace toscale::gui {

namespace {

constexpr std::size_t mostLadderCases = 6;

/// More would be a film.
constexpr std::size_t mostBuiltCases = 12;

/// Takes away the last cases, and what was typed about all of them.
void leaveForLater(View& view, const Document& document, std::size_t count)
{
    if (view.cases.empty())
        for (const Case& each : document.cases)
            view.cases.push_back({each.id, {}, {}, {}});
    view.cases.resize(view.cases.size() - std::min(count, view.cases.size() - 1));
    forgetTexts(view);
}

/// 1 for what is no power walk, and where finding its frames would keep a key waiting.
std::size_t framesOf(const Document& document, const View& view)
{
    constexpr std::size_t mostWalkedCases = 200;
    const std::size_t cases = view.cases.empty() ? document.cases.size() : view.cases.size();
    if (view.figure != FigureKind::Walk || cases > mostWalkedCases)
        return 1;
    const auto walk = scene::powerWalkOf(view, compareView(document, view, io::builtInTables()));
    return walk ? walk->frames : 1;
}

bool isLogarithmic(FigureKind kind)
{
    return kind == FigureKind::Dots || kind == FigureKind::Em;
}

} // namespace

std::string themeOf(const View& view, const StepOrder& order)
{
    return order.hasContrast ? "contrast" : themeOnScreen(view, order.windowTheme);
}

std::size_t stepsOf(const Document& document)
{
    return std::max<std::size_t>(1, document.views.size());
}

View viewOfStep(const Document& document, std::size_t step)
{
    return step < document.views.size() ? document.views[step] : viewOfAll(document);
}

std::size_t partsOf(const Document& document, std::size_t step)
{
    const View view = viewOfStep(document, step);
    if (view.figure == FigureKind::Walk)
        return framesOf(document, view);
    const std::size_t cases = view.cases.empty() ? document.cases.size() : view.cases.size();
    return isBuiltUp(view) && cases > 0 && cases <= mostBuiltCases ? cases : 1;
}

std::optional<double> walkOfStep(const Document& document, const StepKey& key)
{
    const View view = viewOfStep(document, key.step);
    const std::size_t frames = key.aside == Aside::None ? framesOf(document, view) : 1;
    return frames > 1 ? std::optional(static_cast<double>(frames - 1 - std::min(key.part, frames - 1))) : std::nullopt;
}

std::optional<View> viewOfStep(const Document& document, const StepKey& key)
{
    View view = viewOfStep(document, key.step);
    if (const auto asked = key.asks ? guessOfStep(document, key.step) : std::nullopt)
        view = viewWhileGuessing(std::move(view), asked->smallerCase);
    else if (key.part > 0 && view.figure != FigureKind::Walk)
        leaveForLater(view, document, key.part);
    if (key.aside == Aside::None)
        return view;
    const MeasureId measure = view.measure;
    if (key.aside == Aside::Twin) {
        const FigureKind twin = isLogarithmic(view.figure) ? FigureKind::Bars : FigureKind::Dots;
        if (view.figure == FigureKind::Timeline || view.figure == FigureKind::Ledger
            || view.figure == FigureKind::Ladder || !scene::canDraw(twin, measure))
            return std::nullopt;
        scene::drawAs(view, twin);
        view.options.clear(); // they are of the other kind, as may be what was typed
        forgetTexts(view);
        return view;
    }
    const std::size_t cases = view.cases.empty() ? document.cases.size() : view.cases.size();
    if (cases == 0 || cases > mostLadderCases || view.figure == FigureKind::Ladder)
        return std::nullopt;
    scene::drawAs(view, FigureKind::Ladder);
    view.options.clear();
    forgetTexts(view);
    return view;
}

StepFigure layOutStep(const StepOrder& order, const text::LocaleWording& wording)
{
    StepFigure made{order.key, order.generation, order.position, {}};
    const auto view = viewOfStep(*order.document, order.key);
    if (!view)
        return made;
    auto shown = std::make_shared<ShownView>(ShownView{*order.document, *view, {}});
    shown->columns = columnsOf(shown->document, shown->view, io::builtInTables(), io::builtInYardsticks());
    ScreenOrder screen;
    screen.shown = shown;
    screen.theme = themeOf(*view, order);
    const double width = order.screen.width();
    const double height = order.screen.height();
    screen.room = {pointsOfScreen * width / height, pointsOfScreen};
    screen.heightIsKnown = true; // nothing is scrolled in front of a class
    screen.camera.onScreen = true;
    screen.camera.scroll.x = order.position.value_or(0);
    screen.camera.walk = walkOfStep(*order.document, order.key);
    screen.pixelRatio = order.pixelRatio;
    const draw::QtTextMeasure measure;
    made.figure = layOut(screen, wording, measure);
    for (int step = 0; step < 12 && made.figure.scene && made.figure.scene->missingHeight > 0; ++step) {
        screen.room = {screen.room.width * 1.15, screen.room.height * 1.15}; // smaller letters, and all lanes
        made.figure = layOut(screen, wording, measure);
    }
    screen.room = {width, height};
    paint(made.figure, screen);
    made.figure.room = screen.room;
    return made;
}

} // namespace toscale::gui
