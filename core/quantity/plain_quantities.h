#pragma once

#include "core/quantity/fast_data_size.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace toscale {

// The plain forms in which most tables give their numbers. Each reader takes a text as a whole and gives nothing for
// every other form, which is for the parsers of parse_quantity.h; what is read here, they read alike.

/// "$1,234,500", "USD 12.50", "12.50 USD", "€30": digits x 10^-decimals of plainCurrencies[currency].
struct PlainMoney {
    std::uint64_t digits = 0;
    unsigned decimals = 0;
    unsigned currency = 0;
    bool operator==(const PlainMoney&) const = default;
};
inline constexpr auto plainCurrencies = std::to_array<std::string_view>(
    {"USD", "EUR", "GBP", "CHF", "JPY", "SEK", "NOK", "DKK", "CAD", "AUD", "CNY", "INR", "KRW", "BRL"});
[[nodiscard]] std::optional<PlainMoney> readPlainMoney(std::string_view text);

/// "63 months", "35 years", "90 days": a whole number of one unit.
struct PlainTerm {
    enum class Unit { Years, Months, Days };
    std::uint32_t count = 0;
    Unit unit = Unit::Years;
    bool operator==(const PlainTerm&) const = default;
};
[[nodiscard]] std::optional<PlainTerm> readPlainTerm(std::string_view text);

/// "4,800,000", "12": a whole number without a noun.
[[nodiscard]] std::optional<std::uint64_t> readPlainCount(std::string_view text);

// The nearest double, as of the value that the parsers would store; nothing where more than one rounding would be
// needed. Bytes are those of the reading SI.
[[nodiscard]] std::optional<double> bytesOf(const FastDataSize& size);
[[nodiscard]] double amountOf(const PlainMoney& money);
[[nodiscard]] double yearsOf(const PlainTerm& term);

} // namespace toscale
