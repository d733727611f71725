#include "app/explore/chart_file.h"

#include "app/draw/fonts.h"
#include "app/draw/paper.h"
#include "app/draw/png_file.h"
#include "app/explore/chart_layers.h"
#include "app/explore/chart_picture.h"
#include "app/text/qt_string.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFileInfo>
#include <QFontInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <cmath>

namespace toscale::gui {

namespace {

constexpr double pointsPerInch = 96;
constexpr double metresPerInch = 0.0254;
constexpr double pixelsOfShades = 1; // a point: finer ones would be too faint

/// The picture as it is printed: nothing hovered, nothing selected.
std::unique_ptr<ChartPicture> pictureOf(const ChartPage& page, const text::LocaleWording& wording)
{
    auto picture = std::make_unique<ChartPicture>(wording);
    picture->setForFile();
    picture->setContent(page.content);
    picture->layOut(page.size, *page.theme);
    picture->setWindow(page.window);
    picture->layOut(page.size, *page.theme); // with the words of what is in sight
    if (picture->needsDensity()) {
        DensityRequest request;
        request.content = page.content;
        request.window = picture->window();
        request.pixels = (picture->plot().size() * pixelsOfShades).toSize();
        request.reach = std::ceil(picture->look().markRadius() * 2 * pixelsOfShades);
        request.data = picture->look().data().rgb();
        picture->setDensity(densityPicture(request));
    }
    return picture;
}

void paint(QPainter& painter, ChartPicture& picture, QSizeF size)
{
    painter.fillRect(QRectF({}, size), picture.look().background()); // a page or a web page has a colour of its own
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    picture.render(&painter, QRectF({}, size), QRectF({}, size));
}

/// What describes it to those who do not see it.
QString descriptionOf(const ChartPicture& picture)
{
    return text::toQString(picture.frame().altText);
}

QImage imageOf(ChartPicture& picture, const ChartPage& page, double scale)
{
    QImage image((page.size * scale).toSize(), QImage::Format_RGB32);
    image.setColorSpace(QColorSpace::SRgb);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint(painter, picture, page.size);
    painter.end();
    const int dotsPerMetre = static_cast<int>(std::lround(pointsPerInch * scale / metresPerInch));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    return image;
}

Result<QByteArray> png(const ChartPage& page, const text::LocaleWording& wording)
{
    const std::unique_ptr<ChartPicture> picture = pictureOf(page, wording);
    return draw::pngFile(
        imageOf(*picture, page, 2),
        {{"Title", page.content->texts.title}, {"Description", picture->frame().altText}, {"Software", "ToScale"}});
}

Result<QByteArray> svg(const ChartPage& page, const text::LocaleWording& wording)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(static_cast<int>(pointsPerInch));
    generator.setSize(page.size.toSize());
    generator.setViewBox(QRectF({}, page.size));
    generator.setTitle(text::toQString(page.content->texts.title));
    const std::unique_ptr<ChartPicture> picture = pictureOf(page, wording);
    generator.setDescription(descriptionOf(*picture));
    QPainter painter(&generator);
    paint(painter, *picture, page.size);
    painter.end();
    // where the font is not there, others of its width
    const QByteArray family = QFontInfo(draw::figureFont(scene::Weight::Regular)).family().toUtf8();
    bytes.replace("font-family=\"" + family + '"', "font-family=\"" + family + ", Arial, Helvetica, sans-serif\"");
    return bytes;
}

Result<QByteArray> pdf(const ChartPage& page, const text::LocaleWording& wording)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    draw::preparePdf(writer, text::toQString(page.content->texts.title));
    writer.setPageSize(QPageSize(page.size / pointsPerInch, QPageSize::Inch, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter;
    if (!painter.begin(&writer))
        return fail(ErrorCode::FileUnwritable, {"PDF"});
    painter.scale(draw::pdfDotsPerInch / pointsPerInch, draw::pdfDotsPerInch / pointsPerInch);
    paint(painter, *pictureOf(page, wording), page.size);
    painter.end();
    return bytes;
}

} // namespace

QImage chartImage(const ChartPage& page, double scale, const text::LocaleWording& wording)
{
    return imageOf(*pictureOf(page, wording), page, scale);
}

Result<void> writeChart(const ChartPage& page, const QString& path, const text::LocaleWording& wording)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    Result<QByteArray> bytes = ending == QLatin1String("png") ? png(page, wording)
        : ending == QLatin1String("svg")                      ? svg(page, wording)
        : ending == QLatin1String("pdf")
        ? pdf(page, wording)
        : Result<QByteArray>(fail(ErrorCode::BadOption, {"--format", text::toUtf8(ending), "png, svg, pdf"}));
    if (!bytes)
        return tl::unexpected(bytes.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit()) {
        Error error{ErrorCode::FileUnwritable, {text::toUtf8(path), {}, 0, 0}, {text::toUtf8(file.errorString())}};
        return tl::unexpected(std::move(error));
    }
    return {};
}

} // namespace toscale::gui
