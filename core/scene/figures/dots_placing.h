#pragma once

#include "core/geometry/magnitude_axis.h"
#include "core/scene/figures/row_placing.h"

#include <span>

namespace toscale::scene {

/// What is drawn of a row on an axis over powers of ten; 0 stands for "not there", as zero has no place.
struct DotSpan {
    double value = 0;
    double low = 0;  // whiskers: the ends of a range
    double high = 0; // ... or a term with its suspended part
    bool openLow = false;
    bool openHigh = false;

    [[nodiscard]] bool hasPlace() const { return value > 0 || high > 0; }
};
[[nodiscard]] DotSpan dotSpanOf(const ComparedCase& row);

/// The axis around all that is drawn of these rows, its length not yet set; no borders where nothing is.
[[nodiscard]] geometry::MagnitudeAxis axisAround(std::span<const DotSpan> spans, const Comparison& columns,
                                                 geometry::MagnitudeAxis::Form form);

/// Dots on an axis over powers of ten, and at the right the same rows as bars on a linear one. A value stands at its
/// dot, on the side with room.
class DotsPlacing final : public RowPlacing {
public:
    DotsPlacing(const FigureInput& input, geometry::MagnitudeAxis::Form form);

    [[nodiscard]] bool hasPlace(std::size_t row) const override;
    [[nodiscard]] RowTexts textsOf(std::size_t row) const override;
    [[nodiscard]] double headHeight() const override;
    [[nodiscard]] double leastDrawing() const override;
    [[nodiscard]] bool placeBehind(BarsArrangement& rows, const geometry::Rect& plot) const override;
    void placeUnder(BarsArrangement& rows, const geometry::Rect& plot,
                    const geometry::BarsOptions& options) const override;

    /// From the axis' first point to its last: dots on its ends lie inside the plot.
    [[nodiscard]] geometry::MagnitudeAxis axisOf(std::span<const std::size_t> rows, const geometry::Rect& plot) const;
    [[nodiscard]] double axisStart(const geometry::Rect& plot) const { return plot.x + dotRadius(); }
    /// What a row's drawing covers, from the axis' first point.
    struct Reach {
        double from = 0;
        double to = 0;
    };
    [[nodiscard]] Reach reachOf(std::size_t row, const geometry::MagnitudeAxis& axis) const;
    [[nodiscard]] double dotRadius() const;

    /// Left edge and width of the linear twin.
    [[nodiscard]] double twinLeft() const;
    [[nodiscard]] double twinWidth() const;
    /// What is said over the two axes.
    [[nodiscard]] const TextBlock& caption() const { return m_caption; }
    [[nodiscard]] const TextBlock& twinCaption() const { return m_twinCaption; }

private:
    [[nodiscard]] geometry::Rect besideTwin(geometry::Rect plot) const;
    [[nodiscard]] BarEnd endAtDot(std::size_t row, double behind, double ahead, double pitch, bool& isAhead,
                                  bool& whole) const;

    const FigureInput& m_input;
    geometry::MagnitudeAxis::Form m_form;
    TextBlock m_caption;
    TextBlock m_twinCaption;
};

} // namespace toscale::scene
