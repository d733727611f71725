#pragma once

#include "core/normalize/compare.h"
#include "core/quantity/exact_number.h"

#include <string>

namespace toscale::exporting {

/// The ends of a measured value as plain decimals: to the last digit where the value stands as it was read, else as
/// many digits as a double always carries (15), for a conversion has no more.
struct PrintedEnds {
    std::string low;
    std::string best;
    std::string high; // empty = open
};
[[nodiscard]] PrintedEnds printedEnds(const SelectedCase& which, MeasureId measure, const MeasuredValue& value,
                                      const Reference& reference);

/// The same for calculating on.
[[nodiscard]] Estimate<ExactNumber> exactEnds(const SelectedCase& which, MeasureId measure, const MeasuredValue& value,
                                              const Reference& reference);

/// Fifteen significant digits, of what was converted or divided: 40000, not 40000.00000000001.
[[nodiscard]] ExactNumber roundedNumber(double value);

} // namespace toscale::exporting
