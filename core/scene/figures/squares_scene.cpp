#include "core/geometry/squares.h"

#include "core/scene/figures/figure_table.h"
#include "core/scene/figures/label_key.h"
#include "core/scene/figures/magnifier.h"
#include "core/scene/figures/row_marks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace toscale::scene {

namespace {

using geometry::Point;
using geometry::Rect;

/// Label, value and note of one square, under each other.
struct SquareLabel {
    TextBlock label;
    TextBlock value;
    TextBlock note;

    [[nodiscard]] double width() const { return std::max({label.width, value.width, note.width}); }
    [[nodiscard]] double height() const { return label.height() + value.height() + note.height(); }
};

/// Everything placed, at one size and wrapping of the labels.
struct Arrangement {
    std::vector<std::size_t> rows;
    std::vector<SquareLabel> labels; // empty when they stand in the key
    LabelKey key;
    geometry::SquaresLayout layout;
    double labelHeight = 0;
};

double least(double size) { return std::max(size, smallestType); }

/// Steps between the ground line and what stands under it.
double groundToLabel(const FigureInput& input) { return 12 * input.unit; }

double gapBetween(const FigureInput& input, std::size_t count)
{
    return (count <= 4 ? 40 : count <= 12 ? 24 : 12) * input.unit;
}

std::vector<geometry::SquareRequest> requestsFor(const FigureInput& input, std::span<const std::size_t> rows)
{
    std::vector<geometry::SquareRequest> requests;
    for (const std::size_t row : rows) {
        const ComparedCase& which = input.columns.rows[row];
        requests.push_back({drawnValue(which).value_or(0), drawnExtent(which), 0});
    }
    return requests;
}

/// Widens the cells of the squares that will need a magnifier, as long as they are few.
void makeRoomForMagnifiers(const FigureInput& input, Arrangement& arrangement,
                           std::vector<geometry::SquareRequest>& requests, const Rect& area, double gap)
{
    constexpr std::size_t mostMagnifiers = 4;
    std::vector<std::size_t> tiny;
    for (std::size_t i = 0; i < requests.size(); ++i)
        if (requests[i].value > 0 && arrangement.layout.squares[i].width < findableSide)
            tiny.push_back(i);
    if (tiny.empty() || tiny.size() > mostMagnifiers)
        return;
    for (const std::size_t i : tiny)
        requests[i].minWidth = std::max(requests[i].minWidth,
                                        makeMagnifier(input, arrangement.layout.squares[i].width).width());
    if (geometry::SquaresLayout wider = layoutSquares(requests, area, gap); wider.fits)
        arrangement.layout = std::move(wider);
}

Arrangement arrangeWithLabels(const FigureInput& input, std::span<const std::size_t> rows, double scale, double wrapAt)
{
    Arrangement arrangement;
    arrangement.rows.assign(rows.begin(), rows.end());
    std::vector<geometry::SquareRequest> requests = requestsFor(input, rows);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const RowTexts texts = textsOf(input.columns.rows[rows[i]], input.columns, input.wording);
        const double size = least(16 * input.unit * scale);
        SquareLabel label;
        label.label = wrapBlock(input.measure, texts.label, {size, Weight::Bold, Role::Label}, wrapAt);
        label.value = wrapBlock(input.measure, texts.value,
                                {size, Weight::Regular, texts.isGap ? Role::Gap : Role::Value}, wrapAt);
        label.note = wrapBlock(input.measure, texts.note,
                               {least(13 * input.unit * scale), Weight::Regular, Role::Muted}, wrapAt);
        requests[i].minWidth = std::max(label.width(), texts.isGap ? 24 * input.unit : 0);
        arrangement.labelHeight = std::max(arrangement.labelHeight, label.height());
        arrangement.labels.push_back(std::move(label));
    }
    Rect area = input.area;
    area.height -= arrangement.labelHeight + groundToLabel(input);
    const double gap = gapBetween(input, rows.size());
    arrangement.layout = layoutSquares(requests, area, gap);
    if (arrangement.layout.fits)
        makeRoomForMagnifiers(input, arrangement, requests, area, gap);
    return arrangement;
}

TextLook numberLook() { return {smallestType, Weight::Bold, Role::Label}; }

Arrangement arrangeWithKey(const FigureInput& input)
{
    const std::size_t count = input.columns.rows.size();
    const double gap = 6 * input.unit;
    const TextLook look = numberLook();
    const double widestNumber = input.measure.width(keyNumber(count - 1), look.size, look.weight);
    const auto fitInWidth = static_cast<std::size_t>(std::max((input.area.width + gap) / (widestNumber + gap), 1.0));
    Arrangement arrangement;
    arrangement.rows = rowsToShow(input.columns, std::min(count, fitInWidth));
    arrangement.key = layoutLabelKey(input, arrangement.rows, input.area.height * 0.5);
    if (arrangement.key.rows.size() < arrangement.rows.size()) {
        // one line less for the sentence that says how many are missing
        arrangement.key = layoutLabelKey(input, arrangement.rows, input.area.height * 0.5 - smallestType * lineHeight);
        arrangement.rows = rowsToShow(input.columns, arrangement.key.rows.size());
        arrangement.key = layoutLabelKey(input, arrangement.rows, input.area.height * 0.5);
        arrangement.rows = arrangement.key.rows;
    }
    std::vector<geometry::SquareRequest> requests = requestsFor(input, arrangement.rows);
    for (std::size_t i = 0; i < requests.size(); ++i)
        requests[i].minWidth = input.measure.width(keyNumber(arrangement.rows[i]), look.size, look.weight);
    const bool someMissing = arrangement.rows.size() < count;
    arrangement.labelHeight = look.lineStep() + 8 + arrangement.key.height + (someMissing ? look.lineStep() : 0);
    Rect area = input.area;
    area.height -= arrangement.labelHeight + groundToLabel(input);
    arrangement.layout = layoutSquares(requests, area, gap);
    return arrangement;
}

/// Labels shrink and wrap tighter, as long as the squares do not pay for it with much of their size; then they fold into
/// a key.
Arrangement arrange(const FigureInput& input)
{
    const std::vector<std::size_t> rows = rowsToShow(input.columns, input.columns.rows.size());
    double root = 0;
    for (const geometry::SquareRequest& request : requestsFor(input, rows))
        root = std::max({root, std::sqrt(request.value), std::sqrt(request.extent)});
    const double ideal = root > 0 ? (input.area.height - 4 * 16 * input.unit * lineHeight) / root : 0;
    constexpr std::size_t mostDirectLabels = 40;

    std::optional<Arrangement> best;
    if (rows.size() <= mostDirectLabels) {
        for (const double scale : std::array{1.0, 0.88, 0.75}) {
            for (const double wrapAt : std::array{260.0, 200.0, 150.0, 112.0, 84.0}) {
                Arrangement next = arrangeWithLabels(input, rows, scale, std::max(wrapAt * input.unit, 60.0));
                if (!next.layout.fits)
                    continue;
                if (!best || next.layout.sidePerRoot > best->layout.sidePerRoot)
                    best = std::move(next);
                if (best->layout.sidePerRoot >= 0.9 * ideal)
                    return std::move(*best);
            }
        }
    }
    if (best && best->layout.sidePerRoot >= 0.5 * ideal)
        return std::move(*best);
    Arrangement folded = arrangeWithKey(input);
    if (best && (!folded.layout.fits || best->layout.sidePerRoot >= 0.8 * folded.layout.sidePerRoot))
        return std::move(*best);
    return folded;
}

/// Spreads the cells over what is left of the width, up to twice the gap.
void spread(geometry::SquaresLayout& layout, const FigureInput& input)
{
    if (layout.cells.size() < 2)
        return;
    const double count = static_cast<double>(layout.cells.size() - 1);
    const double extra = std::clamp((input.area.width - layout.width) / count, 0.0, 32 * input.unit);
    for (std::size_t i = 0; i < layout.cells.size(); ++i) {
        const double shift = extra * static_cast<double>(i);
        layout.cells[i].x += shift;
        layout.squares[i].x += shift;
        layout.extents[i].x += shift;
    }
    layout.width += extra * count;
}

class Drawing {
public:
    Drawing(const FigureInput& input, Arrangement arrangement)
        : m_input(input)
        , m_arrangement(std::move(arrangement))
    {
        spread(m_arrangement.layout, input);
    }

    std::vector<Mark> draw()
    {
        addGround();
        for (std::size_t i = 0; i < m_arrangement.layout.squares.size(); ++i)
            addRow(i);
        if (m_arrangement.labels.empty())
            addKey();
        return std::move(m_marks);
    }

private:
    void addGround()
    {
        Mark ground;
        ground.key = {"", "ground"};
        ground.role = Role::Ground;
        const double y = m_arrangement.layout.ground + 0.5;
        const double width = m_arrangement.layout.width;
        ground.shape = LineShape{{m_input.area.x, y}, {m_input.area.x + width, y}, 1, false};
        m_marks.push_back(std::move(ground));
    }

    void addRow(std::size_t i)
    {
        const std::size_t row = m_arrangement.rows[i];
        const ComparedCase& which = m_input.columns.rows[row];
        const Rect& cell = m_arrangement.layout.cells[i];
        const double ground = m_arrangement.layout.ground;
        if (which.gap()) {
            const double size = std::min(22 * m_input.unit, std::max(cell.width, 8.0));
            addGap(m_marks, which, m_input.columns, m_input.wording, {cell.x, ground - size - 5, size, size});
        } else if (const auto value = drawnValue(which); value && *value > 0) {
            addSquare(i, *value);
        } else {
            addZero(row, cell.x);
        }
        addTexts(i);
    }

    /// A value of zero has no area; a tick through the ground line says where it stands.
    void addZero(std::size_t row, double x)
    {
        Mark mark = valueMark(m_input.columns, row, m_input.wording);
        mark.key.part = "zero";
        mark.role = Role::Ground;
        mark.style = MarkStyle::Solid;
        const double ground = m_arrangement.layout.ground;
        mark.shape = LineShape{{x + 0.5, ground - 5 * m_input.unit}, {x + 0.5, ground + 5 * m_input.unit}, 1, false};
        m_marks.push_back(std::move(mark));
    }

    void addSquare(std::size_t i, double value)
    {
        const std::size_t row = m_arrangement.rows[i];
        const Rect& square = m_arrangement.layout.squares[i];
        const Rect& extent = m_arrangement.layout.extents[i];
        Mark mark = valueMark(m_input.columns, row, m_input.wording);
        if (extent.width > 0) {
            Mark high = mark;
            high.key.part = "range";
            high.shape = RectShape{extent};
            high.style = MarkStyle::Hatched;
            high.description.clear();
            m_marks.push_back(std::move(high));
        }
        mark.shape = RectShape{square};
        mark.data = DataValue{m_input.columns.measure, value};
        m_marks.push_back(mark);
        addOpenEdge(mark, m_input.columns.rows[row], square);
        if (square.width < findableSide)
            addFindable(mark, m_arrangement.layout.cells[i]);
    }

    /// "At least" and "over" go on beyond the square, by nobody knows how much.
    void addOpenEdge(const Mark& mark, const ComparedCase& which, const Rect& square)
    {
        if (which.measured()->value.bound == Bound::Lower && square.width >= findableSide)
            addOpenEnd(m_marks, mark, {square.right() + 2, square.y - 2}, 1, -1, 11 * m_input.unit);
    }

    void addFindable(const Mark& mark, const Rect& cell)
    {
        const Rect& square = std::get<RectShape>(mark.shape).rect;
        const geometry::Circle ring{square.center(), std::max(7 * m_input.unit, square.width)};
        const Magnifier magnifier = makeMagnifier(m_input, square.width);
        const double rise = 26 * m_input.unit;
        if (magnifier.factor > 1 && magnifier.width() <= cell.width * (1 + 1e-9)
            && magnifier.height() + rise + ring.radius <= cell.height)
            addMagnifier(m_marks, magnifier, mark,
                         {cell.x, m_arrangement.layout.ground - rise - ring.radius - magnifier.height()}, ring);
        addRing(m_marks, mark.key.caseId, ring.center, ring.radius);
    }

    void addTexts(std::size_t i)
    {
        const std::string& caseId = m_input.columns.rows[m_arrangement.rows[i]].caseId;
        const Rect& cell = m_arrangement.layout.cells[i];
        const double top = m_arrangement.layout.ground + groundToLabel(m_input);
        if (m_arrangement.labels.empty()) {
            const TextBlock number{numberLook(), {keyNumber(m_arrangement.rows[i])}, 0};
            addBlock(m_marks, {caseId, "number"}, number, {cell.x, top});
            return;
        }
        const SquareLabel& label = m_arrangement.labels[i];
        double y = addBlock(m_marks, {caseId, "label"}, label.label, {cell.x, top});
        y = addBlock(m_marks, {caseId, "amount"}, label.value, {cell.x, y});
        addBlock(m_marks, {caseId, "note"}, label.note, {cell.x, y});
    }

    void addKey()
    {
        double y = m_arrangement.layout.ground + groundToLabel(m_input) + numberLook().lineStep() + 8;
        addLabelKey(m_marks, m_input.columns, m_arrangement.key, {m_input.area.x, y});
        const std::size_t missing = m_input.columns.rows.size() - m_arrangement.rows.size();
        if (missing == 0)
            return;
        y += m_arrangement.key.height;
        const TextLook look{smallestType, Weight::Bold, Role::Warning};
        addBlock(m_marks, {"", "more-cases"},
                 wrapBlock(m_input.measure, m_input.wording.moreCases(static_cast<int>(missing)), look,
                           m_input.area.width, 1),
                 {m_input.area.x, y});
    }

    const FigureInput& m_input;
    Arrangement m_arrangement;
    std::vector<Mark> m_marks;
};

} // namespace

FigureOutput buildSquares(const FigureInput& input)
{
    FigureOutput output;
    Arrangement arrangement = arrange(input);
    if (!arrangement.layout.fits)
        return output;
    const double sidePerRoot = arrangement.layout.sidePerRoot;
    if (sidePerRoot > 0)
        output.basePerUnit = std::pow(pointsPerCentimetre / sidePerRoot, 2);
    output.marks = Drawing(input, std::move(arrangement)).draw();
    return output;
}

} // namespace toscale::scene
