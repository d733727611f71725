#include "core/geometry/time_ticks.h"

#include "core/civil_date.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace toscale::geometry {

namespace {

constexpr std::size_t mostTicks = 1000;
constexpr double termYear = 365.25;

constexpr std::array fineSteps{
    TimeStep{TimeUnit::Minute, 1},  TimeStep{TimeUnit::Minute, 5}, TimeStep{TimeUnit::Minute, 15},
    TimeStep{TimeUnit::Minute, 30}, TimeStep{TimeUnit::Hour, 1},   TimeStep{TimeUnit::Hour, 3},
    TimeStep{TimeUnit::Hour, 6},    TimeStep{TimeUnit::Hour, 12},  TimeStep{TimeUnit::Day, 1},
    TimeStep{TimeUnit::Week, 1},    TimeStep{TimeUnit::Month, 1},  TimeStep{TimeUnit::Month, 3},
    TimeStep{TimeUnit::Month, 6}};

double unitDays(TimeUnit unit, double year)
{
    switch (unit) {
    case TimeUnit::Minute:
        return 1.0 / 1440;
    case TimeUnit::Hour:
        return 1.0 / 24;
    case TimeUnit::Day:
        return 1;
    case TimeUnit::Week:
        return 7;
    case TimeUnit::Month:
        return year / 12;
    case TimeUnit::Year:
        return year;
    }
    return year;
}

std::int64_t floorDivide(std::int64_t a, std::int64_t b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

CivilDate civilOf(double day)
{
    return toCivil(std::chrono::sys_days(std::chrono::days(static_cast<std::int64_t>(std::floor(day)))));
}

double dayOf(const CivilDate& date)
{
    return static_cast<double>(toDays(date).time_since_epoch().count());
}

/// Multiples of a step that is always as long, counted from `origin`.
std::vector<double> evenTicks(TimeRange time, double step, double origin)
{
    std::vector<double> ticks;
    // a tick that misses the end by rounding alone still belongs to the axis
    const double first = std::ceil((time.from - origin) / step - 1e-9);
    for (double i = first; origin + i * step <= time.to + step * 1e-9 && ticks.size() < mostTicks; ++i)
        ticks.push_back(origin + i * step);
    return ticks;
}

/// `of(i)`: the i-th of its kind, ascending.
template <class Of> std::vector<double> ticksFrom(std::int64_t first, TimeRange time, const Of& of)
{
    std::vector<double> ticks;
    for (std::int64_t i = first; ticks.size() < mostTicks; ++i) {
        const double at = of(i);
        if (at > time.to)
            break;
        if (at >= time.from)
            ticks.push_back(at);
    }
    return ticks;
}

} // namespace

double TimeStep::days() const
{
    return static_cast<double>(count) * unitDays(unit, 365.2425);
}

std::vector<TimeStep> roundSteps(double days, int most)
{
    const double least = days / std::max(most, 1);
    std::vector<TimeStep> steps;
    for (const TimeStep& step : fineSteps)
        if (step.days() >= least && step.days() <= 2 * days)
            steps.push_back(step);
    for (std::int64_t power = 1; power <= 1'000'000'000; power *= 10)
        for (const std::int64_t factor : {1, 2, 5}) {
            const TimeStep step{TimeUnit::Year, factor * power};
            if (step.days() >= least && (step.days() <= 2 * days || steps.empty()))
                steps.push_back(step);
        }
    return steps;
}

std::vector<double> calendarTicks(TimeRange time, const TimeStep& step)
{
    if (!std::isfinite(time.from) || !std::isfinite(time.to) || step.count < 1 || time.to < time.from)
        return {};
    switch (step.unit) {
    case TimeUnit::Minute:
    case TimeUnit::Hour:
    case TimeUnit::Day:
        return evenTicks(time, step.days(), 0);
    case TimeUnit::Week:
        return evenTicks(time, step.days(), 4); // 5 January 1970 was a Monday
    case TimeUnit::Month: {
        const CivilDate start = civilOf(time.from);
        const std::int64_t first = floorDivide(start.year * 12 + start.month - 1, step.count);
        return ticksFrom(first, time, [&](std::int64_t i) {
            const std::int64_t month = i * step.count;
            const std::int64_t year = floorDivide(month, 12);
            return dayOf({year, static_cast<unsigned>(month - year * 12) + 1, 1});
        });
    }
    case TimeUnit::Year:
        return ticksFrom(floorDivide(civilOf(time.from).year, step.count), time, [&](std::int64_t i) {
            return dayOf({i * step.count, 1, 1});
        });
    }
    return {};
}

std::vector<RelativeTick> relativeTicks(TimeRange time, const TimeStep& step)
{
    const double days = static_cast<double>(step.count) * unitDays(step.unit, termYear);
    std::vector<RelativeTick> ticks;
    for (const double at : evenTicks(time, days, 0)) {
        const auto count = static_cast<std::int64_t>(std::llround(at / days)) * step.count;
        ticks.push_back({at, count});
    }
    return ticks;
}

} // namespace toscale::geometry
