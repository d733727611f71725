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

using Values = std::vector<std::pair<double, double>>; // each with the step to the next

/// Borders of decades, every first, second, third, sixth ... of them: at most `most` of them, yet two where there are
/// two.
Values everySoMany(const std::vector<double>& borders, int firstOrder, int most)
{
    Values wider;
    for (const int stride : {1, 2, 3, 6, 9, 12, 18, 27, 54}) {
        Values values;
        for (std::size_t i = 0; i < borders.size(); ++i)
            if ((firstOrder + static_cast<int>(i)) % stride == 0)
                values.emplace_back(borders[i], borders[i]);
        if (values.size() < 2)
            break;
        wider = std::move(values);
        if (wider.size() <= static_cast<std::size_t>(std::max(most, 2)))
            break;
    }
    return wider;
}

/// 1, 2 and 5 times each border from `least` to `largest`; fewer of them where that is more than `most`.
Values withinDecades(const std::vector<double>& borders, double least, double largest, int most)
{
    static const std::vector<double> choices[] = {{1, 2, 5}, {1, 5}, {1, 3}, {1}, {2}, {5}};
    constexpr double tolerance = 1e-9;
    Values best;
    for (const std::vector<double>& factors : choices) {
        Values values;
        for (std::size_t i = 0; i < borders.size(); ++i)
            for (const double factor : factors) {
                const double value = borders[i] * factor;
                const bool isBelowNext =
                    i + 1 == borders.size() ? factor == 1 : value < borders[i + 1] * (1 - tolerance);
                if (isBelowNext && value >= least * (1 - tolerance) && value <= largest * (1 + tolerance))
                    values.emplace_back(value, borders[i]);
            }
        if (values.size() < 2)
            continue;
        if (values.size() <= static_cast<std::size_t>(std::max(most, 2)))
            return values;
        if (best.empty() || values.size() < best.size())
            best = std::move(values);
    }
    return best;
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

ChartAxis ChartAxis::ofNothing()
{
    ChartAxis axis;
    axis.m_form = Form::Nothing;
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
    case Form::Nothing:
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
    if (!(to > from) || m_form == Form::Nothing)
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
    const double first = std::ceil(from / step - tolerance);
    const double last = std::floor(to / step + tolerance);
    for (int tick = 0; first + tick <= last; ++tick) {
        const double place = (first + tick) * step;
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
    const auto isInside = [&](double border) { return border >= least * (1 - 1e-9) && border <= largest * (1 + 1e-9); };
    std::vector<double> inside;
    std::ranges::copy_if(decades.borders, std::back_inserter(inside), isInside);
    Values values;
    if (inside.size() >= 3) {
        const auto first = std::ranges::find(decades.borders, inside.front()) - decades.borders.begin();
        values = everySoMany(inside, decades.firstOrder + static_cast<int>(first), most);
    } else if (largest >= 3 * least) {
        values = withinDecades(decades.borders, least, largest, most);
    }
    if (values.size() < 2) { // in a small part of a decade: equal steps
        values.clear();
        const double step = geometry::roundStep(largest - least, std::max(most, 2), scene::tickFamilyOf(m_of));
        for (double value = std::ceil(least / step) * step; value <= largest * (1 + 1e-12) && step > 0; value += step)
            values.emplace_back(value, step);
    }
    std::vector<AxisTick> ticks;
    for (const auto& [value, step] : values)
        ticks.push_back({std::log10(value), text::axisWords(phrases, value, step, m_of)});
    return ticks;
}

} // namespace toscale::gui
