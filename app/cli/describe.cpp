#include "app/cli/command.h"
#include "app/cli/figure_request.h"
#include "app/cli/report.h"
#include "app/cli/robustness_report.h"
#include "app/text/export_words.h"
#include "app/text/qt_string.h"
#include "core/io/reference_data.h"
#include "core/quantity/plain_number.h"

#include <array>
#include <nlohmann/json.hpp>
#include <ostream>

namespace toscale::cli {

namespace {

nlohmann::ordered_json inkJson(const scene::InkReport& ink)
{
    nlohmann::ordered_json marks = nlohmann::ordered_json::array();
    for (const scene::InkReading& reading : ink.readings)
        marks.push_back({{"case", reading.key.caseId},
                         {"measure", nameOf(reading.data.measure)},
                         {"value", reading.data.value},
                         {"drawn", reading.drawn},
                         {"lieFactor", reading.lieFactor}});
    return {{"honest", ink.isHonest()}, {"worst", ink.worst}, {"marks", std::move(marks)}};
}

QString number(double value)
{
    return text::toQString(plainNumber(value));
}

void printInk(std::ostream& out, const scene::InkReport& ink, const text::Phrases& phrases)
{
    out << '\n' << text::toUtf8(text::inkWords(phrases, ink.worst, !ink.readings.empty())) << '\n';
    const QString sentence = ink.encoding == scene::Encoding::Area
        ? phrases.tr("%1 %2: %3 pt² for %4, lie factor %5", "a case, a measure: an area for its value")
        : phrases.tr("%1 %2: %3 pt for %4, lie factor %5", "a case, a measure: a length for its value");
    for (const scene::InkReading& reading : ink.readings)
        out << "- "
            << text::toUtf8(sentence.arg(phrases.isolated(reading.key.caseId),
                                         phrases.isolated(std::string(nameOf(reading.data.measure))),
                                         number(reading.drawn), number(reading.data.value), number(reading.lieFactor)))
            << '\n';
}

int runDescribe(const Options& options, Streams& streams)
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
    std::optional<Robustness> robustness;
    if (options.has("--robustness"))
        robustness = robustnessOf(*loaded.document, *view, io::builtInTables());
    if (options.has("--json")) {
        nlohmann::ordered_json object;
        object["title"] = drawn->scene.title;
        object["altText"] = drawn->scene.altText;
        object["longDescription"] = drawn->scene.longDescription;
        object["ratio"] = wording.ratioSentence(drawn->columns.main);
        object["notes"] = notes;
        if (options.has("--ink"))
            object["ink"] = inkJson(drawn->ink);
        if (robustness)
            object["robustness"] = robustnessJson(wording.phrases(), *loaded.document, *robustness);
        streams.out << object.dump(2) << '\n';
    } else {
        streams.out << drawn->scene.altText << "\n\n" << drawn->scene.longDescription << '\n';
        if (!notes.empty())
            streams.out << '\n' << text::toUtf8(wording.phrases().tr("Notes")) << '\n';
        for (const std::string& note : notes)
            streams.out << "- " << note << '\n';
        if (options.has("--ink"))
            printInk(streams.out, drawn->ink, wording.phrases());
        if (robustness)
            printRobustness(streams.out, wording.phrases(), *loaded.document, *robustness);
    }
    return loaded.hadErrors ? inputHasErrors : fine;
}

constexpr std::array ownSpecs{
    OptionSpec{"--json", "", marked("for machines")},
    OptionSpec{"--ink", "", marked("how true each mark is drawn: its size, its value and the lie factor")},
    OptionSpec{"--robustness", "", marked("whether the order of the cases holds when the record is read otherwise")},
};
constexpr auto describeSpecs = withFigureOptions(ownSpecs);

} // namespace

const Command describeCommand{
    "describe",
    "[FILE...] [--figure KIND] [--measure M] [REFERENCE] [--view N] [--locale de] [--ink] [--robustness] [--json]",
    marked("The figure in words: its alt text, long description and notes"), describeSpecs, runDescribe};

} // namespace toscale::cli
