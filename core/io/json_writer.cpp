#include "core/io/json_writer.h"

#include "core/io/json_guard.h"

#include <algorithm>

namespace toscale::io {

ObjectWriter::ObjectWriter(std::span<const std::string_view> known) : m_known(known), m_object(JsonValue::object()) {}

void ObjectWriter::put(std::string_view name, JsonValue value)
{
    // Fields come in the order of the list, so that a file differs only where its content does.
    while (m_next < m_known.size() && m_known[m_next] != name)
        ++m_next;
    assert(m_next < m_known.size());
    m_object.members.emplace_back(name, std::move(value));
}

void ObjectWriter::text(std::string_view name, const std::string& value)
{
    if (!value.empty())
        put(name, JsonValue::ofText(value));
}

void ObjectWriter::flag(std::string_view name, bool value, bool absent)
{
    if (value != absent)
        put(name, JsonValue::ofBoolean(value));
}

void ObjectWriter::integer(std::string_view name, const std::optional<int>& value)
{
    if (value)
        put(name, JsonValue::ofNumber(*value));
}

void ObjectWriter::texts(std::string_view name, const std::vector<std::string>& values)
{
    JsonValue list = JsonValue::array();
    for (const std::string& value : values)
        list.items.push_back(JsonValue::ofText(value));
    nonEmpty(name, std::move(list));
}

void ObjectWriter::nonEmpty(std::string_view name, JsonValue value)
{
    if (!value.items.empty() || !value.members.empty())
        put(name, std::move(value));
}

JsonValue ObjectWriter::finish(const UnknownFields& unknown)
{
    for (const auto& field : unknown) {
        const bool isWritten
            = std::ranges::any_of(m_object.members, [&](const auto& member) { return member.first == field.first; });
        if (!isWritten)
            m_object.members.emplace_back(field.first, fromRaw(field.second));
    }
    return std::move(m_object);
}

JsonValue fromRaw(const std::string& raw)
{
    GuardedJson parsed = parseJson(raw);
    return parsed.value ? std::move(*parsed.value) : JsonValue::ofText(raw);
}

} // namespace toscale::io
