#include "core/io/document_fields.h"
#include "core/io/json_view.h"
#include "core/io/json_writer.h"

#include <array>
#include <charconv>

namespace toscale::io {

namespace {

std::string nameOfReading(PrefixReading reading)
{
    return std::string(fields::prefixReadings[static_cast<std::size_t>(reading)]);
}

JsonValue toJson(const ReferenceOverride& reference)
{
    ObjectWriter object(fields::referenceOverride);
    if (reference.currency)
        object.put("currency", JsonValue::ofText(reference.currency->code));
    if (reference.priceYear)
        object.put("priceYear", *reference.priceYear ? JsonValue::ofNumber(**reference.priceYear) : JsonValue{});
    if (reference.inflateFirst)
        object.put("inflateFirst", JsonValue::ofBoolean(*reference.inflateFirst));
    if (reference.reading)
        object.put("reading", JsonValue::ofText(nameOfReading(*reference.reading)));
    if (reference.basis)
        object.put("basis", JsonValue::ofText(std::string(nameOf(*reference.basis))));
    if (reference.baseline)
        object.put("baseline", JsonValue::ofText(*reference.baseline));
    if (reference.withOtherConduct)
        object.put("withOtherConduct", JsonValue::ofBoolean(*reference.withOtherConduct));
    if (reference.ignoreScope)
        object.put("ignoreScope", JsonValue::ofBoolean(*reference.ignoreScope));
    return object.finish(reference.unknown);
}

JsonValue toJson(const ViewCase& entry)
{
    ObjectWriter object(fields::viewCase);
    object.text("id", entry.id);
    object.text("figure", entry.figure);
    object.text("leftOut", entry.leftOut);
    return object.finish(entry.unknown);
}

std::optional<double> sideFromText(std::string_view text)
{
    constexpr double smallest = 16;
    constexpr double largest = 20000;
    double side = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), side, std::chars_format::fixed);
    if (error != std::errc{} || end != text.data() + text.size() || !(side >= smallest && side <= largest))
        return std::nullopt;
    return side;
}

std::string shortest(double side)
{
    std::array<char, 64> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), side, std::chars_format::fixed).ptr;
    return {digits.data(), end};
}

} // namespace

std::optional<FigureSize> figureSizeFromText(std::string_view text)
{
    const std::size_t cross = text.find('x');
    if (cross == std::string_view::npos)
        return std::nullopt;
    const auto width = sideFromText(text.substr(0, cross));
    const auto height = sideFromText(text.substr(cross + 1));
    if (!width || !height)
        return std::nullopt;
    return FigureSize{*width, *height};
}

std::string toText(const FigureSize& size) { return shortest(size.width) + 'x' + shortest(size.height); }

JsonValue toJson(const Reference& reference, const UnknownFields& unknown)
{
    ObjectWriter object(fields::reference);
    if (reference.currency != Reference{}.currency)
        object.text("currency", reference.currency.code);
    object.integer("priceYear", reference.priceYear);
    object.flag("inflateFirst", reference.inflateFirst, false);
    if (reference.reading != PrefixReading::Si)
        object.text("reading", nameOfReading(reference.reading));
    if (reference.basis != BasisChoice{})
        object.text("basis", std::string(nameOf(reference.basis)));
    object.text("baseline", reference.baseline);
    object.words("kinds", reference.kinds);
    object.word("forum", reference.forum);
    object.texts("parties", reference.parties);
    object.flag("withOtherConduct", reference.withOtherConduct, false);
    object.flag("ignoreScope", reference.ignoreScope, false);
    return object.finish(unknown);
}

JsonValue toJson(const View& view)
{
    ObjectWriter object(fields::view);
    object.text("id", view.id);
    object.word("figure", std::optional(view.figure));
    object.word("measure", std::optional(view.measure));
    object.objects("cases", view.cases, [](const ViewCase& entry) { return toJson(entry); });
    object.nonEmpty("reference", toJson(view.reference));
    object.words("kinds", view.kinds);
    object.word("forum", view.forum);
    object.texts("parties", view.parties);
    object.text("title", view.title);
    object.text("subtitle", view.subtitle);
    object.text("notes", view.notes);
    object.text("byline", view.byline);
    object.text("altText", view.altText);
    object.text("speakerNotes", view.speakerNotes);
    if (view.theme != View{}.theme)
        object.text("theme", view.theme);
    if (view.size != FigureSize{})
        object.text("size", toText(view.size));
    JsonValue options = JsonValue::object();
    for (const auto& [name, raw] : view.options)
        options.members.emplace_back(name, fromRaw(raw));
    object.nonEmpty("options", std::move(options));
    return object.finish(view.unknown);
}

} // namespace toscale::io
