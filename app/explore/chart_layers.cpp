#include "app/explore/chart_layers.h"

#include "app/draw/fonts.h"
#include "app/draw/paint_scene.h"
#include "app/draw/qt_text_measure.h"
#include "app/text/qt_string.h"

#include <QPainter>
#include <cmath>
#include <numbers>

namespace toscale::gui {

void paintChartText(QPainter& painter, QPointF at, const QString& text, double size, scene::Weight weight,
                    const QColor& colour)
{
    painter.save();
    painter.translate(at);
    painter.scale(size / draw::layoutSize, size / draw::layoutSize);
    painter.setFont(draw::figureFont(weight));
    painter.setPen(colour);
    painter.drawText(QPointF(), text);
    painter.restore();
}

double chartTextWidth(const QString& text, double size, scene::Weight weight)
{
    return draw::QtTextMeasure().width(text::toUtf8(text), size, weight);
}

ChartFrameItem::ChartFrameItem(const ChartPicture& picture)
    : m_picture(picture)
{
    setCacheMode(DeviceCoordinateCache); // it stays while the chart is moved
}

QRectF ChartFrameItem::boundingRect() const
{
    return {0, 0, m_picture.frame().size.width, m_picture.frame().size.height};
}

void ChartFrameItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (m_picture.look().theme != nullptr)
        draw::paintScene(*painter, m_picture.frame(), *m_picture.look().theme);
}

ChartUnderlay::ChartUnderlay(const ChartPicture& picture)
    : m_picture(picture)
{
}

QRectF ChartUnderlay::boundingRect() const
{
    return m_picture.plot();
}

void ChartUnderlay::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const auto& content = m_picture.content();
    if (!content || content->choice.kind != ExploreKind::Strip)
        return;
    painter->save();
    painter->setClipRect(m_picture.plot());
    painter->setRenderHint(QPainter::Antialiasing);
    QColor fill = m_picture.look().data();
    fill.setAlphaF(0.14F);
    const QPen thin(m_picture.look().axis(), 1.2 * m_picture.look().unit);
    const QPen thick(m_picture.look().accent(), 2.6 * m_picture.look().unit, Qt::SolidLine, Qt::FlatCap);
    for (const ChartBox& box : content->boxes) {
        if (box.places.count < fewestInBox)
            continue;
        const auto at = [&](double x, double y) { return m_picture.toPoint({x, y}); };
        const QRectF body(at(box.at - halfBox, box.places.upper), at(box.at + halfBox, box.places.lower));
        painter->setPen(thin);
        painter->drawLine(at(box.at, box.places.upper), at(box.at, box.places.most));
        painter->drawLine(at(box.at, box.places.lower), at(box.at, box.places.least));
        painter->fillRect(body, fill);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(body);
        painter->setPen(thick);
        painter->drawLine(at(box.at - halfBox, box.places.median), at(box.at + halfBox, box.places.median));
    }
    painter->restore();
}

ChartOverlay::ChartOverlay(const ChartPicture& picture)
    : m_picture(picture)
{
}

QRectF ChartOverlay::boundingRect() const
{
    return {0, 0, m_picture.frame().size.width, m_picture.frame().size.height};
}

void ChartOverlay::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (!m_picture.content() || m_picture.look().theme == nullptr)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintTitles(*painter);
    paintGroups(*painter);
    paintRails(*painter);
    painter->save();
    painter->setClipRect(m_picture.plot(), Qt::IntersectClip);
    paintDensity(*painter);
    paintBounds(*painter);
    paintNames(*painter);
    paintSelection(*painter);
    painter->restore();
    paintSight(*painter);
    painter->restore();
}

void ChartOverlay::paintDensity(QPainter& painter) const
{
    const DensityPicture& density = m_picture.density();
    if (density.image.isNull())
        return;
    const QRectF place(m_picture.toPoint({density.window.left(), density.window.bottom()}),
                       m_picture.toPoint({density.window.right(), density.window.top()}));
    painter.drawImage(place, density.image);
}

void ChartOverlay::paintTitles(QPainter& painter) const
{
    if (m_picture.isTiny())
        return;
    const ChartLook& look = m_picture.look();
    const ChartContent& content = *m_picture.content();
    const QRectF plot = m_picture.plot();
    const double size = look.letters();
    const draw::QtTextMeasure measure;
    const auto fitting = [&](const QString& words, double room) {
        return text::toQString(scene::elideText(measure, text::toUtf8(words), size, scene::Weight::Bold, room));
    };
    if (m_picture.isTight()) { // "Fines against volume of data"
        paintChartText(painter, {plot.left(), plot.top() - 0.5 * size},
                       fitting(text::toQString(content.texts.title), plot.width()), size, scene::Weight::Bold,
                       look.text());
        return;
    }
    const double left = plot.left() - (content.choice.kind == ExploreKind::Ranks ? 24 * look.unit : 0);
    paintChartText(painter, {left, plot.top() - 8 * look.unit}, fitting(content.yTitle, plot.right() - left), size,
                   scene::Weight::Bold, look.text());
    const QString xTitle = fitting(content.xTitle, plot.width());
    const double width = chartTextWidth(xTitle, size, scene::Weight::Bold);
    paintChartText(painter, {plot.right() - width, plot.bottom() + m_picture.axisDepth() - 0.5 * size}, xTitle, size,
                   scene::Weight::Bold, look.text());
}

/// "7 of 674,593 in sight": what is beyond the window is not drawn. In a file the subtitle says so.
void ChartOverlay::paintSight(QPainter& painter) const
{
    if (m_picture.isForFile() || m_picture.sight().isWhole)
        return;
    const ChartLook& look = m_picture.look();
    const QRectF plot = m_picture.plot();
    const double size = look.letters();
    const QString words = m_picture.sightWords();
    const double width = chartTextWidth(words, size, scene::Weight::Bold);
    const bool isBeside = !m_picture.isTight()
        && chartTextWidth(m_picture.content()->yTitle, size, scene::Weight::Bold) + width + 2 * size < plot.width();
    const QPointF at(plot.right() - width - (isBeside ? 0 : 4),
                     isBeside ? plot.top() - 8 * look.unit : plot.top() + 1.2 * size);
    if (!isBeside)
        painter.fillRect(QRectF(at.x() - 3, at.y() - 0.9 * size, width + 6, 1.25 * size), look.background());
    paintChartText(painter, at, words, size, scene::Weight::Bold, look.text());
}

void ChartOverlay::paintGroups(QPainter& painter) const
{
    const ChartLook& look = m_picture.look();
    const double size = look.letters();
    for (std::size_t i = 0; i < m_picture.groupLines().size(); ++i) {
        QPointF at = m_picture.toPoint({static_cast<double>(i), 0});
        at.setY(m_picture.plot().bottom() + 1.35 * size);
        if (m_picture.groupsAreSlanted()) {
            const QString name = m_picture.groupLines()[i].value(0);
            const double width = chartTextWidth(name, size, scene::Weight::Regular);
            painter.save();
            painter.translate(at.x() + 0.3 * size, at.y() - 0.3 * size);
            painter.rotate(-ChartPicture::slantOfGroups * 180 / std::numbers::pi);
            paintChartText(painter, {-width, 0}, name, size, scene::Weight::Regular, look.muted());
            painter.restore();
            continue;
        }
        for (const QString& line : m_picture.groupLines()[i]) {
            const double width = chartTextWidth(line, size, scene::Weight::Regular);
            paintChartText(painter, {at.x() - width / 2, at.y()}, line, size, scene::Weight::Regular, look.muted());
            at.ry() += ChartPicture::lineOfName * size;
        }
    }
}

/// An arrow away from a value that may be more or less, a stroke from the low end of a range.
void ChartOverlay::paintBounds(QPainter& painter) const
{
    const ChartContent& content = *m_picture.content();
    if (!content.pointsAreMarks)
        return;
    const ChartLook& look = m_picture.look();
    const double radius = look.markRadius();
    const double length = 9 * look.unit;
    const double head = 3.2 * look.unit;
    painter.setPen(QPen(look.data(), 1.6 * look.unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto paint = [&](QPointF from, QPointF towards, bool hasHead) {
        const QPointF start = from + towards * radius;
        const QPointF end = from + towards * (radius + length);
        painter.drawLine(start, end);
        if (!hasHead)
            return;
        const QPointF aside(-towards.y(), towards.x());
        painter.drawLine(end, end - towards * head + aside * head);
        painter.drawLine(end, end - towards * head - aside * head);
    };
    for (const std::uint32_t point : m_picture.marks())
        for (const bool alongX : {true, false}) {
            const ExploreBound bound = content.boundAt(point, alongX);
            if (bound == ExploreBound::None)
                continue;
            const QPointF at = m_picture.toPoint(content.placeOf(point));
            const QPointF more = alongX ? QPointF(1, 0) : QPointF(0, -1);
            if (bound != ExploreBound::AtMost)
                paint(at, more, bound == ExploreBound::AtLeast);
            if (bound == ExploreBound::AtMost || bound == ExploreBound::Open)
                paint(at, -more, bound == ExploreBound::AtMost);
        }
}

void ChartOverlay::paintRails(QPainter& painter) const
{
    const ChartContent& content = *m_picture.content();
    if (!railBelow.isEmpty())
        paintRail(painter, content.withoutY, railBelow, false);
    if (!railBeside.isEmpty())
        paintRail(painter, content.withoutX, railBeside, true);
}

void ChartOverlay::paintRail(QPainter& painter, const ChartRail& rail, const QRectF& place, bool isUpright) const
{
    const ChartLook& look = m_picture.look();
    const ChartContent& content = *m_picture.content();
    if (!rail.at.empty())
        painter.fillRect(place, look.grid());
    // how many stand at each point of the rail: one stroke for them, the stronger the more they are
    const double length = isUpright ? place.height() : place.width();
    std::vector<std::uint32_t> counts(static_cast<std::size_t>(std::max(1.0, std::ceil(length))));
    const QRectF window = m_picture.window();
    const auto parts = partsOf(content, window);
    const double from = isUpright ? parts.bottom : parts.left;
    const double to = isUpright ? parts.top : parts.right;
    for (const float at : rail.at) {
        const double along = (static_cast<double>(at) - from) / (to - from);
        if (along >= 0 && along <= 1)
            ++counts[std::min(static_cast<std::size_t>(along * length), counts.size() - 1)];
    }
    std::uint32_t most = 1;
    for (const std::uint32_t count : counts)
        most = std::max(most, count);
    const bool isDense = rail.at.size() > mostMarks;
    painter.save();
    painter.setClipRect(place.adjusted(-1, -1, 1, 1), Qt::IntersectClip);
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] == 0)
            continue;
        QColor colour = look.gap();
        if (isDense && most > 1)
            colour.setAlphaF(static_cast<float>(0.3 + 0.7 * std::log(counts[i]) / std::log(most)));
        const double at = static_cast<double>(i) + 0.5;
        const double thickness = (isDense ? 1.0 : 1.6 * look.unit);
        if (isUpright)
            painter.fillRect(QRectF(place.left(), place.bottom() - at - thickness / 2, place.width(), thickness),
                             colour);
        else
            painter.fillRect(QRectF(place.left() + at - thickness / 2, place.top(), thickness, place.height()), colour);
    }
    painter.restore();
    const double size = look.letters();
    const auto fitting = [&](double room) { // reasons that are cut off could hide the one that matters
        const QString& words = rail.head.isEmpty() || chartTextWidth(rail.words, size, scene::Weight::Regular) <= room
            ? rail.words
            : rail.head;
        return text::toQString(
            scene::elideText(draw::QtTextMeasure(), text::toUtf8(words), size, scene::Weight::Regular, room));
    };
    if (!isUpright) {
        paintChartText(painter, {place.left(), place.bottom() + 1.2 * size}, fitting(place.width()), size,
                       scene::Weight::Regular, look.muted());
        return;
    }
    painter.save();
    painter.translate(place.right() + 1.2 * size, place.bottom());
    painter.rotate(-90);
    paintChartText(painter, {}, fitting(place.height()), size, scene::Weight::Regular, look.muted());
    painter.restore();
}

void ChartOverlay::paintNames(QPainter& painter) const
{
    const ChartLook& look = m_picture.look();
    QColor behind = look.background();
    behind.setAlphaF(0.72F); // lines and boxes under a name leave it readable
    for (const ChartName& name : names) {
        const double width =
            chartTextWidth(name.text, look.letters(), name.isNote ? scene::Weight::Regular : scene::Weight::Bold);
        painter.fillRect(QRectF(name.at.x() - 1, name.at.y() - 0.85 * look.letters(), width + 2, 1.1 * look.letters()),
                         behind);
    }
    for (const ChartName& name : names)
        paintChartText(painter, name.at, name.text, look.letters(),
                       name.isNote ? scene::Weight::Regular : scene::Weight::Bold,
                       name.isNote ? look.muted() : look.text());
}

void ChartOverlay::paintRing(QPainter& painter, std::uint32_t point, bool isStrong) const
{
    const ChartLook& look = m_picture.look();
    const QPointF at = m_picture.toPoint(m_picture.content()->placeOf(point));
    const double radius = look.markRadius() + (isStrong ? 3.5 : 3) * look.unit;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.background(), (isStrong ? 5 : 3.5) * look.unit));
    painter.drawEllipse(at, radius, radius);
    painter.setPen(QPen(look.selection(), (isStrong ? 2.6 : 1.6) * look.unit));
    painter.drawEllipse(at, radius, radius);
}

void ChartOverlay::paintSelection(QPainter& painter) const
{
    const ChartContent& content = *m_picture.content();
    const ChartLook& look = m_picture.look();
    if (content.pointsAreMarks) {
        if (selected.size() <= mostMarks)
            for (const std::uint32_t point : selected)
                if (content.isDrawn(point))
                    paintRing(painter, point, true);
        if (hovered && content.isDrawn(*hovered))
            paintRing(painter, *hovered, false);
    } else { // columns with something selected in them
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.selection(), 2.4 * look.unit));
        for (const std::size_t i : selectedBars) {
            const ChartBar& bar = content.bars[i];
            painter.drawRect(
                QRectF(m_picture.toPoint({bar.from, static_cast<double>(bar.count)}), m_picture.toPoint({bar.to, 0})));
        }
    }
    if (brush.isEmpty())
        return;
    QColor fill = look.selection();
    fill.setAlphaF(0.15F);
    painter.setPen(QPen(look.selection(), 1.2));
    painter.setBrush(fill);
    painter.drawRect(brush);
}

} // namespace toscale::gui
