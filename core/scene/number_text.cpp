#include "core/scene/number_text.h"

#include "core/quantity/plain_number.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace toscale::scene {

namespace {

// the largest double has 309 digits, the smallest 324 zeros before its first; 17 digits more carry any of them
using Digits = std::array<char, 400>;

void appendDecimals(std::string& to, double value, int decimals)
{
    Digits digits;
    const auto result =
        std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed, decimals);
    to.append(digits.data(), result.ptr);
}

} // namespace

void appendNumber(std::string& to, double value)
{
    if (value == 0) {
        to += '0';
        return;
    }
    const int magnitude = static_cast<int>(std::floor(std::log10(std::abs(value))));
    const std::size_t before = to.size();
    appendDecimals(to, value, std::clamp(5 - magnitude, 0, 330));
    if (to.find('.', before) == std::string::npos)
        return;
    while (to.back() == '0')
        to.pop_back();
    if (to.back() == '.')
        to.pop_back();
}

void appendValue(std::string& to, double value)
{
    to += plainNumber(value);
}

void appendFixed3(std::string& to, double value)
{
    appendDecimals(to, std::abs(value) < 0.0005 ? 0 : value, 3);
}

} // namespace toscale::scene
