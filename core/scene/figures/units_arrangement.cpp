#include "core/scene/figures/units_arrangement.h"

#include "core/scene/figures/bar_marks.h"

#include <algorithm>
#include <array>
#include <optional>

namespace toscale::scene {

namespace {

constexpr double belowUnits = 10;

class UnitsArranger {
public:
    UnitsArranger(const FigureInput& input, const CellUnit& unit, std::span<const CellCounts> counts)
        : m_input(input)
        , m_unit(unit)
        , m_counts(counts)
    {
    }

    /// Side of a cell with the shortest names, or with a key.
    double largestCell()
    {
        const std::optional<UnitsArrangement> densest = mayBeNamed() ? named(runningText) : std::nullopt;
        return (densest ? *densest : withKey()).layout.grid.cell;
    }

    UnitsArrangement arrange()
    {
        if (mayBeNamed()) {
            const std::optional<UnitsArrangement> densest = named(runningText);
            const double ideal = densest ? densest->layout.grid.cell : 0;
            for (const double scale : std::array{1.0, 0.88, 0.75})
                if (std::optional<UnitsArrangement> next = named(scale);
                    next && next->layout.grid.cell >= std::min(0.8 * ideal, countable()))
                    return std::move(*next);
            if (densest)
                return *densest;
        }
        return withKey();
    }

private:
    bool mayBeNamed()
    {
        const double leastPitch = smallestType * lineHeight;
        if (static_cast<double>(m_counts.size()) * leastPitch > m_input.area.height)
            return false;
        if (m_texts.empty())
            for (const CellCounts& each : m_counts)
                m_texts.push_back(textsAt(each));
        return true;
    }

    /// Cells of this side are easy to count: names need not shrink for more.
    [[nodiscard]] double countable() const { return 10 * m_input.unit; }

    /// The count stands behind the value, which it says in other words.
    [[nodiscard]] RowTexts textsAt(const CellCounts& each) const
    {
        const ComparedCase& which = m_input.columns.rows[each.row];
        RowTexts texts = textsOf(which, m_input.columns, m_input.wording);
        constexpr double worthCounting = 0.95; // a small part of a cell is seen, not counted
        if (&which == m_unit.of || each.value < worthCounting)
            return texts;
        const std::string count = m_input.wording.cellCount(each.value, m_unit, m_input.columns);
        if (!count.empty())
            texts.value += (texts.value.empty() ? "" : " · ") + count;
        return texts;
    }

    [[nodiscard]] geometry::UnitOptions options(std::size_t rows) const
    {
        geometry::UnitOptions options;
        options.maxCell = 44 * m_input.unit;
        options.rowGap = (rows > 8 ? 5 : rows > 4 ? 10 : 18) * m_input.unit;
        return options;
    }

    /// Behind the last cell stands an arrow where a value is open, behind full rows how many cells there are so far.
    [[nodiscard]] double tallyWidth(std::span<const CellCounts> counts) const
    {
        double most = 0;
        for (const CellCounts& each : counts)
            most = std::max(most, each.whole());
        const double gap = 8 * m_input.unit;
        const double tally =
            most > 10 ? gap + m_input.measure.width(m_input.wording.cellTally(most), smallestType, Weight::Regular) : 0;
        return std::max(tally, barArrowWidth(m_input));
    }

    [[nodiscard]] RowLabel labelOf(std::size_t i, double width, double scale) const
    {
        return wrapLabel(m_input, m_texts[i], width, scale);
    }

    /// All rows with names of that size, before or over the cells, whichever leaves the larger cells.
    [[nodiscard]] std::optional<UnitsArrangement> named(double scale) const
    {
        std::optional<UnitsArrangement> best;
        const auto consider = [&](double width, bool stacked, double handicap) {
            UnitsArrangement next = placed(width, scale, stacked);
            if (next.layout.fits && (!best || next.layout.grid.cell > handicap * best->layout.grid.cell))
                best = std::move(next);
        };
        double least = 0;
        if (scale != runningText)
            for (const RowTexts& texts : m_texts)
                least = std::max(least, leastWidth(m_input, texts, scale));
        const double whole = m_input.area.width;
        for (const double part : std::array{0.2, 0.27, 0.36, 0.48})
            if (whole * part >= least && whole * part >= 90)
                consider(whole * part, false, 1.1);
        consider(whole, true, 1.3);
        return best;
    }

    [[nodiscard]] UnitsArrangement placed(double width, double scale, bool stacked) const
    {
        UnitsArrangement arrangement;
        arrangement.rows.assign(m_counts.begin(), m_counts.end());
        arrangement.stacked = stacked;
        double widest = 0;
        for (std::size_t i = 0; i < m_counts.size(); ++i) {
            arrangement.labels.push_back(labelOf(i, width, scale));
            widest = std::max(widest, arrangement.labels.back().width());
        }
        place(arrangement, stacked ? 0 : widest + 18 * m_input.unit, m_input.area.height);
        return arrangement;
    }

    void place(UnitsArrangement& arrangement, double left, double height, double minCell = 1) const
    {
        arrangement.left = m_input.area.x + left;
        arrangement.tallyWidth = tallyWidth(arrangement.rows);
        std::vector<geometry::UnitRow> rows;
        for (std::size_t i = 0; i < arrangement.rows.size(); ++i) {
            const double text = arrangement.labels[i].height();
            rows.push_back(arrangement.stacked ? geometry::UnitRow{arrangement.rows[i].whole(), 0, text + 3}
                                               : geometry::UnitRow{arrangement.rows[i].whole(), text, 0});
        }
        geometry::UnitOptions limits = options(rows.size());
        limits.minCell = minCell;
        const geometry::Size room{m_input.area.width - left - arrangement.tallyWidth, height};
        arrangement.layout = geometry::layoutUnitRows(rows, room, limits);
        for (const double gap : std::array{3.0, 0.0})
            if (!arrangement.layout.fits) {
                limits.rowGap = std::min(limits.rowGap, gap);
                arrangement.layout = geometry::layoutUnitRows(rows, room, limits);
            }
    }

    /// Every name becomes a number; names, values and counts stand under the figure, as many as have room.
    [[nodiscard]] UnitsArrangement withKey() const
    {
        std::vector<std::size_t> all;
        for (const CellCounts& each : m_counts)
            all.push_back(each.row);
        const double missing = smallestType * lineHeight;
        const double pitch = smallestType * lineHeight;
        const double height = m_input.area.height;
        UnitsArrangement arrangement;
        arrangement.folded = true;
        const auto most = std::min(all.size(), static_cast<std::size_t>(std::max(height / pitch, 1.0)));
        constexpr double countable = 4.5; // rather fewer cases whose cells can be told apart
        for (const double minCell : std::array{countable, 1.0}) {
            const std::size_t fewest = minCell == countable ? most / 3 : 0;
            for (std::size_t room = most; room > fewest && !arrangement.layout.fits; --room) {
                const std::vector<std::size_t> shown = rowsToShow(m_input.columns, all, room);
                arrangement.key = layoutLabelKey(m_input, shown, height * 0.45);
                if (arrangement.key.rows.size() < shown.size())
                    continue;
                fill(arrangement, shown);
                const double rest = shown.size() < m_input.columns.rows.size() ? missing : 0;
                place(arrangement, numberWidth() + 10 * m_input.unit,
                      height - arrangement.key.height - belowUnits - rest, minCell);
            }
        }
        arrangement.fits = arrangement.layout.fits;
        arrangement.keyTop = m_input.area.y + arrangement.layout.height + belowUnits;
        return arrangement;
    }

    [[nodiscard]] TextBlock numberBlock(std::size_t row) const
    {
        const TextLook look{smallestType, Weight::Bold, Role::Label};
        return wrapBlock(m_input.measure, keyNumber(m_input.wording, row), look, m_input.area.width);
    }

    [[nodiscard]] double numberWidth() const { return numberBlock(m_input.columns.rows.size()).width; }

    void fill(UnitsArrangement& arrangement, std::span<const std::size_t> shown) const
    {
        arrangement.rows.clear();
        arrangement.labels.clear();
        for (const CellCounts& each : m_counts)
            if (std::ranges::binary_search(shown, each.row)) {
                arrangement.rows.push_back(each);
                arrangement.labels.push_back({numberBlock(each.row), {}, {}});
            }
    }

    const FigureInput& m_input;
    const CellUnit& m_unit;
    std::span<const CellCounts> m_counts;
    std::vector<RowTexts> m_texts;
};

} // namespace

double largestCell(const FigureInput& input, const CellUnit& unit, std::span<const CellCounts> counts)
{
    return UnitsArranger(input, unit, counts).largestCell();
}

UnitsArrangement arrangeUnits(const FigureInput& input, const CellUnit& unit, std::span<const CellCounts> counts)
{
    return UnitsArranger(input, unit, counts).arrange();
}

} // namespace toscale::scene
