#include "core/geometry/guess_sketch.h"

#include <algorithm>
#include <cmath>

namespace toscale::geometry {

double sketchedTimes(double side, double unitSide)
{
    const double times = std::max(1.0, side / unitSide * (side / unitSide));
    const double step = std::pow(10.0, std::floor(std::log10(times)) - 1);
    return std::round(times / step) * step;
}

double sketchedSide(double times, double unitSide)
{
    return unitSide * std::sqrt(times);
}

} // namespace toscale::geometry
