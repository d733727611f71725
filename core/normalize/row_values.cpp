#include "core/normalize/row_values.h"

#include "core/normalize/estimate_arithmetic.h"
#include "core/quantity/plain_number.h"

#include <algorithm>

namespace toscale {

namespace {

template <class Q, class Convert>
Estimate<double> toDouble(const Estimate<Q>& from, Convert convert)
{
    Estimate<double> result{convert(from.low), convert(from.best), convert(from.high), from.highOpen, from.bound};
    result.strict = from.strict;
    result.approximate = from.approximate;
    return result;
}

Estimate<double> toDouble(const Estimate<Decimal>& from)
{
    return toDouble(from, [](const Decimal& value) { return value.convert_to<double>(); });
}

RowFigure rowFigure(const CaseFigure& figure)
{
    RowFigure result;
    result.isVolume = figure.isVolume();
    MeasuredValue& value = result.value;
    value.figure = figure.id;
    value.text = figure.text();
    value.status = figure.status;
    value.evidence = figure.evidence;
    value.counts = figure.counts;
    value.scope = figure.scope;
    value.sources = figure.sources;
    value.receipt.push_back({StepCode::AsFound, {value.text}, figure.sources, {}});
    value.receipt.push_back({StepCode::StatusOfFigure,
                             {figure.status ? std::string(nameOf(*figure.status)) : "",
                              figure.evidence ? std::string(nameOf(*figure.evidence)) : "",
                              figure.counts ? std::string(nameOf(*figure.counts)) : "", figure.scope},
                             {},
                             {}});
    if (const auto* size = std::get_if<AsWritten<DataSize>>(&figure.value)) {
        value.qualifier = size->qualifier;
        value.value = toDouble(size->value.bytes, [](const ExactBytes& bytes) { return bytes.value().convert_to<double>(); });
        value.binaryFactorLow = size->value.binaryFactorLow;
        value.binaryFactorHigh = size->value.binaryFactorHigh;
    } else {
        const auto& count = std::get<AsWritten<Count>>(figure.value);
        value.qualifier = count.qualifier;
        value.value = toDouble(count.value.number);
        value.noun = count.value.noun;
    }
    return result;
}

/// The figure that a view selects, else the primary one, else the only one.
std::size_t shownFigure(const Case& which, bool volume, const std::string& selected)
{
    std::size_t primary = RowValues::npos;
    std::size_t only = RowValues::npos;
    std::size_t count = 0;
    for (std::size_t i = 0; i < which.figures.size(); ++i) {
        const CaseFigure& figure = which.figures[i];
        if (figure.isVolume() != volume)
            continue;
        if (!selected.empty() && figure.id == selected)
            return i;
        if (figure.primary && primary == RowValues::npos)
            primary = i;
        only = i;
        ++count;
    }
    return primary != RowValues::npos ? primary : count == 1 ? only : RowValues::npos;
}

std::string reasonOf(LeftOutReason reason)
{
    return reason == LeftOutReason::OtherParty ? "other_party" : "other_conduct";
}

Receipt receiptOf(const StandingPenalties& standing)
{
    Receipt receipt;
    const auto add = [&](StepCode code, const Penalty& stage, std::vector<std::string> arguments) {
        receipt.push_back({code, std::move(arguments), stage.sources, {}});
    };
    const auto name = [](Basis basis) { return std::string(nameOf(basis)); };
    for (const CountedStage& counted : standing.counted)
        add(StepCode::StageInForce, *counted.stage,
            {counted.stage->id, counted.stage->thread, name(counted.stage->basis), counted.stage->date.text});
    for (const Penalty* stage : standing.superseded)
        add(StepCode::StageSuperseded, *stage, {stage->id, name(stage->basis), stage->date.text});
    for (const Penalty* stage : standing.ended)
        add(StepCode::StageInForce, *stage, {stage->id, stage->thread, name(stage->basis), stage->date.text});
    for (const LeftOutStage& left : standing.leftOut)
        add(StepCode::StageLeftOut, *left.stage, {left.stage->id, reasonOf(left.reason)});
    return receipt;
}

std::optional<int> summedCounts(const Penalty& stage)
{
    return stage.aggregation == Aggregation::SumOfCounts ? std::optional(stage.counts.value_or(0)) : std::nullopt;
}

RowMoney rowMoney(const CountedStage& counted)
{
    const Penalty& stage = *counted.stage;
    RowMoney result;
    result.covers = stage.covers;
    result.kind = stage.kind;
    result.basis = stage.basis;
    result.forum = stage.forum;
    result.stage = stage.id;
    result.confidential = stage.confidential;
    result.sumOfCounts = summedCounts(stage);
    result.parties = counted.persons;
    result.sources = stage.sources;
    result.years = stage.hasDate() ? yearsOf(stage.date) : std::nullopt;
    const auto* money = std::get_if<AsWritten<PricedMoney>>(&stage.value);
    if (money == nullptr)
        return result;
    result.text = money->text;
    result.qualifier = money->qualifier;
    result.currency = money->value.currency;
    Estimate<double> amount = toDouble(money->value.amount);
    for (const Penalty* alternative : counted.alternatives)
        if (const auto* other = std::get_if<AsWritten<PricedMoney>>(&alternative->value);
            other != nullptr && other->value.currency == result.currency) { // another currency restates the same sum
            amount = span(amount, toDouble(other->value.amount));
            result.text += " / " + other->text;
            result.qualifier = amount.bound == Bound::Range ? Qualifier::Range : result.qualifier;
        }
    const bool each = stage.liability == Liability::Each && counted.persons.size() > 1;
    result.amount = each ? scaled(amount, static_cast<double>(counted.persons.size())) : amount;
    return result;
}

std::vector<RowTerm> rowTerms(const CountedStage& counted)
{
    const Penalty& stage = *counted.stage;
    RowTerm term;
    term.covers = stage.covers;
    term.basis = stage.basis;
    term.forum = stage.forum;
    term.stage = stage.id;
    term.sumOfCounts = summedCounts(stage);
    term.sources = stage.sources;
    term.form = RowTerm::Form::Unknown;
    if (const auto* sentence = std::get_if<AsWritten<Sentence>>(&stage.value)) {
        term.text = sentence->text;
        term.qualifier = sentence->qualifier;
        if (const auto* fixed = std::get_if<FixedTerm>(&sentence->value)) {
            term.form = RowTerm::Form::Fixed;
            term.years = toDouble(fixed->length, [](const TermLength& length) { return toYears(length).value(); });
            term.suspendedYears = toYears(fixed->suspended).value();
        } else {
            term.form = std::holds_alternative<LifeTerm>(sentence->value) ? RowTerm::Form::Life
                                                                          : RowTerm::Form::TimeServed;
        }
    }
    std::vector<RowTerm> result;
    for (const std::string& party : counted.persons.empty() ? std::vector<std::string>{""} : counted.persons) {
        result.push_back(term);
        result.back().party = party;
    }
    return result;
}

bool mayBePrisoner(const Case& which, const Reference& reference)
{
    const std::vector<std::string> ids = countedParties(which, reference);
    std::size_t known = 0;
    for (const Party& party : which.parties) {
        if (std::ranges::find(ids, party.id) == ids.end())
            continue;
        ++known;
        if (party.kind == PartyKind::Person || party.kind == PartyKind::Unknown)
            return true;
    }
    return known == 0;
}

/// Why nothing of a family counts (MODEL.md 7, "First match").
Gap gapOf(const Case& which, const StandingPenalties& standing, const BasisChoice& basis)
{
    const std::string outcome = which.outcome ? std::string(nameOf(*which.outcome)) : "";
    if (which.status == CaseStatus::Pending)
        return Gap{GapCode::NonePending, {which.asOf}, {}};
    if (basis.rule == BasisChoice::Rule::Single)
        return Gap{which.penalties.empty() && outcome.empty() ? GapCode::Unknown : GapCode::NoneImposed,
                   {outcome, std::string(nameOf(basis.single))},
                   {}};
    if (!standing.ended.empty() || !outcome.empty())
        return Gap{GapCode::NoneImposed, {outcome}, {}};
    if (!standing.leftOut.empty())
        return Gap{standing.leftOut.front().reason == LeftOutReason::OtherParty ? GapCode::OtherParty
                                                                               : GapCode::MixedOffences,
                   {},
                   {}};
    return Gap{GapCode::Unknown, {}, {}};
}

std::vector<RowRevenue> rowRevenue(const Case& which)
{
    std::vector<RowRevenue> result;
    for (const Revenue& revenue : which.revenue)
        if (revenue.fullYear)
            result.push_back({revenue.party, revenue.fiscalYear, toDouble(revenue.value.value.amount),
                              revenue.value.value.currency, revenue.value.text, revenue.sources});
    return result;
}

} // namespace

RowValues rowValuesOf(const Case& which, const std::string& figure, const Reference& reference,
                      const BasisChoice& basis, bool skipPress)
{
    RowValues row;
    for (const CaseFigure& one : which.figures)
        row.figures.push_back(rowFigure(one));
    row.volume = shownFigure(which, true, figure);
    row.works = shownFigure(which, false, figure);
    for (const Party& party : which.parties)
        row.parties.emplace_back(party.id, party.name);
    row.revenue = rowRevenue(which);

    const StandingPenalties money = standingPenalties(which, reference, PenaltyFamily::Money, basis, skipPress);
    row.moneyReceipt = receiptOf(money);
    for (const CountedStage& counted : money.counted) {
        row.money.push_back(rowMoney(counted));
        row.money.back().confidential |= which.outcome == Outcome::Confidential;
    }
    if (row.money.empty())
        row.moneyGap = gapOf(which, money, basis);

    const StandingPenalties custody = standingPenalties(which, reference, PenaltyFamily::Custody, basis, skipPress);
    row.termReceipt = receiptOf(custody);
    for (const CountedStage& counted : custody.counted)
        for (RowTerm& term : rowTerms(counted))
            row.terms.push_back(std::move(term));
    if (!mayBePrisoner(which, reference))
        row.termGap = Gap{GapCode::NotApplicable, {}, {}};
    else if (row.terms.empty())
        row.termGap = gapOf(which, custody, basis);
    return row;
}

} // namespace toscale
