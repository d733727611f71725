#include "core/document/case_filter.h"

#include "core/cases/actor_kind.h"
#include "core/cases/written_date.h"
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

bool isCondition(std::string_view text);

/// "fine > 5 and volume < 1 TB": where a condition follows the word; "rock and roll" is one text.
void addConditions(std::string_view text, std::vector<std::string_view>& all)
{
    constexpr std::string_view word = " and ";
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1))
        if (const std::string_view rest = trimmed(text.substr(at + word.size())); isCondition(rest)) {
            addConditions(trimmed(text.substr(0, at)), all);
            addConditions(rest, all);
            return;
        }
    if (!text.empty())
        all.push_back(text);
}

/// At commas that do not stand inside a number, and at some an "and".
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
        addConditions(trimmed(typed.substr(begin, i - begin)), all);
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

/// The first comparison sign of a condition, with what stands around it.
struct Sign {
    std::string_view name;
    Order order{};
    std::string_view sign;
    std::string_view rest;
};

std::optional<Sign> signIn(std::string_view text)
{
    static constexpr std::pair<std::string_view, Order> signs[]{
        {">=", Order::AtLeast}, {"<=", Order::AtMost}, {">", Order::More},  {"<", Order::Less},
        {"=", Order::Equal},    {"≥", Order::AtLeast}, {"≤", Order::AtMost}};
    for (std::size_t at = 0; at < text.size(); ++at)
        for (const auto& [sign, order] : signs)
            if (text.substr(at).starts_with(sign))
                return Sign{trimmed(text.substr(0, at)), order, sign, trimmed(text.substr(at + sign.size()))};
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
        auto money = parseMoney(text);
        if (!money && money.error().code == ErrorCode::MissingCurrency)
            money = parseMoney(currency.code + ' ' + std::string(text));
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

/// "Money per GB" is money_per_gb: as names are compared.
std::string nameKey(std::string_view name)
{
    std::string key = foldCase(name);
    std::ranges::replace(key, ' ', '_');
    std::ranges::replace(key, '-', '_');
    return key;
}

std::optional<MeasureId> measureNamed(std::string_view name)
{
    const std::string key = nameKey(name);
    if (key == "fine")
        return MeasureId::Money;
    if (key == "prison")
        return MeasureId::Custody;
    const auto found = std::ranges::find_if(measureNames, [&](std::string_view each) { return nameKey(each) == key; });
    return found == measureNames.end() ? std::nullopt
                                       : std::optional(static_cast<MeasureId>(found - measureNames.begin()));
}

template <class T> using Names = std::span<const std::pair<std::string_view, T>>;

template <class T> std::optional<T> valueNamed(Names<T> names, const std::string& key)
{
    const auto found = std::ranges::find(names, key, [](const auto& each) { return std::string(each.first); });
    return found == names.end() ? std::nullopt : std::optional(found->second);
}

constexpr std::pair<std::string_view, DateCondition::Field> dateNames[]{{"date", DateCondition::Field::Act},
                                                                        {"act", DateCondition::Field::Act},
                                                                        {"as_of", DateCondition::Field::AsOf},
                                                                        {"fine_date", DateCondition::Field::Fine},
                                                                        {"prison_date", DateCondition::Field::Prison}};
constexpr std::pair<std::string_view, Field> wordNames[]{{"status", Field::Status},   {"kind", Field::Kind},
                                                         {"party_kind", Field::Kind}, {"outcome", Field::Outcome},
                                                         {"basis", Field::Basis},     {"country", Field::Country}};
/// Columns of the format that are compared as texts.
constexpr std::string_view textNames[]{"title",     "party",      "role",       "jurisdiction", "note",
                                       "fine_kind", "fine_basis", "fine_forum", "prison_basis", "id"};

/// What may stand before a comparison sign.
std::string knownNames(std::span<const std::string> columns)
{
    std::vector<std::string> names{"fine", "prison"};
    for (const std::string_view name : measureNames)
        names.emplace_back(name);
    for (const auto& [name, field] : dateNames)
        names.emplace_back(name);
    for (const auto& [name, field] : wordNames)
        names.emplace_back(name);
    for (const std::string_view name : textNames)
        names.emplace_back(name);
    for (const std::string& name : columns)
        if (std::ranges::find(names, name) == names.end())
            names.push_back(name);
    return joinedNames(names);
}

Result<CaseCondition> wordCondition(Field field, const std::string& name, std::string_view typed)
{
    switch (field) {
    case Field::Status:
        return wordOf<CaseStatus>(field, name, typed);
    case Field::Kind:
        return wordOf<PartyKind>(field, name, typed);
    case Field::Outcome:
        return wordOf<Outcome>(field, name, typed);
    case Field::Basis:
        return wordOf<Basis>(field, name, typed);
    case Field::Country:
        break;
    }
    return CaseCondition{WordCondition{Field::Country, foldCase(typed)}};
}

Result<CaseCondition> dateCondition(DateCondition::Field field, Order order, std::string_view typed)
{
    const auto date = parseWrittenDate(typed);
    if (!date)
        return tl::unexpected(date.error());
    if (!date->earliest || !date->latest) // "since 2011": of which side of it there is no saying
        return fail(ErrorCode::BadOption, {"date", std::string(typed), "2011-07-19"});
    return CaseCondition{DateCondition{field, order, *date->earliest, *date->latest}};
}

/// It cannot be a part of a text that is looked for.
bool isCondition(std::string_view text)
{
    const auto sign = signIn(text.substr(0, std::min(text.size(), text.find(" and "))));
    if (sign && !sign->name.empty())
        return true;
    const auto [typedWord, rest] = firstWord(text);
    const std::string word = foldCase(typedWord);
    return (word == "has" || word == "no" || valueNamed<Field>(wordNames, nameKey(word))) && !rest.empty();
}

/// A name, a comparison sign, and what is compared with.
Result<CaseCondition> comparison(std::string_view name, Order order, std::string_view sign, std::string_view typed,
                                 const Currency& currency, std::span<const std::string> columns)
{
    if (const auto measure = measureNamed(name)) {
        const auto value = valueIn(*measure, typed, currency);
        return value ? Result<CaseCondition>(ValueCondition{*measure, order, *value}) : tl::unexpected(value.error());
    }
    const std::string key = nameKey(name);
    if (const auto field = valueNamed<DateCondition::Field>(dateNames, key))
        return dateCondition(*field, order, typed);
    const auto word = valueNamed<Field>(wordNames, key);
    const auto column = std::ranges::find(columns, key, [](const std::string& each) { return nameKey(each); });
    const bool isText = std::ranges::find(textNames, key) != std::end(textNames);
    if (!word && column == columns.end() && !isText)
        return fail(ErrorCode::BadOption, {std::string(name), std::string(sign), knownNames(columns)});
    if (order != Order::Equal)
        return fail(ErrorCode::BadOption, {std::string(name), std::string(sign), "="});
    if (typed.empty())
        return fail(ErrorCode::EmptyText, {});
    if (word)
        return wordCondition(*word, key, typed);
    return CaseCondition{ColumnCondition{column != columns.end() ? *column : key, foldedCell(typed)}};
}

Result<CaseCondition> conditionFrom(std::string_view text, const Currency& currency,
                                    std::span<const std::string> columns)
{
    if (const auto found = signIn(text); found && !found->name.empty())
        return comparison(found->name, found->order, found->sign, found->rest, currency, columns);
    const auto [typedWord, rest] = firstWord(text);
    const std::string word = foldCase(typedWord);
    if (word == "has" || word == "no")
        if (const auto measure = measureNamed(rest))
            return CaseCondition{PresenceCondition{*measure, word == "has"}};
    if (const auto field = valueNamed<Field>(wordNames, nameKey(word)); field && !rest.empty())
        return wordCondition(*field, word, rest);
    const auto isNamed = [&](const std::string& column) { return nameKey(column) == nameKey(word); };
    if (const auto column = std::ranges::find_if(columns, isNamed); column != columns.end() && !rest.empty())
        return CaseCondition{ColumnCondition{*column, foldedCell(rest)}};
    return CaseCondition{TextCondition{foldForSearch(text)}};
}

/// The texts of a case in one of the columns that are compared as texts.
std::vector<std::string> textsOf(const Case& which, const std::string& column)
{
    const auto further = std::ranges::find(which.textColumns, column, [](const auto& each) { return each.first; });
    if (further != which.textColumns.end())
        return {further->second};
    std::vector<std::string> texts;
    if (column == "id")
        texts.push_back(which.id);
    if (column == "title")
        texts.push_back(which.title);
    if (column == "jurisdiction")
        texts.push_back(which.jurisdiction);
    if (column == "note")
        texts.push_back(which.notes);
    if (column == "party" || column == "role")
        for (const Party& party : which.parties)
            texts.push_back(column == "party" ? party.name : std::string(nameOf(party.role)));
    for (const Penalty& stage : which.penalties) {
        const bool isTerm = stage.kind == PenaltyKind::Imprisonment;
        if (column == (isTerm ? "prison_basis" : "fine_basis"))
            texts.emplace_back(nameOf(stage.basis));
        if (column == "fine_kind" && !isTerm)
            texts.emplace_back(nameOf(stage.kind));
        if (column == "fine_forum" && !isTerm && stage.forum)
            texts.emplace_back(nameOf(*stage.forum));
    }
    return texts;
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
    bool operator()(const DateCondition& condition) const { return isMet(condition, which); }
    bool operator()(const ColumnCondition& condition) const { return isMet(condition, which); }
    bool operator()(const TextCondition& condition) const { return isMet(condition, which); }
};

} // namespace

Result<CaseFilter> parseCaseFilter(std::string_view typed, const Currency& currency,
                                   std::span<const std::string> columns)
{
    CaseFilter filter;
    for (const std::string_view text : conditionsIn(typed)) {
        auto condition = conditionFrom(text, currency, columns);
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
        return !text.empty() && foldForSearch(text).find(condition.folded) != std::string::npos;
    };
    return has(which.title) || has(which.displayTitle) || has(which.actorName) || has(which.jurisdiction)
        || has(which.country) || has(which.summary) || has(which.notes) || has(which.id)
        || std::ranges::any_of(which.parties, has, &Party::name)
        || std::ranges::any_of(which.events, has, &CaseEvent::label)
        || std::ranges::any_of(which.textColumns, has, [](const auto& each) { return each.second; });
}

CaseFilter shownMeanwhile(CaseFilter shown, std::string_view typed)
{
    std::vector<std::string> now;
    for (const std::string_view text : conditionsIn(typed))
        now.push_back(foldText(text).lower);
    std::erase_if(shown.conditions, [&](const CaseCondition& each) {
        const auto* text = std::get_if<TextCondition>(&each);
        return text != nullptr && std::ranges::any_of(now, [&](const std::string& longer) {
                   return longer.size() > text->folded.size() && longer.starts_with(text->folded);
               });
    });
    return shown;
}

std::string foldedCell(std::string_view text)
{
    std::string folded = foldText(trimmed(text)).lower;
    std::ranges::replace(folded, '_', ' '); // "statutory maximum" and statutory_maximum
    return folded;
}

bool isMet(const DateCondition& condition, std::chrono::sys_days day)
{
    switch (condition.order) {
    case Order::Less:
        return day < condition.first;
    case Order::AtMost:
        return day <= condition.last;
    case Order::Equal:
        return day >= condition.first && day <= condition.last;
    case Order::AtLeast:
        return day >= condition.first;
    case Order::More:
        return day > condition.last;
    }
    return false;
}

bool isMet(const DateCondition& condition, const Case& which)
{
    const auto meets = [&](const EdtfDate& date) { return date.earliest && isMet(condition, *date.earliest); };
    if (condition.field == DateCondition::Field::Act)
        return meets(which.act);
    if (condition.field == DateCondition::Field::AsOf) {
        const auto date = parseEdtf(which.asOf);
        return date && meets(*date);
    }
    const bool isTerm = condition.field == DateCondition::Field::Prison;
    return std::ranges::any_of(which.penalties, [&](const Penalty& stage) {
        return (stage.kind == PenaltyKind::Imprisonment) == isTerm && stage.hasDate() && meets(stage.date);
    });
}

bool isMet(const ColumnCondition& condition, const Case& which)
{
    return std::ranges::any_of(textsOf(which, condition.column),
                               [&](const std::string& text) { return foldedCell(text) == condition.folded; });
}

} // namespace toscale
