#include "app/draw/qt_painter.h"

#include "app/draw/export_picture.h"

namespace toscale::draw {

namespace {

Result<std::string> toStdString(const Result<QByteArray>& bytes)
{
    if (!bytes)
        return tl::unexpected(bytes.error());
    return bytes->toStdString();
}

} // namespace

Result<std::string> QtPainter::png(const scene::Scene& scene, const scene::Theme& theme, const PictureOptions& options)
{
    return toStdString(toPng(scene, theme, options));
}

Result<std::string> QtPainter::pdf(std::span<const scene::Scene> pages, const scene::Theme& theme,
                                   const PictureOptions& options)
{
    return toStdString(toPdf(pages, theme, options));
}

} // namespace toscale::draw
