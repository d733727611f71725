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

DataSize toDataSize(const FastDataSize& size, PrefixReading reading)
{
    const FastUnit& fast = fastUnits[size.unit];
    const DataUnit unit{fast.symbol, {}, UnitKind::Byte, fast.binary ? PrefixKind::Binary : PrefixKind::Decimal,
        static_cast<int>(fast.power), {}};
    const ExactNumber number{size.digits, -static_cast<int>(size.decimals)};
    DataSize read;
    read.bytes = Estimate<ExactBytes>::exact(ExactBytes::from_value(toDecimal(number * unit.bytes(reading))));
    read.reading = reading;
    read.binaryFactorLow = read.binaryFactorHigh = unit.binaryFactor(reading);
    return read;
}

} // namespace toscale
