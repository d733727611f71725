#include "core/scene/figures/callouts.h"
#include "core/scene/figures/row_marks.h"
#include "core/scene/figures/walk_figure.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

// One frame of a power walk. Wherever the camera stands on its way the frame and the columns beside it have one place,
// so that nothing moves but what the walk moves.

namespace toscale::scene {

namespace {

using geometry::Rect;

constexpr double trailGap = 20;
constexpr double leastFrameSide = 60;

TextLook captionLook(const FigureInput& input)
{
    return {readable(16 * input.unit), Weight::Bold, Role::Label};
}

constexpr TextLook smallLook{smallestType, Weight::Regular, Role::Muted};

struct FramePlan {
    double captionHeight = 0;
    double beyondTop = 0;
    Rect square;
    Rect left;  // yardsticks; no width: none
    Rect right; // names
};

class FrameArranger {
public:
    FrameArranger(const FigureInput& input, const WalkSubject& subject, double position)
        : m_input(input)
        , m_subject(subject)
        , m_position(std::clamp(position, 0.0, subject.walk.last()))
    {
    }

    FigureOutput draw()
    {
        FigureOutput output;
        output.width = m_input.area.width;
        const FramePlan plan = planned();
        output.fits = plan.square.width >= leastFrameSide;
        if (!output.fits)
            return output;
        const PlacedFrame frame = placeFrame(m_subject, m_position, plan.square);
        addBlock(output.marks, {"", "progress"}, captionAt(m_position, plan.square.width),
                 {m_input.area.x, m_input.area.y});
        addBeyond(output.marks, frame, m_input.area.y + plan.beyondTop);
        addFrame(output.marks, m_subject, frame, m_input, std::vector<bool>(m_subject.cases.size(), true));
        addYardsticks(output.marks, plan, frame);
        addNames(output.marks, plan, frame);
        output.basePerUnit = m_subject.walk.capacityAt(m_position)
            * std::pow(pointsPerCentimetreOf(m_input.camera) / plan.square.width, 2);
        return output;
    }

private:
    [[nodiscard]] TextBlock captionAt(double position, double side) const
    {
        const WalkFrame words = frameInWords(m_subject, position, side, m_input);
        return wrapBlock(m_input.measure, m_input.wording.walkFrame(words, m_input.columns), captionLook(m_input),
                         m_input.area.width);
    }

    [[nodiscard]] FramePlan planned() const
    {
        const Rect& area = m_input.area;
        // as high as the longest caption of the walk, whichever stands there now
        double caption = captionAt(m_position, area.height).height();
        for (std::size_t number = 0; number < m_subject.walk.frames; ++number)
            caption = std::max(caption, captionAt(static_cast<double>(number), area.height).height());
        FramePlan plan;
        plan.beyondTop = caption;
        plan.captionHeight = caption + smallLook.lineStep() + 8;
        const double gap = trailGap * m_input.unit;
        const double names = std::clamp(area.width * 0.3, 110.0, 300 * std::max(m_input.unit, 1.0));
        const double rest = area.width - names - gap;
        const double height = area.height - plan.captionHeight - rulerHeight();
        const double left = std::min(yardstickColumn(m_input), rest - height - gap);
        if (!m_subject.yardsticks.empty() && left >= yardstickColumn(m_input))
            plan.left = {area.x, area.y, left, area.height};
        const double x = area.x + (plan.left.width > 0 ? plan.left.width + gap : 0);
        const double side = std::min(height, area.x + rest - x);
        plan.square = {x, area.y + plan.captionHeight, side, side};
        plan.right = {plan.square.right() + gap, plan.square.y, area.right() - plan.square.right() - gap,
                      area.bottom() - plan.square.y};
        return plan;
    }

    /// Names of the cases that are larger than the frame, in one line.
    void addBeyond(std::vector<Mark>& marks, const PlacedFrame& frame, double y) const
    {
        std::vector<std::size_t> beyond;
        for (std::size_t i = 0; i < m_subject.cases.size(); ++i)
            if (!(frame.view.squares[i].width > 0))
                beyond.push_back(i);
        if (beyond.empty())
            return;
        std::ranges::stable_sort(beyond, {}, [&](std::size_t i) { return m_subject.wholes[i]; });
        const TextBlock lead =
            wrapBlock(m_input.measure, m_input.wording.beyondFrame(), smallLook, m_input.area.width, 1);
        addBlock(marks, {"", "beyond"}, lead, {m_input.area.x, y});
        double x = m_input.area.x + lead.width + 8;
        for (const std::size_t i : beyond) {
            const ComparedCase& which = m_input.columns.rows[m_subject.cases[i].row];
            const TextBlock name = wrapBlock(m_input.measure, which.label, {smallestType, Weight::Bold, Role::Label},
                                             std::max(m_input.area.right() - x, 1.0), 1);
            constexpr double leastName = 40;
            const bool isCut = name.lines.empty() || name.lines.front() != which.label;
            if (m_input.area.right() - x < leastName || (isCut && i != beyond.front()))
                break;
            const std::size_t first = marks.size();
            addBlock(marks, {which.caseId, "label"}, name, {x, y});
            marks[first].description = m_input.wording.markDescription(which, m_input.columns);
            x += name.width + 14;
        }
    }

    void addYardsticks(std::vector<Mark>& marks, const FramePlan& plan, const PlacedFrame& frame) const
    {
        if (!(plan.left.width > 0))
            return;
        // a square of this side stands so far above the next smaller one that both names have a line
        const double least = smallLook.lineStep() / (1 - 1 / std::sqrt(yardstickRatio));
        constexpr double most = 0.96; // of the frame: its own edge is near
        for (const Yardstick* which : m_subject.yardsticks) {
            const double side = frame.view.sidePerRoot * std::sqrt(which->value);
            if (side < least || side > most * plan.square.width)
                continue;
            const TextBlock words = wrapBlock(m_input.measure, m_input.wording.yardstick(*which, m_input.columns),
                                              smallLook, plan.left.width, 1);
            addYardstickSquare(marks, *which, frame);
            const double y = plan.square.bottom() - side;
            for (const bool isHalo : {true, false}) {
                Mark line;
                line.key = {"", "yardstick-" + which->id + (isHalo ? "-lead-halo" : "-lead")};
                line.role = isHalo ? Role::Background : Role::Muted;
                line.shape =
                    LineShape{{plan.left.right() + 6, y}, {plan.square.right() - side, y}, isHalo ? 2.5 : 0.75, false};
                marks.push_back(std::move(line));
            }
            const std::size_t first = marks.size();
            addBlock(marks, {"", "yardstick-" + which->id}, words, {plan.left.right(), y - smallLook.lineStep() / 2},
                     Anchor::End);
            marks[first].description = m_input.wording.yardstickDescription(*which, m_input.columns);
        }
    }

    /// All names of the walk in one size, whether they are in sight or not.
    [[nodiscard]] std::vector<RowLabel> labelsIn(double width, double height) const
    {
        constexpr double compact = 0;
        constexpr double oneLineOnly = -1;
        std::vector<RowLabel> labels;
        for (const double scale : std::array{1.0, 0.88, 0.75, compact, oneLineOnly}) {
            labels.clear();
            double sum = 0;
            for (const WalkCase& each : m_subject.cases) {
                const RowTexts texts = textsOf(m_input.columns.rows[each.row], m_input.columns, m_input.wording);
                if (scale == oneLineOnly)
                    labels.push_back({wrapBlock(m_input.measure, oneLine(texts),
                                                {smallestType, Weight::Regular, Role::Label}, width, 1),
                                      {},
                                      {}});
                else
                    labels.push_back(scale == compact ? wrapCompactLabel(m_input, texts, width)
                                                      : wrapRowLabel(m_input, texts, width, scale));
                sum += labels.back().height() + nameGap;
                if (sum > height && scale != oneLineOnly)
                    break;
            }
            if (sum <= height)
                break;
        }
        return labels;
    }

    void addNames(std::vector<Mark>& marks, const FramePlan& plan, const PlacedFrame& frame) const
    {
        const double sentence = smallestType * lineHeight;
        Rect column = plan.right;
        constexpr std::size_t mostMeasured = 60; // of more cases only those that are named are written out
        std::vector<RowLabel> labels;
        if (m_subject.cases.size() <= mostMeasured)
            labels = labelsIn(column.width, column.height - sentence);
        std::vector<std::size_t> seen;
        for (std::size_t i = 0; i < m_subject.cases.size(); ++i)
            if (frame.view.squares[i].width > 0)
                seen.push_back(i);
        std::ranges::stable_sort(seen, std::ranges::greater{}, [&](std::size_t i) { return m_subject.wholes[i]; });
        std::vector<Callout> callouts;
        double taken = 0;
        for (const std::size_t i : seen) {
            const std::size_t row = m_subject.cases[i].row;
            RowLabel label = labels.empty()
                ? RowLabel{wrapBlock(m_input.measure,
                                     oneLine(textsOf(m_input.columns.rows[row], m_input.columns, m_input.wording)),
                                     {smallestType, Weight::Regular, Role::Label}, column.width, 1),
                           {},
                           {}}
                : labels[i];
            taken += label.height() + nameGap;
            if (taken > column.height - sentence)
                break;
            const Rect& square = frame.view.squares[i];
            const double in = std::min(6 * m_input.unit, square.width / 2);
            callouts.push_back({row, {square.right() - in, square.y + in}, Callout::Side::Right, std::move(label), 0});
        }
        if (callouts.size() < seen.size()) {
            addBlock(marks, {"", "unnamed-cases"},
                     wrapBlock(m_input.measure,
                               m_input.wording.unnamedCases(static_cast<int>(seen.size() - callouts.size())),
                               {smallestType, Weight::Bold, Role::Warning}, column.width, 1),
                     {column.x, column.bottom() - sentence});
            column.height -= sentence;
        }
        const CalloutColumns columns{{}, column};
        if (placeCallouts(callouts, columns, nameGap))
            addCallouts(marks, m_input, callouts, columns);
    }

    static constexpr double nameGap = 5;

    const FigureInput& m_input;
    const WalkSubject& m_subject;
    double m_position;
};

} // namespace

FigureOutput drawWalkFrame(const FigureInput& input, const WalkSubject& subject, double position)
{
    return FrameArranger(input, subject, position).draw();
}

} // namespace toscale::scene
