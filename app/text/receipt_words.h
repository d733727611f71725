#pragma once

#include "app/text/phrases.h"
#include "core/normalize/receipt.h"

namespace toscale::text {

/// One line for a step of a receipt: "Exchange rate: 1 EUR = 1.4726 USD, average of 2008".
[[nodiscard]] QString receiptWords(const Phrases& phrases, const ReceiptStep& step);

} // namespace toscale::text
