#include "core/normalize/compare.h"

#include "core/normalize/highest_basis.h"
#include "core/normalize/merged_notes.h"
#include "core/normalize/normalize.h"
#include "core/normalize/notes.h"
#include "core/normalize/ratio.h"
#include "core/parallel.h"
#include "core/quantity/same_noun.h"

#include <algorithm>
#include <limits>
#include <map>

namespace toscale {

namespace {

/// The basis that the penalties are read on; `highest` becomes a single one, the baseline's for same-rate measures.
PenaltyReading readingOf(const SelectedCase& selected, MeasureId measure, const Reference& reference,
                         const ReferenceTables& tables, const SelectedCase* baseline)
{
    if (reference.basis.rule != BasisChoice::Rule::Highest)
        return {reference.basis, false};
    const SelectedCase& decisive = isSameRate(measure) && baseline != nullptr ? *baseline : selected;
    return {highestBasis(*decisive.which, decisive.figure, measure, reference, tables), true};
}

NormalizedValue measuredOn(const SelectedCase& selected, MeasureId measure, const Reference& reference,
                           const ReferenceTables& tables, const SelectedCase* baseline, const PenaltyReading& reading)
{
    if (!isOfPenalty(measure)) { // the penalties of thousands of cases take longer than their figures
        RowValues figures = rowFiguresOf(*selected.which, selected.figure);
        figures.reading = selected.reading;
        return normalize(figures, measure, reference, tables);
    }
    const auto valuesOf = [&](const SelectedCase& one) {
        RowValues values = rowValuesOf(*one.which, one.figure, reference, reading.basis, reading.asHighest);
        values.reading = one.reading;
        return values;
    };
    const RowValues row = valuesOf(selected);
    if (baseline == nullptr)
        return normalize(row, measure, reference, tables);
    const RowValues base = valuesOf(*baseline);
    return normalize(row, measure, reference, tables, &base);
}

/// MODEL.md 6: arithmetic on another basis always stands beside the same arithmetic on the final one.
Note sameRateOnFinal(const SelectedCase& selected, MeasureId measure, const Reference& reference,
                     const ReferenceTables& tables, const SelectedCase* baseline)
{
    const NormalizedValue onFinal = measuredOn(selected, measure, reference, tables, baseline, {{}, false});
    Note note{NoteCode::SameRateOnFinal, {}, {}};
    if (const Gap* gap = std::get_if<Gap>(&onFinal.value)) {
        note.gap = *gap;
    } else {
        const auto& value = std::get<MeasuredValue>(onFinal.value);
        note.value = value.value;
        note.arguments = {std::to_string(value.digits)};
    }
    return note;
}

/// The noun of the baseline, else the most frequent one, else the first.
std::string leadingNoun(const Comparison& comparison)
{
    std::map<std::string, int> counts;
    for (const ComparedCase& row : comparison.rows) {
        if (row.measured() == nullptr || row.leftOut)
            continue;
        if (row.caseId == comparison.reference.baseline)
            return row.measured()->noun;
        ++counts[nounKey(row.measured()->noun)];
    }
    std::string leading;
    int most = 0;
    for (const ComparedCase& row : comparison.rows) { // in the order of the rows: the first of equals
        if (row.measured() == nullptr || row.leftOut)
            continue;
        const int count = counts[nounKey(row.measured()->noun)];
        if (count > most) {
            most = count;
            leading = row.measured()->noun;
        }
    }
    return leading;
}

/// Returns the nouns that lead and that went apart, when fewer than two rows are left of the leading one.
std::vector<std::string> separateNouns(Comparison& comparison)
{
    const std::string noun = leadingNoun(comparison);
    std::vector<std::string> apart{noun};
    for (ComparedCase& row : comparison.rows) {
        const MeasuredValue* value = row.measured();
        if (value == nullptr || isSameNoun(value->noun, noun))
            continue;
        if (apart.size() == 1)
            apart.push_back(value->noun);
        row.value = Gap{GapCode::UnlikeNouns, {noun, value->noun}, value->text};
    }
    return apart;
}

} // namespace

std::optional<double> sortValue(const ComparedCase& row, MeasureId measure)
{
    if (const MeasuredValue* value = row.measured())
        return value->value.best;
    if (row.isLife() && measure == MeasureId::Custody)
        return std::numeric_limits<double>::infinity();
    return std::nullopt;
}

ComparedCase measureCase(const SelectedCase& selected, MeasureId measure, const Reference& reference,
                         const ReferenceTables& tables, const SelectedCase* baseline)
{
    const PenaltyReading reading = readingOf(selected, measure, reference, tables, baseline);
    NormalizedValue normalized = measuredOn(selected, measure, reference, tables, baseline, reading);
    ComparedCase row;
    row.caseId = selected.which->id;
    row.label = selected.which->label();
    row.leftOut = !selected.leftOut.empty();
    row.receipt = std::move(normalized.receipt);
    row.value = std::move(normalized.value);
    row.notes = std::move(normalized.notes);
    const bool isFinal = reading.basis.rule == BasisChoice::Rule::Final;
    if (isSameRate(measure) && baseline != nullptr && !isFinal)
        row.notes.push_back(sameRateOnFinal(selected, measure, reference, tables, baseline));
    for (Note& note : row.notes)
        if (note.cases.empty())
            note.cases = {row.caseId};
    addNotesOfRow(row, selected, measure, reference, reading);
    return row;
}

Comparison compare(std::span<const SelectedCase> cases, MeasureId measure, const Reference& reference,
                   const ReferenceTables& tables, const SelectedCase* baseline, Nouns nouns)
{
    Comparison result;
    result.measure = measure;
    result.reference = reference;
    if (baseline == nullptr && !reference.baseline.empty()) {
        const auto found =
            std::ranges::find_if(cases, [&](const SelectedCase& one) { return one.which->id == reference.baseline; });
        baseline = found == cases.end() ? nullptr : &*found;
    }
    if (baseline != nullptr)
        result.baselineLabel = baseline->which->label();
    constexpr std::size_t casesAtOnce = 64; // on one core: fewer are not worth a thread
    result.rows.resize(cases.size());
    inParallelPieces(cases.size(), casesAtOnce, [&](std::size_t first, std::size_t last) {
        for (std::size_t i = first; i < last; ++i)
            result.rows[i] = measureCase(cases[i], measure, reference, tables, baseline);
    });
    std::vector<std::string> apart;
    if (nouns == Nouns::Apart) {
        apart = separateNouns(result);
        for (std::size_t i = 0; i < result.rows.size(); ++i)
            if (const Gap* gap = result.rows[i].gap(); gap != nullptr && gap->code == GapCode::UnlikeNouns) {
                result.rows[i].notes.clear(); // they are about a value that is not there
                addNotesOfRow(result.rows[i], cases[i], measure, reference,
                              readingOf(cases[i], measure, reference, tables, baseline));
            }
    }
    result.ratio = ratioOf(result.rows, measure, reference.baseline);
    if (const auto* withheld = std::get_if<WithheldRatio>(&result.ratio);
        withheld != nullptr && withheld->reason == WithheldReason::Gap && apart.size() == 2)
        result.ratio = WithheldRatio{WithheldReason::NounsDiffer, apart};
    MergedNotes notes;
    for (const Note& note : notesOfComparison(result, cases))
        notes.add(note);
    for (const ComparedCase& row : result.rows)
        for (const Note& note : row.notes)
            notes.add(note);
    result.notes = notes.byRank();
    return result;
}

} // namespace toscale
