#include "core/normalize/penalty_totals.h"

#include "core/normalize/estimate_arithmetic.h"
#include "core/normalize/money_conversion.h"
#include "core/normalize/ratio.h"
#include "core/quantity/estimate_order.h"
#include "core/quantity/plain_number.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace toscale {

void addResult(Receipt& receipt, StepCode step, const Estimate<double>& value, const std::string& unit)
{
    const bool isRange = value.bound == Bound::Range;
    receipt.push_back(
        {step,
         {plainNumber(isRange ? value.low : value.best), plainNumber(isRange ? value.high : value.best), unit},
         {},
         {}});
}

void addSum(Receipt& receipt, std::size_t parts, const Estimate<double>& value, const std::string& unit)
{
    addResult(receipt, StepCode::AddedThreads, value, unit);
    receipt.back().arguments.insert(receipt.back().arguments.begin(), std::to_string(parts));
}

void describePart(MeasuredValue& value, const RowPenalty& part)
{
    const bool isFirst = value.bases.empty();
    value.endedInPart = value.endedInPart || (!isFirst && value.ending.empty() != part.ending.empty());
    if (!part.ending.empty())
        value.ending = part.ending;
    addOnce(value.bases, part.basis);
    value.basis = value.bases.size() == 1 ? std::optional(value.bases.front()) : std::nullopt;
    if (part.forum)
        addOnce(value.forums, *part.forum);
    else
        value.forumNotStated = true;
    addOnce(value.kinds, part.kind);
    value.coversMore = value.coversMore || part.coversMore();
    for (const std::string& source : part.sources)
        addOnce(value.sources, source);
}

std::vector<Note> notesOfPart(const RowPenalty& part)
{
    std::vector<Note> notes;
    if (part.sumOfCounts && *part.sumOfCounts != 1) // one count is no sum
        notes.push_back({NoteCode::SumOfMaxima, {}, {std::to_string(*part.sumOfCounts)}});
    if (part.coversMore())
        notes.push_back({NoteCode::CoversMore, {}, {part.covers}});
    for (const auto& [text, note] : part.recordedParts)
        notes.push_back({NoteCode::RecordedPart, {}, {text, note}});
    if (part.basis == Basis::Unstated)
        notes.push_back({NoteCode::BasisUnstated, {}, {}});
    return notes;
}

Note noLongerInForce(const std::string& ending, bool inPart)
{
    Note note{NoteCode::NoLongerInForce, {}, {ending}};
    if (inPart)
        note.arguments.emplace_back("in_part");
    return note;
}

Gap gapOfStages(GapCode code, std::vector<std::string> arguments, const MeasuredValue& described)
{
    Gap gap{code, std::move(arguments), {}};
    gap.bases = described.bases;
    gap.forums = described.forums;
    gap.parties = described.parties;
    gap.ending = described.ending;
    return gap;
}

void PartyIds::add(const std::vector<std::string>& ids)
{
    for (const std::string& id : ids)
        if (m_known.insert(id).second)
            m_ids.push_back(id);
}

std::vector<std::string> partyNames(const RowValues& row, const std::vector<std::string>& ids)
{
    std::vector<std::string> names;
    if (ids.empty())
        return names;
    std::unordered_map<std::string_view, std::string_view> nameOf;
    for (const auto& [id, name] : row.parties)
        nameOf.emplace(id, name);
    for (const std::string& id : ids) {
        const auto found = nameOf.find(id);
        names.emplace_back(found == nameOf.end() || found->second.empty() ? id : found->second);
    }
    return names;
}

MeasuredValue describedMoney(const RowValues& row)
{
    std::vector<const RowMoney*> all;
    for (const RowMoney& part : row.money)
        all.push_back(&part);
    return describedMoney(row, all);
}

MeasuredValue describedMoney(const RowValues& row, std::span<const RowMoney* const> parts)
{
    MeasuredValue value;
    PartyIds payers;
    for (const RowMoney* part : parts) {
        describePart(value, *part);
        payers.add(part->parties);
        if (!part->amount)
            continue;
        value.text += (value.text.empty() ? "" : " + ") + part->text;
        value.qualifier = part->qualifier;
    }
    value.parties = partyNames(row, payers.all());
    return value;
}

NormalizedValue totalMoney(const RowValues& row, const Reference& reference, const ReferenceTables& tables)
{
    NormalizedValue result;
    result.receipt = row.moneyReceipt;
    if (row.moneyGap) {
        result.value = *row.moneyGap;
        return result;
    }
    MeasuredValue value = describedMoney(row);
    std::optional<Estimate<double>> total;
    bool partUnknown = false;
    bool confidential = false;
    bool converted = false;
    for (const RowMoney& part : row.money) {
        result.receipt.insert(result.receipt.end(), part.receipt.begin(), part.receipt.end());
        for (const Note& note : notesOfPart(part))
            addOnce(result.notes, note);
        if (!part.amount) {
            partUnknown = true;
            confidential |= part.confidential;
            continue;
        }
        const std::size_t steps = result.receipt.size();
        const ConvertedMoney money =
            convertMoney(*part.amount, part.currency, part.years, reference, tables, result.receipt);
        if (const Gap* gap = std::get_if<Gap>(&money)) {
            Gap missing = gapOfStages(gap->code, gap->arguments, value);
            missing.nominal = value.text;
            result.value = std::move(missing);
            return result;
        }
        converted = converted || result.receipt.size() > steps;
        if (row.money.size() > 1) // one alone is the result
            addResult(result.receipt, StepCode::PartAmount, std::get<Estimate<double>>(money), reference.currency.code);
        total = total ? sum(*total, std::get<Estimate<double>>(money)) : std::get<Estimate<double>>(money);
        if (!part.dated)
            addOnce(result.notes, Note{NoteCode::StageWithoutDate, {}, {}});
    }
    if (!total) {
        result.value = confidential ? gapOfStages(GapCode::Confidential, {}, value)
                                    : gapOfStages(GapCode::Unknown, {"amount"}, value);
        return result;
    }
    value.value = partUnknown ? withUnknownPart(*total) : *total;
    if (partUnknown)
        value.qualifier = value.value.hasBound() ? Qualifier::AtLeast : Qualifier::Exact;
    if (converted) // a table's average carries no more
        value.digits = headlineDigits(largestOf(value.value), value.text, value.text);
    if (row.money.size() > 1)
        addSum(result.receipt, row.money.size(), value.value, reference.currency.code);
    else
        addResult(result.receipt, StepCode::Computed, value.value, reference.currency.code);
    result.value = std::move(value);
    return result;
}

} // namespace toscale
