#include "app/explore/explore_choice.h"
#include "app/export/preset.h"
#include "app/import/import_memory.h"
#include "app/text/qt_string.h"
#include "app/window/ask.h"
#include "core/io/document_json.h"
#include "core/io/figure_size.h"
#include "core/io/text_encoding.h"
#include "tests/fuzz/file_properties.h"
#include "tests/fuzz/require.h"

namespace toscale::fuzz {

namespace {

void checkPreset(const std::optional<exporting::Preset>& preset, std::string_view input)
{
    if (!preset)
        return;
    const auto again = exporting::presetFromText(exporting::toText(*preset));
    require(again && again->id == preset->id && exporting::toText(*again) == exporting::toText(*preset),
            "a size is kept", input);
}

} // namespace

void checkSettings(std::string_view input)
{
    const QString text = text::toQString(std::string(input));
    const gui::ExploreChoice choice = gui::exploreChoiceFrom(text);
    require(gui::exploreChoiceFrom(gui::toText(choice)) == choice, "a choice is kept", input);
    checkPreset(exporting::presetFromText(input), input);
    checkPreset(exporting::presetTyped(input), input);
    if (const auto size = io::figureSizeFromText(input)) {
        require(size->width >= io::smallestSide && size->width <= io::largestSide, "a size that can be drawn", input);
        require(size->height >= io::smallestSide && size->height <= io::largestSide, "also its height", input);
    }
    const io::ImportChoices columns = gui::choicesFrom(text.split(QLatin1Char('\n')));
    require(gui::choicesFrom(gui::linesOf(columns)) == columns, "choices of an import are kept", input);
}

void checkAsk(std::string_view input)
{
    if (!io::isValidUtf8(input)) // a field of text holds nothing else
        return;
    const auto asked = gui::parseAsk(input);
    if (!asked) {
        const int letters = static_cast<int>(input.size());
        require(asked.error().position >= 1 && asked.error().position <= letters + 1, "a place in the text", input);
        require(asked.error().length >= 0 && asked.error().length <= letters, "and a length of it", input);
        return;
    }
    require(asked->sides.size() >= 2 && asked->sides.size() <= gui::mostAskedSides, "sides to compare", input);
    Document document;
    gui::AskAnswer answer = gui::answerOf(*asked, {}, View{});
    require(answer.cases.size() == asked->sides.size(), "a case a side", input);
    require(!answer.views.empty(), "something is drawn", input);
    for (Case& each : answer.cases)
        document.cases.push_back(std::move(each));
    for (View& each : answer.views)
        document.views.push_back(std::move(each));
    const io::ReadDocument saved = io::readDocument(io::writeDocument(document));
    require(saved.document && *saved.document == document, "the answer is saved without loss", input);
    require(saved.problems.empty(), "and has no problem", input);
}

} // namespace toscale::fuzz
