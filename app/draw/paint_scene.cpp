#include "app/draw/paint_scene.h"

#include "app/draw/colour.h"
#include "app/draw/fonts.h"
#include "app/draw/text_place.h"
#include "core/scene/mark_style.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace toscale::draw {

namespace {

using namespace scene;

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
        drawArea(mark, outlineOf(shape.circle), 2 * radius, 2 * radius);
    }

    /// Qt makes a small circle of a few straight lines inside it, which lose some per cent of its area. In pixels it is
    /// a polygon of just its area instead, never off the circle by more than a twentieth of a pixel.
    [[nodiscard]] QPainterPath outlineOf(const geometry::Circle& circle) const
    {
        QPainterPath outline;
        const QPaintEngine* engine = m_painter.paintEngine();
        if (engine == nullptr || engine->type() != QPaintEngine::Raster || !(circle.radius > 0)) {
            outline.addEllipse(toQPoint(circle.center), circle.radius, circle.radius);
            return outline;
        }
        constexpr double fewest = 24;
        const double pixels = circle.radius * std::sqrt(std::abs(m_painter.deviceTransform().determinant()));
        const int sides = 4 * static_cast<int>(std::ceil(std::max(fewest, 10 * std::sqrt(pixels)) / 4));
        const double step = 2 * std::numbers::pi / sides;
        const double radius = circle.radius * std::sqrt(step / std::sin(step)); // of a polygon of the circle's area
        QPolygonF polygon;
        for (int i = 0; i < sides; ++i)
            polygon << QPointF(circle.center.x + radius * std::cos(i * step),
                               circle.center.y + radius * std::sin(i * step));
        outline.addPolygon(polygon);
        outline.closeSubpath();
        return outline;
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
        const QPointF middle = outline.boundingRect().center();
        const QRectF inner(middle - QPointF(width - stroke, height - stroke) / 2,
                           QSizeF(width - stroke, height - stroke));
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
    const MovingMarks* moving = movingMarks(scene);
    for (std::size_t i = 0; i < scene.marks.size(); ++i) {
        if (moving != nullptr && i == moving->first)
            painter.setClipRect(toQRect(moving->window));
        if (moving != nullptr && i == moving->first + moving->count)
            painter.setClipping(false);
        const Mark& mark = scene.marks[i];
        if (withBackground || mark.role != Role::Background) {
            scenePainter.paint(mark);
        } else if (mark.key != MarkKey{"", "background"}) { // between cells, around a square on another: no colour
            painter.setCompositionMode(QPainter::CompositionMode_DestinationOut);
            scenePainter.paint(mark);
            painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        }
    }
    painter.restore();
}

} // namespace toscale::draw
