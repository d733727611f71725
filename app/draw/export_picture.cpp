#include "app/draw/export_picture.h"

#include "app/draw/fonts.h"
#include "app/draw/paint_scene.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageWriter>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <cmath>

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

Result<QByteArray> toPng(const scene::Scene& scene, const scene::Theme& theme, double scale, bool transparent)
{
    const double pixels = scene.size.width * scale * scene.size.height * scale;
    if (!(pixels >= 1 && pixels <= mostPixels))
        return fail(ErrorCode::BadOption, {"--scale", std::to_string(scale), "1 to 200 million pixels"});
    const QImage image = toImage(scene, theme, scale, transparent);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "png");
    writer.setQuality(80); // zlib level 1 to 2: three times as fast as the default, hardly larger
    writer.setText(QStringLiteral("Title"), toQString(scene.title));
    writer.setText(QStringLiteral("Description"), toQString(scene.altText));
    writer.setText(QStringLiteral("Software"), QStringLiteral("ToScale"));
    if (!writer.write(image))
        return fail(ErrorCode::FileUnwritable, {writer.errorString().toStdString()});
    return bytes;
}

Result<QByteArray> toPdf(const scene::Scene& scene, const scene::Theme& theme)
{
    loadFonts();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    constexpr int dotsPerInch = 1200;
    writer.setPageSize(QPageSize(QSizeF(scene.size.width, scene.size.height) / pointsPerInch, QPageSize::Inch, {},
                                 QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setResolution(dotsPerInch);
    writer.setTitle(toQString(scene.title));
    writer.setCreator(QStringLiteral("ToScale"));
    QPainter painter;
    if (!painter.begin(&writer))
        return fail(ErrorCode::FileUnwritable, {"PDF"});
    painter.scale(dotsPerInch / pointsPerInch, dotsPerInch / pointsPerInch);
    paintScene(painter, scene, theme);
    painter.end();
    return bytes;
}

} // namespace toscale::draw
