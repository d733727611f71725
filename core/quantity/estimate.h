#pragma once

#include <array>
#include <string_view>

namespace toscale {

/// What a text says about how exact its number is.
enum class Qualifier { Exact, About, AtLeast, MoreThan, AtMost, LessThan, Range };

/// Which side of the best value is known to be open.
enum class Bound { None, Lower, Upper, Range };

/// Why nothing limits a value although bounds stand behind it; only its best value is known then.
enum class NoBound {
    Bounded,         // what the bound says holds
    BothLower,       // a lower bound over a lower bound
    BothUpper,       // an upper bound over an upper bound
    LowerByUpper,    // a lower bound times an upper bound
    UpperAndUnknown, // an upper bound and a part that nobody states
    Inherited,       // made from a value that has no bound
};

inline constexpr std::array<std::string_view, 6> noBoundNames{"bounded",        "both_lower",        "both_upper",
                                                              "lower_by_upper", "upper_and_unknown", "inherited"};

[[nodiscard]] constexpr std::string_view nameOf(NoBound reason)
{
    return noBoundNames[static_cast<std::size_t>(reason)];
}

[[nodiscard]] constexpr NoBound noBoundFromName(std::string_view name)
{
    for (std::size_t i = 0; i < noBoundNames.size(); ++i)
        if (noBoundNames[i] == name)
            return static_cast<NoBound>(i);
    return NoBound::Bounded;
}

/// A value with what is known about its limits (MODEL.md 2).
///
/// `best` is the number to draw: the stated one, the limit of a lower or an upper bound, or the low end of a range (the
/// part that is certain). `low` is never invented; `high` means nothing while `highOpen` is set. Only division and
/// comparison between estimates are defined: what may be added is decided by the rules for penalties, not by
/// arithmetic.
template <class Q> struct Estimate {
    Q low{};
    Q best{};
    Q high{};
    bool highOpen = false;
    Bound bound = Bound::None;
    bool strict = false;                // "over" and "less than": the limit itself is excluded
    bool approximate = false;           // "about", "almost", "nearly": no width is invented
    NoBound noBound = NoBound::Bounded; // anything else: `bound` is None, from 0 to an open end

    [[nodiscard]] bool hasBound() const { return noBound == NoBound::Bounded; }

    /// The number that "at least" and "at most" may be said of; of what is open on neither side the best value. It is
    /// the best value wherever one estimate was read or calculated, but not of a sum of many (EstimateSum).
    [[nodiscard]] const Q& limit() const { return bound == Bound::Lower ? low : bound == Bound::Upper ? high : best; }

    static Estimate exact(Q value) { return {value, value, value}; }
    static Estimate about(Q value) { return {value, value, value, false, Bound::None, false, true}; }
    static Estimate atLeast(Q value) { return {value, value, value, true, Bound::Lower}; }
    static Estimate moreThan(Q value) { return {value, value, value, true, Bound::Lower, true}; }
    static Estimate atMost(Q value) { return {Q{}, value, value, false, Bound::Upper}; }
    static Estimate lessThan(Q value) { return {Q{}, value, value, false, Bound::Upper, true}; }
    static Estimate range(Q low, Q high) { return {low, low, high, false, Bound::Range}; }

    /// Only the best value is known; nothing limits it.
    static Estimate unlimited(Q best, NoBound reason)
    {
        return {Q{}, best, best, true, Bound::None, false, false, reason};
    }

    bool operator==(const Estimate&) const = default;
};

/// The same knowledge of another number type or unit: each end through `convert`, which keeps their order.
template <class Q, class Convert> [[nodiscard]] auto converted(const Estimate<Q>& from, const Convert& convert)
{
    return Estimate<decltype(convert(from.best))>{convert(from.low), convert(from.best), convert(from.high),
                                                  from.highOpen,     from.bound,         from.strict,
                                                  from.approximate,  from.noBound};
}

} // namespace toscale
