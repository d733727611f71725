#include "app/cli/command.h"
#include "app/cli/report.h"
#include "app/cli/units.h"
#include "core/quantity/data_units.h"
#include "core/quantity/sum_data_sizes.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <functional>
#include <memory>
#include <nlohmann/json.hpp>
#include <ostream>

namespace toscale::cli {

namespace {

constexpr std::size_t blockSize = 1 << 18;

struct Target {
    std::string symbol; // as asked for; empty = the quantity's own base unit
    QuantityKind kind = QuantityKind::Information;
    Decimal baseUnits = 1; // in one unit of the target
};

/// "B", "TB", "GiB", "Mbit"; "years", "months", "days"; a currency only as itself, for rates need a year.
std::optional<Target> targetOf(const std::string& unit, PrefixReading reading)
{
    if (const FoundUnit found = findDataUnit(unit, reading); found.spelling == UnitSpelling::Known)
        return Target{unit, QuantityKind::Information, toDecimal(found.unit->bytes(reading))};
    if (unit == "years" || unit == "year")
        return Target{unit, QuantityKind::Custody, 1};
    if (unit == "months" || unit == "month")
        return Target{unit, QuantityKind::Custody, Decimal(1) / 12};
    if (unit == "days" || unit == "day")
        return Target{unit, QuantityKind::Custody, Decimal(1) / Decimal("365.25")};
    if (isCurrencyCode(unit))
        return Target{unit, QuantityKind::Money, 1};
    return std::nullopt;
}

class Converter {
public:
    Converter(const Options& options, Streams& streams, ParseOptions parse, std::optional<Target> target)
        : m_streams(streams)
        , m_parse(parse)
        , m_target(std::move(target))
        , m_json(options.has("--json"))
    {
    }

    void convert(const std::string& text, const Place& place)
    {
        auto quantity = parseQuantity(text, m_parse);
        if (!quantity)
            return bad(text, std::move(quantity.error()), place);
        auto base = baseValueOf(*quantity);
        if (!base)
            return bad(text, std::move(base.error()), place);
        if (m_target && (m_target->kind != quantity->kind()
                         || (m_target->kind == QuantityKind::Money && m_target->symbol != base->unit)))
            return bad(text,
                       Error{ErrorCode::KindsDiffer, {{}, {}, 0, 1},
                             {nameOf(quantity->kind()) + " (" + base->unit + ")", m_target->symbol}},
                       place);
        const Decimal unit = m_target ? m_target->baseUnits : Decimal(1);
        const std::string symbol = m_target ? m_target->symbol : base->unit;
        const std::string best = toPlainString(base->best / unit);
        if (!m_json) {
            m_streams.out << best;
            if (!m_target)
                m_streams.out << ' ' << symbol;
            m_streams.out << '\n';
            return;
        }
        // Numbers are written as they are, exact to the last digit; a JSON library would round them to doubles.
        const auto quoted = [](const std::string& raw) { return nlohmann::json(raw).dump(); };
        m_streams.out << "{\"text\":" << quoted(text) << ",\"kind\":" << quoted(nameOf(quantity->kind()))
                      << ",\"value\":" << best << ",\"unit\":" << quoted(symbol)
                      << ",\"low\":" << toPlainString(base->low / unit)
                      << ",\"high\":" << (base->high ? toPlainString(*base->high / unit) : "null")
                      << ",\"qualifier\":" << quoted(nameOf(quantity->qualifier))
                      << ",\"reading\":" << quoted(nameOf(m_parse.reading)) << "}\n";
    }

    void bad(const std::string& text, Error error, const Place& place)
    {
        m_errors = true;
        const int column = error.place.column;
        if (m_json) {
            nlohmann::ordered_json object;
            object["text"] = text;
            object["error"] = sentenceOf(error);
            object["column"] = column;
            m_streams.out << object.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
        } else {
            m_streams.out << "-\n";
        }
        error.place = place;
        error.place.column = column;
        report(m_streams.err, error);
    }

    [[nodiscard]] bool hadErrors() const { return m_errors; }

private:
    Streams& m_streams;
    ParseOptions m_parse;
    std::optional<Target> m_target;
    bool m_json;
    bool m_errors = false;
};

/// Blocks of a file or of standard input. Nothing is returned when all went well.
std::optional<Error> readBlocks(const std::string& path, std::FILE* standardInput,
                                const std::function<void(std::string_view)>& take)
{
    const bool standard = path.empty() || path == "-";
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> opened(standard ? nullptr : std::fopen(path.c_str(), "rb"),
                                                          [](std::FILE* file) { return file ? std::fclose(file) : 0; });
    std::FILE* file = standard ? standardInput : opened.get();
    if (file == nullptr)
        return Error{errno == ENOENT ? ErrorCode::FileMissing : ErrorCode::FileUnreadable, {path, {}, 0, 0},
                     {std::strerror(errno)}};
    std::setvbuf(file, nullptr, _IONBF, 0); // the blocks are large; a second buffer would only copy them
    std::vector<char> buffer(blockSize);
    while (const std::size_t got = std::fread(buffer.data(), 1, buffer.size(), file))
        take({buffer.data(), got});
    if (std::ferror(file))
        return Error{ErrorCode::FileUnreadable, {path, {}, 0, 0}, {std::strerror(errno)}};
    return std::nullopt;
}

/// Cuts blocks into lines without their ends.
class LineCutter {
public:
    explicit LineCutter(std::function<void(const std::string&)> take) : m_take(std::move(take)) { }

    void feed(std::string_view block)
    {
        // A line of many megabytes is kept only as far as a parser would look, to be refused with its line number.
        constexpr std::size_t longestLine = 4096;
        while (!block.empty()) {
            const auto end = block.find('\n');
            const std::string_view part = block.substr(0, end);
            if (m_line.size() < longestLine)
                m_line.append(part.substr(0, longestLine - m_line.size()));
            m_any |= !part.empty();
            if (end == std::string_view::npos)
                return;
            flush();
            block.remove_prefix(end + 1);
        }
    }

    void finish()
    {
        if (m_any)
            flush();
    }

private:
    void flush()
    {
        if (m_line.ends_with('\r'))
            m_line.pop_back();
        m_take(m_line);
        m_line.clear();
        m_any = false;
    }

    std::function<void(const std::string&)> m_take;
    std::string m_line;
    bool m_any = false;
};

int sumOf(const Options& options, Streams& streams, const ParseOptions& parse, const Target& target)
{
    DataSizeSum sum(parse);
    bool errors = false;
    const std::string path = options.value("--file").value_or("");
    const auto reportErrors = [&](const std::string& name) {
        for (Error& error : sum.takeErrors()) {
            error.place.file = name;
            report(streams.err, error);
            errors = true;
        }
    };
    for (std::size_t i = 0; i < options.positional().size(); ++i) {
        sum.feed(options.positional()[i]);
        sum.feed("\n");
    }
    reportErrors("argument");
    if (options.has("--file") || options.positional().empty()) {
        const auto failure = readBlocks(path, streams.in, [&](std::string_view block) {
            sum.feed(block);
            reportErrors(path.empty() ? "standard input" : path);
        });
        if (failure) {
            report(streams.err, *failure);
            return inputHasErrors;
        }
    }
    sum.finish();
    reportErrors(path.empty() ? "standard input" : path);
    const auto total = sum.total();
    if (!total) {
        report(streams.err, total.error());
        return inputHasErrors;
    }
    streams.out << toPlainString(total->best.value() / target.baseUnits) << (options.has("--to") ? "" : " B") << '\n';
    return errors ? inputHasErrors : fine;
}

int run(const Options& options, Streams& streams)
{
    const std::string units = options.value("--units").value_or("si");
    const auto reading = readingFromName(units);
    if (!reading) {
        report(streams.err, Error{ErrorCode::BadOption, {}, {"--units", units, "si, iec or jedec"}});
        return wrongUsage;
    }
    const ParseOptions parse{*reading, decimalMarkOf(options.value("--locale").value_or(""))};
    std::optional<Target> target;
    if (const auto unit = options.value("--to")) {
        target = targetOf(*unit, *reading);
        if (!target) {
            report(streams.err,
                   Error{ErrorCode::BadOption, {}, {"--to", *unit, "a unit such as B, TB, GiB, years, months or days"}});
            return wrongUsage;
        }
    }
    if (options.has("--sum")) {
        if (target && target->kind != QuantityKind::Information) {
            report(streams.err, Error{ErrorCode::BadOption, {}, {"--sum --to", target->symbol, "a unit of data"}});
            return wrongUsage;
        }
        return sumOf(options, streams, parse, target.value_or(Target{}));
    }
    Converter converter(options, streams, parse, target);
    for (std::size_t i = 0; i < options.positional().size(); ++i)
        converter.convert(options.positional()[i], Place{"argument", {}, static_cast<int>(i) + 1, 0});
    if (options.has("--file") || options.positional().empty()) {
        const std::string path = options.value("--file").value_or("");
        int line = 0;
        LineCutter lines([&](const std::string& text) {
            converter.convert(text, Place{path.empty() ? "standard input" : path, {}, ++line, 0});
        });
        if (const auto failure
            = readBlocks(path, streams.in, [&](std::string_view block) { lines.feed(block); })) {
            report(streams.err, *failure);
            return inputHasErrors;
        }
        lines.finish();
    }
    return converter.hadErrors() ? inputHasErrors : fine;
}

constexpr std::array specs{
    OptionSpec{"--file", "F", "one quantity a line; \"-\" is standard input"},
    OptionSpec{"--to", "UNIT", "B, TB, GiB, Mbit ...; years, months, days; prints the number alone"},
    OptionSpec{"--units", "si|iec|jedec", "how prefixes are read"},
    OptionSpec{"--locale", "L", "the language that decides whether \"1,234\" is 1.234"},
    OptionSpec{"--sum", "", "the exact sum of all data sizes"},
    OptionSpec{"--json", "", "one object a line"},
};

} // namespace

const Command convertCommand{"convert",
                             "[QUANTITY...] [--file F] [--to UNIT] [--units si|iec|jedec] [--locale L] [--sum] [--json]",
                             "Quantities to numbers, exact to the last digit; a line that cannot be read prints \"-\"",
                             specs, run};

} // namespace toscale::cli
