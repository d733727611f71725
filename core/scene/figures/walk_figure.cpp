#include "core/scene/figures/walk_figure.h"

#include "core/scene/figures/magnifier.h"
#include "core/scene/figures/parting_edges.h"
#include "core/scene/figures/row_marks.h"
#include "core/scene/text_block.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace toscale::scene {

namespace {

using geometry::Point;
using geometry::Rect;

constexpr TextLook rulerLook{smallestType, Weight::Regular, Role::Muted};

class FrameDrawing {
public:
    FrameDrawing(std::vector<Mark>& marks, const WalkSubject& subject, const PlacedFrame& frame,
                 const FigureInput& input)
        : m_marks(marks)
        , m_subject(subject)
        , m_frame(frame)
        , m_input(input)
    {
    }

    void addSquares(const std::vector<bool>& speaks)
    {
        std::vector<std::size_t> order(m_subject.cases.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::stable_sort(order, std::ranges::greater{}, [&](std::size_t i) { return m_subject.wholes[i]; });
        PartingEdges edges;
        for (const std::size_t i : order)
            if (const double side = m_frame.view.squares[i].width; side > 0)
                addSquare(i, edges.isEdged(side), speaks[i]);
    }

    void addOutlines()
    {
        const Rect& square = m_frame.square;
        addLine("frame", Role::Axis,
                {{square.x, square.bottom()},
                 {square.x, square.y},
                 {square.right(), square.y},
                 {square.right(), square.bottom()},
                 {square.x, square.bottom()}},
                1);
        constexpr double tellsApart = 5;
        for (std::size_t number = 0; number < m_frame.view.passed.size(); ++number) {
            const Rect& passed = m_frame.view.passed[number];
            if (passed.width < tellsApart)
                continue;
            const std::string part = "passed-" + std::to_string(number + 1);
            const std::vector<Point> edge{
                {passed.x, passed.bottom()}, {passed.x, passed.y}, {passed.right(), passed.y}};
            addLine(part + "-halo", Role::Background, edge, 3);
            addLine(part, Role::Axis, edge, 1.25);
        }
    }

    /// Ticks where the frames begin at the lower edge, from the large to the small, as far as their words have room.
    void addRuler()
    {
        const double y = m_frame.square.bottom();
        const double right = m_frame.square.right();
        std::vector<double> ends; // of the frames, from the left
        std::vector<double> values;
        const double capacity = m_subject.walk.capacityAt(m_frame.position);
        ends.push_back(m_frame.square.x);
        values.push_back(capacity);
        for (std::size_t number = m_frame.view.passed.size(); number-- > 0;) {
            ends.push_back(m_frame.view.passed[number].x);
            values.push_back(m_subject.walk.capacityAt(static_cast<double>(number)));
        }
        double taken = m_frame.square.x;
        for (std::size_t i = 0; i < ends.size(); ++i) {
            const TextBlock words =
                wrapBlock(m_input.measure, m_input.wording.tick(values[i], values[i], m_input.columns), rulerLook,
                          m_frame.square.width, 1);
            constexpr double gap = 4;
            const double next = i + 1 < ends.size() ? ends[i + 1] : right;
            double x = ends[i] + gap;
            const bool fitsAfter = x + words.width + gap <= next && x >= taken;
            if (!fitsAfter)
                x = ends[i] - gap - words.width; // before its tick
            if (x < taken || x + words.width > right)
                break;
            taken = x + words.width + 2 * gap;
            // the first of them is of this frame; the others are counted from the beginning of the walk
            const std::string of = i == 0 ? std::string("frame") : std::to_string(ends.size() - i);
            addLine("tick-" + of, Role::Axis, {{ends[i], y}, {ends[i], y + rulerTick + 4}}, 1);
            addBlock(m_marks, {"", "capacity-" + of + m_frame.suffix}, words, {x, y + rulerTick});
        }
    }

private:
    void addLine(const std::string& part, Role role, std::vector<Point> points, double width)
    {
        Mark line;
        line.key = {"", part + m_frame.suffix};
        line.role = role;
        line.shape = PathShape{std::move(points), false, width};
        m_marks.push_back(std::move(line));
    }

    void addSquare(std::size_t i, bool isEdged, bool speaks)
    {
        const WalkCase& each = m_subject.cases[i];
        const ComparedCase& which = m_input.columns.rows[each.row];
        const Rect& whole = m_frame.view.squares[i];
        Mark mark = valueMark(m_input, each.row);
        if (!speaks)
            mark.description.clear();
        if (isEdged) {
            constexpr double edgeWidth = 1.5;
            Mark edge;
            edge.key = {which.caseId, "edge" + m_frame.suffix};
            edge.role = Role::Background;
            edge.shape = RectShape{
                {whole.x - edgeWidth, whole.y - edgeWidth, whole.width + edgeWidth, whole.height + edgeWidth}};
            m_marks.push_back(std::move(edge));
        }
        if (each.size.extent > each.size.value) {
            const Beyond beyond = beyondOf(which);
            Mark more = mark;
            more.key.part = beyond.part + m_frame.suffix;
            more.style = beyond.style;
            more.shape = RectShape{whole};
            if (each.size.value > 0)
                more.description.clear();
            m_marks.push_back(std::move(more));
        }
        if (!(each.size.value > 0))
            return;
        const double side = m_frame.view.sidePerRoot * std::sqrt(each.size.value);
        const Rect square{whole.right() - side, whole.bottom() - side, side, side};
        Mark value = mark;
        value.key.part += m_frame.suffix;
        value.shape = RectShape{square};
        value.data = DataValue{m_input.columns.measure, each.size.value, m_frame.scale};
        m_marks.push_back(std::move(value));
        constexpr std::size_t mostRings = 60;
        if (side < findableSide && m_subject.cases.size() <= mostRings)
            m_rings.add(m_marks, mark, {square.center(), 7 * m_input.unit}, m_frame.suffix);
    }

    std::vector<Mark>& m_marks;
    Rings m_rings;
    const WalkSubject& m_subject;
    const PlacedFrame& m_frame;
    const FigureInput& m_input;
};

} // namespace

double yardstickColumn(const FigureInput& input)
{
    return 200 * std::max(input.unit, 1.0);
}

double rulerHeight()
{
    return rulerTick + rulerLook.lineStep();
}

PlacedFrame placeFrame(const WalkSubject& subject, double position, const Rect& square)
{
    PlacedFrame frame;
    frame.position = position;
    frame.square = square;
    frame.view = geometry::viewOfWalk(subject.walk, position, subject.wholes, square);
    return frame;
}

WalkFrame frameInWords(const WalkSubject& subject, double position, double side, const FigureInput& input)
{
    const double nearest = std::round(position);
    const bool isOnTheWay = std::abs(position - nearest) > 1e-6;
    WalkFrame frame;
    frame.capacity = subject.walk.capacityAt(position);
    frame.number = isOnTheWay ? 0 : static_cast<std::size_t>(nearest) + 1;
    frame.count = subject.walk.frames;
    frame.factor = subject.walk.factor;
    if (!input.camera.onScreen)
        frame.perSquareCentimetre = frame.capacity * std::pow(pointsPerCentimetreOf(input.camera) / side, 2);
    return frame;
}

void addFrame(std::vector<Mark>& marks, const WalkSubject& subject, const PlacedFrame& frame, const FigureInput& input,
              const std::vector<bool>& speaks)
{
    FrameDrawing drawing(marks, subject, frame, input);
    drawing.addSquares(speaks);
    drawing.addOutlines();
    drawing.addRuler();
}

void addYardstickSquare(std::vector<Mark>& marks, const Yardstick& which, const PlacedFrame& frame)
{
    const double side = frame.view.sidePerRoot * std::sqrt(which.value);
    const Point corner{frame.square.right() - side, frame.square.bottom() - side};
    const auto edge = [&](const char* name, Point to) {
        for (const bool isHalo : {true, false}) {
            Mark line;
            line.key = {"", "yardstick-" + which.id + name + (isHalo ? "-halo" : "") + frame.suffix};
            line.role = isHalo ? Role::Background : Role::Muted;
            line.shape = LineShape{corner, to, isHalo ? 2.5 : 1, !isHalo};
            marks.push_back(std::move(line));
        }
    };
    edge("-left", {corner.x, frame.square.bottom()});
    edge("-top", {frame.square.right(), corner.y});
}

} // namespace toscale::scene
