#pragma once

#include "core/io/table_columns.h"

#include <optional>
#include <string>
#include <string_view>

namespace toscale::io {

/// What a column of numbers counts in, as parsers read it behind a number: "GB", "million USD", "months", "articles".
/// `currency` is empty where the unit says the scale alone ("million"), because another column names the currency.
struct ColumnUnit {
    std::string text;
    bool needsCurrency = false;

    bool operator==(const ColumnUnit&) const = default;
};

/// The head of a column, taken apart: "Size (GB)", "Fine, million USD", "prison_months", "Umsatz in EUR".
struct HeaderWords {
    std::string name;               // as names are compared: lower case, "_" between words, no unit
    std::optional<ColumnUnit> unit; // where the rest of the head is one
};
[[nodiscard]] HeaderWords headerWords(std::string_view header);

/// A unit that a person typed or a head names: of data, money, time; else a noun of what is counted.
[[nodiscard]] std::optional<ColumnUnit> unitFrom(std::string_view text);
[[nodiscard]] bool isDataUnit(const ColumnUnit& unit);
[[nodiscard]] bool isMoneyUnit(const ColumnUnit& unit);
[[nodiscard]] bool isTimeUnit(const ColumnUnit& unit);

/// The column that a head names in other words than FORMATS.md 2: "Company" is a party, "Year" a date. Words that mean
/// one thing here and another there ("damages", "state", "amount") are none: their columns are kept as text.
/// What is found is a guess that the cells have to confirm.
struct Synonym {
    Column column{};
    std::string unit; // what the head itself says: "bytes", "records"
};
[[nodiscard]] std::optional<Synonym> synonymOf(const std::string& name);

/// The head names a currency for the amounts of its row.
[[nodiscard]] bool isCurrencyHeader(const std::string& name);

} // namespace toscale::io
