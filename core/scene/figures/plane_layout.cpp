#include "core/scene/figures/plane_layout.h"

#include "core/scene/figures/dots_placing.h"
#include "core/scene/figures/plane_rails.h"
#include "core/scene/figures/plane_rates.h"

#include <algorithm>
#include <cmath>

namespace toscale::scene {

namespace {

using geometry::MagnitudeAxis;
using geometry::Point;
using geometry::Rect;
using Rows = std::vector<std::size_t>;

constexpr std::size_t mostPoints = 2000; // as marks of their own
constexpr std::size_t mostSingles = 300; // beside a raster
constexpr std::size_t mostNamed = 40;

MagnitudeAxis axisOf(const Comparison& columns, const Rows& rows, const Rows& more)
{
    std::vector<DotSpan> spans;
    for (const Rows* each : {&rows, &more})
        for (const std::size_t row : *each)
            spans.push_back({placeableValue(columns.rows[row])});
    return axisAround(spans, columns, MagnitudeAxis::Form::Logarithmic);
}

/// One try with a key of that height: what is placed, and whose label found no place.
struct Attempt {
    PlaneLayout layout;
    Rows folded;
};

class Planner {
public:
    Planner(const FigureInput& input, const PlaneCases& cases)
        : m_input(input)
        , m_cases(cases)
        , m_x(axisOf(*cases.x, cases.points, cases.withoutY))
        , m_y(axisOf(*cases.y, cases.points, cases.withoutX))
        , m_rails(input, cases)
        , m_small{readable(12 * input.unit), Weight::Regular, Role::Muted}
    {
    }

    /// The rails give way to the plot: first names on them, then the names of cases with neither value, then all.
    PlaneLayout layout()
    {
        PlaneLayout layout;
        for (const RailRoom room : {RailRoom::Roomy, RailRoom::Close, RailRoom::Tight, RailRoom::Strokes}) {
            m_room = room;
            layout = settled();
            if (layout.fits)
                break;
        }
        return layout;
    }

private:
    [[nodiscard]] PlaneLayout settled() const
    {
        std::set<std::size_t> wanted;
        LabelKey key;
        Attempt attempt = placed({}, 0);
        for (int round = 0; round < 4 && !attempt.folded.empty(); ++round) {
            const std::size_t before = wanted.size();
            wanted.insert(attempt.folded.begin(), attempt.folded.end());
            if (wanted.size() == before)
                break;
            key = keyOf(wanted);
            attempt = placed({key.rows.begin(), key.rows.end()}, key.height + belowGap);
        }
        PlaneLayout& layout = attempt.layout;
        layout.unnamed = unnamedIn(layout, attempt.folded, key);
        layout.key = std::move(key);
        return std::move(layout);
    }

    static constexpr double belowGap = 8;

    [[nodiscard]] const Rect& area() const { return m_input.area; }
    [[nodiscard]] bool hasX() const { return !m_x.borders.empty(); }
    [[nodiscard]] bool hasY() const { return !m_y.borders.empty(); }
    [[nodiscard]] double unit() const { return m_input.unit; }
    [[nodiscard]] double sentence() const { return smallestType * lineHeight; }
    /// A single point has the whole place; crowded ones say less.
    [[nodiscard]] bool isCrowded() const { return m_cases.points.size() > 9; }

    [[nodiscard]] LabelKey keyOf(const std::set<std::size_t>& rows) const
    {
        std::vector<std::size_t> named = rowsToShow(*m_cases.y, Rows(rows.begin(), rows.end()), mostNamed);
        std::vector<std::string> texts;
        for (const std::size_t row : named)
            texts.push_back(keyNumber(row) + ". " + oneLine(planeTexts(m_cases, row, m_input.wording)));
        const double share = m_room == RailRoom::Roomy ? 0.3 : m_room == RailRoom::Close ? 0.18 : 0.12;
        return layoutKeyOf(m_input, named, texts, area().height * share);
    }

    [[nodiscard]] static std::size_t unnamedIn(const PlaneLayout& layout, const Rows& folded, const LabelKey& key)
    {
        std::set<std::size_t> named(key.rows.begin(), key.rows.end());
        for (const PlaneLabel& label : layout.labels)
            named.insert(label.row);
        return static_cast<std::size_t>(
            std::ranges::count_if(folded, [&](std::size_t r) { return !named.contains(r); }));
    }

    [[nodiscard]] TextBlock block(const std::string& text, const TextLook& look, double width) const
    {
        return wrapBlock(m_input.measure, text, look, width);
    }

    [[nodiscard]] Attempt placed(const std::set<std::size_t>& keyed, double keyHeight) const
    {
        Attempt attempt;
        PlaneLayout& out = attempt.layout;
        out.x = m_x;
        out.y = m_y;
        setHorizontal(out);
        addTitles(out);
        addHead(out);
        placeBelow(attempt, keyed, keyHeight);
        if (!out.fits)
            return attempt;
        addTo(attempt.folded, m_rails.placeBeside(out, keyed));
        placeRates(out);
        placePoints(attempt, keyed);
        return attempt;
    }

    void addTitles(PlaneLayout& out) const
    {
        const auto titles = [&](const Comparison& of, double width, TextBlock& title, TextBlock& detail) {
            const FigureKind kind = FigureKind::Plane;
            title = block(m_input.wording.columnTitle(kind, of), {readable(13.5 * unit()), Weight::Bold, Role::Label},
                          width);
            detail = block(m_input.wording.columnDetail(kind, of), m_small, width);
        };
        if (hasX())
            titles(*m_cases.x, area().right() - out.plot.x, out.xTitle, out.xDetail);
        if (hasY())
            titles(*m_cases.y, area().width, out.yTitle, out.yDetail);
    }

    [[nodiscard]] bool isOneLine(const TextBlock& title, const TextBlock& detail, double width) const
    {
        return title.lines.size() <= 1 && detail.lines.size() <= 1 && title.width + 10 * unit() + detail.width <= width;
    }

    [[nodiscard]] double titleHeight(const TextBlock& title, const TextBlock& detail, double width) const
    {
        return isOneLine(title, detail, width) ? title.height() : title.height() + detail.height();
    }

    /// What stands over the plot: the title of y, the words of the rail beside it, the rates.
    void addHead(PlaneLayout& out) const
    {
        double y = area().y;
        if (hasY()) {
            out.yTitleAt = {area().x, y};
            y += titleHeight(out.yTitle, out.yDetail, area().width) + 5 * unit();
        }
        const double railWords = m_rails.addBesideWords(out, {area().x, y});
        const double ratesHeight = hasX() && hasY() ? m_small.lineStep() + 2 : 0;
        out.plot.y = y + std::max(railWords + 4 * unit(), ratesHeight);
    }

    void setHorizontal(PlaneLayout& out) const
    {
        double words = 0;
        for (const double border : m_y.borders)
            words = std::max(
                words,
                m_input.measure.width(m_input.wording.tick(border, border, *m_cases.y), m_small.size, m_small.weight));
        double left = std::max(m_rails.besideWidth() + (hasY() ? words + 12 : 0), m_rails.wordsWidth());
        // half of the words at the ends of the x axis
        double half = 0;
        if (hasX())
            for (const double border : {m_x.borders.front(), m_x.borders.back()})
                half = std::max(half,
                                m_input.measure.width(m_input.wording.tick(border, border, *m_cases.x), m_small.size,
                                                      m_small.weight)
                                    / 2);
        left = std::max(left, half - padding());
        const double right =
            std::max(hasX() && hasY() ? rateWordWidth(m_input, m_cases, m_x, m_y) + 8 : 0.0, half - padding());
        out.plot.x = area().x + left;
        out.plot.width = hasX() ? std::max(area().width - left - right, 0.0) : 0;
    }

    /// Points on the ends of an axis lie inside the plot.
    [[nodiscard]] double padding() const { return planeRadius(m_input) + 3; }

    /// Axis words, title, rails, the list of those without both, key: from the bottom up; the plot gets the rest.
    void placeBelow(Attempt& attempt, const std::set<std::size_t>& keyed, double keyHeight) const
    {
        PlaneLayout& out = attempt.layout;
        out.inner = out.plot;
        out.inner.x += padding();
        out.inner.width = std::max(out.plot.width - 2 * padding(), 0.0);
        out.x.length = out.inner.width;
        const bool alone = !hasX() && !hasY();
        if (!m_cases.neither.empty()) {
            const double share = alone ? 1 : m_room == RailRoom::Roomy ? 0.2 : 0.1;
            out.rail = layoutGapRail(m_input, m_cases.neither, area().height * share - sentence());
            out.missing = m_cases.neither.size() - out.rail.shown;
        }
        double bottom = area().bottom() - (out.missing > 0 ? 2 : 1) * sentence();
        out.sentenceAt = {area().x, bottom};
        bottom -= keyHeight;
        out.keyAt = {area().x, bottom + belowGap};
        if (!m_cases.neither.empty()) {
            bottom -= out.rail.height > 0 ? out.rail.height + belowGap : 0;
            out.railAt = {area().x, alone ? area().y : bottom + belowGap};
        }
        const double axisHeight = hasX()
            ? 5 + m_small.lineStep() + titleHeight(out.xTitle, out.xDetail, area().right() - out.plot.x) + 4 * unit()
            : 0;
        const double step = laneStep();
        const std::vector<PlaneRails::Lane> lanes = m_rails.lanes(out, keyed, m_room, step);
        double height = axisHeight;
        for (const PlaneRails::Lane& lane : lanes)
            height += lane.height + 3 * unit();
        const double room = bottom - out.plot.y - height;
        const double share = m_room == RailRoom::Roomy ? 0.42 : m_room == RailRoom::Close ? 0.3 : 0;
        const double least = std::max(72.0, share * area().height);
        constexpr double leastWidth = 72;
        if (hasY()) {
            out.fits = room >= least && (!hasX() || out.inner.width >= leastWidth);
            out.plot.height = std::max(room, 0.0);
        } else {
            out.fits = room >= 0 && (!hasX() || out.inner.width >= leastWidth);
            out.plot.height = 0;
        }
        out.inner.y = out.plot.y + (hasY() ? padding() : 0);
        out.inner.height = hasY() ? std::max(out.plot.height - 2 * padding(), 0.0) : 0;
        out.y.length = out.inner.height;
        if (!hasX())
            return;
        out.xWordsTop = out.plot.bottom() + 5;
        out.xWords = wordsAlong(m_input, *m_cases.x, out.x, out.inner.x, area().x, area().right());
        out.xTitleAt = {out.plot.x, out.xWordsTop + m_small.lineStep()};
        double y = out.plot.bottom() + axisHeight;
        for (const PlaneRails::Lane& lane : lanes) {
            addTo(attempt.folded, m_rails.addLane(out, lane, y, step));
            y += lane.height + 3 * unit();
        }
        out.lanesTop = out.plot.bottom() + axisHeight;
        out.bottom = std::max(y - 3 * unit(), out.lanesTop);
    }

    static void addTo(Rows& rows, const Rows& more) { rows.insert(rows.end(), more.begin(), more.end()); }

    /// Lanes without a plot over them have its room.
    [[nodiscard]] double laneStep() const
    {
        return hasY() ? PlaneRails::leastStep() : std::max(44 * unit(), PlaneRails::leastStep());
    }

    void placeRates(PlaneLayout& out) const
    {
        if (hasX() && hasY())
            out.rates = planeRates(m_input, m_cases, out);
        if (hasY())
            out.yWords = wordsUpward(m_input, *m_cases.y, out.y);
    }

    void placePoints(Attempt& attempt, const std::set<std::size_t>& keyed) const
    {
        PlaneLayout& out = attempt.layout;
        const double radius = planeRadius(m_input);
        std::vector<Point> points;
        for (const std::size_t row : m_cases.points)
            points.push_back({planeX(out, m_cases, row), planeY(out, m_cases, row)});
        const Rows important = rowsToShow(*m_cases.y, m_cases.points, mostNamed);
        if (points.size() > mostPoints) {
            out.cells = geometry::countInCells(points, out.plot, 4 * std::max(unit(), 1.0));
            std::set<std::size_t> singles(important.begin(), important.end());
            for (const std::size_t i : out.cells.alone)
                if (singles.size() < mostSingles)
                    singles.insert(m_cases.points[i]);
            out.singles.assign(singles.begin(), singles.end());
        } else {
            out.singles = m_cases.points;
        }
        std::vector<Rect> taken;
        for (const std::size_t row : out.singles)
            taken.push_back(
                {planeX(out, m_cases, row) - radius, planeY(out, m_cases, row) - radius, 2 * radius, 2 * radius});
        for (const RasterShape::Run& run : cellsOf(out).runs()) // no label hides a count
            taken.push_back(run.rect);
        std::vector<geometry::PointLabelRequest> requests;
        std::vector<std::vector<RowLabel>> forms;
        for (const std::size_t row : important) {
            forms.push_back(formsOf(row));
            if (keyed.contains(row))
                forms.back().push_back(planeNumber(m_input, row));
            geometry::PointLabelRequest request{{planeX(out, m_cases, row), planeY(out, m_cases, row)}, radius, {}};
            for (const RowLabel& form : forms.back())
                request.forms.push_back({form.width(), form.height()});
            requests.push_back(std::move(request));
        }
        const auto places = geometry::placePointLabels(requests, taken, out.plot.inset(2), 4 * unit());
        const std::set<std::size_t> named(important.begin(), important.end());
        for (const std::size_t row : m_cases.points)
            if (!named.contains(row))
                attempt.folded.push_back(row);
        for (std::size_t i = 0; i < important.size(); ++i) {
            const bool isNumber = places[i] && keyed.contains(important[i]) && places[i]->form + 1 == forms[i].size();
            if (!places[i] || isNumber)
                attempt.folded.push_back(important[i]);
            if (places[i])
                out.labels.push_back(
                    {important[i], forms[i][places[i]->form], {places[i]->rect.x, places[i]->rect.y}, isNumber});
        }
    }

    /// All there is to say, else the name and what must be said beside it.
    [[nodiscard]] std::vector<RowLabel> formsOf(std::size_t row) const
    {
        RowTexts texts = planeTexts(m_cases, row, m_input.wording);
        std::vector<RowLabel> forms;
        if (!isCrowded())
            forms.push_back(wrapRowLabel(m_input, texts, 230 * unit(), 0.9));
        texts.value.clear();
        for (const double width : {230.0, 150.0, 110.0})
            forms.push_back({block(texts.label, {smallestType, Weight::Bold, Role::Label}, width * unit()),
                             {},
                             block(texts.note, m_small, width * unit())});
        return forms;
    }

    const FigureInput& m_input;
    const PlaneCases& m_cases;
    MagnitudeAxis m_x;
    MagnitudeAxis m_y;
    PlaneRails m_rails;
    TextLook m_small;
    RailRoom m_room = RailRoom::Roomy;
};

} // namespace

double planeRadius(const FigureInput& input)
{
    return std::max(5.5 * input.unit, 5.0);
}

double planeGlyph(const FigureInput& /*input*/)
{
    return smallestType; // a smaller one is not recognised, and its name is no larger
}

RasterShape cellsOf(const PlaneLayout& layout)
{
    return {layout.plot, layout.cells.columns, geometry::shadesOf(layout.cells.counts)};
}

PlaneLayout layoutPlane(const FigureInput& input, const PlaneCases& cases)
{
    return Planner(input, cases).layout();
}

} // namespace toscale::scene
