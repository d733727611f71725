#pragma once

#include "app/draw/picture_options.h"
#include "core/result.h"
#include "core/scene/scene.h"
#include "core/scene/theme.h"

#include <QByteArray>
#include <QImage>
#include <span>

namespace toscale::draw {

/// The scene at `scale` pixels a point, in sRGB.
[[nodiscard]] QImage toImage(const scene::Scene& scene, const scene::Theme& theme, double scale,
                             bool transparent = false);

/// A PNG file: sRGB tagged, physical size set, title, alt text and the document inside. Errors: BadOption (too many
/// pixels).
[[nodiscard]] Result<QByteArray> toPng(const scene::Scene& scene, const scene::Theme& theme,
                                       const PictureOptions& options = {});

/// A PDF file, one page a scene: vector, fonts embedded, text selectable, title, author and the document inside.
/// Errors: BadOption (page).
[[nodiscard]] Result<QByteArray> toPdf(std::span<const scene::Scene> pages, const scene::Theme& theme,
                                       const PictureOptions& options = {});

} // namespace toscale::draw
