#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace toscale {

/// A named reason why a case has no value (MODEL.md 7). Never NaN, never zero.
enum class GapCode {
    Unknown, Confidential, NonePending, NoneImposed, Suspended, NotApplicable, OtherParty, MixedOffences,
    ScopeMismatch, ScopeNotStated, NoYear, NoRate, NoIndex, NoRevenue, LifeTerm, ZeroBase, UnlikeNouns
};

inline constexpr std::array<std::string_view, 17> gapNames{
    "Unknown", "Confidential", "NonePending", "NoneImposed", "Suspended", "NotApplicable", "OtherParty",
    "MixedOffences", "ScopeMismatch", "ScopeNotStated", "NoYear", "NoRate", "NoIndex", "NoRevenue", "LifeTerm",
    "ZeroBase", "UnlikeNouns"};

[[nodiscard]] constexpr std::string_view nameOf(GapCode code) { return gapNames[static_cast<std::size_t>(code)]; }

/// The gap, with what its words need: NoneImposed carries the outcome's name; NoRate and NoIndex the currency and year;
/// ScopeMismatch the two scopes; NoRevenue the party and year; Suspended the term in years ...
struct Gap {
    GapCode code = GapCode::Unknown;
    std::vector<std::string> arguments;
    std::string nominal; // the amount as written, where only the conversion is missing: "not adjusted"

    bool operator==(const Gap&) const = default;
};

} // namespace toscale
