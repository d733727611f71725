#include "core/scene/wording.h"

#include "core/civil_date.h"
#include "core/quantity/plain_number.h"

#include <cmath>

// What stands for the words of a timeline in a language that has none: numbers and signs.

namespace toscale::scene {

namespace {

std::string twoDigits(std::int64_t number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string signOf(geometry::TimeUnit unit)
{
    switch (unit) {
    case geometry::TimeUnit::Minute:
        return "min";
    case geometry::TimeUnit::Hour:
        return "h";
    case geometry::TimeUnit::Day:
        return "d";
    case geometry::TimeUnit::Week:
        return "w";
    case geometry::TimeUnit::Month:
        return "m";
    case geometry::TimeUnit::Year:
        return "a";
    }
    return {};
}

} // namespace

std::string Wording::timeTick(double day, const geometry::TimeStep& step) const
{
    const double whole = std::floor(day + 1e-7);
    const CivilDate date = toCivil(std::chrono::sys_days(std::chrono::days(static_cast<std::int64_t>(whole))));
    switch (step.unit) {
    case geometry::TimeUnit::Year:
        return std::to_string(date.year);
    case geometry::TimeUnit::Month:
        return std::to_string(date.year) + '-' + twoDigits(date.month);
    case geometry::TimeUnit::Day:
    case geometry::TimeUnit::Week:
        return std::to_string(date.year) + '-' + twoDigits(date.month) + '-' + twoDigits(date.day);
    case geometry::TimeUnit::Hour:
    case geometry::TimeUnit::Minute:
        break;
    }
    const auto minutes = static_cast<std::int64_t>(std::llround((day - whole) * 1440));
    return twoDigits(minutes / 60) + ':' + twoDigits(minutes % 60);
}

std::string Wording::relativeTick(std::int64_t count, geometry::TimeUnit unit) const
{
    return (count > 0 ? "+" : count < 0 ? "−" : "") + std::to_string(std::abs(count)) + ' ' + signOf(unit);
}

std::string Wording::tornTime(double days) const
{
    constexpr double year = 365.2425;
    if (days >= year)
        return plainNumber(std::round(days / year * 10) / 10) + " a";
    return plainNumber(std::round(days)) + " d";
}

std::string Wording::termLabel(const Ladder& custody, std::size_t rung, bool /*isLength*/) const
{
    const ComparedCase& row = custody.stages.rows[rung];
    const std::string amount = row.gap() ? gap(*row.gap(), Length::Short) : value(*row.measured(), custody.stages);
    return basis(custody.rungs[rung].basis) + ", " + amount;
}

std::string Wording::stageLabel(const Ladder& money, std::size_t rung) const
{
    const ComparedCase& row = money.stages.rows[rung];
    const std::string amount = row.gap() ? gap(*row.gap(), Length::Short) : value(*row.measured(), money.stages);
    return amount + ", " + basis(money.rungs[rung].basis);
}

std::string Wording::eventDescription(const TimelineLane& lane, const TimelineEvent& event, const Case* which) const
{
    std::string text = lane.label + ", " + date(event.date) + ", " + eventKind(event.kind);
    if (!event.label.empty())
        text += ": " + event.label;
    for (const std::string& id : event.sources)
        if (const Source* source = which ? findSource(*which, id) : nullptr; source && !source->publisher.empty())
            text += "; " + source->publisher;
    return text;
}

std::string Wording::timelineScale(const TimelineScale& scale) const
{
    std::string text;
    const auto add = [&](const std::string& part) { text += (text.empty() ? "1 cm = " : "; 1 cm = ") + part; };
    if (scale.daysPerCentimetre > 0)
        add(tornTime(scale.daysPerCentimetre));
    if (scale.lengthDaysPerCentimetre > 0)
        add(tornTime(scale.lengthDaysPerCentimetre));
    if (scale.money && scale.moneyPerCentimetre > 0)
        add(tick(scale.moneyPerCentimetre, scale.moneyPerCentimetre, *scale.money));
    return text;
}

} // namespace toscale::scene
