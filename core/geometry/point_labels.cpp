#include "core/geometry/point_labels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <unordered_map>

namespace toscale::geometry {

namespace {

/// Rectangles in square cells, so that only neighbours are looked at.
class Occupied {
public:
    explicit Occupied(double side)
        : m_side(side)
    {
    }

    void add(const Rect& rect)
    {
        const std::size_t number = m_rects.size();
        m_rects.push_back(rect);
        forCells(rect, [&](std::int64_t cell) {
            m_cells[cell].push_back(number);
            return true;
        });
    }

    [[nodiscard]] bool isFree(const Rect& rect) const
    {
        return forCells(rect, [&](std::int64_t cell) {
            const auto found = m_cells.find(cell);
            return found == m_cells.end()
                || std::ranges::none_of(found->second, [&](std::size_t i) { return m_rects[i].intersects(rect); });
        });
    }

private:
    /// Until `visit` returns false; then false.
    template <class Visit> bool forCells(const Rect& rect, const Visit& visit) const
    {
        const auto cellOf = [&](double at) { return static_cast<std::int64_t>(std::floor(at / m_side)); };
        constexpr std::int64_t stride = std::int64_t{1} << 32U;
        for (std::int64_t y = cellOf(rect.y); y <= cellOf(rect.bottom()); ++y)
            for (std::int64_t x = cellOf(rect.x); x <= cellOf(rect.right()); ++x)
                if (!visit(y * stride + x))
                    return false;
        return true;
    }

    double m_side;
    std::vector<Rect> m_rects;
    std::unordered_map<std::int64_t, std::vector<std::size_t>> m_cells;
};

Rect aroundPoint(const PointLabelRequest& label)
{
    return {label.point.x - label.radius, label.point.y - label.radius, 2 * label.radius, 2 * label.radius};
}

/// Right, left, over, under, then the corners.
std::array<Rect, 8> placesOf(const PointLabelRequest& label, const Size& size, double gap)
{
    const Point& p = label.point;
    const double away = label.radius + gap;
    const double corner = label.radius * 0.75 + gap * 0.5;
    const double middleX = p.x - size.width / 2;
    const double middleY = p.y - size.height / 2;
    const auto at = [&](double x, double y) { return Rect{x, y, size.width, size.height}; };
    return {at(p.x + away, middleY),
            at(p.x - away - size.width, middleY),
            at(middleX, p.y - away - size.height),
            at(middleX, p.y + away),
            at(p.x + corner, p.y - corner - size.height),
            at(p.x + corner, p.y + corner),
            at(p.x - corner - size.width, p.y - corner - size.height),
            at(p.x - corner - size.width, p.y + corner)};
}

bool isInside(const Rect& rect, const Rect& area)
{
    return rect.x >= area.x && rect.y >= area.y && rect.right() <= area.right() && rect.bottom() <= area.bottom();
}

struct Interval {
    double from = 0;
    double to = 0;
};

enum class Forms { All, Last };

bool meets(const std::vector<Interval>& taken, const Interval& one)
{
    return std::ranges::any_of(taken, [&](const Interval& each) { return each.from < one.to && one.from < each.to; });
}

class RowPlacer {
public:
    RowPlacer(std::span<const RowItem> items, double from, double to, double gap, int mostRows)
        : m_items(items)
        , m_from(from)
        , m_to(to)
        , m_gap(gap)
        , m_rows(static_cast<std::size_t>(std::max(mostRows, 1)))
        , m_order(items.size())
    {
        std::iota(m_order.begin(), m_order.end(), std::size_t{0});
        std::ranges::stable_sort(m_order, {}, [&](std::size_t i) { return items[i].at; });
    }

    /// Nothing where a mark finds no place apart from the others and their labels.
    [[nodiscard]] std::optional<ItemRows> placed(Forms forms) const
    {
        Taken taken(m_rows);
        ItemRows result;
        result.places.resize(m_items.size());
        for (const std::size_t i : m_order) {
            std::optional<RowItemPlace> place = labelled(m_items[i], forms, taken);
            if (!place)
                place = unlabelled(m_items[i], taken);
            if (!place)
                return std::nullopt;
            result.places[i] = *place;
            result.rows = std::max(result.rows, place->row + 1);
        }
        return result;
    }

    /// All marks, then the labels that have room between them.
    [[nodiscard]] ItemRows marksFirst() const
    {
        Taken taken(m_rows);
        ItemRows result;
        result.places.resize(m_items.size());
        for (const std::size_t i : m_order) {
            const std::optional<RowItemPlace> free = unlabelled(m_items[i], taken);
            if (!free)
                taken.front().push_back(markOf(m_items[i]));
            result.places[i] = free.value_or(RowItemPlace{});
            result.rows = std::max(result.rows, result.places[i].row + 1);
        }
        for (const std::size_t i : m_order)
            addLabel(m_items[i], result.places[i], taken);
        return result;
    }

private:
    using Taken = std::vector<std::vector<Interval>>; // by row

    [[nodiscard]] static Interval markOf(const RowItem& item) { return {item.at - item.half, item.at + item.half}; }

    [[nodiscard]] std::optional<RowItemPlace> labelled(const RowItem& item, Forms forms, Taken& taken) const
    {
        const std::size_t first = forms == Forms::All || item.forms.empty() ? 0 : item.forms.size() - 1;
        const Interval mark = markOf(item);
        for (std::size_t form = first; form < item.forms.size(); ++form)
            for (std::size_t row = 0; row < taken.size(); ++row)
                for (const bool before : {false, true}) {
                    const double width = item.forms[form] + m_gap;
                    const Interval whole{before ? mark.from - width : mark.from, before ? mark.to : mark.to + width};
                    if (whole.from < m_from || whole.to > m_to
                        || meets(taken[row], {whole.from - m_gap, whole.to + m_gap}))
                        continue;
                    taken[row].push_back(whole);
                    return RowItemPlace{static_cast<int>(row), form, before};
                }
        return std::nullopt;
    }

    [[nodiscard]] static std::optional<RowItemPlace> unlabelled(const RowItem& item, Taken& taken)
    {
        for (std::size_t row = 0; row < taken.size(); ++row)
            if (!meets(taken[row], markOf(item))) {
                taken[row].push_back(markOf(item));
                return RowItemPlace{static_cast<int>(row), std::nullopt, false};
            }
        return std::nullopt;
    }

    /// Where there is room beside a mark that has its place.
    void addLabel(const RowItem& item, RowItemPlace& place, Taken& taken) const
    {
        std::vector<Interval>& row = taken[static_cast<std::size_t>(place.row)];
        const Interval mark = markOf(item);
        for (std::size_t form = 0; form < item.forms.size(); ++form)
            for (const bool before : {false, true}) {
                const double width = item.forms[form] + m_gap;
                const Interval label{before ? mark.from - width : mark.to, before ? mark.from : mark.to + width};
                const Interval apart{label.from - (before ? m_gap : 0), label.to + (before ? 0 : m_gap)};
                if (label.from < m_from || label.to > m_to || meets(row, apart))
                    continue;
                row.push_back(label);
                place.form = form;
                place.before = before;
                return;
            }
    }

    std::span<const RowItem> m_items;
    double m_from;
    double m_to;
    double m_gap;
    std::size_t m_rows;
    std::vector<std::size_t> m_order; // along the line
};

} // namespace

std::vector<std::optional<PointLabelPlace>> placePointLabels(std::span<const PointLabelRequest> labels,
                                                             std::span<const Rect> taken, const Rect& area, double gap)
{
    constexpr double cell = 24;
    Occupied occupied(cell);
    for (const Rect& rect : taken)
        occupied.add(rect);
    for (const PointLabelRequest& label : labels)
        occupied.add(aroundPoint(label));
    std::vector<std::optional<PointLabelPlace>> places;
    for (const PointLabelRequest& label : labels) {
        std::optional<PointLabelPlace> place;
        for (std::size_t form = 0; !place && form < label.forms.size(); ++form)
            for (const Rect& rect : placesOf(label, label.forms[form], gap))
                if (isInside(rect, area) && occupied.isFree(rect)) {
                    place = PointLabelPlace{form, rect};
                    break;
                }
        if (place)
            occupied.add(place->rect);
        places.push_back(place);
    }
    return places;
}

ItemRows placeInRows(std::span<const RowItem> items, double from, double to, double gap, int mostRows)
{
    const RowPlacer placer(items, from, to, gap, mostRows);
    for (const Forms forms : {Forms::All, Forms::Last})
        if (std::optional<ItemRows> rows = placer.placed(forms))
            return *std::move(rows);
    return placer.marksFirst();
}

} // namespace toscale::geometry
