#pragma once

#include "core/result.h"
#include "core/scene/scene.h"
#include "core/scene/theme.h"

#include <QByteArray>
#include <QImage>

namespace toscale::draw {

/// The scene at `scale` pixels a point, in sRGB.
[[nodiscard]] QImage toImage(const scene::Scene& scene, const scene::Theme& theme, double scale,
                             bool transparent = false);

/// A PNG file: sRGB tagged, physical size set, title and alt text inside. Errors: BadOption (too many pixels).
[[nodiscard]] Result<QByteArray> toPng(const scene::Scene& scene, const scene::Theme& theme, double scale,
                                       bool transparent = false);

/// A PDF file of one page of the scene's size: vector, fonts embedded, text selectable, title set.
[[nodiscard]] Result<QByteArray> toPdf(const scene::Scene& scene, const scene::Theme& theme);

} // namespace toscale::draw
