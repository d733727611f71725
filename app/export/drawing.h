#pragma once

#include "app/draw/paint_module.h"
#include "app/export/carried_document.h"
#include "app/export/preset.h"
#include "app/text/locale_wording.h"
#include "core/document/columns.h"
#include "core/scene/build_scene.h"
#include "core/scene/ink.h"

#include <functional>
#include <optional>

namespace toscale::exporting {

/// What paints, and measures texts of scripts that the font's table lacks; asked only when it is needed.
using PainterSource = std::function<Result<draw::PaintModule*>()>;

using InkMeter = scene::InkReport (*)(const scene::Scene& scene, scene::Encoding encoding);

/// How a view is fitted to the place that it is exported for.
struct Fitting {
    bool growsTaller = false;   // where not everything fits, the height may grow, to that of a page
    bool isScaledLater = false; // no centimetres are stated in it
    bool carriesDocument = false;
    double typeScale = 1;            // scene::Camera::typeScale
    std::optional<double> walk = {}; // scene::Camera::walk
    bool hasWalkPages = false;       // of a power walk a PDF has a page a frame, in place of the film strip
    InkMeter meter = scene::measureInk;
    bool operator==(const Fitting&) const = default;
};
/// A view laid out for an export, and what it was made from. The words must outlive it.
struct Drawing {
    View view; // with the size that it was drawn in
    Columns columns;
    scene::Scene scene;
    scene::InkReport ink;    // of the marks as they would be without the stamp
    CarriedDocument carried; // what travels inside pictures and pages; empty where nothing is to
    Fitting fitting;
    draw::FallbackFonts fonts = {}; // in place of the font of figures, where it lacks letters
};

[[nodiscard]] Fitting fittingOf(const Preset& preset);
[[nodiscard]] scene::Camera cameraOf(const Fitting& fitting);

/// Everything that a figure of `view` is drawn from.
[[nodiscard]] Columns columnsFor(const Document& document, const View& view);

/// Lays a view out: with the font's table where that covers all texts, else with the painting module. A picture whose
/// lie factor lies outside 0.95 to 1.05 is stamped with a sentence. Errors: those of buildScene.
[[nodiscard]] Result<Drawing> drawView(const Document& document, const View& view, const text::LocaleWording& wording,
                                       const PainterSource& painter, const Fitting& fitting = {});

/// One scene of it, seen in another way. Errors: those of buildScene.
[[nodiscard]] Result<scene::Scene> layOut(const Document& document, const View& view, const Columns& columns,
                                          const text::LocaleWording& wording, const PainterSource& painter,
                                          const scene::Camera& camera);

/// The same of whatever builds a scene from a measure of texts.
using BuildScene = std::function<Result<scene::Scene>(const scene::TextMeasure&)>;
[[nodiscard]] Result<scene::Scene> layOutWith(const PainterSource& painter, const BuildScene& build);

/// A measure that knows every letter of these scenes: the font's table, or else the painting module's.
[[nodiscard]] Result<const scene::TextMeasure*>
measureThatCovers(std::span<const scene::Scene> scenes, const scene::TextMeasure& table, const PainterSource& painter);

/// The size that an error FigureTooSmall names.
[[nodiscard]] std::optional<FigureSize> sizeThatFits(const Error& error);

/// The theme of a picture; light where this version does not know it.
[[nodiscard]] const scene::Theme& themeOf(const scene::Scene& scene);

/// The view alone as a document without the names of persons, from which everything of the export is then made.
[[nodiscard]] Document namelessExcerpt(const Document& document, const View& view, const text::Phrases& phrases);

} // namespace toscale::exporting
