#include "core/quantity/magnitude.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <system_error>

namespace toscale {

namespace {

constexpr std::array<std::string_view, 11> siSymbols{"B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB", "RB", "QB"};
constexpr std::array<std::string_view, 11> jedecSymbols{"B",  "KB", "MB", "GB", "TB", "PB",
                                                        "EB", "ZB", "YB", "RB", "QB"};

/// In scientific notation, independent of the program's locale.
struct Scientific {
    std::array<char, 64> text{};
    char* end = nullptr;

    Scientific(double value, int digits)
    {
        const auto written = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::scientific,
                                           std::clamp(digits, 1, 17) - 1);
        end = written.ptr;
    }
    [[nodiscard]] double value() const
    {
        double read = 0;
        std::from_chars(text.data(), end, read);
        return read;
    }
    [[nodiscard]] int exponent() const
    {
        const char* at = std::find(text.data(), static_cast<const char*>(end), 'e') + 1;
        if (*at == '+')
            ++at;
        int read = 0;
        std::from_chars(at, end, read);
        return read;
    }
    /// Digits behind the point of the mantissa that are not trailing zeros.
    [[nodiscard]] int mantissaDecimals() const
    {
        const char* const mark = std::find(text.data(), static_cast<const char*>(end), 'e');
        const char* last = mark;
        while (last != text.data() && last[-1] == '0')
            --last;
        const char* const point = std::find(text.data(), mark, '.');
        return point == mark ? 0 : std::max(0, static_cast<int>(last - point) - 1);
    }
};

} // namespace

double roundToSignificant(double value, int digits)
{
    return value == 0 ? 0 : Scientific(value, digits).value();
}

Magnitude magnitudeOf(const Bytes& bytes, PrefixReading reading, int significant)
{
    const bool binary = reading == PrefixReading::Jedec;
    const double step = binary ? 1024 : 1000;
    const auto& symbols = binary ? jedecSymbols : siSymbols;
    double number = bytes.value();
    std::size_t power = 0;
    const auto rounded = [&](double value) { // all digits of the integer part are kept
        const int integerDigits = value < 1 ? 1 : static_cast<int>(std::floor(std::log10(value))) + 1;
        return Scientific(value, std::max(significant, integerDigits));
    };
    // only a number just below the step is rounded up to it: 999.6 kB is 1 MB
    const auto reachesStep = [&] {
        return number >= step || (number > 0.99 * step && rounded(number).value() >= step);
    };
    while (power + 1 < symbols.size() && reachesStep()) {
        number /= step;
        ++power;
    }
    const Scientific written = rounded(number);
    return {written.value(), std::max(0, written.mantissaDecimals() - written.exponent()), symbols.at(power)};
}

} // namespace toscale
