#include "core/io/json_writer.h"

#include "core/io/json_guard.h"

#include <algorithm>

namespace toscale::io {

ObjectWriter::ObjectWriter(std::span<const std::string_view> known, const UnknownFields& unknown,
                           const UnreadItems* unread)
    : m_known(known)
    , m_unknown(unknown)
    , m_unread(unread)
    , m_object(JsonValue::object())
{
    constexpr std::size_t most = 8; // fields of most objects
    m_object.members.reserve(std::min(most, known.size() + unknown.size()));
    for (const UnknownField& field : unknown) {
        const std::size_t position = positionOf(field.name);
        if (position == known.size() || field.isRepeated)
            continue;
        m_raw.resize(known.size(), nullptr);
        m_raw[position] = &field;
    }
}

std::size_t ObjectWriter::positionOf(std::string_view name) const
{
    return static_cast<std::size_t>(std::ranges::find(m_known, name) - m_known.begin());
}

bool ObjectWriter::hasRaw(std::string_view name) const
{
    return !m_raw.empty() && m_raw.at(positionOf(name)) != nullptr;
}

void ObjectWriter::advanceTo(std::size_t position)
{
    for (; m_next < position; ++m_next)
        if (!m_raw.empty() && m_raw[m_next] != nullptr)
            m_object.members.emplace_back(m_known[m_next], fromRaw(m_raw[m_next]->raw));
}

void ObjectWriter::put(std::string_view name, JsonValue value)
{
    // Fields come in the order of the list, so that a file differs only where its content does.
    const std::size_t position = positionOf(name);
    assert(position < m_known.size() && position >= m_next);
    advanceTo(position);
    m_next = position + 1;
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

std::size_t ObjectWriter::addUnread(std::string_view list, std::size_t from, bool toTheEnd, JsonValue& array) const
{
    const std::size_t count = m_unread == nullptr ? 0 : m_unread->size();
    std::size_t number = from;
    for (; number < count; ++number) {
        const UnreadItem& item = (*m_unread)[number];
        if (item.list != list)
            continue;
        if (!toTheEnd && item.at > array.items.size())
            break;
        array.items.push_back(fromRaw(item.raw));
    }
    return number;
}

JsonValue ObjectWriter::finish()
{
    advanceTo(m_known.size());
    for (const UnknownField& field : m_unknown)
        if (field.isRepeated || positionOf(field.name) == m_known.size())
            m_object.members.emplace_back(field.name, fromRaw(field.raw));
    return std::move(m_object);
}

JsonValue fromRaw(const std::string& raw)
{
    GuardedJson parsed = parseJson(raw);
    return parsed.value ? std::move(*parsed.value) : JsonValue::ofText(raw);
}

} // namespace toscale::io
