#include "app/cli/command.h"
#include "app/cli/figure_request.h"
#include "app/cli/report.h"

#include <array>
#include <nlohmann/json.hpp>
#include <ostream>

namespace toscale::cli {

namespace {

int run(const Options& options, Streams& streams)
{
    const LoadedDocument loaded = loadDocument(options.positional(), options, streams);
    if (!loaded.document)
        return inputHasErrors;
    const auto chosen = chosenView(*loaded.document, options);
    const auto view = chosen ? applyFigureOptions(*loaded.document, *chosen, options) : chosen;
    if (!view)
        return refuse(streams, view.error());
    const auto language = languageOf(*loaded.document, options);
    if (!language)
        return refuse(streams, language.error());
    if (!text::Phrases(*language).isTranslated())
        report(streams.err, Error{ErrorCode::NotTranslated, {}, {*language}});
    const text::LocaleWording wording(*language);
    const auto drawn = drawView(*loaded.document, *view, wording);
    if (!drawn) {
        report(streams.err, drawn.error());
        return exitCodeOf(drawn.error(), options);
    }
    std::vector<std::string> notes;
    for (const Note& note : drawn->columns.main.notes)
        notes.push_back(wording.note(note, drawn->columns.main, scene::Length::Full));
    if (options.has("--json")) {
        nlohmann::ordered_json object;
        object["title"] = drawn->scene.title;
        object["altText"] = drawn->scene.altText;
        object["longDescription"] = drawn->scene.longDescription;
        object["ratio"] = wording.ratioSentence(drawn->columns.main);
        object["notes"] = notes;
        streams.out << object.dump(2) << '\n';
    } else {
        streams.out << drawn->scene.altText << "\n\n" << drawn->scene.longDescription << '\n';
        if (!notes.empty())
            streams.out << "\nNotes\n";
        for (const std::string& note : notes)
            streams.out << "- " << note << '\n';
    }
    return loaded.hadErrors ? inputHasErrors : fine;
}

constexpr std::array ownSpecs{
    OptionSpec{"--json", "", "for machines"},
};
constexpr auto specs = withFigureOptions(ownSpecs);

} // namespace

const Command describeCommand{"describe",
                              "[FILE...] [--figure KIND] [--measure M] [REFERENCE] [--view N] [--locale de] [--json]",
                              "The figure in words: its alt text, long description and notes", specs, run};

} // namespace toscale::cli
