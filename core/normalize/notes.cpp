#include "core/normalize/notes.h"

#include "core/normalize/party_names.h"
#include "core/normalize/penalty_totals.h"
#include "core/quantity/plain_number.h"
#include "core/quantity/same_noun.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <unordered_set>

namespace toscale {

namespace {

std::string nameOfQualifier(const Estimate<double>& value)
{
    switch (value.bound) {
    case Bound::Lower:
        return value.strict ? "more_than" : "at_least";
    case Bound::Upper:
        return value.strict ? "less_than" : "at_most";
    case Bound::Range:
        return "range";
    case Bound::None:
        return value.approximate ? "about" : "exact";
    }
    return "exact";
}

/// The view reads its prefixes in doubt otherwise than those of the other cases. IEC differs from SI in spelling alone.
bool isReadOtherwise(const SelectedCase& selected, const Reference& reference)
{
    return selected.reading
        && (*selected.reading == PrefixReading::Jedec) != (reference.reading == PrefixReading::Jedec);
}

/// Only what somebody decided or agreed on can be paid or not; a maximum cannot.
bool isAward(Basis basis)
{
    return basis == Basis::Imposed || basis == Basis::Reduced || basis == Basis::Agreed;
}

double bestOf(const CaseFigure& figure)
{
    if (const auto* size = std::get_if<AsWritten<DataSize>>(&figure.value))
        return toDouble(size->value.bytes.best.value());
    return toDouble(std::get<AsWritten<Count>>(figure.value).value.number.best);
}

std::string nounOf(const CaseFigure& figure)
{
    const auto* count = std::get_if<AsWritten<Count>>(&figure.value);
    return count == nullptr ? "" : count->value.noun;
}

bool isDoubtful(const CaseFigure& figure)
{
    return figure.evidence && isDoubtful(*figure.evidence);
}

/// They speak of one thing with two voices: one of the two is disputed, withdrawn, inferred or untraced; one is alleged
/// and the other found; or no source has both. Figures that one source gives side by side are of different things: a
/// whole and its part.
bool mayDisagree(const CaseFigure& a, const CaseFigure& b)
{
    if (a.isVolume() != b.isVolume() || a.counts != b.counts || !isSameNoun(nounOf(a), nounOf(b)))
        return false;
    if (isDoubtful(a) || isDoubtful(b) || (a.status && b.status && a.status != b.status))
        return true;
    const bool shareASource = std::ranges::any_of(
        a.sources, [&](const std::string& source) { return std::ranges::find(b.sources, source) != b.sources.end(); });
    return !a.sources.empty() && !b.sources.empty() && !shareASource;
}

/// Other figures for the same thing: the lowest and the highest text.
void addDisagreement(std::vector<Note>& notes, const Case& which, const std::string& shownId)
{
    const auto shown = std::ranges::find(which.figures, shownId, &CaseFigure::id);
    if (shown == which.figures.end())
        return;
    const CaseFigure* low = &*shown;
    const CaseFigure* high = &*shown;
    for (const CaseFigure& figure : which.figures) {
        if (!mayDisagree(figure, *shown))
            continue;
        low = bestOf(figure) < bestOf(*low) ? &figure : low;
        high = bestOf(figure) > bestOf(*high) ? &figure : high;
    }
    if (bestOf(*low) < bestOf(*high))
        notes.push_back({NoteCode::SourcesDisagree, {which.id}, {low->text(), high->text()}});
}

/// 1, 999 ..., 1234 ...: more likely typed to fill a field than measured.
bool looksLikePlaceholder(double value)
{
    if (value == 1)
        return true;
    const std::string digits = plainNumber(value);
    if (digits.size() < 3 || digits.find('.') != std::string::npos)
        return false;
    const bool nines = digits.find_first_not_of('9') == std::string::npos;
    return nines || std::string_view("123456789").starts_with(digits);
}

void addLeftOut(std::vector<Note>& notes, const Case& which, MeasureId measure, const Reference& reference,
                const PenaltyReading& reading)
{
    const PenaltyFamily family = isOfCustody(measure) ? PenaltyFamily::Custody : PenaltyFamily::Money;
    PartyNames parties(which);
    for (const LeftOutStage& left :
         standingPenalties(which, reference, family, reading.basis, reading.asHighest).leftOut) {
        const std::string names = parties.of(left.stage->appliesTo);
        const std::string basis(nameOf(left.stage->basis));
        const std::string text = textOf(*left.stage);
        if (left.reason == LeftOutReason::OtherParty)
            notes.push_back({NoteCode::OtherPartiesPaid, {which.id}, {names, text, basis}});
        else
            notes.push_back({NoteCode::OtherConduct, {which.id}, {text, basis}});
    }
}

std::vector<std::string> sortedNames(const auto& values)
{
    std::set<std::string> names;
    for (const auto& value : values)
        names.emplace(nameOf(value));
    return {names.begin(), names.end()};
}

void addNotesOfValue(std::vector<Note>& notes, const MeasuredValue& value, const Case& which, MeasureId measure)
{
    const auto add = [&](NoteCode code, std::vector<std::string> arguments) {
        notes.push_back({code, {which.id}, std::move(arguments)});
    };
    if (value.status == FigureStatus::Alleged)
        add(NoteCode::StatusOfFigure, {std::string(nameOf(*value.status))});
    if (value.evidence && isDoubtful(*value.evidence))
        add(NoteCode::EvidenceOfFigure, {std::string(nameOf(*value.evidence))});
    if (isOfPenalty(measure) && !isOfCustody(measure) && which.status == CaseStatus::UnenforcedJudgment
        && !value.counterfactual && std::ranges::any_of(value.bases, isAward))
        add(NoteCode::NotKnownToBePaid, {});
    if (!value.value.hasBound())
        add(NoteCode::BoundOf, {"no_bound", std::string(nameOf(value.value.noBound))});
    else if (value.value.bound != Bound::None)
        add(NoteCode::BoundOf, {nameOfQualifier(value.value)});
    if (value.parties.size() > 1)
        add(NoteCode::SeveralParties, value.parties);
    if (!isOfPenalty(measure))
        addDisagreement(notes, which, value.figure);
    if (measure == MeasureId::Money && looksLikePlaceholder(value.value.best))
        add(NoteCode::LooksLikePlaceholder, {value.text});
}

/// What the actors of each case are: kinds or roles, without "unknown", which says nothing.
template <class E> using Actors = std::vector<std::set<E>>;

template <class E> void addDifference(std::vector<Note>& notes, NoteCode code, const Actors<E>& actors)
{
    const std::set<E>* first = nullptr;
    std::set<E> all;
    bool differ = false;
    for (const std::set<E>& one : actors) {
        if (one.empty())
            continue;
        differ = differ || (first != nullptr && *first != one);
        first = first == nullptr ? &one : first;
        all.insert(one.begin(), one.end());
    }
    if (differ)
        notes.push_back({code, {}, sortedNames(all)});
}

void addActors(std::vector<Note>& notes, std::span<const SelectedCase> cases)
{
    Actors<PartyKind> kinds;
    Actors<PartyRole> roles;
    for (const SelectedCase& selected : cases) {
        if (!selected.leftOut.empty())
            continue;
        const Case& which = *selected.which;
        std::set<PartyKind> kindsOfCase;
        std::set<PartyRole> rolesOfCase;
        const std::unordered_set<std::string_view> actor(which.actor.begin(), which.actor.end());
        for (const Party& party : which.parties)
            if (actor.contains(party.id)) {
                kindsOfCase.insert(party.kind);
                rolesOfCase.insert(party.role);
            }
        if (which.actorKind) // what the actor is as a whole
            kindsOfCase = {*which.actorKind};
        kindsOfCase.erase(PartyKind::Unknown);
        rolesOfCase.erase(PartyRole::Unknown);
        kinds.push_back(std::move(kindsOfCase));
        roles.push_back(std::move(rolesOfCase));
    }
    addDifference(notes, NoteCode::ActorKindsDiffer, kinds);
    addDifference(notes, NoteCode::RolesDiffer, roles);
}

bool isConverted(const Receipt& receipt)
{
    return std::ranges::any_of(receipt, [](const ReceiptStep& step) {
        return step.code == StepCode::ExchangeRate || step.code == StepCode::PriceIndex;
    });
}

void addPenaltyNotes(std::vector<Note>& notes, const Comparison& comparison)
{
    std::set<Basis> bases;
    bool converted = comparison.reference.priceYear.has_value();
    bool anyValue = false;
    for (const ComparedCase& row : comparison.rows) {
        if (row.leftOut || (row.gap() != nullptr && row.gap()->ofBaseline))
            continue;
        bases.insert(row.bases().begin(), row.bases().end());
        if (row.measured() != nullptr) {
            anyValue = true;
            converted = converted || isConverted(row.receipt);
        }
    }
    if (!bases.empty())
        notes.push_back({NoteCode::BasisOf, {}, sortedNames(bases)});
    if (auto forums = noteOfForums(comparison))
        notes.push_back(std::move(*forums));
    // A share is nominal money over nominal revenue, a term is no money: no reference goes into them.
    const bool inReference = !isOfCustody(comparison.measure) && comparison.measure != MeasureId::MoneyShare;
    if (inReference && converted && anyValue) {
        const Reference& reference = comparison.reference;
        std::vector<std::string> arguments{reference.currency.code,
                                           reference.priceYear ? std::to_string(*reference.priceYear) : "nominal"};
        if (reference.priceYear && reference.inflateFirst)
            arguments.emplace_back("inflate_first");
        notes.push_back({NoteCode::CurrencyAndYear, {}, std::move(arguments)});
    }
}

} // namespace

std::optional<Note> noteOfForums(const Comparison& comparison)
{
    std::set<Forum> forums;
    bool notStated = false;
    for (const ComparedCase& row : comparison.rows) {
        if (row.leftOut || (row.gap() != nullptr && row.gap()->ofBaseline))
            continue;
        forums.insert(row.forums().begin(), row.forums().end());
        notStated = notStated || (row.measured() != nullptr && row.measured()->forumNotStated);
    }
    std::vector<std::string> names = sortedNames(forums);
    if (names.empty())
        return std::nullopt;
    if (notStated)
        names.emplace_back("unstated");
    return Note{NoteCode::ForumOf, {}, std::move(names)};
}

void addNotesOfRow(ComparedCase& row, const SelectedCase& selected, MeasureId measure, const Reference& reference,
                   const PenaltyReading& reading)
{
    const Case& which = *selected.which;
    const auto add = [&](NoteCode code, std::vector<std::string> arguments) {
        row.notes.push_back({code, {which.id}, std::move(arguments)});
    };
    const auto addEnding = [&](const std::string& ending, bool inPart) {
        if (!ending.empty())
            add(NoteCode::NoLongerInForce, noLongerInForce(ending, inPart).arguments);
    };
    if (!selected.leftOut.empty())
        add(NoteCode::LeftOut, {selected.leftOut});
    const MeasuredValue* value = row.measured();
    if (value != nullptr) {
        addNotesOfValue(row.notes, *value, which, measure);
        if (isReadOtherwise(selected, reference) && value->binaryFactorLow != 1)
            add(NoteCode::PrefixOfCase, {std::string(nameOf(*selected.reading))});
        if (!value->counterfactual) // arithmetic says it of the baseline
            addEnding(value->ending, value->endedInPart);
    } else {
        Note note{NoteCode::GapOf, {which.id}, {std::string(nameOf(row.gap()->code))}};
        note.gap = *row.gap();
        if (note.gap->code == GapCode::UnlikeNouns) { // the mark says what it is; the note is one for all of them
            note.gap->nominal.clear();
            note.gap->arguments.resize(1);
        }
        row.notes.push_back(std::move(note));
        addEnding(row.gap()->ending, false);
    }
    // the gap says it already
    const bool saidByGap = row.gap() != nullptr && row.gap()->code == GapCode::NonePending && !row.gap()->ofBaseline;
    if (which.status == CaseStatus::Pending && !which.asOf.empty() && !saidByGap)
        add(NoteCode::AsOf, {which.asOf});
    if (isOfPenalty(measure) && !isSameRate(measure))
        addLeftOut(row.notes, which, measure, reference, reading);
    if (!which.actVerified && !which.act.text.empty())
        add(NoteCode::ActDateUnverified, {});
}

std::vector<Note> notesOfComparison(const Comparison& comparison, std::span<const SelectedCase> cases)
{
    std::vector<Note> notes;
    if (isOfPenalty(comparison.measure))
        addPenaltyNotes(notes, comparison);
    std::set<CountsWhat> counts;
    for (const ComparedCase& row : comparison.rows)
        if (const MeasuredValue* value = row.measured(); value != nullptr && !row.leftOut && value->counts)
            counts.insert(*value->counts);
    if (counts.size() > 1)
        notes.push_back({NoteCode::CountsDiffer, {}, sortedNames(counts)});
    const bool isMixed = std::ranges::any_of(cases, [&](const SelectedCase& one) {
        return one.leftOut.empty() && isReadOtherwise(one, comparison.reference);
    });
    if (const auto* ratio = std::get_if<Ratio>(&comparison.ratio); ratio != nullptr && ratio->readingHigh > 0)
        notes.push_back({NoteCode::PrefixReadingOf,
                         {},
                         {isMixed                                                    ? "mixed"
                              : comparison.reference.reading == PrefixReading::Jedec ? "jedec"
                                                                                     : "si",
                          plainNumber(ratio->readingLow), plainNumber(ratio->readingHigh)}});
    addActors(notes, cases);
    return notes;
}

} // namespace toscale
