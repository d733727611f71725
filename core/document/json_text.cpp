#include "core/document/json_text.h"

#include <charconv>
#include <cstdint>

namespace toscale {

namespace {

constexpr std::string_view escapes = "\"\\/bfnrt";
constexpr std::string_view meant = "\"\\/\b\f\n\r\t";

void appendUtf8(std::string& text, std::uint32_t point)
{
    const auto byte = [&](std::uint32_t value) { text += static_cast<char>(value); };
    if (point < 0x80) {
        byte(point);
    } else if (point < 0x800) {
        byte(0xC0U | point >> 6U);
        byte(0x80U | (point & 0x3FU));
    } else if (point < 0x10000) {
        byte(0xE0U | point >> 12U);
        byte(0x80U | (point >> 6U & 0x3FU));
        byte(0x80U | (point & 0x3FU));
    } else {
        byte(0xF0U | point >> 18U);
        byte(0x80U | (point >> 12U & 0x3FU));
        byte(0x80U | (point >> 6U & 0x3FU));
        byte(0x80U | (point & 0x3FU));
    }
}

/// Four hexadecimal digits from the front of what is left.
std::optional<std::uint32_t> takeUnit(std::string_view& rest)
{
    constexpr std::size_t digits = 4;
    std::uint32_t unit = 0;
    if (rest.size() < digits)
        return std::nullopt;
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + digits, unit, 16);
    if (error != std::errc{} || end != rest.data() + digits)
        return std::nullopt;
    rest.remove_prefix(digits);
    return unit;
}

/// A character outside the first plane is two escapes.
std::optional<std::uint32_t> takePoint(std::string_view& rest)
{
    const std::optional<std::uint32_t> first = takeUnit(rest);
    if (!first || *first < 0xD800 || *first > 0xDFFF)
        return first;
    if (*first > 0xDBFF || !rest.starts_with("\\u"))
        return std::nullopt;
    rest.remove_prefix(2);
    const std::optional<std::uint32_t> second = takeUnit(rest);
    if (!second || *second < 0xDC00 || *second > 0xDFFF)
        return std::nullopt;
    return 0x10000U + ((*first - 0xD800U) << 10U) + (*second - 0xDC00U);
}

} // namespace

std::string toJsonText(std::string_view utf8)
{
    constexpr std::string_view hex = "0123456789abcdef";
    std::string json = "\"";
    for (const char c : utf8) {
        const std::size_t known = c == '/' ? std::string_view::npos : meant.find(c);
        if (known != std::string_view::npos)
            (json += '\\') += escapes[known];
        else if (const auto byte = static_cast<unsigned char>(c); byte < 0x20)
            (json += "\\u00").append({hex[byte >> 4U], hex[byte & 0xFU]});
        else
            json += c;
    }
    return json + '"';
}

std::optional<std::string> fromJsonText(std::string_view json)
{
    if (json.size() < 2 || json.front() != '"' || json.back() != '"')
        return std::nullopt;
    std::string text;
    for (std::string_view rest = json.substr(1, json.size() - 2); !rest.empty();) {
        const char c = rest.front();
        rest.remove_prefix(1);
        if (c == '"')
            return std::nullopt;
        if (c != '\\') {
            text += c;
            continue;
        }
        if (rest.empty())
            return std::nullopt;
        const char escape = rest.front();
        rest.remove_prefix(1);
        if (escape == 'u') {
            const std::optional<std::uint32_t> point = takePoint(rest);
            if (!point)
                return std::nullopt;
            appendUtf8(text, *point);
        } else if (const std::size_t known = escapes.find(escape); known != std::string_view::npos) {
            text += meant[known];
        } else {
            return std::nullopt;
        }
    }
    return text;
}

} // namespace toscale
