#include "core/scene/figures/bars_arrangement.h"

#include "core/scene/figures/bar_marks.h"
#include "core/scene/figures/row_marks.h"
#include "core/scene/figures/value_axis.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace toscale::scene {

namespace {

using geometry::Rect;

constexpr double tolerance = 1 + 1e-9;

/// Whole lines of that step in a height.
int linesIn(double height, double step)
{
    return static_cast<int>(height / step * tolerance);
}

/// Rows placed in a height of their own; `clean` when every name and value is printed whole.
struct Attempt {
    BarsArrangement bars;
    bool clean = true;
};

class Arranger {
public:
    explicit Arranger(const FigureInput& input)
        : m_input(input)
        , m_gap(barEndGap(input))
        , m_few(input.columns.rows.size() <= 4)
    {
        for (std::size_t row = 0; row < input.columns.rows.size(); ++row)
            (input.columns.rows[row].gap() && !(suspendedYears(input.columns.rows[row]) > 0) ? m_gaps : m_values)
                .push_back(row);
    }

    BarsArrangement arrange() const
    {
        if (std::optional<BarsArrangement> whole = wholeRows(allRows(m_input.columns), m_input.area.height))
            return std::move(*whole);
        const double most = m_values.empty()
            ? m_input.area.height - missingHeight()
            : std::min(m_input.area.height * 0.45, m_input.area.height - leastRowsHeight() - belowGap);
        GapRail rail = layoutGapRail(m_input, m_gaps, most);
        const double height = m_input.area.height - (rail.height > 0 ? rail.height + belowGap : 0);
        const bool railHoldsAll = rail.shown == m_gaps.size();
        std::optional<BarsArrangement> bars;
        if (railHoldsAll && !m_gaps.empty())
            bars = wholeRows(m_values, height);
        if (!bars)
            bars = folded(height);
        bars->rail = std::move(rail);
        return std::move(*bars);
    }

private:
    static constexpr double belowGap = 8;

    [[nodiscard]] double axisHeight() const { return scene::axisHeight(m_input); }
    [[nodiscard]] static double missingHeight() { return smallestType * lineHeight + belowGap; }

    /// One row with its axis, and the sentence about those that have no room.
    [[nodiscard]] double leastRowsHeight() const
    {
        return axisHeight() + options().minPitch + belowGap + missingHeight();
    }

    [[nodiscard]] geometry::BarsOptions options() const
    {
        geometry::BarsOptions options;
        options.minPitch = smallestType * lineHeight;
        options.maxPitch = (m_few ? 168 : 84) * m_input.unit;
        options.maxThickness = (m_few ? 80 : 44) * m_input.unit;
        options.thickness = 0.6;
        return options;
    }

    /// All rows with their names, before or over the bars, whichever prints everything; nothing when neither does.
    [[nodiscard]] std::optional<BarsArrangement> wholeRows(const std::vector<std::size_t>& rows, double height) const
    {
        if (rows.empty())
            return std::nullopt;
        const bool narrow = m_input.area.width < 480 * std::max(m_input.unit, 1.0);
        for (const bool stacked : {narrow, !narrow}) {
            Attempt attempt = stacked ? over(rows, height) : before(rows, height);
            if (attempt.clean)
                return std::move(attempt.bars);
        }
        return std::nullopt;
    }

    [[nodiscard]] double pitchOf(std::size_t count, double height) const
    {
        return std::clamp((height - axisHeight()) / static_cast<double>(count), options().minPitch, options().maxPitch);
    }

    /// Names in a column before the bars, values behind them.
    [[nodiscard]] Attempt before(const std::vector<std::size_t>& rows, double height) const
    {
        Attempt attempt;
        attempt.bars.rows = rows;
        attempt.clean = static_cast<double>(rows.size()) * options().minPitch <= (height - axisHeight()) * tolerance
            && wrapNames(attempt.bars, height);
        if (attempt.clean)
            placeBehind(attempt, height);
        return attempt;
    }

    /// Names in the largest type in which each fits its row; false when they do not even fit in the smallest.
    [[nodiscard]] bool wrapNames(BarsArrangement& bars, double height) const
    {
        const double pitch = pitchOf(bars.rows.size(), height);
        for (const double scale : std::array{1.0, 0.88, 0.75}) {
            const double size = readable(15.5 * m_input.unit * scale);
            const double width = m_input.area.width * (scale == 1 ? 0.27 : 0.36);
            const auto lines = static_cast<std::size_t>(std::max(1, linesIn(pitch, size * lineHeight)));
            bars.names.clear();
            bool fits = size * lineHeight <= pitch * tolerance;
            for (const std::size_t row : bars.rows) {
                const TextLook look{size, Weight::Bold, Role::Label};
                bars.names.push_back(wrapBlock(m_input.measure, m_input.columns.rows[row].label, look, width));
                fits = fits && bars.names.back().lines.size() <= lines
                    && widestWord(m_input.measure, m_input.columns.rows[row].label, look) <= width;
            }
            if (fits)
                return true;
        }
        return false;
    }

    void placeBehind(Attempt& attempt, double height) const
    {
        BarsArrangement& bars = attempt.bars;
        double nameWidth = 0;
        for (const TextBlock& name : bars.names)
            nameWidth = std::max(nameWidth, name.width);
        const double left = nameWidth + 16 * m_input.unit;
        const Rect plot{m_input.area.x + left, m_input.area.y + axisHeight(), m_input.area.width - left,
                        height - axisHeight()};
        const double pitch = pitchOf(bars.rows.size(), height);
        const double glyph = barGlyphSize(m_input, pitch) + m_gap;
        std::vector<geometry::BarRequest> requests;
        for (const std::size_t row : bars.rows) {
            const ComparedCase& which = m_input.columns.rows[row];
            const bool hasGlyph = which.gap() && !(suspendedYears(which) > 0);
            const double room = hasGlyph ? plot.width - glyph - m_gap : plot.width * 0.46 - m_gap;
            bars.ends.push_back(endBehind(attempt, row, std::max(room, 4 * smallestType), pitch));
            requests.push_back(requestFor(which, bars.ends.back().width(m_gap) + m_gap));
        }
        bars.layout = geometry::layoutBars(requests, plot, options());
        bars.below = plot.y + bars.layout.pitch * static_cast<double>(requests.size()) + belowGap;
    }

    /// Value and note beside each other, else under each other, else in the smallest type, else as one shortened text
    /// (in full in the mark's description).
    [[nodiscard]] BarEnd endBehind(Attempt& attempt, std::size_t row, double width, double pitch) const
    {
        const RowTexts texts = textsOf(m_input.columns.rows[row], m_input.columns, m_input.wording);
        const double most = pitch / lineHeight;
        for (const double scale : std::array{1.0, 0.0}) {
            BarEnd end = wrapBarEnd(m_input, texts, width, std::min(15.5 * m_input.unit * scale, most),
                                    std::min(12.5 * m_input.unit * scale, most));
            if (end.height() <= pitch * tolerance)
                return end;
        }
        attempt.clean = false;
        BarEnd end;
        const TextLook look{smallestType, Weight::Regular, texts.isGap ? Role::Gap : Role::Value};
        const std::string text = texts.note.empty() ? texts.value : texts.value + " · " + texts.note;
        end.value = wrapBlock(m_input.measure, text, look, width, std::max(1, linesIn(pitch, look.lineStep())));
        return end;
    }

    /// Name and value over the bar, each as wide as the figure.
    [[nodiscard]] Attempt over(const std::vector<std::size_t>& rows, double height) const
    {
        Attempt attempt;
        const double least = 5 * std::max(m_input.unit, 1.0) + overGap() * 2;
        for (const double scale : std::array{1.0, 0.88, 0.75}) {
            attempt.bars = {};
            attempt.bars.rows = rows;
            attempt.bars.stacked = true;
            double tallest = 0;
            for (const std::size_t row : rows) {
                const ComparedCase& which = m_input.columns.rows[row];
                const double size = 15.5 * m_input.unit * scale;
                attempt.bars.names.push_back(wrapBlock(
                    m_input.measure, which.label, {readable(size), Weight::Bold, Role::Label}, m_input.area.width));
                const double glyph = which.gap() ? readable(size) + m_gap : 0;
                attempt.bars.ends.push_back(wrapBarEnd(m_input, textsOf(which, m_input.columns, m_input.wording),
                                                       m_input.area.width - glyph, size, 12.5 * m_input.unit * scale));
                tallest = std::max(tallest, attempt.bars.names.back().height() + attempt.bars.ends.back().height());
            }
            const double pitch = (height - axisHeight()) / static_cast<double>(rows.size());
            attempt.clean = tallest + least <= pitch * tolerance;
            if (!attempt.clean)
                continue;
            placeUnder(attempt.bars, height, tallest + overGap());
            break;
        }
        return attempt;
    }

    [[nodiscard]] double overGap() const { return 2 * std::max(m_input.unit, 1.0); }

    void placeUnder(BarsArrangement& bars, double height, double textHeight) const
    {
        const Rect plot{m_input.area.x + 1, m_input.area.y + axisHeight(), m_input.area.width - 1,
                        height - axisHeight()};
        std::vector<geometry::BarRequest> requests;
        for (const std::size_t row : bars.rows)
            requests.push_back(requestFor(m_input.columns.rows[row], 0));
        geometry::BarsOptions stacked = options();
        stacked.above = textHeight;
        stacked.minPitch = textHeight + 5;
        stacked.maxPitch = std::max(stacked.maxPitch, textHeight * 2);
        stacked.thickness = 0.8;
        bars.layout = geometry::layoutBars(requests, plot, stacked);
        bars.below = plot.y + bars.layout.pitch * static_cast<double>(requests.size()) + belowGap;
    }

    /// Every name becomes a number; the names stand under the figure, with values and notes where these do not fit
    /// behind the bars.
    [[nodiscard]] BarsArrangement folded(double height) const
    {
        if (m_values.empty()) {
            BarsArrangement nothing;
            nothing.below = m_input.area.y;
            return nothing;
        }
        Attempt attempt = withKey(height, layoutNameKey);
        if (!attempt.clean)
            attempt = withKey(height, layoutLabelKey);
        return std::move(attempt.bars);
    }

    /// Rows and key share the height, so fewer of the one may mean fewer of the other.
    template <class LayoutKey> [[nodiscard]] Attempt withKey(double height, const LayoutKey& layoutKey) const
    {
        Attempt attempt;
        BarsArrangement& bars = attempt.bars;
        bars.rows = m_values;
        double rowsHeight = height;
        for (bool settled = false; !settled;) {
            bars.key = layoutKey(m_input, bars.rows, std::min(height * 0.45, height - leastRowsHeight()));
            rowsHeight = height - bars.key.height - belowGap - missingHeight();
            const auto capacity =
                static_cast<std::size_t>(std::max(linesIn(rowsHeight - axisHeight(), options().minPitch), 1));
            const std::size_t room = std::max<std::size_t>(std::min(bars.key.rows.size(), capacity), 1);
            settled = room >= bars.rows.size();
            if (!settled)
                bars.rows = rowsToShow(m_input.columns, m_values, room);
        }
        bars.fits = height >= leastRowsHeight();
        for (const std::size_t row : bars.rows)
            bars.names.push_back(wrapBlock(m_input.measure, keyNumber(row), {smallestType, Weight::Bold, Role::Label},
                                           m_input.area.width));
        placeBehind(attempt, rowsHeight);
        return attempt;
    }

    [[nodiscard]] geometry::BarRequest requestFor(const ComparedCase& which, double endWidth) const
    {
        const double value = drawnValue(which).value_or(0);
        const bool open = which.measured() && which.measured()->value.bound == Bound::Lower;
        return {value, beyondOf(which).extent, endWidth + (open ? barArrowWidth(m_input) : 0)};
    }

    const FigureInput& m_input;
    double m_gap;
    bool m_few;
    std::vector<std::size_t> m_values; // rows that draw a bar
    std::vector<std::size_t> m_gaps;   // rows that do not
};

} // namespace

double barGlyphSize(const FigureInput& input, double pitch)
{
    return std::min(20 * input.unit, pitch * 0.8);
}

BarsArrangement arrangeBars(const FigureInput& input)
{
    return Arranger(input).arrange();
}

} // namespace toscale::scene
