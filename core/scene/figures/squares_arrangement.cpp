#include "core/scene/figures/squares_arrangement.h"

#include "core/geometry/label_placement.h"
#include "core/scene/figures/magnifier_places.h"
#include "core/scene/figures/row_marks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace toscale::scene {

namespace {

using geometry::Rect;

constexpr double belowSquares = 8;

class SquaresArranger {
public:
    SquaresArranger(const FigureInput& input, std::vector<std::size_t> rows)
        : m_input(input)
        , m_rows(std::move(rows))
        , m_belowGround(12 * input.unit)
    {
        for (const std::size_t row : m_rows) {
            const ComparedCase& which = input.columns.rows[row];
            m_texts.push_back(textsOf(which, input.columns, input.wording));
            m_values.push_back({drawnValue(which).value_or(0), beyondOf(which).extent, 0});
        }
    }

    SquaresArrangement arrange() const
    {
        constexpr std::size_t mostDirectLabels = 40;
        if (m_rows.size() > mostDirectLabels)
            return withKey();
        const double ideal = idealScale();
        std::optional<SquaresArrangement> best = bestInCells(ideal);
        if (best && best->layout.sidePerRoot >= 0.85 * ideal)
            return std::move(*best);
        if (std::optional<SquaresArrangement> moved = bestMoved();
            moved && (!best || moved->layout.sidePerRoot > 1.15 * best->layout.sidePerRoot))
            best = std::move(moved);
        if (best && best->layout.sidePerRoot >= 0.5 * ideal)
            return std::move(*best);
        SquaresArrangement folded = withKey();
        if (best && (!folded.layout.fits || best->layout.sidePerRoot * 1.5 >= folded.layout.sidePerRoot))
            return std::move(*best);
        return folded;
    }

private:
    /// What the squares would get if their labels were three short lines and took no width.
    [[nodiscard]] double idealScale() const
    {
        Rect area = m_input.area;
        area.height -= m_belowGround + 3 * 16 * m_input.unit * lineHeight;
        const std::vector<geometry::SquareRequest> requests = withLeastWidths();
        return layoutSquares(requests, area, gapBetween(requests.size())).sidePerRoot;
    }

    [[nodiscard]] double gapBetween(std::size_t count) const
    {
        return (count <= 4 ? 40 : count <= 12 ? 20 : 10) * m_input.unit;
    }

    [[nodiscard]] std::vector<geometry::SquareRequest> withLeastWidths() const
    {
        std::vector<geometry::SquareRequest> requests = m_values;
        for (std::size_t i = 0; i < requests.size(); ++i)
            requests[i].minWidth = (m_texts[i].isGap ? 20 : 4) * m_input.unit;
        return requests;
    }

    /// In small pictures type shrinks no further, so labels do not either.
    [[nodiscard]] double labelUnit() const { return std::max(m_input.unit, 0.85); }

    /// No word is broken to make a label narrow.
    [[nodiscard]] SquareLabel wrapLabel(const RowTexts& texts, double scale, double wrapAt) const
    {
        const double most = 260 * labelUnit();
        const double width = std::clamp(leastWidth(m_input, texts, scale), std::min(wrapAt, most), most);
        return {wrapRowLabel(m_input, texts, width, scale), 0};
    }

    [[nodiscard]] std::vector<SquareLabel> wrapLabels(double scale, double wrapAt) const
    {
        std::vector<SquareLabel> labels;
        for (const RowTexts& texts : m_texts)
            labels.push_back(wrapLabel(texts, scale, wrapAt));
        return labels;
    }

    [[nodiscard]] static double tallest(const std::vector<SquareLabel>& labels)
    {
        double height = 0;
        for (const SquareLabel& label : labels)
            height = std::max(height, label.height());
        return height;
    }

    [[nodiscard]] std::optional<SquaresArrangement> inCells(double scale, double wrapAt) const
    {
        SquaresArrangement arrangement;
        arrangement.rows = m_rows;
        arrangement.labels = wrapLabels(scale, wrapAt);
        std::vector<geometry::SquareRequest> requests = withLeastWidths();
        for (std::size_t i = 0; i < requests.size(); ++i)
            requests[i].minWidth = std::max(requests[i].minWidth, arrangement.labels[i].width());
        Rect area = m_input.area;
        area.height -= m_belowGround + tallest(arrangement.labels);
        const double gap = gapBetween(requests.size());
        arrangement.layout = layoutSquares(requests, area, gap);
        if (!arrangement.layout.fits)
            return std::nullopt;
        makeRoomForMagnifiers(arrangement.layout, requests, area, gap);
        spread(arrangement.layout, 32 * m_input.unit); // nearly twice the gap
        for (std::size_t i = 0; i < requests.size(); ++i) {
            // under a wide square a label need not be as narrow as the others
            arrangement.labels[i] = wrapLabel(m_texts[i], scale, std::max(wrapAt, arrangement.layout.cells[i].width));
            arrangement.labels[i].x = arrangement.layout.cells[i].x;
        }
        arrangement.labelTop = arrangement.layout.ground + m_belowGround;
        return arrangement;
    }

    [[nodiscard]] std::optional<SquaresArrangement> bestInCells(double ideal) const
    {
        std::optional<SquaresArrangement> best;
        for (const double scale : std::array{1.0, 0.88, 0.75}) {
            for (const double wrapAt : std::array{260.0, 200.0, 150.0, 112.0, 84.0}) {
                std::optional<SquaresArrangement> next = inCells(scale, wrapAt * labelUnit());
                if (next && (!best || next->layout.sidePerRoot > best->layout.sidePerRoot))
                    best = std::move(next);
                if (best && best->layout.sidePerRoot >= 0.9 * ideal)
                    return best;
            }
        }
        return best;
    }

    /// Labels side by side under squares that stand as close as they like.
    [[nodiscard]] std::optional<SquaresArrangement> bestMoved() const
    {
        std::optional<SquaresArrangement> best;
        const double leaderHeight = 22 * m_input.unit;
        for (const double scale : std::array{0.88, 0.75}) {
            for (const double wrapAt : std::array{150.0, 112.0, 84.0, 60.0}) {
                SquaresArrangement next;
                next.rows = m_rows;
                next.labels = wrapLabels(scale, wrapAt * labelUnit());
                next.leaders = true;
                Rect area = m_input.area;
                area.height -= m_belowGround + leaderHeight + tallest(next.labels);
                next.layout = layoutSquares(withLeastWidths(), area, gapBetween(m_rows.size()) / 2);
                if (!next.layout.fits || !placeUnder(next))
                    continue;
                next.labelTop = next.layout.ground + m_belowGround + leaderHeight;
                if (!best || next.layout.sidePerRoot > best->layout.sidePerRoot)
                    best = std::move(next);
            }
        }
        return best;
    }

    [[nodiscard]] bool placeUnder(SquaresArrangement& arrangement) const
    {
        spread(arrangement.layout, 96 * m_input.unit); // so that leaders are short
        std::vector<geometry::LabelRequest> wanted;
        for (std::size_t i = 0; i < arrangement.labels.size(); ++i) {
            const double width = arrangement.labels[i].width();
            wanted.push_back({arrangement.layout.cells[i].center().x - width / 2, width});
        }
        const auto places = geometry::placeLabels(wanted, m_input.area.x, m_input.area.right(), 12 * m_input.unit);
        if (!places)
            return false;
        for (std::size_t i = 0; i < places->size(); ++i)
            arrangement.labels[i].x = (*places)[i];
        return true;
    }

    /// Widens the cells of the squares that will need a magnifier, as long as they are few.
    void makeRoomForMagnifiers(geometry::SquaresLayout& layout, std::vector<geometry::SquareRequest>& requests,
                               const Rect& area, double gap) const
    {
        std::vector<std::size_t> tiny;
        for (std::size_t i = 0; i < requests.size(); ++i)
            if (requests[i].value > 0 && layout.squares[i].width < findableSide)
                tiny.push_back(i);
        if (tiny.empty() || tiny.size() > mostMagnifiers)
            return;
        for (const std::size_t i : tiny)
            requests[i].minWidth =
                std::max(requests[i].minWidth, makeMagnifier(m_input, layout.squares[i].width).width());
        if (geometry::SquaresLayout wider = layoutSquares(requests, area, gap);
            wider.fits && wider.sidePerRoot > 0.8 * layout.sidePerRoot)
            layout = std::move(wider);
    }

    /// Spreads the cells over what is left of the width, up to `most` more between two.
    void spread(geometry::SquaresLayout& layout, double most) const
    {
        if (layout.cells.size() < 2)
            return;
        const auto steps = static_cast<double>(layout.cells.size() - 1);
        const double extra = std::clamp((m_input.area.width - layout.width) / steps, 0.0, most);
        for (std::size_t i = 0; i < layout.cells.size(); ++i) {
            const double shift = extra * static_cast<double>(i);
            layout.cells[i].x += shift;
            layout.squares[i].x += shift;
            layout.extents[i].x += shift;
        }
        layout.width += extra * steps;
    }

    [[nodiscard]] SquaresArrangement withKey() const
    {
        const TextLook look = squareNumberLook();
        const double gap = 8 * m_input.unit;
        const auto numberWidth = [&](std::size_t row) {
            return m_input.measure.width(keyNumber(m_input.wording, row), look.size, look.weight);
        };
        const double widest = numberWidth(m_rows.empty() ? 0 : m_rows.back());
        const auto fitting = static_cast<std::size_t>(std::max((m_input.area.width + gap) / (widest + gap), 1.0));
        const double mostKey = m_input.area.height * 0.6 - look.lineStep();

        SquaresArrangement arrangement;
        arrangement.rows = rowsToShow(m_input.columns, m_rows, fitting);
        arrangement.key = layoutLabelKey(m_input, arrangement.rows, mostKey);
        while (arrangement.key.rows.size() < arrangement.rows.size() && !arrangement.key.rows.empty()) {
            // the rows that may not be dropped change which ones remain, so their key is laid out again
            arrangement.rows = rowsToShow(m_input.columns, m_rows, arrangement.key.rows.size());
            arrangement.key = layoutLabelKey(m_input, arrangement.rows, mostKey);
        }
        arrangement.rows = arrangement.key.rows;
        std::vector<geometry::SquareRequest> requests;
        for (const std::size_t row : arrangement.rows) {
            const auto at = static_cast<std::size_t>(std::ranges::lower_bound(m_rows, row) - m_rows.begin());
            requests.push_back(m_values[at]);
            requests.back().minWidth = std::max(numberWidth(row), m_texts[at].isGap ? 12 * m_input.unit : 0);
        }
        const bool someMissing = arrangement.rows.size() < m_rows.size();
        Rect area = m_input.area;
        area.height -= m_belowGround + look.lineStep() * (someMissing ? 2 : 1) + 8 + arrangement.key.height;
        arrangement.layout = layoutSquares(requests, area, gap);
        arrangement.labelTop = arrangement.layout.ground + m_belowGround;
        return arrangement;
    }

    const FigureInput& m_input;
    std::vector<std::size_t> m_rows;
    std::vector<RowTexts> m_texts;
    std::vector<geometry::SquareRequest> m_values;
    double m_belowGround;
};

} // namespace

TextLook squareNumberLook()
{
    return {smallestType, Weight::Bold, Role::Label};
}

SquaresArrangement arrangeSquares(const FigureInput& input)
{
    SquaresArrangement whole = SquaresArranger(input, allRows(input.columns)).arrange();
    std::vector<std::size_t> gaps = rowsWithGap(input.columns);
    std::erase_if(gaps, [&](std::size_t row) { return suspendedYears(input.columns.rows[row]) > 0; });
    if (gaps.empty() || (whole.layout.fits && !whole.folded()))
        return whole;
    GapRail rail = layoutGapRail(input, gaps, input.area.height * 0.45);
    FigureInput above = input;
    above.area.height -= rail.height + belowSquares;
    std::vector<std::size_t> drawn = allRows(input.columns);
    std::erase_if(drawn, [&](std::size_t row) { return std::ranges::binary_search(gaps, row); });
    SquaresArrangement railed = SquaresArranger(above, std::move(drawn)).arrange();
    railed.rail = std::move(rail);
    railed.railTop = above.area.bottom() + belowSquares;
    return railed;
}

} // namespace toscale::scene
