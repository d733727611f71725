#pragma once

#include "core/normalize/comparable.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace toscale {

/// How two cases that had an order stand to each other after another reading.
enum class PairChange { Swapped, BecameEqual, NoLongerEqual };

inline constexpr std::array<std::string_view, 3> pairChangeNames{"swapped", "became_equal", "no_longer_equal"};

[[nodiscard]] constexpr std::string_view nameOf(PairChange change)
{
    return pairChangeNames[static_cast<std::size_t>(change)];
}

/// Two cases, by id, as they were: `lower` had the smaller value, or the same one.
struct ChangedPair {
    std::string lower;
    std::string higher;
    PairChange change = PairChange::Swapped;

    bool operator==(const ChangedPair&) const = default;
};

/// What a reading does to the order: of all pairs together the worst.
enum class OrderOutcome {
    Same,         // every pair that had an order stands as it stood
    Changed,      // at least one pair swaps, becomes equal or no longer is
    Undecided,    // none does, but the values of a pair overlap now
    NoOrder,      // no pair had an order that could be kept: the values of each overlapped
    NotComparable // no pair can be compared both ways
};

inline constexpr std::array<std::string_view, 5> orderOutcomeNames{"same", "changed", "undecided", "no_order",
                                                                   "not_comparable"};

[[nodiscard]] constexpr std::string_view nameOf(OrderOutcome outcome)
{
    return orderOutcomeNames[static_cast<std::size_t>(outcome)];
}

/// The order of the same cases in two readings, pair by pair. Only pairs that may be compared in both are counted
/// (MODEL.md 8): like with like.
struct OrderChange {
    std::uint64_t pairs = 0;           // comparable in both
    std::uint64_t held = 0;            // ordered in both, and alike
    std::uint64_t changed = 0;         // swapped, become equal or no longer equal
    std::uint64_t undecided = 0;       // ordered before, overlapping now
    std::uint64_t gained = 0;          // overlapping before, ordered now
    std::vector<ChangedPair> examples; // of the changed ones, one a case that was higher; three at most

    [[nodiscard]] OrderOutcome outcome() const
    {
        return pairs == 0   ? OrderOutcome::NotComparable
            : changed > 0   ? OrderOutcome::Changed
            : undecided > 0 ? OrderOutcome::Undecided
            : held == 0     ? OrderOutcome::NoOrder
                            : OrderOutcome::Same;
    }
    bool operator==(const OrderChange&) const = default;
};

/// O(n log n) in the number of rows. Rows are known by the ids of their cases; their order does not matter.
[[nodiscard]] OrderChange orderChange(const Comparison& before, const Comparison& after);

/// The rows that at least one other row may be compared with.
[[nodiscard]] std::size_t comparableCases(const Comparison& in);

} // namespace toscale
