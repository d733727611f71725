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

/// One number of a calculation, with its unit.
struct Operand {
    const Estimate<double>& value;
    std::string unit;
};

/// "USD over 70 GB = USD per GB", "USD per GB times GB = USD": a step with the ends that give the limit of the result,
/// or one for each end of a range. `operation` is
/// StepCode::Divided or StepCode::Multiplied.
void addCalculation(Receipt& receipt, StepCode operation, const Operand& first, const Operand& second,
                    const Operand& result);

} // namespace toscale
