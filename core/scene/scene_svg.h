#pragma once

#include "core/scene/scene.h"
#include "core/scene/theme.h"

#include <string>

namespace toscale::scene {

/// The scene as semantic, accessible SVG 1.1: role="img", title, desc, one titled element a data mark with data-case,
/// data-measure and data-value, six significant digits, text as text. The same scene gives the same bytes.
[[nodiscard]] std::string toSvg(const Scene& scene, const Theme& theme);

} // namespace toscale::scene
