#include "core/normalize/compare.h"

#include "core/normalize/normalize.h"
#include "core/normalize/notes.h"
#include "core/normalize/ratio.h"

#include <algorithm>

namespace toscale {

namespace {

NormalizedValue onBasis(const SelectedCase& selected, MeasureId measure, const Reference& reference,
                        const ReferenceTables& tables, const SelectedCase* baseline, const BasisChoice& basis,
                        bool skipPress)
{
    const RowValues row = rowValuesOf(*selected.which, selected.figure, reference, basis, skipPress);
    if (baseline == nullptr)
        return normalize(row, measure, reference, tables);
    const RowValues base = rowValuesOf(*baseline->which, baseline->figure, reference, basis, skipPress);
    return normalize(row, measure, reference, tables, &base);
}

/// `highest`: the single basis with the largest value; vacated and declined stages and the press's sums never count.
NormalizedValue onHighestBasis(const SelectedCase& selected, MeasureId measure, const Reference& reference,
                               const ReferenceTables& tables, const SelectedCase* baseline)
{
    NormalizedValue highest = onBasis(selected, measure, reference, tables, baseline, BasisChoice{}, true);
    const auto valueOf = [](const NormalizedValue& one) {
        const auto* value = std::get_if<MeasuredValue>(&one.value);
        return value == nullptr ? -1.0 : value->value.best;
    };
    for (const Basis basis : {Basis::StatutoryMaximum, Basis::Sought, Basis::Agreed, Basis::Imposed, Basis::Reduced,
                              Basis::Conditional, Basis::Served, Basis::Paid, Basis::Unstated}) {
        NormalizedValue one = onBasis(selected, measure, reference, tables, baseline,
                                      BasisChoice{BasisChoice::Rule::Single, basis}, true);
        const auto* gap = std::get_if<Gap>(&one.value);
        const bool life = gap != nullptr && gap->code == GapCode::LifeTerm; // sorts last: nothing is longer
        if (life)
            return one;
        if (valueOf(one) > valueOf(highest))
            highest = std::move(one);
    }
    return highest;
}

} // namespace

ComparedCase measureCase(const SelectedCase& selected, MeasureId measure, const Reference& reference,
                         const ReferenceTables& tables, const SelectedCase* baseline)
{
    NormalizedValue normalized = reference.basis.rule == BasisChoice::Rule::Highest
        ? onHighestBasis(selected, measure, reference, tables, baseline)
        : onBasis(selected, measure, reference, tables, baseline, reference.basis, false);
    ComparedCase row;
    row.caseId = selected.which->id;
    row.label = selected.which->label();
    row.leftOut = !selected.leftOut.empty();
    row.receipt = std::move(normalized.receipt);
    row.value = std::move(normalized.value);
    row.notes = notesOfRow(row, selected, measure, reference);
    for (Note& note : normalized.notes) {
        note.cases = {row.caseId};
        row.notes.push_back(std::move(note));
    }
    return row;
}

Comparison compare(std::span<const SelectedCase> cases, MeasureId measure, const Reference& reference,
                   const ReferenceTables& tables, const SelectedCase* baseline)
{
    Comparison result;
    result.measure = measure;
    result.reference = reference;
    if (baseline == nullptr && !reference.baseline.empty()) {
        const auto found = std::ranges::find_if(
            cases, [&](const SelectedCase& one) { return one.which->id == reference.baseline; });
        baseline = found == cases.end() ? nullptr : &*found;
    }
    for (const SelectedCase& selected : cases)
        result.rows.push_back(measureCase(selected, measure, reference, tables, baseline));
    result.ratio = ratioOf(result.rows, measure, reference.baseline);
    result.notes = notesOfComparison(result, cases);
    for (const ComparedCase& row : result.rows) {
        const auto ofThisRow = static_cast<std::ptrdiff_t>(result.notes.size()); // notes of other rows name other cases
        for (const Note& note : row.notes)
            if (std::find(result.notes.begin() + ofThisRow, result.notes.end(), note) == result.notes.end())
                result.notes.push_back(note);
    }
    std::ranges::stable_sort(result.notes, {}, [](const Note& note) { return rankOf(note.code); });
    return result;
}

void separateNouns(Comparison& comparison)
{
    const auto valued = [](const ComparedCase& row) { return row.measured() != nullptr && !row.leftOut; };
    auto first = std::ranges::find_if(comparison.rows, [&](const ComparedCase& row) {
        return valued(row) && row.caseId == comparison.reference.baseline;
    });
    if (first == comparison.rows.end())
        first = std::ranges::find_if(comparison.rows, valued);
    if (first == comparison.rows.end())
        return;
    const std::string noun = first->measured()->noun;
    std::string otherNoun;
    for (ComparedCase& row : comparison.rows) {
        if (row.measured() == nullptr || row.measured()->noun == noun)
            continue;
        otherNoun = row.measured()->noun;
        row.value = Gap{GapCode::UnlikeNouns, {noun, otherNoun}, row.measured()->text};
        const Note note{NoteCode::GapOf, {row.caseId}, {std::string(nameOf(GapCode::UnlikeNouns)), noun, otherNoun}};
        row.notes.insert(row.notes.begin(), note);
        comparison.notes.insert(comparison.notes.begin(), note);
    }
    if (otherNoun.empty())
        return;
    comparison.ratio = ratioOf(comparison.rows, comparison.measure, comparison.reference.baseline);
    if (const auto* withheld = std::get_if<WithheldRatio>(&comparison.ratio);
        withheld != nullptr && withheld->reason == WithheldReason::Gap)
        comparison.ratio = WithheldRatio{WithheldReason::NounsDiffer, {noun, otherNoun}};
}

} // namespace toscale
