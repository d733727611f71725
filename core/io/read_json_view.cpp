#include "core/io/document_fields.h"
#include "core/io/figure_size.h"
#include "core/io/json_view.h"
#include "core/io/reference_data.h"
#include "core/io/view_options.h"
#include "core/quantity/currency.h"

#include <algorithm>

namespace toscale::io {

namespace {

std::span<const std::string_view> basisChoices()
{
    static const std::vector<std::string_view> names = [] {
        std::vector<std::string_view> all{"final", "highest"};
        all.insert(all.end(), namesOf<Basis>.begin(), namesOf<Basis>.end());
        return all;
    }();
    return names;
}

std::optional<Currency> readCurrency(FieldReader& fields)
{
    return fields.parsed("currency", [](std::string_view code) -> Result<Currency> {
        if (isCurrencyCode(code))
            return Currency{std::string(code)};
        return fail(ErrorCode::UnknownCurrency, {std::string(code), nearestCurrency(code)});
    });
}

std::optional<PrefixReading> readReading(FieldReader& fields)
{
    return fields.word("reading", prefixReadingNames, prefixReadingFromName);
}

std::optional<BasisChoice> readBasis(FieldReader& fields)
{
    return fields.word("basis", basisChoices(), basisChoiceFromName);
}

Result<FigureSize> readSize(std::string_view text)
{
    if (const auto size = figureSizeFromText(text))
        return *size;
    return fail(ErrorCode::BadSize, {std::string(text), std::to_string(smallestSide), std::to_string(largestSide)});
}

/// A year without an index is kept, for another version may know it, and reported: every value would be a gap.
std::optional<int> readPriceYear(FieldReader& fields)
{
    const auto year = fields.integer("priceYear");
    if (!year)
        return std::nullopt;
    const auto [first, last] = builtInIndexYears();
    if (*year < first || *year > last)
        fields.problems().add(ErrorCode::NoIndexYear, fields.path() / "priceYear",
                              {std::to_string(*year), std::to_string(first), std::to_string(last)});
    return year;
}

ReferenceOverride readOverride(FieldReader& fields, const KnownCases& known)
{
    ReferenceOverride result;
    result.currency = readCurrency(fields);
    if (fields.isNull("priceYear"))
        result.priceYear.emplace(std::nullopt);
    else if (const auto year = readPriceYear(fields))
        result.priceYear.emplace(year);
    result.inflateFirst = fields.optionalFlag("inflateFirst");
    result.reading = readReading(fields);
    result.basis = readBasis(fields);
    result.baseline = fields.optionalText("baseline");
    if (result.baseline)
        checkReference(fields, "baseline", *result.baseline, known.cases, "case");
    result.withOtherConduct = fields.optionalFlag("withOtherConduct");
    result.ignoreScope = fields.optionalFlag("ignoreScope");
    result.withSuspended = fields.optionalFlag("withSuspended");
    result.unknown = fields.rest();
    return result;
}

void readViewCases(FieldReader& viewFields, const KnownCases& known, View& view)
{
    viewFields.objects("cases", fields::viewCase, view.unread, [&](FieldReader& fields) {
        ViewCase entry;
        entry.id = fields.requiredText("id");
        checkReference(fields, "id", entry.id, known.cases, "case");
        entry.figure = fields.text("figure");
        if (const auto found = known.figures.find(entry.id); found != known.figures.end())
            checkReference(fields, "figure", entry.figure, found->second, "figure");
        entry.leftOut = fields.text("leftOut");
        entry.reading = readReading(fields);
        entry.unknown = fields.rest();
        view.cases.push_back(std::move(entry));
    });
}

} // namespace

KnownCases knownCases(const JsonValue& document)
{
    KnownCases known;
    known.cases = IdSet(document, "cases");
    for (const auto& [name, list] : document.members) {
        if (name != "cases")
            continue;
        for (const JsonValue& each : list.items)
            for (const auto& [field, id] : each.members)
                if (field == "id")
                    known.figures.try_emplace(id.text, each, "figures");
    }
    return known;
}

Reference readReference(FieldReader& fields, const KnownCases& known)
{
    Reference reference;
    reference.currency = readCurrency(fields).value_or(reference.currency);
    if (!fields.isNull("priceYear"))
        reference.priceYear = readPriceYear(fields);
    reference.inflateFirst = fields.flag("inflateFirst", false);
    reference.reading = readReading(fields).value_or(PrefixReading::Si);
    reference.basis = readBasis(fields).value_or(BasisChoice{});
    reference.baseline = fields.text("baseline");
    checkReference(fields, "baseline", reference.baseline, known.cases, "case");
    reference.kinds = fields.words<PenaltyKind>("kinds");
    reference.forum = fields.word<Forum>("forum");
    reference.parties = fields.texts("parties");
    reference.withOtherConduct = fields.flag("withOtherConduct", false);
    reference.ignoreScope = fields.flag("ignoreScope", false);
    reference.withSuspended = fields.flag("withSuspended", false);
    return reference;
}

View readView(FieldReader& fields, const KnownCases& known)
{
    View view;
    view.id = fields.requiredText("id");
    view.figure = fields.word("figure", figureKindNames, figureKindFromName).value_or(FigureKind::Squares);
    view.measure = fields.word("measure", measureNames, measureFromName).value_or(MeasureId::Volume);
    readViewCases(fields, known, view);
    fields.object("reference", fields::referenceOverride,
                  [&](FieldReader& own) { view.reference = readOverride(own, known); });
    view.kinds = fields.words<PenaltyKind>("kinds");
    view.forum = fields.word<Forum>("forum");
    view.parties = fields.texts("parties");
    view.title = fields.text("title");
    view.subtitle = fields.text("subtitle");
    view.notes = fields.text("notes");
    view.byline = fields.text("byline");
    view.altText = fields.text("altText");
    view.speakerNotes = fields.text("speakerNotes");
    view.theme = fields
                     .word("theme", fields::themes,
                           [](std::string_view name) -> std::optional<std::string> {
                               if (std::ranges::find(fields::themes, name) == fields::themes.end())
                                   return std::nullopt;
                               return std::string(name);
                           })
                     .value_or(view.theme);
    view.size = fields.parsed("size", readSize).value_or(FigureSize{});
    view.options = fields.rawMembers("options");
    checkViewOptions(fields, view);
    view.unknown = fields.rest();
    return view;
}

} // namespace toscale::io
