#pragma once

#include "app/text/phrases.h"
#include "core/normalize/receipt.h"

namespace toscale::text {

/// One line for a step of a receipt: "Exchange rate: 1 EUR = 1.4726 USD, average of 2008".
[[nodiscard]] QString receiptWords(const Phrases& phrases, const ReceiptStep& step);

/// "80,000,000,000,000 B", "1 year": a plain decimal to the last digit with a unit as the steps name it.
[[nodiscard]] QString amountWords(const Phrases& phrases, const std::string& plainDecimal, const std::string& unit);

} // namespace toscale::text
