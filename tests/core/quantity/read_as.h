#pragma once

#include "core/quantity/decimal.h"
#include "core/quantity/estimate.h"
#include "core/quantity/parse_quantity.h"

#include <string>

namespace toscale::tests {

/// "[5 7)" style text of an estimate for comparisons in tests: "5", "~5", ">=5", ">5", "<=5", "<5", "5..7", "~5..7".
template <class Q, class Print> std::string shown(const Estimate<Q>& estimate, Print print)
{
    const std::string about = estimate.approximate ? "~" : "";
    switch (estimate.bound) {
    case Bound::Lower:
        return (estimate.strict ? ">" : ">=") + print(estimate.low);
    case Bound::Upper:
        return (estimate.strict ? "<" : "<=") + print(estimate.high);
    case Bound::Range:
        return about + print(estimate.low) + ".." + print(estimate.high);
    case Bound::None:
        break;
    }
    return about + print(estimate.best);
}

inline std::string shown(const Estimate<Decimal>& estimate)
{
    return shown(estimate, [](const Decimal& value) { return toPlainString(value); });
}

inline std::string shown(const Estimate<ExactBytes>& estimate)
{
    return shown(estimate, [](const ExactBytes& bytes) { return toPlainString(bytes.value()); });
}

/// "1y 6m 2w 1d", only the parts that are not zero; "0".
inline std::string shown(const TermLength& length)
{
    std::string text;
    const auto add = [&](const ShortDecimal& part, char unit) {
        if (!part.isZero())
            text += (text.empty() ? "" : " ") + toPlainString(part) + unit;
    };
    add(length.years, 'y');
    add(length.months, 'm');
    add(length.weeks, 'w');
    add(length.days, 'd');
    return text.empty() ? "0" : text;
}

/// "18m, 12m suspended"; "life", "time served".
inline std::string shown(const Sentence& sentence)
{
    if (const auto* term = std::get_if<FixedTerm>(&sentence)) {
        const std::string length = shown(term->length, [](const TermLength& part) { return shown(part); });
        return term->suspended == TermLength{} ? length : length + ", " + shown(term->suspended) + " suspended";
    }
    return std::holds_alternative<LifeTerm>(sentence) ? "life" : "time served";
}

inline std::string shown(const DataSize& size)
{
    return shown(size.bytes) + " B";
}
inline std::string shown(const PricedMoney& money)
{
    return money.currency.code + ' ' + shown(money.amount);
}
inline std::string shown(const Count& count)
{
    return shown(count.number) + ' ' + count.noun;
}

inline std::string joined(const std::vector<std::string>& parts)
{
    std::string text;
    for (const std::string& part : parts)
        text += (text.empty() ? "" : " | ") + part;
    return text;
}

/// A text and what it reads as.
struct ReadAs {
    std::string text, expected;
};
inline void PrintTo(const ReadAs& test, std::ostream* out)
{
    *out << '"' << test.text << '"';
}

/// A text and why it is refused; `arguments` joined by " | ", not compared where empty.
struct RefusedAs {
    std::string text;
    ErrorCode code{};
    int column = 0;
    std::string arguments;
};
inline void PrintTo(const RefusedAs& test, std::ostream* out)
{
    *out << '"' << test.text.substr(0, 60) << '"';
}

} // namespace toscale::tests
