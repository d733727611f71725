#include "core/normalize/normalize.h"

#include "core/normalize/estimate_arithmetic.h"
#include "core/normalize/money_conversion.h"
#include "core/normalize/penalty_totals.h"
#include "core/quantity/estimate_division.h"
#include "core/quantity/estimate_order.h"
#include "core/quantity/plain_number.h"

#include <algorithm>

namespace toscale {

namespace {

constexpr double bytesPerGb = 1e9;
constexpr double bytesPerTb = 1e12;
constexpr double daysPerYear = 365.25;

NormalizedValue gapValue(Gap gap, Receipt receipt = {})
{
    NormalizedValue result;
    result.value = std::move(gap);
    result.receipt = std::move(receipt);
    return result;
}

NormalizedValue figureValue(const RowValues& row, std::size_t index, PrefixReading reading)
{
    if (index == RowValues::npos)
        return gapValue(Gap{GapCode::Unknown, {}, {}});
    NormalizedValue result;
    MeasuredValue value = row.figures[index].value;
    // The reading of a view applies to prefixes that the text leaves in doubt; the factors say what it would change.
    if (reading == PrefixReading::Jedec) {
        value.value.low *= value.binaryFactorLow;
        value.value.best *= value.binaryFactorLow;
        value.value.high *= value.binaryFactorHigh;
        value.binaryFactorLow = 1 / value.binaryFactorLow;
        value.binaryFactorHigh = 1 / value.binaryFactorHigh;
    }
    if (row.figures[index].isVolume)
        value.receipt.push_back({StepCode::ReadPrefix,
                                 {reading == PrefixReading::Jedec ? "jedec" : "si", plainNumber(value.value.best)},
                                 {},
                                 {}});
    value.receipt.push_back({StepCode::SelectedFigure, {value.figure}, {}, {}});
    result.receipt = value.receipt;
    result.value = std::move(value);
    return result;
}

/// The figure that every counted part was computed on, or why there is none (MODEL.md 6). `isAward` says that the money
/// is damages or a settlement: those are computed on works, so without a stated scope they are no price of bytes.
template <class Part>
std::variant<std::size_t, Gap> divisorOf(const RowValues& row, const std::vector<Part>& parts, bool volume,
                                         const Reference& reference, bool& scopeNote)
{
    const std::size_t shown = volume ? row.volume : row.works;
    if (reference.ignoreScope)
        return shown == RowValues::npos ? std::variant<std::size_t, Gap>(Gap{GapCode::Unknown, {}, {}}) : shown;
    std::size_t divisor = RowValues::npos;
    for (const Part& part : parts) {
        std::size_t covered = RowValues::npos;
        if (part.covers == "whole_act") {
            scopeNote = true;
            covered = shown;
            if (covered == RowValues::npos)
                return Gap{GapCode::Unknown, {}, {}};
        } else if (part.covers == "more_than_this_act" || part.covers == "other_conduct") {
            return Gap{GapCode::MixedOffences, {part.covers}, {}};
        } else if (part.covers.empty()) {
            bool award = false;
            if constexpr (requires { part.kind; })
                award = part.kind == PenaltyKind::Damages || part.kind == PenaltyKind::Settlement;
            return Gap{volume && award ? GapCode::ScopeMismatch : GapCode::ScopeNotStated, {}, {}};
        } else {
            const auto found = std::ranges::find(row.figures, part.covers,
                                                 [](const RowFigure& figure) { return figure.value.figure; });
            if (found == row.figures.end())
                return Gap{GapCode::ScopeNotStated, {part.covers}, {}};
            if (found->isVolume != volume)
                return Gap{GapCode::ScopeMismatch, {part.covers, found->value.scope}, {}};
            covered = static_cast<std::size_t>(found - row.figures.begin());
        }
        if (divisor != RowValues::npos && divisor != covered)
            return Gap{GapCode::ScopeMismatch, {part.covers}, {}};
        divisor = covered;
    }
    return divisor;
}

struct RateUnit {
    double divisorUnit = 1; // bytes, or works
    const char* name = "";
};

NormalizedValue rateOf(NormalizedValue penalty, const std::variant<std::size_t, Gap>& divisor, const RowValues& row,
                       const Reference& reference, RateUnit unit, bool scopeNote)
{
    if (std::holds_alternative<Gap>(penalty.value))
        return penalty;
    if (const Gap* gap = std::get_if<Gap>(&divisor))
        return gapValue(*gap, std::move(penalty.receipt));
    const NormalizedValue figure = figureValue(row, std::get<std::size_t>(divisor), reference.reading);
    MeasuredValue value = std::get<MeasuredValue>(penalty.value);
    const MeasuredValue& over = std::get<MeasuredValue>(figure.value);
    const auto quotient = divide(value.value, scaled(over.value, 1 / unit.divisorUnit));
    if (!quotient)
        return gapValue(Gap{GapCode::ZeroBase, {over.figure}, {}}, std::move(penalty.receipt));
    penalty.receipt.insert(penalty.receipt.end(), figure.receipt.begin(), figure.receipt.end());
    penalty.receipt.push_back(
        {StepCode::Divided, {plainNumber(value.value.best), plainNumber(over.value.best), unit.name}, {}, {}});
    value.value = *quotient;
    if (!quotient->hasBound())
        penalty.notes.push_back({NoteCode::BoundOf, {}, {"no_bound", std::string(nameOf(quotient->noBound))}});
    value.text.clear();
    value.noun = over.noun;
    value.figure = over.figure;
    value.status = over.status;
    value.evidence = over.evidence;
    value.counts = over.counts;
    value.scope = over.scope;
    for (const std::string& source : over.sources)
        if (std::ranges::find(value.sources, source) == value.sources.end())
            value.sources.push_back(source);
    value.scopesOverridden = reference.ignoreScope;
    if (reference.ignoreScope)
        penalty.notes.push_back({NoteCode::ScopesOverridden, {}, {}});
    else if (scopeNote)
        penalty.notes.push_back({NoteCode::ScopeDiffers, {}, {over.scope}});
    penalty.value = std::move(value);
    return penalty;
}

NormalizedValue moneyRate(const RowValues& row, bool volume, RateUnit unit, const Reference& reference,
                          const ReferenceTables& tables)
{
    bool scopeNote = false;
    const auto divisor = divisorOf(row, row.money, volume, reference, scopeNote);
    return rateOf(totalMoney(row, reference, tables), divisor, row, reference, unit, scopeNote);
}

NormalizedValue custodyRate(const RowValues& row, bool volume, RateUnit unit, const Reference& reference)
{
    bool scopeNote = false;
    const auto divisor = divisorOf(row, row.terms, volume, reference, scopeNote);
    return rateOf(longestTerm(row), divisor, row, reference, unit, scopeNote);
}

/// Full year of the party with that fiscal year, else the last complete one before it.
const RowRevenue* revenueFor(const RowValues& row, const RowMoney& part)
{
    const RowRevenue* best = nullptr;
    if (!part.years || part.years->first != part.years->last)
        return nullptr;
    for (const RowRevenue& revenue : row.revenue) {
        const bool paying =
            part.parties.empty() || std::ranges::find(part.parties, revenue.party) != part.parties.end();
        if (paying && revenue.fiscalYear <= part.years->first && (!best || best->fiscalYear < revenue.fiscalYear))
            best = &revenue;
    }
    return best;
}

/// Nominal penalty over nominal revenue, each in the currency of the revenue; parts whose year has no revenue make the
/// share a lower bound.
NormalizedValue shareOfRevenue(const RowValues& row, const Reference& reference, const ReferenceTables& tables)
{
    NormalizedValue result = totalMoney(row, reference, tables);
    if (const Gap* gap = std::get_if<Gap>(&result.value);
        gap != nullptr && gap->code != GapCode::NoRate && gap->code != GapCode::NoIndex && gap->code != GapCode::NoYear)
        return result; // the reference's own tables do not matter here
    Receipt receipt = row.moneyReceipt;
    std::optional<Estimate<double>> share;
    bool partUnknown = false;
    MeasuredValue value;
    if (const auto* total = std::get_if<MeasuredValue>(&result.value))
        value = *total;
    for (const RowMoney& part : row.money) {
        const RowRevenue* revenue = revenueFor(row, part);
        if (revenue == nullptr || !part.amount) {
            partUnknown = true;
            continue;
        }
        Reference nominal;
        nominal.currency = revenue->currency;
        receipt.push_back({StepCode::AsFound, {part.text}, part.sources, {}});
        const ConvertedMoney penalty = convertMoney(*part.amount, part.currency, part.years, nominal, tables, receipt);
        if (std::holds_alternative<Gap>(penalty))
            return gapValue(std::get<Gap>(penalty), std::move(receipt));
        receipt.push_back({StepCode::Revenue,
                           {revenue->party, std::to_string(revenue->fiscalYear), revenue->text},
                           revenue->sources,
                           {}});
        const auto quotient = divide(std::get<Estimate<double>>(penalty), revenue->amount);
        if (!quotient)
            return gapValue(Gap{GapCode::ZeroBase, {revenue->party}, {}}, std::move(receipt));
        receipt.push_back(
            {StepCode::Divided,
             {plainNumber(std::get<Estimate<double>>(penalty).best), plainNumber(revenue->amount.best), "1"},
             {},
             {}});
        share = share ? sum(*share, *quotient) : *quotient;
    }
    if (!share)
        return gapValue(Gap{GapCode::NoRevenue, {}, {}}, std::move(receipt));
    value.value = partUnknown ? withUnknownPart(*share) : *share;
    value.text.clear();
    receipt.push_back({StepCode::Computed, {plainNumber(share->best * daysPerYear), "days"}, {}, {}});
    result.value = std::move(value);
    result.receipt = std::move(receipt);
    return result;
}

/// The baseline's rate times this row's volume: arithmetic, not law.
NormalizedValue sameRate(const RowValues& row, MeasureId rateId, double unitBytes, const Reference& reference,
                         const ReferenceTables& tables, const RowValues* baseline)
{
    if (baseline == nullptr)
        return gapValue(Gap{GapCode::Unknown, {"baseline"}, {}});
    const NormalizedValue rate = normalize(*baseline, rateId, reference, tables);
    if (const Gap* gap = std::get_if<Gap>(&rate.value))
        return gapValue(*gap, rate.receipt);
    NormalizedValue volume = figureValue(row, row.volume, reference.reading);
    if (std::holds_alternative<Gap>(volume.value))
        return volume;
    const MeasuredValue& perUnit = std::get<MeasuredValue>(rate.value);
    MeasuredValue value = std::get<MeasuredValue>(volume.value);
    const Estimate<double> units = scaled(value.value, 1 / unitBytes);
    Receipt receipt = rate.receipt;
    receipt.push_back({StepCode::BaselineRate, {plainNumber(perUnit.value.best), std::string(nameOf(rateId))}, {}, {}});
    receipt.insert(receipt.end(), volume.receipt.begin(), volume.receipt.end());
    receipt.push_back({StepCode::Multiplied, {plainNumber(perUnit.value.best), plainNumber(units.best)}, {}, {}});
    NormalizedValue result;
    value.value = product(perUnit.value, units);
    if (!value.value.hasBound())
        result.notes.push_back({NoteCode::BoundOf, {}, {"no_bound", std::string(nameOf(value.value.noBound))}});
    value.text.clear();
    value.basis = perUnit.basis;
    value.bases = perUnit.bases;
    value.forums = perUnit.forums;
    value.kinds = perUnit.kinds;
    value.parties.clear(); // the value applies to nobody
    value.counterfactual = true;
    std::vector<std::string> arguments{perUnit.basis ? std::string(nameOf(*perUnit.basis)) : ""};
    if (rateId == MeasureId::CustodyPerTb && row.termGap && row.termGap->code == GapCode::NotApplicable)
        arguments.emplace_back("company");
    result.notes.push_back({NoteCode::Counterfactual, {}, std::move(arguments)});
    result.value = std::move(value);
    result.receipt = std::move(receipt);
    return result;
}

NormalizedValue measured(const RowValues& row, MeasureId measure, const Reference& reference,
                         const ReferenceTables& tables, const RowValues* baseline)
{
    switch (measure) {
    case MeasureId::Volume:
        return figureValue(row, row.volume, reference.reading);
    case MeasureId::Works:
        return figureValue(row, row.works, reference.reading);
    case MeasureId::Money:
        return totalMoney(row, reference, tables);
    case MeasureId::Custody:
        return longestTerm(row);
    case MeasureId::MoneyPerGb:
        return moneyRate(row, true, {bytesPerGb, "GB"}, reference, tables);
    case MeasureId::CustodyPerTb:
        return custodyRate(row, true, {bytesPerTb, "TB"}, reference);
    case MeasureId::MoneyPerWork:
        return moneyRate(row, false, {1, "work"}, reference, tables);
    case MeasureId::CustodyPerWork:
        return custodyRate(row, false, {1, "work"}, reference);
    case MeasureId::MoneyShare:
        return shareOfRevenue(row, reference, tables);
    case MeasureId::SameRateMoney:
        return sameRate(row, MeasureId::MoneyPerGb, bytesPerGb, reference, tables, baseline);
    case MeasureId::SameRateCustody:
        return sameRate(row, MeasureId::CustodyPerTb, bytesPerTb, reference, tables, baseline);
    }
    return gapValue(Gap{});
}

} // namespace

NormalizedValue normalize(const RowValues& row, MeasureId measure, const Reference& reference,
                          const ReferenceTables& tables, const RowValues* baseline)
{
    NormalizedValue result = measured(row, measure, reference, tables, baseline);
    if (auto* value = std::get_if<MeasuredValue>(&result.value))
        value->receipt = result.receipt;
    return result;
}

} // namespace toscale
