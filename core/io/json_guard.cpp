#include "core/io/json_guard.h"

#include "core/io/text_place.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <unordered_set>

namespace toscale::io {

namespace {

using Nlohmann = nlohmann::json;

/// What nlohmann says, cut to what was expected: "...; expected '}'" -> "'}'".
std::string expectedIn(std::string_view message)
{
    constexpr std::string_view mark = "; expected ";
    if (const std::size_t at = message.find(mark); at != std::string_view::npos)
        return std::string(message.substr(at + mark.size()));
    if (message.find("control character") != std::string_view::npos)
        return R"(\n, \t, \u00XX)";
    return R"({ } [ ] , : " 0-9 true false null)";
}

class TreeBuilder : public nlohmann::json_sax<Nlohmann> {
public:
    TreeBuilder(std::string_view text, const JsonLimits& limits)
        : m_text(text)
        , m_limits(limits)
    {
    }

    bool null() override { return put(JsonValue{}); }
    bool boolean(bool value) override { return put(JsonValue::ofBoolean(value)); }
    /// Called for negative numbers alone: an integer zero here was written as -0.
    bool number_integer(number_integer_t value) override
    {
        return putNumber(value == 0 ? "-0" : std::to_string(value));
    }
    bool number_unsigned(number_unsigned_t value) override { return putNumber(std::to_string(value)); }
    bool number_float(number_float_t, const string_t& written) override { return putNumber(written); }
    bool string(string_t& value) override { return put(JsonValue::ofText(std::move(value))); }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(JsonValue::object()); }
    bool start_array(std::size_t) override { return open(JsonValue::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override
    {
        Level& level = m_levels.back();
        level.key = name;
        if (!level.remember(name))
            addProblem(Error{ErrorCode::DuplicateKey, Place{{}, path(), 0, 0}, {name}});
        return true;
    }

    bool parse_error(std::size_t position, const std::string& lastToken,
                     const nlohmann::detail::exception& exception) override
    {
        const std::string_view message = exception.what();
        Place place = placeBehind(m_text.substr(0, position == 0 ? 0 : position - 1));
        place.path = path();
        if (exception.id == 406)
            addProblem({ErrorCode::NumberTooLarge, place, {lastToken, "1.8e308"}});
        else if (message.find("ill-formed UTF-8") != std::string_view::npos)
            addProblem({ErrorCode::BadEncoding, place, {"UTF-8"}});
        else if (isCutOff(message))
            addProblem({ErrorCode::JsonCutOff, place, {}});
        else
            addProblem({ErrorCode::JsonSyntax, place, {expectedIn(message)}});
        return false;
    }

    [[nodiscard]] JsonValue takeRoot() { return std::move(m_root); }
    [[nodiscard]] std::vector<Error> takeProblems() { return std::move(m_problems); }

private:
    struct Level {
        JsonValue value;
        std::string key;
        std::unordered_set<std::string> names; // filled once an object has many members

        bool remember(const std::string& name)
        {
            constexpr std::size_t few = 32;
            if (names.empty() && value.members.size() < few)
                return std::ranges::none_of(value.members, [&](const auto& member) { return member.first == name; });
            if (names.empty())
                for (const auto& member : value.members)
                    names.insert(member.first);
            return names.insert(name).second;
        }
    };

    bool putNumber(std::string written)
    {
        JsonValue value;
        value.type = JsonType::Number;
        value.text = std::move(written);
        return put(std::move(value));
    }

    bool put(JsonValue value)
    {
        if (m_levels.empty()) {
            m_root = std::move(value);
            return true;
        }
        Level& level = m_levels.back();
        if (level.value.type == JsonType::Array)
            level.value.items.push_back(std::move(value));
        else
            level.value.members.emplace_back(level.key, std::move(value));
        return true;
    }

    bool open(JsonValue value)
    {
        if (m_levels.size() >= static_cast<std::size_t>(m_limits.depth)) {
            addProblem({ErrorCode::JsonTooDeep, Place{{}, path(), 0, 0}, {std::to_string(m_limits.depth)}});
            return false;
        }
        m_levels.push_back({std::move(value), {}, {}});
        return true;
    }

    bool close()
    {
        JsonValue value = std::move(m_levels.back().value);
        m_levels.pop_back();
        return put(std::move(value));
    }

    void addProblem(Error error)
    {
        constexpr std::size_t enough = 1000;
        if (m_problems.size() < enough)
            m_problems.push_back(std::move(error));
    }

    /// The text ends inside of a value; only at its end can a quote be missing, for a line break in a text is an error.
    [[nodiscard]] bool isCutOff(std::string_view message) const
    {
        const bool isBlank = m_text.find_first_not_of(" \t\r\n") == std::string_view::npos;
        return !isBlank
            && (message.find("unexpected end of input") != std::string_view::npos
                || message.find("missing closing quote") != std::string_view::npos);
    }

    [[nodiscard]] std::string path() const
    {
        std::string path;
        for (const Level& level : m_levels) {
            if (level.value.type == JsonType::Array)
                path += '[' + std::to_string(level.value.items.size()) + ']';
            else if (!level.key.empty())
                path += (path.empty() ? "" : ".") + level.key;
        }
        return path;
    }

    std::string_view m_text;
    JsonLimits m_limits;
    JsonValue m_root;
    std::vector<Level> m_levels;
    std::vector<Error> m_problems;
};

} // namespace

GuardedJson parseJson(std::string_view text, const JsonLimits& limits)
{
    if (text.size() > limits.bytes)
        return {std::nullopt, {Error{ErrorCode::FileTooLarge, {}, {std::to_string(limits.bytes)}}}};
    TreeBuilder builder(text, limits);
    const bool complete = Nlohmann::sax_parse(text.begin(), text.end(), &builder);
    GuardedJson result;
    result.problems = builder.takeProblems();
    if (complete)
        result.value = builder.takeRoot();
    return result;
}

} // namespace toscale::io
