#include "app/cli/completion/option_values.h"

#include "app/draw/paper.h"
#include "app/export/format.h"
#include "app/export/preset.h"
#include "app/text/languages.h"
#include "core/cases/vocabulary.h"
#include "core/document/timeline_options.h"
#include "core/io/document_fields.h"
#include "core/io/reference_data.h"
#include "core/io/text_encoding.h"
#include "core/normalize/measure.h"
#include "core/scene/build_scene.h"

namespace toscale::cli {

namespace {

template <class Names> std::vector<std::string_view> all(const Names& names)
{
    return {names.begin(), names.end()};
}

std::vector<std::string_view> figures()
{
    std::vector<std::string_view> names;
    for (const FigureKind kind : scene::drawableKinds())
        names.push_back(nameOf(kind));
    return names;
}

std::vector<std::string_view> eventsToAlign()
{
    std::vector<std::string_view> names;
    names.reserve(alignableEvents.size());
    for (const EventKind kind : alignableEvents)
        names.push_back(nameOf(kind));
    return names;
}

std::vector<std::string_view> bases()
{
    std::vector<std::string_view> names{"final", "highest"};
    names.insert(names.end(), namesOf<Basis>.begin(), namesOf<Basis>.end());
    return names;
}

std::vector<std::string_view> languages()
{
    std::vector<std::string_view> tags;
    for (const text::LanguageName& each : text::languageNames())
        tags.emplace_back(each.tag);
    return tags;
}

std::vector<std::string_view> presets()
{
    std::vector<std::string_view> ids;
    for (const exporting::Preset& each : exporting::builtInPresets())
        ids.push_back(each.id);
    return ids;
}

std::vector<std::string_view> yardsticks()
{
    std::vector<std::string_view> ids;
    for (const Yardstick& each : io::builtInYardsticks())
        ids.push_back(each.id);
    return ids;
}

/// "si|iec|jedec", as the help says it.
std::vector<std::string_view> alternatives(std::string_view text)
{
    std::vector<std::string_view> words;
    for (auto end = text.find('|'); end != std::string_view::npos; end = text.find('|')) {
        words.push_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    words.push_back(text);
    return words;
}

} // namespace

std::string joined(const std::vector<std::string_view>& words)
{
    std::string text;
    for (const std::string_view word : words)
        text += (text.empty() ? "" : " ") + std::string(word);
    return text;
}

bool takesFiles(const Command& command)
{
    return command.arguments.find("FILE") != std::string_view::npos || command.arguments.starts_with("IN ");
}

OptionValues optionValues(const Command& command, const OptionSpec& option)
{
    const std::string_view name = option.name;
    if (option.valueName.find('|') != std::string_view::npos)
        return {.words = alternatives(option.valueName)};
    if (name == "-o" || name == "--file")
        return {.isFile = true};
    if (name == "--figure")
        return {.words = figures()};
    if (name == "--measure" || name == "--measures")
        return {.words = all(measureNames), .isList = name == "--measures"};
    if (name == "--theme")
        return {.words = all(io::fields::themes)};
    if (name == "--format")
        return {.words = all(exporting::formatNames), .isList = true};
    if (name == "--preset")
        return {.words = presets(), .isList = true};
    if (name == "--paper")
        return {.words = all(draw::papers)};
    if (name == "--basis")
        return {.words = bases()};
    if (name == "--kinds")
        return {.words = all(namesOf<PenaltyKind>), .isList = true};
    if (name == "--forum")
        return {.words = all(namesOf<Forum>)};
    if (name == "--events")
        return {.words = all(namesOf<EventKind>), .isList = true};
    if (name == "--align")
        return {.words = eventsToAlign()};
    if (name == "--time-scale")
        return {.words = all(namesOf<TimeScaleKind>)};
    if (name == "--walk-step")
        return {.words = {"10", "1000"}};
    if (name == "--locale")
        return {.words = languages()};
    if (name == "--unit" && command.name != "import")
        return {.words = yardsticks()};
    if (name == "--encoding")
        return {.words = all(io::textEncodingNames)};
    return {};
}

} // namespace toscale::cli
