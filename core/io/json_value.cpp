#include "core/io/json_value.h"

#include "core/quantity/code_points.h"

#include <algorithm>
#include <array>

namespace toscale::io {

namespace {

constexpr std::size_t lineWidth = 100;

bool isEscaped(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return c == '"' || c == '\\' || byte < 0x20 || byte == 0x7f;
}

void appendString(std::string& out, std::string_view text)
{
    static constexpr std::string_view hex = "0123456789abcdef";
    out += '"';
    while (true) {
        const auto special = std::find_if(text.begin(), text.end(), isEscaped);
        out.append(text.begin(), special);
        text.remove_prefix(static_cast<std::size_t>(special - text.begin()));
        if (text.empty())
            break;
        const char c = text.front();
        text.remove_prefix(1);
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\t') {
            out += "\\t";
        } else if (c == '\r') {
            out += "\\r";
        } else {
            out += "\\u00";
            out += hex[byte >> 4U];
            out += hex[byte & 15U];
        }
    }
    out += '"';
}

/// Appends one line and stops early once it is longer than `limit`.
void appendLine(std::string& out, const JsonValue& value, std::size_t limit)
{
    if (out.size() > limit)
        return;
    switch (value.type) {
    case JsonType::Null:
        out += "null";
        return;
    case JsonType::Boolean:
        out += value.boolean ? "true" : "false";
        return;
    case JsonType::Number:
        out += value.text;
        return;
    case JsonType::String:
        appendString(out, value.text);
        return;
    case JsonType::Array:
        out += '[';
        for (std::size_t i = 0; i < value.items.size() && out.size() <= limit; ++i) {
            if (i > 0)
                out += ", ";
            appendLine(out, value.items[i], limit);
        }
        out += ']';
        return;
    case JsonType::Object:
        out += '{';
        for (std::size_t i = 0; i < value.members.size() && out.size() <= limit; ++i) {
            if (i > 0)
                out += ", ";
            appendString(out, value.members[i].first);
            out += ": ";
            appendLine(out, value.members[i].second, limit);
        }
        out += '}';
        return;
    }
}

class LineWriter {
public:
    /// `column` is where the value starts.
    void append(const JsonValue& value, std::size_t indent, std::size_t column)
    {
        m_line.clear();
        const std::size_t room = column < lineWidth ? lineWidth - column : 0;
        const bool isEmpty = value.items.empty() && value.members.empty();
        appendLine(m_line, value, isEmpty ? std::string::npos : room);
        if (isEmpty || m_line.size() <= room) {
            m_out += m_line;
            return;
        }
        const bool isArray = value.type == JsonType::Array;
        m_out += isArray ? "[\n" : "{\n";
        const std::size_t count = isArray ? value.items.size() : value.members.size();
        for (std::size_t i = 0; i < count; ++i) {
            m_out.append(indent + 2, ' ');
            const std::size_t start = m_out.size() - (indent + 2);
            if (isArray) {
                append(value.items[i], indent + 2, m_out.size() - start);
            } else {
                appendString(m_out, value.members[i].first);
                m_out += ": ";
                append(value.members[i].second, indent + 2, m_out.size() - start);
            }
            m_out += i + 1 < count ? ",\n" : "\n";
        }
        m_out.append(indent, ' ');
        m_out += isArray ? ']' : '}';
    }

    [[nodiscard]] std::string take() { return std::move(m_out); }

private:
    std::string m_out;
    std::string m_line;
};

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
    static constexpr std::array<std::string_view, 6> names{"null", "boolean", "number", "string", "array", "object"};
    return names[static_cast<std::size_t>(type)];
}

std::string toLine(const JsonValue& value)
{
    std::string line;
    appendLine(line, value, std::string::npos);
    return line;
}

std::string toLines(const JsonValue& value)
{
    LineWriter writer;
    writer.append(value, 0, 0);
    return writer.take();
}

} // namespace toscale::io
