#include "core/quantity/plain_quantities.h"

#include <algorithm>

namespace toscale {

namespace {

constexpr unsigned exactDigits = 15; // below 2^53: exact as a double

// Powers of ten that are exact as doubles.
constexpr std::array<double, 23> powersOfTen{1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                             1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

unsigned digitAt(const char* at)
{
    return static_cast<unsigned>(static_cast<unsigned char>(*at)) - '0';
}

struct PlainNumber {
    std::uint64_t digits = 0;
    unsigned decimals = 0;
};

/// "1234.5", "1,234,500", "12.50": English groups, a point with digits on both sides. Up to the end of the text.
std::optional<PlainNumber> readNumber(std::string_view text, bool mayHaveDecimals)
{
    const char* at = text.data();
    const char* const end = at + text.size();
    PlainNumber number;
    unsigned count = 0;
    const auto takeDigits = [&] {
        const char* const first = at;
        while (at != end && digitAt(at) < 10) {
            number.digits = number.digits * 10 + digitAt(at++);
            if (++count > exactDigits)
                return 0U;
        }
        return static_cast<unsigned>(at - first);
    };
    const unsigned lead = takeDigits();
    if (lead == 0)
        return std::nullopt;
    if (at != end && *at == ',') {
        if (lead > 3 || text.front() == '0')
            return std::nullopt;
        while (at != end && *at == ',') {
            ++at;
            if (takeDigits() != 3)
                return std::nullopt;
        }
    }
    if (at != end && *at == '.' && mayHaveDecimals) {
        ++at;
        number.decimals = takeDigits();
        if (number.decimals == 0)
            return std::nullopt;
    }
    return at == end ? std::optional(number) : std::nullopt;
}

struct CurrencySign {
    std::string_view sign;
    unsigned currency;
};
constexpr std::array<CurrencySign, 3> commonSigns{{{"$", 0}, {"€", 1}, {"£", 2}}};

} // namespace

std::optional<PlainMoney> readPlainMoney(std::string_view text)
{
    std::optional<unsigned> currency;
    for (const CurrencySign& each : commonSigns) {
        if (text.starts_with(each.sign)) {
            currency = each.currency;
            text.remove_prefix(each.sign.size());
            break;
        }
    }
    if (!currency) { // its code in front of the number or behind it
        constexpr std::size_t length = 3;
        if (text.size() < length + 2)
            return std::nullopt;
        const std::size_t behind = text.size() - length - 1;
        const bool isBehind = text[behind] == ' ';
        if (!isBehind && text[length] != ' ')
            return std::nullopt;
        const std::string_view written = isBehind ? text.substr(behind + 1) : text.substr(0, length);
        const auto* const code = std::ranges::find(plainCurrencies, written);
        if (code == plainCurrencies.end())
            return std::nullopt;
        currency = static_cast<unsigned>(code - plainCurrencies.begin());
        text = isBehind ? text.substr(0, behind) : text.substr(length + 1);
    }
    const auto number = readNumber(text, true);
    return number ? std::optional(PlainMoney{number->digits, number->decimals, *currency}) : std::nullopt;
}

std::optional<PlainTerm> readPlainTerm(std::string_view text)
{
    const std::size_t space = text.find(' ');
    constexpr std::size_t longest = 6;
    if (space > longest) // nor where there is none
        return std::nullopt;
    const auto number = readNumber(text.substr(0, space), false);
    if (!number || text.substr(0, space).find(',') != std::string_view::npos)
        return std::nullopt;
    const std::string_view unit = text.substr(space + 1);
    const auto count = static_cast<std::uint32_t>(number->digits);
    if (unit == "years" || unit == "year")
        return PlainTerm{count, PlainTerm::Unit::Years};
    if (unit == "months" || unit == "month")
        return PlainTerm{count, PlainTerm::Unit::Months};
    if (unit == "days" || unit == "day")
        return PlainTerm{count, PlainTerm::Unit::Days};
    return std::nullopt;
}

std::optional<std::uint64_t> readPlainCount(std::string_view text)
{
    const auto number = readNumber(text, false);
    return number ? std::optional(number->digits) : std::nullopt;
}

std::optional<double> bytesOf(const FastDataSize& size)
{
    constexpr std::uint64_t largest = 1ULL << 53U;
    if (size.digits > largest)
        return std::nullopt;
    const FastUnit& unit = fastUnits[size.unit];
    const auto digits = static_cast<double>(size.digits);
    if (!unit.binary) // scanFast lets no more decimals than the unit has zeros
        return digits * powersOfTen[3 * unit.power - size.decimals];
    const auto scaled = digits * static_cast<double>(1ULL << (10 * unit.power)); // exact: a power of two
    return scaled / powersOfTen[size.decimals];
}

double amountOf(const PlainMoney& money)
{
    return static_cast<double>(money.digits) / powersOfTen[money.decimals];
}

double yearsOf(const PlainTerm& term)
{
    switch (term.unit) { // as toYears() adds its parts
    case PlainTerm::Unit::Years:
        return term.count;
    case PlainTerm::Unit::Months:
        return static_cast<double>(term.count) / 12;
    case PlainTerm::Unit::Days:
        break;
    }
    constexpr auto daysInYear = 365.25;
    return static_cast<double>(term.count) / daysInYear;
}

} // namespace toscale
