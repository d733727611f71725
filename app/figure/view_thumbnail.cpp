#include "app/figure/view_thumbnail.h"

#include "app/draw/paint_scene.h"
#include "app/draw/qt_text_measure.h"
#include "app/figure/window_theme.h"
#include "app/text/locale_wording.h"
#include "core/io/reference_data.h"
#include "core/scene/build_scene.h"
#include "core/scene/theme.h"

#include <QPainter>
#include <algorithm>

namespace toscale::gui {

View inWindowColours(View view, bool followsWindow, const QPalette& palette)
{
    constexpr int middle = 128;
    const QColor paper = palette.color(QPalette::Window);
    const std::string theme = paper == Qt::black ? "contrast" : paper.lightness() < middle ? "dark" : "light";
    view.theme = themeOnScreen(view, followsWindow ? std::optional(theme) : std::nullopt);
    return view;
}

Thumbnail drawThumbnail(const ThumbnailRequest& request)
{
    Thumbnail made{{}, {}, request.row, request.generation};
    const text::LocaleWording wording(request.document->language);
    const draw::QtTextMeasure measure;
    const Columns columns = columnsOf(*request.document, request.view, io::builtInTables(), io::builtInYardsticks());
    scene::Camera camera;
    const bool isLong = request.view.figure == FigureKind::Strip || request.view.figure == FigureKind::Walk;
    camera.onScreen = !isLong || request.walk; // a window would only show the beginning of it
    camera.walk = request.walk;
    View view = request.view;
    auto drawn = scene::buildScene(*request.document, view, columns, wording, measure, camera);
    for (int step = 0; step < 12 && !drawn && drawn.error().code == ErrorCode::FigureTooSmall; ++step) {
        view.size = {view.size.width * 1.2, view.size.height * 1.2};
        drawn = scene::buildScene(*request.document, view, columns, wording, measure, camera);
    }
    if (!drawn)
        return made;
    const scene::Theme* theme = scene::themeOf(drawn->theme);
    QImage picture(request.size * request.ratio, QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(request.ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double scale = std::min(request.size.width() / drawn->size.width, request.size.height() / drawn->size.height);
    painter.translate((request.size.width() - drawn->size.width * scale) / 2,
                      (request.size.height() - drawn->size.height * scale) / 2);
    painter.scale(scale, scale);
    draw::paintScene(painter, *drawn, theme != nullptr ? *theme : scene::themes().front());
    painter.end();
    made.picture = std::move(picture);
    made.title = drawn->title;
    return made;
}

} // namespace toscale::gui
