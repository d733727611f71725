#include "core/scene/figures/lanes_arrangement.h"

#include "core/geometry/table_layout.h"
#include "core/scene/figures/row_marks.h"

#include <algorithm>
#include <array>
#include <limits>

namespace toscale::scene {

namespace {

/// How much room a row takes; tried from the most generous on.
struct Step {
    double type; // sizes are multiplied with this, down to the smallest readable
    double thickness;
};
constexpr std::array laneSteps{Step{1, 34}, Step{1, 24}, Step{1, 16}, Step{0.88, 12}, Step{0.75, 9}, Step{0.6, 8}};

class LanesArranger {
public:
    LanesArranger(const FigureInput& input, std::span<const Lane> lanes)
        : m_input(input)
        , m_lanes(lanes)
    {
        // no more rows than there are lines: texts of the others are not even made
        const double capacity = input.area.height / (smallestType * lineHeight);
        m_candidates = rowsToShow(input.columns, allRows(input.columns), static_cast<std::size_t>(capacity));
        for (const std::size_t row : m_candidates) {
            std::vector<RowTexts>& texts = m_texts.emplace_back();
            for (const Lane& lane : m_lanes)
                texts.push_back(lane.textsOf(row));
            const Case* which = findCase(input.document, input.columns.rows[row].caseId);
            const bool saysRecord = input.view.figure == FigureKind::Ledger && which != nullptr;
            m_records.push_back(saysRecord ? input.wording.caseRecord(*which) : std::string());
        }
    }

    LanesArrangement arrange() const
    {
        const bool all = m_candidates.size() == m_input.columns.rows.size();
        LanesArrangement best;
        for (const LaneForm form : forms())
            for (const Step& step : laneSteps)
                if (auto whole = all ? attempt({form, step, false}, m_candidates) : std::nullopt)
                    return std::move(*whole);
        for (const LaneForm form : forms())
            for (const bool numbered : {false, true}) {
                LanesArrangement most = mostRows({form, laneSteps.back(), numbered});
                if (most.rows.size() > best.rows.size())
                    best = std::move(most);
            }
        best.fits = !best.rows.empty();
        return best;
    }

private:
    struct Choice {
        LaneForm form;
        Step step;
        bool numbered; // names stand in the key
    };
    using Rows = std::vector<std::size_t>;

    static constexpr double belowGap = 8;

    [[nodiscard]] std::vector<LaneForm> forms() const
    {
        if (m_input.view.figure == FigureKind::SameRate || m_lanes.size() == 1)
            return {LaneForm::Down};
        if (m_input.view.figure == FigureKind::Mirror)
            return {LaneForm::Facing, LaneForm::Down};
        return {LaneForm::Across, LaneForm::Down};
    }

    [[nodiscard]] double size(const Choice& choice) const { return readable(15.5 * m_input.unit * choice.step.type); }
    [[nodiscard]] double noteSize(const Choice& choice) const
    {
        return readable(12.5 * m_input.unit * choice.step.type);
    }
    [[nodiscard]] double thickness(const Choice& choice) const
    {
        constexpr double least = 7; // a row of the dots of arithmetic
        return std::max(choice.step.thickness * m_input.unit, least);
    }
    [[nodiscard]] double smallGap() const { return std::max(4 * m_input.unit, 3.0); }
    [[nodiscard]] double rowPadding(const Choice& choice) const
    {
        return std::max(9 * m_input.unit * choice.step.type, 3.0);
    }
    [[nodiscard]] TextLook nameLook(const Choice& choice) const { return {size(choice), Weight::Bold, Role::Label}; }
    [[nodiscard]] TextLook noteLook(const Choice& choice) const
    {
        return {noteSize(choice), Weight::Regular, Role::Muted};
    }
    [[nodiscard]] TextLook titleLook() const { return {readable(14 * m_input.unit), Weight::Bold, Role::Label}; }
    [[nodiscard]] std::size_t indexOf(std::size_t row) const
    {
        return static_cast<std::size_t>(std::ranges::lower_bound(m_candidates, row) - m_candidates.begin());
    }
    [[nodiscard]] std::string nameOf(std::size_t row, const Choice& choice) const
    {
        return choice.numbered ? keyNumber(m_input.wording, row) : m_input.columns.rows[row].label;
    }
    [[nodiscard]] double glyphWidth(const Choice& choice) const { return size(choice) + barEndGap(m_input); }

    /// Widths without which a word would be broken.
    [[nodiscard]] LanesNeeds needsOf(const Choice& choice, const Rows& rows) const
    {
        LanesNeeds needs;
        needs.lanes.assign(m_lanes.size(), std::max(108 * m_input.unit, 100.0));
        needs.hasBars.assign(m_lanes.size(), false);
        const auto widest = [&](double& need, const std::string& text, const TextLook& look, double beside = 0) {
            need = std::max(need, widestWord(m_input.measure, text, look) + beside);
        };
        for (const std::size_t row : rows) {
            widest(needs.name, nameOf(row, choice), nameLook(choice));
            widest(needs.name, m_records[indexOf(row)], noteLook(choice));
            for (std::size_t i = 0; i < m_lanes.size(); ++i) {
                const RowTexts& texts = m_texts[indexOf(row)][i];
                widest(needs.lanes[i], texts.value, nameLook(choice), texts.isGap ? glyphWidth(choice) : 0);
                widest(needs.lanes[i], texts.note, noteLook(choice), texts.isGap ? glyphWidth(choice) : 0);
                needs.hasBars[i] = needs.hasBars[i] || m_lanes[i].isOnScale(row);
            }
        }
        for (std::size_t i = 0; i < m_lanes.size(); ++i) {
            if (choice.form == LaneForm::Down) {
                widest(needs.title, m_lanes[i].title, noteLook(choice));
            } else {
                widest(needs.lanes[i], m_lanes[i].title, titleLook());
                widest(needs.lanes[i], m_lanes[i].detail, noteLook(choice));
            }
        }
        return needs;
    }

    /// As many of the candidates as fit.
    [[nodiscard]] LanesArrangement mostRows(const Choice& choice) const
    {
        LanesArrangement most;
        std::size_t tooMany = m_candidates.size() + 1;
        while (tooMany - most.rows.size() > 1) {
            const std::size_t middle = (most.rows.size() + tooMany) / 2;
            if (auto fitting = attempt(choice, rowsToShow(m_input.columns, m_candidates, middle)))
                most = std::move(*fitting);
            else
                tooMany = middle;
        }
        return most;
    }

    [[nodiscard]] std::optional<LanesArrangement> attempt(const Choice& choice, const Rows& rows) const
    {
        LanesArrangement result;
        const LanesNeeds needs = needsOf(choice, rows);
        auto columns = layoutLanesColumns(m_input, choice.form, needs);
        if (!columns || (columns->nameOver && needs.name > columns->nameWidth))
            return std::nullopt;
        result.columns = std::move(*columns);
        result.barThickness = thickness(choice);
        layoutHead(result, choice, needs);
        const bool someMissing = rows.size() < m_input.columns.rows.size();
        double bottom = m_input.area.bottom() - (someMissing ? smallestType * lineHeight + belowGap : 0);
        if (choice.numbered) {
            result.key = layoutNameKey(m_input, rows, m_input.area.height * 0.45);
            if (result.key.rows.size() < rows.size())
                return std::nullopt;
            bottom -= result.key.height + belowGap;
        }
        std::vector<double> heights;
        for (const std::size_t row : rows) {
            result.rows.push_back(makeRow(result, choice, row));
            heights.push_back(result.rows.back().height);
        }
        const auto stacked =
            geometry::stackRows(heights, result.headBottom, bottom - result.headBottom, 48 * m_input.unit);
        if (!stacked)
            return std::nullopt;
        for (std::size_t i = 0; i < rows.size(); ++i)
            moveRow(result.rows[i], stacked->tops[i], stacked->heights[i], rowPadding(choice));
        result.below = stacked->bottom() + belowGap;
        layoutScales(result);
        return result;
    }

    void layoutHead(LanesArrangement& result, const Choice& choice, const LanesNeeds& needs) const
    {
        double y = m_input.area.y;
        if (choice.form == LaneForm::Down) {
            const bool severalScales = m_lanes.front().scale != m_lanes.back().scale;
            for (std::size_t i = 0; i < m_lanes.size(); ++i) {
                const bool isNew = i == 0 || m_lanes[i].scale != m_lanes[i - 1].scale;
                result.axisTops.push_back(isNew ? y : result.axisTops.back());
                const bool isDrawn = isNew && hasAxis(m_lanes[i].scale, needs);
                result.titles.push_back(wrapBlock(m_input.measure, isDrawn && severalScales ? m_lanes[i].title : "",
                                                  noteLook(choice), result.columns.titleWidth));
                if (isDrawn)
                    y += std::max(axisHeight(m_input), result.titles.back().height() + smallGap());
            }
            result.headBottom = y;
            return;
        }
        double tallest = 0;
        for (std::size_t i = 0; i < m_lanes.size(); ++i) {
            const double width = result.columns.lanes[i].length;
            result.titles.push_back(wrapBlock(m_input.measure, m_lanes[i].title, titleLook(), width));
            result.details.push_back(wrapBlock(m_input.measure, m_lanes[i].detail, noteLook(choice), width));
            tallest = std::max(tallest, result.titles.back().height() + result.details.back().height());
        }
        y += tallest + smallGap();
        result.axisTops.assign(m_lanes.size(), y);
        const bool anyAxis = std::ranges::find(needs.hasBars, true) != needs.hasBars.end();
        result.headBottom = y + (anyAxis ? axisHeight(m_input) : 0);
    }

    [[nodiscard]] bool hasAxis(int scale, const LanesNeeds& needs) const
    {
        for (std::size_t i = 0; i < m_lanes.size(); ++i)
            if (m_lanes[i].scale == scale && needs.hasBars[i])
                return true;
        return false;
    }

    /// With y from the top of the row's texts.
    [[nodiscard]] LaneRow makeRow(const LanesArrangement& result, const Choice& choice, std::size_t row) const
    {
        const LanesColumns& columns = result.columns;
        LaneRow made;
        made.row = row;
        made.name = wrapBlock(m_input.measure, nameOf(row, choice), nameLook(choice), columns.nameWidth);
        made.record = wrapBlock(m_input.measure, m_records[indexOf(row)], noteLook(choice), columns.nameWidth);
        for (std::size_t i = 0; i < m_lanes.size(); ++i) {
            const RowTexts& texts = m_texts[indexOf(row)][i];
            const double width = columns.lanes[i].length - (texts.isGap ? glyphWidth(choice) : 0);
            LaneCell cell;
            cell.onScale = m_lanes[i].isOnScale(row);
            cell.text = wrapBarEnd(m_input, texts, width, size(choice), noteSize(choice));
            if (choice.form == LaneForm::Down)
                cell.title = wrapBlock(m_input.measure, m_lanes[i].title, noteLook(choice), columns.titleWidth);
            made.cells.push_back(std::move(cell));
        }
        const double names = made.name.height() + made.record.height();
        double y = columns.nameOver ? names : 0;
        if (choice.form == LaneForm::Down) {
            for (LaneCell& cell : made.cells)
                y = placeBand({&cell, 1}, result.barThickness, y + (&cell == made.cells.data() ? 0 : 2 * smallGap()));
        } else {
            y = placeBand(made.cells, result.barThickness, y);
        }
        made.height = std::max(y, names) + 2 * rowPadding(choice);
        return made;
    }

    /// Cells at one height: values, under them the bars in one line, under these the notes. Returns y under all.
    [[nodiscard]] double placeBand(std::span<LaneCell> cells, double bar, double y) const
    {
        double values = 0;
        for (const LaneCell& cell : cells)
            if (cell.onScale)
                values = std::max(values, cell.text.value.height());
        double bottom = y;
        for (LaneCell& cell : cells) {
            cell.textTop = y;
            cell.barTop = y + values + smallGap();
            cell.noteTop = cell.onScale ? cell.barTop + bar + smallGap() : y + cell.text.value.height();
            double end = cell.text.beside ? y + cell.text.value.height() : cell.noteTop + cell.text.note.height();
            if (cell.onScale)
                end = std::max(end, cell.barTop + bar);
            bottom = std::max({bottom, end, y + cell.title.height()});
        }
        return bottom;
    }

    /// What a row has more than it needs stands half over and half under its texts.
    static void moveRow(LaneRow& row, double top, double height, double padding)
    {
        const double shift = top + (height - row.height) / 2 + padding;
        row.top = top;
        row.height = height;
        row.nameTop = shift;
        for (LaneCell& cell : row.cells) {
            cell.textTop += shift;
            cell.barTop += shift;
            cell.noteTop += shift;
        }
    }

    void layoutScales(LanesArrangement& result) const
    {
        for (std::size_t i = 0; i < m_lanes.size(); ++i) {
            const LanesColumns::Place& place = result.columns.lanes[i];
            std::vector<geometry::BarRequest> requests;
            for (const Lane& other : m_lanes)
                if (other.scale == m_lanes[i].scale)
                    for (const LaneRow& row : result.rows)
                        requests.push_back(other.requestOf(row.row));
            // between two columns stand the last word of the one and half the zero of the next, or half of two zeros
            const double gap = result.columns.gap;
            const double before = result.columns.form == LaneForm::Facing
                ? gap / 2 - 3
                : std::max(gap / 2, readable(12 * m_input.unit) * 0.85);
            const double behind = gap - before - 6;
            result.scales.push_back(scaleFor(m_lanes[i], requests, place.length, behind));
            const double outer = place.leftward ? place.zero - place.length : place.zero + place.length;
            result.axes.push_back(
                layoutAxis(m_lanes[i].input, result.scales[i], result.scales[i].length,
                           {place.zero, place.leftward, place.leftward ? outer - behind : place.zero - before,
                            place.leftward ? place.zero + before : outer + behind}));
        }
    }

    /// Up to a round number, whose word is to end before the next column.
    [[nodiscard]] geometry::AxisScale scaleFor(const Lane& lane, std::span<const geometry::BarRequest> requests,
                                               double length, double overhang) const
    {
        const double perUnit = geometry::largestLengthPerUnit(requests, length);
        if (!(perUnit > 0))
            return {};
        geometry::AxisScale scale = roundedScale(lane.input, {length / perUnit, length});
        constexpr double anywhere = std::numeric_limits<double>::infinity();
        const ValueAxis axis = layoutAxis(lane.input, scale, length, {0, false, -anywhere, anywhere});
        if (axis.values.size() < 2)
            return scale;
        const double room = (length + overhang - axis.words.back().width / 2) * scale.max / axis.values.back();
        if (room < length && room > 0.8 * length)
            scale.length = room;
        return scale;
    }

    const FigureInput& m_input;
    std::span<const Lane> m_lanes;
    Rows m_candidates;                          // of the comparison, in the order of the view
    std::vector<std::vector<RowTexts>> m_texts; // of the candidates, one a lane
    std::vector<std::string> m_records;         // likewise
};

} // namespace

LanesArrangement arrangeLanes(const FigureInput& input, std::span<const Lane> lanes)
{
    return LanesArranger(input, lanes).arrange();
}

} // namespace toscale::scene
