#include "app/cli/case_columns.h"
#include "app/cli/command.h"
#include "app/cli/request.h"
#include "core/scene/shown_text.h"

#include <array>
#include <nlohmann/json.hpp>
#include <ostream>

namespace toscale::cli {

namespace {

std::string word(const Case& which, const char* column)
{
    return caseColumn(which, column).value_or("");
}

int runCases(const Options& options, Streams& streams)
{
    const LoadedDocument loaded = loadDocument(options.positional(), options, streams);
    if (!loaded.document)
        return inputHasErrors;
    if (options.has("--json")) {
        nlohmann::ordered_json list = nlohmann::ordered_json::array();
        for (const Case& one : loaded.document->cases) {
            nlohmann::ordered_json figures = nlohmann::ordered_json::array();
            for (const CaseFigure& figure : one.figures)
                figures.push_back({{"id", figure.id}, {"value", figure.text()}, {"primary", figure.primary}});
            list.push_back({{"id", one.id},
                            {"title", one.title},
                            {"label", one.label()},
                            {"act", one.act.text},
                            {"country", one.country},
                            {"status", word(one, "status")},
                            {"outcome", word(one, "outcome")},
                            {"asOf", one.asOf},
                            {"figures", figures},
                            {"penalties", one.penalties.size()},
                            {"events", one.events.size()},
                            {"sources", one.sources.size()}});
        }
        streams.out << list.dump(2) << '\n';
    } else {
        for (const Case& one : loaded.document->cases) {
            streams.out << scene::shownText(one.id) << '\t' << scene::shownText(one.label()) << '\t'
                        << word(one, "status") << '\t' << word(one, "outcome");
            for (const CaseFigure& figure : one.figures)
                if (figure.primary)
                    streams.out << '\t' << scene::shownText(figure.text());
            streams.out << '\n';
        }
    }
    return loaded.hadErrors ? inputHasErrors : fine;
}

constexpr std::array casesSpecs{OptionSpec{"--json", "", marked("for machines")}};

} // namespace

const Command casesCommand{"cases", "[FILE...] [--json]",
                           marked("The cases of a document: id, name, status, outcome, figures"), casesSpecs, runCases};

} // namespace toscale::cli
