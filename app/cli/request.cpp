#include "app/cli/request.h"

#include "app/cli/report.h"
#include "app/cli/units.h"
#include "core/io/reference_data.h"
#include "core/io/table_reader.h"

#include <algorithm>
#include <charconv>
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

void append(Document& to, Document from)
{
    for (Case& one : from.cases)
        if (findCase(to, one.id) == nullptr)
            to.cases.push_back(std::move(one));
    for (View& view : from.views)
        to.views.push_back(std::move(view));
}

Error badOption(const char* name, const std::string& value, const char* expected)
{
    return Error{ErrorCode::BadOption, {}, {name, value, expected}};
}

std::optional<int> toInteger(const std::string& text)
{
    int value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    return failure == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

std::string nearestCase(const Document& document, const std::string& id)
{
    for (const Case& one : document.cases)
        if (one.id.find(id) != std::string::npos || id.find(one.id) != std::string::npos)
            return one.id;
    return {};
}

Result<void> applyCases(const Document& document, View& view, const Options& options)
{
    if (options.has("--cases")) {
        std::vector<ViewCase> chosen;
        for (const std::string& id : options.list("--cases")) {
            if (findCase(document, id) == nullptr)
                return fail(ErrorCode::UnknownCase, {id, nearestCase(document, id)});
            const auto known = std::ranges::find(view.cases, id, &ViewCase::id);
            chosen.push_back(known == view.cases.end() ? ViewCase{id, {}, {}, {}} : *known);
        }
        if (chosen.empty())
            return tl::unexpected(badOption("--cases", options.value("--cases").value_or(""), "ids of cases"));
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
            return fail(ErrorCode::UnknownCase, {id, nearestCase(document, id)});
        if (findFigure(*which, figure) == nullptr)
            return fail(ErrorCode::UnknownFigure, {id, figure, which->figures.empty() ? "" : which->figures.front().id});
        if (view.cases.empty())
            for (const Case& one : document.cases)
                view.cases.push_back({one.id, {}, {}, {}});
        const auto entry = std::ranges::find(view.cases, id, &ViewCase::id);
        if (entry != view.cases.end())
            entry->figure = figure;
    }
    return {};
}

} // namespace

LoadedDocument loadDocument(const std::vector<std::string>& files, const Options& options, Streams& streams)
{
    LoadedDocument result;
    if (files.empty()) {
        const std::vector<std::string> asked = askedCases(options);
        result.document = io::builtInDocument();
        if (!hasAll(*result.document, asked) && hasAll(io::sampleLibrary(), asked))
            result.document = io::sampleLibrary();
        return result;
    }
    for (const std::string& file : files) {
        if (file == "samples:") {
            result.document ? append(*result.document, io::sampleLibrary())
                            : void(result.document = io::sampleLibrary());
            continue;
        }
        io::OpenedFile opened = io::openFile(file);
        report(streams.err, opened.problems);
        result.hadErrors |= !opened.problems.empty();
        if (!opened.document)
            continue;
        result.document ? append(*result.document, std::move(*opened.document))
                        : void(result.document = std::move(opened.document));
    }
    return result;
}

Result<View> applyReference(const Document& document, View view, const Options& options)
{
    if (auto applied = applyCases(document, view, options); !applied)
        return tl::unexpected(applied.error());
    ReferenceOverride& reference = view.reference;
    if (const auto baseline = options.value("--baseline")) {
        if (findCase(document, *baseline) == nullptr)
            return fail(ErrorCode::UnknownCase, {*baseline, nearestCase(document, *baseline)});
        reference.baseline = *baseline;
    }
    if (const auto basis = options.value("--basis")) {
        reference.basis = basisChoiceFromName(*basis);
        if (!reference.basis)
            return tl::unexpected(badOption("--basis", *basis,
                                            "final, highest, statutory_maximum, sought, agreed, imposed, reduced, vacated, "
                                            "declined, conditional, served, paid or unstated"));
    }
    if (options.has("--kinds")) {
        view.kinds.clear();
        for (const std::string& name : options.list("--kinds")) {
            const auto kind = fromName<PenaltyKind>(name);
            if (!kind)
                return tl::unexpected(badOption("--kinds", name,
                                                "fine, damages, settlement, restitution, forfeiture, imprisonment, "
                                                "probation, community_service or other"));
            view.kinds.push_back(*kind);
        }
    }
    if (const auto forum = options.value("--forum")) {
        view.forum = fromName<Forum>(*forum);
        if (!view.forum)
            return tl::unexpected(badOption("--forum", *forum, "criminal, civil or regulatory"));
    }
    if (const auto currency = options.value("--currency")) {
        if (!isCurrencyCode(*currency))
            return fail(ErrorCode::UnknownCurrency, {*currency, ""});
        reference.currency = Currency{*currency};
    }
    if (const auto year = options.value("--price-year")) {
        const auto value = toInteger(*year);
        if (!value && *year != "nominal")
            return tl::unexpected(badOption("--price-year", *year, "a year, or nominal"));
        reference.priceYear = std::optional<std::optional<int>>(value);
    }
    if (const auto units = options.value("--units")) {
        reference.reading = readingFromName(*units);
        if (!reference.reading)
            return tl::unexpected(badOption("--units", *units, "si or jedec"));
    }
    return view;
}

Result<View> chosenView(const Document& document, const Options& options)
{
    const auto wanted = options.value("--view");
    if (!wanted) {
        if (!document.views.empty())
            return document.views.front();
        View all;
        all.id = "all";
        all.figure = FigureKind::Bars;
        return all;
    }
    const auto byId = std::ranges::find(document.views, *wanted, &View::id);
    if (byId != document.views.end())
        return *byId;
    const auto position = toInteger(*wanted);
    if (position && *position >= 1 && static_cast<std::size_t>(*position) <= document.views.size())
        return document.views[static_cast<std::size_t>(*position) - 1];
    return fail(ErrorCode::UnknownView, {*wanted, document.views.empty() ? "" : document.views.front().id});
}

} // namespace toscale::cli
