#include "core/scene/figures/figure_table.h"
#include "core/scene/figures/magnifier_places.h"
#include "core/scene/figures/row_marks.h"
#include "core/scene/figures/squares_arrangement.h"

#include <algorithm>
#include <cmath>

namespace toscale::scene {

namespace {

using geometry::Rect;

class SquaresDrawing {
public:
    /// `width`: what squares and labels take of the area.
    SquaresDrawing(const FigureInput& input, const SquaresArrangement& arrangement, double width)
        : m_input(input)
        , m_arrangement(arrangement)
        , m_layout(arrangement.layout)
        , m_magnifiers(placeMagnifiers(input, arrangement.layout, width))
    {
    }

    std::vector<Mark> draw()
    {
        addGround();
        for (std::size_t i = 0; i < m_layout.squares.size(); ++i)
            addRow(i);
        if (m_arrangement.folded())
            addKey();
        addGapRail(m_marks, m_input, m_arrangement.rail, {m_input.area.x, m_arrangement.railTop});
        return std::move(m_marks);
    }

private:
    [[nodiscard]] const ComparedCase& rowAt(std::size_t i) const { return m_input.columns.rows[m_arrangement.rows[i]]; }

    void addGround()
    {
        Mark ground;
        ground.key = {"", "ground"};
        ground.role = Role::Ground;
        const double y = m_layout.ground + 0.5;
        ground.shape = LineShape{{m_input.area.x, y}, {m_input.area.x + m_layout.width, y}, 1, false};
        m_marks.push_back(std::move(ground));
    }

    void addRow(std::size_t i)
    {
        const ComparedCase& which = rowAt(i);
        const Rect& cell = m_layout.cells[i];
        addBeyond(i);
        if (const auto value = drawnValue(which); value && *value > 0) {
            addSquare(i, *value);
        } else if (value) {
            addZero(i);
        } else if (!(suspendedYears(which) > 0)) {
            const double size = std::min(22 * m_input.unit, cell.width);
            addGap(m_marks, which, m_input.columns, m_input.wording,
                   {cell.x, m_layout.ground - size - 5 * m_input.unit, size, size});
        }
        if (m_arrangement.folded())
            addBlock(m_marks, {which.caseId, "number"},
                     {squareNumberLook(), {keyNumber(m_input.wording, m_arrangement.rows[i])}, 0},
                     {cell.x, m_arrangement.labelTop});
        else
            addLabel(i);
    }

    /// A value of zero has no area; a tick through the ground line says where it stands.
    void addZero(std::size_t i)
    {
        Mark mark = valueMark(m_input, m_arrangement.rows[i]);
        mark.key.part = "zero";
        mark.role = Role::Ground;
        mark.style = MarkStyle::Solid;
        const double x = m_layout.cells[i].x + 0.5;
        const double half = 5 * m_input.unit;
        mark.shape = LineShape{{x, m_layout.ground - half}, {x, m_layout.ground + half}, 1, false};
        m_marks.push_back(std::move(mark));
    }

    /// The square of a range's high end, or of a term with its suspended part, around that of the value.
    void addBeyond(std::size_t i)
    {
        const Rect& extent = m_layout.extents[i];
        if (!(extent.width > 0))
            return;
        const Beyond what = beyondOf(rowAt(i));
        Mark mark = valueMark(m_input, m_arrangement.rows[i]);
        mark.key.part = what.part;
        mark.style = what.style;
        if (drawnValue(rowAt(i)))
            mark.description.clear();
        mark.shape = RectShape{extent};
        m_marks.push_back(std::move(mark));
    }

    void addSquare(std::size_t i, double value)
    {
        const Rect& square = m_layout.squares[i];
        Mark mark = valueMark(m_input, m_arrangement.rows[i]);
        mark.shape = RectShape{square};
        mark.data = DataValue{m_input.columns.measure, value};
        m_marks.push_back(mark);
        addOpenEdge(mark, rowAt(i), square);
        if (square.width < findableSide)
            addFindable(mark, i);
    }

    /// "At least" and "over" go on beyond the square, by nobody knows how much.
    void addOpenEdge(const Mark& mark, const ComparedCase& which, const Rect& square)
    {
        const double size = 11 * m_input.unit;
        if (which.measured()->value.bound != Bound::Lower || square.width < findableSide)
            return;
        // above the square, so that it never meets a taller neighbour
        const double x = std::max(square.x, square.right() - size * 0.8);
        addOpenEnd(m_marks, mark, {x, square.y - 3}, 1, -1, size);
    }

    void addFindable(const Mark& mark, std::size_t i)
    {
        const Rect& square = std::get<RectShape>(mark.shape).rect;
        const geometry::Circle ring{square.center(), ringRadius * m_input.unit};
        if (const MagnifierPlace& place = m_magnifiers[i]; place.magnifier)
            addMagnifier(m_marks, *place.magnifier, mark, place.at, ring);
        addRing(m_marks, mark, ring.center, ring.radius);
    }

    void addLabel(std::size_t i)
    {
        const std::string& caseId = rowAt(i).caseId;
        const SquareLabel& label = m_arrangement.labels[i];
        if (m_arrangement.leaders) {
            const Rect& cell = m_layout.cells[i];
            const double from = std::clamp(label.x, cell.x + 0.5, std::max(cell.right() - 0.5, cell.x + 0.5));
            Mark leader;
            leader.key = {caseId, "leader"};
            leader.role = Role::Axis;
            leader.shape = LineShape{{from, m_layout.ground + 3}, {label.x, m_arrangement.labelTop - 1}, 0.75, false};
            m_marks.push_back(std::move(leader));
        }
        double y = addBlock(m_marks, {caseId, "label"}, label.label, {label.x, m_arrangement.labelTop});
        y = addBlock(m_marks, {caseId, "amount"}, label.value, {label.x, y});
        addBlock(m_marks, {caseId, "note"}, label.note, {label.x, y});
    }

    void addKey()
    {
        const double top = m_arrangement.labelTop + squareNumberLook().lineStep() + 8;
        addLabelKey(m_marks, m_input.columns, m_arrangement.key, {m_input.area.x, top});
        addMissingCases(m_marks, m_input, m_arrangement.shown(), top + m_arrangement.key.height);
    }

    const FigureInput& m_input;
    const SquaresArrangement& m_arrangement;
    const geometry::SquaresLayout& m_layout;
    std::vector<MagnifierPlace> m_magnifiers; // one a square
    std::vector<Mark> m_marks;
};

} // namespace

FigureOutput buildSquares(const FigureInput& input)
{
    FigureOutput output;
    const SquaresArrangement arrangement = arrangeSquares(input);
    output.fits = arrangement.layout.fits;
    if (!output.fits)
        return output;
    if (const double sidePerRoot = arrangement.layout.sidePerRoot; sidePerRoot > 0)
        output.basePerUnit = std::pow(pointsPerCentimetreOf(input.camera) / sidePerRoot, 2);
    output.width = arrangement.layout.width;
    for (const SquareLabel& label : arrangement.labels)
        output.width = std::max(output.width, label.x + label.width() - input.area.x);
    output.folded = arrangement.folded();
    output.marks = SquaresDrawing(input, arrangement, output.width).draw();
    return output;
}

} // namespace toscale::scene
