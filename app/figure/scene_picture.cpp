#include "app/figure/scene_picture.h"

#include "app/draw/fonts.h"
#include "app/draw/paint_scene.h"
#include "core/scene/theme.h"

#include <QPainter>

namespace toscale::gui {

QRectF placeOfScene(const scene::Scene& scene, QSizeF place)
{
    const QSizeF whole(scene.size.width, scene.size.height);
    if (whole.isEmpty())
        return {QPointF(), place};
    const QSizeF size = whole.scaled(place, Qt::KeepAspectRatio);
    return {(place.width() - size.width()) / 2, (place.height() - size.height()) / 2, size.width(), size.height()};
}

QImage scenePicture(const scene::Scene& scene, scene::ColourVision vision, geometry::Size size, double pixelRatio)
{
    const QSizeF place(size.width, size.height);
    QImage picture((place * pixelRatio).toSize(), QImage::Format_RGB32);
    picture.setDevicePixelRatio(pixelRatio);
    const scene::Theme theme = scene::seenWith(vision, themeOfScene(scene));
    picture.fill(QColor(theme.background.red, theme.background.green, theme.background.blue));
    draw::loadFonts();
    QPainter painter(&picture);
    const QRectF target = placeOfScene(scene, place);
    painter.translate(target.topLeft());
    painter.scale(target.width() / scene.size.width, target.height() / scene.size.height);
    draw::paintScene(painter, scene, theme);
    return picture;
}

const scene::Theme& themeOfScene(const scene::Scene& scene)
{
    const scene::Theme* theme = scene::themeOf(scene.theme);
    return theme != nullptr ? *theme : scene::themes().front();
}

} // namespace toscale::gui
