#include "app/export/wall_preview.h"

#include "app/draw/paint_scene.h"
#include "app/export/drawing.h"

#include <QPainter>

namespace toscale::gui {

WallPreview::WallPreview(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(240, 135);
}

void WallPreview::setPlan(scene::Scene scene, const draw::WallPlan& plan)
{
    m_scene = std::move(scene);
    m_plan = plan;
    setAccessibleDescription(QString::fromStdString(m_scene->altText));
    update();
}

void WallPreview::clear()
{
    m_scene.reset();
    setAccessibleDescription({});
    update();
}

void WallPreview::paintEvent(QPaintEvent* /*event*/)
{
    if (!m_scene)
        return;
    const geometry::Rect all = m_plan.shown();
    const QRectF sheets(all.x, all.y, all.width, all.height);
    const double margin = 4;
    const QSizeF room(width() - 2 * margin, height() - 2 * margin);
    const double scale = std::min(room.width() / sheets.width(), room.height() / sheets.height());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate((width() - sheets.width() * scale) / 2, (height() - sheets.height() * scale) / 2);
    painter.scale(scale, scale);
    painter.translate(-sheets.topLeft());
    painter.fillRect(sheets, Qt::white);
    painter.save();
    painter.setClipRect(sheets);
    painter.scale(m_plan.factor, m_plan.factor);
    draw::paintScene(painter, *m_scene, exporting::themeOf(*m_scene));
    painter.restore();
    painter.setPen(QPen(QColor(128, 128, 128), 0, Qt::DashLine)); // seen on light and on dark
    painter.drawRect(sheets);
    for (std::size_t column = 1; column < m_plan.columns(); ++column)
        painter.drawLine(QPointF(m_plan.lefts[column], sheets.top()), QPointF(m_plan.lefts[column], sheets.bottom()));
    for (std::size_t row = 1; row < m_plan.rows(); ++row)
        painter.drawLine(QPointF(sheets.left(), m_plan.tops[row]), QPointF(sheets.right(), m_plan.tops[row]));
}

} // namespace toscale::gui
