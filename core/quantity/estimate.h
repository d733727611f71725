#pragma once

namespace toscale {

/// What a text says about how exact its number is.
enum class Qualifier { Exact, About, AtLeast, MoreThan, AtMost, LessThan, Range };

/// Which side of the best value is known to be open.
enum class Bound { None, Lower, Upper, Range };

/// A value with what is known about its limits (MODEL.md 2).
///
/// `best` is the number to draw: the stated one, or the low end of a range (the part that is certain). `low` is never
/// invented; `high` means nothing while `highOpen` is set. Only division and comparison between estimates are defined:
/// what may be added is decided by the rules for penalties, not by arithmetic.
template <class Q>
struct Estimate {
    Q low{};
    Q best{};
    Q high{};
    bool highOpen = false;
    Bound bound = Bound::None;
    bool strict = false;      // "over" and "less than": the limit itself is excluded
    bool approximate = false; // "about", "almost", "nearly": no width is invented

    static Estimate exact(Q value) { return {value, value, value}; }
    static Estimate about(Q value) { return {value, value, value, false, Bound::None, false, true}; }
    static Estimate atLeast(Q value) { return {value, value, value, true, Bound::Lower}; }
    static Estimate moreThan(Q value) { return {value, value, value, true, Bound::Lower, true}; }
    static Estimate atMost(Q value) { return {Q{}, value, value, false, Bound::Upper}; }
    static Estimate lessThan(Q value) { return {Q{}, value, value, false, Bound::Upper, true}; }
    static Estimate range(Q low, Q high) { return {low, low, high, false, Bound::Range}; }

    bool operator==(const Estimate&) const = default;
};

} // namespace toscale
