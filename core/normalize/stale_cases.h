#pragma once

#include "core/cases/case.h"

#include <chrono>
#include <span>
#include <string>
#include <vector>

namespace toscale {

/// A pending case whose record is older than this is warned of (MODEL.md 3): much may have happened since.
inline constexpr int mostDaysOfARecord = 180;

/// A pending case and the date to which its sources carry the record.
struct StaleCase {
    std::string caseId;
    std::string label;
    std::string asOf; // EDTF
    int days = 0;     // from the last day that `asOf` can mean until today

    bool operator==(const StaleCase&) const = default;
};

/// The pending cases whose record is more than mostDaysOfARecord old, the oldest first.
[[nodiscard]] std::vector<StaleCase> staleCases(std::span<const Case* const> cases, std::chrono::sys_days today);

} // namespace toscale
