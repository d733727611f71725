#include "app/cli/units.h"

#include <array>

namespace toscale::cli {

namespace {

template <class Q, class Convert>
BaseValue fromEstimate(const Estimate<Q>& estimate, std::string unit, Convert convert)
{
    BaseValue result{convert(estimate.low), convert(estimate.best), std::nullopt, std::move(unit)};
    if (!estimate.highOpen)
        result.high = convert(estimate.high);
    return result;
}

/// Years to the last day, in decimals: a month is a twelfth, a day 1 / 365.25.
Decimal yearsOf(const TermLength& length)
{
    return length.years + length.months / 12 + (length.weeks * 7 + length.days) / Decimal("365.25");
}

} // namespace

std::optional<PrefixReading> readingFromName(const std::string& name)
{
    if (name == "si")
        return PrefixReading::Si;
    if (name == "iec")
        return PrefixReading::Iec;
    if (name == "jedec")
        return PrefixReading::Jedec;
    return std::nullopt;
}

std::string nameOf(PrefixReading reading)
{
    return reading == PrefixReading::Si ? "si" : reading == PrefixReading::Iec ? "iec" : "jedec";
}

char decimalMarkOf(const std::string& locale)
{
    // CLDR: languages whose numbers have a decimal comma
    static constexpr std::array comma{"de", "fr", "es", "it", "nl", "pt", "sv", "da", "nb", "no", "fi", "pl", "cs", "sk",
                                      "ru", "uk", "tr", "el", "ro", "bg", "hr", "sl", "sr", "hu", "id", "vi", "ca", "et",
                                      "lv", "lt", "is"};
    const std::string language = locale.substr(0, locale.find_first_of("-_"));
    for (const char* one : comma)
        if (language == one)
            return ',';
    return language.empty() ? '\0' : '.';
}

std::string nameOf(Qualifier qualifier)
{
    static constexpr std::array names{"exact", "about", "at_least", "more_than", "at_most", "less_than", "range"};
    return names[static_cast<std::size_t>(qualifier)];
}

std::string nameOf(QuantityKind kind)
{
    static constexpr std::array names{"information", "money", "custody", "count"};
    return names[static_cast<std::size_t>(kind)];
}

Result<BaseValue> baseValueOf(const Quantity& quantity)
{
    const auto same = [](const Decimal& value) { return value; };
    if (const auto* size = std::get_if<DataSize>(&quantity.value))
        return fromEstimate(size->bytes, "B", [](const ExactBytes& bytes) { return bytes.value(); });
    if (const auto* money = std::get_if<PricedMoney>(&quantity.value))
        return fromEstimate(money->amount, money->currency.code, same);
    if (const auto* count = std::get_if<Count>(&quantity.value))
        return fromEstimate(count->number, count->noun, same);
    const auto& sentence = std::get<Sentence>(quantity.value);
    if (const auto* fixed = std::get_if<FixedTerm>(&sentence))
        return fromEstimate(fixed->length, "years", yearsOf);
    return fail(ErrorCode::UnknownQuantity, {quantity.text}, 1);
}

} // namespace toscale::cli
