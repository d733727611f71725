#pragma once

#include "core/scene/colour_vision.h"
#include "core/scene/scene.h"

#include <QImage>
#include <QRectF>

namespace toscale::gui {

/// Where a scene lies in a place of that size: as large as it fits, in the middle.
[[nodiscard]] QRectF placeOfScene(const scene::Scene& scene, QSizeF place);

/// A scene as a window shows it, on its background, as some vision sees it. May be called in any thread.
[[nodiscard]] QImage scenePicture(const scene::Scene& scene, scene::ColourVision vision, geometry::Size size,
                                  double pixelRatio);

/// Its theme, or the first one where it names none of ours.
[[nodiscard]] const scene::Theme& themeOfScene(const scene::Scene& scene);

} // namespace toscale::gui
