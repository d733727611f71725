#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace toscale::scene {

/// Where a text says a value: bytes `begin` up to `end`.
struct ValueSpan {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool operator==(const ValueSpan&) const = default;
};

/// How the values that a figure shows may stand in its texts.
struct ValueSpellings {
    std::vector<std::string> values; // as printed at their marks: "at least 81.7 TB"
    std::vector<double> terms = {};  // of prison, in years: "35 years" is one of them, "10 years" may be any time
};

/// The values that a text quotes, from its beginning: those of `known`, and any amount of data or money that a person
/// typed ("81.7 TB and 80.6 TB reported"). Dates, counts and numbers of a key are none.
[[nodiscard]] std::vector<ValueSpan> quotedValues(std::string_view text, const ValueSpellings& known);

/// The text with `blank` in place of each value.
[[nodiscard]] std::string withoutValues(std::string_view text, const ValueSpellings& known, std::string_view blank);

/// True of digits in any script that the program prints.
[[nodiscard]] bool hasDigit(std::string_view utf8);

} // namespace toscale::scene
