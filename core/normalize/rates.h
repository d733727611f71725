#pragma once

#include "core/normalize/normalize.h"

namespace toscale {

/// What a rate is counted in, and how many bytes or works that is.
struct RateUnit {
    bool volume = true;
    double size = 1;
    const char* name = ""; // "GB", "TB", "work"
};

[[nodiscard]] RateUnit unitOf(MeasureId rate);

/// A penalty over the figure that it was computed on (MODEL.md 6).
[[nodiscard]] NormalizedValue moneyRate(const RowValues& row, MeasureId rate, const Reference& reference,
                                        const ReferenceTables& tables);
[[nodiscard]] NormalizedValue custodyRate(const RowValues& row, MeasureId rate, const Reference& reference);

/// The baseline's rate times the row's volume: arithmetic, not law. The baseline's own row has what it has.
[[nodiscard]] NormalizedValue sameRate(const RowValues& row, MeasureId measure, const Reference& reference,
                                       const ReferenceTables& tables, const RowValues* baseline);

/// "USD over 70 GB = USD per GB", for both ends of a range.
void addDivision(Receipt& receipt, const Estimate<double>& numerator, const std::string& numeratorUnit,
                 const Estimate<double>& denominator, const std::string& denominatorUnit,
                 const Estimate<double>& quotient, const std::string& quotientUnit);

} // namespace toscale
