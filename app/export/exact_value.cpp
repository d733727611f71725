#include "app/export/exact_value.h"

#include "core/document/document.h"
#include "core/quantity/parse_quantity.h"

#include <array>
#include <charconv>
#include <optional>
#include <string_view>

namespace toscale::exporting {

namespace {

std::optional<Estimate<Decimal>> asRead(const Case& which, MeasureId measure, const MeasuredValue& value,
                                        const Reference& reference)
{
    if (measure == MeasureId::Money) {
        const auto money = value.text.empty() ? std::nullopt : std::optional(parseMoney(value.text));
        if (!money || !*money || (*money)->value.currency != reference.currency)
            return std::nullopt;
        return (*money)->value.amount;
    }
    const CaseFigure* figure = value.figure.empty() ? nullptr : findFigure(which, value.figure);
    if (figure == nullptr || (measure != MeasureId::Volume && measure != MeasureId::Works))
        return std::nullopt;
    if (const auto* size = std::get_if<AsWritten<DataSize>>(&figure->value))
        return converted(size->value.bytes, [](const ExactBytes& bytes) { return bytes.value(); });
    return std::get<AsWritten<Count>>(figure->value).value.number;
}

/// Was the value taken as it was read? A conversion, a sum or a choice of the rules would have changed a number.
bool isUnchanged(const Estimate<Decimal>& read, const Estimate<double>& measured)
{
    return toDouble(read.low) == measured.low && toDouble(read.best) == measured.best
        && read.highOpen == measured.highOpen && (read.highOpen || toDouble(read.high) == measured.high);
}

} // namespace

ExactNumber roundedNumber(double value)
{
    std::array<char, 40> text{};
    const auto end =
        std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::scientific, 14).ptr;
    const std::string_view written(text.data(), static_cast<std::size_t>(end - text.data()));
    const std::size_t mark = written.find('e');
    std::string digits(written.substr(0, mark));
    digits.erase(1, 1); // the point
    int exponent = 0;
    const char* from = written.data() + mark + 1;
    std::from_chars(*from == '+' ? from + 1 : from, written.data() + written.size(), exponent);
    std::uint64_t number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return {number, exponent - 14};
}

Estimate<ExactNumber> exactEnds(const SelectedCase& which, MeasureId measure, const MeasuredValue& value,
                                const Reference& reference)
{
    const auto read = asRead(*which.which, measure, value, reference);
    const Estimate<double>& measured = value.value;
    Estimate<ExactNumber> ends;
    if (read && isUnchanged(*read, measured))
        ends = {toExactNumber(read->low), toExactNumber(read->best), toExactNumber(read->high)};
    else
        ends = {roundedNumber(measured.low), roundedNumber(measured.best), roundedNumber(measured.high)};
    ends.highOpen = measured.highOpen;
    ends.bound = measured.bound;
    ends.strict = measured.strict;
    ends.approximate = measured.approximate;
    return ends;
}

PrintedEnds printedEnds(const SelectedCase& which, MeasureId measure, const MeasuredValue& value,
                        const Reference& reference)
{
    const Estimate<ExactNumber> ends = exactEnds(which, measure, value, reference);
    std::string best = toPlainString(ends.best);
    const auto print = [&](const ExactNumber& end) { // most values have no width
        const bool isBest = end.exponent == ends.best.exponent && end.digits == ends.best.digits;
        return isBest ? best : toPlainString(end);
    };
    std::string low = print(ends.low);
    std::string high = ends.highOpen ? std::string() : print(ends.high);
    return {std::move(low), std::move(best), std::move(high)};
}

} // namespace toscale::exporting
