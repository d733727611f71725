#include "app/cli/request.h"

#include "app/cli/document_merger.h"
#include "app/cli/report.h"
#include "app/text/lessons.h"
#include "core/io/reference_data.h"
#include "core/io/table_reader.h"
#include "core/quantity/currency.h"
#include "core/quantity/nearest_name.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <ostream>

namespace toscale::cli {

namespace {

std::vector<std::string> askedCases(const Options& options)
{
    std::vector<std::string> ids = options.list("--cases");
    if (const auto baseline = options.value("--baseline"))
        ids.push_back(*baseline);
    for (const std::string& choice : options.all("--figure-of"))
        ids.push_back(choice.substr(0, choice.find('=')));
    return ids;
}

bool hasAll(const Document& document, const std::vector<std::string>& ids)
{
    return std::ranges::all_of(ids, [&](const std::string& id) { return findCase(document, id) != nullptr; });
}

std::optional<int> toInteger(const std::string& text)
{
    int value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    return failure == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// The id that was most likely meant: a misspelt one, or the only one that goes on behind a hyphen ("swartz-jstor" of
/// "swartz-jstor-2010"); or empty.
template <class List> std::string nearestId(const List& all, const std::string& id)
{
    std::vector<std::string_view> ids;
    ids.reserve(all.size());
    for (const auto& one : all)
        ids.emplace_back(one.id);
    const auto goesOn = [begin = id + '-'](std::string_view one) { return one.starts_with(begin); };
    if (std::ranges::count_if(ids, goesOn) == 1)
        return std::string(*std::ranges::find_if(ids, goesOn));
    return std::string(nearestName(id, ids));
}

tl::unexpected<Error> unknownCase(const Document& document, const std::string& id)
{
    return fail(ErrorCode::UnknownCase, {id, nearestId(document.cases, id)});
}

Result<void> applyCases(const Document& document, View& view, const Options& options)
{
    if (options.has("--cases")) {
        std::vector<ViewCase> chosen;
        for (const std::string& id : options.list("--cases")) {
            if (findCase(document, id) == nullptr)
                return unknownCase(document, id);
            const auto known = std::ranges::find(view.cases, id, &ViewCase::id);
            chosen.push_back(known == view.cases.end() ? ViewCase{id, {}, {}, {}} : *known);
        }
        if (chosen.empty())
            return tl::unexpected(badOption("--cases", options.value("--cases").value_or(""), said("ids of cases")));
        view.cases = std::move(chosen);
    }
    for (const std::string& choice : options.all("--figure-of")) {
        const auto equals = choice.find('=');
        if (equals == std::string::npos)
            return tl::unexpected(badOption("--figure-of", choice, "CASE=FIGURE"));
        const std::string id = choice.substr(0, equals);
        const std::string figure = choice.substr(equals + 1);
        const Case* which = findCase(document, id);
        if (which == nullptr)
            return unknownCase(document, id);
        if (findFigure(*which, figure) == nullptr)
            return fail(ErrorCode::UnknownFigure, {id, figure, nearestId(which->figures, figure)});
        if (view.cases.empty())
            for (const Case& one : document.cases)
                view.cases.push_back({one.id, {}, {}, {}});
        const auto entry = std::ranges::find(view.cases, id, &ViewCase::id);
        if (entry != view.cases.end())
            entry->figure = figure;
    }
    return {};
}

/// A file that is a lesson of ours, unchanged, in the language that is asked for, as the built-in one; what others
/// wrote is never translated.
Document shippedLesson(std::string_view language, Document document)
{
    if (language == document.language || std::ranges::find(io::stories(), document) == io::stories().end())
        return document;
    return text::lessonIn(language, std::move(document));
}

} // namespace

LoadedDocument loadDocument(const std::vector<std::string>& files, const Options& options, Streams& streams)
{
    LoadedDocument result;
    if (files.empty()) {
        const std::vector<std::string> asked = askedCases(options);
        result.document = text::lessonIn(options.value("--locale").value_or("en"), io::builtInDocument());
        if (!hasAll(*result.document, asked) && hasAll(io::sampleLibrary(), asked))
            result.document = io::sampleLibrary();
        return result;
    }
    const std::string language(options.value("--locale").value_or("en"));
    DocumentMerger merger(result, streams);
    for (const std::string& file : files) {
        if (file == "samples:") {
            merger.add(io::sampleLibrary(), {}, file);
            continue;
        }
        io::OpenedFile opened = io::openFile(file);
        report(streams.err, opened.problems);
        reportDecimals(streams.err, opened.notes);
        result.hadErrors |= !opened.problems.empty();
        if (opened.isTable && opened.document)
            reportLeftOut(streams.err, file, opened.problems.size());
        if (opened.document)
            merger.add(shippedLesson(language, std::move(*opened.document)), std::move(opened.isIdMade), file);
    }
    merger.finish();
    return result;
}

Result<View> applyReference(const Document& document, View view, const Options& options)
{
    if (auto applied = applyCases(document, view, options); !applied)
        return tl::unexpected(applied.error());
    ReferenceOverride& reference = view.reference;
    if (const auto baseline = options.value("--baseline")) {
        if (findCase(document, *baseline) == nullptr)
            return unknownCase(document, *baseline);
        reference.baseline = *baseline;
    }
    if (const auto basis = options.value("--basis")) {
        reference.basis = basisChoiceFromName(*basis);
        if (!reference.basis)
            return tl::unexpected(badOption("--basis", *basis, "final, highest, " + joinedNames(namesOf<Basis>)));
    }
    if (options.has("--kinds")) {
        view.kinds.clear();
        for (const std::string& name : options.list("--kinds")) {
            const auto kind = fromName<PenaltyKind>(name);
            if (!kind)
                return tl::unexpected(badOption("--kinds", name, joinedNames(namesOf<PenaltyKind>)));
            view.kinds.push_back(*kind);
        }
    }
    if (const auto forum = options.value("--forum")) {
        view.forum = fromName<Forum>(*forum);
        if (!view.forum)
            return tl::unexpected(badOption("--forum", *forum, joinedNames(namesOf<Forum>)));
    }
    if (const auto currency = options.value("--currency")) {
        if (!isCurrencyCode(*currency))
            return fail(ErrorCode::UnknownCurrency, {*currency, nearestCurrency(*currency)});
        reference.currency = Currency{*currency};
    }
    if (const auto year = options.value("--price-year")) {
        const auto value = toInteger(*year);
        const auto [first, last] = io::builtInIndexYears();
        const bool isYear = value && *value >= first && *value <= last;
        if (!isYear && *year != "nominal")
            return tl::unexpected(
                badOption("--price-year", *year,
                          said("a year from %1 to %2, or nominal", std::to_string(first), std::to_string(last))));
        reference.priceYear = std::optional<std::optional<int>>(value);
    }
    if (const auto units = options.value("--units")) {
        reference.reading = prefixReadingFromName(*units);
        // How strictly a spelling is read is decided when a file is read, not when it is compared.
        if (!reference.reading || reference.reading == PrefixReading::Iec)
            return tl::unexpected(badOption("--units", *units, said("si or jedec")));
    }
    return view;
}

namespace {

const View* findView(const Document& document, const std::string& wanted)
{
    const auto byId = std::ranges::find(document.views, wanted, &View::id);
    if (byId != document.views.end())
        return &*byId;
    const auto position = toInteger(wanted);
    const bool isThere = position && *position >= 1 && static_cast<std::size_t>(*position) <= document.views.size();
    return isThere ? &document.views[static_cast<std::size_t>(*position) - 1] : nullptr;
}

tl::unexpected<Error> unknownView(const Document& document, const std::string& wanted)
{
    return fail(ErrorCode::UnknownView, {wanted, nearestId(document.views, wanted)});
}

} // namespace

Result<View> chosenView(const Document& document, const Options& options)
{
    const auto wanted = options.value("--view");
    if (!wanted)
        return document.views.empty() ? viewOfAll(document) : document.views.front();
    const View* found = findView(document, *wanted);
    return found != nullptr ? Result<View>(*found) : unknownView(document, *wanted);
}

Result<std::vector<View>> chosenViews(const Document& document, const Options& options)
{
    const std::string whole = options.value("--view").value_or("");
    if (const View* found = findView(document, whole)) // an id may have a comma
        return std::vector{*found};
    std::vector<View> views;
    for (const std::string& wanted : options.list("--view")) {
        const View* found = findView(document, wanted);
        if (found == nullptr)
            return unknownView(document, wanted);
        if (std::ranges::find(views, found->id, &View::id) == views.end()) // named twice, it is still one
            views.push_back(*found);
    }
    return views.empty() ? Result<std::vector<View>>(unknownView(document, whole)) : views;
}

} // namespace toscale::cli
