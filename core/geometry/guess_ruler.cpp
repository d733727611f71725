#include "core/geometry/guess_ruler.h"

#include <algorithm>
#include <cmath>

namespace toscale::geometry {

double GuessRuler::end() const
{
    return std::pow(10.0, decades);
}

double GuessRuler::logPlace(double times) const
{
    return std::clamp(std::log10(std::max(times, 1.0)) / decades, 0.0, 1.0);
}

double GuessRuler::linearPlace(double times) const
{
    return std::clamp(times / end(), 0.0, 1.0);
}

GuessRuler guessRuler(double truth, std::span<const double> guesses)
{
    constexpr int mostLabels = 8;
    double most = truth;
    for (const double guess : guesses)
        most = std::max(most, guess);
    GuessRuler ruler;
    ruler.decades = std::max(1, static_cast<int>(std::ceil(std::log10(most) - 1e-9)));
    ruler.labelledBy = (ruler.decades + mostLabels - 1) / mostLabels;
    return ruler;
}

} // namespace toscale::geometry
