#include "core/scene/figures/bar_marks.h"
#include "core/scene/figures/row_marks.h"
#include "core/scene/figures/row_placing.h"
#include "core/scene/figures/value_axis.h"

#include <algorithm>

namespace toscale::scene {

namespace {

using geometry::Rect;

/// Bars from a zero line, values behind their ends.
class BarsPlacing final : public RowPlacing {
public:
    explicit BarsPlacing(const FigureInput& input)
        : m_input(input)
        , m_gap(barEndGap(input))
    {
    }

    [[nodiscard]] bool hasPlace(std::size_t row) const override
    {
        const ComparedCase& which = m_input.columns.rows[row];
        return which.gap() == nullptr || suspendedYears(which) > 0;
    }

    [[nodiscard]] RowTexts textsOf(std::size_t row) const override
    {
        return scene::textsOf(m_input.columns.rows[row], m_input.columns, m_input.wording);
    }

    [[nodiscard]] double headHeight() const override { return axisHeight(m_input); }

    [[nodiscard]] double leastDrawing() const override { return 5 * std::max(m_input.unit, 1.0); }

    [[nodiscard]] bool placeBehind(BarsArrangement& bars, const Rect& plot) const override
    {
        bool whole = true;
        const double pitch = rowPitch(m_input, bars.rows.size(), plot.height);
        const double glyph = barGlyphSize(m_input, pitch) + m_gap;
        std::vector<geometry::BarRequest> requests;
        const double longest = longestOf(bars.rows);
        for (const std::size_t row : bars.rows) {
            const ComparedCase& which = m_input.columns.rows[row];
            // behind a short bar the texts have what the longest leaves free
            constexpr double leastShare = 0.46;
            const double share = longest > 0 ? std::max(leastShare, 1 - lengthOf(which) / longest) : 1;
            const double room = hasPlace(row) ? plot.width * share - m_gap : plot.width - glyph - m_gap;
            bars.ends.push_back(endInRow(m_input, textsOf(row), std::max(room, 4 * smallestType), pitch, whole));
            requests.push_back(requestFor(which, bars.ends.back().width(m_gap) + m_gap));
        }
        bars.layout = geometry::layoutBars(requests, plot, rowOptions(m_input));
        return whole;
    }

    void placeUnder(BarsArrangement& bars, const Rect& plot, const geometry::BarsOptions& options) const override
    {
        std::vector<geometry::BarRequest> requests;
        for (const std::size_t row : bars.rows)
            requests.push_back(requestFor(m_input.columns.rows[row], 0));
        bars.layout = geometry::layoutBars(requests, plot, options);
    }

private:
    [[nodiscard]] static double lengthOf(const ComparedCase& which)
    {
        return std::max(drawnValue(which).value_or(0), beyondOf(which).extent);
    }

    [[nodiscard]] double longestOf(std::span<const std::size_t> rows) const
    {
        double longest = 0;
        for (const std::size_t row : rows)
            longest = std::max(longest, lengthOf(m_input.columns.rows[row]));
        return longest;
    }

    [[nodiscard]] geometry::BarRequest requestFor(const ComparedCase& which, double endWidth) const
    {
        const double value = drawnValue(which).value_or(0);
        const bool open = which.measured() && which.measured()->value.bound == Bound::Lower;
        return {value, beyondOf(which).extent, endWidth + (open ? barArrowWidth(m_input) : 0)};
    }

    const FigureInput& m_input;
    double m_gap;
};

} // namespace

BarsArrangement arrangeBars(const FigureInput& input)
{
    return arrangeRows(input, BarsPlacing(input));
}

} // namespace toscale::scene
