#include "app/draw/export_picture.h"

#include "app/draw/fonts.h"
#include "app/draw/paint_scene.h"
#include "app/draw/paper.h"
#include "app/draw/png_file.h"
#include "core/io/pdf_author.h"
#include "core/io/picture_document.h"
#include "core/quantity/plain_number.h"

#include <QBuffer>
#include <QColorSpace>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <cmath>
#include <optional>

namespace toscale::draw {

namespace {

constexpr double pointsPerInch = 96;
constexpr double metresPerInch = 0.0254;
/// A scene of A0 at 300 dpi has 140 million pixels; more is a typing mistake and would exhaust the memory.
constexpr double mostPixels = 2e8;

QString toQString(const std::string& utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

QImage toImage(const scene::Scene& scene, const scene::Theme& theme, double scale, bool transparent)
{
    loadFonts();
    const QSize size(static_cast<int>(std::ceil(scene.size.width * scale - 1e-6)),
                     static_cast<int>(std::ceil(scene.size.height * scale - 1e-6)));
    QImage image(size, transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    image.fill(transparent ? QColor(Qt::transparent)
                           : QColor(theme.background.red, theme.background.green, theme.background.blue));
    const int dotsPerMetre = static_cast<int>(std::lround(pointsPerInch * scale / metresPerInch));
    image.setColorSpace(QColorSpace::SRgb);
    {
        // The resolution is set after painting: fonts have their size in pixels, whatever the resolution.
        QPainter painter(&image);
        painter.scale(scale, scale);
        paintScene(painter, scene, theme, !transparent);
    }
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    return image;
}

Result<QByteArray> toPng(const scene::Scene& scene, const scene::Theme& theme, const PictureOptions& options)
{
    const double pixels = scene.size.width * options.scale * scene.size.height * options.scale;
    if (!(pixels >= 1 && pixels <= mostPixels))
        return fail(ErrorCode::BadOption,
                    {"--size",
                     plainNumber(scene.size.width) + 'x' + plainNumber(scene.size.height) + " --scale "
                         + plainNumber(options.scale),
                     "1 to 200 million pixels"});
    const QImage image = toImage(scene, theme, options.scale, options.transparent);
    PngTexts texts{{"Title", scene.title}, {"Description", scene.altText}, {"Software", "ToScale"}};
    if (!options.author.empty())
        texts.emplace_back("Author", options.author);
    if (!options.document.empty())
        texts.emplace_back(io::pictureDocumentKey, io::packedForPng(options.document));
    return pngFile(image, texts);
}

namespace {

/// The page, and where the figure stands on it.
struct Page {
    QPageSize size;
    QRectF figure; // in points of the scene
};

/// A page of the figure's own size, or the figure in its own size in the middle of a page that is as wide or as high as
/// it; smaller only where the page is smaller.
Result<Page> pageFor(const scene::Scene& scene, const std::string& name)
{
    const QSizeF figure(scene.size.width, scene.size.height);
    if (name.empty())
        return Page{QPageSize(figure / pointsPerInch, QPageSize::Inch, {}, QPageSize::ExactMatch), QRectF({}, figure)};
    const auto paper = paperOf(name);
    if (!paper)
        return fail(ErrorCode::BadOption, {"--page", name, std::string(paperNames)});
    QSizeF size = paper->size(QPageSize::Inch) * pointsPerInch;
    if (figure.width() > figure.height())
        size.transpose();
    const double margin = pointsPerInch * 0.4;
    const QSizeF room = size - QSizeF(2 * margin, 2 * margin);
    const QSizeF shown = figure.width() > room.width() || figure.height() > room.height()
        ? figure.scaled(room, Qt::KeepAspectRatio)
        : figure;
    const QPointF at((size.width() - shown.width()) / 2, (size.height() - shown.height()) / 2);
    return Page{QPageSize(size / pointsPerInch, QPageSize::Inch, {}, QPageSize::ExactMatch), QRectF(at, shown)};
}

void setPage(QPdfWriter& writer, const Page& page)
{
    writer.setPageSize(page.size);
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
}

} // namespace

Result<QByteArray> toPdf(std::span<const scene::Scene> pages, const scene::Theme& theme, const PictureOptions& options)
{
    if (pages.empty())
        return fail(ErrorCode::NothingToDraw);
    loadFonts();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    preparePdf(writer, toQString(pages.front().title));
    if (!options.document.empty())
        writer.addFileAttachment(QLatin1String(io::pictureDocumentFile), QByteArray::fromStdString(options.document),
                                 QStringLiteral("application/json"));
    QPainter painter;
    for (const scene::Scene& scene : pages) {
        const auto page = pageFor(scene, options.page);
        if (!page)
            return tl::unexpected(page.error());
        setPage(writer, *page);
        if (!painter.isActive() ? !painter.begin(&writer) : !writer.newPage())
            return fail(ErrorCode::FileUnwritable, {"PDF"});
        painter.save();
        painter.scale(pdfDotsPerInch / pointsPerInch, pdfDotsPerInch / pointsPerInch);
        painter.translate(page->figure.topLeft());
        const double shrink = page->figure.width() / scene.size.width;
        painter.scale(shrink, shrink);
        paintScene(painter, scene, theme);
        painter.restore();
    }
    painter.end();
    if (options.author.empty())
        return bytes;
    const auto named = io::pdfWithAuthor({bytes.constData(), static_cast<std::size_t>(bytes.size())}, options.author);
    if (!named)
        return tl::unexpected(named.error());
    return QByteArray::fromStdString(*named);
}

} // namespace toscale::draw
