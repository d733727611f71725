#include "app/present/present_window.h"

#include "app/text/error_words.h"
#include "app/text/qt_string.h"
#include "app/text/shown_name.h"

#include <QAccessible>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace toscale::gui {

namespace {

constexpr int millisecondsOfTransition = 900;
constexpr int millisecondsOfCursor = 2500;
constexpr double leastMagnification = 1.05;
constexpr double mostMagnification = 2'000;

} // namespace

PresentWindow::PresentWindow(Presentation presentation, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_presentation(std::move(presentation))
    , m_course(m_presentation.document)
    , m_now(m_course.firstOf(std::min(m_presentation.firstStep, m_course.steps() - 1)))
    , m_stage(new SceneView(this))
    , m_board(new GuessBoard(this))
    , m_sketch(new GuessSketch(this))
    , m_overlay(new PresentOverlay(this))
    , m_magnifying(magnified, [this](const MagnifiedPart& part) {
        if (m_magnification > 1) // not ended meanwhile
            m_overlay->setMagnified(part.picture, part.caption);
    })
{
    setObjectName(QStringLiteral("presentWindow"));
    setWindowTitle(tr("ToScale: presentation"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    m_stage->setFocusPolicy(Qt::NoFocus);
    m_stage->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_stage->setReducedMotion(m_presentation.reducesMotion); // of what is scrolled
    m_stage->setTransition(m_presentation.reducesMotion ? 0 : millisecondsOfTransition);
    m_cursorEnd.setSingleShot(true);
    m_cursorEnd.setInterval(millisecondsOfCursor);
    connect(&m_cursorEnd, &QTimer::timeout, this, [this] { setCursor(Qt::BlankCursor); });
    connect(&m_figures, &StepFigures::ready, this, [this](const StepKey& made) {
        if (made == key())
            showFigure();
    });
    connect(&m_figures, &StepFigures::scrolled, this, [this](const StepFigure& made) {
        if (made.key == m_shown && made.figure.scene)
            m_stage->setFigure(made.figure);
    });
    connect(m_stage, &SceneView::layoutWanted, this, [this] { // a long figure was scrolled beyond what is laid out
        if (m_shown && m_stage->way().hasWay())
            m_figures.wantAt(m_stage->way().position());
    });
    m_cursorEnd.start();
}

StepOrder PresentWindow::order() const
{
    StepOrder order;
    order.document = m_presentation.document;
    order.key = key();
    order.windowTheme = m_presentation.windowTheme;
    order.hasContrast = m_hasContrast;
    order.screen = size();
    order.pixelRatio = devicePixelRatioF();
    return order;
}

void PresentWindow::beginFigures()
{
    m_figures.begin(order());
    m_shown.reset();
    m_figures.want(key());
}

void PresentWindow::resizeEvent(QResizeEvent*)
{
    m_stage->setGeometry(rect());
    m_board->setGeometry(rect());
    m_sketch->setGeometry(rect());
    m_overlay->setGeometry(rect());
    m_overlay->raise();
    constexpr int linesOfScreen = 30; // of what is said in place of a figure
    QFont large = font();
    large.setPixelSize(std::max(1, height() / linesOfScreen));
    m_stage->setFont(large);
    endMagnifying();
    if (!size().isEmpty())
        beginFigures();
    showBoard();
}

void PresentWindow::finishDrawing()
{
    m_figures.finish();
    m_magnifying.finish();
}

void PresentWindow::showFigure()
{
    const StepFigure* made = m_figures.figure(key());
    if (made == nullptr || m_shown == key())
        return;
    const bool isFirst = !m_shown;
    m_shown = key();
    ScreenFigure figure = made->figure; // a copy: one may come back to it
    if (!figure.scene) {
        m_stage->setMessage(
            text::capitalized(text::errorWords(text::Phrases(document().language), figure.scene.error())));
    } else {
        figure.glides = !isFirst;
        m_stage->way().reset();
        m_stage->setFigure(std::move(figure));
    }
    const QString figureTitle = m_stage->accessibleName(); // or why there is none
    setAccessibleName(
        tr("Step %1 of %2: %3").arg(QLocale().toString(step() + 1), QLocale().toString(steps()), figureTitle));
    setAccessibleDescription(m_stage->accessibleDescription());
    showBoard();
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

void PresentWindow::showMoment(const Moment& moment)
{
    endMagnifying();
    endSketch();
    m_overlay->hush(); // of what was said at the step before
    m_overlay->setCurtain(PresentOverlay::Curtain::None);
    m_now.guess = moment.guess;
    showKey(moment.key);
    showBoard();
    emit shownChanged();
}

const scene::Theme& PresentWindow::themeOfBoard() const
{
    const scene::Theme* theme = scene::themeOf(themeOf(viewOfStep(document(), step()), order()));
    return theme == nullptr ? *scene::themeOf("light") : *theme;
}

void PresentWindow::showBoard()
{
    const AskedGuess* asked = this->aside() == Aside::None ? askedNow() : nullptr;
    m_board->show(asked, m_now.guess, document().language, themeOfBoard());
    if (m_board->isVisible() || m_sketch->isVisible())
        setAccessibleName(
            tr("Step %1 of %2: %3")
                .arg(QLocale().toString(step() + 1), QLocale().toString(steps()),
                     (m_sketch->isVisible() ? m_sketch->words() : m_board->words()).replace(u'\n', u' ')));
}

void PresentWindow::setHands(std::size_t choice, int hands)
{
    m_course.guesses().setHands(step(), choice, hands);
    showBoard();
    emit guessesChanged();
}

void PresentWindow::addGuess(double times)
{
    m_course.guesses().addGuess(step(), times);
    showBoard();
    emit guessesChanged();
}

void PresentWindow::removeGuess()
{
    m_course.guesses().removeGuess(step());
    showBoard();
    emit guessesChanged();
}

void PresentWindow::toggleSketch()
{
    // also while the smaller one is seen alone
    const bool isGuessed =
        m_now.guess == GuessMoment::Question || m_now.guess == GuessMoment::Choices || m_now.key.asks;
    if (m_sketch->isVisible())
        endSketch();
    else if (askedNow() == nullptr || aside() != Aside::None || !isGuessed)
        m_overlay->say(tr("Nothing is guessed at this step"));
    else
        m_sketch->begin(*askedNow(), document().language, themeOfBoard());
    showBoard();
    emit guessesChanged(); // the speaker sees it too
}

void PresentWindow::endSketch()
{
    if (!m_sketch->isVisible())
        return;
    m_sketch->hide();
    if (const auto times = m_sketch->times())
        addGuess(*times);
}

void PresentWindow::showKey(const StepKey& wanted)
{
    if (wanted == key())
        return;
    m_strokes[key()] = m_overlay->strokes(); // what was drawn on it is there when one comes back
    m_now.key = wanted;
    const auto drawn = m_strokes.find(wanted);
    m_overlay->setStrokes(drawn == m_strokes.end() ? PresentOverlay::Strokes{} : drawn->second);
    m_figures.want(wanted);
    showFigure();
}

std::optional<StepKey> PresentWindow::nextKey() const
{
    const auto next = m_course.after(m_now);
    return next ? std::optional(next->key) : std::nullopt;
}

View PresentWindow::viewFor(const StepKey& key) const
{
    View view = viewOfStep(document(), key).value_or(viewOfStep(document(), key.step));
    view.theme = themeOf(view, order());
    return view;
}

void PresentWindow::goTo(std::size_t step)
{
    showMoment(m_course.firstOf(std::min(step, steps() - 1)));
}

void PresentWindow::goOn()
{
    if (const auto next = m_course.after(m_now))
        showMoment(*next);
    else if (this->aside() != Aside::None || m_overlay->curtain() != PresentOverlay::Curtain::None)
        showMoment({{step(), 0, Aside::None}, m_now.guess});
    else
        m_overlay->say(tr("This is the last step. Escape ends"));
}

void PresentWindow::goBack()
{
    const auto before = aside() == Aside::None ? m_course.before(m_now) : std::nullopt;
    showMoment(before ? *before : Moment{{step(), part(), Aside::None, key().asks}, m_now.guess});
}

void PresentWindow::goAlong(const std::optional<Moment>& moment, const std::function<void()>& glide)
{
    if (m_stage->way().hasWay())
        glide();
    else if (moment && moment->key.step == step() && aside() == Aside::None)
        showMoment(*moment);
}

void PresentWindow::toggleAside(Aside aside)
{
    endMagnifying();
    endSketch();
    StepKey wanted = key();
    wanted.aside = wanted.aside == aside ? Aside::None : aside;
    if (!viewOfStep(document(), wanted)) {
        const bool isLadder = viewOfStep(document(), step()).figure == FigureKind::Ladder;
        m_overlay->say(aside == Aside::Twin ? tr("This figure has no twin on another scale")
                           : isLadder       ? tr("These are the stages already")
                                      : tr("Stages of penalties are shown for one to six cases; this step has more"));
        return;
    }
    showKey(wanted);
    showBoard();
    emit shownChanged();
}

void PresentWindow::toggleCurtain(PresentOverlay::Curtain curtain)
{
    m_overlay->setCurtain(m_overlay->curtain() == curtain ? PresentOverlay::Curtain::None : curtain);
    emit shownChanged();
}

void PresentWindow::setTool(Tool tool)
{
    m_tool = m_tool == tool ? Tool::None : tool;
    m_overlay->setLaser(m_tool == Tool::Laser ? std::optional(QPointF(mapFromGlobal(QCursor::pos()))) : std::nullopt);
    m_overlay->say(m_tool == Tool::Laser     ? tr("Laser pointer. L puts it away")
                       : m_tool == Tool::Pen ? tr("Pen. E erases, D puts it away")
                                             : tr("Click for the next step"));
    showCursor();
}

void PresentWindow::showCursor()
{
    if (m_tool == Tool::Laser) {
        setCursor(Qt::BlankCursor);
        return;
    }
    setCursor(m_tool == Tool::Pen ? Qt::CrossCursor : Qt::ArrowCursor);
    m_cursorEnd.start();
}

void PresentWindow::magnify(QPointF at, double factor, const QString& whose, scene::Scene scene)
{
    if (factor < leastMagnification || scene.marks.empty()) {
        endMagnifying();
        return;
    }
    m_magnification = std::min(factor, mostMagnification);
    const QString times = QLocale().toString(m_magnification, 'g', 3);
    const QString caption = whose.isEmpty() ? tr("Magnified %1 times. Z for the whole").arg(times)
                                            : tr("%1, magnified %2 times. Z for the whole").arg(whose, times);
    m_magnifying.request({std::move(scene), size(), devicePixelRatioF(), at, m_magnification, caption});
}

void PresentWindow::magnifySmallest()
{
    if (m_magnification > 1) {
        endMagnifying();
        return;
    }
    const auto smallest = smallestValue(m_stage->scene(), size());
    if (!smallest) {
        m_overlay->say(tr("There is no value here to magnify"));
        return;
    }
    constexpr double share = 0.3; // of the screen's height
    const Case* which = findCase(document(), smallest->caseId);
    magnify(smallest->at, std::max(2.0, share * height() / smallest->extent),
            which == nullptr ? QString() : text::shownLabel(*which), withoutCovers(m_stage->scene(), *smallest));
}

void PresentWindow::endMagnifying()
{
    m_magnification = 1;
    m_overlay->setMagnified({}, {});
}

void PresentWindow::run(PresentCommand command)
{
    m_number.clear();
    if (m_overlay->showsKeys() && command != PresentCommand::End) {
        m_overlay->showKeys(false);
        if (command == PresentCommand::Keys)
            return;
    }
    switch (command) {
    case PresentCommand::Next:
        goOn();
        break;
    case PresentCommand::Previous:
        goBack();
        break;
    case PresentCommand::First:
        goTo(0);
        break;
    case PresentCommand::Last:
        goTo(steps() - 1);
        break;
    case PresentCommand::Black:
        toggleCurtain(PresentOverlay::Curtain::Black);
        break;
    case PresentCommand::White:
        toggleCurtain(PresentOverlay::Curtain::White);
        break;
    case PresentCommand::Laser:
        setTool(Tool::Laser);
        break;
    case PresentCommand::Pen:
        setTool(Tool::Pen);
        break;
    case PresentCommand::Erase:
        m_overlay->erase();
        break;
    case PresentCommand::Magnify:
        magnifySmallest();
        break;
    case PresentCommand::Twin:
        toggleAside(Aside::Twin);
        break;
    case PresentCommand::Ladder:
        toggleAside(Aside::Ladder);
        break;
    case PresentCommand::Contrast:
        m_hasContrast = !m_hasContrast;
        beginFigures();
        emit shownChanged();
        break;
    case PresentCommand::DrawGuess:
        toggleSketch();
        break;
    case PresentCommand::NextThing:
        goAlong(m_course.after(m_now), [this] { m_stage->way().glideToNext(); });
        break;
    case PresentCommand::PreviousThing:
        goAlong(m_course.before(m_now), [this] { m_stage->way().glideToPrevious(); });
        break;
    case PresentCommand::Speaker:
        emit speakerWanted();
        break;
    case PresentCommand::Keys:
        m_overlay->showKeys(true);
        break;
    case PresentCommand::End:
        close();
        break;
    }
}

void PresentWindow::closeEvent(QCloseEvent* event)
{
    event->accept();
    emit ended();
}

} // namespace toscale::gui
