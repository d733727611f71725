#include "core/io/view_options.h"

#include "core/document/timeline_options.h"
#include "core/io/reference_data.h"

#include <algorithm>
#include <array>

namespace toscale::io {

namespace {

constexpr std::array<std::string_view, 4> colours{"baseline", "case", "actor", "status"};
constexpr std::array<std::string_view, 1> builds{"cases"};
constexpr std::array<std::string_view, 1> guesses{"brackets"};
constexpr std::array<std::string_view, 2> walkSteps{"10", "1000"};

/// An option whose value is a text; no words: any text.
struct TextOption {
    std::string_view name;
    std::span<const std::string_view> words = {};
};

constexpr auto aligned = [] {
    std::array<std::string_view, alignableEvents.size()> names;
    std::ranges::transform(alignableEvents, names.begin(), [](EventKind kind) { return nameOf(kind); });
    return names;
}();

constexpr std::array<TextOption, 9> textOptions{{{"align", aligned},
                                                 {"build", builds},
                                                 {"colour", colours},
                                                 {"eventKinds"},
                                                 {"guess", guesses},
                                                 {"question"},
                                                 {"ratio"},
                                                 {"timeScale", namesOf<TimeScaleKind>},
                                                 {"walkStep", walkSteps}}};

/// Of a valid JSON text, by its first character.
JsonType typeOf(const std::string& raw)
{
    switch (raw.empty() ? 'n' : raw.front()) {
    case '{':
        return JsonType::Object;
    case '[':
        return JsonType::Array;
    case '"':
        return JsonType::String;
    case 't':
    case 'f':
        return JsonType::Boolean;
    case 'n':
        return JsonType::Null;
    default:
        return JsonType::Number;
    }
}

/// Cells are round amounts where it is none that is built in.
void checkYardstick(FieldReader& fields, const JsonPath& path, const View& view, const std::string& raw)
{
    const std::optional<std::string> id = yardstickOfCells(view);
    if (!id || std::ranges::find(builtInYardsticks(), *id, &Yardstick::id) == builtInYardsticks().end())
        fields.problems().add(ErrorCode::UnknownReference, path, {id.value_or(raw), "yardstick"});
}

} // namespace

void checkViewOptions(FieldReader& fields, const View& view)
{
    const JsonPath options = fields.path() / "options";
    for (const auto& [name, raw] : view.options) {
        const JsonPath path = options / name;
        if (name == "yardstick") {
            checkYardstick(fields, path, view, raw);
            continue;
        }
        const auto known = std::ranges::find(textOptions, std::string_view(name), &TextOption::name);
        if (known == textOptions.end())
            continue;
        const std::optional<std::string> value = textOption(view, name);
        if (!value)
            fields.problems().add(ErrorCode::WrongType, path,
                                  {std::string(nameOf(typeOf(raw))), std::string(nameOf(JsonType::String))});
        else if (!known->words.empty() && std::ranges::find(known->words, *value) == known->words.end())
            fields.addUnknownValue(path, *value, known->words);
    }
}

} // namespace toscale::io
