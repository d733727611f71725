#include "app/present/magnified_part.h"

#include "app/draw/paint_scene.h"
#include "app/draw/qt_text_measure.h"
#include "app/figure/scene_picture.h"

#include <QPainter>
#include <algorithm>

namespace toscale::gui {

MagnifiedPart magnified(const MagnifyOrder& order)
{
    QImage picture((order.screen * order.pixelRatio).toSize(), QImage::Format_RGB32);
    picture.setDevicePixelRatio(order.pixelRatio);
    const scene::Theme& theme = themeOfScene(order.scene);
    picture.fill(QColor(theme.background.red, theme.background.green, theme.background.blue));
    QPainter painter(&picture);
    const QRectF place = placeOfScene(order.scene, order.screen);
    painter.translate(order.screen.width() / 2, order.screen.height() / 2);
    painter.scale(order.factor, order.factor);
    painter.translate(place.topLeft() - order.at);
    painter.scale(place.width() / order.scene.size.width, place.height() / order.scene.size.height);
    draw::paintScene(painter, order.scene, theme);
    painter.end();
    return {std::move(picture), order.caption};
}

std::optional<SmallestValue> smallestValue(const scene::Scene& scene, QSizeF screen)
{
    const QRectF place = placeOfScene(scene, screen);
    const double scale = place.width() / scene.size.width;
    const draw::QtTextMeasure measure;
    std::optional<SmallestValue> smallest;
    for (const scene::Mark& mark : scene.marks) {
        if (!mark.data || mark.key.caseId.empty() || mark.data->scale == scene::placedByPosition)
            continue;
        const geometry::Rect bounds = scene::boundsOf(mark, measure, scene.rightToLeft);
        const double extent = std::max(bounds.width, bounds.height) * scale;
        if (extent > 0 && (!smallest || extent < smallest->extent))
            smallest = {mark.key.caseId, static_cast<std::size_t>(&mark - scene.marks.data()),
                        place.topLeft() + QPointF(bounds.center().x, bounds.center().y) * scale, extent};
    }
    return smallest;
}

scene::Scene withoutCovers(const scene::Scene& scene, const SmallestValue& value)
{
    const draw::QtTextMeasure measure;
    const geometry::Rect area = scene::boundsOf(scene.marks[value.mark], measure, scene.rightToLeft);
    scene::Scene open = scene;
    open.marks.erase(open.marks.begin() + static_cast<std::ptrdiff_t>(value.mark) + 1, open.marks.end());
    for (std::size_t i = value.mark + 1; i < scene.marks.size(); ++i) {
        const scene::Mark& mark = scene.marks[i];
        if (mark.data || !scene::boundsOf(mark, measure, scene.rightToLeft).intersects(area))
            open.marks.push_back(mark);
    }
    return open;
}

} // namespace toscale::gui
