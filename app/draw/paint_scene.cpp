#include "app/draw/paint_scene.h"

#include "app/draw/fonts.h"
#include "app/draw/text_place.h"
#include "core/scene/mark_style.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace toscale::draw {

namespace {

using namespace scene;

QColor toQColor(Colour colour)
{
    return {colour.red, colour.green, colour.blue};
}

QRectF toQRect(const geometry::Rect& rect)
{
    return {rect.x, rect.y, rect.width, rect.height};
}

QPointF toQPoint(geometry::Point point)
{
    return {point.x, point.y};
}

QPen strokeOf(const QColor& colour, double width, double dash = 0)
{
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (dash > 0)
        pen.setDashPattern({dash / width, dash * 0.7 / width}); // Qt counts dashes in widths of the pen
    return pen;
}

class ScenePainter {
public:
    ScenePainter(QPainter& painter, const Scene& scene, const Theme& theme)
        : m_painter(painter)
        , m_scene(scene)
        , m_theme(theme)
    {
    }

    void paint(const Mark& mark)
    {
        m_colour = toQColor(m_theme.colourOf(mark));
        std::visit([&](const auto& shape) { draw(mark, shape); }, mark.shape);
    }

private:
    void draw(const Mark& mark, const RectShape& shape)
    {
        QPainterPath outline;
        outline.addRect(toQRect(shape.rect));
        drawArea(mark, outline, shape.rect.width, shape.rect.height);
    }

    void draw(const Mark& mark, const CircleShape& shape)
    {
        const double radius = shape.circle.radius;
        QPainterPath outline;
        outline.addEllipse(toQPoint(shape.circle.center), radius, radius);
        drawArea(mark, outline, 2 * radius, 2 * radius);
    }

    /// Fill, pattern and stroke as `StyleLook` says; all of it inside the true shape.
    void drawArea(const Mark& mark, const QPainterPath& outline, double width, double height)
    {
        const StyleLook look = lookOf(mark.style);
        const double stroke = strokeWidthIn(look, width, height);
        const bool styled = look.strokeWidth == 0 || stroke > 0;
        QColor fill = m_colour;
        if (styled)
            fill.setAlphaF(static_cast<float>(look.fillOpacity));
        if (fill.alpha() > 0)
            m_painter.fillPath(outline, fill);
        if (!styled || stroke == 0)
            return;
        if (look.hatched || look.dotted) {
            m_painter.save();
            m_painter.setClipPath(outline, Qt::IntersectClip);
            look.hatched ? drawHatch(outline.boundingRect()) : drawDots(outline.boundingRect());
            m_painter.restore();
        }
        const QRectF inner = outline.boundingRect().adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(strokeOf(m_colour, stroke, look.dash));
        if (std::holds_alternative<CircleShape>(mark.shape))
            m_painter.drawEllipse(inner);
        else
            m_painter.drawRect(inner);
        if (!look.crossed)
            return;
        const auto* circle = std::get_if<CircleShape>(&mark.shape);
        for (const LineShape& line : circle != nullptr ? crossOf(circle->circle, stroke)
                                                       : crossOf(std::get<RectShape>(mark.shape).rect, stroke))
            drawLine(line);
    }

    void drawHatch(const QRectF& area)
    {
        m_painter.setPen(strokeOf(m_colour, hatchWidth));
        const auto number = [](double at) { return static_cast<long>(std::floor(at / patternStep)); };
        const long last = number(area.right() + area.bottom()) + 1;
        for (long i = number(area.left() + area.top()); i <= last; ++i) {
            const double sum = static_cast<double>(i) * patternStep;
            m_painter.drawLine(QPointF(area.left() - patternStep, sum - area.left() + patternStep),
                               QPointF(area.right() + patternStep, sum - area.right() - patternStep));
        }
    }

    void drawDots(const QRectF& area)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_colour);
        const auto number = [](double at) { return static_cast<long>(std::floor(at / patternStep)); };
        const auto middle = [](long i) { return (static_cast<double>(i) + 0.5) * patternStep; };
        for (long row = number(area.top()); middle(row) < area.bottom() + dotRadius; ++row)
            for (long column = number(area.left()); middle(column) < area.right() + dotRadius; ++column)
                m_painter.drawEllipse(QPointF(middle(column), middle(row)), dotRadius, dotRadius);
    }

    void draw(const Mark&, const LineShape& shape) { drawLine(shape); }

    void drawLine(const LineShape& line)
    {
        QPen pen = strokeOf(m_colour, line.width);
        if (line.dashed)
            pen.setDashPattern({4 / line.width, 3 / line.width});
        m_painter.setPen(pen);
        m_painter.drawLine(toQPoint(line.from), toQPoint(line.to));
    }

    void draw(const Mark&, const PathShape& shape)
    {
        QPolygonF points;
        for (const geometry::Point& point : shape.points)
            points << toQPoint(point);
        if (shape.closed) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_colour);
            m_painter.drawPolygon(points);
        } else {
            m_painter.setPen(QPen(m_colour, shape.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            m_painter.drawPolyline(points);
        }
    }

    void draw(const Mark&, const RasterShape& shape)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing, false); // cells of one shade meet without a seam
        for (const RasterShape::Run& run : shape.runs()) {
            QColor colour = m_colour;
            colour.setAlpha(run.shade);
            m_painter.fillRect(toQRect(run.rect), colour);
        }
        m_painter.restore();
    }

    void draw(const Mark&, const TextShape& shape)
    {
        const QString text = QString::fromUtf8(shape.text.data(), static_cast<qsizetype>(shape.text.size()));
        const double factor = shape.size / layoutSize;
        m_painter.save();
        m_painter.translate(leftOf(shape, m_scene.rightToLeft), shape.at.y);
        m_painter.scale(factor, factor);
        m_painter.setFont(figureFont(shape.weight));
        m_painter.setPen(m_colour);
        m_painter.drawText(QPointF(0, 0), text);
        m_painter.restore();
    }

    QPainter& m_painter;
    const Scene& m_scene;
    const Theme& m_theme;
    QColor m_colour;
};

} // namespace

void paintScene(QPainter& painter, const scene::Scene& scene, const scene::Theme& theme, bool withBackground)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setLayoutDirection(scene.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    ScenePainter scenePainter(painter, scene, theme);
    for (const Mark& mark : scene.marks)
        if (withBackground || mark.role != Role::Background)
            scenePainter.paint(mark);
    painter.restore();
}

} // namespace toscale::draw
