#include "app/explore/chart_axis.h"

#include "app/text/explore_words.h"
#include "app/text/qt_string.h"
#include "core/geometry/magnitude_axis.h"
#include "core/scene/figures/value_axis.h"

#include <algorithm>
#include <cmath>

namespace toscale::gui {

namespace {

constexpr double margin = 0.025; // of the whole, at each end

geometry::MagnitudeAxis decadesOf(const Comparison& of, double least, double most)
{
    constexpr double day = 1 / 365.25; // prison time per work is shown in days
    const bool inYears = isOfCustody(of.measure) && of.measure != MeasureId::CustodyPerWork;
    return geometry::magnitudeAxis(geometry::MagnitudeAxis::Form::Logarithmic, least, most,
                                   inYears ? geometry::TickFamily::Years : scene::tickFamilyOf(of),
                                   of.measure == MeasureId::CustodyPerWork ? day : 1);
}

/// Of all rows one with a value: its noun is in the words.
Comparison withOneRow(const Comparison& of)
{
    Comparison one;
    one.measure = of.measure;
    one.reference = of.reference;
    const auto row = std::ranges::find_if(of.rows, [](const ComparedCase& each) { return each.measured() != nullptr; });
    if (row != of.rows.end())
        one.rows.push_back(*row);
    return one;
}

/// Every so many of many, so that at most `most` are left, thousands rather than hundreds.
std::size_t strideFor(std::size_t count, int most)
{
    const auto room = static_cast<std::size_t>(std::max(most, 1));
    for (const std::size_t stride : {1U, 2U, 3U, 6U, 9U, 12U, 18U, 27U})
        if (count <= stride * room)
            return stride;
    return 54;
}

} // namespace

void ChartAxis::setEnds(double low, double high)
{
    const double extent = std::max(high - low, 1e-300);
    m_low = low - margin * extent;
    m_high = high + margin * extent;
}

void ChartAxis::include(double place)
{
    const double extent = m_high - m_low;
    m_low = std::min(m_low, place - margin * extent);
    m_high = std::max(m_high, place + margin * extent);
}

ChartAxis ChartAxis::ofMeasure(const Comparison& of, double least, double most, bool isLogarithmic)
{
    ChartAxis axis;
    axis.m_of = withOneRow(of);
    axis.m_form = isLogarithmic ? Form::Logarithmic : Form::Linear;
    if (isLogarithmic) {
        const auto decades = decadesOf(of, least, most);
        const bool isThere = decades.borders.size() >= 2;
        axis.setEnds(isThere ? std::log10(decades.borders.front()) : 0,
                     isThere ? std::log10(decades.borders.back()) : 1);
        return axis;
    }
    constexpr int intervals = 6;
    const double step = geometry::roundStep(most, intervals, scene::tickFamilyOf(of));
    axis.setEnds(0, step > 0 ? std::ceil(most / step * (1 - 1e-9)) * step : 1);
    return axis;
}

ChartAxis ChartAxis::ofCounts(double most)
{
    ChartAxis axis;
    axis.m_form = Form::Count;
    axis.m_low = 0; // bars stand on it
    axis.m_high = std::max(most, 1.0) * (1 + 2 * margin);
    return axis;
}

ChartAxis ChartAxis::ofYears(double first, double last)
{
    ChartAxis axis;
    axis.m_form = Form::Year;
    axis.setEnds(first - 0.5, last + 0.5);
    return axis;
}

ChartAxis ChartAxis::ofRanks(std::size_t most)
{
    ChartAxis axis;
    axis.m_form = Form::Rank;
    axis.setEnds(-static_cast<double>(std::max<std::size_t>(most, 2)), -1);
    return axis;
}

ChartAxis ChartAxis::ofGroups(std::vector<std::string> names)
{
    ChartAxis axis;
    axis.m_form = Form::Groups;
    axis.m_names = std::move(names);
    axis.m_low = -0.5;
    axis.m_high = std::max(static_cast<double>(axis.m_names.size()), 1.0) - 0.5;
    return axis;
}

double ChartAxis::leastStretch() const
{
    constexpr double mostZoom = 500;
    switch (m_form) {
    case Form::Logarithmic:
        return 0.02; // of a decade: five per cent
    case Form::Groups:
        return m_high - m_low;
    case Form::Year:
    case Form::Rank:
    case Form::Count:
        return std::min(2.0, m_high - m_low);
    case Form::Linear:
        break;
    }
    return (m_high - m_low) / mostZoom;
}

std::optional<double> ChartAxis::placeOf(double value) const
{
    if (m_form == Form::Rank)
        return -value;
    if (m_form != Form::Logarithmic)
        return value;
    return value > 0 ? std::optional(std::log10(value)) : std::nullopt;
}

double ChartAxis::valueAt(double place) const
{
    return m_form == Form::Logarithmic ? std::pow(10, place) : m_form == Form::Rank ? -place : place;
}

std::vector<AxisTick> ChartAxis::ticks(double from, double to, int most, const text::Phrases& phrases) const
{
    if (!(to > from))
        return {};
    switch (m_form) {
    case Form::Logarithmic:
        return logarithmicTicks(from, to, most, phrases);
    case Form::Groups: {
        std::vector<AxisTick> ticks;
        for (std::size_t i = 0; i < m_names.size(); ++i)
            ticks.push_back({static_cast<double>(i), text::toQString(m_names[i])});
        return ticks;
    }
    default:
        return linearTicks(from, to, most, phrases);
    }
}

std::vector<AxisTick> ChartAxis::linearTicks(double from, double to, int most, const text::Phrases& phrases) const
{
    const bool isWhole = m_form != Form::Linear;
    double step = geometry::roundStep((to - from) / (1 + 2 * margin), std::max(most, 1),
                                      isWhole ? geometry::TickFamily::Decimal : scene::tickFamilyOf(m_of));
    step = isWhole ? std::max(1.0, step) : step;
    std::vector<AxisTick> ticks;
    constexpr double tolerance = 1e-9;
    const bool fromOne = m_form == Form::Rank; // 1, 5, 10 ...: there is no rank 0
    for (double multiple = std::ceil(from / step - tolerance); multiple <= std::floor(to / step + tolerance);
         ++multiple) {
        const double place = multiple * step;
        if (m_form == Form::Linear ? place < 0 : fromOne && place > -1)
            continue;
        ticks.push_back({place,
                         m_form == Form::Linear     ? text::axisWords(phrases, place, step, m_of)
                             : m_form == Form::Year ? phrases.digits(std::llround(place))
                                                    : phrases.locale().toString(std::llround(std::abs(place)))});
    }
    if (fromOne && step > 1 && from <= -1 && to >= -1)
        ticks.push_back({-1, phrases.locale().toString(1)});
    return ticks;
}

std::vector<AxisTick> ChartAxis::logarithmicTicks(double from, double to, int most, const text::Phrases& phrases) const
{
    const double least = std::pow(10, from);
    const double largest = std::pow(10, to);
    const geometry::MagnitudeAxis decades = decadesOf(m_of, least, largest);
    std::vector<std::pair<double, double>> values; // with the step to the next
    const auto isInside = [&](double value) {
        const double place = std::log10(value);
        return place >= from - 1e-9 && place <= to + 1e-9;
    };
    std::vector<double> borders;
    std::ranges::copy_if(decades.borders, std::back_inserter(borders), isInside);
    if (borders.size() >= 3) {
        const std::size_t stride = strideFor(borders.size(), most);
        const auto first = std::ranges::find(decades.borders, borders.front()) - decades.borders.begin();
        for (std::size_t i = 0; i < borders.size(); ++i) {
            const std::ptrdiff_t order = decades.firstOrder + first + static_cast<std::ptrdiff_t>(i);
            if (order % static_cast<std::ptrdiff_t>(stride) == 0)
                values.emplace_back(borders[i], borders[i]);
        }
    }
    if (values.size() < 2) { // inside of a decade or two: 1, 2, 5 times each border, or equal steps
        values.clear();
        const bool isNarrow = largest < 3 * least;
        if (isNarrow) {
            const double step = geometry::roundStep(largest - least, std::max(most, 2), scene::tickFamilyOf(m_of));
            for (double value = std::ceil(least / step) * step; value <= largest * (1 + 1e-12) && step > 0;
                 value += step)
                values.emplace_back(value, step);
        } else {
            for (std::size_t i = 0; i + 1 < decades.borders.size(); ++i)
                for (const double factor : {1.0, 2.0, 5.0})
                    if (const double value = decades.borders[i] * factor;
                        value < decades.borders[i + 1] * (1 - 1e-9) && isInside(value))
                        values.emplace_back(value, decades.borders[i]);
            if (!decades.borders.empty() && isInside(decades.borders.back()))
                values.emplace_back(decades.borders.back(), decades.borders.back());
        }
    }
    std::vector<AxisTick> ticks;
    for (const auto& [value, step] : values)
        ticks.push_back({std::log10(value), text::axisWords(phrases, value, step, m_of)});
    return ticks;
}

} // namespace toscale::gui
