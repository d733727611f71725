#include "core/normalize/highest_basis.h"

#include <array>

namespace toscale {

namespace {

constexpr std::array fromFirmToOpen{Basis::Paid,        Basis::Served, Basis::Reduced,
                                    Basis::Imposed,     Basis::Agreed, Basis::Unstated,
                                    Basis::Conditional, Basis::Sought, Basis::StatutoryMaximum};

/// The total that bases are compared by: a share does not depend on the reference's currency, so its basis may not
/// either.
MeasureId totalOf(MeasureId measure)
{
    if (measure == MeasureId::MoneyShare)
        return measure;
    return isOfCustody(measure) ? MeasureId::Custody : MeasureId::Money;
}

} // namespace

BasisChoice highestBasis(const Case& which, const std::string& figure, MeasureId measure, const Reference& reference,
                         const ReferenceTables& tables)
{
    const MeasureId total = totalOf(measure);
    std::optional<BasisChoice> highest;
    std::optional<BasisChoice>
        withoutNumber; // a stage stands, but its number is missing: that gap says more than final's
    double most = 0;
    double mostHigh = 0;
    for (const Basis basis : fromFirmToOpen) {
        const BasisChoice single{BasisChoice::Rule::Single, basis};
        const RowValues row = rowValuesOf(which, figure, reference, single, true);
        const bool stands = !(total == MeasureId::Custody ? row.terms.empty() : row.money.empty());
        if (!stands)
            continue;
        const NormalizedValue one = normalize(row, total, reference, tables);
        if (const Gap* gap = std::get_if<Gap>(&one.value)) {
            if (gap->code == GapCode::LifeTerm)
                return single; // nothing is longer
            if (!withoutNumber)
                withoutNumber = single;
            continue;
        }
        const Estimate<double>& value = std::get<MeasuredValue>(one.value).value;
        if (!highest || value.best > most || (value.best == most && value.high > mostHigh)) {
            highest = single;
            most = value.best;
            mostHigh = value.high;
        }
    }
    if (highest)
        return *highest;
    return withoutNumber.value_or(BasisChoice{});
}

} // namespace toscale
