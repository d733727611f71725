#include "app/draw/qt_painter.h"

#include "app/draw/export_picture.h"
#include "app/draw/paper.h"
#include "app/draw/wall_pdf.h"

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

Result<std::string> QtPainter::wall(const scene::Scene& scene, const scene::Theme& theme, const WallRequest& request,
                                    const PictureOptions& options)
{
    const auto paper = paperSizeOf(request.paper);
    if (!paper)
        return fail(ErrorCode::BadOption, {"--paper", request.paper, std::string(paperNames)});
    const WallPlan plan = wallPlanOf(scene.size, request.factor, *paper, wallContentOf(scene, measure()));
    if (plan.sheets() > mostWallSheets)
        return tl::unexpected(tooManySheets(plan));
    return toStdString(toWallPdf(scene, theme, plan, request.words(plan), options));
}

} // namespace toscale::draw
