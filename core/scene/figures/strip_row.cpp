#include "core/scene/figures/strip_row.h"

#include "core/geometry/label_placement.h"
#include "core/scene/figures/bar_marks.h"
#include "core/scene/figures/row_marks.h"
#include "core/scene/figures/value_axis.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace toscale::scene {

namespace {

using geometry::Point;
using geometry::Rect;

constexpr double goesOnArrow = 22; // behind the name of a case whose end is out of sight

/// Multiples of `step` in a row, both ends included.
std::vector<double> ticksIn(const StripRow& row, double step)
{
    std::vector<double> ticks;
    constexpr double most = 2'000;
    const double first = std::ceil(row.from / step - 1e-6);
    for (double i = first; i * step <= row.to + 1e-6 * step && i - first < most; ++i)
        ticks.push_back(i * step);
    return ticks;
}

/// x of the middle of a ruler number: at its tick, but inside the row.
double middleOf(const TextBlock& text, double x, const Rect& band, const StripLook& look)
{
    const double inside = std::max(text.width / 2 - look.overhang, 0.0);
    return std::clamp(x, band.x + inside, std::max(band.right() - inside, band.x + inside));
}

TextBlock numberAt(double value, double step, const FigureInput& input, const StripLook& look)
{
    return wrapBlock(input.measure, input.wording.tick(value, step, input.columns), look.numbers, input.area.width, 1);
}

bool hasRoom(const StripRow& row, double step, const FigureInput& input, const StripLook& look)
{
    double end = -1e300;
    for (const double value : ticksIn(row, step)) {
        const TextBlock text = numberAt(value, step, input, look);
        const double x = middleOf(text, row.xOf(value), row.band, look);
        if (x - text.width / 2 < end + 10 || text.lines.size() != 1)
            return false;
        end = x + text.width / 2;
    }
    return true;
}

/// Between numbered ticks, as far apart as can be told.
double minorStep(const StripRow& row, double step)
{
    const double length = step / (row.to - row.from) * row.band.width;
    for (const int parts : {10, 5, 2})
        if (length / parts >= 5)
            return step / parts;
    return step;
}

TextLook flagLook()
{
    return {smallestType, Weight::Regular, Role::Muted};
}

/// Smaller cases are lower, so that the larger ones that they lie on are seen from their beginning.
double heightOf(std::size_t rank, std::size_t count, double band)
{
    if (count < 2)
        return band;
    const double least = count == 2 ? 0.6 : 0.4;
    return band * (1 - (1 - least) * static_cast<double>(rank) / static_cast<double>(count - 1));
}

class CaseDrawing {
public:
    CaseDrawing(std::vector<Mark>& marks, std::span<const StripRow> rows, const FigureInput& input, bool ringed)
        : m_marks(marks)
        , m_rows(rows)
        , m_input(input)
        , m_ringed(ringed)
    {
    }

    void add(const StripCase& each, double share, bool edged)
    {
        Mark mark = valueMark(m_input, each.row);
        const ComparedCase& which = m_input.columns.rows[each.row];
        if (edged)
            addEdge(mark, each.whole(), share);
        std::size_t piece = 0;
        for (const StripRow& row : m_rows) {
            if (!(each.value > row.from))
                break;
            const double to = std::min(each.value, row.to);
            mark.data = DataValue{m_input.columns.measure, to - row.from};
            mark.key.part = numbered("value", piece++);
            const Rect rect = addPart(mark, row, row.from, to, share);
            if (m_ringed && row.from == 0 && each.value <= row.to && rect.width < findable)
                m_rings.add(m_marks, mark, {rect.center(), std::min(7 * m_input.unit, row.band.height * 0.7 + 3)});
        }
        if (!(each.extent > each.value))
            return;
        const Beyond beyond = beyondOf(which);
        mark.data.reset();
        mark.style = beyond.style;
        piece = 0;
        for (const StripRow& row : m_rows) {
            const double from = std::max(each.value, row.from);
            const double to = std::min(each.extent, row.to);
            if (!(to > from))
                continue;
            mark.key.part = numbered(beyond.part, piece++);
            addPart(mark, row, from, to, share);
        }
    }

private:
    static constexpr double findable = 1;

    static std::string numbered(const char* part, std::size_t index)
    {
        return index == 0 ? part : std::string(part) + '-' + std::to_string(index + 1);
    }

    [[nodiscard]] static Rect rectOf(const StripRow& row, double from, double to, double share)
    {
        const double x = row.xOf(from);
        const double height = row.band.height * share;
        // not the difference of two places: a length far below a point would lose its digits
        const double width = (to - from) / (row.to - row.from) * row.band.width;
        return {x, row.band.bottom() - height, width, height};
    }

    Rect addPart(Mark& mark, const StripRow& row, double from, double to, double share)
    {
        const Rect rect = rectOf(row, from, to, share);
        Mark part = mark;
        part.shape = RectShape{rect};
        m_marks.push_back(std::move(part));
        mark.description.clear(); // said once
        return rect;
    }

    /// What parts bars that lie on each other: a seam in the colour of the background.
    void addEdge(const Mark& mark, double whole, double share)
    {
        constexpr double seam = 1;
        std::size_t piece = 0;
        for (const StripRow& row : m_rows) {
            if (!(whole > row.from))
                break;
            Rect rect = rectOf(row, row.from, std::min(whole, row.to), share);
            rect.y -= seam;
            rect.height += seam;
            rect.width += whole < row.to ? seam : 0;
            Mark edge;
            edge.key = {mark.key.caseId, numbered("edge", piece++)};
            edge.role = Role::Background;
            edge.shape = RectShape{rect};
            m_marks.push_back(std::move(edge));
        }
    }

    std::vector<Mark>& m_marks;
    Rings m_rings;
    std::span<const StripRow> m_rows;
    const FigureInput& m_input;
    bool m_ringed;
};

} // namespace

double StripRow::captionHeight() const
{
    double most = 0;
    for (const StripCaption& caption : captions)
        most = std::max(most, caption.label.height());
    return most;
}

double StripRow::lead() const
{
    double aside = 0;
    for (const StripCaption& caption : captions)
        if (!caption.goesOn)
            aside = std::max(
                aside, std::abs(caption.at - std::clamp(caption.at, caption.x, caption.x + caption.label.width())));
    return captions.empty() ? 0 : std::clamp(aside * 0.15, 4.0, 26.0);
}

StripLook stripLook(const FigureInput& input)
{
    StripLook look;
    look.band = 14 * std::max(input.unit, 0.8);
    look.lane = smallestType * lineHeight;
    look.numbers = {readable(12 * input.unit), Weight::Regular, Role::Muted};
    return look;
}

bool placeCaptions(std::span<StripCaption> captions, const Rect& band, double gap)
{
    std::ranges::stable_sort(captions, {}, &StripCaption::at);
    std::vector<geometry::LabelRequest> requests;
    for (const StripCaption& caption : captions)
        requests.push_back(caption.goesOn ? geometry::LabelRequest{band.right(), caption.label.width() + goesOnArrow}
                                          : geometry::LabelRequest{caption.at - 2, caption.label.width()});
    const auto places = geometry::placeLabels(requests, band.x, band.right(), gap);
    if (!places)
        return false;
    for (std::size_t i = 0; i < captions.size(); ++i)
        captions[i].x = (*places)[i];
    return true;
}

void placeYardsticks(StripRow& row, const FigureInput& input, double smallest, int mostLanes)
{
    row.flags.clear();
    row.lanes = 0;
    std::vector<geometry::FlagRequest> requests;
    for (const Yardstick& which : input.all.yardsticks) {
        const bool isHere = which.value > row.from && which.value <= row.to && which.value >= smallest;
        if (!isHere)
            continue;
        StripFlag flag;
        flag.which = &which;
        flag.at = row.xOf(which.value);
        flag.text = wrapBlock(input.measure, input.wording.yardstick(which, input.columns), flagLook(), 1e6, 1);
        if (flag.text.width <= 0.6 * row.band.width)
            row.flags.push_back(std::move(flag));
    }
    std::ranges::stable_sort(row.flags, {}, &StripFlag::at);
    for (const StripFlag& flag : row.flags)
        requests.push_back({flag.at, flag.text.width});
    std::vector<geometry::Interval> taken;
    for (const StripCaption& caption : row.captions)
        if (!caption.goesOn)
            taken.push_back({caption.at - 5, caption.at + barArrowWidth(input)});
    const auto places =
        geometry::placeFlags(requests, taken, {row.band.x, row.band.right()}, mostLanes, 14 * input.unit);
    std::vector<StripFlag> placed;
    int lowest = mostLanes;
    for (std::size_t i = 0; i < places.size(); ++i)
        if (places[i]) {
            row.flags[i].place = *places[i];
            placed.push_back(std::move(row.flags[i]));
            lowest = std::min(lowest, places[i]->lane);
        }
    row.flags = std::move(placed);
    for (StripFlag& flag : row.flags) { // lanes that stay empty take no room
        flag.place.lane -= lowest;
        row.lanes = std::max(row.lanes, flag.place.lane + 1);
    }
}

double rulerStep(std::span<const StripRow> rows, const FigureInput& input, const StripLook& look)
{
    const double length = rows.front().to - rows.front().from;
    const int most = std::max(2, static_cast<int>(rows.front().band.width / (70 * input.unit)));
    for (int intervals = most; intervals >= 1; --intervals) {
        const double step = geometry::roundStep(length, intervals, tickFamilyOf(input.columns));
        if (step > 0 && std::ranges::all_of(rows, [&](const StripRow& row) { return hasRoom(row, step, input, look); }))
            return step;
    }
    return 0;
}

void addRuler(std::vector<Mark>& marks, const StripRow& row, std::size_t number, double step, const FigureInput& input,
              const StripLook& look)
{
    const std::string of = std::to_string(number + 1);
    const double y = row.band.bottom() + 0.5;
    PathShape comb;
    comb.points.push_back({row.band.x, y});
    if (step > 0) {
        const double minor = minorStep(row, step);
        for (const double value : ticksIn(row, minor)) {
            const double x = std::clamp(row.xOf(value), row.band.x, row.band.right());
            const bool isNumbered = std::abs(std::remainder(value, step)) < 0.01 * minor;
            comb.points.push_back({x, y});
            comb.points.push_back({x, y + (isNumbered ? look.ticks : look.ticks / 2)});
            comb.points.push_back({x, y});
        }
    }
    comb.points.push_back({row.band.right(), y});
    Mark ruler;
    ruler.key = {"", "ruler-" + of};
    ruler.role = Role::Axis;
    ruler.shape = std::move(comb);
    marks.push_back(std::move(ruler));
    if (!(step > 0))
        return;
    std::size_t tick = 0;
    for (const double value : ticksIn(row, step)) {
        const TextBlock text = numberAt(value, step, input, look);
        addBlock(marks, {"", "tick-" + of + '-' + std::to_string(++tick)}, text,
                 {middleOf(text, row.xOf(value), row.band, look), row.band.bottom() + look.ticks}, Anchor::Middle);
    }
}

void addYardsticks(std::vector<Mark>& marks, const StripRow& row, std::size_t number, const FigureInput& input,
                   const StripLook& look)
{
    for (std::size_t i = 0; i < row.flags.size(); ++i) {
        const StripFlag& flag = row.flags[i];
        const std::string part = "yardstick-" + std::to_string(number + 1) + '-' + std::to_string(i + 1);
        const double top = row.band.y - look.pole - (flag.place.lane + 1) * look.lane;
        Mark pole;
        pole.key = {"", part + "-pole"};
        pole.role = Role::Muted;
        pole.shape = LineShape{{flag.at, top + 3}, {flag.at, row.band.y - 1}, 1, false};
        marks.push_back(std::move(pole));
        const std::size_t first = marks.size();
        addBlock(marks, {"", part}, flag.text, {flag.place.x, top});
        marks[first].description = input.wording.yardstickDescription(*flag.which, input.columns);
    }
}

void addCaptions(std::vector<Mark>& marks, const StripRow& row, std::span<const StripCase> cases,
                 const FigureInput& input, const StripLook& look, const char* part)
{
    const double bottom = row.band.y - look.pole - row.lanes * look.lane - row.lead();
    for (const StripCaption& caption : row.captions) {
        const StripCase& of = cases[caption.index];
        const ComparedCase& which = input.columns.rows[of.row];
        const Mark value = valueMark(input, of.row);
        const double width = caption.label.width();
        if (caption.goesOn) { // an arrow behind the name
            addOpenEnd(marks, value, {caption.x + width + 6, bottom - smallestType / 2}, 1, 0, goesOnArrow - 8);
        } else {
            // aside as far as the captions reach, then straight down past the yardsticks
            const double from = std::clamp(caption.at, caption.x, caption.x + width);
            const auto line = [&](const char* name, Point begin, Point end) {
                Mark leader;
                leader.key = {which.caseId, name};
                leader.role = value.role;
                leader.series = value.series;
                leader.shape = LineShape{begin, end, 1.5, false};
                marks.push_back(std::move(leader));
            };
            line("leader", {from, bottom + 1}, {caption.at, bottom + row.lead()});
            line("pole", {caption.at, bottom + row.lead()}, {caption.at, row.band.y - 0.5});
            const bool isOpen = which.measured() != nullptr && which.measured()->value.bound == Bound::Lower;
            if (isOpen && of.value > 0)
                addOpenEnd(marks, value, {caption.at + 3, row.band.y - look.pole / 2}, 1, 0, barArrowWidth(input) - 3);
        }
        double y = bottom - caption.label.height();
        y = addBlock(marks, {which.caseId, part}, caption.label.label, {caption.x, y});
        y = addBlock(marks, {which.caseId, "amount"}, caption.label.value, {caption.x, y});
        addBlock(marks, {which.caseId, "note"}, caption.label.note, {caption.x, y});
    }
}

void addStripCases(std::vector<Mark>& marks, std::span<const StripRow> rows, std::span<const StripCase> cases,
                   const FigureInput& input)
{
    constexpr std::size_t mostEdged = 40;
    constexpr std::size_t mostRings = 60;
    std::vector<std::size_t> order(cases.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::ranges::greater{}, [&](std::size_t i) { return cases[i].whole(); });
    CaseDrawing drawing(marks, rows, input, cases.size() <= mostRings);
    for (std::size_t rank = 0; rank < order.size(); ++rank)
        drawing.add(cases[order[rank]], heightOf(rank, order.size(), 1), rank > 0 && order.size() <= mostEdged);
}

} // namespace toscale::scene
