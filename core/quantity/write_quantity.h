#pragma once

#include "core/quantity/quantity.h"

#include <string>

namespace toscale {

// Texts that a person would write, in English and the C locale; the parsers read the same value back.

/// "70 GB", "over 80 TB", "800 GB to 1.2 TB", to the last byte; read it back under the size's own prefix reading.
[[nodiscard]] std::string writeDataSize(const DataSize& size);

/// "USD 1,000,000", "up to USD 700,000,000", "USD 650,000,000 to 700,000,000".
[[nodiscard]] std::string writeMoney(const PricedMoney& money);

/// "1 year and 1 day", "18 months, 12 months of them suspended", "life", "time served". A maximum of life keeps its
/// qualifier: "up to life imprisonment".
[[nodiscard]] std::string writeSentence(const Sentence& sentence, Qualifier qualifier = Qualifier::Exact);

/// "4.8 million articles", "more than 10,000 works".
[[nodiscard]] std::string writeCount(const Count& count);

/// A plain number with English digit groups: "1,234,567.5".
[[nodiscard]] std::string writeGrouped(const Decimal& value);

} // namespace toscale
