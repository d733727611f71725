#include "core/normalize/rates.h"

#include "core/normalize/estimate_arithmetic.h"
#include "core/normalize/figure_value.h"
#include "core/normalize/penalty_totals.h"
#include "core/normalize/ratio.h"
#include "core/quantity/plain_number.h"

#include <algorithm>

namespace toscale {

namespace {

bool isDoubtful(const MeasuredValue& figure)
{
    return figure.status == FigureStatus::Alleged || (figure.evidence && isDoubtful(*figure.evidence));
}

/// The rate's steps cite the sources of the baseline case.
Receipt ofBaseline(Receipt receipt, const std::string& caseId)
{
    for (ReceiptStep& step : receipt)
        step.caseId = caseId;
    return receipt;
}

/// Notes that the arithmetic takes over from the baseline are about the baseline.
std::vector<Note> notesOfRate(const NormalizedValue& rate, const MeasuredValue& perUnit, const RowValues& baseline)
{
    std::vector<Note> notes = rate.notes;
    if (!perUnit.ending.empty())
        notes.push_back(noLongerInForce(perUnit.ending, perUnit.endedInPart));
    if (isDoubtful(perUnit)) {
        const auto figure =
            std::ranges::find(baseline.figures, perUnit.figure, [](const RowFigure& one) { return one.value.figure; });
        const std::string text = figure == baseline.figures.end() ? std::string() : figure->value.text;
        notes.push_back({NoteCode::RateDoubt,
                         {},
                         {text, perUnit.status == FigureStatus::Alleged ? "alleged" : "",
                          perUnit.evidence ? std::string(nameOf(*perUnit.evidence)) : ""}});
    }
    for (Note& note : notes)
        note.cases = {baseline.caseId};
    return notes;
}

NormalizedValue missingRate(const NormalizedValue& rate, const RowValues& row, const RowValues& baseline)
{
    NormalizedValue result = rate;
    if (row.caseId == baseline.caseId)
        return result; // its own
    std::get<Gap>(result.value).ofBaseline = true;
    result.receipt = ofBaseline(std::move(result.receipt), baseline.caseId);
    result.notes.clear();
    return result;
}

} // namespace

NormalizedValue sameRate(const RowValues& row, MeasureId measure, const Reference& reference,
                         const ReferenceTables& tables, const RowValues* baseline)
{
    if (baseline == nullptr) {
        NormalizedValue result;
        result.value = Gap{GapCode::Unknown, {"baseline"}, {}};
        return result;
    }
    const bool money = measure == MeasureId::SameRateMoney;
    const MeasureId rateId = money ? MeasureId::MoneyPerGb : MeasureId::CustodyPerTb;
    const std::string penaltyUnit = money ? reference.currency.code : "years";
    const RateUnit unit = unitOf(rateId);
    const NormalizedValue rate = normalize(*baseline, rateId, reference, tables);
    if (std::holds_alternative<Gap>(rate.value))
        return missingRate(rate, row, *baseline);
    NormalizedValue volume = shownFigureValue(row, true, reference.reading);
    if (std::holds_alternative<Gap>(volume.value))
        return volume;
    const auto& perUnit = std::get<MeasuredValue>(rate.value);
    MeasuredValue value = std::get<MeasuredValue>(volume.value);
    // What is on record for the baseline is not arithmetic: 35 years, not "about 35 years at the rate of about 70 GB".
    if (row.caseId == baseline->caseId && value.figure == perUnit.figure)
        return normalize(row, money ? MeasureId::Money : MeasureId::Custody, reference, tables);

    NormalizedValue result;
    const Estimate<double> units = scaled(value.value, 1 / unit.size);
    const std::string rateUnit = penaltyUnit + "/" + unit.name;
    value.value = product(perUnit.value, units);
    value.digits = headlineDigits(largestOf(value.value), value.text, value.text);
    result.receipt = ofBaseline(rate.receipt, baseline->caseId);
    result.receipt.push_back(
        {StepCode::BaselineRate, {baseline->label, plainNumber(perUnit.value.best), rateUnit}, {}, {}});
    result.receipt.insert(result.receipt.end(), volume.receipt.begin(), volume.receipt.end());
    addCalculation(result.receipt, StepCode::Multiplied, {perUnit.value, rateUnit}, {units, unit.name},
                   {value.value, penaltyUnit});
    value.text.clear();
    value.basis = perUnit.basis;
    value.bases = perUnit.bases;
    value.ending = perUnit.ending;
    value.endedInPart = perUnit.endedInPart;
    value.forums = perUnit.forums;
    value.forumNotStated = perUnit.forumNotStated;
    value.kinds = perUnit.kinds;
    for (const std::string& source : perUnit.sources)
        value.baselineSources.push_back({baseline->caseId, source});
    value.counterfactual = true; // and of no party: it applies to nobody
    std::string bases;
    for (const Basis basis : perUnit.bases) {
        if (!bases.empty())
            bases += '+';
        bases += nameOf(basis);
    }
    std::vector<std::string> arguments{std::move(bases)};
    if (!money && row.termGap && row.termGap->code == GapCode::NotApplicable)
        arguments.insert(arguments.end(), row.termGap->arguments.begin(), row.termGap->arguments.end());
    result.notes = notesOfRate(rate, perUnit, *baseline);
    result.notes.push_back({NoteCode::Counterfactual, {}, std::move(arguments)});
    result.value = std::move(value);
    return result;
}

} // namespace toscale
