#include "app/cli/command.h"
#include "app/cli/report.h"
#include "app/cli/units.h"
#include "app/text/amount_format.h"
#include "app/text/qt_string.h"
#include "app/text/ratio_words.h"
#include "core/normalize/ratio.h"
#include "core/quantity/plain_number.h"

#include <array>
#include <cmath>
#include <nlohmann/json.hpp>
#include <ostream>

namespace toscale::cli {

namespace {

using Json = nlohmann::ordered_json;

/// Whole numbers without a point, as a person would write them.
Json number(double value)
{
    if (std::floor(value) == value && std::abs(value) < 9e15)
        return static_cast<std::int64_t>(value);
    return value;
}

struct Side {
    Quantity quantity;
    BaseValue base;
    double best = 0;
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
    if (!base) {
        base.error().place = {name, {}, 1, 1};
        return tl::unexpected(base.error());
    }
    const double best = base->best.convert_to<double>();
    return Side{std::move(*quantity), std::move(*base), best};
}

Json sideJson(const Side& side)
{
    Json object;
    const std::array names{"bytes", "amount", "years", "count"};
    object[names[static_cast<std::size_t>(side.quantity.kind())]] = number(side.best);
    if (side.quantity.kind() == QuantityKind::Money)
        object["currency"] = side.base.unit;
    if (side.quantity.kind() == QuantityKind::Count)
        object["noun"] = side.base.unit;
    object["text"] = side.quantity.text;
    object["kind"] = nameOf(side.quantity.kind());
    object["qualifier"] = nameOf(side.quantity.qualifier);
    object["low"] = number(side.base.low.convert_to<double>());
    object["high"] = side.base.high ? number(side.base.high->convert_to<double>()) : Json(nullptr);
    return object;
}

double binaryFactor(const Side& side)
{
    const auto* size = std::get_if<DataSize>(&side.quantity.value);
    return size == nullptr ? 1 : size->binaryFactorLow;
}

int run(const Options& options, Streams& streams)
{
    if (options.positional().size() != 2)
        return wrongUsage;
    const std::string units = options.value("--units").value_or("si");
    const bool doubt = units == "doubt";
    const auto reading = doubt ? std::optional(PrefixReading::Si) : readingFromName(units);
    if (!reading) {
        report(streams.err, Error{ErrorCode::BadOption, {}, {"--units", units, "si, iec, jedec or doubt"}});
        return wrongUsage;
    }
    const ParseOptions parse{*reading, 0};
    const auto a = readSide("A", options.positional()[0], parse);
    const auto b = readSide("B", options.positional()[1], parse);
    for (const auto* side : {&a, &b})
        if (!*side)
            report(streams.err, side->error());
    if (!a || !b)
        return inputHasErrors;
    const bool sameUnit = a->quantity.kind() == QuantityKind::Information || a->base.unit == b->base.unit;
    if (a->quantity.kind() != b->quantity.kind() || !sameUnit) {
        const auto describe = [](const Side& side) {
            return nameOf(side.quantity.kind()) + (side.quantity.kind() == QuantityKind::Information ? "" : " (" + side.base.unit + ")");
        };
        report(streams.err, Error{ErrorCode::KindsDiffer, {"B", {}, 1, 1}, {describe(*b), describe(*a)}});
        return inputHasErrors;
    }
    const bool zero = a->best == 0 || b->best == 0;
    const Side& larger = a->best >= b->best ? *a : *b;
    const Side& smaller = a->best >= b->best ? *b : *a;
    const double times = zero ? 0 : larger.best / smaller.best;
    const double fl = binaryFactor(larger);
    const double fs = binaryFactor(smaller);
    const double timesLow = std::min({times, times * fl, times / fs, times * fl / fs});
    const double timesHigh = std::max({times, times * fl, times / fs, times * fl / fs});

    if (options.has("--json")) {
        Json object;
        object["a"] = sideJson(*a);
        object["b"] = sideJson(*b);
        object["ratio"] = b->best == 0 ? Json(nullptr) : number(a->best / b->best);
        object["percent"] = b->best == 0 ? Json(nullptr) : number(100 * a->best / b->best);
        object["times"] = zero ? Json(nullptr) : number(times);
        if (zero)
            object["gap"] = "ZeroBase";
        if (doubt && !zero) {
            object["timesLow"] = number(timesLow);
            object["timesHigh"] = number(timesHigh);
        }
        object["larger"] = a->best == b->best ? "equal" : a->best > b->best ? "a" : "b";
        streams.out << object.dump() << '\n';
        return fine;
    }
    if (zero) {
        streams.out << a->quantity.text << " and " << b->quantity.text
                    << ": no ratio, one of them is zero (ZeroBase)\n";
        return fine;
    }
    const text::Phrases phrases("en");
    const text::AmountFormat format(phrases);
    const int digits = headlineDigits(times, smaller.quantity.text, larger.quantity.text);
    const bool rounded = std::abs(times - std::round(times)) > 1e-9 * times;
    streams.out << smaller.quantity.text << " is " << text::toUtf8(format.number(100 / times, 3)) << " % of "
                << larger.quantity.text << ": 1 to " << (rounded ? "about " : "")
                << text::toUtf8(format.number(times, digits)) << '\n';
    if (doubt)
        streams.out << "1 to " << text::toUtf8(format.number(timesLow, std::max(digits, 4))) << " to "
                    << text::toUtf8(format.number(timesHigh, std::max(digits, 4)))
                    << " if either prefix was meant otherwise (prefix reading only, not the doubt about the source)\n";
    return fine;
}

constexpr std::array specs{
    OptionSpec{"--units", "si|iec|jedec|doubt", "how prefixes are read; doubt gives the ratio for either reading"},
    OptionSpec{"--json", "", "for machines"},
};

} // namespace

const Command compareCommand{"compare", "A B [--units si|iec|jedec|doubt] [--json]",
                             "How two quantities of one kind stand to each other: \"70 GB\" \"80 TB\"", specs, run};

} // namespace toscale::cli
