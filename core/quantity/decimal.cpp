#include "core/quantity/decimal.h"

#include <array>
#include <charconv>
#include <cstdlib>
#include <string_view>

namespace toscale {

namespace {

constexpr int largestPower = 60; // of ten that the tables hold: values lie in 10^-36 to 10^36

/// 10^-60 to 10^60
const Decimal& powerOfTen(int exponent)
{
    static const auto powers = [] {
        std::array<Decimal, 2 * largestPower + 1> all;
        int power = -largestPower;
        for (Decimal& each : all)
            each = Decimal("1e" + std::to_string(power++));
        return all;
    }();
    const int position = exponent + largestPower;
    return powers.at(static_cast<std::size_t>(position));
}

bool isInTables(int exponent)
{
    return exponent >= -largestPower && exponent <= largestPower;
}

ShortDecimal withoutZeros(unsigned long long digits, int exponent)
{
    while (digits % 10 == 0) {
        digits /= 10;
        ++exponent;
    }
    return {digits, exponent};
}

/// Where digits and power of ten are exact as doubles, one operation rounds once.
std::optional<double> exactProduct(const ShortDecimal& number)
{
    constexpr std::array<double, 23> powers{1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                            1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    constexpr std::uint64_t largest = 1ULL << 53U;
    const int power = std::abs(number.exponent);
    if (number.digits > largest || power >= static_cast<int>(powers.size()))
        return std::nullopt;
    const double factor = powers.at(static_cast<std::size_t>(power));
    const auto digits = static_cast<double>(number.digits);
    return number.exponent < 0 ? digits / factor : digits * factor;
}

double nearestDouble(std::string_view scientific)
{
    double value = 0;
    std::from_chars(scientific.data(), scientific.data() + scientific.size(), value);
    return value;
}

} // namespace

ShortDecimal ShortDecimal::ofWhole(std::uint64_t number)
{
    return number == 0 ? ShortDecimal{} : withoutZeros(number, 0);
}

std::optional<ShortDecimal> toShortDecimal(const Decimal& value)
{
    if (value.is_zero())
        return ShortDecimal{};
    if (value < 0)
        return std::nullopt;
    const auto order = static_cast<int>(value.backend().order()); // 10^order <= value
    if (order >= 0 && order < shortDigits)
        if (const auto whole = value.convert_to<unsigned long long>(); Decimal(whole) == value)
            return withoutZeros(whole, 0);
    const int shift = shortDigits - 1 - order;
    if (!isInTables(shift) || !isInTables(-shift))
        return std::nullopt;
    const Decimal scaled = value * powerOfTen(shift);
    const auto digits = scaled.convert_to<unsigned long long>();
    if (Decimal(digits) != scaled)
        return std::nullopt;
    return withoutZeros(digits, -shift);
}

Decimal decimalOf(const ShortDecimal& number)
{
    if (!isInTables(number.exponent))
        return Decimal(std::to_string(number.digits) + 'e' + std::to_string(number.exponent));
    return Decimal(number.digits) * powerOfTen(number.exponent);
}

double toDouble(const ShortDecimal& number)
{
    if (const auto product = exactProduct(number))
        return *product;
    return nearestDouble(std::to_string(number.digits) + 'e' + std::to_string(number.exponent));
}

double toDouble(const Decimal& value)
{
    if (const auto number = toShortDecimal(value))
        return toDouble(*number);
    return nearestDouble(value.str(0, std::ios_base::scientific));
}

std::string plainDecimal(std::string digits, int exponent)
{
    digits.erase(0, digits.find_first_not_of('0'));
    const std::size_t last = digits.find_last_not_of('0');
    if (last == std::string::npos)
        return "0";
    exponent += static_cast<int>(digits.size() - last - 1);
    digits.erase(last + 1);
    if (exponent >= 0)
        return digits.append(static_cast<std::size_t>(exponent), '0');
    const auto decimals = static_cast<std::size_t>(-exponent);
    if (decimals >= digits.size())
        digits.insert(0, decimals - digits.size() + 1, '0');
    return digits.insert(digits.size() - decimals, 1, '.');
}

std::string toPlainString(const ShortDecimal& number)
{
    return plainDecimal(std::to_string(number.digits), number.exponent);
}

std::string toPlainString(const Decimal& value)
{
    if (const auto number = toShortDecimal(value))
        return toPlainString(*number);
    std::string text = value.str(0, std::ios_base::fixed);
    const auto point = text.find('.');
    if (point == std::string::npos)
        return text;
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.')
        text.pop_back();
    return text;
}

} // namespace toscale
