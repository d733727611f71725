#include "core/normalize/guess.h"

#include <algorithm>
#include <cmath>

namespace toscale {

namespace {

/// Below, the eye sees two amounts that are about the same.
constexpr double leastTimes = 1.5;

bool isMoney(MeasureId measure)
{
    return measure == MeasureId::Money || measure == MeasureId::MoneyPerGb || measure == MeasureId::MoneyPerWork
        || measure == MeasureId::MoneyShare;
}

} // namespace

std::vector<double> guessChoices(double times)
{
    if (times < 10)
        return {2, 5, 10, 100};
    const double first = std::max(1.0, std::round(std::log10(times)) - 2);
    return {std::pow(10.0, first), std::pow(10.0, first + 1), std::pow(10.0, first + 2), std::pow(10.0, first + 3)};
}

std::variant<GuessQuestion, NoGuess> guessOf(const Comparison& in,
                                             const std::function<bool(const std::string& caseId)>& isPerson)
{
    const bool isVolume = in.measure == MeasureId::Volume || in.measure == MeasureId::Works;
    if (!isVolume && !isMoney(in.measure))
        return NoGuess::Penalty;
    const auto* ratio = std::get_if<Ratio>(&in.ratio);
    if (ratio == nullptr || ratio->undecided)
        return NoGuess::NoRatio;
    if (!isVolume && (isPerson(in.rows[ratio->smaller].caseId) || isPerson(in.rows[ratio->larger].caseId)))
        return NoGuess::PersonMoney;
    if (ratio->times.best < leastTimes)
        return NoGuess::TooClose;
    return GuessQuestion{ratio->smaller, ratio->larger, ratio->times.best, guessChoices(ratio->times.best)};
}

GuessMiss missOf(double guess, double times)
{
    return guess < times ? GuessMiss{times / guess, true} : GuessMiss{guess / times, false};
}

std::size_t nearestChoice(const std::vector<double>& choices, double times)
{
    const auto nearest = std::ranges::min_element(
        choices, {}, [&](double choice) { return std::abs(std::log(choice) - std::log(times)); });
    return static_cast<std::size_t>(nearest - choices.begin());
}

} // namespace toscale
