#pragma once

#include <string>

namespace toscale::scene {

/// Appends a number with at most six significant digits, in plain decimals without exponent or trailing zeros.
void appendNumber(std::string& to, double value);

/// Appends a number as receipts print it: see plainNumber().
void appendValue(std::string& to, double value);

/// Appends a number with three decimals, "-0.000" as "0.000".
void appendFixed3(std::string& to, double value);

} // namespace toscale::scene
