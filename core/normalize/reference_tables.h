#pragma once

#include "core/quantity/money.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace toscale {

/// One row of a yearly table, with where it comes from.
struct YearlyValue {
    double value = 0;
    std::string basis;
    std::string source; // address
};

/// A price index by year: CPI-U, UK CPI, HICP.
struct PriceIndex {
    std::string name;  // "cpi-u", "cpi-uk", "hicp-ea"
    Currency currency; // whose prices it follows
    std::map<int, YearlyValue> years;
};

/// US dollars for one unit of a currency, annual averages.
struct ExchangeRates {
    std::map<std::string, std::map<int, YearlyValue>, std::less<>> usdPerUnit; // by ISO 4217 code, then year
};

/// The tables that `normalize` looks up. Plain data, so that tests can make small ones.
struct ReferenceTables {
    ExchangeRates rates;
    std::vector<PriceIndex> indices;

    [[nodiscard]] const PriceIndex* indexOf(const Currency& currency) const;
};

} // namespace toscale
