#include "core/scene/figures/plane_rates.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace toscale::scene {

namespace {

using geometry::MagnitudeAxis;

/// What the rate is called, and how many base units of x it is per.
struct RateMeasure {
    Comparison in; // of the rate, for its words
    double per = 1;
};

RateMeasure rateOf(const PlaneCases& cases)
{
    RateMeasure rate;
    rate.in.reference = cases.y->reference;
    const bool custody = isOfCustody(cases.y->measure);
    if (cases.x->measure == MeasureId::Works) {
        rate.in.measure = custody ? MeasureId::CustodyPerWork : MeasureId::MoneyPerWork;
        for (const std::size_t row : cases.points) // its noun
            if (rate.in.rows.empty())
                rate.in.rows.push_back(cases.x->rows[row]);
        return rate;
    }
    rate.in.measure = custody ? MeasureId::CustodyPerTb : MeasureId::MoneyPerGb;
    rate.per = custody ? 1e12 : 1e9;
    return rate;
}

/// Powers of ten of the rate between the lowest and the highest that the plane shows; of years also a month and a day.
std::vector<double> roundRates(const RateMeasure& rate, const MagnitudeAxis& x, const MagnitudeAxis& y)
{
    const double least = y.borders.front() / x.borders.back() * rate.per;
    const double most = y.borders.back() / x.borders.front() * rate.per;
    const double day = 1 / 365.25;
    const bool inDays = rate.in.measure == MeasureId::CustodyPerWork;
    const bool inYears = rate.in.measure == MeasureId::CustodyPerTb;
    return geometry::magnitudeAxis(MagnitudeAxis::Form::Logarithmic, least, most,
                                   inYears ? geometry::TickFamily::Years : geometry::TickFamily::Decimal,
                                   inDays ? day : 1)
        .borders;
}

TextBlock wordOf(const FigureInput& input, const RateMeasure& rate, double value)
{
    const TextLook look{smallestType, Weight::Regular, Role::Muted};
    const std::string text = input.wording.tick(value, value, rate.in);
    return {look, {text}, input.measure.width(text, look.size, look.weight)};
}

/// Words over the upper edge and beside the right one, each where its line leaves the plot; false where two of them
/// meet.
bool placeWords(std::vector<PlaneRate>& rates, const PlaneLayout& layout, double right)
{
    double lastX = -1e300;
    double lastY = -1e300;
    for (PlaneRate& rate : rates) { // rising: from the right edge up, then along the upper edge to the left
        const geometry::Point end = rate.line.to;
        const double step = rate.word.look.lineStep();
        if (end.x >= layout.inner.right() - 1e-6) {
            rate.at = {layout.plot.right() + 6, end.y - step / 2};
            if (lastY > -1e300 && rate.at.y + step > lastY)
                return false;
            lastY = rate.at.y;
        } else {
            rate.at = {std::min(end.x - rate.word.width / 2, right - rate.word.width), layout.plot.y - step - 2};
            if (lastX > -1e300 && rate.at.x + rate.word.width + 8 > lastX)
                return false;
            lastX = rate.at.x;
        }
    }
    return true;
}

} // namespace

std::vector<PlaneRate> planeRates(const FigureInput& input, const PlaneCases& cases, const PlaneLayout& layout)
{
    const RateMeasure rate = rateOf(cases);
    const std::vector<double> values = roundRates(rate, layout.x, layout.y);
    for (const std::size_t stride : std::array<std::size_t, 7>{1, 2, 3, 6, 9, 18, 54}) {
        std::vector<PlaneRate> rates;
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (i % stride != 0)
                continue;
            const auto line = geometry::rateLine(layout.x, layout.y, values[i] / rate.per, layout.inner);
            // a short line in a corner says nothing
            if (line && std::hypot(line->to.x - line->from.x, line->to.y - line->from.y) > 40 * input.unit)
                rates.push_back({*line, wordOf(input, rate, values[i]), {}});
        }
        constexpr std::size_t most = 7; // more would hide the points
        if (rates.size() <= most && placeWords(rates, layout, input.area.right()))
            return rates;
    }
    return {};
}

double rateWordWidth(const FigureInput& input, const PlaneCases& cases, const MagnitudeAxis& x, const MagnitudeAxis& y)
{
    const RateMeasure rate = rateOf(cases);
    double width = 0;
    for (const double value : roundRates(rate, x, y))
        width = std::max(width, wordOf(input, rate, value).width);
    return width;
}

} // namespace toscale::scene
