#include "app/cli/units.h"

#include "app/text/decimal_mark.h"

namespace toscale::cli {

char decimalMarkOf(const std::string& locale)
{
    return locale.empty() ? '\0' : text::decimalMark(QLocale(QString::fromStdString(locale)));
}

std::optional<BaseValue> baseValueOf(const Quantity& quantity)
{
    const auto same = [](const Decimal& value) { return toFraction(value); };
    if (const auto* size = std::get_if<DataSize>(&quantity.value))
        return BaseValue{converted(size->bytes, [](const ExactBytes& bytes) { return toFraction(bytes.value()); }),
                         "B"};
    if (const auto* money = std::get_if<PricedMoney>(&quantity.value))
        return BaseValue{converted(money->amount, same), money->currency.code};
    if (const auto* count = std::get_if<Count>(&quantity.value))
        return BaseValue{converted(count->number, same), count->noun};
    if (const auto* term = std::get_if<FixedTerm>(&std::get<Sentence>(quantity.value)))
        return BaseValue{converted(term->length, [](const TermLength& length) { return yearsOf(length); }), "years",
                         yearsOf(term->suspended)};
    return std::nullopt;
}

std::string_view sentenceWithoutNumber(const Quantity& quantity)
{
    const auto* sentence = std::get_if<Sentence>(&quantity.value);
    if (sentence == nullptr || std::holds_alternative<FixedTerm>(*sentence))
        return {};
    return std::holds_alternative<LifeTerm>(*sentence) ? "life" : "time_served";
}

} // namespace toscale::cli
