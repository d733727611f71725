#pragma once

#include "core/document/columns.h"
#include "core/document/document.h"
#include "core/result.h"
#include "core/scene/scene.h"
#include "core/scene/wording.h"

namespace toscale::scene {

/// Of a timeline on several pages with one scale: the first of the cases on this one, and what is printed under it.
struct FigurePage {
    std::size_t firstCase = 0;
    std::size_t number = 1;
    std::size_t total = 1;
};

/// Scroll, zoom and walk step of a figure; an argument, never saved.
struct Camera {
    double zoom = 1;
    geometry::Point scroll;
    /// Drawn for a window, again with every change: no centimetres are stated, as a screen's points have no known size,
    /// and no long description is made, as screen readers walk over the marks.
    bool onScreen = false;
    /// Letters, lines and gaps are so many times as large, for places that are seen from afar (2) or printed small
    /// (0.75): the picture is laid out in a size so many times smaller and enlarged.
    double typeScale = 1;
    std::optional<FigurePage> page = {};
    /// Of a power walk one frame in place of the film strip: 0 is the first, 1 the second, anything between is on the
    /// way.
    std::optional<double> walk = {};
};

/// Points in a centimetre: 96 to the inch.
inline constexpr double pointsPerCentimetre = 96 / 2.54;
/// Points of the layout in a centimetre of the picture.
[[nodiscard]] inline double pointsPerCentimetreOf(const Camera& camera)
{
    return pointsPerCentimetre / camera.typeScale;
}

/// The picture of `view`. `columns` comes from columnsOf(); `document` gives the sources for the source line.
/// Errors: UnknownFigureKind, MeasureNotDrawable, NothingToDraw, FigureTooSmall.
[[nodiscard]] Result<Scene> buildScene(const Document& document, const View& view, const Columns& columns,
                                       const Wording& wording, const TextMeasure& measure, const Camera& camera = {});

/// Figure kinds that this version draws, in the order of menus.
[[nodiscard]] std::span<const FigureKind> drawableKinds();
/// True where the measure makes sense in the kind.
[[nodiscard]] bool canDraw(FigureKind kind, MeasureId measure);

/// `measure` where the kind draws it, else the nearest one that it draws: of money one of money, then the kind's first.
[[nodiscard]] MeasureId measureFor(FigureKind kind, MeasureId measure);
/// Shows a view as another kind, with the measure nearest to its own that this draws.
void drawAs(View& view, FigureKind kind);

} // namespace toscale::scene
