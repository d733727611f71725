#pragma once

#include "app/export/encode.h"

#include <string>
#include <string_view>

namespace toscale::exporting {

/// "1 cm2 = 70 GB", "1 cm = 10 years": how much of a measure a square centimetre, or a centimetre, stands for.
struct WallScale {
    double basePerUnit = 0; // base units of the measure to a square centimetre or to a centimetre
    bool isArea = false;
    std::string text; // as written, for print: "1 cm² = 70 GB"
};

/// Errors: BadOption; those of the quantity.
[[nodiscard]] Result<WallScale> wallScaleOf(std::string_view text, MeasureId measure, const Reference& reference);

/// A figure laid out so that it has that scale when its points are multiplied with `factor`, which is near 1: texts
/// grow with the figure.
struct WallDrawing {
    Drawing drawing;
    double factor = 1;
};

/// Errors: those of buildScene; BadOption where the figure has no such scale, or its texts leave no room at that size.
[[nodiscard]] Result<WallDrawing> drawForWall(const Document& document, View view, const WallScale& scale,
                                              const text::LocaleWording& wording, const PainterSource& painter);

/// A scale to begin with: the smallest case a square centimetre, or a centimetre, where the figure is then no wider
/// than three metres, else a round one at which it is about a metre wide. Empty where a drawing has no scale of its
/// own. `finer`: so often halved, for figures in rows that are larger than a wall takes at the first one.
[[nodiscard]] std::string suggestedWallScale(const Drawing& drawing, int finer = 0);

/// The PDF to print and hang.
[[nodiscard]] Result<Encoded> encodeWall(const Document& document, const View& view, const WallScale& scale,
                                         const std::string& paper, const ExportOptions& options,
                                         const text::LocaleWording& wording, const PainterSource& painter);

} // namespace toscale::exporting
