#include "app/draw/wall_pdf.h"

#include "app/draw/fonts.h"
#include "app/draw/paint_scene.h"
#include "app/draw/paper.h"
#include "core/io/picture_document.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <algorithm>

namespace toscale::draw {

namespace {

constexpr double pointsPerInch = 96;
constexpr double millimetre = pointsPerInch / 25.4;

QString toQString(const std::string& utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

class WallPainter {
public:
    WallPainter(QPainter& painter, const scene::Scene& scene, const scene::Theme& theme, const WallPlan& plan,
                const WallWords& words)
        : m_painter(painter)
        , m_scene(scene)
        , m_theme(theme)
        , m_plan(plan)
        , m_words(words)
    {
    }

    /// All sheets on one page, with the lines along which they meet.
    void drawOverview()
    {
        const QRectF room(wallMargin, wallMargin + 14 * millimetre, m_plan.paper.width - 2 * wallMargin,
                          m_plan.paper.height - 2 * wallMargin - 14 * millimetre);
        write(m_words.overview, {wallMargin, wallMargin + 4 * millimetre}, 14);
        write(m_words.scale, {wallMargin, wallMargin + 10 * millimetre}, 11);
        const geometry::Rect all = m_plan.shown();
        const double shrink = std::min(room.width() / all.width, room.height() / all.height);
        m_painter.save();
        m_painter.translate(room.topLeft() - QPointF(all.x, all.y) * shrink);
        m_painter.save();
        m_painter.setClipRect(QRectF(all.x * shrink, all.y * shrink, all.width * shrink, all.height * shrink));
        m_painter.scale(shrink * m_plan.factor, shrink * m_plan.factor);
        paintScene(m_painter, m_scene, m_theme);
        m_painter.restore();
        m_painter.setPen(QPen(Qt::darkGray, 0.75, Qt::DashLine));
        m_painter.setBrush(Qt::NoBrush);
        for (std::size_t sheet = 0; sheet < m_plan.sheets(); ++sheet) {
            const QRectF part = partOf(sheet);
            const QRectF shown(part.topLeft() * shrink, part.size() * shrink);
            m_painter.drawRect(shown);
            writeNumber(std::to_string(sheet + 1), shown);
        }
        m_painter.restore();
    }

    void drawSheet(std::size_t sheet)
    {
        const QRectF tile(m_plan.tile.x, m_plan.tile.y, m_plan.tile.width, m_plan.tile.height);
        const QRectF part = partOf(sheet);
        const QRectF shown(tile.topLeft(), part.size());
        m_painter.save();
        m_painter.setClipRect(shown);
        m_painter.translate(tile.topLeft() - part.topLeft());
        m_painter.scale(m_plan.factor, m_plan.factor);
        paintScene(m_painter, m_scene, m_theme);
        m_painter.restore();
        drawCropMarks(shown);
        drawRuler({tile.left(), tile.bottom() + 9 * millimetre});
        drawMap(
            sheet,
            QRectF(tile.right() - 40 * millimetre, tile.bottom() + 6 * millimetre, 40 * millimetre, 13 * millimetre));
        write(m_words.sheets[sheet], {tile.left() + 110 * millimetre, tile.bottom() + 9 * millimetre}, 11);
        write(m_words.scale, {tile.left() + 110 * millimetre, tile.bottom() + 14 * millimetre}, 11);
    }

private:
    /// Of the figure at its size on the wall.
    [[nodiscard]] QRectF partOf(std::size_t sheet) const
    {
        const geometry::Rect part = m_plan.partOf(sheet);
        return {part.x, part.y, part.width, part.height};
    }

    void write(const std::string& words, QPointF at, double size)
    {
        m_painter.save();
        m_painter.translate(at);
        m_painter.scale(size / layoutSize, size / layoutSize);
        m_painter.setFont(figureFont(scene::Weight::Regular));
        m_painter.setPen(Qt::black);
        m_painter.drawText(QPointF(0, 0), toQString(words));
        m_painter.restore();
    }

    /// In the lower left corner of a sheet of the overview, on a ground of its own: the figure is below it.
    void writeNumber(const std::string& number, const QRectF& sheet)
    {
        const double size = std::clamp(std::min(sheet.width(), sheet.height()) / 3, 3.0, 11.0);
        const QFontMetricsF metrics(figureFont(scene::Weight::Regular));
        const double width = metrics.horizontalAdvance(toQString(number)) * size / layoutSize;
        const QPointF at = sheet.bottomLeft() + QPointF(0.35 * size, -0.35 * size);
        m_painter.fillRect(
            QRectF(sheet.left(), at.y() - size, width + 0.7 * size, size + 0.35 * size).adjusted(0.5, 0, 0, -0.5),
            Qt::white);
        write(number, at, size);
    }

    /// Outside the corners, so that nothing of them is left when the sheet is cut.
    void drawCropMarks(const QRectF& tile)
    {
        m_painter.setPen(QPen(Qt::black, 0.5));
        const double gap = 1.5 * millimetre;
        const double length = 5 * millimetre;
        for (const double x : {tile.left(), tile.right()})
            for (const double y : {tile.top(), tile.bottom()}) {
                const double outX = x == tile.left() ? -1 : 1;
                const double outY = y == tile.top() ? -1 : 1;
                m_painter.drawLine(QPointF(x + outX * gap, y), QPointF(x + outX * (gap + length), y));
                m_painter.drawLine(QPointF(x, y + outY * gap), QPointF(x, y + outY * (gap + length)));
            }
    }

    void drawRuler(QPointF at)
    {
        constexpr int centimetres = 10;
        m_painter.setPen(QPen(Qt::black, 0.75));
        m_painter.drawLine(at, at + QPointF(centimetres * 10 * millimetre, 0));
        for (int half = 0; half <= 2 * centimetres; ++half) {
            const double x = half * 5 * millimetre;
            const double height = half % 2 == 0 ? 3 * millimetre : 1.5 * millimetre;
            m_painter.drawLine(at + QPointF(x, 0), at + QPointF(x, -height));
        }
        write(m_words.ruler, at + QPointF(0, 5 * millimetre), 10);
    }

    void drawMap(std::size_t sheet, const QRectF& room)
    {
        const geometry::Rect all = m_plan.shown();
        const double shrink = std::min(room.width() / all.width, room.height() / all.height);
        const QPointF corner = QPointF(room.right() - all.width * shrink, room.top()) - QPointF(all.x, all.y) * shrink;
        m_painter.setPen(QPen(Qt::darkGray, 0.5));
        for (std::size_t each = 0; each < m_plan.sheets(); ++each) {
            const QRectF part = partOf(each);
            m_painter.setBrush(each == sheet ? QBrush(Qt::darkGray) : QBrush(Qt::NoBrush));
            m_painter.drawRect(QRectF(corner + part.topLeft() * shrink, part.size() * shrink));
        }
        m_painter.setBrush(Qt::NoBrush);
    }

    QPainter& m_painter;
    const scene::Scene& m_scene;
    const scene::Theme& m_theme;
    const WallPlan& m_plan;
    const WallWords& m_words;
};

} // namespace

Result<QByteArray> toWallPdf(const scene::Scene& scene, const scene::Theme& theme, const WallPlan& plan,
                             const WallWords& words, const PictureOptions& options)
{
    loadFonts();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    preparePdf(writer, toQString(scene.title));
    writer.setPageSize(QPageSize(QSizeF(plan.paper.width, plan.paper.height) / pointsPerInch, QPageSize::Inch, {},
                                 QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    if (!options.document.empty())
        writer.addFileAttachment(QLatin1String(io::pictureDocumentFile), QByteArray::fromStdString(options.document),
                                 QStringLiteral("application/json"));
    QPainter painter;
    if (!painter.begin(&writer))
        return fail(ErrorCode::FileUnwritable, {"PDF"});
    painter.scale(pdfDotsPerInch / pointsPerInch, pdfDotsPerInch / pointsPerInch);
    WallPainter wall(painter, scene, theme, plan, words);
    wall.drawOverview();
    for (std::size_t sheet = 0; sheet < plan.sheets(); ++sheet) {
        if (!writer.newPage())
            return fail(ErrorCode::FileUnwritable, {"PDF"});
        wall.drawSheet(sheet);
    }
    painter.end();
    return bytes;
}

} // namespace toscale::draw
