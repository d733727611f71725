#include "core/io/json_fields.h"

#include "core/io/folded_name.h"

#include <algorithm>
#include <charconv>

namespace toscale::io {

namespace {

std::string joined(std::span<const std::string_view> words)
{
    std::string text;
    for (const std::string_view word : words)
        text.append(text.empty() ? "" : ", ").append(word);
    return text;
}

} // namespace

std::string JsonPath::text() const
{
    if (!m_parent)
        return {};
    std::string text = m_parent->text();
    if (m_name.empty())
        return text + '[' + std::to_string(m_index) + ']';
    if (!text.empty())
        text += '.';
    return text.append(m_name);
}

void Problems::add(ErrorCode code, const JsonPath& path, std::vector<std::string> arguments, int column)
{
    add(Error{code, Place{{}, path.text(), 0, column}, std::move(arguments)});
}

void Problems::add(Error error)
{
    error.place.file = m_file;
    m_errors.push_back(std::move(error));
}

std::size_t FieldReader::find(std::string_view name) const
{
    assert(std::ranges::find(m_known, name) != m_known.end());
    for (std::size_t i = 0; i < m_object.members.size(); ++i)
        if (m_object.members[i].first == name)
            return i;
    return none;
}

bool FieldReader::hasType(const JsonValue& value, JsonType type, const JsonPath& path)
{
    if (value.type == type)
        return true;
    m_problems.add(ErrorCode::WrongType, path, {std::string(nameOf(value.type)), std::string(nameOf(type))});
    return false;
}

std::size_t FieldReader::findTyped(std::string_view name, JsonType type)
{
    const std::size_t at = find(name);
    if (at == none || !hasType(m_object.members[at].second, type, m_path / name))
        return none;
    return at;
}

void FieldReader::addUnknownValue(const JsonPath& path, const std::string& value,
                                  std::span<const std::string_view> allowed)
{
    const std::string folded = foldedName(value);
    const bool isSpelling = std::ranges::find(allowed, folded) != allowed.end();
    m_problems.add(ErrorCode::UnknownValue, path,
                   {value, joined(allowed), isSpelling ? folded : std::string(nearestName(folded, allowed))});
}

void FieldReader::require(std::string_view name)
{
    if (find(name) == none)
        m_problems.add(ErrorCode::MissingField, m_path, {std::string(name)});
}

std::string FieldReader::text(std::string_view name)
{
    return optionalText(name).value_or(std::string());
}

std::optional<std::string> FieldReader::optionalText(std::string_view name)
{
    const std::size_t at = findTyped(name, JsonType::String);
    if (at == none)
        return std::nullopt;
    m_taken[at] = true;
    return m_object.members[at].second.text;
}

std::string FieldReader::requiredText(std::string_view name)
{
    const std::size_t at = find(name);
    const bool isEmpty = at != none && m_object.members[at].second == JsonValue::ofText({});
    if (at == none || isEmpty)
        m_problems.add(ErrorCode::MissingField, m_path, {std::string(name)});
    return text(name);
}

std::optional<bool> FieldReader::optionalFlag(std::string_view name)
{
    const std::size_t at = findTyped(name, JsonType::Boolean);
    if (at == none)
        return std::nullopt;
    m_taken[at] = true;
    return m_object.members[at].second.boolean;
}

std::optional<int> FieldReader::integer(std::string_view name)
{
    const std::size_t at = findTyped(name, JsonType::Number);
    if (at == none)
        return std::nullopt;
    const std::string& written = m_object.members[at].second.text;
    int value = 0;
    const auto [end, error] = std::from_chars(written.data(), written.data() + written.size(), value);
    if (error != std::errc{} || end != written.data() + written.size()) {
        m_problems.add(ErrorCode::WrongType, m_path / name, {written, "integer"});
        return std::nullopt;
    }
    m_taken[at] = true;
    return value;
}

std::vector<std::string> FieldReader::texts(std::string_view name)
{
    const std::size_t at = findTyped(name, JsonType::Array);
    if (at == none)
        return {};
    const JsonPath list = m_path / name;
    const std::vector<JsonValue>& items = m_object.members[at].second.items;
    bool good = items.size() <= mostInList;
    if (!good)
        m_problems.add(ErrorCode::TooManyItems, list[mostInList], {std::to_string(mostInList), "list"});
    for (std::size_t i = 0; i < std::min(items.size(), mostInList); ++i)
        good = hasType(items[i], JsonType::String, list[i]) && good;
    if (!good)
        return {};
    m_taken[at] = true;
    std::vector<std::string> result;
    result.reserve(items.size());
    for (const JsonValue& item : items)
        result.push_back(item.text);
    return result;
}

std::vector<std::pair<std::string, std::string>> FieldReader::textMembers(std::string_view name)
{
    const std::size_t at = findTyped(name, JsonType::Object);
    if (at == none)
        return {};
    const JsonPath object = m_path / name;
    std::vector<std::pair<std::string, std::string>> result;
    bool good = true;
    for (const auto& [key, value] : m_object.members[at].second.members) {
        good = hasType(value, JsonType::String, object / key) && good;
        result.emplace_back(key, value.text);
    }
    if (!good)
        return {};
    m_taken[at] = true;
    return result;
}

std::vector<std::pair<std::string, std::string>> FieldReader::rawMembers(std::string_view name)
{
    const std::size_t at = findTyped(name, JsonType::Object);
    if (at == none)
        return {};
    m_taken[at] = true;
    std::vector<std::pair<std::string, std::string>> result;
    for (const auto& [key, value] : m_object.members[at].second.members)
        result.emplace_back(key, toLine(value));
    return result;
}

bool FieldReader::isNull(std::string_view name)
{
    const std::size_t at = find(name);
    if (at == none || m_object.members[at].second.type != JsonType::Null)
        return false;
    m_taken[at] = true;
    return true;
}

UnknownFields FieldReader::rest() const
{
    UnknownFields result;
    std::vector<bool> seen(m_known.size(), false);
    for (std::size_t i = 0; i < m_taken.size(); ++i) {
        const auto& [name, value] = m_object.members[i];
        const auto known = static_cast<std::size_t>(std::ranges::find(m_known, name) - m_known.begin());
        const bool isRepeated = known < seen.size() && seen[known];
        if (known < seen.size())
            seen[known] = true;
        if (!m_taken[i])
            result.push_back({name, toLine(value), isRepeated});
    }
    return result;
}

} // namespace toscale::io
