#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace toscale {

/// A date in a form that most tables have: "2011-07-19", "2011-07" or "2011".
struct PlainDate {
    std::int32_t firstDay = 0; // since 1970
    std::int16_t year = 0;
    bool operator==(const PlainDate&) const = default;
};

/// Nothing for any other form, which is for parseEdtf(); what is read here, that reads alike.
[[nodiscard]] std::optional<PlainDate> readPlainDate(std::string_view text);

} // namespace toscale
