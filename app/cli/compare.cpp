#include "app/cli/command.h"
#include "app/cli/json_number.h"
#include "app/cli/report.h"
#include "app/cli/units.h"
#include "app/text/qt_string.h"
#include "app/text/ratio_headline.h"
#include "core/io/json_value.h"
#include "core/io/language.h"
#include "core/normalize/ratio.h"
#include "core/quantity/estimate_order.h"
#include "core/quantity/plain_number.h"
#include "core/quantity/same_noun.h"
#include "core/quantity/unit_kind.h"

#include <array>
#include <optional>
#include <ostream>

namespace toscale::cli {

namespace {

using io::JsonValue;

constexpr const char* usage = marked(R"(toscale-cli compare A B, for example: toscale-cli compare "70 GB" "80 TB")");

struct Side {
    Quantity quantity;
    std::optional<BaseValue> base; // none: life, time served
};

Result<Side> readSide(const std::string& name, const std::string& text, const ParseOptions& options)
{
    auto quantity = parseQuantity(text, options);
    if (!quantity) {
        quantity.error().place.file = name;
        quantity.error().place.line = 1;
        return tl::unexpected(quantity.error());
    }
    auto base = baseValueOf(*quantity);
    return Side{std::move(*quantity), std::move(base)};
}

/// Two of one kind, currency or noun.
std::optional<Error> unlike(const Side& a, const Side& b)
{
    const QuantityKind kind = a.quantity.kind();
    bool isAlike = kind == b.quantity.kind();
    if (isAlike && kind == QuantityKind::Money)
        isAlike = a.base->unit == b.base->unit;
    if (isAlike && kind == QuantityKind::Count)
        isAlike = isSameNoun(a.base->unit, b.base->unit);
    if (isAlike)
        return std::nullopt;
    const auto describe = [](const Side& side) {
        const std::string name(nameOf(side.quantity.kind()));
        const bool hasUnit = side.quantity.kind() == QuantityKind::Money || side.quantity.kind() == QuantityKind::Count;
        return hasUnit ? name + " (" + side.base->unit + ')' : name;
    };
    return Error{ErrorCode::KindsDiffer, {"B", {}, 1, 1}, {describe(b), describe(a)}};
}

/// Why the two have no ratio.
std::optional<GapCode> gapBetween(const Side& a, const Side& b)
{
    for (const Side* side : {&a, &b})
        if (const std::string_view term = sentenceWithoutNumber(side->quantity); !term.empty())
            return term == "life" ? GapCode::LifeTerm : GapCode::Unknown;
    if (a.base->suspended != 0 || b.base->suspended != 0)
        return GapCode::Suspended;
    if (a.base->value.best == 0 || b.base->value.best == 0)
        return GapCode::ZeroBase;
    return std::nullopt;
}

JsonValue foreignText(std::string_view words)
{
    return JsonValue::ofForeignText(words);
}

JsonValue sideJson(const Side& side)
{
    JsonValue object = JsonValue::object();
    const QuantityKind kind = side.quantity.kind();
    constexpr std::array names{"bytes", "amount", "years", "count"};
    object.put(names.at(static_cast<std::size_t>(kind)), side.base ? numberOf(side.base->value.best) : JsonValue());
    if (kind == QuantityKind::Money)
        object.put("currency", foreignText(side.base->unit));
    if (kind == QuantityKind::Count)
        object.put("noun", foreignText(side.base->unit));
    object.put("text", foreignText(side.quantity.text));
    object.put("kind", foreignText(nameOf(kind)));
    object.put("qualifier", foreignText(nameOf(side.quantity.qualifier)));
    object.put("low", side.base ? numberOf(side.base->value.low) : JsonValue());
    object.put("high", side.base && !side.base->value.highOpen ? numberOf(side.base->value.high) : JsonValue());
    if (!side.base)
        object.put("term", foreignText(sentenceWithoutNumber(side.quantity)));
    else if (side.base->suspended != 0)
        object.put("suspended", numberOf(side.base->suspended));
    return object;
}

/// The same in doubles, as figures calculate.
RatioSide ratioSideOf(const Side& side)
{
    const Estimate<Fraction>& exact = side.base->value;
    RatioSide result;
    result.value.low = toDouble(exact.low);
    result.value.best = toDouble(exact.best);
    result.value.high = toDouble(exact.high);
    result.value.highOpen = exact.highOpen;
    result.value.bound = exact.bound;
    result.value.strict = exact.strict;
    result.value.approximate = exact.approximate;
    result.text = side.quantity.text;
    if (const auto* size = std::get_if<DataSize>(&side.quantity.value)) {
        result.binaryFactorLow = size->binaryFactorLow;
        result.binaryFactorHigh = size->binaryFactorHigh;
    }
    return result;
}

/// The larger over the smaller, and its limits where it has any, to the last digit.
void putTimes(JsonValue& object, const Ratio& ratio, const Estimate<Fraction>& smaller,
              const Estimate<Fraction>& larger)
{
    object.put("times", numberOf(larger.best / smaller.best));
    const bool isBounded = ratio.times.hasBound();
    const bool hasHigh = isBounded && !larger.highOpen && smaller.low != 0;
    JsonValue low;
    if (isBounded)
        low = smaller.highOpen ? JsonValue::ofNumber(0) : numberOf(larger.low / smaller.high);
    object.put("timesBoundLow", std::move(low));
    object.put("timesBoundHigh", hasHigh ? numberOf(larger.high / smaller.low) : JsonValue());
    object.put("noBound", JsonValue::ofBoolean(!isBounded));
    object.put("undecided", JsonValue::ofBoolean(ratio.undecided));
}

struct Compared {
    Side a;
    Side b;
    std::optional<GapCode> gap;
    Ratio ratio; // where there is no gap: `smaller` 0 is a
};

/// What "times" would be if a prefix was meant otherwise; of a range, what its ends would be.
void putReading(JsonValue& object, const Ratio& ratio, const Estimate<Fraction>& smaller,
                const Estimate<Fraction>& larger)
{
    const double times = toDouble(larger.best) / toDouble(smaller.best);
    const bool isDoubtful = ratio.readingHigh > 0;
    // The ratio in words is the limit where it has one, "times" that of the best values.
    const double scale = ratio.times.bound == Bound::Range ? 1 : times / ratio.times.best;
    object.put("timesLow", JsonValue::ofDigits(plainNumber(isDoubtful ? scale * ratio.readingLow : times)));
    object.put("timesHigh", JsonValue::ofDigits(plainNumber(isDoubtful ? scale * ratio.readingHigh : times)));
}

JsonValue toJson(const Compared& both, bool withDoubt)
{
    JsonValue object = JsonValue::object();
    object.put("a", sideJson(both.a));
    object.put("b", sideJson(both.b));
    const bool hasNumbers = both.a.base && both.b.base;
    const bool hasQuotient = hasNumbers && both.gap != GapCode::Suspended && both.b.base->value.best != 0;
    const Fraction quotient = hasQuotient ? both.a.base->value.best / both.b.base->value.best : Fraction();
    object.put("ratio", hasQuotient ? numberOf(quotient) : JsonValue());
    object.put("percent", hasQuotient ? numberOf(Fraction(100) * quotient) : JsonValue());
    if (both.gap) {
        object.put("times", {});
        object.put("gap", foreignText(nameOf(*both.gap)));
    } else {
        const bool aIsSmaller = both.ratio.smaller == 0;
        const Estimate<Fraction>& smaller = (aIsSmaller ? both.a : both.b).base->value;
        const Estimate<Fraction>& larger = (aIsSmaller ? both.b : both.a).base->value;
        putTimes(object, both.ratio, smaller, larger);
        if (withDoubt && both.a.quantity.kind() == QuantityKind::Information)
            putReading(object, both.ratio, smaller, larger);
    }
    if (hasNumbers && both.gap != GapCode::Suspended) {
        const Fraction& a = both.a.base->value.best;
        const Fraction& b = both.b.base->value.best;
        object.put("larger", foreignText(a == b ? "equal" : a > b ? "a" : "b"));
    }
    return object;
}

QString toWords(const Compared& both, bool withDoubt, const text::Phrases& phrases)
{
    const QString a = phrases.isolated(text::toQString(both.a.quantity.text).simplified());
    const QString b = phrases.isolated(text::toQString(both.b.quantity.text).simplified());
    QString words;
    if (both.gap) {
        words = text::noRatioHeadline(phrases, a, b, *both.gap);
    } else {
        const bool aIsSmaller = both.ratio.smaller == 0;
        words = text::ratioHeadline(phrases, both.ratio, aIsSmaller ? a : b, aIsSmaller ? b : a);
        const QString doubt = withDoubt ? text::readingHeadline(phrases, both.ratio) : QString();
        words += (doubt.isEmpty() ? QString() : QStringLiteral("\n")) + doubt;
    }
    return words.replace(QChar(0x00A0), QLatin1Char(' ')); // a terminal breaks no lines between words
}

int runCompare(const Options& options, Streams& streams)
{
    const std::vector<std::string>& sides = options.positional();
    if (sides.empty())
        return refuse(streams, said("two quantities are missing; write: %1", said(usage)));
    if (sides.size() == 1)
        return refuse(streams, said("the second quantity is missing; write: %1", said(usage)));
    if (sides.size() > 2)
        return refuse(streams, Error{ErrorCode::SurplusArgument, {}, {sides[2], said(usage)}});
    const std::string units = options.value("--units").value_or("si");
    const bool withDoubt = units == "doubt";
    const auto reading = withDoubt ? std::optional(PrefixReading::Si) : prefixReadingFromName(units);
    if (!reading)
        return refuse(streams, badOption("--units", units, said("si, iec, jedec or doubt")));
    const std::string locale = options.value("--locale").value_or("");
    if (!locale.empty() && !io::isLanguage(locale))
        return refuse(streams, Error{ErrorCode::UnknownLanguage, {}, {locale}});
    std::optional<text::Phrases> asked;
    if (!locale.empty())
        asked.emplace(locale);
    const ParseOptions parse{*reading, decimalMarkOf(locale)};
    auto a = readSide("A", sides[0], parse);
    auto b = readSide("B", sides[1], parse);
    for (const auto* side : {&a, &b})
        if (!*side)
            report(streams.err, side->error());
    if (!a || !b)
        return inputHasErrors;
    if (const auto error = unlike(*a, *b)) {
        report(streams.err, *error);
        return inputHasErrors;
    }
    Compared both{std::move(*a), std::move(*b), std::nullopt, {}};
    both.gap = gapBetween(both.a, both.b);
    if (!both.gap) {
        if (const auto ratio = ratioBetween(ratioSideOf(both.a), ratioSideOf(both.b)))
            both.ratio = *ratio;
        else
            both.gap = GapCode::ZeroBase;
    }
    if (options.has("--json"))
        streams.out << toLine(toJson(both, withDoubt)) << '\n';
    else
        streams.out << text::toUtf8(toWords(both, withDoubt, asked ? *asked : messages())) << '\n';
    return fine;
}

constexpr std::array compareSpecs{
    OptionSpec{"--units", "si|iec|jedec|doubt",
               marked("how prefixes are read; doubt gives the ratio for either reading")},
    OptionSpec{"--locale", "L", marked("the language that decides whether \"1,234\" is 1.234, and of the sentences")},
    OptionSpec{"--json", "", marked("for machines: exact numbers, their bounds (null = open), noBound, undecided")},
};

} // namespace

const Command compareCommand{"compare", "A B [--units si|iec|jedec|doubt] [--locale L] [--json]",
                             marked(R"(How two quantities of one kind stand to each other: "70 GB" "80 TB")"),
                             compareSpecs, runCompare};

} // namespace toscale::cli
