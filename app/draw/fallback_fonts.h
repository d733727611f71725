#pragma once

#include "core/scene/scene.h"

#include <set>
#include <string>

namespace toscale::draw {

/// Where the font of figures lacks letters of a scene: the installed fonts that step in, by name, and the letters that
/// none of them has, in whose place a box is drawn.
struct FallbackFonts {
    std::set<std::string> families;
    std::set<char32_t> missing;
};

/// Needs an application object and loadFonts(). Texts that the font covers are not looked at twice.
[[nodiscard]] FallbackFonts fallbackFontsOf(const scene::Scene& scene);

} // namespace toscale::draw
