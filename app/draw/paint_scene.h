#pragma once

#include "core/scene/scene.h"
#include "core/scene/theme.h"

class QPainter;

namespace toscale::draw {

/// Paints a scene; one unit of the painter is one point of the scene. The only painting code: window, PNG, PDF and
/// print differ in device, scale and theme. Nothing is snapped to pixels. Needs loadFonts() before.
void paintScene(QPainter& painter, const scene::Scene& scene, const scene::Theme& theme, bool withBackground = true);

} // namespace toscale::draw
