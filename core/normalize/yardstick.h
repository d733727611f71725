#pragma once

#include "core/quantity/money.h"
#include "core/quantity/quantity.h"

#include <optional>
#include <string>
#include <vector>

namespace toscale {

/// A thing of known size to hold a value against. `value` is in bytes (Information), seconds (Custody) or units of
/// `currency` at the prices of `priceYear` (Money).
struct Yardstick {
    std::string id;
    std::string singular;
    std::string plural;
    QuantityKind kind = QuantityKind::Information;
    double value = 0;
    Currency currency;
    int priceYear = 0;
    bool approximate = false; // a nominal capacity, an estimate or a figure that grows
    std::string basis;
    std::string source;    // address, or "computed"
    bool everyday = false; // most people have held or lived through one
};

/// A thing that holds data and can be stacked.
struct PhysicalForm {
    std::string id;
    std::string singular;
    std::string plural;
    double bytesEach = 0;
    std::optional<double> thicknessMillimetres; // none = not known
    std::optional<double> massGrams;
    std::string basis;
    std::string source;
};

/// What a company took in and earned in one fiscal year.
struct CompanyYear {
    std::string company;
    int fiscalYear = 0;
    Currency currency;
    std::optional<double> revenue; // none = not seen, never zero
    std::optional<double> netIncome;
    bool fullYear = true; // false: run rate, projection, rounded, partial or unverified; never divides a penalty
    std::string basis;
    std::string source;
};

} // namespace toscale
