#include "core/normalize/penalty_totals.h"

#include "core/normalize/estimate_arithmetic.h"
#include "core/normalize/money_conversion.h"
#include "core/quantity/estimate_order.h"
#include "core/quantity/plain_number.h"

#include <algorithm>

namespace toscale {

namespace {

template <class T>
void addOnce(std::vector<T>& to, const T& one)
{
    if (std::ranges::find(to, one) == to.end())
        to.push_back(one);
}

/// What a part of a total says about itself, whatever its family.
template <class Part>
void describePart(MeasuredValue& value, const Part& part)
{
    addOnce(value.bases, part.basis);
    if (part.forum)
        addOnce(value.forums, *part.forum);
    for (const std::string& source : part.sources)
        addOnce(value.sources, source);
}

void finish(MeasuredValue& value)
{
    if (value.bases.size() == 1)
        value.basis = value.bases.front();
}

template <class Part>
void noteParts(std::vector<Note>& notes, const Part& part)
{
    if (part.sumOfCounts)
        notes.push_back({NoteCode::SumOfMaxima, {}, {std::to_string(*part.sumOfCounts)}});
    if (part.basis == Basis::Unstated)
        notes.push_back({NoteCode::BasisUnstated, {}, {part.stage}});
}

} // namespace

std::vector<std::string> partyNames(const RowValues& row, const std::vector<std::string>& ids)
{
    std::vector<std::string> names;
    for (const std::string& id : ids) {
        const auto found = std::ranges::find(row.parties, id, &std::pair<std::string, std::string>::first);
        names.push_back(found == row.parties.end() || found->second.empty() ? id : found->second);
    }
    return names;
}

NormalizedValue totalMoney(const RowValues& row, const Reference& reference, const ReferenceTables& tables)
{
    NormalizedValue result;
    result.receipt = row.moneyReceipt;
    if (row.moneyGap) {
        result.value = *row.moneyGap;
        return result;
    }
    MeasuredValue value;
    std::optional<Estimate<double>> total;
    bool partUnknown = false;
    bool confidential = false;
    std::vector<std::string> ids;
    for (const RowMoney& part : row.money) {
        describePart(value, part);
        addOnce(value.kinds, part.kind);
        for (const std::string& party : part.parties)
            addOnce(ids, party);
        if (!part.amount) {
            partUnknown = true;
            confidential |= part.confidential;
            continue;
        }
        result.receipt.push_back({StepCode::AsFound, {part.text}, part.sources, {}});
        const ConvertedMoney converted
            = convertMoney(*part.amount, part.currency, part.years, reference, tables, result.receipt);
        if (const Gap* gap = std::get_if<Gap>(&converted)) {
            result.value = *gap;
            std::get<Gap>(result.value).nominal = part.text;
            return result;
        }
        total = total ? sum(*total, std::get<Estimate<double>>(converted)) : std::get<Estimate<double>>(converted);
        value.text = value.text.empty() ? part.text : value.text + " + " + part.text;
        value.qualifier = part.qualifier;
        noteParts(result.notes, part);
        if (!part.years)
            result.notes.push_back({NoteCode::StageWithoutDate, {}, {part.stage}});
    }
    if (!total) {
        result.value = Gap{confidential ? GapCode::Confidential : GapCode::Unknown, {}, {}};
        return result;
    }
    if (row.money.size() > 1)
        result.receipt.push_back({StepCode::AddedThreads, {std::to_string(row.money.size())}, {}, {}});
    value.value = partUnknown ? withUnknownPart(*total) : *total;
    if (partUnknown)
        value.qualifier = Qualifier::AtLeast;
    value.parties = partyNames(row, ids);
    finish(value);
    result.receipt.push_back(
        {StepCode::Computed, {plainNumber(value.value.best), reference.currency.code}, {}, {}});
    result.value = std::move(value);
    return result;
}

NormalizedValue longestTerm(const RowValues& row)
{
    NormalizedValue result;
    result.receipt = row.termReceipt;
    if (row.termGap) {
        result.value = *row.termGap;
        return result;
    }
    const RowTerm* longest = nullptr;
    const RowTerm* longestSuspended = nullptr;
    double shortest = 0;
    bool unknown = false;
    const auto unsuspended = [](const RowTerm& term) { return term.years.best - term.suspendedYears; };
    for (const RowTerm& term : row.terms) {
        if (term.form == RowTerm::Form::Life) {
            result.receipt.push_back({StepCode::AsFound, {term.text}, term.sources, {}});
            result.value = Gap{GapCode::LifeTerm, {}, {}};
            return result;
        }
        if (term.form != RowTerm::Form::Fixed) {
            unknown = true;
        } else if (unsuspended(term) <= 0 && term.suspendedYears > 0) {
            if (longestSuspended == nullptr || term.suspendedYears > longestSuspended->suspendedYears)
                longestSuspended = &term;
        } else {
            shortest = longest == nullptr ? unsuspended(term) : std::min(shortest, unsuspended(term));
            if (longest == nullptr || unsuspended(term) > unsuspended(*longest))
                longest = &term;
        }
    }
    if (longest == nullptr) {
        result.value = unknown || longestSuspended == nullptr
            ? Gap{GapCode::Unknown, {}, {}}
            : Gap{GapCode::Suspended, {plainNumber(longestSuspended->suspendedYears), longestSuspended->text}, {}};
        return result;
    }
    MeasuredValue value;
    value.text = longest->text;
    value.qualifier = longest->qualifier;
    value.value = longest->years;
    for (double* limit : {&value.value.low, &value.value.best, &value.value.high})
        *limit = std::max(0.0, *limit - longest->suspendedYears);
    value.suspendedYears = longest->suspendedYears;
    value.kinds = {PenaltyKind::Imprisonment};
    describePart(value, *longest);
    finish(value);
    value.parties = longest->party.empty() ? std::vector<std::string>{} : partyNames(row, {longest->party});
    noteParts(result.notes, *longest);
    result.receipt.push_back({StepCode::AsFound, {longest->text}, longest->sources, {}});
    result.receipt.push_back({StepCode::ToYears, {longest->text, plainNumber(longest->years.best)}, {}, {}});
    if (longest->suspendedYears > 0) {
        result.receipt.push_back({StepCode::SuspendedPart, {plainNumber(longest->suspendedYears)}, {}, {}});
        result.notes.push_back({NoteCode::SuspendedParts, {}, {plainNumber(longest->suspendedYears)}});
    }
    if (row.terms.size() > 1) {
        const std::vector<std::string> spread{plainNumber(shortest), plainNumber(unsuspended(*longest))};
        result.receipt.push_back(
            {StepCode::LongestTerm,
             {value.parties.empty() ? "" : value.parties.front(), spread[0], spread[1]},
             {},
             {}});
        if (shortest != unsuspended(*longest))
            result.notes.push_back({NoteCode::SpreadOfTerms, {}, spread});
    }
    result.value = std::move(value);
    return result;
}

} // namespace toscale
