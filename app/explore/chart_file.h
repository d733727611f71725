#pragma once

#include "app/explore/chart_content.h"
#include "core/result.h"
#include "core/scene/theme.h"

#include <QImage>
#include <QRectF>
#include <QSizeF>
#include <QString>

namespace toscale::gui {

/// A chart to be painted: what is in sight, in a size and colours of its own.
struct ChartPage {
    std::shared_ptr<const ChartContent> content;
    QRectF window; // places of the axes
    QSizeF size{1200, 675};
    const scene::Theme* theme = nullptr;
};

/// At `scale` pixels a point. Needs an application with widgets, in its thread.
[[nodiscard]] QImage chartImage(const ChartPage& page, double scale, const text::LocaleWording& wording);

/// As PNG (twice its size), SVG or PDF, by the ending of the path; replaced as a whole. Errors: BadOption (another
/// ending), FileUnwritable.
[[nodiscard]] Result<void> writeChart(const ChartPage& page, const QString& path, const text::LocaleWording& wording);

} // namespace toscale::gui
