#include "app/present/present_window.h"

#include "app/text/error_words.h"
#include "app/text/qt_string.h"

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
constexpr int wheelOfStep = 120;         // one notch
constexpr int millisecondsOfWheel = 250; // a flick of a finger is one step
constexpr double wayOfSwipe = 0.06;      // of the width
constexpr double leastMagnification = 1.05;
constexpr double mostMagnification = 2'000;

} // namespace

PresentWindow::PresentWindow(Presentation presentation, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_presentation(std::move(presentation))
    , m_step(std::min(m_presentation.firstStep, stepsOf(*m_presentation.document) - 1))
    , m_guesses(m_presentation.document)
    , m_stage(new SceneView(this))
    , m_board(new GuessBoard(this))
    , m_overlay(new PresentOverlay(this))
    , m_magnifying(magnified, [this](MagnifiedPart part) {
        if (m_magnification > 1) // not ended meanwhile
            m_overlay->setMagnified(part.picture, part.caption);
    })
{
    setObjectName(QStringLiteral("presentWindow"));
    const Moment first = firstOf(m_step);
    m_part = first.key.part;
    m_asks = first.key.asks;
    m_moment = first.guess;
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
        tr("Step %1 of %2: %3").arg(QLocale().toString(m_step + 1), QLocale().toString(steps()), figureTitle));
    setAccessibleDescription(m_stage->accessibleDescription());
    showBoard();
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

PresentWindow::Moment PresentWindow::firstOf(std::size_t step) const
{
    if (m_guesses.asked(step) != nullptr)
        return {{step, 0, Aside::None, true}, GuessMoment::Question};
    return {{step, partsOf(document(), step) - 1, Aside::None}, GuessMoment::None};
}

std::size_t PresentWindow::partsAfterGuess(std::size_t step) const
{
    const std::size_t parts = partsOf(document(), step);
    const bool wasThere = isBuiltUp(viewOfStep(document(), step)); // the first case, while one guessed
    return m_guesses.asked(step) != nullptr && wasThere && parts > 1 ? parts - 1 : parts;
}

std::optional<PresentWindow::Moment> PresentWindow::momentAfter() const
{
    const AskedGuess* asked = m_guesses.asked(m_step);
    if (m_asks) {
        if (m_moment == GuessMoment::Question)
            return Moment{key(), GuessMoment::Choices};
        if (m_moment == GuessMoment::Choices)
            return Moment{key(), GuessMoment::None};
        return Moment{{m_step, partsAfterGuess(m_step) - 1, Aside::None}, GuessMoment::None};
    }
    if (m_part > 0)
        return Moment{{m_step, m_part - 1, Aside::None}, GuessMoment::None};
    if (asked != nullptr && asked->hasGuesses() && m_moment == GuessMoment::None)
        return Moment{{m_step, 0, Aside::None}, GuessMoment::Miss};
    if (m_step + 1 < steps())
        return firstOf(m_step + 1);
    return std::nullopt;
}

std::optional<PresentWindow::Moment> PresentWindow::momentBefore() const
{
    const StepKey whole{m_step, 0, Aside::None};
    if (m_moment == GuessMoment::Miss)
        return Moment{whole, GuessMoment::None};
    if (m_asks && m_moment != GuessMoment::Question)
        return Moment{key(), m_moment == GuessMoment::Choices ? GuessMoment::Question : GuessMoment::Choices};
    if (!m_asks && m_part + 1 < partsAfterGuess(m_step))
        return Moment{{m_step, m_part + 1, Aside::None}, GuessMoment::None};
    if (!m_asks && m_guesses.asked(m_step) != nullptr)
        return Moment{{m_step, 0, Aside::None, true}, GuessMoment::None};
    if (m_step > 0)
        return Moment{{m_step - 1, 0, Aside::None}, GuessMoment::None};
    return std::nullopt;
}

void PresentWindow::showMoment(const Moment& moment)
{
    endMagnifying();
    m_overlay->setCurtain(PresentOverlay::Curtain::None);
    m_moment = moment.guess;
    showKey(moment.key);
    showBoard();
    emit shownChanged();
}

void PresentWindow::showBoard()
{
    const AskedGuess* asked = m_aside == Aside::None ? askedNow() : nullptr;
    const scene::Theme* theme = scene::themeOf(themeOf(viewOfStep(document(), m_step), order()));
    m_board->show(asked, m_moment, document().language, theme == nullptr ? *scene::themeOf("light") : *theme);
    if (m_board->isVisible())
        setAccessibleName(tr("Step %1 of %2: %3")
                              .arg(QLocale().toString(m_step + 1), QLocale().toString(steps()),
                                   m_board->words().replace(u'\n', u' ')));
}

void PresentWindow::setHands(std::size_t choice, int hands)
{
    m_guesses.setHands(m_step, choice, hands);
    showBoard();
    emit guessesChanged();
}

void PresentWindow::addGuess(double times)
{
    m_guesses.addGuess(m_step, times);
    showBoard();
    emit guessesChanged();
}

void PresentWindow::showKey(const StepKey& wanted)
{
    if (wanted == key())
        return;
    m_strokes[key()] = m_overlay->strokes(); // what was drawn on it is there when one comes back
    m_step = wanted.step;
    m_part = wanted.part;
    m_aside = wanted.aside;
    m_asks = wanted.asks;
    const auto drawn = m_strokes.find(wanted);
    m_overlay->setStrokes(drawn == m_strokes.end() ? PresentOverlay::Strokes{} : drawn->second);
    m_figures.want(wanted);
    showFigure();
}

std::optional<StepKey> PresentWindow::nextKey() const
{
    const auto next = momentAfter();
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
    showMoment(firstOf(std::min(step, steps() - 1)));
}

void PresentWindow::goOn()
{
    if (const auto next = momentAfter())
        showMoment(*next);
    else if (m_aside != Aside::None || m_overlay->curtain() != PresentOverlay::Curtain::None)
        showMoment({{m_step, 0, Aside::None}, m_moment});
    else
        m_overlay->say(tr("This is the last step. Escape ends"));
}

void PresentWindow::goBack()
{
    const auto before = m_aside == Aside::None ? momentBefore() : std::nullopt;
    showMoment(before ? *before : Moment{{m_step, m_part, Aside::None, m_asks}, m_moment});
}

void PresentWindow::toggleAside(Aside aside)
{
    endMagnifying();
    const StepKey wanted{m_step, m_part, m_aside == aside ? Aside::None : aside, m_asks};
    if (!viewOfStep(document(), wanted)) {
        const bool isLadder = viewOfStep(document(), m_step).figure == FigureKind::Ladder;
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

void PresentWindow::magnify(QPointF at, double factor, const QString& whose)
{
    const scene::Scene& scene = m_stage->scene();
    if (factor < leastMagnification || scene.marks.empty()) {
        endMagnifying();
        return;
    }
    m_magnification = std::min(factor, mostMagnification);
    const QString times = QLocale().toString(m_magnification, 'g', 3);
    const QString caption = whose.isEmpty() ? tr("Magnified %1 times. Z for the whole").arg(times)
                                            : tr("%1, magnified %2 times. Z for the whole").arg(whose, times);
    m_magnifying.request({scene, size(), devicePixelRatioF(), at, m_magnification, caption});
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
            which == nullptr ? QString() : text::toQString(which->label()));
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
    case PresentCommand::NextThing:
        m_stage->way().glideToNext();
        break;
    case PresentCommand::PreviousThing:
        m_stage->way().glideToPrevious();
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

bool PresentWindow::takeDigit(const QKeyEvent& event)
{
    const bool isDigit = event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9
        && (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isDigit) {
        constexpr int mostDigits = 4;
        m_number = (m_number + QChar(event.key())).right(mostDigits);
        m_overlay->say(tr("Step %1 of %2: press Enter").arg(m_number, QLocale().toString(steps())));
        return true;
    }
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (!isEnter || m_number.isEmpty())
        return false;
    const std::size_t wanted = m_number.toUInt();
    m_number.clear();
    if (wanted == 0 || wanted > steps())
        m_overlay->say(tr("There is no step %1; there are %2").arg(wanted).arg(steps()));
    else
        goTo(wanted - 1);
    return true;
}

bool PresentWindow::takeGuessKey(const QKeyEvent& event)
{
    const AskedGuess* asked = m_board->isVisible() && m_moment == GuessMoment::Choices ? askedNow() : nullptr;
    if (asked == nullptr)
        return false;
    const std::optional<std::size_t> choice = m_board->selected();
    const std::size_t count = asked->choices.size();
    const bool isPlus = event.key() == Qt::Key_Plus;
    switch (event.key()) {
    case Qt::Key_Tab:
        m_board->select(choice ? (*choice + 1) % count : 0);
        return true;
    case Qt::Key_Backtab:
        m_board->select(choice ? (*choice + count - 1) % count : count - 1);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Minus:
        if (choice)
            setHands(*choice, asked->hands[*choice] + (isPlus ? 1 : -1));
        else
            m_overlay->say(tr("Tab chooses an answer first"));
        return true;
    default:
        return false;
    }
}

bool PresentWindow::focusNextPrevChild(bool next)
{
    const bool chooses = m_board->isVisible() && m_moment == GuessMoment::Choices; // Tab goes over the choices
    return !chooses && QWidget::focusNextPrevChild(next);
}

bool PresentWindow::takeKey(const QKeyEvent& event)
{
    if (takeDigit(event) || takeGuessKey(event))
        return true;
    const auto command = presentCommand(event);
    if (command)
        run(*command);
    return command.has_value();
}

void PresentWindow::keyPressEvent(QKeyEvent* event)
{
    if (!takeKey(*event))
        QWidget::keyPressEvent(event);
}

void PresentWindow::mousePressEvent(QMouseEvent* event)
{
    m_pressedAt = event->position();
    if (m_tool == Tool::Pen && event->button() == Qt::LeftButton)
        m_overlay->beginStroke(event->position());
}

void PresentWindow::mouseMoveEvent(QMouseEvent* event)
{
    if (m_tool == Tool::Laser)
        m_overlay->setLaser(event->position());
    else if (m_tool == Tool::Pen && event->buttons().testFlag(Qt::LeftButton))
        m_overlay->continueStroke(event->position());
    showCursor();
}

void PresentWindow::mouseReleaseEvent(QMouseEvent* event)
{
    const auto from = std::exchange(m_pressedAt, std::nullopt);
    if (!from || m_tool == Tool::Pen)
        return;
    const double by = event->position().x() - from->x();
    const bool isSwipe = std::abs(by) > wayOfSwipe * width();
    const bool isBackward = isSwipe ? (by > 0) != (layoutDirection() == Qt::RightToLeft)
                                    : event->button() == Qt::BackButton || event->button() == Qt::RightButton;
    const auto choice = m_board->choiceAt(event->position());
    if (choice && !isSwipe && !isBackward && m_tool == Tool::None) {
        m_board->select(*choice);
        setHands(*choice, askedNow()->hands[*choice] + 1);
        return;
    }
    run(isBackward ? PresentCommand::Previous : PresentCommand::Next);
}

void PresentWindow::wheelEvent(QWheelEvent* event)
{
    const int by = event->angleDelta().y();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        magnify(event->position(), m_magnification * std::pow(1.5, by / static_cast<double>(wheelOfStep)), {});
        return;
    }
    if (m_sinceWheel.isValid() && m_sinceWheel.elapsed() < millisecondsOfWheel)
        return;
    m_wheel += by;
    if (std::abs(m_wheel) < wheelOfStep)
        return;
    run(m_wheel < 0 ? PresentCommand::Next : PresentCommand::Previous);
    m_wheel = 0;
    m_sinceWheel.start();
}

void PresentWindow::closeEvent(QCloseEvent* event)
{
    event->accept();
    emit ended();
}

} // namespace toscale::gui
