#include "core/normalize/row_values.h"

#include "core/normalize/estimate_arithmetic.h"
#include "core/normalize/party_names.h"
#include "core/normalize/ratio.h"
#include "core/quantity/plain_number.h"

#include <algorithm>
#include <string_view>
#include <type_traits>
#include <unordered_set>
#include <utility>

namespace toscale {

namespace {

Estimate<double> toDouble(const Estimate<Decimal>& from)
{
    return converted(from, [](const Decimal& value) { return toscale::toDouble(value); });
}

// What a data size prints: all that its text carries, but a size in bytes is not read to the last one.
constexpr int fewestDigits = 3;
constexpr int mostDigits = 6;

/// A text as it was found, and as it is read where that is not the same.
void addAsFound(Receipt& receipt, const std::string& found, const std::string& text,
                const std::vector<std::string>& sources)
{
    receipt.push_back({StepCode::AsFound, {found.empty() ? text : found}, sources, {}});
    if (found.empty())
        return;
    const auto withoutMarks = [](std::string from) {
        std::erase_if(from, [](char c) { return c == '.' || c == ','; });
        return from;
    };
    const bool byMarks = withoutMarks(found) == withoutMarks(text);
    receipt.push_back({StepCode::ReadAs, {text, byMarks ? "decimal_comma" : "column"}, {}, {}});
}

RowFigure rowFigure(const CaseFigure& figure)
{
    RowFigure result;
    result.isVolume = figure.isVolume();
    result.primary = figure.primary;
    MeasuredValue& value = result.value;
    value.figure = figure.id;
    value.text = figure.text();
    value.status = figure.status;
    value.evidence = figure.evidence;
    value.counts = figure.counts;
    value.scope = figure.scope;
    value.sources = figure.sources;
    if (figure.isVolume()) // of works every digit counts
        value.digits = std::clamp(carriedDigits(value.text), fewestDigits, mostDigits);
    addAsFound(result.receipt, figure.found(), value.text, figure.sources);
    result.receipt.push_back({StepCode::StatusOfFigure,
                              {figure.status ? std::string(nameOf(*figure.status)) : "",
                               figure.evidence ? std::string(nameOf(*figure.evidence)) : "",
                               figure.counts ? std::string(nameOf(*figure.counts)) : "", figure.scope},
                              {},
                              {}});
    if (const auto* size = std::get_if<AsWritten<DataSize>>(&figure.value)) {
        value.qualifier = size->qualifier;
        value.value =
            converted(size->value.bytes, [](const ExactBytes& bytes) { return toscale::toDouble(bytes.value()); });
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

/// A stage as a step of a receipt names it.
std::vector<std::string> argumentsOf(const Penalty& stage)
{
    return {std::string(nameOf(stage.kind)), textOf(stage), std::string(nameOf(stage.basis)), stage.date.text};
}

Receipt receiptOf(const Case& which, const StandingPenalties& standing)
{
    Receipt receipt;
    PartyNames names(which);
    const auto add = [&](StepCode code, const Penalty& stage, std::vector<std::string> further = {}) {
        std::vector<std::string> arguments = argumentsOf(stage);
        arguments.insert(arguments.end(), further.begin(), further.end());
        receipt.push_back({code, std::move(arguments), stage.sources, {}});
    };
    for (const CountedStage& counted : standing.counted) {
        add(StepCode::StageCounted, *counted.stage, {names.of(counted.stage->appliesTo)});
        for (const Penalty* part : counted.parts)
            add(StepCode::PartOfStage, *part, {part->note});
    }
    for (const Penalty* stage : standing.superseded)
        add(StepCode::StageSuperseded, *stage);
    for (const Penalty* stage : standing.otherBasis)
        add(StepCode::StageOtherBasis, *stage);
    for (const Penalty* stage : standing.ended)
        add(StepCode::StageEnded, *stage);
    for (const LeftOutStage& left : standing.leftOut)
        add(StepCode::StageLeftOut, *left.stage,
            {names.of(left.stage->appliesTo),
             left.reason == LeftOutReason::OtherParty ? "other_party" : "other_conduct"});
    return receipt;
}

/// "vacated", "pardoned" ...: why what was imposed is not in force.
std::string wordOfEnd(const Case& which)
{
    if (which.outcome == Outcome::Vacated || which.outcome == Outcome::Pardoned
        || which.outcome == Outcome::LiabilityOverturned)
        return std::string(nameOf(*which.outcome));
    return std::string(nameOf(Outcome::Vacated));
}

void describe(RowPenalty& row, const Case& which, const CountedStage& counted)
{
    const Penalty& stage = *counted.stage;
    row.covers = stage.covers;
    row.kind = stage.kind;
    row.basis = stage.basis;
    row.forum = stage.forum;
    row.dated = stage.hasDate();
    if (counted.takenAwayBy != nullptr)
        row.ending = counted.takenAwayBy->basis == Basis::None ? std::string(nameOf(Basis::None)) : wordOfEnd(which);
    if (stage.aggregation == Aggregation::SumOfCounts)
        row.sumOfCounts = stage.counts.value_or(0);
    row.sources = stage.sources;
    if (row.coversMore()) // then the part for this act says more than the whole
        for (const Penalty* part : counted.parts)
            if (part->covers != stage.covers && part->covers != "other_conduct")
                row.recordedParts.emplace_back(textOf(*part), part->note);
}

/// The stage's value and those of its alternatives that count for the same sum: the span over them. An alternative
/// stands in where the stage itself has no number. `read` gives the estimate of a text, or nothing where it is not of
/// the kind.
template <class T, class Read>
std::optional<Estimate<double>> spanOver(RowPenalty& row, const CountedStage& counted, Read read)
{
    constexpr bool isMoney = std::is_same_v<T, PricedMoney>;
    std::optional<Estimate<double>> result;
    const auto use = [&](const Penalty& stage, bool alternative) {
        const auto* written = std::get_if<AsWritten<T>>(&stage.value);
        const std::optional<Estimate<double>> value = written == nullptr ? std::nullopt : read(*written);
        if (written != nullptr && !alternative)
            addAsFound(row.receipt, written->found, written->text, stage.sources);
        else if (alternative)
            row.receipt.push_back({StepCode::Alternative,
                                   {textOf(stage),
                                    value                    ? "used"
                                        : isMoney && written ? "other_currency"
                                                             : "no_number"},
                                   stage.sources,
                                   {}});
        if (!value)
            return;
        row.text += (row.text.empty() ? "" : " / ") + written->text;
        row.qualifier = written->qualifier;
        if (alternative)
            for (const std::string& source : stage.sources)
                if (std::ranges::find(row.sources, source) == row.sources.end())
                    row.sources.push_back(source);
        result = result ? span(*result, *value) : *value;
        if (result->bound == Bound::Range)
            row.qualifier = Qualifier::Range;
    };
    use(*counted.stage, false);
    for (const Penalty* alternative : counted.alternatives)
        use(*alternative, true);
    return result;
}

RowMoney rowMoney(const Case& which, const CountedStage& counted)
{
    const Penalty& stage = *counted.stage;
    RowMoney result;
    describe(result, which, counted);
    result.confidential = stage.confidential;
    result.parties = counted.persons;
    result.years = stage.hasDate() ? yearsOf(stage.date) : std::nullopt;
    result.amount = spanOver<PricedMoney>(
        result, counted, [&](const AsWritten<PricedMoney>& money) -> std::optional<Estimate<double>> {
            if (result.currency.code.empty())
                result.currency = money.value.currency;
            if (result.currency != money.value.currency) // another currency restates the same sum
                return std::nullopt;
            return toDouble(money.value.amount);
        });
    if (result.amount && stage.liability == Liability::Each && counted.persons.size() > 1) {
        const auto persons = static_cast<double>(counted.persons.size());
        result.receipt.push_back({StepCode::EachOfSeveral,
                                  {plainNumber(result.amount->best), result.currency.code, plainNumber(persons)},
                                  {},
                                  {}});
        result.amount = scaled(*result.amount, persons);
    }
    return result;
}

/// What is left of a term without the suspended part: of "5 to 7 years, 6 of them suspended" up to one year.
Estimate<double> withoutSuspended(const Estimate<double>& years, double suspended)
{
    return converted(years, [&](double end) { return std::max(0.0, end - suspended); });
}

RowTerm rowTerm(const Case& which, const CountedStage& counted, bool withSuspended)
{
    RowTerm term;
    describe(term, which, counted);
    term.form = RowTerm::Form::Unknown;
    std::optional<Estimate<double>> toServe;
    const auto years =
        spanOver<Sentence>(term, counted, [&](const AsWritten<Sentence>& sentence) -> std::optional<Estimate<double>> {
            const auto* fixed = std::get_if<FixedTerm>(&sentence.value);
            if (fixed == nullptr) {
                if (term.form == RowTerm::Form::Unknown) {
                    term.form = std::holds_alternative<LifeTerm>(sentence.value) ? RowTerm::Form::Life
                                                                                 : RowTerm::Form::TimeServed;
                    term.text = sentence.text;
                }
                return std::nullopt;
            }
            if (term.form == RowTerm::Form::Life)
                return std::nullopt;
            if (term.form != RowTerm::Form::Fixed) {
                term.form = RowTerm::Form::Fixed;
                term.text.clear();
                term.suspendedYears = toYears(fixed->suspended).value();
            }
            const Estimate<double> length =
                converted(fixed->length, [](const TermLength& each) { return toYears(each).value(); });
            const Estimate<double> left = withoutSuspended(length, toYears(fixed->suspended).value());
            toServe = toServe ? span(*toServe, left) : left;
            return length;
        });
    if (years) {
        term.years = *years;
        term.toServe = withSuspended ? *years : *toServe;
    }
    if (withSuspended)
        term.suspendedCounted = std::exchange(term.suspendedYears, 0);
    term.parties = counted.persons;
    return term;
}

bool mayBePrisoner(const Case& which, const Reference& reference)
{
    const std::vector<std::string> ids = countedParties(which, reference);
    const std::unordered_set<std::string_view> counted(ids.begin(), ids.end());
    std::size_t known = 0;
    for (const Party& party : which.parties) {
        if (!counted.contains(party.id))
            continue;
        ++known;
        if (party.kind == PartyKind::Person || party.kind == PartyKind::Unknown)
            return true;
    }
    return known == 0;
}

/// "company", "nonprofit", "state": what cannot be imprisoned.
std::string kindOfActor(const Case& which, const Reference& reference)
{
    const std::vector<std::string> ids = countedParties(which, reference);
    for (const Party& party : which.parties)
        if (std::ranges::find(ids, party.id) != ids.end())
            return std::string(nameOf(party.kind));
    return {};
}

/// True of bases of which a case can have a last word: pending means none so far. A maximum or an offer is on record or
/// not.
bool canBePending(Basis basis)
{
    return basis == Basis::Agreed || basis == Basis::Imposed || basis == Basis::Reduced || basis == Basis::Served
        || basis == Basis::Paid || basis == Basis::None;
}

/// Only another party's penalty is on record, or only one for other conduct.
Gap leftOutGap(const LeftOutStage& left, PenaltyFamily family)
{
    if (left.reason == LeftOutReason::OtherConduct)
        return Gap{GapCode::MixedOffences, {"other_conduct"}, {}};
    const Basis basis = left.stage->basis;
    const bool award =
        basis == Basis::Imposed || basis == Basis::Reduced || basis == Basis::Agreed || basis == Basis::Paid;
    return Gap{GapCode::OtherParty, {family == PenaltyFamily::Money && award ? "paid" : ""}, {}};
}

/// Why nothing of a family counts (MODEL.md 7, "First match").
Gap gapOf(const Case& which, const StandingPenalties& standing, const BasisChoice& basis, const Reference& reference,
          PenaltyFamily family)
{
    const bool single = basis.rule == BasisChoice::Rule::Single;
    if (standing.filtered) {
        std::vector<std::string> arguments{"filter", reference.forum ? std::string(nameOf(*reference.forum)) : ""};
        for (const PenaltyKind kind : kindsOf(reference, family))
            arguments.emplace_back(nameOf(kind));
        return Gap{GapCode::Unknown, std::move(arguments), {}};
    }
    if (which.status == CaseStatus::Pending && (!single || canBePending(basis.single)))
        return Gap{GapCode::NonePending, {which.asOf}, {}};
    if (!standing.leftOut.empty() && (single || (standing.ended.empty() && !standing.onFile && !which.outcome)))
        return leftOutGap(standing.leftOut.front(), family);
    // Nothing on record is not "none": a maximum that nobody recorded is unknown. What was not imposed, is not.
    if (single && basis.single != Basis::Imposed && basis.single != Basis::None)
        return Gap{GapCode::Unknown, {"basis", std::string(nameOf(basis.single))}, {}};
    if (standing.fellAway)
        return Gap{GapCode::NoneImposed, {wordOfEnd(which), "in_force"}, {}};
    if (which.outcome)
        return Gap{GapCode::NoneImposed, {std::string(nameOf(*which.outcome))}, {}};
    if (!standing.ended.empty())
        return Gap{GapCode::NoneImposed, {""}, {}};
    if (standing.onFile) // of a case that nobody calls closed, that what was imposed is not on record is all there is
        return Gap{GapCode::NoneImposed,
                   which.status ? std::vector<std::string>{""} : std::vector<std::string>{"", "on_record"},
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

std::string textOf(const Penalty& stage)
{
    if (const auto* money = std::get_if<AsWritten<PricedMoney>>(&stage.value))
        return money->text;
    if (const auto* term = std::get_if<AsWritten<Sentence>>(&stage.value))
        return term->text;
    return {};
}

RowValues rowFiguresOf(const Case& which, const std::string& figure)
{
    RowValues row;
    row.caseId = which.id;
    row.label = which.label();
    for (const CaseFigure& one : which.figures)
        row.figures.push_back(rowFigure(one));
    row.volume = shownFigure(which, true, figure);
    row.works = shownFigure(which, false, figure);
    row.primaryVolume = shownFigure(which, true, {});
    row.primaryWorks = shownFigure(which, false, {});
    for (const Party& party : which.parties)
        row.parties.emplace_back(party.id, party.name);
    return row;
}

RowValues rowValuesOf(const Case& which, const std::string& figure, const Reference& reference,
                      const BasisChoice& basis, bool asHighest)
{
    RowValues row = rowFiguresOf(which, figure);
    row.revenue = rowRevenue(which);
    const StandingPenalties money = standingPenalties(which, reference, PenaltyFamily::Money, basis, asHighest);
    row.moneyReceipt = receiptOf(which, money);
    for (const CountedStage& counted : money.counted) {
        row.money.push_back(rowMoney(which, counted));
        row.money.back().confidential |= which.outcome == Outcome::Confidential;
    }
    if (row.money.empty())
        row.moneyGap = gapOf(which, money, basis, reference, PenaltyFamily::Money);

    const StandingPenalties custody = standingPenalties(which, reference, PenaltyFamily::Custody, basis, asHighest);
    row.termReceipt = receiptOf(which, custody);
    for (const CountedStage& counted : custody.counted)
        row.terms.push_back(rowTerm(which, counted, reference.withSuspended));
    if (!mayBePrisoner(which, reference))
        row.termGap = Gap{GapCode::NotApplicable, {kindOfActor(which, reference)}, {}};
    else if (row.terms.empty())
        row.termGap = gapOf(which, custody, basis, reference, PenaltyFamily::Custody);
    return row;
}

} // namespace toscale
