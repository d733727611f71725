#include "core/scene/figures/ladder_panel.h"

#include "core/geometry/bars.h"
#include "core/scene/figures/bar_marks.h"
#include "core/scene/figures/row_marks.h"

#include <algorithm>
#include <limits>

namespace toscale::scene {

namespace {

constexpr double widestTitles = 0.42; // of the panel; wider ones stand over the bars
constexpr double wordOfZero = 4;      // half of it: where titles stand over the bars, these begin so far in

class PanelLayout {
public:
    PanelLayout(const FigureInput& input, const LadderPanelRequest& request)
        : m_input(input)
        , m_rungs(inputOfRungs(input, request.ladder, request.colours))
        , m_request(request)
        , m_gap(barEndGap(input))
    {
        m_panel.ladder = &request.ladder;
        m_panel.x = request.x;
        m_panel.width = request.width;
    }

    std::optional<LadderPanel> layout()
    {
        if (!chooseColumns())
            return std::nullopt;
        const Comparison& stages = m_request.ladder.stages;
        m_panel.heading = wrapBlock(m_input.measure, m_input.wording.columnTitle(FigureKind::Ladder, stages),
                                    {readable(14 * m_input.unit), Weight::Bold, Role::Label}, m_panel.width);
        m_panel.detail = wrapBlock(m_input.measure, m_input.wording.columnDetail(FigureKind::Ladder, stages),
                                   detailLook(), m_panel.width);
        for (const std::string& id : m_request.caseIds) {
            std::vector<LadderRow>& rows = m_panel.cases.emplace_back();
            for (std::size_t rung = 0; rung < stages.rows.size(); ++rung)
                if (stages.rows[rung].caseId == id)
                    rows.push_back(makeRow(rung));
        }
        layoutScale();
        return std::move(m_panel);
    }

private:
    [[nodiscard]] TextLook titleLook() const { return lookOfTitle(Weight::Regular); }
    [[nodiscard]] TextLook lookOfTitle(Weight weight) const
    {
        return {readable(14.5 * m_input.unit * m_request.step.type), weight, Role::Label};
    }
    /// What stood in the end is what the eye looks for.
    [[nodiscard]] TextLook titleLook(std::size_t rung) const
    {
        const Rung& which = m_request.ladder.rungs[rung];
        return lookOfTitle(which.inForce || which.penalty.empty() ? Weight::Bold : Weight::Regular);
    }
    [[nodiscard]] TextLook detailLook() const
    {
        return {readable(12 * m_input.unit * m_request.step.type), Weight::Regular, Role::Muted};
    }
    [[nodiscard]] double thickness() const { return rungThickness(m_request.step, m_input.unit); }
    [[nodiscard]] double glyphSize() const { return titleLook().size; }
    [[nodiscard]] const Case* caseOf(std::size_t rung) const
    {
        return findCase(m_input.document, m_request.ladder.stages.rows[rung].caseId);
    }
    [[nodiscard]] std::string titleOf(std::size_t rung) const
    {
        return m_request.step.brief ? m_input.wording.rungBrief(m_request.ladder, rung)
                                    : m_input.wording.rungTitle(m_request.ladder, rung);
    }
    [[nodiscard]] std::string detailOf(std::size_t rung) const
    {
        return m_request.step.brief ? std::string() : m_input.wording.rungDetail(m_request.ladder, rung, caseOf(rung));
    }
    [[nodiscard]] bool isShown(std::size_t rung) const
    {
        return std::ranges::find(m_request.caseIds, m_request.ladder.stages.rows[rung].caseId)
            != m_request.caseIds.end();
    }

    /// Titles before the bars where no word of them is broken, else over them.
    [[nodiscard]] bool chooseColumns()
    {
        double widest = 0;
        double whole = 0;
        for (std::size_t rung = 0; rung < m_request.ladder.rungs.size(); ++rung) {
            if (!isShown(rung))
                continue;
            const std::string title = titleOf(rung);
            const std::string detail = detailOf(rung);
            const TextLook look = titleLook(rung);
            widest = std::max(
                {widest, widestWord(m_input.measure, title, look), widestWord(m_input.measure, detail, detailLook())});
            whole = std::max({whole, m_input.measure.width(title, look.size, look.weight),
                              m_input.measure.width(detail, detailLook().size, detailLook().weight)});
        }
        const double most = m_panel.width * widestTitles;
        m_panel.titlesOver = widest > most || m_panel.width < 340 * std::max(m_input.unit, 1.0);
        m_panel.zero = m_panel.titlesOver ? m_panel.x + wordOfZero * m_input.unit
                                          : m_panel.x + std::min(whole, most) + 14 * m_input.unit;
        return widest <= m_panel.width;
    }

    [[nodiscard]] LadderRow makeRow(std::size_t rung) const
    {
        const ComparedCase& which = m_request.ladder.stages.rows[rung];
        const double textWidth =
            m_panel.titlesOver ? m_panel.width : m_panel.zero - m_panel.x - 14 * m_input.unit + 0.01;
        LadderRow row;
        row.rung = rung;
        row.thickness = thickness();
        row.title = wrapBlock(m_input.measure, titleOf(rung), titleLook(rung), textWidth);
        row.detail = wrapBlock(m_input.measure, detailOf(rung), detailLook(), textWidth);
        RowTexts texts;
        texts.isGap = which.gap() != nullptr;
        texts.value = texts.isGap ? m_input.wording.gap(*which.gap(), Length::Short)
                                  : m_input.wording.value(*which.measured(), m_request.ladder.stages);
        const double room = texts.isGap ? m_panel.length() - glyphSize() - m_gap : m_panel.length() * 0.55;
        row.end = wrapBarEnd(m_input, texts, std::max(room, 4 * smallestType), titleLook().size, detailLook().size);
        placeInRow(row);
        return row;
    }

    void placeInRow(LadderRow& row) const
    {
        const double texts = row.title.height() + row.detail.height();
        const double bar = std::max(thickness(), row.end.height());
        if (m_panel.titlesOver) {
            row.barTop = texts + 2;
            row.height = row.barTop + bar;
        } else {
            row.height = std::max(texts, bar);
            row.titleTop = (row.height - texts) / 2;
        }
        row.barTop += (row.height - row.barTop - thickness()) / 2;
    }

    void layoutScale()
    {
        std::vector<geometry::BarRequest> requests;
        for (const std::vector<LadderRow>& rows : m_panel.cases)
            for (const LadderRow& row : rows)
                requests.push_back(requestOf(row));
        const double perUnit = geometry::largestLengthPerUnit(requests, m_panel.length());
        if (!(perUnit > 0))
            return;
        m_panel.scale = {m_panel.length() / perUnit, m_panel.length()};
        double longest = 0;
        for (const geometry::BarRequest& request : requests)
            longest = std::max({longest, request.value * perUnit, request.extent * perUnit});
        m_panel.axis = layoutAxis(
            m_rungs, m_panel.scale, longest,
            {m_panel.zero, false, m_panel.titlesOver ? m_panel.x - 1 : m_panel.x, m_panel.x + m_panel.width});
    }

    [[nodiscard]] geometry::BarRequest requestOf(const LadderRow& row) const
    {
        const ComparedCase& which = m_request.ladder.stages.rows[row.rung];
        const std::optional<double> value = drawnValue(which);
        const double extent = beyondOf(which).extent;
        if (!value && !(extent > 0))
            return {};
        const bool open = which.measured() != nullptr && which.measured()->value.bound == Bound::Lower;
        return {value.value_or(0), extent, row.end.width(m_gap) + m_gap + (open ? barArrowWidth(m_input) : 0)};
    }

    const FigureInput& m_input;
    FigureInput m_rungs;
    const LadderPanelRequest& m_request;
    double m_gap;
    LadderPanel m_panel;
};

} // namespace

double rungThickness(const LadderStep& step, double unit)
{
    return std::max(step.thickness * unit, 7.0);
}

double LadderPanel::headHeight(const FigureInput& input) const
{
    return heading.height() + detail.height() + 3 * input.unit
        + (axis.values.empty() ? 4 * input.unit : axisHeight(input));
}

std::optional<LadderPanel> layoutLadderPanel(const FigureInput& input, const LadderPanelRequest& request)
{
    return PanelLayout(input, request).layout();
}

FigureInput inputOfRungs(const FigureInput& input, const Ladder& ladder, const RowColours& colours)
{
    return {input.document, input.all,     ladder.stages, colours,    input.view,
            input.camera,   input.wording, input.measure, input.area, input.unit};
}

} // namespace toscale::scene
