#pragma once

#include "core/scene/figures/bars_arrangement.h"

namespace toscale::scene {

/// How a figure of rows fills them: what it draws in a row, and where the row's value stands. Names, key and rail are
/// the same in all such figures (arrangeRows).
class RowPlacing {
public:
    virtual ~RowPlacing() = default;

    /// True for a row that is drawn on the scale; the others may leave their rows for the rail.
    [[nodiscard]] virtual bool hasPlace(std::size_t row) const = 0;
    /// What is written at a row.
    [[nodiscard]] virtual RowTexts textsOf(std::size_t row) const = 0;
    /// Of what stands over the first row: the words of the axis.
    [[nodiscard]] virtual double headHeight() const = 0;
    /// What a row's drawing needs at least under texts that stand over it.
    [[nodiscard]] virtual double leastDrawing() const = 0;
    /// Fills ends and layout of rows whose names are set; `plot` lies behind the names. False where a value had to be
    /// shortened.
    [[nodiscard]] virtual bool placeBehind(BarsArrangement& rows, const geometry::Rect& plot) const = 0;
    /// Fills the layout of rows whose names and ends stand over the drawing.
    virtual void placeUnder(BarsArrangement& rows, const geometry::Rect& plot,
                            const geometry::BarsOptions& options) const = 0;
};

/// How near rows come and how far they part.
[[nodiscard]] geometry::BarsOptions rowOptions(const FigureInput& input);

/// Height of each of so many rows.
[[nodiscard]] double rowPitch(const FigureInput& input, std::size_t count, double height);

/// A row's value and note in that width and height: beside each other, else under each other, else in the smallest
/// type. Else as one shortened text (in full in the mark's description), and `whole` becomes false.
[[nodiscard]] BarEnd endInRow(const FigureInput& input, const RowTexts& texts, double width, double pitch, bool& whole);

[[nodiscard]] BarsArrangement arrangeRows(const FigureInput& input, const RowPlacing& placing);

} // namespace toscale::scene
