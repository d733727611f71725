#include "core/normalize/estimate_arithmetic.h"
#include "core/normalize/penalty_totals.h"
#include "core/quantity/estimate_order.h"
#include "core/quantity/plain_number.h"

#include <algorithm>
#include <cmath>

namespace toscale {

namespace {

/// Nothing of it can be left to serve.
bool isSuspended(const RowTerm& term)
{
    return term.suspendedYears > 0 && !term.toServe.highOpen && term.toServe.high <= 0;
}

/// "over 6 years, 6 of them suspended": how much is left to serve, nobody states.
bool isOpenFromNothing(const RowTerm& term)
{
    return term.suspendedYears > 0 && term.toServe.highOpen && term.toServe.low <= 0;
}

/// The terms of one person; never added up.
struct PersonTerms {
    std::string party = {};
    const RowTerm* longest = nullptr;          // with an unsuspended part
    const RowTerm* longestSuspended = nullptr; // suspended as a whole
    bool hasUnknown = false;                   // "time served", or what nobody states
    int count = 0;
};

void addTerm(PersonTerms& person, const RowTerm& term)
{
    ++person.count;
    if (term.form != RowTerm::Form::Fixed || isOpenFromNothing(term)) {
        person.hasUnknown = true;
    } else if (isSuspended(term)) {
        if (person.longestSuspended == nullptr || term.suspendedYears > person.longestSuspended->suspendedYears)
            person.longestSuspended = &term;
    } else if (person.longest == nullptr || term.toServe.best > person.longest->toServe.best) {
        person.longest = &term;
    }
}

std::vector<PersonTerms> personsOf(const RowValues& row)
{
    std::vector<PersonTerms> persons;
    for (const RowTerm& term : row.terms) {
        auto person = std::ranges::find(persons, term.party, &PersonTerms::party);
        if (person == persons.end())
            person = persons.insert(persons.end(), PersonTerms{term.party});
        addTerm(*person, term);
    }
    return persons;
}

const RowTerm* longestOf(const std::vector<PersonTerms>& persons)
{
    const RowTerm* longest = nullptr;
    for (const PersonTerms& person : persons)
        if (person.longest != nullptr && (longest == nullptr || person.longest->toServe.best > longest->toServe.best))
            longest = person.longest;
    return longest;
}

std::vector<std::string> named(const RowValues& row, const std::string& party)
{
    return party.empty() ? std::vector<std::string>{} : partyNames(row, {party});
}

void describe(MeasuredValue& value, const RowValues& row, const RowTerm& term)
{
    describePart(value, term);
    for (const std::string& name : named(row, term.party))
        addOnce(value.parties, name);
}

/// Life for one of the persons: longer than every number.
std::optional<Gap> lifeGap(const RowValues& row, Receipt& receipt)
{
    MeasuredValue described;
    bool life = false;
    for (const RowTerm& term : row.terms) {
        if (term.form != RowTerm::Form::Life)
            continue;
        life = true;
        describe(described, row, term);
        for (const ReceiptStep& step : term.receipt)
            addOnce(receipt, step);
    }
    return life ? std::optional(gapOfStages(GapCode::LifeTerm, {}, described)) : std::nullopt;
}

/// No person has a term of known length that must be served.
Gap gapWithoutTerm(const RowValues& row, const std::vector<PersonTerms>& persons)
{
    MeasuredValue described;
    const RowTerm* suspended = nullptr;
    for (const PersonTerms& person : persons)
        if (person.longestSuspended != nullptr
            && (suspended == nullptr || person.longestSuspended->suspendedYears > suspended->suspendedYears))
            suspended = person.longestSuspended;
    if (suspended != nullptr && std::ranges::none_of(persons, &PersonTerms::hasUnknown)) {
        describe(described, row, *suspended);
        return gapOfStages(GapCode::Suspended, {plainNumber(suspended->suspendedYears), suspended->text}, described);
    }
    for (const RowTerm& term : row.terms)
        describe(described, row, term);
    return gapOfStages(GapCode::Unknown, {"term"}, described);
}

/// What the terms of other persons, and further ones of the same, add to the longest: notes and steps, no years.
void addOthers(NormalizedValue& result, const RowValues& row, const std::vector<PersonTerms>& persons,
               const RowTerm& longest)
{
    double shortest = longest.toServe.best;
    int withTerm = 0;
    std::vector<std::string> unknown;
    for (const PersonTerms& person : persons) {
        const std::vector<std::string> name = named(row, person.party);
        if (person.longest != nullptr) {
            ++withTerm;
            shortest = std::min(shortest, person.longest->toServe.best);
        } else if (person.longestSuspended != nullptr) {
            const std::string years = plainNumber(person.longestSuspended->suspendedYears);
            const std::string who = name.empty() ? "" : name.front();
            result.notes.push_back({NoteCode::SuspendedTerms, {}, {who, years}});
            result.receipt.push_back({StepCode::SuspendedPart, {years, who}, person.longestSuspended->sources, {}});
        }
        if (person.hasUnknown)
            unknown.insert(unknown.end(), name.begin(), name.end());
        if (person.party == longest.party && person.count > 1)
            result.notes.push_back({NoteCode::TermsOfOnePerson, {}, {std::to_string(person.count)}});
    }
    if (std::ranges::any_of(persons, &PersonTerms::hasUnknown))
        result.notes.push_back({NoteCode::TermsUnknown, {}, std::move(unknown)});
    if (withTerm < 2)
        return;
    const std::vector<std::string> spread{plainNumber(shortest), plainNumber(longest.toServe.best)};
    const std::vector<std::string> who = named(row, longest.party);
    result.receipt.push_back({StepCode::LongestTerm, {who.empty() ? "" : who.front(), spread[0], spread[1]}, {}, {}});
    if (shortest != longest.toServe.best)
        result.notes.push_back({NoteCode::SpreadOfTerms, {}, spread});
}

void addSteps(NormalizedValue& result, const RowTerm& term)
{
    const bool isRange = term.years.bound == Bound::Range;
    result.receipt.insert(result.receipt.end(), term.receipt.begin(), term.receipt.end());
    const bool statedInYears = !isRange && term.years.best == std::floor(term.years.best)
        && term.text.find("year") != std::string::npos; // 24 months are not
    if (!statedInYears)
        result.receipt.push_back({StepCode::ToYears,
                                  {term.text, plainNumber(isRange ? term.years.low : term.years.best),
                                   plainNumber(isRange ? term.years.high : term.years.best)},
                                  {},
                                  {}});
    if (term.suspendedCounted > 0) {
        const std::string counted = plainNumber(term.suspendedCounted);
        result.receipt.push_back({StepCode::SuspendedCounted, {counted}, {}, {}});
        result.notes.push_back({NoteCode::SuspendedCounted, {}, {counted}});
    }
    if (term.suspendedYears == 0)
        return;
    const std::string years = plainNumber(term.suspendedYears);
    result.receipt.push_back({StepCode::SuspendedPart, {years, ""}, {}, {}});
    result.notes.push_back({NoteCode::SuspendedParts, {}, {years}});
}

} // namespace

const RowTerm* longestTermOf(const RowValues& row)
{
    const bool life = std::ranges::find(row.terms, RowTerm::Form::Life, &RowTerm::form) != row.terms.end();
    if (row.termGap || life)
        return nullptr;
    return longestOf(personsOf(row));
}

NormalizedValue longestTerm(const RowValues& row)
{
    NormalizedValue result;
    result.receipt = row.termReceipt;
    if (row.termGap) {
        result.value = *row.termGap;
        return result;
    }
    if (auto life = lifeGap(row, result.receipt)) {
        result.value = std::move(*life);
        return result;
    }
    const std::vector<PersonTerms> persons = personsOf(row);
    const RowTerm* longest = longestOf(persons);
    if (longest == nullptr) {
        for (const RowTerm& term : row.terms)
            for (const ReceiptStep& step : term.receipt)
                addOnce(result.receipt, step);
        result.value = gapWithoutTerm(row, persons);
        return result;
    }
    MeasuredValue value;
    value.text = longest->text;
    value.qualifier = longest->qualifier;
    value.value = longest->toServe;
    value.suspendedYears = longest->suspendedYears;
    describe(value, row, *longest);
    result.notes = notesOfPart(*longest);
    addSteps(result, *longest);
    addOthers(result, row, persons, *longest);
    if (std::ranges::any_of(persons, &PersonTerms::hasUnknown)) { // that one may be longer
        value.value = withUnknownPart(value.value);
        value.qualifier = value.value.hasBound() ? Qualifier::AtLeast : Qualifier::Exact;
    }
    addResult(result.receipt, StepCode::Computed, value.value, "years");
    result.value = std::move(value);
    return result;
}

} // namespace toscale
