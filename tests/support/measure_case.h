#pragma once

#include "core/normalize/compare.h"
#include "tests/support/small_case.h"

#include <algorithm>

namespace toscale::tests {

// One measure of one case made by hand, without tables.

inline ComparedCase measured(const Case& which, MeasureId measure, const Reference& reference = {})
{
    return measureCase({&which, {}, {}}, measure, reference, {});
}

inline Estimate<double> valueOf(const Case& which, MeasureId measure, const Reference& reference = {})
{
    const ComparedCase row = measured(which, measure, reference);
    return row.measured() == nullptr ? Estimate<double>{-1} : row.measured()->value;
}

inline std::string gapOf(const ComparedCase& row)
{
    return row.gap() == nullptr ? "a value" : std::string(nameOf(row.gap()->code));
}

inline std::string gapOf(const Case& which, MeasureId measure, const Reference& reference = {})
{
    return gapOf(measured(which, measure, reference));
}

inline const Note* noteOf(const std::vector<Note>& notes, NoteCode code)
{
    const auto found = std::ranges::find(notes, code, &Note::code);
    return found == notes.end() ? nullptr : &*found;
}

inline std::vector<std::string> argumentsOf(const ComparedCase& row, NoteCode code)
{
    const Note* note = noteOf(row.notes, code);
    return note == nullptr ? std::vector<std::string>{"no such note"} : note->arguments;
}

inline const ReceiptStep* stepOf(const Receipt& receipt, StepCode code)
{
    const auto found = std::ranges::find(receipt, code, &ReceiptStep::code);
    return found == receipt.end() ? nullptr : &*found;
}

inline Reference onBasis(Basis basis)
{
    Reference reference;
    reference.basis = {BasisChoice::Rule::Single, basis};
    return reference;
}

inline Reference onHighest()
{
    Reference reference;
    reference.basis.rule = BasisChoice::Rule::Highest;
    return reference;
}

inline Case withBob(Case which)
{
    which.actor.emplace_back("bob");
    which.parties.push_back({"bob", "Bob", PartyKind::Person, PartyRole::Operator, {}});
    return which;
}

inline Case withId(Case which, std::string id)
{
    which.title = "Case " + id;
    which.id = std::move(id);
    return which;
}

} // namespace toscale::tests
