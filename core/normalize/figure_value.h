#pragma once

#include "core/normalize/normalize.h"

namespace toscale {

/// One figure of a row as a value, its prefix read as asked; a gap where the row has none to show.
[[nodiscard]] NormalizedValue figureValue(const RowValues& row, std::size_t index, PrefixReading reading);

/// The figure to show, of volume or of works.
[[nodiscard]] NormalizedValue shownFigureValue(const RowValues& row, bool volume, PrefixReading reading);

/// Why no figure is shown: none on record, or several of which none is the primary one.
[[nodiscard]] Gap gapOfFigures(const RowValues& row, bool volume);

} // namespace toscale
