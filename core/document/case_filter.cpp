#include "core/document/case_filter.h"

#include "core/cases/actor_kind.h"
#include "core/quantity/decimal.h"
#include "core/quantity/fold_text.h"
#include "core/quantity/parse_quantity.h"
#include "core/quantity/trimmed.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace toscale {

namespace {

using Order = ValueCondition::Order;
using Field = WordCondition::Field;

/// At commas that do not stand inside a number.
std::vector<std::string_view> conditionsIn(std::string_view typed)
{
    std::vector<std::string_view> all;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= typed.size(); ++i) {
        if (i < typed.size()) {
            const bool isInNumber = i > 0 && i + 1 < typed.size() && isDigit(typed[i - 1]) && isDigit(typed[i + 1]);
            if (typed[i] != ',' || isInNumber)
                continue;
        }
        if (const std::string_view each = trimmed(typed.substr(begin, i - begin)); !each.empty())
            all.push_back(each);
        begin = i + 1;
    }
    return all;
}

/// The first word of a text, and what follows it.
struct Split {
    std::string_view word;
    std::string_view rest;
};

Split firstWord(std::string_view text)
{
    const std::size_t end = std::min(text.find_first_of(" :<>=\t"), text.size());
    std::string_view rest = trimmed(text.substr(end));
    if (!rest.empty() && rest.front() == ':')
        rest = trimmed(rest.substr(1));
    return {text.substr(0, end), rest};
}

std::optional<std::pair<Order, std::string_view>> orderAt(std::string_view text)
{
    static constexpr std::pair<std::string_view, Order> signs[]{
        {">=", Order::AtLeast}, {"<=", Order::AtMost}, {">", Order::More},  {"<", Order::Less},
        {"=", Order::Equal},    {"≥", Order::AtLeast}, {"≤", Order::AtMost}};
    for (const auto& [sign, order] : signs)
        if (text.starts_with(sign))
            return std::pair(order, trimmed(text.substr(sign.size())));
    return std::nullopt;
}

Result<double> numberIn(std::string_view text, std::string_view measure)
{
    double number = 0;
    if (text.ends_with('%')) {
        const auto percent = numberIn(trimmed(text.substr(0, text.size() - 1)), measure);
        return percent ? Result<double>(*percent / 100) : percent;
    }
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return fail(ErrorCode::BadOption, {std::string(measure), std::string(text), "a number"});
    return number;
}

Result<double> valueIn(MeasureId measure, std::string_view text, const Currency& currency)
{
    switch (measure) {
    case MeasureId::Volume: {
        const auto size = parseDataSize(text);
        return size ? Result<double>(toDouble(size->value.bytes.best.value())) : tl::unexpected(size.error());
    }
    case MeasureId::Works: {
        if (const auto number = numberIn(text, nameOf(measure)))
            return *number;
        const auto count = parseCount(text);
        return count ? Result<double>(toDouble(count->value.number.best)) : tl::unexpected(count.error());
    }
    case MeasureId::Money:
    case MeasureId::SameRateMoney: {
        const auto money = parseMoney(text);
        if (!money)
            return tl::unexpected(money.error());
        if (money->value.currency != currency)
            return fail(ErrorCode::BadOption,
                        {std::string(nameOf(measure)), std::string(text), "an amount in " + currency.code});
        return toDouble(money->value.amount.best);
    }
    case MeasureId::Custody:
    case MeasureId::SameRateCustody: {
        const auto sentence = parseSentence(text);
        if (!sentence)
            return tl::unexpected(sentence.error());
        const auto* term = std::get_if<FixedTerm>(&sentence->value);
        if (term == nullptr)
            return fail(ErrorCode::BadOption, {std::string(nameOf(measure)), std::string(text), "35 years"});
        return toYears(term->length.best).value();
    }
    default:
        return numberIn(text, nameOf(measure));
    }
}

template <class E> Result<CaseCondition> wordOf(Field field, std::string_view fieldName, std::string_view typed)
{
    std::string name = foldCase(typed);
    std::ranges::replace(name, ' ', '_');
    if (!fromName<E>(name))
        return fail(ErrorCode::BadOption, {std::string(fieldName), std::string(typed), joinedNames(namesOf<E>)});
    return CaseCondition{WordCondition{field, name}};
}

Result<CaseCondition> conditionFrom(std::string_view text, const Currency& currency)
{
    const auto [typedWord, rest] = firstWord(text);
    const std::string word = foldCase(typedWord);
    if (const auto measure = measureFromName(word))
        if (const auto order = orderAt(rest)) {
            const auto value = valueIn(*measure, order->second, currency);
            return value ? Result<CaseCondition>(ValueCondition{*measure, order->first, *value})
                         : tl::unexpected(value.error());
        }
    if (word == "has" || word == "no")
        if (const auto measure = measureFromName(foldCase(rest)))
            return CaseCondition{PresenceCondition{*measure, word == "has"}};
    if (!rest.empty() && !orderAt(rest)) {
        if (word == "status")
            return wordOf<CaseStatus>(Field::Status, word, rest);
        if (word == "kind")
            return wordOf<PartyKind>(Field::Kind, word, rest);
        if (word == "outcome")
            return wordOf<Outcome>(Field::Outcome, word, rest);
        if (word == "basis")
            return wordOf<Basis>(Field::Basis, word, rest);
        if (word == "country")
            return CaseCondition{WordCondition{Field::Country, foldCase(rest)}};
    }
    return CaseCondition{TextCondition{foldText(text).lower}};
}

struct Meets {
    const Case& which;
    const std::function<std::optional<double>(MeasureId)>& valueOf;

    bool operator()(const ValueCondition& condition) const
    {
        const std::optional<double> value = valueOf(condition.measure);
        return value && isMet(condition, *value);
    }
    bool operator()(const PresenceCondition& condition) const
    {
        return valueOf(condition.measure).has_value() == condition.isPresent;
    }
    bool operator()(const WordCondition& condition) const
    {
        switch (condition.field) {
        case Field::Status:
            return which.status && nameOf(*which.status) == condition.name;
        case Field::Kind:
            return nameOf(actorKindOf(which)) == condition.name;
        case Field::Outcome:
            return which.outcome && nameOf(*which.outcome) == condition.name;
        case Field::Basis:
            return std::ranges::any_of(which.penalties,
                                       [&](const Penalty& stage) { return nameOf(stage.basis) == condition.name; });
        case Field::Country:
            return foldCase(which.country) == condition.name;
        }
        return false;
    }
    bool operator()(const TextCondition& condition) const { return isMet(condition, which); }
};

} // namespace

Result<CaseFilter> parseCaseFilter(std::string_view typed, const Currency& currency)
{
    CaseFilter filter;
    for (const std::string_view text : conditionsIn(typed)) {
        auto condition = conditionFrom(text, currency);
        if (!condition)
            return tl::unexpected(condition.error());
        filter.conditions.push_back(*std::move(condition));
    }
    return filter;
}

bool meets(const CaseFilter& filter, const Case& which, const std::function<std::optional<double>(MeasureId)>& valueOf)
{
    const Meets meetsCondition{which, valueOf};
    return std::ranges::all_of(filter.conditions,
                               [&](const CaseCondition& each) { return std::visit(meetsCondition, each); });
}

bool isMet(const ValueCondition& condition, double value)
{
    const double than = condition.value;
    // what is typed has few digits, what is computed may miss it by its last one
    const bool isEqual = std::abs(value - than) <= 1e-9 * std::max(std::abs(value), std::abs(than));
    switch (condition.order) {
    case Order::Less:
        return value < than && !isEqual;
    case Order::AtMost:
        return value < than || isEqual;
    case Order::Equal:
        return isEqual;
    case Order::AtLeast:
        return value > than || isEqual;
    case Order::More:
        return value > than && !isEqual;
    }
    return false;
}

bool isMet(const TextCondition& condition, const Case& which)
{
    const auto has = [&](const std::string& text) {
        return !text.empty() && foldText(text).lower.find(condition.folded) != std::string::npos;
    };
    return has(which.title) || has(which.displayTitle) || has(which.actorName) || has(which.jurisdiction)
        || has(which.country) || has(which.summary) || has(which.notes) || has(which.id)
        || std::ranges::any_of(which.parties, has, &Party::name)
        || std::ranges::any_of(which.events, has, &CaseEvent::label)
        || std::ranges::any_of(which.textColumns, has, [](const auto& each) { return each.second; });
}

} // namespace toscale
