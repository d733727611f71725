#include "core/normalize/revenue_share.h"

#include "core/normalize/estimate_arithmetic.h"
#include "core/normalize/money_conversion.h"
#include "core/normalize/penalty_totals.h"
#include "core/normalize/rates.h"
#include "core/quantity/estimate_division.h"
#include "core/quantity/estimate_order.h"
#include "core/quantity/plain_number.h"

#include <string_view>
#include <unordered_set>

namespace toscale {

namespace {

constexpr double daysPerYear = 365.25;

/// Full year of the party with that fiscal year, else the last complete one before it.
const RowRevenue* revenueFor(const RowValues& row, const RowMoney& part)
{
    const RowRevenue* best = nullptr;
    if (!part.years || part.years->first != part.years->last)
        return nullptr;
    const std::unordered_set<std::string_view> payers(part.parties.begin(), part.parties.end());
    for (const RowRevenue& revenue : row.revenue) {
        const bool paying = payers.empty() || payers.contains(revenue.party);
        if (paying && revenue.fiscalYear <= part.years->first && (!best || best->fiscalYear < revenue.fiscalYear))
            best = &revenue;
    }
    return best;
}

std::variant<Estimate<double>, Gap> shareOf(const RowMoney& part, const RowRevenue& revenue, const std::string& party,
                                            const ReferenceTables& tables, Receipt& receipt)
{
    Reference nominal;
    nominal.currency = revenue.currency;
    const ConvertedMoney penalty = convertMoney(*part.amount, part.currency, part.years, nominal, tables, receipt);
    if (const Gap* gap = std::get_if<Gap>(&penalty))
        return *gap;
    receipt.push_back(
        {StepCode::Revenue, {party, std::to_string(revenue.fiscalYear), revenue.text}, revenue.sources, {}});
    const auto& money = std::get<Estimate<double>>(penalty);
    const auto quotient = divide(money, revenue.amount);
    if (!quotient)
        return Gap{GapCode::ZeroBase, {revenue.text}, {}};
    addCalculation(receipt, StepCode::Divided, {money, revenue.currency.code}, {revenue.amount, revenue.currency.code},
                   {*quotient, "share"});
    return *quotient;
}

} // namespace

NormalizedValue shareOfRevenue(const RowValues& row, const ReferenceTables& tables)
{
    NormalizedValue result;
    result.receipt = row.moneyReceipt;
    if (row.moneyGap) {
        result.value = *row.moneyGap;
        return result;
    }
    const MeasuredValue all = describedMoney(row);
    std::optional<Estimate<double>> share;
    std::vector<const RowMoney*> counted; // the share says nothing of the stages that it leaves out
    std::vector<std::string> revenueSources;
    bool partUnknown = false;
    bool confidential = false;
    bool anyAmount = false;
    std::vector<std::string> years;
    for (const RowMoney& part : row.money) {
        result.receipt.insert(result.receipt.end(), part.receipt.begin(), part.receipt.end());
        const RowRevenue* revenue = part.amount ? revenueFor(row, part) : nullptr;
        anyAmount = anyAmount || part.amount;
        if (revenue == nullptr) {
            partUnknown = true;
            confidential = confidential || (!part.amount && part.confidential);
            if (part.amount) {
                result.receipt.push_back({StepCode::NoRevenue, {part.text}, {}, {}});
                addOnce(result.notes,
                        Note{NoteCode::PartWithoutRevenue, {}, {part.text, std::string(nameOf(part.basis))}});
            }
            continue;
        }
        for (const Note& note : notesOfPart(part))
            addOnce(result.notes, note);
        const std::string party = partyNames(row, {revenue->party}).front();
        const auto one = shareOf(part, *revenue, party, tables, result.receipt);
        if (const Gap* gap = std::get_if<Gap>(&one)) {
            result.value = gapOfStages(gap->code, gap->arguments, all);
            return result;
        }
        const auto& quotient = std::get<Estimate<double>>(one);
        share = share ? sum(*share, quotient) : quotient;
        years.push_back(party);
        years.push_back(std::to_string(revenue->fiscalYear));
        counted.push_back(&part);
        for (const std::string& source : revenue->sources)
            addOnce(revenueSources, source);
    }
    if (!share) {
        result.notes.clear();
        result.value = anyAmount ? Gap{GapCode::NoRevenue, {}, {}}
            : confidential       ? gapOfStages(GapCode::Confidential, {}, all)
                                 : gapOfStages(GapCode::Unknown, {"amount"}, all);
        return result;
    }
    constexpr int digitsOfAShare = 3;
    MeasuredValue value = describedMoney(row, counted);
    for (const std::string& source : revenueSources)
        addOnce(value.sources, source);
    value.value = partUnknown ? withUnknownPart(*share) : *share;
    value.text.clear();
    value.digits = digitsOfAShare;
    if (counted.size() > 1)
        addSum(result.receipt, counted.size(), value.value, "share");
    const Estimate<double> days = scaled(value.value, daysPerYear);
    addResult(result.receipt, StepCode::Computed, days, "days");
    Note note{NoteCode::ShareOfRevenue, {}, std::move(years)};
    note.value = days;
    result.notes.push_back(std::move(note));
    result.value = std::move(value);
    return result;
}

} // namespace toscale
