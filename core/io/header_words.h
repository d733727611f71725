#pragma once

#include "core/io/table_columns.h"

#include <optional>
#include <string>
#include <string_view>

namespace toscale::io {

/// What a column of numbers counts in, as parsers read it behind a number: "GB", "million USD", "months", "articles".
struct ColumnUnit {
    std::string text;
    std::string scale{};       // of money and counts: "million" of "Mio. EUR", one of thousand to trillion; else empty
    bool isScaleAlone = false; // another column, or the name of this one, says of what

    /// "EUR" of "Mio. EUR"; empty where the scale is all there is.
    [[nodiscard]] std::string withoutScale() const;
    bool operator==(const ColumnUnit&) const = default;
};

/// The head of a column, taken apart: "Size (GB)", "Fine, million USD", "prison_months", "Umsatz in EUR".
struct HeaderWords {
    std::string name;               // as names are compared: lower case, "_" between words, no unit
    std::optional<ColumnUnit> unit; // where the rest of the head is one
    std::string rest;               // as it is written: what the unit was found in, or what is in brackets,
                                    // unless it is a year
};
[[nodiscard]] HeaderWords headerWords(std::string_view header);
/// The scale alone that a unit may also be: "Mio" counts data in mebioctets, and all else in millions.
[[nodiscard]] std::optional<ColumnUnit> scaleIn(const ColumnUnit& unit);
/// 3 of "thousand", 12 of "trillion"; see ColumnUnit::scale.
[[nodiscard]] int powerOfScale(std::string_view scale);
/// Words in which a scale may be hidden that is not known here for certain: "lakhs", "MM", "x 1000". No year is one.
[[nodiscard]] bool mayBeScale(std::string_view words);

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
