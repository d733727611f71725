#include "core/io/json_writer.h"

#include "core/io/json_guard.h"

#include <algorithm>
#include <cassert>

namespace toscale::io {

namespace {

/// From `from` on, where most fields are found at once; the size of the list where there is none.
std::size_t positionOf(std::string_view name, std::span<const std::string_view> known, std::size_t from = 0)
{
    return static_cast<std::size_t>(std::ranges::find(known.subspan(from), name) - known.subspan(from).begin()) + from;
}

} // namespace

ObjectWriter::ObjectWriter(std::string& line, std::span<const std::string_view> known, const UnknownFields& unknown,
                           const UnreadItems* unread)
    : m_line(line)
    , m_known(known)
    , m_unknown(unknown)
    , m_unread(unread)
{
    for (const UnknownField& field : unknown) {
        const std::size_t position = positionOf(field.name, known);
        if (position == known.size() || field.isRepeated)
            continue;
        m_raw.resize(known.size(), nullptr);
        m_raw[position] = &field;
    }
    m_line += '{';
}

bool ObjectWriter::hasRaw(std::string_view name) const
{
    return !m_raw.empty() && m_raw.at(positionOf(name, m_known)) != nullptr;
}

bool ObjectWriter::hasUnread(std::string_view list) const
{
    return m_unread != nullptr
        && std::ranges::any_of(*m_unread, [&](const UnreadItem& item) { return item.list == list; });
}

void ObjectWriter::separate(std::size_t count)
{
    if (count > 0)
        m_line += ", ";
}

void ObjectWriter::beginAny(std::string_view name)
{
    separate(m_count++);
    appendText(m_line, name);
    m_line += ": ";
}

void ObjectWriter::advanceTo(std::size_t position)
{
    if (m_raw.empty()) {
        m_next = position;
        return;
    }
    for (; m_next < position; ++m_next)
        if (m_raw[m_next] != nullptr) {
            beginAny(m_known[m_next]);
            appendLine(m_line, fromRaw(m_raw[m_next]->raw));
        }
}

void ObjectWriter::begin(std::string_view name)
{
    // Fields come in the order of the list, so that a file differs only where its content does.
    const std::size_t position = positionOf(name, m_known, m_next);
    assert(position < m_known.size());
    advanceTo(position);
    m_next = position + 1;
    beginAny(name);
}

void ObjectWriter::put(std::string_view name, const JsonValue& value)
{
    begin(name);
    appendLine(m_line, value);
}

void ObjectWriter::text(std::string_view name, std::string_view value)
{
    if (value.empty())
        return;
    begin(name);
    appendText(m_line, value);
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
    list(name, values, [](std::string& line, const std::string& value) { appendText(line, value); });
}

void ObjectWriter::textMembers(std::string_view name, const std::vector<std::pair<std::string, std::string>>& members)
{
    if (members.empty())
        return;
    begin(name);
    m_line += '{';
    for (std::size_t i = 0; i < members.size(); ++i) {
        separate(i);
        appendText(m_line, members[i].first);
        m_line += ": ";
        appendText(m_line, members[i].second);
    }
    m_line += '}';
}

void ObjectWriter::nonEmpty(std::string_view name, const JsonValue& value)
{
    if (!value.items.empty() || !value.members.empty())
        put(name, value);
}

void ObjectWriter::addUnread(std::string_view list, bool toTheEnd, ItemsWritten& written)
{
    const std::size_t count = m_unread == nullptr ? 0 : m_unread->size();
    for (; written.unread < count; ++written.unread) {
        const UnreadItem& item = (*m_unread)[written.unread];
        if (item.list != list)
            continue;
        if (!toTheEnd && item.at > written.count)
            break;
        separate(written.count++);
        appendLine(m_line, fromRaw(item.raw));
    }
}

void ObjectWriter::finish()
{
    advanceTo(m_known.size());
    for (const UnknownField& field : m_unknown)
        if (field.isRepeated || positionOf(field.name, m_known) == m_known.size()) {
            beginAny(field.name);
            appendLine(m_line, fromRaw(field.raw));
        }
    m_line += '}';
}

JsonValue fromRaw(const std::string& raw)
{
    GuardedJson parsed = parseJson(raw);
    return parsed.value ? std::move(*parsed.value) : JsonValue::ofText(raw);
}

} // namespace toscale::io
