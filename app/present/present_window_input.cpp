#include "app/present/present_window.h"

#include <QKeyEvent>
#include <QLocale>
#include <cmath>

// What a presentation is told by keys, a clicker, the mouse, fingers and the wheel.

namespace toscale::gui {

namespace {

constexpr int wheelOfStep = 120;         // one notch
constexpr int millisecondsOfWheel = 250; // a flick of a finger is one step
constexpr double wayOfSwipe = 0.06;      // of the width

} // namespace

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
    const bool isPlus = event.key() == Qt::Key_Plus;
    if (m_sketch->isVisible() && (isPlus || event.key() == Qt::Key_Minus)) {
        m_sketch->grow(isPlus);
        showBoard(); // says how large it is now
        emit guessesChanged();
        return true;
    }
    const AskedGuess* asked = m_board->isVisible() && m_now.guess == GuessMoment::Choices ? askedNow() : nullptr;
    if (asked == nullptr)
        return false;
    const std::optional<std::size_t> choice = m_board->selected();
    const std::size_t count = asked->choices.size();
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
    const bool chooses = m_board->isVisible() && m_now.guess == GuessMoment::Choices; // Tab goes over the choices
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
    else if (m_sketch->isVisible() && event->button() == Qt::LeftButton)
        m_sketch->drawTo(event->position());
}

void PresentWindow::mouseMoveEvent(QMouseEvent* event)
{
    if (m_tool == Tool::Laser)
        m_overlay->setLaser(event->position());
    else if (m_tool == Tool::Pen && event->buttons().testFlag(Qt::LeftButton))
        m_overlay->continueStroke(event->position());
    else if (m_sketch->isVisible() && m_tool == Tool::None && event->buttons().testFlag(Qt::LeftButton))
        m_sketch->drawTo(event->position());
    showCursor();
}

void PresentWindow::mouseReleaseEvent(QMouseEvent* event)
{
    const auto from = std::exchange(m_pressedAt, std::nullopt);
    if (!from || m_tool == Tool::Pen)
        return;
    if (m_sketch->isVisible() && event->button() == Qt::LeftButton) { // a square was drawn
        showBoard();
        emit guessesChanged();
        return;
    }
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
        magnify(event->position(), m_magnification * std::pow(1.5, by / static_cast<double>(wheelOfStep)), {},
                m_stage->scene());
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

} // namespace toscale::gui
