#pragma once

#include "core/cases/vocabulary.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace toscale {

/// A named reason why a case has no value (MODEL.md 7). Never NaN, never zero.
enum class GapCode {
    Unknown,
    Confidential,
    NonePending,
    NoneImposed,
    Suspended,
    NotApplicable,
    OtherParty,
    MixedOffences,
    ScopeMismatch,
    ScopeNotStated,
    NoYear,
    NoRate,
    NoIndex,
    NoRevenue,
    LifeTerm,
    ZeroBase,
    UnlikeNouns
};

inline constexpr std::array<std::string_view, 17> gapNames{
    "Unknown",    "Confidential",  "NonePending",   "NoneImposed",    "Suspended",  "NotApplicable",
    "OtherParty", "MixedOffences", "ScopeMismatch", "ScopeNotStated", "NoYear",     "NoRate",
    "NoIndex",    "NoRevenue",     "LifeTerm",      "ZeroBase",       "UnlikeNouns"};

[[nodiscard]] constexpr std::string_view nameOf(GapCode code)
{
    return gapNames[static_cast<std::size_t>(code)];
}

/// The gap, with what its words need. Arguments by code:
/// Unknown        [] | ["volume"] | ["works"] | ["several"]: figures, none of them primary | ["amount"] | ["term"]: a
/// stage
///                stands without it | ["basis", name]: no stage of that basis on record | ["filter", forum or "", kinds
///                ...]: nothing passes the filter | ["baseline"]: none chosen
/// NonePending    [as-of date]
/// NoneImposed    [outcome or "", "in_force" where something was imposed and fell away, "on_record" where all that is
///                known is that other stages are on record: a maximum, an offer]
/// Suspended      [years, text]
/// NotApplicable  [kind of the party: company, nonprofit, state]
/// OtherParty     ["paid" of money that was awarded]
/// MixedOffences  [covers]
/// ScopeMismatch  [what the penalty covers, its scope]
/// ScopeNotStated [covers, where it names no figure]
/// NoYear         [currency]
/// NoRate         [currency, year] | [index, year, "index"]
/// NoIndex        [currency, year]
/// UnlikeNouns    [the other noun, own noun]
struct Gap {
    GapCode code = GapCode::Unknown;
    std::vector<std::string> arguments;
    std::string nominal; // the amount as written, where only the conversion or a common noun is missing: "not adjusted"
    // of the stages that stand behind it, where there are any
    std::vector<Basis> bases = {};
    std::vector<Forum> forums = {};
    std::vector<std::string> parties = {}; // names
    std::string ending = {};               // see MeasuredValue::ending
    bool ofBaseline = false;               // same-rate measures: the baseline case has no value, whatever this one has

    bool operator==(const Gap&) const = default;
};

} // namespace toscale
