#include "core/quantity/fast_data_size.h"

#include "core/quantity/data_units.h"
#include "core/quantity/read_fast.h"

namespace toscale {

std::optional<FastDataSize> readFastDataSize(std::string_view text, const ParseOptions& options)
{
    if (options.decimalMark == ',')
        return std::nullopt;
    const FastScan scan = scanFast(text.data(), text.data() + text.size());
    const bool whole = scan.end != nullptr && scan.end == text.data() + text.size();
    if (!whole || (options.reading == PrefixReading::Iec && scan.capitalKilo))
        return std::nullopt;
    return scan.size;
}

namespace {

DataUnit toDataUnit(const FastUnit& unit)
{
    const PrefixKind prefix = unit.binary ? PrefixKind::Binary : PrefixKind::Decimal;
    return {unit.symbol, {}, UnitKind::Byte, prefix, static_cast<int>(unit.power), {}};
}

} // namespace

ExactNumber bytesIn(const FastUnit& unit, PrefixReading reading)
{
    return toDataUnit(unit).bytes(reading);
}

DataSize toDataSize(const FastDataSize& size, PrefixReading reading)
{
    const FastUnit& unit = fastUnits.at(size.unit);
    const ExactNumber number{size.digits, -static_cast<int>(size.decimals)};
    DataSize read;
    read.bytes = Estimate<ExactBytes>::exact(ExactBytes::from_value(toDecimal(number * bytesIn(unit, reading))));
    read.reading = reading;
    read.binaryFactorLow = read.binaryFactorHigh = toDataUnit(unit).binaryFactor(reading);
    return read;
}

} // namespace toscale
