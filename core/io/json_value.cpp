#include "core/io/json_value.h"

#include "core/io/json_lines.h"
#include "core/quantity/code_points.h"

#include <algorithm>
#include <array>

namespace toscale::io {

namespace {

bool isEscaped(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return c == '"' || c == '\\' || byte < 0x20 || byte == 0x7f;
}

} // namespace

JsonValue JsonValue::ofText(std::string text)
{
    JsonValue value;
    value.type = JsonType::String;
    value.text = std::move(text);
    return value;
}

JsonValue JsonValue::ofForeignText(std::string_view text)
{
    std::string valid;
    for (std::size_t at = 0; at < text.size();) {
        const DecodedCodePoint decoded = decodeCodePoint(text, at);
        appendCodePoint(valid, decoded.value);
        at += decoded.length;
    }
    return ofText(std::move(valid));
}

JsonValue JsonValue::ofNumber(long long number)
{
    return ofDigits(std::to_string(number));
}

JsonValue JsonValue::ofDigits(std::string digits)
{
    JsonValue value;
    value.type = JsonType::Number;
    value.text = std::move(digits);
    return value;
}

JsonValue JsonValue::ofRaw(std::string line)
{
    JsonValue value;
    value.type = JsonType::Raw;
    value.text = std::move(line);
    return value;
}

JsonValue JsonValue::ofBoolean(bool boolean)
{
    JsonValue value;
    value.type = JsonType::Boolean;
    value.boolean = boolean;
    return value;
}

JsonValue JsonValue::array()
{
    JsonValue value;
    value.type = JsonType::Array;
    return value;
}

JsonValue JsonValue::object()
{
    JsonValue value;
    value.type = JsonType::Object;
    return value;
}

const JsonValue* JsonValue::find(std::string_view name) const
{
    const auto found =
        std::ranges::find(members, name, [](const auto& member) { return std::string_view(member.first); });
    return found == members.end() ? nullptr : &found->second;
}

std::string_view nameOf(JsonType type)
{
    static constexpr std::array<std::string_view, 7> names{"null",  "boolean", "number", "string",
                                                           "array", "object",  "raw"};
    return names[static_cast<std::size_t>(type)];
}

void appendText(std::string& line, std::string_view text)
{
    static constexpr std::string_view hex = "0123456789abcdef";
    line += '"';
    while (true) {
        const auto special = std::find_if(text.begin(), text.end(), isEscaped);
        line.append(text.begin(), special);
        text.remove_prefix(static_cast<std::size_t>(special - text.begin()));
        if (text.empty())
            break;
        const char c = text.front();
        text.remove_prefix(1);
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            line += '\\';
            line += c;
        } else if (c == '\n') {
            line += "\\n";
        } else if (c == '\t') {
            line += "\\t";
        } else if (c == '\r') {
            line += "\\r";
        } else {
            line += "\\u00";
            line += hex[byte >> 4U];
            line += hex[byte & 15U];
        }
    }
    line += '"';
}

void appendLine(std::string& line, const JsonValue& value)
{
    switch (value.type) {
    case JsonType::Null:
        line += "null";
        return;
    case JsonType::Boolean:
        line += value.boolean ? "true" : "false";
        return;
    case JsonType::Number:
    case JsonType::Raw:
        line += value.text;
        return;
    case JsonType::String:
        appendText(line, value.text);
        return;
    case JsonType::Array:
        line += '[';
        for (std::size_t i = 0; i < value.items.size(); ++i) {
            if (i > 0)
                line += ", ";
            appendLine(line, value.items[i]);
        }
        line += ']';
        return;
    case JsonType::Object:
        line += '{';
        for (std::size_t i = 0; i < value.members.size(); ++i) {
            if (i > 0)
                line += ", ";
            appendText(line, value.members[i].first);
            line += ": ";
            appendLine(line, value.members[i].second);
        }
        line += '}';
        return;
    }
}

std::string toLine(const JsonValue& value)
{
    std::string line;
    appendLine(line, value);
    return line;
}

std::string toLines(const JsonValue& value)
{
    return brokenIntoLines(toLine(value));
}

} // namespace toscale::io
