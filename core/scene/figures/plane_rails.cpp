#include "core/scene/figures/plane_rails.h"

#include "core/geometry/label_placement.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace toscale::scene {

namespace {

using geometry::Point;
using geometry::Rect;
using Rows = std::vector<std::size_t>;

constexpr std::size_t mostGlyphs = 60; // on all lanes together, or in the column; more are strokes without names
constexpr double textGap = 5;          // between a glyph and its name

/// Gaps by their words; values that have no place, as zero, are one reason.
std::vector<PlaneReason> reasonsOf(const Rows& rows, const Comparison& lacking, const Wording& wording)
{
    std::vector<PlaneReason> reasons;
    PlaneReason offScale;
    for (const std::size_t row : rows) {
        std::string word = sharedGapWord(lacking.rows[row], lacking, wording);
        if (lacking.rows[row].gap() == nullptr) {
            const bool isSame = offScale.rows.empty() || offScale.word == word;
            offScale.word = isSame ? std::move(word) : wording.tick(0, 0, lacking);
            offScale.rows.push_back(row);
            continue;
        }
        auto known = std::ranges::find(reasons, word, &PlaneReason::word);
        if (known == reasons.end())
            known = reasons.insert(reasons.end(), {std::move(word), {}});
        known->rows.push_back(row);
    }
    if (!offScale.rows.empty())
        reasons.push_back(std::move(offScale));
    return reasons;
}

std::vector<PlaneReason> countedReasons(const std::vector<CountedPlane::Lane>& lanes)
{
    std::vector<PlaneReason> reasons;
    reasons.reserve(lanes.size());
    for (const CountedPlane::Lane& lane : lanes)
        reasons.push_back({lane.word, {lane.sample}, &lane});
    return reasons;
}

std::size_t cellsIn(double length, double side)
{
    return static_cast<std::size_t>(std::max(std::round(length / side), 1.0));
}

} // namespace

RowLabel planeNumber(const FigureInput& input, std::size_t row)
{
    const TextLook look{smallestType, Weight::Bold, Role::Label};
    const std::string number = keyNumber(input.wording, row);
    return {{look, {number}, input.measure.width(number, look.size, look.weight)}, {}, {}};
}

double planeX(const PlaneLayout& layout, const PlaneCases& cases, std::size_t row)
{
    return layout.inner.x + layout.x.position(placeableValue(cases.x->rows[row]));
}

double planeY(const PlaneLayout& layout, const PlaneCases& cases, std::size_t row)
{
    return layout.inner.bottom() - layout.y.position(placeableValue(cases.y->rows[row]));
}

PlaneRails::PlaneRails(const FigureInput& input, const PlaneCases& cases)
    : m_input(input)
    , m_cases(cases)
    , m_withoutX(cases.counted != nullptr ? countedReasons(cases.counted->withoutX)
                                          : reasonsOf(cases.withoutX, *cases.x, input.wording))
    , m_withoutY(cases.counted != nullptr ? countedReasons(cases.counted->withoutY)
                                          : reasonsOf(cases.withoutY, *cases.y, input.wording))
{
}

/// Words of the lanes stand over them then.
bool PlaneRails::isNarrow() const
{
    return m_input.area.width < 560 * std::max(m_input.unit, 1.0);
}

double PlaneRails::leastStep()
{
    return smallestType * lineHeight + 1;
}

bool PlaneRails::isAlone() const
{
    return m_room == RailRoom::Roomy && m_cases.points.empty() && m_cases.withoutX.empty();
}

/// Its names are those of a figure then, and no small print of an axis.
bool PlaneRails::isLargest() const
{
    constexpr std::size_t few = 9;
    return isAlone() && m_cases.counted == nullptr && m_cases.withoutY.size() <= few;
}

double PlaneRails::step() const
{
    double step = std::max(isAlone() ? 44 * m_input.unit : 0, leastStep());
    if (isLargest())
        for (const std::size_t row : m_cases.withoutY)
            step = std::max(step, nameOf(row, *m_cases.x, 0, Values::Written).height() + 12 * m_input.unit);
    return step;
}

/// Else numbers only.
bool PlaneRails::hasNamesBeside() const
{
    return !isNarrow() && (m_room == RailRoom::Roomy || m_room == RailRoom::Close);
}

double PlaneRails::besideNames() const
{
    if (m_cases.counted != nullptr)
        return 0;
    return !hasNamesBeside() ? m_input.measure.width("000", smallestType, Weight::Bold)
                             : std::clamp(m_input.area.width * 0.15, 80.0, 190 * std::max(m_input.unit, 1.0));
}

double PlaneRails::besideWidth() const
{
    return m_withoutX.empty() ? 0 : besideNames() + 16 + 2.4 * planeGlyph + 6;
}

double PlaneRails::wordsWidth() const
{
    double width = 0;
    if (isNarrow())
        return width;
    for (const PlaneReason& reason : m_withoutY) {
        const double word = m_input.measure.width(reason.word, smallestType, Weight::Bold);
        width = std::max(width, word + planeGlyph + 6 + 14 * m_input.unit);
    }
    return std::min(width, m_input.area.width * 0.24);
}

TextBlock PlaneRails::wordBlock(const std::string& word, double width) const
{
    return wrapBlock(m_input.measure, word, {smallestType, Weight::Bold, Role::Gap}, width);
}

/// With what must be said beside it; the value can be read off the axis.
RowLabel PlaneRails::nameOf(std::size_t row, const Comparison& of, double width, Values values) const
{
    RowTexts texts = textsOf(of.rows[row], of, m_input.wording);
    if (values == Values::OnAxis)
        texts.value.clear();
    else if (isLargest())
        return wrapRowLabel(m_input, texts, 230 * m_input.unit, 0.9);
    return {wrapBlock(m_input.measure, oneLine(texts), {smallestType, Weight::Regular, Role::Label}, width), {}, {}};
}

double PlaneRails::addBesideWords(PlaneLayout& out, Point at) const
{
    constexpr double glyph = planeGlyph;
    const double width = m_input.area.width * (isNarrow() ? 0.5 : 0.24) - glyph - 6;
    double height = 0;
    for (const PlaneReason& reason : m_withoutX) {
        PlaneLane head;
        head.sample = reason.rows.front();
        head.word = wordBlock(reason.word, width);
        head.glyph = {at.x, at.y + height + 2, glyph, glyph};
        head.wordAt = {at.x + glyph + 6, at.y + height};
        height += std::max(head.word.height(), glyph + 3);
        out.lanes.push_back(std::move(head));
    }
    return height;
}

Rows PlaneRails::placeBeside(PlaneLayout& out, const std::set<std::size_t>& keyed) const
{
    Rows rows = m_cases.withoutX;
    if (rows.empty())
        return {};
    std::ranges::stable_sort(rows, {}, [&](std::size_t row) { return planeY(out, m_cases, row); });
    constexpr double glyph = planeGlyph;
    const double namesRight = m_input.area.x + besideNames();
    const double glyphsLeft = namesRight + 16;
    if (m_cases.counted != nullptr) {
        std::vector<double> all;
        for (const CountedPlane::Lane& lane : m_cases.counted->withoutX)
            all.insert(all.end(), lane.values.begin(), lane.values.end());
        const double below = out.plot.bottom() - out.inner.bottom();
        std::vector<std::uint32_t> counts =
            geometry::countAlong(out.y, all, -below, out.plot.height - below, cellsIn(out.plot.height, countedSide()));
        std::ranges::reverse(counts); // rows from the top
        out.laneCells.push_back({{glyphsLeft, out.plot.y, glyph, out.plot.height}, 1, geometry::shadesOf(counts)});
        return {};
    }
    if (rows.size() > mostGlyphs) {
        double last = -std::numeric_limits<double>::infinity();
        for (const std::size_t row : rows) // one stroke a point of height
            if (const double y = planeY(out, m_cases, row); y >= last + 1) {
                out.beside.push_back({row, {glyphsLeft, y - 0.5, glyph, 1}});
                last = y;
            }
        return rows;
    }
    std::array<double, 2> last{-1e300, -1e300}; // y in two columns, so that neighbours do not cover each other
    for (const std::size_t row : rows) {
        const double y = planeY(out, m_cases, row);
        const std::size_t column = y - last[0] >= glyph ? 0 : y - last[1] >= glyph || last[1] < last[0] ? 1 : 0;
        last[column] = y;
        out.beside.push_back(
            {row, {glyphsLeft + static_cast<double>(column) * 1.2 * glyph, y - glyph / 2, glyph, glyph}});
    }
    std::vector<geometry::LabelRequest> wanted;
    std::vector<PlaneLabel> labels;
    const auto add = [&](std::size_t row, RowLabel text, bool isNumber) {
        wanted.push_back({planeY(out, m_cases, row) - text.label.look.lineStep() / 2, text.height()});
        labels.push_back({row, std::move(text), {}, isNumber, true});
    };
    const auto tops = [&](double gap) {
        return geometry::placeLabels(wanted, out.plot.y, std::max(out.plot.bottom(), out.plot.y), gap);
    };
    std::optional<std::vector<double>> places;
    if (hasNamesBeside()) {
        for (const Values values : {Values::Written, Values::OnAxis}) {
            labels.clear();
            wanted.clear();
            for (const std::size_t row : rows)
                add(row, nameOf(row, *m_cases.y, besideNames(), values), false);
            if (places = tops(2); places)
                break;
        }
    }
    const bool named = places.has_value();
    if (!named) {
        labels.clear();
        wanted.clear();
        for (const std::size_t row : rows)
            if (keyed.contains(row))
                add(row, planeNumber(m_input, row), true);
        for (places = tops(0); !places && !labels.empty(); places = tops(0)) { // as many as there is room for
            labels.pop_back();
            wanted.pop_back();
        }
    }
    for (std::size_t i = 0; places && i < labels.size(); ++i) {
        PlaneLabel& label = labels[i];
        label.at = {namesRight, (*places)[i]};
        const Rect box = std::ranges::find(out.beside, label.row, &PlaneGap::row)->box;
        out.leaders.emplace_back(label.row,
                                 geometry::Segment{{namesRight + 4, label.at.y + label.text.label.look.lineStep() / 2},
                                                   {box.x - 2, box.center().y}});
        out.labels.push_back(std::move(label));
    }
    return named ? Rows{} : rows;
}

std::vector<PlaneRails::Lane> PlaneRails::lanes(const PlaneLayout& out, const std::set<std::size_t>& keyed,
                                                double step) const
{
    std::vector<Lane> lanes;
    const bool strokes = m_cases.withoutY.size() > mostGlyphs || m_room == RailRoom::Strokes;
    const double wordWidth =
        (isNarrow() ? m_input.area.width : out.plot.x - m_input.area.x - 8 * m_input.unit) - planeGlyph - 6;
    for (const PlaneReason& reason : m_withoutY) {
        Lane lane;
        lane.reason = &reason;
        lane.word = wordBlock(reason.word, wordWidth);
        if (!strokes && reason.counted == nullptr) {
            placeNames(lane, out, keyed, Values::OnAxis);
            Lane written = lane;
            placeNames(written, out, keyed, Values::Written);
            const auto isNamed = [](const geometry::RowItemPlace& place) { return place.form == 0U; };
            if (std::ranges::all_of(written.rows.places, isNamed)
                && (written.rows.rows <= lane.rows.rows || m_room == RailRoom::Roomy))
                lane = std::move(written);
        }
        const double rows = std::max(lane.rows.rows, 1) * step;
        lane.headHeight = isNarrow() ? lane.word.height() : 0;
        lane.height = isNarrow() ? lane.headHeight + rows : std::max(rows, lane.word.height());
        lanes.push_back(std::move(lane));
    }
    return lanes;
}

void PlaneRails::placeNames(Lane& lane, const PlaneLayout& out, const std::set<std::size_t>& keyed, Values values) const
{
    lane.forms.clear();
    std::vector<geometry::RowItem> items;
    for (const std::size_t row : lane.reason->rows) {
        geometry::RowItem item{planeX(out, m_cases, row), planeGlyph / 2, {}};
        std::vector<RowLabel> forms{nameOf(row, *m_cases.x, std::numeric_limits<double>::max(), values)};
        if (keyed.contains(row))
            forms.push_back(planeNumber(m_input, row));
        for (const RowLabel& form : forms)
            item.forms.push_back(form.width());
        items.push_back(std::move(item));
        lane.forms.push_back(std::move(forms));
    }
    const bool tall = m_input.area.height > 400 * std::max(m_input.unit, 1.0);
    const int mostRows = m_room == RailRoom::Tight ? 1 : m_room == RailRoom::Roomy && tall ? 4 : 2;
    lane.rows =
        geometry::placeInRows(items, isNarrow() ? m_input.area.x : out.plot.x, m_input.area.right(), textGap, mostRows);
}

Rows PlaneRails::addLane(PlaneLayout& out, const Lane& lane, double top, double step) const
{
    constexpr double glyph = planeGlyph;
    const double lineStep = lane.word.look.lineStep();
    const double first = top + lane.headHeight;
    PlaneLane head;
    head.sample = lane.reason->rows.front();
    head.word = lane.word;
    head.wordAt = {m_input.area.x + glyph + 6, top + (lane.headHeight > 0 ? 0 : std::max(step - lineStep, 0.0) / 2)};
    head.glyph = {m_input.area.x, head.wordAt.y + (lineStep - glyph) / 2, glyph, glyph};
    const double bottom = top + lane.height + 1;
    head.line = geometry::Segment{{out.plot.x, bottom}, {out.plot.right(), bottom}};
    out.lanes.push_back(std::move(head));
    if (lane.reason->counted != nullptr) {
        addCounts(out, lane, first, step);
        return {};
    }
    if (lane.forms.empty()) {
        addStrokes(out, lane, first, step);
        return lane.reason->rows;
    }
    Rows folded;
    for (std::size_t i = 0; i < lane.reason->rows.size(); ++i) {
        const std::size_t row = lane.reason->rows[i];
        const double x = planeX(out, m_cases, row);
        const geometry::RowItemPlace& place = lane.rows.places[i];
        const double y = first + place.row * step;
        out.below.push_back({row, {x - glyph / 2, y + (step - glyph) / 2, glyph, glyph}});
        if (!place.form || *place.form > 0)
            folded.push_back(row);
        if (!place.form)
            continue;
        const RowLabel& text = lane.forms[i][*place.form];
        const double at = place.before ? x - glyph / 2 - textGap - text.width() : x + glyph / 2 + textGap;
        out.labels.push_back({row, text, {at, y + (step - text.height()) / 2}, *place.form > 0});
    }
    return folded;
}

void PlaneRails::addCounts(PlaneLayout& out, const Lane& lane, double first, double step) const
{
    const double left = out.inner.x - out.plot.x;
    const std::vector<std::uint32_t> counts = geometry::countAlong(
        out.x, lane.reason->counted->values, -left, out.plot.width - left, cellsIn(out.plot.width, countedSide()));
    out.laneCells.push_back(
        {{out.plot.x, first + 2, out.plot.width, step - 4}, counts.size(), geometry::shadesOf(counts)});
}

double PlaneRails::countedSide() const
{
    return 4 * std::max(m_input.unit, 1.0);
}

/// One stroke a point of width.
void PlaneRails::addStrokes(PlaneLayout& out, const Lane& lane, double first, double step) const
{
    std::set<long> taken;
    for (const std::size_t row : lane.reason->rows) {
        const double x = planeX(out, m_cases, row);
        if (taken.insert(std::lround(x)).second)
            out.below.push_back({row, {x - 0.5, first + 2, 1, step - 4}});
    }
}

} // namespace toscale::scene
