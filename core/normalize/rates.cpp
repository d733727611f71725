#include "core/normalize/rates.h"

#include "core/normalize/estimate_arithmetic.h"
#include "core/normalize/figure_value.h"
#include "core/normalize/penalty_totals.h"
#include "core/normalize/ratio.h"
#include "core/quantity/estimate_division.h"
#include "core/quantity/plain_number.h"

#include <algorithm>
#include <span>

namespace toscale {

namespace {

/// The figure that every counted part was computed on.
struct Divisor {
    std::size_t figure = RowValues::npos;
    bool ofWholeAct = false; // by its primary figure, with a note
    bool overridden = false; // Reference::ignoreScope was needed
};

using DivisorOrGap = std::variant<Divisor, Gap>;

/// The figure that one part was computed on, or why there is none (MODEL.md 6). Damages and settlements are computed on
/// works, so without a stated scope they are no price of bytes.
DivisorOrGap divisorOf(const RowValues& row, const RowPenalty& part, bool volume)
{
    if (part.covers == "whole_act") {
        const std::size_t primary = volume ? row.primaryVolume : row.primaryWorks;
        if (primary == RowValues::npos)
            return gapOfFigures(row, volume);
        return Divisor{primary, true, false};
    }
    if (part.coversMore())
        return Gap{GapCode::MixedOffences, {part.covers}, {}};
    if (part.covers.empty()) {
        const bool award = part.kind == PenaltyKind::Damages || part.kind == PenaltyKind::Settlement;
        return Gap{volume && award ? GapCode::ScopeMismatch : GapCode::ScopeNotStated, {}, {}};
    }
    const auto found =
        std::ranges::find(row.figures, part.covers, [](const RowFigure& one) { return one.value.figure; });
    if (found == row.figures.end())
        return Gap{GapCode::ScopeNotStated, {part.covers}, {}};
    if (found->isVolume != volume)
        return Gap{GapCode::ScopeMismatch, {found->value.text, found->value.scope}, {}};
    return Divisor{static_cast<std::size_t>(found - row.figures.begin()), false, false};
}

DivisorOrGap divisorOfAll(const RowValues& row, std::span<const RowPenalty* const> parts, bool volume)
{
    std::optional<Divisor> divisor;
    for (const RowPenalty* part : parts) {
        const DivisorOrGap one = divisorOf(row, *part, volume);
        if (std::holds_alternative<Gap>(one))
            return one;
        const auto& next = std::get<Divisor>(one);
        if (divisor && divisor->figure != next.figure)
            return Gap{GapCode::ScopeMismatch,
                       {row.figures[next.figure].value.text, row.figures[next.figure].value.scope},
                       {}};
        divisor = Divisor{next.figure, next.ofWholeAct || (divisor && divisor->ofWholeAct), false};
    }
    return divisor ? DivisorOrGap(*divisor) : DivisorOrGap(Gap{GapCode::ScopeNotStated, {}, {}});
}

DivisorOrGap divisorFor(const RowValues& row, std::span<const RowPenalty* const> parts, bool volume,
                        const Reference& reference)
{
    const DivisorOrGap stated = divisorOfAll(row, parts, volume);
    const std::size_t shown = volume ? row.volume : row.works;
    if (std::holds_alternative<Divisor>(stated) || !reference.ignoreScope || shown == RowValues::npos)
        return stated;
    return Divisor{shown, false, true};
}

/// What must be said beside the penalty says nothing beside a rate that is not there.
NormalizedValue withoutRate(NormalizedValue penalty, Gap gap)
{
    penalty.value = std::move(gap);
    penalty.notes.clear();
    return penalty;
}

NormalizedValue rateOf(NormalizedValue penalty, const DivisorOrGap& divisor, const RowValues& row,
                       const Reference& reference, const RateUnit& unit, const std::string& penaltyUnit)
{
    if (std::holds_alternative<Gap>(penalty.value))
        return penalty;
    MeasuredValue value = std::get<MeasuredValue>(penalty.value);
    if (const Gap* gap = std::get_if<Gap>(&divisor))
        return withoutRate(std::move(penalty), *gap);
    const auto& [index, ofWholeAct, overridden] = std::get<Divisor>(divisor);
    const NormalizedValue figure = figureValue(row, index, reference.reading);
    const auto& over = std::get<MeasuredValue>(figure.value);
    const Estimate<double> units = scaled(over.value, 1 / unit.size);
    const auto quotient = divide(value.value, units);
    if (!quotient)
        return withoutRate(std::move(penalty), Gap{GapCode::ZeroBase, {over.text}, {}});
    penalty.receipt.insert(penalty.receipt.end(), figure.receipt.begin(), figure.receipt.end());
    addCalculation(penalty.receipt, StepCode::Divided, {value.value, penaltyUnit},
                   {units, unit.volume ? unit.name : over.noun}, {*quotient, penaltyUnit + "/" + unit.name});
    value.digits = headlineDigits(largestOf(*quotient), value.text, over.text);
    value.value = *quotient;
    value.text.clear();
    value.suspendedYears = 0; // drawn beside a length of years only; a note says it
    value.noun = over.noun;
    value.figure = over.figure;
    value.status = over.status;
    value.evidence = over.evidence;
    value.counts = over.counts;
    value.scope = over.scope;
    for (const std::string& source : over.sources)
        addOnce(value.sources, source);
    value.scopesOverridden = overridden;
    if (overridden)
        penalty.notes.push_back({NoteCode::ScopesOverridden, {}, {}});
    else if (ofWholeAct)
        penalty.notes.push_back({NoteCode::ScopeDiffers, {}, {over.scope, over.text}});
    penalty.value = std::move(value);
    return penalty;
}

} // namespace

RateUnit unitOf(MeasureId rate)
{
    switch (rate) {
    case MeasureId::MoneyPerGb:
        return {true, 1e9, "GB"};
    case MeasureId::CustodyPerTb:
        return {true, 1e12, "TB"};
    default:
        return {false, 1, "work"};
    }
}

void addCalculation(Receipt& receipt, StepCode operation, const Operand& first, const Operand& second,
                    const Operand& result)
{
    const auto add = [&](double a, double b, double c) {
        receipt.push_back({operation,
                           {plainNumber(a), first.unit, plainNumber(b), second.unit, plainNumber(c), result.unit},
                           {},
                           {}});
    };
    const Bound bound = result.value.bound;
    const bool divides = operation == StepCode::Divided; // the most over the least is the most
    if (bound == Bound::None)
        add(first.value.best, second.value.best, result.value.best);
    if (bound == Bound::Lower || bound == Bound::Range)
        add(first.value.low, divides ? second.value.high : second.value.low, result.value.low);
    if (bound == Bound::Upper || bound == Bound::Range)
        add(first.value.high, divides ? second.value.low : second.value.high, result.value.high);
}

NormalizedValue moneyRate(const RowValues& row, MeasureId rate, const Reference& reference,
                          const ReferenceTables& tables)
{
    const RateUnit unit = unitOf(rate);
    std::vector<const RowPenalty*> parts;
    for (const RowMoney& part : row.money)
        parts.push_back(&part);
    return rateOf(totalMoney(row, reference, tables), divisorFor(row, parts, unit.volume, reference), row, reference,
                  unit, reference.currency.code);
}

NormalizedValue custodyRate(const RowValues& row, MeasureId rate, const Reference& reference)
{
    const RateUnit unit = unitOf(rate);
    std::vector<const RowPenalty*> parts;
    if (const RowTerm* longest = longestTermOf(row)) // what the others cover changes nothing
        parts.push_back(longest);
    return rateOf(longestTerm(row), divisorFor(row, parts, unit.volume, reference), row, reference, unit, "years");
}

} // namespace toscale
