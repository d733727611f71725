#include "core/geometry/time_scale.h"

#include <algorithm>

namespace toscale::geometry {

namespace {

constexpr double leastTime = 1.0 / 86'400; // a second: an axis of no length has no scale

/// Sorted, and one where they meet.
void unite(std::vector<TimeRange>& ranges)
{
    std::ranges::sort(ranges, {}, &TimeRange::from);
    std::size_t kept = 0;
    for (const TimeRange& each : ranges) {
        if (kept > 0 && each.from <= ranges[kept - 1].to)
            ranges[kept - 1].to = std::max(ranges[kept - 1].to, each.to);
        else
            ranges[kept++] = each;
    }
    ranges.resize(kept);
}

} // namespace

TimeScale TimeScale::linear(TimeRange time, double x, double width)
{
    if (time.length() < leastTime) { // one moment stands in the middle of a day
        time.from -= 0.5;
        time.to += 0.5;
    }
    TimeScale scale;
    scale.m_knots.push_back({time.from, x});
    scale.m_knots.push_back({time.to, x + width});
    scale.m_pointsPerDay = width / time.length();
    return scale;
}

TimeScale TimeScale::collapsed(std::span<const TimeRange> busy, double longest, double x, double width,
                               double tearWidth)
{
    std::vector<TimeRange> pieces(busy.begin(), busy.end());
    unite(pieces);
    if (pieces.empty())
        return linear({0, 1}, x, width);
    std::vector<TimeRange> gaps;
    for (std::size_t i = 1; i < pieces.size(); ++i)
        if (const TimeRange gap{pieces[i - 1].to, pieces[i].from}; gap.length() > longest)
            gaps.push_back(gap);
    const double room = width / 2;
    const auto most = tearWidth > 0 ? static_cast<std::size_t>(std::max(room / tearWidth, 0.0)) : gaps.size();
    if (gaps.size() > most) {
        std::ranges::stable_sort(gaps, [](const TimeRange& a, const TimeRange& b) { return a.length() > b.length(); });
        gaps.resize(most);
        std::ranges::sort(gaps, {}, &TimeRange::from);
    }
    const TimeRange whole{pieces.front().from, pieces.back().to};
    double shown = whole.length();
    for (const TimeRange& gap : gaps)
        shown -= gap.length();
    if (gaps.empty() || shown < leastTime)
        return linear(whole, x, width);
    TimeScale scale;
    scale.m_pointsPerDay = (width - static_cast<double>(gaps.size()) * tearWidth) / shown;
    scale.m_knots.push_back({whole.from, x});
    for (const TimeRange& gap : gaps) {
        const Knot& last = scale.m_knots.back();
        const double at = last.x + (gap.from - last.day) * scale.m_pointsPerDay;
        scale.m_tears.push_back({gap, at, tearWidth});
        scale.m_knots.push_back({gap.from, at});
        scale.m_knots.push_back({gap.to, at + tearWidth});
    }
    scale.m_knots.push_back({whole.to, x + width});
    return scale;
}

TimeScale TimeScale::sequence(std::span<const double> moments, double x, double width)
{
    std::vector<double> days(moments.begin(), moments.end());
    std::sort(days.begin(), days.end());
    const auto count = static_cast<std::size_t>(std::unique(days.begin(), days.end()) - days.begin());
    if (count < 2) {
        const double only = count == 0 ? 0 : days.front();
        TimeScale one = linear({only, only}, x, width);
        one.m_pointsPerDay = 0;
        return one;
    }
    TimeScale scale;
    const double step = width / static_cast<double>(count - 1);
    for (std::size_t i = 0; i < count; ++i)
        scale.m_knots.push_back({days[i], i + 1 == count ? x + width : x + static_cast<double>(i) * step});
    return scale;
}

double TimeScale::position(double day) const
{
    const auto next = std::ranges::upper_bound(m_knots.begin() + 1, m_knots.end() - 1, day, {}, &Knot::day);
    const Knot& a = *(next - 1);
    const Knot& b = *next;
    return b.day > a.day ? a.x + (day - a.day) / (b.day - a.day) * (b.x - a.x) : a.x;
}

double TimeScale::dayAt(double x) const
{
    const auto next = std::ranges::upper_bound(m_knots.begin() + 1, m_knots.end() - 1, x, {}, &Knot::x);
    const Knot& a = *(next - 1);
    const Knot& b = *next;
    return b.x > a.x ? a.day + (x - a.x) / (b.x - a.x) * (b.day - a.day) : a.day;
}

TimeRange TimeScale::time() const
{
    return {m_knots.front().day, m_knots.back().day};
}

bool TimeScale::isInTear(double day) const
{
    const auto next = std::ranges::upper_bound(m_tears, day, {}, [](const TimeTear& tear) { return tear.time.from; });
    return next != m_tears.begin() && day < (next - 1)->time.to && day > (next - 1)->time.from;
}

} // namespace toscale::geometry
