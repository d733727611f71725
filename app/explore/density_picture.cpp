#include "app/explore/density_picture.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace toscale::gui {

namespace {

constexpr std::size_t mostLone = 300;

using Ramp = std::array<QRgb, 256>;

/// The colour from faint to full, ready to be painted.
Ramp rampOf(QRgb colour)
{
    Ramp ramp{};
    for (int shade = 1; shade < 256; ++shade)
        ramp[static_cast<std::size_t>(shade)] = qPremultiply(qRgba(qRed(colour), qGreen(colour), qBlue(colour), shade));
    return ramp;
}

void paintShades(QImage& image, const geometry::DensityGrid& grid, const Ramp& ramp, std::uint8_t least)
{
    const std::vector<std::uint8_t> shades = geometry::logShades(grid.counts, least);
    for (std::size_t row = 0; row < grid.rows; ++row) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(static_cast<int>(row)));
        for (std::size_t column = 0; column < grid.columns; ++column)
            if (const std::uint8_t shade = shades[row * grid.columns + column]; shade > 0)
                line[column] = ramp[shade];
    }
}

} // namespace

geometry::DensityWindow partsOf(const ChartContent& content, const QRectF& window)
{
    return {content.x.partOf(window.left()), content.x.partOf(window.right()), content.y.partOf(window.top()),
            content.y.partOf(window.bottom())};
}

std::size_t casesIn(const ChartContent& content, const QRectF& window)
{
    geometry::DensityWindow parts = partsOf(content, window);
    if (!content.pointsAreMarks) {
        parts.bottom = 0;
        parts.top = 1;
    }
    if (content.choice.kind != ExploreKind::Ranks)
        return geometry::countInside(content.points(), parts);
    const std::vector<std::uint32_t> points = geometry::rowsInside(content.points(), parts); // several of a case
    std::set<std::size_t> rows;
    for (const std::uint32_t point : points)
        rows.insert(content.rowOf(point));
    return rows.size();
}

DensityPicture densityPicture(const DensityRequest& request)
{
    DensityPicture picture;
    picture.content = request.content;
    picture.window = request.window;
    const ChartContent& content = *request.content;
    const geometry::DensityPoints points = content.points();
    const geometry::DensityWindow sight = partsOf(content, request.window);
    picture.inside = geometry::countInside(points, sight);
    if (picture.inside <= mostMarks) {
        picture.isFew = true;
        picture.marks = geometry::rowsInside(points, sight);
        return picture;
    }
    const double dx = request.window.width() * request.margin;
    const double dy = request.window.height() * request.margin;
    picture.window = request.window.adjusted(-dx, -dy, dx, dy);
    const auto pixels = [&](int length) {
        return static_cast<std::size_t>(std::max(1.0, std::round(length * (1 + 2 * request.margin))));
    };
    const geometry::DensityGrid grid = geometry::densityGrid(
        points, partsOf(content, picture.window), pixels(request.pixels.width()), pixels(request.pixels.height()));
    if (grid.counts.empty())
        return picture;
    picture.image =
        QImage(static_cast<int>(grid.columns), static_cast<int>(grid.rows), QImage::Format_ARGB32_Premultiplied);
    picture.image.fill(Qt::transparent);
    constexpr std::uint8_t faint = 80;
    constexpr std::uint8_t clear = 160; // what is selected is found again
    paintShades(picture.image, grid, rampOf(request.data), faint);
    if (request.selected && request.selected->size() == content.drawn.size())
        paintShades(picture.image,
                    geometry::densityGrid({content.partX, content.partY, *request.selected}, grid.window, grid.columns,
                                          grid.rows),
                    rampOf(request.selection), clear);
    picture.marks = geometry::lonePoints(points, grid, static_cast<std::size_t>(request.reach), mostLone);
    return picture;
}

} // namespace toscale::gui
