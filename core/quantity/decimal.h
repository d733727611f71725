#pragma once

#include <boost/multiprecision/cpp_dec_float.hpp>
#include <string>

namespace toscale {

/// A number exactly as somebody wrote it: 50 decimal digits, enough for 1,000 quettabytes to the last bit.
/// Only for values as read and for printing them; calculations use double.
using Decimal = boost::multiprecision::number<boost::multiprecision::cpp_dec_float<50>, boost::multiprecision::et_off>;

/// Plain notation without exponent and without trailing zeros: "1208925819614629174706176", "0.125".
[[nodiscard]] std::string toPlainString(const Decimal& value);

} // namespace toscale
