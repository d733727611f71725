#pragma once

#include "app/draw/picture_options.h"
#include "app/draw/wall_plan.h"
#include "core/result.h"
#include "core/scene/scene.h"
#include "core/scene/theme.h"

#include <QByteArray>

namespace toscale::draw {

/// A PDF to print and hang: first a map of all sheets, then each sheet with its part of the figure at its true size,
/// crop marks, a ruler of ten centimetres and the place of the sheet. Of `options`, author and document count.
[[nodiscard]] Result<QByteArray> toWallPdf(const scene::Scene& scene, const scene::Theme& theme, const WallPlan& plan,
                                           const WallWords& words, const PictureOptions& options = {});

} // namespace toscale::draw
