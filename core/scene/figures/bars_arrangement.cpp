#include "core/scene/figures/bars_arrangement.h"

#include "core/scene/figures/row_marks.h"
#include "core/scene/figures/row_placing.h"

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
struct BarsAttempt {
    BarsArrangement bars;
    bool clean = true;
};

class BarsArranger {
public:
    BarsArranger(const FigureInput& input, const RowPlacing& placing)
        : m_input(input)
        , m_placing(placing)
        , m_gap(barEndGap(input))
    {
        for (std::size_t row = 0; row < input.columns.rows.size(); ++row)
            (placing.hasPlace(row) ? m_values : m_gaps).push_back(row);
    }

    BarsArrangement arrange() const
    {
        if (std::optional<BarsArrangement> whole = wholeRows(allRows(m_input.columns), m_input.area.height))
            return std::move(*whole);
        const double most = m_values.empty()
            ? m_input.area.height - missingHeight()
            : std::min(m_input.area.height * 0.45, m_input.area.height - leastRowsHeight() - belowGap);
        BarsArrangement best = withRail(most);
        for (const double share : {0.5, 0.0}) { // names of what has no value give way to values
            const double least = smallestType * lineHeight;
            if (m_values.empty() || best.rows.size() >= m_values.size() || best.rail.height <= least)
                break;
            BarsArrangement other = withRail(std::max(most * share, least));
            if (other.rows.size() > best.rows.size())
                best = std::move(other);
        }
        return best;
    }

private:
    static constexpr double belowGap = 8;

    [[nodiscard]] static double missingHeight() { return smallestType * lineHeight + belowGap; }

    [[nodiscard]] BarsArrangement withRail(double most) const
    {
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

    /// One row with its axis, and the sentence about those that have no room.
    [[nodiscard]] double leastRowsHeight() const
    {
        return m_placing.headHeight() + rowOptions(m_input).minPitch + belowGap + missingHeight();
    }

    /// All rows with their names, before or over the bars, whichever prints everything; nothing when neither does.
    [[nodiscard]] std::optional<BarsArrangement> wholeRows(const std::vector<std::size_t>& rows, double height) const
    {
        if (rows.empty())
            return std::nullopt;
        const bool narrow = m_input.area.width < 480 * std::max(m_input.unit, 1.0);
        for (const bool stacked : {narrow, !narrow}) {
            BarsAttempt attempt = stacked ? over(rows, height) : before(rows, height);
            if (attempt.clean)
                return std::move(attempt.bars);
        }
        return std::nullopt;
    }

    [[nodiscard]] double rowsHeight(double height) const { return height - m_placing.headHeight(); }

    /// Names in a column before the bars, values behind them.
    [[nodiscard]] BarsAttempt before(const std::vector<std::size_t>& rows, double height) const
    {
        BarsAttempt attempt;
        attempt.bars.rows = rows;
        attempt.clean =
            static_cast<double>(rows.size()) * rowOptions(m_input).minPitch <= rowsHeight(height) * tolerance
            && wrapNames(attempt.bars, height);
        if (attempt.clean)
            placeBehind(attempt, height);
        return attempt;
    }

    /// Names in the largest type in which each fits its row; false when they do not even fit in the smallest.
    [[nodiscard]] bool wrapNames(BarsArrangement& bars, double height) const
    {
        const double pitch = rowPitch(m_input, bars.rows.size(), rowsHeight(height));
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

    void placeBehind(BarsAttempt& attempt, double height) const
    {
        double nameWidth = 0;
        for (const TextBlock& name : attempt.bars.names)
            nameWidth = std::max(nameWidth, name.width);
        const Rect plot = plotBehind(nameWidth + 16 * m_input.unit, height);
        attempt.clean = m_placing.placeBehind(attempt.bars, plot);
        setBelow(attempt.bars, plot);
    }

    [[nodiscard]] Rect plotBehind(double left, double height) const
    {
        return {m_input.area.x + left, m_input.area.y + m_placing.headHeight(), m_input.area.width - left,
                rowsHeight(height)};
    }

    static void setBelow(BarsArrangement& bars, const Rect& plot)
    {
        bars.below = plot.y + bars.layout.pitch * static_cast<double>(bars.rows.size()) + belowGap;
    }

    /// Name and value over the bar, each as wide as the figure.
    [[nodiscard]] BarsAttempt over(const std::vector<std::size_t>& rows, double height) const
    {
        BarsAttempt attempt;
        const double least = m_placing.leastDrawing() + overGap() * 2;
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
                const double glyph = which.gap() || !m_placing.hasPlace(row) ? readable(size) + m_gap : 0;
                attempt.bars.ends.push_back(wrapBarEnd(m_input, m_placing.textsOf(row), m_input.area.width - glyph,
                                                       size, 12.5 * m_input.unit * scale));
                tallest = std::max(tallest, attempt.bars.names.back().height() + attempt.bars.ends.back().height());
            }
            const double pitch = rowsHeight(height) / static_cast<double>(rows.size());
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
        const Rect plot = plotBehind(1, height);
        geometry::BarsOptions stacked = rowOptions(m_input);
        stacked.above = textHeight;
        stacked.minPitch = textHeight + m_placing.leastDrawing();
        stacked.maxPitch = std::max(stacked.maxPitch, textHeight * 2);
        stacked.thickness = 0.8;
        m_placing.placeUnder(bars, plot, stacked);
        setBelow(bars, plot);
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
        BarsAttempt attempt = withKey(height, layoutNameKey);
        if (!attempt.clean) {
            attempt = withKey(height, layoutLabelKey);
            for (BarEnd& end : attempt.bars.ends)
                if (end.isShortened) // its status must not be cut; the key has value and status
                    end = {};
        }
        if (std::optional<BarsArrangement> named = namedOfMany(height);
            named && named->rows.size() >= attempt.bars.rows.size())
            return std::move(*named);
        return std::move(attempt.bars);
    }

    /// Of more rows than there is room for those that stand out, with their names beside them: numbers would help
    /// nobody then.
    [[nodiscard]] std::optional<BarsArrangement> namedOfMany(double height) const
    {
        const double forRows = height - missingHeight();
        const int capacity = linesIn(rowsHeight(forRows), rowOptions(m_input).minPitch);
        if (capacity < 1 || static_cast<std::size_t>(capacity) >= m_values.size())
            return std::nullopt;
        return wholeRows(rowsToShow(m_input.columns, m_values, static_cast<std::size_t>(capacity)), forRows);
    }

    /// Rows and key share the height, so fewer of the one may mean fewer of the other.
    template <class LayoutKey> [[nodiscard]] BarsAttempt withKey(double height, const LayoutKey& layoutKey) const
    {
        BarsAttempt attempt;
        BarsArrangement& bars = attempt.bars;
        bars.rows = m_values;
        double forRows = height;
        for (bool settled = false; !settled;) {
            bars.key = layoutKey(m_input, bars.rows, std::min(height * 0.45, height - leastRowsHeight()));
            forRows = height - bars.key.height - belowGap - missingHeight();
            const int capacity = std::max(linesIn(rowsHeight(forRows), rowOptions(m_input).minPitch), 1);
            const std::size_t room =
                std::max<std::size_t>(std::min(bars.key.rows.size(), static_cast<std::size_t>(capacity)), 1);
            settled = room >= bars.rows.size();
            if (!settled)
                bars.rows = rowsToShow(m_input.columns, m_values, room);
        }
        bars.fits = height >= leastRowsHeight();
        for (const std::size_t row : bars.rows)
            bars.names.push_back(wrapBlock(m_input.measure, keyNumber(m_input.wording, row),
                                           {smallestType, Weight::Bold, Role::Label}, m_input.area.width));
        placeBehind(attempt, forRows);
        return attempt;
    }

    const FigureInput& m_input;
    const RowPlacing& m_placing;
    double m_gap;
    std::vector<std::size_t> m_values; // rows that draw something on the scale
    std::vector<std::size_t> m_gaps;   // rows that do not
};

} // namespace

double barGlyphSize(const FigureInput& input, double pitch)
{
    return std::min(20 * input.unit, pitch * 0.8);
}

geometry::BarsOptions rowOptions(const FigureInput& input)
{
    const bool few = input.columns.rows.size() <= 4;
    geometry::BarsOptions options;
    options.minPitch = smallestType * lineHeight;
    options.maxPitch = (few ? 168 : 84) * input.unit;
    options.maxThickness = (few ? 80 : 44) * input.unit;
    options.thickness = 0.6;
    return options;
}

double rowPitch(const FigureInput& input, std::size_t count, double height)
{
    const geometry::BarsOptions options = rowOptions(input);
    return std::clamp(height / static_cast<double>(count), options.minPitch, options.maxPitch);
}

BarEnd endInRow(const FigureInput& input, const RowTexts& texts, double width, double pitch, bool& whole)
{
    const double most = pitch / lineHeight;
    for (const double scale : std::array{1.0, 0.0}) {
        BarEnd end = wrapBarEnd(input, texts, width, std::min(15.5 * input.unit * scale, most),
                                std::min(12.5 * input.unit * scale, most));
        if (end.height() <= pitch * tolerance)
            return end;
    }
    whole = false;
    BarEnd end;
    end.isShortened = true;
    const TextLook look{smallestType, Weight::Regular, texts.isGap ? Role::Gap : Role::Value};
    const std::string text = texts.note.empty() ? texts.value : texts.value + " · " + texts.note;
    end.value = wrapBlock(input.measure, text, look, width, std::max(1, linesIn(pitch, look.lineStep())));
    return end;
}

BarsArrangement arrangeRows(const FigureInput& input, const RowPlacing& placing)
{
    return BarsArranger(input, placing).arrange();
}

} // namespace toscale::scene
