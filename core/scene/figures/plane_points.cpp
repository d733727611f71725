#include "core/scene/figures/plane_points.h"

#include "core/scene/figures/dots_placing.h"
#include "core/scene/figures/plane_rails.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace toscale::scene {

namespace {

using geometry::Point;
using geometry::Rect;
using Rows = std::vector<std::size_t>;
using Places = std::vector<std::optional<geometry::PointLabelPlace>>;

constexpr std::size_t mostSingles = 300; // beside cells

std::ptrdiff_t unplacedIn(const Places& places)
{
    return std::ranges::count_if(places, [](const auto& place) { return !place; });
}

class PointPlacer {
public:
    PointPlacer(PlaneLayout& out, const FigureInput& input, const PlaneCases& cases, const std::set<std::size_t>& keyed)
        : m_out(out)
        , m_input(input)
        , m_cases(cases)
        , m_keyed(keyed)
        , m_named(rowsToShow(*cases.y, cases.points, mostPlaneNames))
    {
    }

    Rows place()
    {
        setSingles();
        for (const std::size_t row : m_named) {
            m_forms.push_back(formsOf(row));
            if (m_keyed.contains(row))
                m_forms.back().push_back(planeNumber(m_input, row));
        }
        std::size_t first = 0; // all labels leave away what would leave a point without one
        Places places = placedFrom(first);
        for (std::size_t next = 1; unplacedIn(places) > 0 && next < m_forms.front().size(); ++next)
            if (Places others = placedFrom(next); unplacedIn(others) < unplacedIn(places)) {
                places = std::move(others);
                first = next;
            }
        return added(places, first);
    }

private:
    [[nodiscard]] Point pointOf(std::size_t row) const
    {
        return {planeX(m_out, m_cases, row), planeY(m_out, m_cases, row)};
    }

    void setSingles()
    {
        m_out.singles = m_cases.points;
        if (m_cases.pointCount() <= mostPlanePoints)
            return;
        const double side = 4 * std::max(m_input.unit, 1.0);
        std::set<std::size_t> singles(m_named.begin(), m_named.end());
        const auto addSingle = [&](std::size_t row) {
            if (singles.size() < mostSingles)
                singles.insert(row);
        };
        if (m_out.shares != nullptr) {
            m_out.cells = geometry::countShares(*m_out.shares, m_out.inner, m_out.plot, side);
            const auto& rows = m_cases.counted->rows;
            for (const std::size_t i : m_out.cells.alone)
                if (const auto row = std::ranges::lower_bound(rows, std::pair(i, std::size_t{0}));
                    row != rows.end() && row->first == i)
                    addSingle(row->second);
        } else {
            std::vector<Point> points;
            for (const std::size_t row : m_cases.points)
                points.push_back(pointOf(row));
            m_out.cells = geometry::countInCells(points, m_out.plot, side);
            for (const std::size_t i : m_out.cells.alone)
                addSingle(m_cases.points[i]);
        }
        m_out.singles.assign(singles.begin(), singles.end());
    }

    /// Of few cases all there is to say, else a number; of many else the name and what must be said beside it.
    [[nodiscard]] std::vector<RowLabel> formsOf(std::size_t row) const
    {
        constexpr std::size_t few = 9;
        constexpr std::array widths{230.0, 150.0, 110.0};
        const PlaneTexts texts = planeTexts(m_cases, row, m_input.wording);
        std::vector<RowLabel> forms;
        const auto block = [&](const std::string& text, const TextLook& look, double width) {
            return wrapBlock(m_input.measure, text, look, width * m_input.unit);
        };
        if (m_cases.points.size() <= few) {
            for (const double scale : {0.9, 0.75})
                for (const double width : widths) {
                    const TextLook name{readable(16 * m_input.unit * scale), Weight::Bold, Role::Label};
                    const TextLook value{name.size, Weight::Regular, Role::Value};
                    RowLabel& form =
                        forms.emplace_back(RowLabel{block(texts.label, name, width), block(texts.x, value, width), {}});
                    const TextBlock y = block(texts.y, value, width);
                    form.value.lines.insert(form.value.lines.end(), y.lines.begin(), y.lines.end());
                    form.value.width = std::max(form.value.width, y.width);
                }
            return forms;
        }
        const double size = readable(12 * m_input.unit);
        for (const double width : widths)
            forms.push_back({block(texts.label, {size, Weight::Bold, Role::Label}, width),
                             {},
                             block(texts.doubts, {size, Weight::Regular, Role::Muted}, width)});
        return forms;
    }

    [[nodiscard]] std::size_t formAt(std::size_t i, std::size_t first) const
    {
        return std::min(first, m_forms[i].size() - 1);
    }

    /// With the labels' forms from this one on.
    [[nodiscard]] Places placedFrom(std::size_t first) const
    {
        const double radius = planeRadius(m_input);
        std::vector<Rect> taken;
        for (const std::size_t row : m_out.singles) {
            const Point p = pointOf(row);
            taken.push_back({p.x - radius, p.y - radius, 2 * radius, 2 * radius});
            const PlaneSpread spread = spreadOf(m_input, m_out, m_cases, row);
            for (const std::vector<geometry::Segment>& all : {spread.lines, spread.arrows})
                for (const auto& [from, to] : all)
                    taken.push_back(Rect{std::min(from.x, to.x), std::min(from.y, to.y), std::abs(to.x - from.x),
                                         std::abs(to.y - from.y)}
                                        .inset(-2));
        }
        for (const RasterShape::Run& run : cellsOf(m_out).runs()) // no label hides a count
            taken.push_back(run.rect);
        std::vector<geometry::PointLabelRequest> requests;
        for (std::size_t i = 0; i < m_named.size(); ++i) {
            geometry::PointLabelRequest request{pointOf(m_named[i]), radius, {}};
            for (std::size_t form = formAt(i, first); form < m_forms[i].size(); ++form)
                request.forms.push_back({m_forms[i][form].width(), m_forms[i][form].height()});
            requests.push_back(std::move(request));
        }
        return geometry::placePointLabels(requests, taken, m_out.plot.inset(2), 4 * m_input.unit);
    }

    Rows added(const Places& places, std::size_t first)
    {
        const std::set<std::size_t> named(m_named.begin(), m_named.end());
        Rows folded;
        std::ranges::copy_if(m_cases.points, std::back_inserter(folded),
                             [&](std::size_t row) { return !named.contains(row); });
        for (std::size_t i = 0; i < m_named.size(); ++i) {
            const std::size_t row = m_named[i];
            const std::size_t form = places[i] ? formAt(i, first) + places[i]->form : 0;
            const bool isNumber = places[i] && m_keyed.contains(row) && form + 1 == m_forms[i].size();
            if (!places[i] || isNumber)
                folded.push_back(row);
            if (places[i])
                m_out.labels.push_back({row, m_forms[i][form], {places[i]->rect.x, places[i]->rect.y}, isNumber});
        }
        return folded;
    }

    PlaneLayout& m_out;
    const FigureInput& m_input;
    const PlaneCases& m_cases;
    const std::set<std::size_t>& m_keyed;
    Rows m_named;
    std::vector<std::vector<RowLabel>> m_forms; // of those, the most telling one first
};

} // namespace

Rows placePlanePoints(PlaneLayout& out, const FigureInput& input, const PlaneCases& cases,
                      const std::set<std::size_t>& keyed)
{
    return cases.points.empty() ? Rows{} : PointPlacer(out, input, cases, keyed).place();
}

PlaneSpread spreadOf(const FigureInput& input, const PlaneLayout& layout, const PlaneCases& cases, std::size_t row)
{
    const double away = planeRadius(input) + 1;
    const double arrow = 9 * std::max(input.unit, 0.8);
    const Point at{planeX(layout, cases, row), planeY(layout, cases, row)};
    PlaneSpread spread;
    const DotSpan x = dotSpanOf(cases.x->rows[row]);
    const DotSpan y = dotSpanOf(cases.y->rows[row]);
    const auto xOf = [&](double value) { return layout.inner.x + layout.x.position(value); };
    const auto yOf = [&](double value) { return layout.inner.bottom() - layout.y.position(value); };
    if (x.low > 0 || x.high > 0)
        spread.lines.push_back({{xOf(x.low > 0 ? x.low : x.value), at.y}, {xOf(std::max(x.value, x.high)), at.y}});
    if (y.low > 0 || y.high > 0)
        spread.lines.push_back({{at.x, yOf(y.low > 0 ? y.low : y.value)}, {at.x, yOf(std::max(y.value, y.high))}});
    const auto addArrow = [&](bool isOpen, double dx, double dy) {
        if (isOpen)
            spread.arrows.push_back(
                {{at.x + dx * away, at.y + dy * away}, {at.x + dx * (away + arrow), at.y + dy * (away + arrow)}});
    };
    addArrow(x.openHigh && !(x.high > 0), 1, 0);
    addArrow(x.openLow, -1, 0);
    addArrow(y.openHigh && !(y.high > 0), 0, -1);
    addArrow(y.openLow, 0, 1);
    return spread;
}

} // namespace toscale::scene
