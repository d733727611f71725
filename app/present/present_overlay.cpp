#include "app/present/present_overlay.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace toscale::gui {

namespace {

constexpr int millisecondsOfWords = 3000;
const QColor penColour(0xd0, 0x20, 0x4a); // 4.5:1 on white, 3.9:1 on black; a white rim lies around it
const QColor laserColour(0xff, 0x20, 0x20);

} // namespace

PresentOverlay::PresentOverlay(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("presentOverlay"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    m_wordsEnd.setSingleShot(true);
    connect(&m_wordsEnd, &QTimer::timeout, this, [this] {
        m_words.clear();
        update();
    });
}

void PresentOverlay::setCurtain(Curtain curtain)
{
    m_curtain = curtain;
    update();
}

void PresentOverlay::setMagnified(const QImage& picture, const QString& factor)
{
    m_magnified = picture;
    m_factor = factor;
    update();
}

void PresentOverlay::beginStroke(QPointF at)
{
    m_strokes.push_back(QPolygonF{at});
    update();
}

void PresentOverlay::continueStroke(QPointF at)
{
    if (m_strokes.empty())
        return;
    QPolygonF& stroke = m_strokes.back();
    const QRectF changed = QRectF(stroke.back(), at).normalized();
    stroke << at;
    const double margin = 6 * unit();
    update(changed.adjusted(-margin, -margin, margin, margin).toAlignedRect());
}

void PresentOverlay::setStrokes(Strokes strokes)
{
    m_strokes = std::move(strokes);
    update();
}

void PresentOverlay::erase()
{
    setStrokes({});
}

QRect PresentOverlay::laserRect(QPointF at) const
{
    const double radius = 9 * unit();
    return QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius).toAlignedRect();
}

void PresentOverlay::setLaser(std::optional<QPointF> at)
{
    if (m_laser)
        update(laserRect(*m_laser));
    m_laser = at;
    if (m_laser)
        update(laserRect(*m_laser));
}

void PresentOverlay::say(const QString& words)
{
    m_words = words;
    m_wordsEnd.start(millisecondsOfWords);
    update();
}

void PresentOverlay::hush()
{
    m_wordsEnd.stop();
    m_words.clear();
    update();
}

void PresentOverlay::showKeys(bool isShown)
{
    m_showsKeys = isShown;
    update();
}

void PresentOverlay::drawWords(QPainter& painter, const QString& words, Qt::Alignment where) const
{
    painter.setFont(sizedFont(font(), 15 * unit()));
    const QFontMetrics metrics(painter.font());
    const int margin = static_cast<int>(10 * unit());
    const QRect room = rect().adjusted(2 * margin, 2 * margin, -2 * margin, -2 * margin);
    QRect place = metrics.boundingRect(room, Qt::TextWordWrap | Qt::AlignCenter, words)
                      .adjusted(-margin, -margin / 2, margin, margin / 2);
    place.moveCenter(QPoint(width() / 2, place.center().y()));
    if (where.testFlag(Qt::AlignBottom))
        place.moveBottom(height() - 2 * margin);
    else
        place.moveTop(2 * margin);
    painter.setPen(QPen(Qt::white, unit())); // an edge on black paper
    painter.setBrush(QColor(0, 0, 0, 235));
    painter.drawRoundedRect(place, margin / 2.0, margin / 2.0);
    painter.setPen(Qt::white);
    painter.drawText(place, Qt::AlignCenter | Qt::TextWordWrap, words);
}

void PresentOverlay::drawKeys(QPainter& painter) const
{
    const std::vector<PresentKeyHelp> lines = PresentKeyHelp::all();
    int left = 0;
    int right = 0;
    int gap = 0;
    int step = 0;
    QRect panel;
    // as large as the screen has room for: some languages need longer lines
    for (double size = 15 * unit(); panel.isNull() || !rect().contains(panel); size *= 0.95) {
        painter.setFont(sizedFont(font(), size));
        const QFontMetrics metrics(painter.font());
        left = right = 0;
        for (const PresentKeyHelp& line : lines) {
            left = std::max(left, metrics.horizontalAdvance(line.keys));
            right = std::max(right, metrics.horizontalAdvance(line.meaning));
        }
        gap = static_cast<int>(1.2 * size);
        step = metrics.height() + static_cast<int>(0.45 * size);
        panel = QRect(0, 0, left + right + 3 * gap, step * static_cast<int>(lines.size()) + 2 * gap);
        panel.moveCenter(rect().center());
        constexpr double least = 9; // smaller ones nobody could read
        if (size <= least)
            break;
    }
    painter.setPen(QPen(Qt::white, unit()));
    painter.setBrush(Qt::black);
    painter.drawRoundedRect(panel, gap / 2.0, gap / 2.0);
    painter.setPen(Qt::white);
    QRect keysPlace(panel.left() + gap, panel.top() + gap, left, step);
    QRect meaningPlace(keysPlace.right() + gap, keysPlace.top(), right, step);
    if (layoutDirection() == Qt::RightToLeft) {
        keysPlace.moveRight(panel.right() - gap);
        meaningPlace.moveRight(keysPlace.left() - gap);
    }
    for (const PresentKeyHelp& line : lines) {
        painter.drawText(keysPlace, static_cast<int>(Qt::AlignVCenter) | static_cast<int>(Qt::AlignLeading), line.keys);
        painter.drawText(meaningPlace, static_cast<int>(Qt::AlignVCenter) | static_cast<int>(Qt::AlignLeading),
                         line.meaning);
        keysPlace.translate(0, step);
        meaningPlace.translate(0, step);
    }
}

void PresentOverlay::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    if (m_curtain != Curtain::None) {
        painter.fillRect(event->rect(), m_curtain == Curtain::Black ? Qt::black : Qt::white);
    } else {
        if (!m_magnified.isNull())
            painter.drawImage(QPoint(), m_magnified);
        painter.setRenderHint(QPainter::Antialiasing);
        for (const QPolygonF& stroke : m_strokes) {
            QPainterPath path;
            path.addPolygon(stroke);
            if (stroke.size() == 1)
                path.lineTo(stroke.front() + QPointF(0.1, 0));
            painter.setBrush(Qt::NoBrush);
            for (const auto& [colour, width] :
                 {std::pair(QColor(Qt::white), 5 * unit()), std::pair(penColour, 3 * unit())}) {
                painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
                painter.drawPath(path);
            }
        }
        if (!m_magnified.isNull())
            drawWords(painter, m_factor, Qt::AlignTop);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_laser) {
        painter.setPen(QPen(Qt::white, unit()));
        painter.setBrush(laserColour);
        painter.drawEllipse(*m_laser, 6 * unit(), 6 * unit());
    }
    if (!m_words.isEmpty())
        drawWords(painter, m_words, Qt::AlignBottom);
    if (m_showsKeys)
        drawKeys(painter);
}

} // namespace toscale::gui
