#include "core/io/document_fields.h"
#include "core/io/figure_size.h"
#include "core/io/json_view.h"
#include "core/io/json_writer.h"

namespace toscale::io {

namespace {

void appendJson(std::string& line, const ReferenceOverride& reference)
{
    ObjectWriter object(line, fields::referenceOverride, reference.unknown);
    if (reference.currency)
        object.put("currency", JsonValue::ofText(reference.currency->code));
    if (reference.priceYear)
        object.put("priceYear", *reference.priceYear ? JsonValue::ofNumber(**reference.priceYear) : JsonValue{});
    if (reference.inflateFirst)
        object.put("inflateFirst", JsonValue::ofBoolean(*reference.inflateFirst));
    if (reference.reading)
        object.put("reading", JsonValue::ofText(std::string(nameOf(*reference.reading))));
    if (reference.basis)
        object.put("basis", JsonValue::ofText(std::string(nameOf(*reference.basis))));
    if (reference.baseline)
        object.put("baseline", JsonValue::ofText(*reference.baseline));
    if (reference.withOtherConduct)
        object.put("withOtherConduct", JsonValue::ofBoolean(*reference.withOtherConduct));
    if (reference.ignoreScope)
        object.put("ignoreScope", JsonValue::ofBoolean(*reference.ignoreScope));
    if (reference.withSuspended)
        object.put("withSuspended", JsonValue::ofBoolean(*reference.withSuspended));
    object.finish();
}

void appendJson(std::string& line, const ViewCase& entry)
{
    ObjectWriter object(line, fields::viewCase, entry.unknown);
    object.text("id", entry.id);
    object.text("figure", entry.figure);
    object.text("leftOut", entry.leftOut);
    if (entry.reading)
        object.text("reading", nameOf(*entry.reading));
    object.finish();
}

} // namespace

void appendJson(std::string& line, const Reference& reference, const UnknownFields& unknown)
{
    ObjectWriter object(line, fields::reference, unknown);
    if (reference.currency != Reference{}.currency)
        object.text("currency", reference.currency.code);
    object.integer("priceYear", reference.priceYear);
    object.flag("inflateFirst", reference.inflateFirst, false);
    if (reference.reading != PrefixReading::Si)
        object.text("reading", nameOf(reference.reading));
    if (reference.basis != BasisChoice{})
        object.text("basis", nameOf(reference.basis));
    object.text("baseline", reference.baseline);
    object.words("kinds", reference.kinds);
    object.word("forum", reference.forum);
    object.texts("parties", reference.parties);
    object.flag("withOtherConduct", reference.withOtherConduct, false);
    object.flag("ignoreScope", reference.ignoreScope, false);
    object.flag("withSuspended", reference.withSuspended, false);
    object.finish();
}

void appendJson(std::string& line, const View& view)
{
    ObjectWriter object(line, fields::view, view.unknown, &view.unread);
    object.text("id", view.id);
    object.requiredWord("figure", view.figure, View{}.figure);
    object.requiredWord("measure", view.measure, View{}.measure);
    object.objects("cases", view.cases, [](std::string& one, const ViewCase& entry) { appendJson(one, entry); });
    object.object("reference", [&](std::string& one) { appendJson(one, view.reference); });
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
    object.finish();
}

} // namespace toscale::io
