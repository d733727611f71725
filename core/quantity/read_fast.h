#pragma once

#include "core/quantity/fast_data_size.h"

#include <cstdint>

namespace toscale {

/// What scanFast found; `end` is null where the text has another form.
struct FastScan {
    const char* end = nullptr; // behind the unit
    FastDataSize size;
    bool capitalKilo = false; // "KB", which is no standard symbol
};

/// The inner loop of reading and summing: "70.5 GB" from `at`, never looking at or behind `end`.
[[nodiscard]] inline FastScan scanFast(const char* at, const char* end)
{
    constexpr unsigned mostFastDigits = 16; // times 2^60 stays below 10^36 and the digits of a sum below 2^128
    FastScan scan;
    std::uint64_t digits = 0;
    const char* const first = at;
    const auto digitAt = [&](const char* p) { return static_cast<unsigned>(static_cast<unsigned char>(*p)) - '0'; };
    while (at != end && digitAt(at) < 10)
        digits = digits * 10 + digitAt(at++);
    auto count = at - first;
    if (count == 0)
        return scan;
    unsigned decimals = 0;
    if (at != end && *at == '.') {
        const char* const point = at++;
        while (at != end && digitAt(at) < 10)
            digits = digits * 10 + digitAt(at++);
        decimals = static_cast<unsigned>(at - point - 1);
        if (decimals == 0)
            return scan;
        count += decimals;
    }
    if (count > mostFastDigits)
        return scan;
    if (at != end && *at == ' ')
        ++at;
    if (at == end)
        return scan;
    unsigned power = 0;
    switch (*at) {
    case 'B':
        break;
    case 'K':
    case 'k':
        power = 1;
        break;
    case 'M':
        power = 2;
        break;
    case 'G':
        power = 3;
        break;
    case 'T':
        power = 4;
        break;
    case 'P':
        power = 5;
        break;
    case 'E':
        power = 6;
        break;
    default:
        return scan;
    }
    bool binary = false;
    if (power > 0) {
        const bool small = *at == 'k';
        scan.capitalKilo = *at == 'K';
        if (++at == end)
            return scan;
        if (*at == 'i') {
            if (small || ++at == end)
                return scan;
            binary = true;
            scan.capitalKilo = false;
        }
        if (*at != 'B')
            return scan;
    }
    if (decimals > 3 * power) // may be less than a bit
        return scan;
    scan.size = {digits, decimals, binary ? power + 6 : power};
    scan.end = at + 1;
    return scan;
}

} // namespace toscale
