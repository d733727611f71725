#include "app/cli/command.h"
#include "app/cli/familiar_answer.h"
#include "app/cli/json_number.h"
#include "app/cli/line_input.h"
#include "app/cli/quantity_sum.h"
#include "app/cli/report.h"
#include "app/cli/unit_target.h"
#include "app/cli/units.h"
#include "app/text/qt_string.h"
#include "core/io/json_value.h"
#include "core/io/language.h"
#include "core/quantity/qualifier.h"
#include "core/quantity/unit_kind.h"

#include <array>
#include <ostream>

namespace toscale::cli {

namespace {

using io::JsonValue;

/// "value", "unit", "low", "high": exact to the last digit, or cut to 16 and then "rounded".
void putEnds(JsonValue& object, const Estimate<Fraction>& value, const Fraction& oneUnit, const std::string& unit)
{
    object.put("value", numberOf(value.best / oneUnit));
    object.put("unit", JsonValue::ofText(unit));
    object.put("low", numberOf(value.low / oneUnit));
    object.put("high", value.highOpen ? JsonValue() : numberOf(value.high / oneUnit));
}

void putRounded(JsonValue& object, const Estimate<Fraction>& value, const Fraction& oneUnit)
{
    const auto isRounded = [&](const Fraction& end) { return toPlainDecimal(end / oneUnit).isRounded; };
    if (isRounded(value.best) || isRounded(value.low) || (!value.highOpen && isRounded(value.high)))
        object.put("rounded", JsonValue::ofBoolean(true));
}

JsonValue textOf(std::string_view words)
{
    return JsonValue::ofText(std::string(words));
}

/// As text: exact and plain, so that the number is read in any country. Years alone are a word; in English they are
/// the unit itself, which millions of lines need not look up.
std::string numberAndUnit(const Fraction& number, const std::string& unit)
{
    const std::string digits = toPlainDecimal(number).digits;
    if (unit.empty())
        return digits;
    if (unit != "years" || messages().language() == "en")
        return digits + ' ' + unit;
    return text::toUtf8(
        messages().counted("%1 years", toDouble(number), "a plain decimal number").arg(text::toQString(digits)));
}

std::string withSuspended(const std::string& term, const std::string& suspended)
{
    return text::toUtf8(messages()
                            .tr("%1, %2 suspended", "a term, the number of its years that is suspended")
                            .arg(text::toQString(term), text::toQString(suspended)));
}

class Converter {
public:
    Converter(const Options& options, Streams& streams, const ParseOptions& parse, std::optional<UnitTarget> target)
        : m_streams(streams)
        , m_parse(parse)
        , m_target(std::move(target))
        , m_json(options.has("--json"))
    {
        if (options.has("--familiar"))
            // as the question is asked, but JSON is the same in every language
            m_phrases.emplace(options.value("--locale").value_or(m_json ? "en" : messages().language()));
    }

    void convert(const std::string& text, const Place& place)
    {
        const auto quantity = parseQuantity(text, m_parse);
        if (!quantity)
            return bad(text, quantity.error(), place);
        if (m_phrases)
            return writeFamiliar(*quantity);
        const auto base = baseValueOf(*quantity);
        const std::string unit = base ? base->unit : "years";
        if (m_target
            && (m_target->kind != quantity->kind()
                || (m_target->kind == QuantityKind::Money && m_target->symbol != unit)))
            return bad(text,
                       Error{ErrorCode::KindsDiffer,
                             {{}, {}, 0, 1},
                             {std::string(nameOf(quantity->kind())) + " (" + unit + ')', m_target->symbol}},
                       place);
        const std::string symbol = m_target ? m_target->symbol : unit;
        if (!base)
            writeWithoutNumber(*quantity, symbol);
        else if (m_json)
            writeJson(*quantity, *base, symbol);
        else
            writeText(*base, symbol);
    }

    [[nodiscard]] bool hadErrors() const { return m_errors; }

private:
    [[nodiscard]] Fraction oneUnit() const { return m_target ? m_target->baseUnits : Fraction(1); }

    /// A term that is not, or not all, to be served says so: "1.5 years, 1.5 suspended".
    void writeText(const BaseValue& base, const std::string& symbol)
    {
        std::string words = numberAndUnit(base.value.best / oneUnit(), m_target ? std::string() : symbol);
        if (base.suspended != 0)
            words = withSuspended(words, toPlainDecimal(base.suspended / oneUnit()).digits);
        m_streams.out << words << '\n';
    }

    void writeJson(const Quantity& quantity, const BaseValue& base, const std::string& symbol)
    {
        JsonValue object = head(quantity);
        putEnds(object, base.value, oneUnit(), symbol);
        putTail(object, quantity);
        if (base.suspended != 0)
            object.put("suspended", numberOf(base.suspended / oneUnit()));
        putRounded(object, base.value, oneUnit());
        m_streams.out << toLine(object) << '\n';
    }

    void writeFamiliar(const Quantity& quantity)
    {
        const FamiliarAnswer answer = familiarAnswer(*m_phrases, quantity);
        if (m_json) {
            JsonValue object = head(quantity);
            for (const auto& [name, value] : answer.json.members)
                object.put(name, value);
            m_streams.out << toLine(object) << '\n';
            return;
        }
        for (const std::string& line : answer.lines)
            m_streams.out << line << '\n';
    }

    /// Life and time served are answers without a number: a word in text, null in JSON.
    void writeWithoutNumber(const Quantity& quantity, const std::string& symbol)
    {
        const std::string_view term = sentenceWithoutNumber(quantity);
        if (!m_json) {
            m_streams.out << (term == "life" ? said("life") : said("time served")) << '\n';
            return;
        }
        JsonValue object = head(quantity);
        object.put("value", {});
        object.put("unit", JsonValue::ofText(symbol));
        object.put("low", {});
        object.put("high", {});
        putTail(object, quantity);
        object.put("term", textOf(term));
        m_streams.out << toLine(object) << '\n';
    }

    [[nodiscard]] static JsonValue head(const Quantity& quantity)
    {
        JsonValue object = JsonValue::object();
        object.put("text", JsonValue::ofForeignText(quantity.text));
        object.put("kind", textOf(nameOf(quantity.kind())));
        return object;
    }

    void putTail(JsonValue& object, const Quantity& quantity) const
    {
        object.put("qualifier", textOf(nameOf(quantity.qualifier)));
        object.put("reading", textOf(nameOf(m_parse.reading)));
    }

    void bad(const std::string& text, Error error, const Place& place)
    {
        m_errors = true;
        const int column = error.place.column;
        if (m_json) {
            JsonValue object = JsonValue::object();
            object.put("text", JsonValue::ofForeignText(text));
            object.put("error", JsonValue::ofForeignText(sentenceOf(error)));
            object.put("column", JsonValue::ofNumber(column));
            m_streams.out << toLine(object) << '\n';
        } else {
            m_streams.out << "-\n";
        }
        error.place = place;
        error.place.column = column;
        report(m_streams.err, error);
    }

    Streams& m_streams;
    ParseOptions m_parse;
    std::optional<UnitTarget> m_target;
    std::optional<text::Phrases> m_phrases; // quantities are told as things
    bool m_json;
    bool m_errors = false;
};

/// The inputs of `convert`: arguments, then a file or standard input.
struct Inputs {
    const std::vector<std::string>& arguments;
    std::optional<std::string> path; // "-" or empty = standard input
    [[nodiscard]] std::string name() const { return path->empty() || *path == "-" ? "standard input" : *path; }
};

Inputs inputsOf(const Options& options)
{
    Inputs inputs{options.positional(), options.value("--file")};
    if (!inputs.path && inputs.arguments.empty())
        inputs.path = "";
    return inputs;
}

class Summer {
public:
    Summer(Streams& streams, const ParseOptions& parse, const std::optional<UnitTarget>& target)
        : m_streams(streams)
        , m_parse(parse)
        , m_kind(target ? std::optional(target->kind) : std::nullopt)
    {
    }

    /// One text, which `read` feeds in.
    void addInput(const std::string& name,
                  const std::function<void(const std::function<void(std::string_view)>&)>& read)
    {
        QuantitySum sum(m_parse, m_kind);
        const auto reportErrors = [&] {
            for (Error& error : sum.takeErrors())
                fail(std::move(error), name);
        };
        read([&](std::string_view block) {
            sum.feed(block);
            reportErrors();
        });
        sum.finish();
        reportErrors();
        const auto part = sum.total();
        if (!part)
            return fail(part.error(), name);
        if (*part)
            if (auto error = addTo(m_total, **part))
                fail(std::move(*error), name);
    }

    void fail(Error error, const std::string& name)
    {
        error.place.file = name;
        report(m_streams.err, error);
        m_errors = true;
    }

    [[nodiscard]] const std::optional<QuantityTotal>& total() const { return m_total; }
    [[nodiscard]] bool hadErrors() const { return m_errors; }

private:
    Streams& m_streams;
    ParseOptions m_parse;
    std::optional<QuantityKind> m_kind;
    std::optional<QuantityTotal> m_total;
    bool m_errors = false;
};

void writeTotal(const QuantityTotal& total, const std::optional<UnitTarget>& target, const ParseOptions& parse,
                bool isJson, std::ostream& out)
{
    const Estimate<Fraction> value = total.sum.total();
    const Fraction oneUnit = target ? target->baseUnits : Fraction(1);
    const std::string symbol = target ? target->symbol : total.unit;
    if (!isJson) {
        out << numberAndUnit(value.best / oneUnit, target ? std::string() : symbol) << '\n';
        return;
    }
    JsonValue object = JsonValue::object();
    object.put("kind", textOf(nameOf(total.kind)));
    putEnds(object, value, oneUnit, symbol);
    // "at least" would be said of the best value, which is above the low end where a part is "up to" something.
    const bool isAboveLow = value.bound == Bound::Lower && value.low < value.best;
    object.put("qualifier", textOf(nameOf(isAboveLow ? Qualifier::Range : qualifierOf(value))));
    object.put("reading", textOf(nameOf(parse.reading)));
    object.put("count", JsonValue::ofNumber(static_cast<long long>(total.count)));
    putRounded(object, value, oneUnit);
    out << toLine(object) << '\n';
}

int sumOf(const Options& options, Streams& streams, const ParseOptions& parse, const std::optional<UnitTarget>& target)
{
    const Inputs inputs = inputsOf(options);
    Summer summer(streams, parse, target);
    if (!inputs.arguments.empty())
        summer.addInput("argument", [&](const auto& feed) {
            for (const std::string& argument : inputs.arguments)
                feed(argument + '\n');
        });
    if (inputs.path)
        summer.addInput(inputs.name(), [&](const auto& feed) {
            if (const auto failure = readBlocks(*inputs.path, streams.in, feed))
                summer.fail(*failure, inputs.name());
        });
    QuantityTotal total = summer.total().value_or(QuantityTotal());
    if (!summer.total() && summer.hadErrors()) {
        streams.out << (options.has("--json") ? "{\"value\": null, \"count\": 0}\n" : "-\n"); // nothing is no zero
        return inputHasErrors;
    }
    if (!summer.total() && target) {
        total.kind = target->kind;
        total.unit = target->symbol;
    }
    if (target && target->kind == QuantityKind::Money && target->symbol != total.unit) {
        summer.fail(Error{ErrorCode::KindsDiffer, {}, {"money (" + total.unit + ')', target->symbol}}, "");
        return inputHasErrors;
    }
    writeTotal(total, target, parse, options.has("--json"), streams.out);
    return summer.hadErrors() ? inputHasErrors : fine;
}

int runConvert(const Options& options, Streams& streams)
{
    const std::string units = options.value("--units").value_or("si");
    const auto reading = prefixReadingFromName(units);
    if (!reading)
        return refuse(streams, badOption("--units", units, said("si, iec or jedec")));
    const std::string locale = options.value("--locale").value_or("");
    if (!locale.empty() && !io::isLanguage(locale))
        return refuse(streams, Error{ErrorCode::UnknownLanguage, {}, {locale}});
    const ParseOptions parse{*reading, decimalMarkOf(locale)};
    std::optional<UnitTarget> target;
    if (const auto unit = options.value("--to")) {
        target = unitTargetOf(*unit, *reading);
        if (!target)
            return refuse(streams, badOption("--to", *unit, said(unitTargetExamples)));
    }
    for (const char* other : {"--sum", "--to"})
        if (options.has("--familiar") && options.has(other))
            return refuse(streams, badOption("--familiar", other, said("neither --sum nor --to beside it")));
    if (options.has("--sum"))
        return sumOf(options, streams, parse, target);
    const Inputs inputs = inputsOf(options);
    Converter converter(options, streams, parse, target);
    for (std::size_t i = 0; i < inputs.arguments.size(); ++i)
        converter.convert(inputs.arguments[i], Place{"argument", {}, static_cast<int>(i) + 1, 0});
    if (inputs.path) {
        int line = 0;
        LineCutter lines([&](const std::string& text) {
            converter.convert(text, Place{inputs.name(), {}, ++line, 0});
        });
        if (const auto failure =
                readBlocks(*inputs.path, streams.in, [&](std::string_view block) { lines.feed(block); })) {
            report(streams.err, *failure);
            return inputHasErrors;
        }
        lines.finish();
    }
    return converter.hadErrors() ? inputHasErrors : fine;
}

constexpr std::array convertSpecs{
    OptionSpec{"--file", "F", marked("one quantity a line; \"-\" is standard input")},
    OptionSpec{"--to", "UNIT",
               marked("B, TB, GiB, Mbit ...; years, months, weeks, days; USD; prints the number alone")},
    OptionSpec{"--units", "si|iec|jedec", marked("how prefixes are read")},
    OptionSpec{"--locale", "L", marked("the language that decides whether \"1,234\" is 1.234, and of the sentences")},
    OptionSpec{"--familiar", "",
               marked("as familiar things, several, with arithmetic and source: 156 laptops, 8.75 terms")},
    OptionSpec{"--sum", "", marked("the exact sum; all of one kind, money of one currency")},
    OptionSpec{"--json", "", marked("one object a line, with the ends (null = open) and the qualifier")},
};

} // namespace

const Command convertCommand{
    "convert", "[QUANTITY...] [--file F] [--to UNIT] [--units si|iec|jedec] [--locale L] [--sum | --familiar] [--json]",
    marked("Quantities to numbers, exact to the last digit; a line that cannot be read prints \"-\""), convertSpecs,
    runConvert};

} // namespace toscale::cli
