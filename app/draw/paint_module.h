#pragma once

#include "core/result.h"
#include "core/scene/scene.h"
#include "core/scene/theme.h"

#include <string>

namespace toscale::draw {

/// What the command line asks of the module `toscale_paint`, which alone links Qt Gui. Opening it makes the
/// QGuiApplication; no other application object may exist then.
class PaintModule {
public:
    virtual ~PaintModule() = default;

    /// Shapes scripts that FontTableMeasure does not cover.
    [[nodiscard]] virtual const scene::TextMeasure& measure() const = 0;
    [[nodiscard]] virtual Result<std::string> png(const scene::Scene& scene, const scene::Theme& theme, double scale) = 0;
    [[nodiscard]] virtual Result<std::string> pdf(const scene::Scene& scene, const scene::Theme& theme) = 0;
};

/// Name of the module's one entry: `extern "C" PaintModule* toscalePaintModule()`; the module keeps the object.
inline constexpr const char* paintModuleEntry = "toscalePaintModule";

} // namespace toscale::draw
