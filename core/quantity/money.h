#pragma once

#include "core/quantity/decimal.h"
#include "core/quantity/estimate.h"

#include <boost/units/base_dimension.hpp>
#include <boost/units/base_unit.hpp>
#include <boost/units/make_system.hpp>
#include <boost/units/quantity.hpp>
#include <compare>
#include <string>
#include <string_view>

namespace toscale {

namespace units {
// The ordinals only have to differ from those of Boost.Units' own base dimensions and units.
struct money_base_dimension : boost::units::base_dimension<money_base_dimension, 9101> { };
using money_dimension = money_base_dimension::dimension_type;
struct reference_currency_base_unit : boost::units::base_unit<reference_currency_base_unit, money_dimension, 9101> { };
using money_system = boost::units::make_system<reference_currency_base_unit>::type;
using reference_currency = boost::units::unit<money_dimension, money_system>;
} // namespace units

/// Money in the reference currency (and price year) of one comparison. Made only by `core/normalize`.
using Money = boost::units::quantity<units::reference_currency, double>;

/// An ISO 4217 code such as USD. Empty means none.
struct Currency {
    std::string code;

    auto operator<=>(const Currency&) const = default;
};

/// True for the codes of ISO 4217 in use, and the former ones that older cases need (DEM, FRF, ...).
[[nodiscard]] bool isCurrencyCode(std::string_view code);

/// Money as somebody wrote it. No arithmetic: currencies and years differ, only `core/normalize` may convert it.
struct PricedMoney {
    Estimate<Decimal> amount;
    Currency currency;

    bool operator==(const PricedMoney&) const = default;
};

} // namespace toscale
