#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace toscale::io {

/// Raw: written already, which only happens on the way into a file.
enum class JsonType { Null, Boolean, Number, String, Array, Object, Raw };

/// JSON as it stands in a file: members keep their order, numbers their spelling (1.50 stays 1.50).
struct JsonValue {
    JsonType type = JsonType::Null;
    bool boolean = false;
    std::string text; // a string, or a number or anything as written
    std::vector<JsonValue> items;
    std::vector<std::pair<std::string, JsonValue>> members;

    [[nodiscard]] static JsonValue ofText(std::string text);
    /// Bytes of any origin: what is no UTF-8 becomes U+FFFD.
    [[nodiscard]] static JsonValue ofForeignText(std::string_view text);
    [[nodiscard]] static JsonValue ofNumber(long long number);
    /// A number with these digits, of which none is lost.
    [[nodiscard]] static JsonValue ofDigits(std::string digits);
    /// What toLine() made of a value: of thousands of them it takes a fraction of the memory.
    [[nodiscard]] static JsonValue ofRaw(std::string line);
    [[nodiscard]] static JsonValue ofBoolean(bool value);
    [[nodiscard]] static JsonValue array();
    [[nodiscard]] static JsonValue object();

    /// Adds a member.
    void put(std::string name, JsonValue value) { members.emplace_back(std::move(name), std::move(value)); }
    /// The first member of that name, or nullptr.
    [[nodiscard]] const JsonValue* find(std::string_view name) const;

    bool operator==(const JsonValue&) const = default;
};

/// "null", "boolean", "number", "string", "array", "object", "raw".
[[nodiscard]] std::string_view nameOf(JsonType type);

/// Adds a string with its quotation marks.
void appendText(std::string& line, std::string_view text);

/// Adds a value as toLine() writes it.
void appendLine(std::string& line, const JsonValue& value);

/// On one line: {"a": [1, 2]}.
[[nodiscard]] std::string toLine(const JsonValue& value);

/// Two spaces a level; what fits into a line of 100 characters stays on one. No newline at the end.
[[nodiscard]] std::string toLines(const JsonValue& value);

} // namespace toscale::io
