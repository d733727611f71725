#include "app/cli/familiar_answer.h"

#include "app/cli/units.h"
#include "app/text/familiar_words.h"
#include "app/text/qt_string.h"
#include "core/io/reference_data.h"
#include "core/quantity/plain_number.h"

#include <array>

namespace toscale::cli {

namespace {

using io::JsonValue;

std::string_view nameOf(NothingFamiliar reason)
{
    constexpr std::array<std::string_view, 5> names{"OtherMeasure", "Gap", "Zero", "NoBound", "NoneAsLarge"};
    return names[static_cast<std::size_t>(reason)];
}

MeasureId measureOf(QuantityKind kind)
{
    constexpr std::array measures{MeasureId::Volume, MeasureId::Money, MeasureId::Custody, MeasureId::Works};
    return measures[static_cast<std::size_t>(kind)];
}

/// Life, time served and what is suspended are no term that is as long as anything.
Comparable valueOf(const Quantity& quantity)
{
    const std::optional<BaseValue> base = baseValueOf(quantity);
    if (!base)
        return Gap{sentenceWithoutNumber(quantity) == "life" ? GapCode::LifeTerm : GapCode::Unknown, {}, {}};
    if (base->suspended != 0)
        return Gap{GapCode::Suspended, {}, {}};
    MeasuredValue value;
    value.value = converted(base->value, [](const Fraction& end) { return toDouble(end); });
    value.text = quantity.text;
    value.qualifier = quantity.qualifier;
    return value;
}

std::string plain(QString text)
{
    return text::toUtf8(text.replace(QChar(0x00A0), QLatin1Char(' '))); // a terminal breaks no lines between words
}

JsonValue jsonOf(const FamiliarThing& thing, const text::FamiliarWords& words)
{
    const auto number = [](double value) { return JsonValue::ofDigits(plainNumber(value)); };
    JsonValue object = JsonValue::object();
    object.put("id", JsonValue::ofText(thing.sized.thing.id));
    object.put("sentence", JsonValue::ofText(plain(words.sentence)));
    object.put("count", number(thing.count.best));
    object.put("low", number(thing.count.low));
    object.put("high", thing.count.highOpen ? JsonValue() : number(thing.count.high));
    object.put("arithmetic", JsonValue::ofText(plain(words.arithmetic)));
    object.put("thing", JsonValue::ofText(plain(words.thing)));
    object.put("source", JsonValue::ofText(thing.sized.thing.source));
    return object;
}

} // namespace

FamiliarAnswer familiarAnswer(const text::Phrases& phrases, const Quantity& quantity)
{
    Comparison in;
    in.measure = measureOf(quantity.kind());
    if (const auto* money = std::get_if<PricedMoney>(&quantity.value))
        in.reference.currency = money->currency;
    const Comparable value = valueOf(quantity);
    const Familiar familiar = familiarThings(value, in, nullptr, {io::builtInYardsticks(), io::builtInTables()});
    FamiliarAnswer answer{{}, JsonValue::object()};
    JsonValue list = JsonValue::array();
    if (const auto* things = std::get_if<std::vector<FamiliarThing>>(&familiar))
        for (const FamiliarThing& thing : *things) {
            const text::FamiliarWords words =
                text::familiarWords(phrases, std::get<MeasuredValue>(value), {}, thing, in);
            for (const QString& line :
                 {words.sentence, QStringLiteral("    ") + words.arithmetic, QStringLiteral("    ") + words.thing})
                answer.lines.push_back(plain(line));
            list.items.push_back(jsonOf(thing, words));
        }
    answer.json.put("familiar", std::move(list));
    if (const auto* reason = std::get_if<NothingFamiliar>(&familiar)) {
        answer.lines.push_back(plain(text::nothingFamiliarWords(phrases, *reason)));
        answer.json.put("reason", JsonValue::ofText(std::string(nameOf(*reason))));
    }
    return answer;
}

} // namespace toscale::cli
