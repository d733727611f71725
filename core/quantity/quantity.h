#pragma once

#include "core/quantity/custody.h"
#include "core/quantity/information.h"
#include "core/quantity/money.h"

#include <string>
#include <variant>

namespace toscale {

enum class QuantityKind { Information, Money, Custody, Count };

/// An amount of data as read.
struct DataSize {
    Estimate<ExactBytes> bytes;
    PrefixReading reading = PrefixReading::Si;
    /// What the low and the high end would be multiplied by if a doubtful prefix were meant as binary (GB as GiB:
    /// 1.073741824); 1 where the text leaves no doubt (GiB, B, bits).
    double binaryFactorLow = 1;
    double binaryFactorHigh = 1;

    bool operator==(const DataSize&) const = default;
};

/// A number of things, with their noun as written: 4.8 million "documents".
struct Count {
    Estimate<Decimal> number;
    std::string noun;

    bool operator==(const Count&) const = default;
};

/// One value of any kind together with the text that it was read from.
struct Quantity {
    std::string text;
    Qualifier qualifier = Qualifier::Exact;
    std::variant<DataSize, PricedMoney, Sentence, Count> value;

    [[nodiscard]] QuantityKind kind() const { return static_cast<QuantityKind>(value.index()); }
    bool operator==(const Quantity&) const = default;
};

/// A value of a known kind together with the text that it was read from; the text is what is saved.
template <class T> struct AsWritten {
    std::string text;
    Qualifier qualifier = Qualifier::Exact;
    T value;
    std::string found = {}; // the cell of a table that the text was made of, where it says it otherwise: "1.234,5"

    bool operator==(const AsWritten&) const = default;
};

} // namespace toscale
