#include "core/scene/figures/bar_marks.h"
#include "core/scene/figures/figure_table.h"
#include "core/scene/figures/ladder_arrangement.h"
#include "core/scene/figures/line_mark.h"
#include "core/scene/figures/row_marks.h"

#include <algorithm>

namespace toscale::scene {

namespace {

using geometry::Rect;

class LadderDrawing {
public:
    LadderDrawing(const FigureInput& input, const LadderArrangement& arrangement)
        : m_input(input)
        , m_arrangement(arrangement)
    {
    }

    std::vector<Mark> draw()
    {
        for (std::size_t i = 0; i < m_arrangement.rules.size(); ++i)
            addLine(m_marks, {"", "case-" + std::to_string(i + 1)}, Role::Grid,
                    {m_input.area.x, m_arrangement.rules[i]}, {m_input.area.right(), m_arrangement.rules[i]});
        for (std::size_t i = 0; i < m_arrangement.panels.size(); ++i)
            addPanel(i);
        addMissing();
        return std::move(m_marks);
    }

private:
    void addMissing()
    {
        const double y = m_arrangement.below + 8;
        const std::size_t all = m_input.columns.rows.size();
        if (m_arrangement.shown < std::min(all, mostLadderCases))
            return addMissingCases(m_marks, m_input, m_arrangement.shown, y);
        if (all > mostLadderCases)
            addBlock(m_marks, {"", "more-cases"},
                     wrapBlock(m_input.measure, m_input.wording.casesOffLadder(static_cast<int>(all - mostLadderCases)),
                               {smallestType, Weight::Bold, Role::Warning}, m_input.area.width, 1),
                     {m_input.area.x, y});
    }

    [[nodiscard]] static std::string partOf(const LadderPanel& panel)
    {
        return std::string(nameOf(panel.ladder->stages.measure)) + '-';
    }

    void addPanel(std::size_t i)
    {
        const LadderPanel& panel = m_arrangement.panels[i];
        double y =
            addBlock(m_marks, {"", partOf(panel) + "title"}, panel.heading, {panel.x, m_arrangement.headTops[i]});
        y = addBlock(m_marks, {"", partOf(panel) + "detail"}, panel.detail, {panel.x, y}) + 3 * m_input.unit;
        for (std::size_t t = 0; t < panel.axis.values.size(); ++t)
            addBlock(m_marks, {"", partOf(panel) + "tick-" + std::to_string(t)}, panel.axis.words[t],
                     {panel.zero + panel.scale.position(panel.axis.values[t]), y}, Anchor::Middle);
        for (const LadderArrangement::Head& head : m_arrangement.names[i])
            addBlock(m_marks, {m_input.columns.rows[head.row].caseId, partOf(panel) + "label"}, head.name, head.at);
        const FigureInput rungs = inputOfRungs(m_input, *panel.ladder, m_arrangement.colours[i]);
        for (const std::vector<LadderRow>& rows : panel.cases)
            for (const LadderRow& row : rows) {
                const std::size_t first = m_marks.size();
                addRow(panel, rungs, static_cast<int>(i), row);
                belongTo(panel, row.rung, first);
            }
    }

    void addRow(const LadderPanel& panel, const FigureInput& rungs, int scale, const LadderRow& row)
    {
        const ComparedCase& which = rungs.columns.rows[row.rung];
        const double y = addBlock(m_marks, {which.caseId, "title"}, row.title, {panel.x, row.titleTop});
        addDetail(row, *panel.ladder, {panel.x, y});
        const double thickness = row.thickness;
        const double middle = row.barTop + thickness / 2;
        double x = panel.zero;
        const std::size_t first = m_marks.size();
        if (drawnValue(which)) {
            const double length = panel.scale.position(*drawnValue(which));
            const double end = panel.scale.position(beyondOf(which).extent);
            const Rect bar{panel.zero, row.barTop, length, thickness};
            x = addBarMarks(m_marks, rungs, row.rung,
                            {bar,
                             {bar.x, bar.y, end > length ? end : 0, bar.height},
                             std::min(7 * m_input.unit, thickness / 2 + 2),
                             scale});
        } else if (const double end = panel.scale.position(beyondOf(which).extent); end > 0) {
            addSuspendedBar(m_marks, rungs, row.rung, {panel.zero, row.barTop, end, thickness});
            x = panel.zero + end;
        } else if (which.gap() != nullptr) {
            const double size = row.end.value.look.size;
            addGap(m_marks, which, rungs.columns, m_input.wording,
                   {x + barEndGap(m_input), middle - size / 2, size, size});
            x += barEndGap(m_input) + size;
        }
        x += barEndGap(m_input);
        addBlock(m_marks, {which.caseId, "amount"}, row.end.value, {x, middle - row.end.value.height() / 2});
        if (panel.scale.max > 0)
            addRulers(panel, row, first, {x - barEndGap(m_input), row.barTop, row.end.value.width + 16, thickness});
    }

    /// With a link to the first of the stage's sources.
    void addDetail(const LadderRow& row, const Ladder& ladder, geometry::Point at)
    {
        const std::string& caseId = ladder.stages.rows[row.rung].caseId;
        const std::size_t first = m_marks.size();
        addBlock(m_marks, {caseId, "detail"}, row.detail, at);
        const Case* which = findCase(m_input.document, caseId);
        const std::vector<std::string>& sources = ladder.rungs[row.rung].sources;
        const Source* source = which != nullptr && !sources.empty() ? findSource(*which, sources.front()) : nullptr;
        if (source == nullptr)
            return;
        for (std::size_t i = first; i < m_marks.size(); ++i)
            std::get<TextShape>(m_marks[i].shape).link = source->url;
    }

    /// The axis goes on in each bar's place, behind its marks and beside its words: `text` is where these stand.
    void addRulers(const LadderPanel& panel, const LadderRow& row, std::size_t before, const Rect& text)
    {
        const std::string& caseId = panel.ladder->stages.rows[row.rung].caseId;
        std::vector<Mark> lines;
        const auto add = [&](std::string part, Role role, double x, double reach) {
            addLine(lines, {caseId, std::move(part)}, role, {x, row.barTop - reach},
                    {x, row.barTop + row.thickness + reach});
        };
        for (std::size_t t = 0; t < panel.axis.values.size(); ++t) {
            const double x = panel.zero + panel.scale.position(panel.axis.values[t]);
            if (panel.axis.values[t] > 0 && (x < text.x || x > text.right()))
                add("grid-" + std::to_string(t), Role::Grid, x, 0);
        }
        add("zero", Role::Axis, panel.zero - 0.5, 2);
        m_marks.insert(m_marks.begin() + static_cast<std::ptrdiff_t>(before), lines.begin(), lines.end());
    }

    /// A case has many rungs: their keys say which, their descriptions say all of it.
    void belongTo(const LadderPanel& panel, std::size_t rung, std::size_t first)
    {
        const std::string& penalty = panel.ladder->rungs[rung].penalty;
        const std::string part = partOf(panel) + (penalty.empty() ? std::string("end") : penalty) + '-';
        const std::string& caseId = panel.ladder->stages.rows[rung].caseId;
        const std::optional<std::size_t> baseline = baselineRow(m_input.columns);
        const bool isBaseline = baseline && m_input.columns.rows[*baseline].caseId == caseId;
        for (std::size_t i = first; i < m_marks.size(); ++i) {
            Mark& mark = m_marks[i];
            mark.key.part.insert(0, part);
            if (mark.role == Role::Data || mark.role == Role::Baseline)
                mark.role = isBaseline ? Role::Baseline : Role::Data;
            if (!mark.description.empty())
                mark.description =
                    m_input.wording.rungDescription(*panel.ladder, rung, findCase(m_input.document, caseId));
        }
    }

    const FigureInput& m_input;
    const LadderArrangement& m_arrangement;
    std::vector<Mark> m_marks;
};

} // namespace

FigureOutput buildLadder(const FigureInput& input)
{
    FigureOutput output;
    const LadderArrangement arrangement = arrangeLadder(input);
    output.fits = arrangement.fits;
    if (!output.fits)
        return output;
    for (const LadderPanel& panel : arrangement.panels)
        if (panel.scale.max > 0)
            output.scales.push_back(
                {&panel.ladder->stages, panel.scale.max / panel.scale.length * pointsPerCentimetreOf(input.camera)});
    if (arrangement.shown < input.columns.rows.size())
        output.shownCases = arrangement.shownCases;
    output.width = input.area.width;
    output.marks = LadderDrawing(input, arrangement).draw();
    return output;
}

} // namespace toscale::scene
