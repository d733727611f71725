#include "app/present/guess_board.h"

#include "app/draw/colour.h"
#include "app/present/screen_letters.h"
#include "app/text/amount_format.h"
#include "app/text/guess_words.h"
#include "app/text/ratio_words.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <map>

namespace toscale::gui {

namespace {

constexpr double edge = 0.08; // of the width, on either side

} // namespace

GuessBoard::GuessBoard(QWidget* parent)
    : QWidget(parent)
    , m_phrases(std::make_unique<const text::Phrases>("en"))
    , m_theme(*scene::themeOf("light"))
{
    setObjectName(QStringLiteral("guessBoard"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void GuessBoard::show(const AskedGuess* asked, GuessMoment moment, const std::string& language,
                      const scene::Theme& theme)
{
    m_asked = asked == nullptr ? std::nullopt : std::optional(*asked);
    if (moment != GuessMoment::Choices)
        m_selected.reset();
    m_moment = moment;
    if (m_language != language) {
        m_language = language;
        m_phrases = std::make_unique<const text::Phrases>(language); // not while painting: it reads a file
    }
    m_theme = theme;
    setVisible(m_asked && moment != GuessMoment::None);
    setAccessibleName(words());
    update();
}

void GuessBoard::select(std::size_t choice)
{
    m_selected = choice;
    update();
}

QRectF GuessBoard::choiceRect(std::size_t choice) const
{
    const auto count = static_cast<double>(m_asked->choices.size());
    const double gap = 14 * unit();
    const double room = width() * (1 - 2 * edge);
    const double wide = (room - gap * (count - 1)) / count;
    const bool isMirrored = m_phrases->locale().textDirection() == Qt::RightToLeft;
    const double place = isMirrored ? count - 1 - static_cast<double>(choice) : static_cast<double>(choice);
    return {width() * edge + place * (wide + gap), height() * 0.56, wide, 130 * unit()};
}

std::optional<std::size_t> GuessBoard::choiceAt(QPointF at) const
{
    if (m_asked && isVisible() && m_moment == GuessMoment::Choices)
        for (std::size_t i = 0; i < m_asked->choices.size(); ++i)
            if (choiceRect(i).contains(at))
                return i;
    return std::nullopt;
}

std::vector<GuessBoard::Mark> GuessBoard::marks() const
{
    const text::Phrases& phrases = *m_phrases;
    std::vector<Mark> all;
    const double truth = m_asked->ratio.times.best;
    for (std::size_t i = 0; i < m_asked->choices.size(); ++i)
        if (m_asked->hands[i] > 0)
            all.push_back({m_asked->choices[i],
                           text::handsWords(phrases, m_asked->hands[i]) + QLatin1Char('\n')
                               + text::missWords(phrases, missOf(m_asked->choices[i], truth))});
    std::map<double, int> others; // equal guesses are one mark
    for (const double guess : m_asked->others)
        ++others[guess];
    for (const auto& [guess, count] : others) {
        QString words = text::choiceWords(phrases, guess);
        if (count > 1)
            words = phrases.joined({words, text::guessesWords(phrases, count)});
        all.push_back({guess, words + QLatin1Char('\n') + text::missWords(phrases, missOf(guess, truth))});
    }
    return all;
}

QString GuessBoard::words() const
{
    if (!m_asked)
        return {};
    const text::Phrases& phrases = *m_phrases;
    QStringList parts;
    if (m_moment == GuessMoment::Miss) {
        parts << text::verdictWords(phrases, m_asked->ratio, m_asked->mostGuessed());
        for (std::size_t i = 0; i < m_asked->choices.size(); ++i)
            if (m_asked->hands[i] > 0)
                parts << phrases.joined(
                    {m_asked->choiceWords[static_cast<qsizetype>(i)], text::handsWords(phrases, m_asked->hands[i])});
        for (const double guess : m_asked->others)
            parts << phrases.joined({text::choiceWords(phrases, guess),
                                     text::missWords(phrases, missOf(guess, m_asked->ratio.times.best))});
    } else {
        parts << m_asked->question;
        if (m_moment == GuessMoment::Choices)
            for (std::size_t i = 0; i < m_asked->choices.size(); ++i)
                parts << (m_asked->hands[i] == 0 ? m_asked->choiceWords[static_cast<qsizetype>(i)]
                                                 : phrases.joined({m_asked->choiceWords[static_cast<qsizetype>(i)],
                                                                   text::handsWords(phrases, m_asked->hands[i])}));
    }
    return parts.join(QLatin1Char('\n'));
}

void GuessBoard::drawChoices(QPainter& painter) const
{
    const text::Phrases& phrases = *m_phrases;
    for (std::size_t i = 0; i < m_asked->choices.size(); ++i) {
        const QRectF tile = choiceRect(i);
        const bool isSelected = i == m_selected;
        painter.setPen(
            QPen(draw::toQColor(isSelected ? m_theme.selection : m_theme.axis), (isSelected ? 4 : 1.5) * unit()));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(tile, 6 * unit(), 6 * unit());
        painter.setPen(draw::toQColor(m_theme.text));
        const bool hasHands = m_asked->hands[i] > 0;
        painter.setFont(sizedFont(font(), 26 * unit(), true));
        QRectF upper = tile;
        if (hasHands)
            upper.setHeight(tile.height() * 0.62);
        painter.drawText(upper, Qt::AlignCenter | Qt::TextWordWrap, m_asked->choiceWords[static_cast<qsizetype>(i)]);
        if (!hasHands)
            continue;
        painter.setFont(sizedFont(font(), 18 * unit()));
        painter.drawText(QRectF(tile.left(), upper.bottom(), tile.width(), tile.bottom() - upper.bottom()),
                         Qt::AlignHCenter | Qt::AlignTop, text::handsWords(phrases, m_asked->hands[i]));
    }
}

void GuessBoard::drawRuler(QPainter& painter, double y, const geometry::GuessRuler& ruler,
                           const std::vector<Mark>& marks, bool isLinear) const
{
    const text::Phrases& phrases = *m_phrases;
    const text::AmountFormat format(phrases);
    const double left = width() * edge;
    const double length = width() * (1 - 2 * edge);
    const auto at = [&](double times) {
        const double place = isLinear ? ruler.linearPlace(times) : ruler.logPlace(times);
        return left + length * (phrases.locale().textDirection() == Qt::RightToLeft ? 1 - place : place);
    };
    painter.setFont(sizedFont(font(), 14 * unit()));
    painter.setPen(QPen(draw::toQColor(m_theme.axis), 2 * unit()));
    painter.drawLine(QPointF(left, y), QPointF(left + length, y));
    // the truth has its number below; a tick's beside it would only be in the way
    const QString truthLabel = text::timesWords(phrases, m_asked->ratio);
    const double labelWidth = QFontMetricsF(sizedFont(font(), 14 * unit(), true)).horizontalAdvance(truthLabel);
    const double truthAt = std::clamp(at(m_asked->ratio.times.best), labelWidth / 2, width() - labelWidth / 2);
    const auto tick = [&](double times, bool isLabelled) {
        painter.setPen(QPen(draw::toQColor(m_theme.axis), 1.5 * unit()));
        painter.drawLine(QPointF(at(times), y), QPointF(at(times), y + 7 * unit()));
        painter.setPen(draw::toQColor(m_theme.muted));
        const double room = labelWidth / 2 + QFontMetricsF(painter.font()).horizontalAdvance(format.large(times)) / 2;
        if (isLabelled && std::abs(at(times) - truthAt) > room + 6 * unit())
            painter.drawText(QRectF(at(times) - 70 * unit(), y + 8 * unit(), 140 * unit(), 20 * unit()),
                             Qt::AlignHCenter | Qt::AlignTop, format.large(times));
    };
    if (isLinear)
        for (int quarter = 0; quarter <= 4; ++quarter)
            tick(ruler.end() * quarter / 4, quarter % 2 == 0);
    else
        for (int decade = 0; decade <= ruler.decades; ++decade)
            tick(std::pow(10.0, decade), decade % ruler.labelledBy == 0);
    const double truth = at(m_asked->ratio.times.best);
    painter.setPen(QPen(draw::toQColor(m_theme.seriesColour(1)), 4 * unit(), Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(truth, y - 16 * unit()), QPointF(truth, y + 7 * unit()));
    painter.setPen(draw::toQColor(m_theme.text));
    painter.setFont(sizedFont(font(), 14 * unit(), true));
    painter.drawText(QRectF(truthAt - labelWidth, y + 8 * unit(), 2 * labelWidth, 20 * unit()),
                     Qt::AlignHCenter | Qt::AlignTop, truthLabel);
    painter.setFont(sizedFont(font(), 14 * unit()));
    painter.setPen(QPen(draw::toQColor(m_theme.background), 1.5 * unit()));
    painter.setBrush(draw::toQColor(m_theme.seriesColour(0)));
    for (const Mark& mark : marks)
        painter.drawEllipse(QPointF(at(mark.times), y), 7 * unit(), 7 * unit());
    if (isLinear)
        return;
    // what was guessed, above its mark; where two would touch, the later one stands a row higher
    constexpr int mostRows = 3;
    std::vector<QRectF> taken;
    painter.setPen(draw::toQColor(m_theme.text));
    const QFontMetricsF metrics(painter.font());
    for (const Mark& mark : marks) {
        const QSizeF size = metrics.size(0, mark.words);
        for (int row = 0; row < mostRows; ++row) {
            QRectF place(QPointF(at(mark.times) - size.width() / 2, y - 18 * unit() - (row + 1) * size.height()), size);
            place.moveLeft(
                std::clamp(place.left(), 8 * unit(), std::max(8 * unit(), width() - size.width() - 8 * unit())));
            const QRectF wide = place.adjusted(-6 * unit(), 0, 6 * unit(), 0);
            if (std::ranges::any_of(taken, [&](const QRectF& other) { return other.intersects(wide); }))
                continue;
            painter.drawText(place, Qt::AlignHCenter, mark.words);
            taken.push_back(wide);
            break;
        }
    }
}

void GuessBoard::drawMiss(QPainter& painter) const
{
    const text::Phrases& phrases = *m_phrases;
    const std::vector<Mark> all = marks();
    std::vector<double> guesses;
    guesses.reserve(all.size());
    for (const Mark& mark : all)
        guesses.push_back(mark.times);
    const geometry::GuessRuler ruler = geometry::guessRuler(m_asked->ratio.times.best, guesses);
    painter.setPen(draw::toQColor(m_theme.text));
    painter.setFont(sizedFont(font(), 26 * unit(), true));
    const QRectF room = QRectF(rect()).adjusted(width() * edge, 34 * unit(), -width() * edge, 0);
    painter.drawText(QRectF(room.topLeft(), QSizeF(room.width(), 110 * unit())),
                     static_cast<int>(Qt::AlignLeading) | static_cast<int>(Qt::TextWordWrap),
                     text::verdictWords(phrases, m_asked->ratio, m_asked->mostGuessed()));
    const double upper = height() * 0.52;
    const double lower = height() * 0.80;
    drawRuler(painter, upper, ruler, all, false);
    drawRuler(painter, lower, ruler, all, true);
    painter.setFont(sizedFont(font(), 14 * unit()));
    painter.setPen(draw::toQColor(m_theme.muted));
    for (const auto& [y, words] :
         {std::pair(upper, text::logRulerWords(phrases)), std::pair(lower, text::linearRulerWords(phrases))})
        painter.drawText(QRectF(room.left(), y + 30 * unit(), room.width(), 22 * unit()),
                         static_cast<int>(Qt::AlignLeading), words);
}

void GuessBoard::paintEvent(QPaintEvent*)
{
    if (!m_asked)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), draw::toQColor(m_theme.background));
    painter.setLayoutDirection(m_phrases->locale().textDirection());
    if (m_moment == GuessMoment::Miss) {
        drawMiss(painter);
        return;
    }
    painter.setPen(draw::toQColor(m_theme.text));
    const double bottom = m_moment == GuessMoment::Choices ? 0.52 : 1;
    const QRectF place(width() * edge, height() * 0.06, width() * (1 - 2 * edge), height() * (bottom - 0.10));
    painter.setFont(fittingFont(font(), m_asked->question, place, 34 * unit()));
    painter.drawText(place, Qt::AlignCenter | Qt::TextWordWrap, m_asked->question);
    if (m_moment == GuessMoment::Choices)
        drawChoices(painter);
}

} // namespace toscale::gui
