#include "core/normalize/figure_value.h"

#include "core/normalize/penalty_totals.h"
#include "core/quantity/data_units.h"
#include "core/quantity/plain_number.h"

#include <algorithm>
#include <cmath>

namespace toscale {

namespace {

void readAsBinary(MeasuredValue& value)
{
    value.value.low = underOtherReading(value.value.low, value.binaryFactorLow);
    value.value.best = underOtherReading(value.value.best, value.binaryFactorLow);
    value.value.high = underOtherReading(value.value.high, value.binaryFactorHigh);
    value.binaryFactorLow = 1 / value.binaryFactorLow;
    value.binaryFactorHigh = 1 / value.binaryFactorHigh;
}

void addBytes(Receipt& receipt, const MeasuredValue& value, PrefixReading reading)
{
    const bool isRange = value.value.bound == Bound::Range;
    const double low = isRange ? value.value.low : value.value.best;
    const double high = isRange ? value.value.high : value.value.best;
    const bool inDoubt = value.binaryFactorLow != 1 || value.binaryFactorHigh != 1;
    receipt.push_back({StepCode::ReadPrefix,
                       {!inDoubt                              ? "stated"
                            : reading == PrefixReading::Jedec ? "jedec"
                                                              : "si",
                        plainNumber(low), plainNumber(high)},
                       {},
                       {}});
    if (!inDoubt)
        return;
    const double lowElse = std::round(underOtherReading(low, value.binaryFactorLow)); // whole bytes
    const double highElse = isRange ? std::round(underOtherReading(high, value.binaryFactorHigh)) : lowElse;
    receipt.push_back({StepCode::PrefixDoubt, {plainNumber(lowElse), plainNumber(highElse)}, {}, {}});
}

} // namespace

NormalizedValue figureValue(const RowValues& row, std::size_t index, PrefixReading ofReference)
{
    const PrefixReading reading = row.reading.value_or(ofReference);
    const RowFigure& figure = row.figures.at(index);
    NormalizedValue result;
    constexpr std::size_t mostAdded = 3;
    result.receipt.reserve(figure.receipt.size() + mostAdded);
    result.receipt = figure.receipt;
    MeasuredValue value = figure.value;
    // The reading of a view applies to prefixes that the text leaves in doubt; the factors say what it would change.
    if (reading == PrefixReading::Jedec && value.binaryFactorLow != 1)
        readAsBinary(value);
    if (figure.isVolume)
        addBytes(result.receipt, value, reading);
    else
        addResult(result.receipt, StepCode::Computed, value.value, value.noun);
    const std::size_t primary = figure.isVolume ? row.primaryVolume : row.primaryWorks;
    result.receipt.push_back({StepCode::SelectedFigure,
                              {value.text,
                               index != primary     ? "selected"
                                   : figure.primary ? "primary"
                                                    : "only"},
                              {},
                              {}});
    result.value = std::move(value);
    return result;
}

Gap gapOfFigures(const RowValues& row, bool volume)
{
    const bool several = std::ranges::any_of(row.figures, [&](const RowFigure& one) { return one.isVolume == volume; });
    return Gap{GapCode::Unknown, {several ? "several" : volume ? "volume" : "works"}, {}};
}

NormalizedValue shownFigureValue(const RowValues& row, bool volume, PrefixReading reading)
{
    const std::size_t shown = volume ? row.volume : row.works;
    if (shown != RowValues::npos)
        return figureValue(row, shown, reading);
    NormalizedValue result;
    result.value = gapOfFigures(row, volume);
    return result;
}

} // namespace toscale
