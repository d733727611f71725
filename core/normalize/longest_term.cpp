#include "core/normalize/estimate_arithmetic.h"
#include "core/normalize/penalty_totals.h"
#include "core/quantity/estimate_order.h"
#include "core/quantity/plain_number.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <unordered_map>

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
    std::string party = {};                    // empty: nobody names that person
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
    std::unordered_map<std::string_view, std::size_t> places;
    const auto add = [&](const std::string& party, const RowTerm& term) {
        const auto [place, isNew] = places.emplace(party, persons.size());
        if (isNew)
            persons.push_back({party});
        addTerm(persons[place->second], term);
    };
    for (const RowTerm& term : row.terms) {
        if (term.parties.empty())
            add({}, term);
        for (const std::string& party : term.parties)
            add(party, term);
    }
    return persons;
}

/// Who has the longest term; null where nobody has one that must be served.
const PersonTerms* longestOf(const std::vector<PersonTerms>& persons)
{
    const PersonTerms* longest = nullptr;
    for (const PersonTerms& person : persons)
        if (person.longest != nullptr
            && (longest == nullptr || person.longest->toServe.best > longest->longest->toServe.best))
            longest = &person;
    return longest;
}

std::vector<std::string> partiesOf(const PersonTerms& person)
{
    return person.party.empty() ? std::vector<std::string>{} : std::vector{person.party};
}

void addNames(MeasuredValue& value, const RowValues& row, const std::vector<std::string>& parties)
{
    for (const std::string& name : partyNames(row, parties))
        addOnce(value.parties, name);
}

void describe(MeasuredValue& value, const RowValues& row, const PersonTerms& person, const RowTerm& term)
{
    describePart(value, term);
    addNames(value, row, partiesOf(person));
}

/// Life for one of the persons: longer than every number.
std::optional<Gap> lifeGap(const RowValues& row, Receipt& receipt)
{
    MeasuredValue described;
    PartyIds parties;
    bool life = false;
    for (const RowTerm& term : row.terms) {
        if (term.form != RowTerm::Form::Life)
            continue;
        life = true;
        describePart(described, term);
        parties.add(term.parties);
        for (const ReceiptStep& step : term.receipt)
            addOnce(receipt, step);
    }
    addNames(described, row, parties.all());
    return life ? std::optional(gapOfStages(GapCode::LifeTerm, {}, described)) : std::nullopt;
}

/// No person has a term of known length that must be served.
Gap gapWithoutTerm(const RowValues& row, const std::vector<PersonTerms>& persons)
{
    MeasuredValue described;
    const PersonTerms* longest = nullptr;
    for (const PersonTerms& person : persons)
        if (person.longestSuspended != nullptr
            && (longest == nullptr
                || person.longestSuspended->suspendedYears > longest->longestSuspended->suspendedYears))
            longest = &person;
    if (longest != nullptr && std::ranges::none_of(persons, &PersonTerms::hasUnknown)) {
        const RowTerm& suspended = *longest->longestSuspended;
        describe(described, row, *longest, suspended);
        return gapOfStages(GapCode::Suspended, {plainNumber(suspended.suspendedYears), suspended.text}, described);
    }
    PartyIds parties;
    for (const RowTerm& term : row.terms) {
        describePart(described, term);
        parties.add(term.parties);
    }
    addNames(described, row, parties.all());
    return gapOfStages(GapCode::Unknown, {"term"}, described);
}

/// What the terms of other persons, and further ones of the same, add to the longest: notes and steps, no years.
void addOthers(NormalizedValue& result, const RowValues& row, const std::vector<PersonTerms>& persons,
               const PersonTerms& longest)
{
    const double most = longest.longest->toServe.best;
    double shortest = most;
    int withTerm = 0;
    std::vector<std::string> unknown;
    std::vector<std::string> ids;
    ids.reserve(persons.size());
    for (const PersonTerms& person : persons)
        ids.push_back(person.party);
    const std::vector<std::string> names = partyNames(row, ids);
    for (std::size_t i = 0; i < persons.size(); ++i) {
        const PersonTerms& person = persons[i];
        const std::string& name = names[i];
        if (person.longest != nullptr) {
            ++withTerm;
            shortest = std::min(shortest, person.longest->toServe.best);
        } else if (person.longestSuspended != nullptr) {
            const std::string years = plainNumber(person.longestSuspended->suspendedYears);
            result.notes.push_back({NoteCode::SuspendedTerms, {}, {name, years}});
            result.receipt.push_back({StepCode::SuspendedPart, {years, name}, person.longestSuspended->sources, {}});
        }
        if (person.hasUnknown && !person.party.empty())
            unknown.push_back(name);
        if (person.party == longest.party && person.count > 1)
            result.notes.push_back({NoteCode::TermsOfOnePerson, {}, {std::to_string(person.count)}});
    }
    if (std::ranges::any_of(persons, &PersonTerms::hasUnknown))
        result.notes.push_back({NoteCode::TermsUnknown, {}, std::move(unknown)});
    if (withTerm < 2)
        return;
    const std::vector<std::string> spread{plainNumber(shortest), plainNumber(most)};
    const std::vector<std::string> who = partyNames(row, partiesOf(longest));
    result.receipt.push_back({StepCode::LongestTerm, {who.empty() ? "" : who.front(), spread[0], spread[1]}, {}, {}});
    if (shortest != most)
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
    const std::vector<PersonTerms> persons = personsOf(row);
    const PersonTerms* longest = longestOf(persons);
    return longest == nullptr ? nullptr : longest->longest;
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
    const PersonTerms* longest = longestOf(persons);
    if (longest == nullptr) {
        for (const RowTerm& term : row.terms)
            for (const ReceiptStep& step : term.receipt)
                addOnce(result.receipt, step);
        result.value = gapWithoutTerm(row, persons);
        return result;
    }
    const RowTerm& term = *longest->longest;
    MeasuredValue value;
    value.text = term.text;
    value.qualifier = term.qualifier;
    value.value = term.toServe;
    value.suspendedYears = term.suspendedYears;
    describe(value, row, *longest, term);
    result.notes = notesOfPart(term);
    addSteps(result, term);
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
