#include "app/present/guess_sketch.h"

#include "app/draw/colour.h"
#include "app/text/guess_words.h"
#include "core/geometry/guess_sketch.h"

#include <QPainter>
#include <algorithm>

namespace toscale::gui {

namespace {

constexpr double sketchEdge = 0.08;   // of the width, on either side
constexpr double roomOfSmaller = 190; // points, for its name
constexpr double sideOfSmaller = 3;   // points: room for more than ten thousand of them, and still seen

} // namespace

GuessSketch::GuessSketch(QWidget* parent)
    : QWidget(parent)
    , m_phrases(std::make_unique<const text::Phrases>("en"))
    , m_theme(*scene::themeOf("light"))
{
    setObjectName(QStringLiteral("guessSketch"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void GuessSketch::begin(const AskedGuess& asked, const std::string& language, const scene::Theme& theme)
{
    m_question = asked.question;
    m_smaller = asked.smallerWords;
    m_phrases = std::make_unique<const text::Phrases>(language);
    m_theme = theme;
    m_times.reset();
    setAccessibleName(words());
    show();
    update();
}

double GuessSketch::unitSide() const
{
    return sideOfSmaller * unit();
}

double GuessSketch::baseline() const
{
    return height() - 62 * unit();
}

bool GuessSketch::isMirrored() const
{
    return m_phrases->locale().textDirection() == Qt::RightToLeft;
}

double GuessSketch::smallerAt() const
{
    return isMirrored() ? width() * (1 - sketchEdge) : width() * sketchEdge;
}

double GuessSketch::heldAt() const
{
    return isMirrored() ? smallerAt() - roomOfSmaller * unit() : smallerAt() + roomOfSmaller * unit();
}

double GuessSketch::mostSide() const
{
    const double wide = isMirrored() ? heldAt() - width() * sketchEdge : width() * (1 - sketchEdge) - heldAt();
    constexpr double roomOfQuestion = 116; // points
    return std::min(wide, baseline() - roomOfQuestion * unit());
}

QRectF GuessSketch::square(double from, double side) const
{
    return {isMirrored() ? from - side : from, baseline() - side, side, side};
}

void GuessSketch::setSide(double side)
{
    m_times = geometry::sketchedTimes(std::min(side, mostSide()), unitSide());
    setAccessibleName(words());
    update();
}

void GuessSketch::drawTo(QPointF corner)
{
    const double across = isMirrored() ? heldAt() - corner.x() : corner.x() - heldAt();
    setSide(std::max(across, baseline() - corner.y()));
}

void GuessSketch::grow(bool larger)
{
    constexpr double step = 1.1;
    const double side = geometry::sketchedSide(m_times.value_or(1), unitSide());
    setSide(larger ? std::max(side * step, 1.5 * unitSide()) : side / step);
}

QString GuessSketch::words() const
{
    const QString drawn = m_times ? text::choiceWords(*m_phrases, *m_times) : text::sketchWords(*m_phrases);
    return m_question + QLatin1Char('\n') + m_smaller + QLatin1Char('\n') + drawn;
}

void GuessSketch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), draw::toQColor(m_theme.background));
    painter.setLayoutDirection(m_phrases->locale().textDirection());
    const double left = width() * sketchEdge;
    const double room = width() * (1 - 2 * sketchEdge);
    painter.setPen(draw::toQColor(m_theme.text));
    const QRectF ofQuestion(left, 18 * unit(), room, 68 * unit());
    painter.setFont(fittingFont(font(), m_question, ofQuestion, 22 * unit()));
    painter.drawText(ofQuestion, static_cast<int>(Qt::AlignLeading) | static_cast<int>(Qt::TextWordWrap), m_question);
    painter.setFont(sizedFont(font(), 14 * unit()));
    painter.setPen(draw::toQColor(m_theme.muted));
    painter.drawText(QRectF(left, 88 * unit(), room, 22 * unit()), static_cast<int>(Qt::AlignLeading),
                     text::sketchWords(*m_phrases));
    painter.setPen(QPen(draw::toQColor(m_theme.axis), 1.5 * unit()));
    painter.drawLine(QPointF(left, baseline()), QPointF(left + room, baseline()));
    painter.fillRect(square(smallerAt(), unitSide()), draw::toQColor(m_theme.seriesColour(0)));
    const auto below = [&](double from, double wide, const QString& words) {
        const double x = isMirrored() ? from - wide : from;
        painter.drawText(QRectF(x, baseline() + 8 * unit(), wide, 48 * unit()),
                         static_cast<int>(Qt::AlignLeading) | static_cast<int>(Qt::TextWordWrap), words);
    };
    painter.setPen(draw::toQColor(m_theme.text));
    below(smallerAt(), (roomOfSmaller - 12) * unit(), m_smaller);
    if (!m_times)
        return;
    const QRectF drawn = square(heldAt(), geometry::sketchedSide(*m_times, unitSide()));
    QColor fill = draw::toQColor(m_theme.seriesColour(1)); // no value: a guess is hatched, as all that is not on record
    painter.fillRect(drawn, QBrush(fill, Qt::BDiagPattern));
    painter.setPen(QPen(fill, 2 * unit()));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(drawn);
    painter.setPen(draw::toQColor(m_theme.text));
    painter.setFont(sizedFont(font(), 22 * unit(), true));
    below(heldAt(), room - roomOfSmaller * unit(), text::choiceWords(*m_phrases, *m_times));
}

} // namespace toscale::gui
