#include "core/scene/figures/value_axis.h"

#include <algorithm>
#include <cmath>

namespace toscale::scene {

namespace {

enum class Words { All, WithoutLast, WithoutZero };

std::vector<double> valuesFor(Words which, const geometry::AxisScale& scale, double longest, double step)
{
    const double end = longest / scale.length * scale.max;
    const double next = std::ceil(end / step * (1 - 1e-9)) * step;
    std::vector<double> values = geometry::ticksUpTo(next <= scale.max ? next : end, step);
    if (which == Words::WithoutLast && values.size() > 2)
        values.pop_back();
    if (which == Words::WithoutZero && values.size() > 1)
        values.erase(values.begin());
    return values;
}

int mostIntervals(const FigureInput& input, const geometry::AxisScale& scale)
{
    return std::max(2, static_cast<int>(scale.length / (96 * input.unit)));
}

} // namespace

geometry::TickFamily tickFamilyOf(const Comparison& columns)
{
    switch (columns.measure) {
    case MeasureId::Volume:
        return columns.reference.reading == PrefixReading::Jedec ? geometry::TickFamily::Binary
                                                                 : geometry::TickFamily::Decimal;
    case MeasureId::Custody:
    case MeasureId::SameRateCustody:
        return geometry::TickFamily::Years;
    default:
        return geometry::TickFamily::Decimal;
    }
}

ValueAxis layoutAxis(const FigureInput& input, const geometry::AxisScale& scale, double longest, const AxisPlace& place)
{
    ValueAxis axis;
    if (!(scale.max > 0))
        return axis;
    const TextLook look{readable(12 * input.unit), Weight::Regular, Role::Muted};
    const double sign = place.leftward ? -1 : 1;
    // Before there are no words at all, the last one is left away, then that of zero, which has its line.
    for (const Words which : {Words::All, Words::WithoutLast, Words::WithoutZero})
        for (int intervals = mostIntervals(input, scale); intervals >= 1; --intervals) {
            const double step = geometry::roundStep(scale.max, intervals, tickFamilyOf(input.columns));
            axis = {valuesFor(which, scale, longest, step), {}};
            const std::size_t fewest = which == Words::WithoutZero ? 1 : 2; // a zero alone says nothing of the scale
            bool fits = step > 0 && axis.values.size() >= fewest;
            double lastEnd = -1e300; // from zero, in the direction of growing values
            for (const double value : axis.values) {
                axis.words.push_back(wrapBlock(input.measure, input.wording.tick(value, step, input.columns), look,
                                               input.area.width, 1));
                const double half = axis.words.back().width / 2;
                const double along = scale.position(value);
                const double x = place.zero + sign * along;
                fits = fits && along - half >= lastEnd + 10 && x - half >= place.from - 1e-9
                    && x + half <= place.to + 1e-9;
                lastEnd = along + half;
            }
            if (fits)
                return axis;
        }
    return {};
}

geometry::AxisScale roundedScale(const FigureInput& input, const geometry::AxisScale& scale)
{
    if (!(scale.max > 0))
        return scale;
    const double step = geometry::roundStep(scale.max, mostIntervals(input, scale), tickFamilyOf(input.columns));
    const double round = step > 0 ? std::ceil(scale.max / step * (1 - 1e-9)) * step : scale.max;
    const bool costsLittle = std::isfinite(round) && round <= 1.3 * scale.max;
    return {costsLittle ? std::max(round, scale.max) : scale.max, scale.length};
}

double axisHeight(const FigureInput& input)
{
    return readable(12 * input.unit) * lineHeight + 6 * input.unit;
}

} // namespace toscale::scene
