#include "core/geometry/timeline_layout.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace toscale::geometry {

namespace {

constexpr double nowhere = std::numeric_limits<double>::lowest();

/// Items come in the order of their left ends, so a row is known by where it ends.
class Lane {
public:
    Lane(std::span<const LaneItem> items, const LaneOptions& options)
        : m_items(items)
        , m_options(options)
        , m_order(items.size())
    {
        std::iota(m_order.begin(), m_order.end(), std::size_t{0});
        std::ranges::stable_sort(m_order, {}, [&](std::size_t i) { return items[i].from; });
    }

    /// Every item with a label, or, if `mayBeBare`, some with a number or nothing; no two marks meet. Nothing where one
    /// finds no room in so many rows.
    [[nodiscard]] std::optional<LaneLayout> withoutMeeting(bool mayBeBare) const
    {
        LaneLayout layout;
        layout.places.resize(m_items.size());
        std::vector<double> ends(static_cast<std::size_t>(m_options.mostRows), nowhere);
        for (const std::size_t i : m_order) {
            std::optional<LaneItemPlace> place = labelled(m_items[i], ends);
            if (!place && mayBeBare)
                place = m_options.mayBeBrief && m_items[i].brief ? numbered(m_items[i], ends) : bare(m_items[i], ends);
            if (!place)
                return std::nullopt;
            layout.places[i] = *place;
        }
        count(layout);
        return layout;
    }

    /// The last row takes what finds no room in the others.
    [[nodiscard]] LaneLayout withLastRow() const
    {
        LaneLayout layout;
        layout.places.resize(m_items.size());
        const int last = m_options.mostRows - 1;
        std::vector<double> ends(static_cast<std::size_t>(last), nowhere);
        std::vector<std::size_t> left;
        for (const std::size_t i : m_order) {
            if (const std::optional<LaneItemPlace> place = labelled(m_items[i], ends))
                layout.places[i] = *place;
            else
                left.push_back(i);
        }
        if (m_options.mayBeBrief
            && std::ranges::any_of(left, [&](std::size_t i) { return m_items[i].brief.has_value(); }))
            numberGroups(left, last, layout.places);
        else
            labelBetween(left, last, layout.places);
        count(layout);
        return layout;
    }

private:
    [[nodiscard]] std::optional<LaneItemPlace> labelled(const LaneItem& item, std::vector<double>& ends) const
    {
        const bool isWide = item.to - item.from > m_options.wideMark;
        if (item.forms.empty())
            return item.brief ? std::nullopt : bare(item, ends); // its label is too long for any place
        for (std::size_t form = 0; form < item.forms.size(); ++form) {
            const LabelSide sides[] = {isWide ? LabelSide::Below : LabelSide::After,
                                       isWide ? LabelSide::After : LabelSide::Before,
                                       isWide ? LabelSide::Before : LabelSide::Below};
            for (const LabelSide side : sides)
                if (const auto place = at(item, form, side, ends))
                    return place;
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<LaneItemPlace> bare(const LaneItem& item, std::vector<double>& ends) const
    {
        for (std::size_t row = 0; row < ends.size(); ++row)
            if (isFree(ends[row], item.from)) {
                ends[row] = item.to;
                return LaneItemPlace{static_cast<int>(row), {}, false, 0, {}, item.to, static_cast<int>(row)};
            }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<LaneItemPlace> numbered(const LaneItem& item, std::vector<double>& ends) const
    {
        for (const LabelSide side : {LabelSide::After, LabelSide::Before}) {
            const double start = labelStart(item, *item.brief, side);
            if (!isInside(start, item.brief->width))
                continue;
            for (std::size_t row = 0; row < ends.size(); ++row)
                if (isFree(ends[row], std::min(start, item.from))) {
                    ends[row] = std::max(start + item.brief->width, item.to);
                    return LaneItemPlace{static_cast<int>(row), {}, true, 1, side, start, static_cast<int>(row)};
                }
        }
        return std::nullopt;
    }

    [[nodiscard]] bool isFree(double end, double from) const
    {
        return end == nowhere || end + m_options.distance <= from;
    }

    [[nodiscard]] double labelStart(const LaneItem& item, const LabelForm& form, LabelSide side) const
    {
        switch (side) {
        case LabelSide::After:
            return item.to + m_options.gap;
        case LabelSide::Before:
            return item.from - m_options.gap - form.width;
        case LabelSide::Below:
            return std::max(std::min(item.from, m_options.to - form.width), m_options.from);
        }
        return item.to;
    }

    [[nodiscard]] bool isInside(double from, double width) const
    {
        return from >= m_options.from - 1e-9 && from + width <= m_options.to + 1e-9;
    }

    [[nodiscard]] std::optional<LaneItemPlace> at(const LaneItem& item, std::size_t which, LabelSide side,
                                                  std::vector<double>& ends) const
    {
        const LabelForm& form = item.forms[which];
        constexpr double least = 0.3; // of its label is a mark long under which that is seen to belong to it
        if (side == LabelSide::Below && item.to - item.from < least * form.width)
            return std::nullopt;
        const double start = labelStart(item, form, side);
        if (!isInside(start, form.width))
            return std::nullopt;
        const auto lines = static_cast<std::size_t>(std::max(form.lines, 1));
        const std::size_t below = side == LabelSide::Below ? 1 : 0;
        const double markFrom = side == LabelSide::Before ? start : item.from;
        const double markTo = side == LabelSide::After ? start + form.width : item.to;
        for (std::size_t row = item.standsLow ? lastTaken(ends) : 0; row + below + lines <= ends.size(); ++row) {
            const auto rest = std::span(ends).subspan(row + 1, below + lines - 1);
            if (!isFree(ends[row], markFrom)
                || std::ranges::any_of(rest, [&](double end) { return !isFree(end, start); }))
                continue;
            ends[row] = markTo;
            std::ranges::fill(rest, start + form.width);
            return LaneItemPlace{static_cast<int>(row), which, false, 0, side, start, static_cast<int>(row + below)};
        }
        return std::nullopt;
    }

    /// The last row in which something stands, or the first.
    [[nodiscard]] static std::size_t lastTaken(const std::vector<double>& ends)
    {
        std::size_t row = ends.size();
        while (row > 1 && ends[row - 1] == nowhere)
            --row;
        return row == 0 ? 0 : row - 1;
    }

    /// Marks that stand so close together that their numbers have no room between them.
    struct Group {
        std::size_t first = 0; // of the marks
        std::size_t count = 0;
        double from = 0;
        double to = 0;
        bool numberBefore = false;
    };

    [[nodiscard]] double roomForNumbers() const { return m_options.gap + m_options.numbers + m_options.distance; }

    /// Between two of them there is room for the numbers of one.
    [[nodiscard]] std::vector<Group> groupsOf(const std::vector<std::size_t>& marks) const
    {
        std::vector<Group> groups;
        for (std::size_t i = 0; i < marks.size(); ++i) {
            const LaneItem& item = m_items[marks[i]];
            if (groups.empty() || item.from < groups.back().to + roomForNumbers()) {
                if (groups.empty())
                    groups.push_back({i, 0, item.from, item.to, false});
                groups.back().to = std::max(groups.back().to, item.to);
            } else {
                groups.push_back({i, 0, item.from, item.to, false});
            }
            ++groups.back().count;
        }
        // behind the last one the edge may be too near; then its numbers take the room before it, and so on
        double most = m_options.to;
        for (std::size_t i = groups.size(); i-- > 0;) {
            Group& group = groups[i];
            group.numberBefore = group.to + m_options.gap + m_options.numbers > most + 1e-9;
            most = group.from - m_options.distance - (group.numberBefore ? roomForNumbers() : 0);
        }
        return groups;
    }

    /// Marks of one row that may meet, from left to right: a label where one stands alone and has room for it, else
    /// the numbers of the whole group behind or before it.
    void numberGroups(const std::vector<std::size_t>& marks, int row, std::vector<LaneItemPlace>& places) const
    {
        const std::vector<Group> groups = groupsOf(marks);
        double end = nowhere;
        for (std::size_t i = 0; i < groups.size(); ++i) {
            const Group& group = groups[i];
            double most = m_options.to;
            if (i + 1 < groups.size())
                most = groups[i + 1].from - m_options.distance - (groups[i + 1].numberBefore ? roomForNumbers() : 0);
            const std::span members = std::span(marks).subspan(group.first, group.count);
            std::size_t numbered = 0;
            std::size_t leader = members.front();
            for (std::size_t k = members.size(); k-- > 0;) {
                const std::size_t member = members[k];
                const bool mayBeBrief = m_items[member].brief.has_value();
                places[member] = {row, {}, mayBeBrief, 0, {}, group.to, row};
                numbered += mayBeBrief ? 1U : 0U;
                leader = mayBeBrief ? member : leader;
            }
            LaneItemPlace& place = places[leader];
            const LaneItem whole{group.from, group.to, {}, {}};
            const auto put = [&](const LabelForm& form, LabelSide side) {
                const double start = labelStart(whole, form, side);
                const bool hasRoom = side == LabelSide::After ? start + form.width <= most : isFree(end, start);
                if (form.lines > 1 || !isInside(start, form.width) || !hasRoom)
                    return false;
                place.side = side;
                place.labelFrom = start;
                end = std::max(start + form.width, group.to);
                return true;
            };
            const std::vector<LabelForm>& forms = m_items[leader].forms;
            for (std::size_t form = 0; group.count == 1 && form < forms.size() && !place.form; ++form)
                if (put(forms[form], LabelSide::After) || put(forms[form], LabelSide::Before))
                    place.form = form;
            if (place.form) {
                place.isBrief = false;
                continue;
            }
            if (numbered == 0) {
                end = std::max(end, group.to);
                continue;
            }
            const LabelForm numbers{numbered > 1 ? m_options.numbers : m_items[leader].brief->width, 1};
            const LabelSide first = group.numberBefore ? LabelSide::Before : LabelSide::After;
            if (put(numbers, first) || put(numbers, group.numberBefore ? LabelSide::After : LabelSide::Before)) {
                place.numbers = numbered;
                continue;
            }
            end = group.to;
            for (const std::size_t member : members)
                places[member].isBrief = false;
        }
    }

    /// The same without numbers: labels only where there is room before the next mark.
    void labelBetween(const std::vector<std::size_t>& marks, int row, std::vector<LaneItemPlace>& places) const
    {
        double end = nowhere; // of all that stands in the row
        for (std::size_t i = 0; i < marks.size(); ++i) {
            const LaneItem& item = m_items[marks[i]];
            LaneItemPlace& place = places[marks[i]];
            place = {row, {}, false, 0, {}, item.to, row};
            const double before = end;
            const bool marksMeet = !isFree(before, item.from);
            end = std::max(before, item.to);
            const double next = i + 1 < marks.size() ? m_items[marks[i + 1]].from - m_options.distance : m_options.to;
            const auto tryAt = [&](const LabelForm& form, LabelSide side) {
                const double start = labelStart(item, form, side);
                const bool after = side == LabelSide::After;
                if (form.lines > 1 || !isInside(start, form.width))
                    return false;
                const bool hasRoom =
                    after ? before <= item.to && start + form.width <= next : !marksMeet && isFree(before, start);
                if (!hasRoom)
                    return false;
                place.side = side;
                place.labelFrom = start;
                if (after)
                    end = start + form.width;
                return true;
            };
            for (std::size_t form = 0; form < item.forms.size() && !place.form; ++form)
                if (tryAt(item.forms[form], LabelSide::After) || tryAt(item.forms[form], LabelSide::Before))
                    place.form = form;
        }
    }

    void count(LaneLayout& layout) const
    {
        std::vector<double> ends(static_cast<std::size_t>(m_options.mostRows), nowhere);
        for (const std::size_t i : m_order) {
            const LaneItemPlace& place = layout.places[i];
            double& end = ends[static_cast<std::size_t>(place.row)];
            layout.meeting += end > m_items[i].from ? 1U : 0U;
            end = std::max(end, m_items[i].to);
            const int lines = place.form ? std::max(m_items[i].forms[*place.form].lines, 1) : 1;
            layout.rows = std::max({layout.rows, place.row + 1, place.form ? place.labelRow + lines : 0});
            layout.brief += place.isBrief ? 1U : 0U;
            const bool wantsLabel = m_items[i].brief || !m_items[i].forms.empty();
            layout.unlabelled += !place.form && !place.isBrief && wantsLabel ? 1U : 0U;
        }
    }

    std::span<const LaneItem> m_items;
    const LaneOptions& m_options;
    std::vector<std::size_t> m_order;
};

} // namespace

LaneLayout layoutLane(std::span<const LaneItem> items, const LaneOptions& options)
{
    LaneOptions valid = options;
    valid.mostRows = std::max(options.mostRows, 1);
    const Lane lane(items, valid);
    for (const bool mayBeBare : {false, true})
        if (std::optional<LaneLayout> apart = lane.withoutMeeting(mayBeBare))
            return *std::move(apart);
    return lane.withLastRow();
}

FadingBar fadingBar(const FadingBarRequest& request)
{
    FadingBar bar;
    const bool hasSure = request.surelyFrom && request.surelyTo && *request.surelyTo > *request.surelyFrom;
    const double left = hasSure ? *request.surelyFrom : (request.from + request.to) / 2;
    const double right = hasSure ? *request.surelyTo : left;
    const auto steps = [&](double from, double to, bool fades, bool outerIsLeft) {
        if (!(to > from))
            return;
        if (!fades) {
            bar.possible.push_back({from, to, 0});
            return;
        }
        const double third = (to - from) / 3;
        for (int i = 0; i < 3; ++i)
            bar.possible.push_back(
                {from + i * third, i == 2 ? to : from + (i + 1) * third, outerIsLeft ? 3 - i : i + 1});
    };
    // nothing sure, nothing that fades: one piece
    if (!hasSure && !request.fadesLeft && !request.fadesRight) {
        steps(request.from, request.to, false, true);
        return bar;
    }
    steps(request.from, left, request.fadesLeft, true);
    if (hasSure)
        bar.sure = FadingPart{left, right, 0};
    steps(right, request.to, request.fadesRight, false);
    return bar;
}

} // namespace toscale::geometry
