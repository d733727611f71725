#include "core/quantity/write_quantity.h"

#include "core/quantity/data_units.h"
#include "core/quantity/exact_number.h"
#include "core/quantity/fraction.h"
#include "core/quantity/qualifier.h"
#include "core/quantity/term_units.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <vector>

namespace toscale {

namespace {

std::string_view qualifierWords(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::About:
        return "about ";
    case Qualifier::AtLeast:
        return "at least ";
    case Qualifier::MoreThan:
        return "more than ";
    case Qualifier::AtMost:
        return "up to ";
    case Qualifier::LessThan:
        return "less than ";
    case Qualifier::Exact:
    case Qualifier::Range:
        break;
    }
    return {};
}

/// Words in front of an estimate's text; "about" also of an approximate range.
template <class Q> std::string leadOf(const Estimate<Q>& estimate)
{
    const Qualifier qualifier = qualifierOf(estimate);
    const bool aboutRange = qualifier == Qualifier::Range && estimate.approximate;
    return std::string(qualifierWords(aboutRange ? Qualifier::About : qualifier));
}

std::size_t decimalsOf(const std::string& plain)
{
    const auto point = plain.find('.');
    return point == std::string::npos ? 0 : plain.size() - point - 1;
}

/// value / (bytes of one unit); empty where a Decimal would not hold it. Units are products of 2 and 5, so the decimal
/// ends.
std::string plainQuotient(const Decimal& bytes, const DataUnit& unit, PrefixReading reading)
{
    const auto quotient = exactDecimal(toFraction(bytes) / toFraction(unit.bytes(reading)));
    return quotient && fitOf(*quotient) == Fit::Exact ? toPlainString(*quotient) : std::string();
}

struct WrittenEnd {
    std::string number, unit;
};

/// The unit whose doubt is the given factor: its power is its logarithm.
const DataUnit* doubtfulUnit(double factor)
{
    const long power = std::lround(std::abs(std::log(factor)) / std::log(1.024));
    for (const DataUnit& unit : dataUnits())
        if (unit.isDoubtful() && unit.power == power)
            return &unit;
    return nullptr;
}

/// Without doubt: a binary unit, or under Iec any, where that makes a short number; else bytes.
WrittenEnd writeCertainSize(const Decimal& bytes, PrefixReading reading)
{
    constexpr std::size_t fewDecimals = 2;
    WrittenEnd best{toPlainString(bytes), "B"};
    for (const DataUnit& unit : dataUnits()) {
        const bool certain = unit.prefix == PrefixKind::Binary || reading == PrefixReading::Iec;
        if (unit.kind != UnitKind::Byte || unit.power == 0 || !certain || bytes < toDecimal(unit.bytes(reading)))
            continue;
        std::string number = plainQuotient(bytes, unit, reading);
        if (!number.empty() && decimalsOf(number) <= fewDecimals && number.size() < best.number.size())
            best = {std::move(number), std::string(unit.symbol)};
    }
    return best;
}

WrittenEnd writeEnd(const ExactBytes& bytes, double factor, PrefixReading reading)
{
    const DataUnit* unit = factor == 1 ? nullptr : doubtfulUnit(factor);
    if (unit == nullptr)
        return writeCertainSize(bytes.value(), reading);
    std::string number = plainQuotient(bytes.value(), *unit, reading);
    return number.empty() ? writeCertainSize(bytes.value(), reading)
                          : WrittenEnd{std::move(number), std::string(unit->symbol)};
}

std::string writeLength(const TermLength& length)
{
    std::vector<std::string> parts;
    for (const TermUnit unit : {TermUnit::Years, TermUnit::Months, TermUnit::Weeks, TermUnit::Days})
        if (const ShortDecimal& part = length.*partOf(unit); !part.isZero())
            parts.push_back(toPlainString(part) + ' ' + std::string(nameOf(unit, part == ShortDecimal::ofWhole(1))));
    if (parts.empty())
        return "0 years";
    std::string text = parts.front();
    for (std::size_t i = 1; i < parts.size(); ++i)
        text += " and " + parts[i];
    return text;
}

/// The one unit in which a length is written; nothing for "1 year and 1 day".
std::optional<TermUnit> onlyUnit(const TermLength& length)
{
    std::optional<TermUnit> only;
    for (const TermUnit unit : {TermUnit::Years, TermUnit::Months, TermUnit::Weeks, TermUnit::Days}) {
        if ((length.*partOf(unit)).isZero())
            continue;
        if (only)
            return std::nullopt;
        only = unit;
    }
    return only;
}

/// "12" beside "18 months", "6 months" beside "4 years"
std::string writePartBeside(const TermLength& part, const TermLength& whole)
{
    const auto unit = onlyUnit(whole);
    return unit && unit == onlyUnit(part) ? toPlainString(part.*partOf(*unit)) : writeLength(part);
}

std::string writeTerm(const FixedTerm& term)
{
    const Estimate<TermLength>& length = term.length;
    std::string text = leadOf(length) + writeLength(length.best);
    if (length.bound == Bound::Range)
        text = leadOf(length) + writePartBeside(length.low, length.high) + " to " + writeLength(length.high);
    if (term.suspended == TermLength{})
        return text;
    if (term.suspended == length.high)
        return text + ", suspended";
    return text + ", " + writePartBeside(term.suspended, length.high) + " of them suspended";
}

/// "4.8 million" where that is exact and short, else grouped digits.
std::string writeShort(const Decimal& number)
{
    struct Scale {
        const char* word;
        int power;
    };
    constexpr std::array<Scale, 3> scales{{{" trillion", 12}, {" billion", 9}, {" million", 6}}};
    for (const Scale& scale : scales) {
        ExactNumber scaled = toExactNumber(number);
        scaled.exponent -= scale.power;
        if (number < Decimal("1e" + std::to_string(scale.power)))
            continue;
        const Decimal value = toDecimal(scaled);
        if (value < 1000 && decimalsOf(toPlainString(value)) <= 2)
            return toPlainString(value) + scale.word;
    }
    return writeGrouped(number);
}

} // namespace

std::string writeGrouped(const Decimal& value)
{
    std::string text = toPlainString(value);
    const std::size_t integer = std::min(text.find('.'), text.size());
    for (std::size_t at = integer; at > 3; at -= 3)
        text.insert(at - 3, ",");
    return text;
}

std::string writeDataSize(const DataSize& size)
{
    const Estimate<ExactBytes>& bytes = size.bytes;
    const std::string lead = leadOf(bytes);
    if (bytes.bound != Bound::Range) {
        const WrittenEnd best = writeEnd(bytes.best, size.binaryFactorHigh, size.reading);
        return lead + best.number + ' ' + best.unit;
    }
    const WrittenEnd low = writeEnd(bytes.low, size.binaryFactorLow, size.reading);
    const WrittenEnd high = writeEnd(bytes.high, size.binaryFactorHigh, size.reading);
    const std::string lowUnit = low.unit == high.unit ? "" : ' ' + low.unit;
    return lead + low.number + lowUnit + " to " + high.number + ' ' + high.unit;
}

std::string writeMoney(const PricedMoney& money)
{
    const Estimate<Decimal>& amount = money.amount;
    const std::string text = leadOf(amount) + money.currency.code + ' ';
    if (amount.bound == Bound::Range)
        return text + writeGrouped(amount.low) + " to " + writeGrouped(amount.high);
    return text + writeGrouped(amount.best);
}

std::string writeSentence(const Sentence& sentence, Qualifier qualifier)
{
    if (const auto* term = std::get_if<FixedTerm>(&sentence))
        return writeTerm(*term);
    if (std::holds_alternative<TimeServed>(sentence))
        return "time served";
    return qualifier == Qualifier::AtMost ? "up to life imprisonment" : "life imprisonment";
}

std::string writeCount(const Count& count)
{
    const Estimate<Decimal>& number = count.number;
    if (number.bound == Bound::Range)
        return leadOf(number) + writeGrouped(number.low) + " to " + writeGrouped(number.high) + ' ' + count.noun;
    return leadOf(number) + writeShort(number.best) + ' ' + count.noun;
}

} // namespace toscale
