#pragma once

#include "app/draw/paint_module.h"
#include "app/draw/qt_text_measure.h"
#include "app/draw/qt_text_outlines.h"

namespace toscale::draw {

/// Painting within a program that has its application object already: the window's own, and what the module gives to
/// the command line.
class QtPainter : public PaintModule {
public:
    [[nodiscard]] const scene::TextMeasure& measure() const override { return m_measure; }
    [[nodiscard]] const scene::TextOutlines& outlines() const override { return m_outlines; }
    [[nodiscard]] FallbackFonts fallbackFonts(const scene::Scene& scene) const override
    {
        return fallbackFontsOf(scene);
    }
    [[nodiscard]] Result<std::string> png(const scene::Scene& scene, const scene::Theme& theme,
                                          const PictureOptions& options) override;
    [[nodiscard]] Result<std::string> pdf(std::span<const scene::Scene> pages, const scene::Theme& theme,
                                          const PictureOptions& options) override;
    [[nodiscard]] Result<std::string> wall(const scene::Scene& scene, const scene::Theme& theme,
                                           const WallRequest& request, const PictureOptions& options) override;

private:
    QtTextMeasure m_measure;
    QtTextOutlines m_outlines;
};

} // namespace toscale::draw
