#include "core/normalize/normalize.h"

#include "core/normalize/figure_value.h"
#include "core/normalize/penalty_totals.h"
#include "core/normalize/rates.h"
#include "core/normalize/revenue_share.h"

namespace toscale {

NormalizedValue normalize(const RowValues& row, MeasureId measure, const Reference& reference,
                          const ReferenceTables& tables, const RowValues* baseline)
{
    switch (measure) {
    case MeasureId::Volume:
        return shownFigureValue(row, true, reference.reading);
    case MeasureId::Works:
        return shownFigureValue(row, false, reference.reading);
    case MeasureId::Money:
        return totalMoney(row, reference, tables);
    case MeasureId::Custody:
        return longestTerm(row);
    case MeasureId::MoneyPerGb:
    case MeasureId::MoneyPerWork:
        return moneyRate(row, measure, reference, tables);
    case MeasureId::CustodyPerTb:
    case MeasureId::CustodyPerWork:
        return custodyRate(row, measure, reference);
    case MeasureId::MoneyShare:
        return shareOfRevenue(row, tables);
    case MeasureId::SameRateMoney:
    case MeasureId::SameRateCustody:
        return sameRate(row, measure, reference, tables, baseline);
    }
    return {};
}

} // namespace toscale
