#include "core/normalize/notes.h"

#include "core/quantity/plain_number.h"

#include <algorithm>
#include <set>

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

bool isDoubtful(Evidence evidence)
{
    return evidence == Evidence::Untraced || evidence == Evidence::Disputed || evidence == Evidence::Withdrawn
        || evidence == Evidence::Inferred;
}

/// Only what somebody decided or agreed on can be paid or not; a maximum cannot.
bool isAward(Basis basis) { return basis == Basis::Imposed || basis == Basis::Reduced || basis == Basis::Agreed; }

double bestOf(const CaseFigure& figure)
{
    if (const auto* size = std::get_if<AsWritten<DataSize>>(&figure.value))
        return size->value.bytes.best.value().convert_to<double>();
    return std::get<AsWritten<Count>>(figure.value).value.number.best.convert_to<double>();
}

std::string nounOf(const CaseFigure& figure)
{
    const auto* count = std::get_if<AsWritten<Count>>(&figure.value);
    return count == nullptr ? "" : count->value.noun;
}

/// Other figures for the same thing that somebody disputes or inferred: the lowest and the highest text.
void addDisagreement(std::vector<Note>& notes, const Case& which, const std::string& shownId)
{
    const auto shown = std::ranges::find(which.figures, shownId, &CaseFigure::id);
    if (shown == which.figures.end())
        return;
    const CaseFigure* low = &*shown;
    const CaseFigure* high = &*shown;
    for (const CaseFigure& figure : which.figures) {
        const bool sameThing = figure.isVolume() == shown->isVolume() && figure.counts == shown->counts
            && nounOf(figure) == nounOf(*shown);
        if (!sameThing || !figure.evidence || !isDoubtful(*figure.evidence))
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

void addLeftOut(std::vector<Note>& notes, const Case& which, MeasureId measure, const Reference& reference)
{
    const PenaltyFamily family = measure == MeasureId::Custody || measure == MeasureId::CustodyPerTb
            || measure == MeasureId::CustodyPerWork
        ? PenaltyFamily::Custody
        : PenaltyFamily::Money;
    if (reference.basis.rule == BasisChoice::Rule::Highest)
        return;
    for (const LeftOutStage& left : standingPenalties(which, reference, family, reference.basis).leftOut) {
        std::string names;
        for (const std::string& id : left.stage->appliesTo) {
            const auto party = std::ranges::find(which.parties, id, &Party::id);
            names += (names.empty() ? "" : ", ") + (party == which.parties.end() ? id : party->name);
        }
        std::string text;
        if (const auto* money = std::get_if<AsWritten<PricedMoney>>(&left.stage->value))
            text = money->text;
        else if (const auto* term = std::get_if<AsWritten<Sentence>>(&left.stage->value))
            text = term->text;
        const bool other = left.reason == LeftOutReason::OtherParty;
        notes.push_back({other ? NoteCode::OtherPartiesPaid : NoteCode::OtherConduct, {which.id},
                         other ? std::vector<std::string>{names, text} : std::vector<std::string>{text}});
    }
}

std::vector<std::string> sortedNames(const auto& values)
{
    std::set<std::string> names;
    for (const auto& value : values)
        names.emplace(nameOf(value));
    return {names.begin(), names.end()};
}

} // namespace

std::vector<Note> notesOfRow(const ComparedCase& row, const SelectedCase& selected, MeasureId measure,
                             const Reference& reference)
{
    const Case& which = *selected.which;
    std::vector<Note> notes;
    const auto add = [&](NoteCode code, std::vector<std::string> arguments) {
        notes.push_back({code, {which.id}, std::move(arguments)});
    };
    if (!selected.leftOut.empty())
        add(NoteCode::LeftOut, {selected.leftOut});
    if (const MeasuredValue* value = row.measured()) {
        if (value->status == FigureStatus::Alleged)
            add(NoteCode::StatusOfFigure, {std::string(nameOf(*value->status))});
        if (value->evidence && isDoubtful(*value->evidence))
            add(NoteCode::EvidenceOfFigure, {std::string(nameOf(*value->evidence))});
        if (isOfPenalty(measure) && which.status == CaseStatus::UnenforcedJudgment && !value->counterfactual
            && measure != MeasureId::Custody && std::ranges::any_of(value->bases, isAward))
            add(NoteCode::NotKnownToBePaid, {});
        if (value->value.bound != Bound::None)
            add(NoteCode::BoundOf, {nameOfQualifier(value->value)});
        if (value->parties.size() > 1)
            add(NoteCode::SeveralParties, value->parties);
        if (!isOfPenalty(measure))
            addDisagreement(notes, which, value->figure);
        if (measure == MeasureId::Money && looksLikePlaceholder(value->value.best))
            add(NoteCode::LooksLikePlaceholder, {value->text});
    } else {
        std::vector<std::string> arguments{std::string(nameOf(row.gap()->code))};
        arguments.insert(arguments.end(), row.gap()->arguments.begin(), row.gap()->arguments.end());
        add(NoteCode::GapOf, std::move(arguments));
    }
    // the gap says it already
    const bool saidByGap = row.gap() != nullptr && row.gap()->code == GapCode::NonePending;
    if (which.status == CaseStatus::Pending && !which.asOf.empty() && !saidByGap)
        add(NoteCode::AsOf, {which.asOf});
    if (isOfPenalty(measure) && measure != MeasureId::SameRateMoney && measure != MeasureId::SameRateCustody)
        addLeftOut(notes, which, measure, reference);
    return notes;
}

std::vector<Note> notesOfComparison(const Comparison& comparison, std::span<const SelectedCase> cases)
{
    std::vector<Note> notes;
    const bool penalty = isOfPenalty(comparison.measure);
    std::set<Basis> bases;
    std::set<Forum> forums;
    std::set<CountsWhat> counts;
    bool converted = comparison.reference.priceYear.has_value();
    for (const ComparedCase& row : comparison.rows) {
        const MeasuredValue* value = row.measured();
        if (value == nullptr || row.leftOut)
            continue;
        bases.insert(value->bases.begin(), value->bases.end());
        forums.insert(value->forums.begin(), value->forums.end());
        if (value->counts)
            counts.insert(*value->counts);
        converted |= std::ranges::any_of(value->receipt, [](const ReceiptStep& step) {
            return step.code == StepCode::ExchangeRate || step.code == StepCode::PriceIndex;
        });
    }
    if (penalty && !bases.empty())
        notes.push_back({NoteCode::BasisOf, {}, sortedNames(bases)});
    if (penalty && !forums.empty())
        notes.push_back({NoteCode::ForumOf, {}, sortedNames(forums)});
    if (counts.size() > 1)
        notes.push_back({NoteCode::CountsDiffer, {}, sortedNames(counts)});
    if (penalty && converted)
        notes.push_back({NoteCode::CurrencyAndYear,
                         {},
                         {comparison.reference.currency.code,
                          comparison.reference.priceYear ? std::to_string(*comparison.reference.priceYear) : "nominal"}});
    if (const auto* ratio = std::get_if<Ratio>(&comparison.ratio); ratio != nullptr && ratio->readingHigh > 0)
        notes.push_back({NoteCode::PrefixReadingOf,
                         {},
                         {comparison.reference.reading == PrefixReading::Jedec ? "jedec" : "si",
                          plainNumber(ratio->readingLow), plainNumber(ratio->readingHigh)}});
    std::set<PartyKind> kinds;
    std::set<PartyRole> roles;
    for (const SelectedCase& selected : cases)
        for (const Party& party : selected.which->parties)
            if (std::ranges::find(selected.which->actor, party.id) != selected.which->actor.end()) {
                kinds.insert(party.kind);
                roles.insert(party.role);
            }
    if (kinds.size() > 1)
        notes.push_back({NoteCode::ActorKindsDiffer, {}, sortedNames(kinds)});
    if (roles.size() > 1)
        notes.push_back({NoteCode::RolesDiffer, {}, sortedNames(roles)});
    return notes;
}

} // namespace toscale
