#pragma once

#include "core/io/json_value.h"
#include "core/quantity/fraction.h"

namespace toscale::cli {

/// With every digit that it has, or cut where it has no end: see toPlainDecimal().
[[nodiscard]] inline io::JsonValue numberOf(const Fraction& value)
{
    return io::JsonValue::ofDigits(toPlainDecimal(value).digits);
}

} // namespace toscale::cli
