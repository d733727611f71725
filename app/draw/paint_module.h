#pragma once

#include "app/draw/fallback_fonts.h"
#include "app/draw/picture_options.h"
#include "app/draw/wall_plan.h"
#include "core/result.h"
#include "core/scene/scene.h"
#include "core/scene/scene_svg.h"
#include "core/scene/theme.h"

#include <functional>
#include <span>
#include <string>

namespace toscale::draw {

/// How a figure is hung on a wall.
struct WallRequest {
    double factor = 1; // its own points are multiplied with this
    std::string paper = "A4";
    std::function<WallWords(const WallPlan& plan)> words;
};

/// What the command line asks of the module `toscale_paint`, which alone links Qt Gui. Opening it makes the
/// QGuiApplication; no other application object may exist then.
class PaintModule {
public:
    virtual ~PaintModule() = default;

    /// Shapes scripts that FontTableMeasure does not cover.
    [[nodiscard]] virtual const scene::TextMeasure& measure() const = 0;
    /// Letters as shapes, for SVG without fonts.
    [[nodiscard]] virtual const scene::TextOutlines& outlines() const = 0;
    [[nodiscard]] virtual FallbackFonts fallbackFonts(const scene::Scene& scene) const = 0;
    [[nodiscard]] virtual Result<std::string> png(const scene::Scene& scene, const scene::Theme& theme,
                                                  const PictureOptions& options) = 0;
    [[nodiscard]] virtual Result<std::string> pdf(std::span<const scene::Scene> pages, const scene::Theme& theme,
                                                  const PictureOptions& options) = 0;
    /// A figure over many sheets of that paper. Errors: BadOption (paper; more than `mostWallSheets`).
    [[nodiscard]] virtual Result<std::string> wall(const scene::Scene& scene, const scene::Theme& theme,
                                                   const WallRequest& request, const PictureOptions& options) = 0;
};

/// Name of the module's one entry: `extern "C" PaintModule* toscalePaintModule()`; the module keeps the object.
inline constexpr const char* paintModuleEntry = "toscalePaintModule";

} // namespace toscale::draw
