#include "core/scene/figures/plane_layout.h"

#include "core/geometry/label_placement.h"
#include "core/scene/figures/plane_rates.h"
#include "core/scene/figures/dots_placing.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace toscale::scene {

namespace {

using geometry::MagnitudeAxis;
using geometry::Point;
using geometry::Rect;
using Rows = std::vector<std::size_t>;

constexpr std::size_t mostPoints = 2000; // as marks of their own
constexpr std::size_t mostSingles = 300; // beside a raster
constexpr std::size_t mostNamed = 40;
constexpr std::size_t mostGlyphs = 60; // on a rail; more are strokes without names

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
        , m_small{readable(12 * input.unit), Weight::Regular, Role::Muted}
    {
    }

    /// The rails give way to the plot: first names on them, then the names of cases with neither value, then all.
    PlaneLayout layout()
    {
        PlaneLayout layout;
        for (const Rails rails : {Rails::Roomy, Rails::Close, Rails::Strokes}) {
            m_rails = rails;
            layout = settled();
            if (layout.fits)
                break;
        }
        return layout;
    }

private:
    enum class Rails { Roomy, Close, Strokes };

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
    /// In a narrow figure words of the rails stand over them.
    [[nodiscard]] bool isNarrow() const { return area().width < 560 * std::max(unit(), 1.0); }
    /// A single point has the whole place; crowded ones say less.
    [[nodiscard]] bool isCrowded() const { return m_cases.points.size() > 9; }

    [[nodiscard]] LabelKey keyOf(const std::set<std::size_t>& rows) const
    {
        std::vector<std::size_t> named = rowsToShow(*m_cases.y, Rows(rows.begin(), rows.end()), mostNamed);
        std::vector<std::string> texts;
        for (const std::size_t row : named)
            texts.push_back(keyNumber(row) + ". " + oneLine(planeTexts(m_cases, row, m_input.wording)));
        const double share = m_rails == Rails::Roomy ? 0.3 : m_rails == Rails::Close ? 0.18 : 0.1;
        return layoutKeyOf(m_input, named, texts, area().height * share);
    }

    [[nodiscard]] static std::size_t unnamedIn(const PlaneLayout& layout, const Rows& folded, const LabelKey& key)
    {
        std::set<std::size_t> named(key.rows.begin(), key.rows.end());
        for (const PlaneLabel& label : layout.labels)
            named.insert(label.row);
        return static_cast<std::size_t>(std::ranges::count_if(folded, [&](std::size_t r) { return !named.contains(r); }));
    }

    [[nodiscard]] TextBlock block(const std::string& text, const TextLook& look, double width) const
    {
        return wrapBlock(m_input.measure, text, look, width);
    }

    // --- one attempt -------------------------------------------------------------------------------------------------

    struct Lane {
        std::string word;
        Rows rows;
    };

    [[nodiscard]] std::vector<Lane> lanesOf(const Rows& rows, const Comparison& lacking) const
    {
        std::vector<Lane> lanes;
        for (const std::size_t row : rows) {
            std::string word = sharedGapWord(lacking.rows[row], lacking, m_input.wording);
            auto known = std::ranges::find(lanes, word, &Lane::word);
            if (known == lanes.end())
                known = lanes.insert(lanes.end(), {std::move(word), {}});
            known->rows.push_back(row);
        }
        return lanes;
    }

    [[nodiscard]] Attempt placed(const std::set<std::size_t>& keyed, double keyHeight) const
    {
        Attempt attempt;
        PlaneLayout& out = attempt.layout;
        out.x = m_x;
        out.y = m_y;
        addTitles(out);
        addHead(out);
        setHorizontal(out);
        placeBelow(attempt, keyed, keyHeight);
        if (!out.fits)
            return attempt;
        placeBeside(attempt, keyed);
        placeRates(out);
        placePoints(attempt, keyed);
        return attempt;
    }

    void addTitles(PlaneLayout& out) const
    {
        const auto titles = [&](const Comparison& of, TextBlock& title, TextBlock& detail) {
            const FigureKind kind = FigureKind::Plane;
            title = block(m_input.wording.columnTitle(kind, of), {readable(13.5 * unit()), Weight::Bold, Role::Label},
                          area().width);
            detail = block(m_input.wording.columnDetail(kind, of), m_small, area().width);
        };
        if (hasX())
            titles(*m_cases.x, out.xTitle, out.xDetail);
        if (hasY())
            titles(*m_cases.y, out.yTitle, out.yDetail);
    }

    [[nodiscard]] bool isOneLine(const TextBlock& title, const TextBlock& detail, double width) const
    {
        return title.lines.size() <= 1 && detail.lines.size() <= 1
            && title.width + 10 * unit() + detail.width <= width;
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
        double railWords = 0;
        if (!m_cases.withoutX.empty()) {
            const double glyph = planeGlyph(m_input);
            for (const Lane& lane : lanesOf(m_cases.withoutX, *m_cases.x)) {
                PlaneLane head;
                head.sample = lane.rows.front();
                head.word = block(lane.word, {smallestType, Weight::Bold, Role::Gap},
                                  railWordsWidth() - glyph - 6);
                head.glyph = {area().x, y + railWords + 2, glyph, glyph};
                head.wordAt = {area().x + glyph + 6, y + railWords};
                railWords += std::max(head.word.height(), glyph + 3);
                out.lanes.push_back(std::move(head));
            }
        }
        const double ratesHeight = hasX() && hasY() ? m_small.lineStep() + 2 : 0;
        out.plot.y = y + std::max(railWords + 4 * unit(), ratesHeight);
    }

    [[nodiscard]] double railWordsWidth() const { return isNarrow() ? area().width * 0.5 : area().width * 0.24; }

    /// Names on the rail beside the plot are as wide as this.
    [[nodiscard]] double besideNames() const
    {
        return isNarrow() ? 0 : std::clamp(area().width * 0.15, 80.0, 190 * unit());
    }

    [[nodiscard]] double besideWidth() const
    {
        if (m_cases.withoutX.empty())
            return 0;
        const double numbers = isNarrow() ? m_input.measure.width("000", smallestType, Weight::Bold) + 14 : 0;
        return besideNames() + numbers + 16 * unit() + 2.4 * planeGlyph(m_input) + 6;
    }

    void setHorizontal(PlaneLayout& out) const
    {
        double words = 0;
        for (const double border : m_y.borders)
            words = std::max(words, m_input.measure.width(m_input.wording.tick(border, border, *m_cases.y), m_small.size,
                                                          m_small.weight));
        double left = besideWidth() + (hasY() ? words + 12 : 0);
        const double glyph = planeGlyph(m_input);
        if (!isNarrow())
            for (const Lane& lane : lanesOf(m_cases.withoutY, *m_cases.y)) {
                const double needed =
                    m_input.measure.width(lane.word, smallestType, Weight::Bold) + glyph + 6 + 14 * unit();
                left = std::max(left, std::min(needed, area().width * 0.24));
            }
        // half of the words at the ends of the x axis
        double half = 0;
        if (hasX())
            for (const double border : {m_x.borders.front(), m_x.borders.back()})
                half = std::max(half, m_input.measure.width(m_input.wording.tick(border, border, *m_cases.x),
                                                            m_small.size, m_small.weight)
                                    / 2);
        left = std::max(left, half - padding());
        const double right = std::max(hasX() && hasY() ? rateWordWidth(m_input, m_cases, m_x, m_y) + 8 : 0.0,
                                      half - padding());
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
        double bottom = area().bottom() - sentence();
        out.sentenceAt = {area().x, bottom};
        bottom -= keyHeight;
        out.keyAt = {area().x, bottom + belowGap};
        if (!m_cases.neither.empty()) {
            const bool alone = !hasX() && !hasY();
            const double share = m_rails == Rails::Roomy ? 0.2 : 0.1;
            out.rail = layoutGapRail(m_input, m_cases.neither, alone ? bottom - area().y : area().height * share);
            out.missing = m_cases.neither.size() - out.rail.shown;
            bottom -= out.rail.height > 0 ? out.rail.height + belowGap : 0;
            out.railAt = {area().x, alone ? area().y : bottom + belowGap};
        }
        const double axisHeight = hasX() ? 5 + m_small.lineStep()
                + titleHeight(out.xTitle, out.xDetail, area().right() - out.plot.x) + 4 * unit()
                                         : 0;
        std::vector<Rail> rails = railsBelow(out, keyed);
        double height = axisHeight;
        for (const Rail& rail : rails)
            height += rail.height(railStep()) + 3 * unit();
        const double room = bottom - out.plot.y - height;
        const double least = std::max(72.0, (m_rails == Rails::Roomy ? 0.42 : 0.0) * area().height);
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
        if (!isOneLine(out.xTitle, out.xDetail, area().right() - out.plot.x)) {
            out.xTitle = block(m_input.wording.columnTitle(FigureKind::Plane, *m_cases.x), out.xTitle.look,
                               area().right() - out.plot.x);
            out.xDetail = block(m_input.wording.columnDetail(FigureKind::Plane, *m_cases.x), out.xDetail.look,
                                area().right() - out.plot.x);
        }
        double y = out.plot.bottom() + axisHeight;
        for (Rail& rail : rails) {
            addRail(attempt, rail, y, keyed);
            y += rail.height(railStep()) + 3 * unit();
        }
    }

    [[nodiscard]] double railStep() const { return smallestType * lineHeight + 1; }

    /// Cases without y and with one reason for it.
    struct Rail {
        Lane lane;
        geometry::ItemRows rows;
        std::vector<std::vector<RowLabel>> forms; // one a case
        double headHeight = 0;                    // of words over the rail

        [[nodiscard]] double height(double step) const { return headHeight + std::max(rows.rows, 1) * step; }
    };

    [[nodiscard]] TextBlock numberBlock(std::size_t row) const
    {
        const TextLook look{smallestType, Weight::Bold, Role::Label};
        const std::string number = keyNumber(row);
        return {look, {number}, m_input.measure.width(number, look.size, look.weight)};
    }

    /// Name and doubt on one line.
    [[nodiscard]] RowLabel lineLabel(std::size_t row, const Comparison& of) const
    {
        const RowTexts texts = textsOf(of.rows[row], of, m_input.wording);
        RowTexts named{texts.label, {}, texts.note, false};
        return {block(scene::oneLine(named), {smallestType, Weight::Regular, Role::Label},
                      std::numeric_limits<double>::max()),
                {},
                {}};
    }

    [[nodiscard]] std::vector<Rail> railsBelow(const PlaneLayout& out, const std::set<std::size_t>& keyed) const
    {
        std::vector<Rail> rails;
        for (Lane& lane : lanesOf(m_cases.withoutY, *m_cases.y)) {
            Rail rail;
            rail.lane = std::move(lane);
            if (isNarrow())
                rail.headHeight = railStep();
            if (m_cases.withoutY.size() <= mostGlyphs && m_rails != Rails::Strokes) {
                std::vector<geometry::RowItem> items;
                for (const std::size_t row : rail.lane.rows) {
                    geometry::RowItem item{xOf(out, row), planeGlyph(m_input) / 2, {}};
                    std::vector<RowLabel> forms{lineLabel(row, *m_cases.x)};
                    if (keyed.contains(row))
                        forms.push_back({numberBlock(row), {}, {}});
                    for (const RowLabel& form : forms)
                        item.forms.push_back(form.width());
                    items.push_back(std::move(item));
                    rail.forms.push_back(std::move(forms));
                }
                const int most = m_rails == Rails::Close ? 2 : area().height > 400 * std::max(unit(), 1.0) ? 4 : 2;
                rail.rows = geometry::placeInRows(items, isNarrow() ? area().x : out.plot.x, area().right(), 5, most);
            }
            rails.push_back(std::move(rail));
        }
        return rails;
    }

    [[nodiscard]] double xOf(const PlaneLayout& out, std::size_t row) const
    {
        return out.inner.x + out.x.position(placeableValue(m_cases.x->rows[row]));
    }
    [[nodiscard]] double yOf(const PlaneLayout& out, std::size_t row) const
    {
        return out.inner.bottom() - out.y.position(placeableValue(m_cases.y->rows[row]));
    }

    void addRail(Attempt& attempt, const Rail& rail, double top, const std::set<std::size_t>& /*keyed*/) const
    {
        PlaneLayout& out = attempt.layout;
        const double glyph = planeGlyph(m_input);
        const double step = railStep();
        PlaneLane head;
        head.sample = rail.lane.rows.front();
        const double width = isNarrow() ? area().width - glyph - 6 : out.plot.x - area().x - glyph - 6 - 8 * unit();
        head.word = block(rail.lane.word, {smallestType, Weight::Bold, Role::Gap}, width);
        head.word.lines.resize(std::min<std::size_t>(head.word.lines.size(),
                                                     static_cast<std::size_t>(std::max(rail.rows.rows, 1))));
        head.glyph = {area().x, top + (step - glyph) / 2, glyph, glyph};
        head.wordAt = {area().x + glyph + 6, top};
        const double first = top + rail.headHeight;
        const double middle = first + std::max(rail.rows.rows, 1) * step + 1;
        head.line = geometry::Segment{{out.plot.x, middle}, {out.plot.right(), middle}};
        out.lanes.push_back(std::move(head));
        for (std::size_t i = 0; i < rail.lane.rows.size(); ++i) {
            const std::size_t row = rail.lane.rows[i];
            const double x = xOf(out, row);
            if (rail.forms.empty()) { // a stroke
                out.below.push_back({row, {x - 0.5, first + 2, 1, step - 4}});
                attempt.folded.push_back(row);
                continue;
            }
            const geometry::RowItemPlace& place = rail.rows.places[i];
            const double y = first + place.row * step;
            out.below.push_back({row, {x - glyph / 2, y + (step - glyph) / 2, glyph, glyph}});
            if (!place.form || *place.form > 0)
                attempt.folded.push_back(row);
            if (!place.form)
                continue;
            const RowLabel& text = rail.forms[i][*place.form];
            const double at = place.before ? x - glyph / 2 - 5 - text.width() : x + glyph / 2 + 5;
            out.labels.push_back({row, text, {at, y + (step - text.height()) / 2}, *place.form > 0});
        }
    }

    /// Names in a column, lines to the glyphs at the heights of their values.
    void placeBeside(Attempt& attempt, const std::set<std::size_t>& keyed) const
    {
        PlaneLayout& out = attempt.layout;
        Rows rows = m_cases.withoutX;
        if (rows.empty())
            return;
        std::ranges::stable_sort(rows, {}, [&](std::size_t row) { return yOf(out, row); });
        const double glyph = planeGlyph(m_input);
        const double names = besideWidth() - 16 * unit() - 2.4 * glyph - 6;
        const double glyphsLeft = area().x + names + 16 * unit();
        if (rows.size() > mostGlyphs) {
            for (const std::size_t row : rows)
                out.beside.push_back({row, {glyphsLeft, yOf(out, row) - 0.5, glyph, 1}});
            attempt.folded.insert(attempt.folded.end(), rows.begin(), rows.end());
            return;
        }
        double last[2] = {-1e300, -1e300};
        std::vector<geometry::LabelRequest> wanted;
        std::vector<PlaneLabel> labels;
        std::vector<Rect> boxes;
        for (const std::size_t row : rows) {
            const double y = yOf(out, row);
            const int column = y - last[0] >= glyph ? 0 : y - last[1] >= glyph ? 1 : last[0] <= last[1] ? 0 : 1;
            last[column] = y;
            boxes.push_back({glyphsLeft + column * 1.2 * glyph, y - glyph / 2, glyph, glyph});
            out.beside.push_back({row, boxes.back()});
        }
        const auto columnOf = [&](bool numbers) {
            labels.clear();
            wanted.clear();
            for (std::size_t i = 0; i < rows.size(); ++i) {
                RowLabel text = numbers ? RowLabel{numberBlock(rows[i]), {}, {}} : besideLabel(rows[i], names);
                if (numbers && !keyed.contains(rows[i]))
                    continue;
                wanted.push_back({yOf(out, rows[i]) - text.label.look.lineStep() / 2, text.height()});
                labels.push_back({rows[i], std::move(text), {}, numbers});
            }
            const double from = out.plot.y;
            return geometry::placeLabels(wanted, from, std::max(out.plot.bottom(), from), numbers ? 0 : 2);
        };
        std::optional<std::vector<double>> tops = isNarrow() ? std::nullopt : columnOf(false);
        if (!tops) {
            attempt.folded.insert(attempt.folded.end(), rows.begin(), rows.end());
            tops = columnOf(true);
            while (!tops && labels.size() > 1) { // as many numbers as there is room for
                labels.pop_back();
                wanted.pop_back();
                tops = geometry::placeLabels(wanted, out.plot.y, out.plot.bottom(), 0);
            }
        }
        if (!tops)
            return;
        for (std::size_t i = 0; i < labels.size(); ++i) {
            PlaneLabel& label = labels[i];
            label.at = {area().x + names, (*tops)[i]};
            label.endsHere = true;
            const auto box = std::ranges::find(out.beside, label.row, &PlaneGap::row)->box;
            out.leaders.emplace_back(
                label.row, geometry::Segment{{area().x + names + 4, label.at.y + label.text.label.look.lineStep() / 2},
                                             {box.x - 2, box.center().y}});
            out.labels.push_back(std::move(label));
        }
    }

    [[nodiscard]] RowLabel besideLabel(std::size_t row, double width) const
    {
        const RowTexts texts = textsOf(m_cases.y->rows[row], *m_cases.y, m_input.wording);
        RowTexts named{texts.label, {}, texts.note, false};
        return {block(scene::oneLine(named), {smallestType, Weight::Regular, Role::Label}, width), {}, {}};
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
            points.push_back({xOf(out, row), yOf(out, row)});
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
            taken.push_back({xOf(out, row) - radius, yOf(out, row) - radius, 2 * radius, 2 * radius});
        for (const RasterShape::Run& run : cellsOf(out).runs()) // no label hides a count
            taken.push_back(run.rect);
        std::vector<geometry::PointLabelRequest> requests;
        std::vector<std::vector<RowLabel>> forms;
        for (const std::size_t row : important) {
            forms.push_back(formsOf(row));
            if (keyed.contains(row))
                forms.back().push_back({numberBlock(row), {}, {}});
            geometry::PointLabelRequest request{{xOf(out, row), yOf(out, row)}, radius, {}};
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
                out.labels.push_back({important[i], forms[i][places[i]->form], {places[i]->rect.x, places[i]->rect.y},
                                      isNumber});
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
    TextLook m_small;
    Rails m_rails = Rails::Roomy;
};

} // namespace

double planeRadius(const FigureInput& input)
{
    return std::max(5.5 * input.unit, 5.0);
}

double planeGlyph(const FigureInput& input)
{
    return std::min(12 * input.unit, smallestType);
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
