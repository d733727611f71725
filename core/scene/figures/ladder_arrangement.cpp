#include "core/scene/figures/ladder_arrangement.h"

#include "core/scene/figures/row_marks.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>
#include <unordered_map>

namespace toscale::scene {

namespace {

constexpr std::array ladderSteps{LadderStep{1, 26},         LadderStep{1, 18},       LadderStep{0.88, 14},
                                 LadderStep{0.75, 10},      LadderStep{1, 16, true}, LadderStep{0.88, 12, true},
                                 LadderStep{0.75, 10, true}};
constexpr double belowLadder = 8;

class LadderArranger {
public:
    explicit LadderArranger(const FigureInput& input)
        : m_input(input)
    {
        std::unordered_map<std::string_view, std::size_t> rowOf;
        for (std::size_t row = 0; row < input.columns.rows.size(); ++row)
            rowOf.emplace(input.columns.rows[row].caseId, row);
        for (const Ladder& ladder : input.all.ladders) {
            std::vector<std::size_t>& rungs = m_rungs.emplace_back(input.columns.rows.size());
            RowColours& colours = m_colours.emplace_back();
            for (const ComparedCase& rung : ladder.stages.rows) { // it wears the colour of its case
                const auto row = rowOf.find(rung.caseId);
                const bool hasColour = row != rowOf.end() && row->second < input.colours.series.size();
                colours.series.push_back(hasColour ? input.colours.series[row->second] : 0);
                if (row != rowOf.end())
                    ++rungs[row->second];
            }
        }
        for (std::size_t row = 0; row < input.columns.rows.size(); ++row)
            if (std::ranges::any_of(m_rungs, [&](const std::vector<std::size_t>& rungs) { return rungs[row] > 0; }))
                m_rows.push_back(row);
    }

    LadderArrangement arrange() const
    {
        double lowest = std::numeric_limits<double>::infinity(); // part of a case
        for (const LadderStep& step : ladderSteps)
            lowest = std::min(lowest, caseGap(step) + leastHeight(step));
        const double most = std::max(0.0, m_input.area.height / lowest);
        for (std::size_t count = std::min(m_rows.size(), static_cast<std::size_t>(most)); count > 0; --count) {
            const std::vector<std::size_t> rows = rowsToShow(m_input.columns, m_rows, count);
            for (const LadderStep& step : ladderSteps)
                for (const bool beside : {true, false})
                    if (auto fitting = attempt(rows, step, beside))
                        return std::move(*fitting);
        }
        return {};
    }

private:
    using Rows = std::vector<std::size_t>;

    [[nodiscard]] double rowGap(const LadderStep& step) const { return std::max(7 * m_input.unit * step.type, 3.0); }
    [[nodiscard]] double caseGap(const LadderStep& step) const { return std::max(12 * m_input.unit * step.type, 6.0); }

    /// Of a rung, whatever its texts.
    [[nodiscard]] double leastHeight(const LadderStep& step) const
    {
        return rungThickness(step, m_input.unit) + rowGap(step);
    }

    /// Thousands of rungs have no room anyway: their texts need not be made to know it.
    [[nodiscard]] bool mayFit(const Rows& rows, const LadderStep& step, bool beside, double height) const
    {
        double needed = 0;
        for (const std::size_t row : rows) {
            std::size_t rungs = 0;
            for (const std::vector<std::size_t>& ofLadder : m_rungs)
                rungs = beside ? std::max(rungs, ofLadder[row]) : rungs + ofLadder[row];
            needed += caseGap(step) + static_cast<double>(rungs) * leastHeight(step);
        }
        return needed <= height;
    }

    [[nodiscard]] std::optional<LadderArrangement> attempt(const Rows& rows, const LadderStep& step, bool beside) const
    {
        const std::size_t count = m_input.all.ladders.size();
        if (count == 0 || (beside && count == 1) || (beside && m_input.area.width < 760 * m_input.unit))
            return std::nullopt;
        const bool someMissing = rows.size() < m_input.columns.rows.size();
        const double bottom = m_input.area.bottom() - (someMissing ? smallestType * lineHeight + belowLadder : 0);
        if (!mayFit(rows, step, beside, bottom - m_input.area.y))
            return std::nullopt;
        LadderArrangement result;
        result.colours = m_colours;
        result.shown = rows.size();
        std::vector<std::string> ids;
        for (const std::size_t row : rows)
            ids.push_back(m_input.columns.rows[row].caseId);
        result.shownCases = ids;
        std::ranges::sort(result.shownCases);
        const double gap = 36 * m_input.unit;
        const double width = beside
            ? (m_input.area.width - gap * static_cast<double>(count - 1)) / static_cast<double>(count)
            : m_input.area.width;
        for (std::size_t i = 0; i < count; ++i) {
            const double x = m_input.area.x + (beside ? static_cast<double>(i) * (width + gap) : 0);
            auto panel = layoutLadderPanel(m_input, {m_input.all.ladders[i], result.colours[i], x, width, step, ids});
            if (!panel)
                return std::nullopt;
            result.panels.push_back(std::move(*panel));
        }
        const bool fits = beside ? placeBeside(result, rows, step, bottom) : placeBelow(result, rows, step, bottom);
        if (!fits)
            return std::nullopt;
        result.fits = true;
        return result;
    }

    /// One case names itself in the title.
    [[nodiscard]] LadderArrangement::Head headOf(std::size_t row, const LadderStep& step, double width) const
    {
        const bool isOnly = m_input.columns.rows.size() == 1;
        return {row,
                wrapBlock(m_input.measure, isOnly ? std::string() : m_input.columns.rows[row].label,
                          {readable(15 * m_input.unit * step.type), Weight::Bold, Role::Label}, width),
                {}};
    }

    /// Space that is left goes between rows, up to so much.
    [[nodiscard]] double extraFor(double left, std::size_t rows) const
    {
        return rows == 0 ? 0 : std::min(left / static_cast<double>(rows), 14 * m_input.unit);
    }

    [[nodiscard]] bool placeBeside(LadderArrangement& result, const Rows& rows, const LadderStep& step,
                                   double bottom) const
    {
        double head = 0;
        for (const LadderPanel& panel : result.panels)
            head = std::max(head, panel.headHeight(m_input));
        for (const LadderPanel& panel : result.panels) // bottoms in one line
            result.headTops.push_back(m_input.area.y + head - panel.headHeight(m_input));
        result.names.resize(result.panels.size());
        for (const std::size_t row : rows)
            result.names.front().push_back(headOf(row, step, m_input.area.width));
        double needed = head;
        std::size_t most = 0;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            std::size_t tallest = 0;
            needed += caseGap(step) + result.names.front()[i].name.height() + heightOf(result, i, step);
            for (const LadderPanel& panel : result.panels)
                tallest = std::max(tallest, panel.cases[i].size());
            most += tallest;
        }
        if (m_input.area.y + needed > bottom)
            return false;
        const double extra = extraFor(bottom - m_input.area.y - needed, most);
        double y = m_input.area.y + head;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            result.rules.push_back(y);
            LadderArrangement::Head& name = result.names.front()[i];
            name.at = {m_input.area.x, y + caseGap(step) / 2};
            const double top = name.at.y + name.name.height() + caseGap(step) / 2;
            y = top;
            for (LadderPanel& panel : result.panels)
                y = std::max(y, moveRows(panel.cases[i], top, step, extra));
        }
        result.below = y;
        return true;
    }

    /// The highest of the panels' parts for one case.
    [[nodiscard]] double heightOf(const LadderArrangement& result, std::size_t which, const LadderStep& step) const
    {
        double most = 0;
        for (const LadderPanel& panel : result.panels)
            most = std::max(most, heightOf(panel.cases[which], step));
        return most;
    }
    [[nodiscard]] double heightOf(const std::vector<LadderRow>& rows, const LadderStep& step) const
    {
        double height = 0;
        for (const LadderRow& row : rows)
            height += row.height + rowGap(step);
        return height;
    }

    [[nodiscard]] bool placeBelow(LadderArrangement& result, const Rows& rows, const LadderStep& step,
                                  double bottom) const
    {
        const double panelGap = 18 * m_input.unit;
        double needed = panelGap * static_cast<double>(result.panels.size() - 1);
        std::size_t count = 0;
        for (const LadderPanel& panel : result.panels) {
            std::vector<LadderArrangement::Head>& names = result.names.emplace_back();
            needed += panel.headHeight(m_input);
            for (std::size_t i = 0; i < rows.size(); ++i) {
                names.push_back(headOf(rows[i], step, m_input.area.width));
                needed += caseGap(step) + names.back().name.height() + heightOf(panel.cases[i], step);
                count += panel.cases[i].size();
            }
        }
        if (m_input.area.y + needed > bottom)
            return false;
        const double extra = extraFor(bottom - m_input.area.y - needed, count);
        double y = m_input.area.y;
        for (std::size_t p = 0; p < result.panels.size(); ++p) {
            result.headTops.push_back(y);
            y += result.panels[p].headHeight(m_input);
            for (std::size_t i = 0; i < rows.size(); ++i) {
                result.rules.push_back(y);
                LadderArrangement::Head& name = result.names[p][i];
                name.at = {m_input.area.x, y + caseGap(step) / 2};
                y = moveRows(result.panels[p].cases[i], name.at.y + name.name.height() + caseGap(step) / 2, step,
                             extra);
            }
            y += panelGap;
        }
        result.below = y - panelGap;
        return true;
    }

    /// Returns y below the last row.
    [[nodiscard]] double moveRows(std::vector<LadderRow>& rows, double top, const LadderStep& step, double extra) const
    {
        for (LadderRow& row : rows) {
            row.titleTop += top + extra / 2;
            row.barTop += top + extra / 2;
            top += row.height + rowGap(step) + extra;
        }
        return top;
    }

    const FigureInput& m_input;
    std::vector<RowColours> m_colours;             // of each ladder
    std::vector<std::vector<std::size_t>> m_rungs; // of each ladder: how many each row has
    std::vector<std::size_t> m_rows;               // with rungs
};

} // namespace

LadderArrangement arrangeLadder(const FigureInput& input)
{
    return LadderArranger(input).arrange();
}

} // namespace toscale::scene
