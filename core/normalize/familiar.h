#pragma once

#include "core/cases/case.h"
#include "core/normalize/comparable.h"
#include "core/normalize/reference_tables.h"
#include "core/normalize/yardstick.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace toscale {

// Yardsticks with small multipliers (MODEL.md 10): 80 TB is as much as 156 laptops of 512 GB.

/// A yardstick in the base unit of a measure: bytes, years, units of the reference currency.
struct SizedThing {
    Yardstick thing;
    double size = 0;
    Receipt receipt; // of money: the exchange rates and price indices it went through
};

/// The thing in the unit of the measure, which is volume, money or prison time; nothing for a thing of another kind and
/// where a rate or an index is missing. A time is divided by 31,556,952 s; money is that of the thing's price year,
/// converted as a penalty of that year would be.
[[nodiscard]] std::optional<SizedThing> sizedThing(const Yardstick& thing, MeasureId measure,
                                                   const Reference& reference, const ReferenceTables& tables);

/// A life expectancy, which is not held against anything in a case with a death.
[[nodiscard]] bool isLifeExpectancy(const Yardstick& thing);
/// Whether one of its parties is recorded as having died.
[[nodiscard]] bool tellsOfDeath(const Case& which);

/// What a value is as one kind of thing.
struct FamiliarThing {
    SizedThing sized;
    Estimate<double> count; // value / size; never below 1 unless nothing else could be offered
    int digits = 2;         // significant digits that both carry
    // value / size = count in plain decimals, of the limit that is said, in `unit`
    std::string dividend;
    std::string divisor;
    std::string quotient;
    bool isRounded = false; // one of the three
    std::string unit;       // "B", "s" or a currency code
};

/// Why nothing is offered.
enum class NothingFamiliar {
    OtherMeasure, // neither volume, money nor prison time
    Gap,          // there is no value: none imposed, life, unknown ...
    Zero,
    NoBound,    // nothing limits the value
    NoneAsLarge // every thing is much larger, or none of them may be used
};

using Familiar = std::variant<std::vector<FamiliarThing>, NothingFamiliar>;

/// What a value is held against.
struct FamiliarThings {
    std::span<const Yardstick> yardsticks;
    const ReferenceTables& tables;
    std::size_t most = 5; // that are offered
};

/// The best first: counts of 1 to 20, then round hundreds up to 1,000, then other counts from small to large.
/// - Of 1 to 20: what can be said as a whole number within 1 %, then within 5 %, then the rest; in each everyday things
///   first, then the nearer to a whole number, then the smaller count, then the order of the table.
/// - Of things that differ in their year alone ("Internet Archive of 1997", "of 2012") the best stands for all.
/// - Where no everyday thing is among them, the smallest count of one up to 10,000 takes the last place.
/// - Counts below one, of at least a hundredth, the larger first, only where there is no other.
/// Left out: units of time and working time, which are no things; average sentences, unless the value is a sentence
/// that was imposed (a maximum is no sentence); life expectancies in a case with a death; a leak or a library in the
/// case that is about it. `which` may be nullptr: a value of no case.
[[nodiscard]] Familiar familiarThings(const Comparable& value, const Comparison& in, const Case* which,
                                      const FamiliarThings& things);

} // namespace toscale
