#include "core/cases/time_stretch.h"

#include <algorithm>

namespace toscale {

namespace {

using std::chrono::seconds;
using std::chrono::sys_days;

constexpr double secondsPerDay = 86'400;

double dayNumber(sys_days day)
{
    return static_cast<double>(day.time_since_epoch().count());
}

std::optional<double> beginOf(const std::optional<sys_days>& day, const std::optional<seconds>& time)
{
    if (!day)
        return std::nullopt;
    return dayNumber(*day) + (time ? static_cast<double>(time->count()) / secondsPerDay : 0);
}

std::optional<double> endOf(const std::optional<sys_days>& day, const std::optional<seconds>& time)
{
    if (!day || time)
        return beginOf(day, time);
    return dayNumber(*day) + 1;
}

/// Days that the zone of a written time lies before (or after) UTC; 0 where it names none: then it is a local time.
double zoneOf(std::string_view edtf)
{
    const std::size_t time = edtf.find('T');
    if (time == std::string_view::npos)
        return 0;
    const std::string_view zone = edtf.substr(std::min(time + 9, edtf.size())); // behind "Thh:mm:ss"
    if (zone.size() < 3 || (zone[0] != '+' && zone[0] != '-'))
        return 0;
    const auto number = [&](std::size_t from) { return (zone[from] - '0') * 10 + (zone[from + 1] - '0'); };
    const int minutes = number(1) * 60 + (zone.size() >= 6 ? number(4) : 0);
    return (zone[0] == '-' ? -minutes : minutes) * 60 / secondsPerDay;
}

void shift(std::optional<double>& moment, double days)
{
    if (moment)
        *moment += days;
}

bool isDoubtful(const EdtfDate& date)
{
    return date.approximate || date.uncertain;
}

} // namespace

double TimeStretch::middle() const
{
    if (from && to)
        return (*from + *to) / 2;
    return from ? *from : to.value_or(0);
}

std::optional<double> TimeStretch::start() const
{
    if (!lasts)
        return from && to ? std::optional(middle()) : from;
    if (!from)
        return std::nullopt;
    return surelyFrom ? (*from + *surelyFrom) / 2 : *from;
}

std::optional<double> TimeStretch::end() const
{
    if (!lasts || !to)
        return lasts ? std::nullopt : start();
    return surelyTo ? (*surelyTo + *to) / 2 : *to;
}

std::optional<TimeStretch> stretchOf(const EdtfDate& date)
{
    if (date.text.empty())
        return std::nullopt;
    TimeStretch stretch;
    stretch.from = beginOf(date.earliest, date.earliestTime);
    stretch.to = endOf(date.latest, date.latestTime);
    stretch.lasts = date.interval;
    stretch.doubtfulStart = isDoubtful(date);
    stretch.doubtfulEnd = stretch.doubtfulStart;
    if (!date.interval) {
        shift(stretch.from, -zoneOf(date.text));
        shift(stretch.to, -zoneOf(date.text));
        return stretch;
    }
    const std::size_t slash = date.text.find('/');
    const auto side = [&](std::string_view text) { return parseEdtf(text); };
    const auto start = side(std::string_view(date.text).substr(0, slash));
    const auto end = side(std::string_view(date.text).substr(slash + 1));
    stretch.doubtfulStart = start && isDoubtful(*start);
    stretch.doubtfulEnd = end && isDoubtful(*end);
    if (start)
        stretch.surelyFrom = endOf(start->latest, start->latestTime);
    if (end)
        stretch.surelyTo = beginOf(end->earliest, end->earliestTime);
    const double startZone = zoneOf(std::string_view(date.text).substr(0, slash));
    const double endZone = zoneOf(std::string_view(date.text).substr(slash + 1));
    shift(stretch.from, -startZone);
    shift(stretch.surelyFrom, -startZone);
    shift(stretch.to, -endZone);
    shift(stretch.surelyTo, -endZone);
    // "2012-06/2012": nothing is sure between a start in June and an end in the same year
    if (stretch.surelyFrom && stretch.surelyTo && *stretch.surelyTo < *stretch.surelyFrom)
        stretch.surelyFrom = stretch.surelyTo = std::nullopt;
    // a start and an end of one day each are as sure as days can be
    const auto isDay = [](const auto& one) { return one && one->earliest == one->latest; };
    if (stretch.surelyFrom && isDay(start))
        stretch.surelyFrom = stretch.from;
    if (stretch.surelyTo && isDay(end))
        stretch.surelyTo = stretch.to;
    return stretch;
}

std::optional<TimeStretch> stretchOf(std::string_view edtf)
{
    const auto date = parseEdtf(edtf);
    return date ? stretchOf(*date) : std::nullopt;
}

} // namespace toscale
