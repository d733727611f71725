#include "core/cases/row_facts.h"

#include "core/cases/actor_kind.h"

#include <limits>

namespace toscale {

namespace {

constexpr auto volumeAt = static_cast<std::size_t>(TableNumber::Volume);
constexpr auto worksAt = static_cast<std::size_t>(TableNumber::Works);
constexpr auto moneyAt = static_cast<std::size_t>(TableNumber::Money);
constexpr auto custodyAt = static_cast<std::size_t>(TableNumber::Custody);
constexpr auto revenueAt = static_cast<std::size_t>(TableNumber::Revenue);

template <class T> std::optional<T> ifInRange(std::int64_t number)
{
    // the smallest one stands for none in a CaseTable
    if (number <= std::numeric_limits<T>::min() || number > std::numeric_limits<T>::max())
        return std::nullopt;
    return static_cast<T>(number);
}

void addFigure(TableRowFacts& facts, const CaseFigure& figure)
{
    if (const auto* size = std::get_if<AsWritten<DataSize>>(&figure.value)) {
        facts.numbers[volumeAt] = toDouble(size->value.bytes.best.value());
        facts.qualifiers[volumeAt] = size->qualifier;
    } else {
        const auto& count = std::get<AsWritten<Count>>(figure.value);
        facts.numbers[worksAt] = toDouble(count.value.number.best);
        facts.qualifiers[worksAt] = count.qualifier;
    }
}

void addMoney(CaseFacts& result, const Penalty& penalty, const AsWritten<PricedMoney>& money)
{
    result.facts.numbers[moneyAt] = toDouble(money.value.amount.best);
    result.facts.qualifiers[moneyAt] = money.qualifier;
    result.currency = money.value.currency.code;
    const auto years = penalty.hasDate() ? yearsOf(penalty.date) : std::nullopt;
    if (years && years->first == years->last)
        result.facts.moneyYear = ifInRange<std::int16_t>(years->first);
}

/// Tells apart what RowShape says; never the key of a plain row, which begins with another byte.
std::string keyOf(const RowShape& shape)
{
    const auto number = [](const auto& word) { return word ? static_cast<int>(*word) : -1; };
    std::string key = "~";
    for (const int each : {number(shape.moneyBasis), number(shape.custodyBasis), int{shape.bases},
                           static_cast<int>(shape.actorKind), number(shape.status), number(shape.outcome)})
        key += std::to_string(each) + ',';
    return key;
}

} // namespace

CaseFacts factsOf(const Case& which)
{
    CaseFacts result;
    TableRowFacts& facts = result.facts;
    for (const CaseFigure& figure : which.figures)
        if (figure.primary && !facts.numbers[figure.isVolume() ? volumeAt : worksAt])
            addFigure(facts, figure);
    for (const Penalty& penalty : which.penalties) {
        const bool isTerm = penalty.kind == PenaltyKind::Imprisonment;
        auto& basis = isTerm ? result.shape.custodyBasis : result.shape.moneyBasis;
        if (!basis)
            basis = penalty.basis;
        result.shape.addBasis(penalty.basis);
        const auto* money = std::get_if<AsWritten<PricedMoney>>(&penalty.value);
        const auto* term = std::get_if<AsWritten<Sentence>>(&penalty.value);
        const auto* fixed = isTerm && term != nullptr ? std::get_if<FixedTerm>(&term->value) : nullptr;
        if (money != nullptr && !facts.numbers[moneyAt]) {
            addMoney(result, penalty, *money);
        } else if (fixed != nullptr && !facts.numbers[custodyAt]) {
            facts.numbers[custodyAt] = toYears(fixed->length.best).value();
            facts.qualifiers[custodyAt] = term->qualifier;
        }
    }
    if (!which.revenue.empty()) {
        const Revenue& revenue = which.revenue.front();
        facts.numbers[revenueAt] = toDouble(revenue.value.value.amount.best);
        facts.qualifiers[revenueAt] = revenue.value.qualifier;
        result.revenueCurrency = revenue.value.value.currency.code;
    }
    if (which.act.earliest)
        facts.day = ifInRange<std::int32_t>(which.act.earliest->time_since_epoch().count());
    result.shape.actorKind = actorKindOf(which);
    result.shape.status = which.status;
    result.shape.outcome = which.outcome;
    result.shape.key = keyOf(result.shape);
    return result;
}

} // namespace toscale
