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
    const geometry::Rect& tile = m_plan.tile;
    const QSizeF sheets(static_cast<double>(m_plan.columns) * tile.width,
                        static_cast<double>(m_plan.rows) * tile.height);
    const double margin = 4;
    const QSizeF room(width() - 2 * margin, height() - 2 * margin);
    const double scale = std::min(room.width() / sheets.width(), room.height() / sheets.height());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate((width() - sheets.width() * scale) / 2, (height() - sheets.height() * scale) / 2);
    painter.scale(scale, scale);
    painter.fillRect(QRectF({}, sheets), Qt::white);
    painter.save();
    painter.scale(m_plan.factor, m_plan.factor);
    draw::paintScene(painter, *m_scene, exporting::themeOf(*m_scene));
    painter.restore();
    painter.setPen(QPen(QColor(128, 128, 128), 0, Qt::DashLine)); // seen on light and on dark
    for (std::size_t column = 0; column <= m_plan.columns; ++column) {
        const double x = static_cast<double>(column) * tile.width;
        painter.drawLine(QPointF(x, 0), QPointF(x, sheets.height()));
    }
    for (std::size_t row = 0; row <= m_plan.rows; ++row) {
        const double y = static_cast<double>(row) * tile.height;
        painter.drawLine(QPointF(0, y), QPointF(sheets.width(), y));
    }
}

} // namespace toscale::gui
