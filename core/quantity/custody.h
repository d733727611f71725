#pragma once

#include "core/quantity/decimal.h"
#include "core/quantity/estimate.h"

#include <boost/units/base_dimension.hpp>
#include <boost/units/base_unit.hpp>
#include <boost/units/make_system.hpp>
#include <boost/units/quantity.hpp>
#include <variant>

namespace toscale {

namespace units {
struct custody_base_dimension : boost::units::base_dimension<custody_base_dimension, 9102> { };
using custody_dimension = custody_base_dimension::dimension_type;
struct custody_year_base_unit : boost::units::base_unit<custody_year_base_unit, custody_dimension, 9102> { };
using custody_system = boost::units::make_system<custody_year_base_unit>::type;
using custody_year = boost::units::unit<custody_dimension, custody_system>;
} // namespace units

/// Prison time in years of 12 months or 365.25 days. Not physical time: it belongs to one person.
using CustodyYears = boost::units::quantity<units::custody_year, double>;

/// A length of prison time as written: "1 year and 1 day" keeps its parts. A case has many stages and a stage four
/// lengths, hence the short numbers.
struct TermLength {
    ShortDecimal years;
    ShortDecimal months;
    ShortDecimal weeks;
    ShortDecimal days;

    bool operator==(const TermLength&) const = default;
};

/// Years, with 12 months, 365.25 / 7 weeks or 365.25 days to a year.
[[nodiscard]] CustodyYears toYears(const TermLength& length);

/// A term of known length. `suspended` is the part of it that need not be served, in the same words ("18 months, 12 of
/// them suspended"); equal to the length for a term that is suspended as a whole.
struct FixedTerm {
    Estimate<TermLength> length;
    TermLength suspended;

    bool operator==(const FixedTerm&) const = default;
};

/// Imprisonment for life: open-ended, sorts last, has no rate.
struct LifeTerm {
    bool operator==(const LifeTerm&) const = default;
};

/// "Time served": custody already spent, of a length that the text does not give.
struct TimeServed {
    bool operator==(const TimeServed&) const = default;
};

using Sentence = std::variant<FixedTerm, LifeTerm, TimeServed>;

} // namespace toscale
