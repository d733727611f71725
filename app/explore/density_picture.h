#pragma once

#include "app/explore/chart_content.h"

#include <QImage>
#include <QRectF>
#include <memory>
#include <vector>

namespace toscale::gui {

/// What is asked of a chart with too many points for marks.
struct DensityRequest {
    std::shared_ptr<const ChartContent> content;
    QRectF window;     // in sight: places of the axes, y upward from top() to bottom()
    QSize pixels;      // of the plot
    double margin = 0; // of the window, to each side: what is ready when it is moved
    double reach = 5;  // pixels within which a mark of its own has no other
    QRgb data = 0;
    QRgb selection = 0;
    std::shared_ptr<const std::vector<std::uint64_t>> selected; // bit a point; none: nothing is selected
};

/// Shades of the window and a margin, single points, and how many cases stand at each pixel of the rails.
struct DensityPicture {
    std::shared_ptr<const ChartContent> content;
    QRectF window;                    // of the image, in places
    QImage image;                     // transparent where nothing is
    std::vector<std::uint32_t> marks; // points to be drawn as marks
    bool isFew = false;               // these are all points in the window, and the image is empty
    std::size_t inside = 0;           // points in sight
};

/// Any thread.
[[nodiscard]] DensityPicture densityPicture(const DensityRequest& request);

/// Cases that have a point in the window; those of a column stand there whatever its height.
[[nodiscard]] std::size_t casesIn(const ChartContent& content, const QRectF& window);

/// The window of the axes in parts of them.
[[nodiscard]] geometry::DensityWindow partsOf(const ChartContent& content, const QRectF& window);

} // namespace toscale::gui
