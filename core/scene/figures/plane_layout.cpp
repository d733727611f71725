#include "core/scene/figures/plane_layout.h"

#include "core/scene/figures/dots_placing.h"
#include "core/scene/figures/plane_points.h"
#include "core/scene/figures/plane_rails.h"
#include "core/scene/figures/plane_rates.h"

#include <algorithm>
#include <cmath>

namespace toscale::scene {

namespace {

using geometry::MagnitudeAxis;
using geometry::Rect;
using Rows = std::vector<std::size_t>;

MagnitudeAxis axisOf(const Comparison& columns, const Rows& rows, const Rows& more)
{
    std::vector<DotSpan> spans;
    for (const std::size_t row : rows)
        spans.push_back(dotSpanOf(columns.rows[row]));
    for (const std::size_t row : more)
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
        if (cases.counted != nullptr && hasX() && hasY())
            m_shares = geometry::sharesOf(m_x, m_y, cases.counted->x, cases.counted->y);
    }

    /// The rails give way to the plot: first names on them, then the names of cases with neither value, then all.
    PlaneLayout layout()
    {
        PlaneLayout layout;
        for (const RailRoom room : {RailRoom::Roomy, RailRoom::Close, RailRoom::Tight, RailRoom::Strokes}) {
            m_room = room;
            m_rails.setRoom(room);
            layout = worded();
            if (layout.fits)
                break;
        }
        nameMore(layout);
        layout.shares = nullptr; // it does not outlive this
        return layout;
    }

private:
    /// Of few cases each is worth a smaller plot.
    void nameMore(PlaneLayout& layout)
    {
        constexpr std::size_t few = 9;
        if (!layout.fits || layout.unnamed == 0 || m_cases.counted != nullptr || m_input.columns.rows.size() > few)
            return;
        for (const RailRoom room : {RailRoom::Close, RailRoom::Tight}) {
            m_room = room;
            m_rails.setRoom(room);
            m_keyShare = 0.45;
            if (PlaneLayout other = worded(); other.fits && other.unnamed < layout.unnamed)
                layout = std::move(other);
        }
    }

    /// With room for what is said of those without a name.
    [[nodiscard]] PlaneLayout worded()
    {
        m_lacksHeight = sentence();
        PlaneLayout layout;
        for (int attempt = 0; attempt < 3; ++attempt) {
            layout = settled();
            layout.lacks = warning(keyGapWords(m_input.wording, layout.unnamed, layout.unnumbered));
            if (layout.lacks.height() <= m_lacksHeight + 1e-9)
                break;
            m_lacksHeight = layout.lacks.height();
        }
        return layout;
    }

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
        // of few cases each is named at least in the key; of counted ones a number that stands nowhere says nothing
        for (int round = 0; m_cases.counted != nullptr && round < 2; ++round) {
            const Rows told = labelledIn(attempt.layout, key, true);
            if (!attempt.layout.fits || told.size() == key.rows.size())
                break;
            key = keyOf({told.begin(), told.end()});
            attempt = placed({key.rows.begin(), key.rows.end()}, key.height + belowGap);
        }
        PlaneLayout& layout = attempt.layout;
        layout.unnamed = unnamedIn(layout, attempt.folded, key);
        if (m_cases.counted != nullptr)
            layout.unnamed += m_cases.pointCount() - std::min(m_cases.pointCount(), m_cases.points.size());
        // one that is named at its point after all needs no number
        const std::size_t named = labelledIn(layout, key, false).size();
        layout.unnumbered = dropNumbers(m_input, key, labelledIn(layout, key, true)) - named;
        layout.key = std::move(key);
        return std::move(layout);
    }

    /// Rows of the key whose number, or whose name, stands at their mark.
    [[nodiscard]] static Rows labelledIn(const PlaneLayout& layout, const LabelKey& key, bool byNumber)
    {
        Rows labelled;
        std::ranges::copy_if(key.rows, std::back_inserter(labelled), [&](std::size_t row) {
            const auto label = std::ranges::find(layout.labels, row, &PlaneLabel::row);
            return label != layout.labels.end() && label->isNumber == byNumber;
        });
        return labelled;
    }

    static constexpr double belowGap = 8;

    [[nodiscard]] const Rect& area() const { return m_input.area; }
    [[nodiscard]] bool hasX() const { return !m_x.borders.empty(); }
    [[nodiscard]] bool hasY() const { return !m_y.borders.empty(); }
    [[nodiscard]] double unit() const { return m_input.unit; }
    [[nodiscard]] static double sentence() { return smallestType * lineHeight; }

    /// Points before cases on the rails; which of them are named depends on how many can be.
    [[nodiscard]] LabelKey keyOf(const std::set<std::size_t>& rows) const
    {
        const double share = m_room == RailRoom::Roomy ? 0.3
            : m_room == RailRoom::Close                ? 0.18
            : m_room == RailRoom::Tight                ? 0.12
                                                       : 0.08;
        LabelKey key;
        Rows named = mostImportant(rows, mostPlaneNames);
        for (;;) {
            std::vector<std::string> texts;
            for (const std::size_t row : named)
                texts.push_back(keyNumber(m_input.wording, row) + ". "
                                + planeTexts(m_cases, row, m_input.wording).line());
            key = layoutKeyOf(m_input, named, texts, area().height * m_keyShare.value_or(share));
            if (key.rows.size() == named.size() || key.rows.empty())
                return key;
            named = mostImportant(rows, key.rows.size());
        }
    }

    [[nodiscard]] Rows mostImportant(const std::set<std::size_t>& rows, std::size_t most) const
    {
        Rows important;
        for (const Rows* each : {&m_cases.points, &m_cases.withoutX, &m_cases.withoutY}) {
            Rows some;
            std::ranges::copy_if(*each, std::back_inserter(some), [&](std::size_t row) { return rows.contains(row); });
            const Comparison& by = each == &m_cases.withoutY ? *m_cases.x : *m_cases.y;
            addTo(important, rowsToShow(by, some, most - important.size()));
        }
        std::ranges::sort(important);
        return important;
    }

    [[nodiscard]] static std::size_t unnamedIn(const PlaneLayout& layout, const Rows& folded, const LabelKey& key)
    {
        std::set<std::size_t> named(key.rows.begin(), key.rows.end());
        for (const PlaneLabel& label : layout.labels)
            named.insert(label.row);
        return static_cast<std::size_t>(
            std::ranges::count_if(folded, [&](std::size_t r) { return !named.contains(r); }));
    }

    [[nodiscard]] TextBlock warning(const std::string& text) const
    {
        return block(text, {smallestType, Weight::Bold, Role::Warning}, area().width);
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
        out.shares = m_cases.counted != nullptr ? &m_shares : nullptr;
        setHorizontal(out);
        addTitles(out);
        addHead(out);
        placeBelow(attempt, keyed, keyHeight);
        if (!out.fits)
            return attempt;
        addTo(attempt.folded, m_rails.placeBeside(out, keyed));
        placeRates(out);
        addTo(attempt.folded, placePlanePoints(out, m_input, m_cases, keyed));
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
        if (m_cases.pointCount() > mostPlanePoints)
            out.shades = block(m_input.wording.shadedPoints(), m_small, area().width);
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
            y += titleHeight(out.yTitle, out.yDetail, area().width);
            out.shadesAt = {area().x, y};
            y += out.shades.height() + 5 * unit();
        }
        const double railWords = m_rails.addBesideWords(out, {area().x, y});
        const double ratesHeight = hasX() && hasY() ? m_small.lineStep() + 2 : 0;
        double right = 0; // of the words of the rail: where those of the rates may begin, they stand under them
        for (const PlaneLane& lane : out.lanes)
            right = std::max(right, lane.wordAt.x + lane.word.width);
        const double firstRate = out.plot.x - (ratesHeight > 0 ? rateWordWidth(m_input, m_cases, m_x, m_y) / 2 : 0) - 8;
        const bool isUnder = railWords > 0 && ratesHeight > 0 && right > firstRate;
        out.plot.y = y + (isUnder ? railWords + ratesHeight + 2 : std::max(railWords + 4 * unit(), ratesHeight));
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
            const double line = m_room == RailRoom::Strokes ? 0 : smallestType * lineHeight + 2;
            out.rail = layoutGapRail(m_input, m_cases.neither, std::max(area().height * share - sentence(), line));
            out.missing = m_cases.neither.size() - out.rail.shown;
        }
        out.moreCases = warning(out.missing > 0 ? m_input.wording.moreCases(static_cast<int>(out.missing)) : "");
        double bottom = area().bottom() - out.moreCases.height() - m_lacksHeight;
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
        const double step = m_rails.step();
        const std::vector<PlaneRails::Lane> lanes = m_rails.lanes(out, keyed, step);
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

    void placeRates(PlaneLayout& out) const
    {
        if (hasX() && hasY())
            out.rates = planeRates(m_input, m_cases, out);
        if (hasY())
            out.yWords = wordsUpward(m_input, *m_cases.y, out.y);
    }

    const FigureInput& m_input;
    const PlaneCases& m_cases;
    MagnitudeAxis m_x;
    MagnitudeAxis m_y;
    PlaneRails m_rails;
    geometry::AxisShares m_shares;
    TextLook m_small;
    RailRoom m_room = RailRoom::Roomy;
    std::optional<double> m_keyShare; // of the height, at most; else by the room
    double m_lacksHeight = 0;
};

} // namespace

double planeRadius(const FigureInput& input)
{
    return std::max(5.5 * input.unit, 5.0);
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
