#pragma once

#include "core/cases/case.h"
#include "core/io/json_value.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace toscale::io {

/// Writes one object behind what stands in a line of JSON: its fields in the order of document_fields.h, without those
/// that are at their default. Where a field could not be read and has got no value since, its raw JSON stands in its
/// place.
class ObjectWriter {
public:
    /// `line`, `unknown` and `unread` outlive the writer.
    ObjectWriter(std::string& line, std::span<const std::string_view> known, const UnknownFields& unknown,
                 const UnreadItems* unread = nullptr);

    void put(std::string_view name, const JsonValue& value);

    void text(std::string_view name, std::string_view value);
    void flag(std::string_view name, bool value, bool absent);
    void integer(std::string_view name, const std::optional<int>& value);
    void texts(std::string_view name, const std::vector<std::string>& values);
    /// An object of texts: name, value.
    void textMembers(std::string_view name, const std::vector<std::pair<std::string, std::string>>& members);

    template <class E> void word(std::string_view name, const std::optional<E>& value)
    {
        if (value)
            text(name, nameOf(*value));
    }

    /// A word that is always written, but for `standIn` in place of one that could not be read.
    template <class E> void requiredWord(std::string_view name, E value, E standIn)
    {
        if (value != standIn || !hasRaw(name))
            word(name, std::optional(value));
    }

    template <class E> void words(std::string_view name, const std::vector<E>& values)
    {
        list(name, values, [](std::string& line, E value) { appendText(line, nameOf(value)); });
    }

    /// An array of objects, with the unread items of that name at their places: write(line, value) adds one.
    template <class List, class Write> void objects(std::string_view name, const List& values, Write write)
    {
        if (values.empty() && !hasUnread(name))
            return;
        begin(name);
        m_line += '[';
        ItemsWritten written;
        for (const auto& value : values) {
            addUnread(name, false, written);
            separate(written.count++);
            write(m_line, value);
        }
        addUnread(name, true, written);
        m_line += ']';
    }

    /// One object: write(line) adds it. It is left out when it is empty.
    template <class Write> void object(std::string_view name, Write write)
    {
        std::string value;
        write(value);
        if (value == "{}")
            return;
        begin(name);
        m_line += value;
    }

    /// Leaves the field out when it is an empty array or object.
    void nonEmpty(std::string_view name, const JsonValue& value);

    /// Ends the object, with the fields that this version does not know behind the known ones.
    void finish();

private:
    struct ItemsWritten {
        std::size_t count = 0;
        std::size_t unread = 0; // the number of the next one
    };

    template <class T, class Write> void list(std::string_view name, const std::vector<T>& values, Write write)
    {
        if (values.empty())
            return;
        begin(name);
        m_line += '[';
        for (std::size_t i = 0; i < values.size(); ++i) {
            separate(i);
            write(m_line, values[i]);
        }
        m_line += ']';
    }

    [[nodiscard]] bool hasRaw(std::string_view name) const;
    [[nodiscard]] bool hasUnread(std::string_view list) const;
    /// What stands before the value of a known field.
    void begin(std::string_view name);
    void beginAny(std::string_view name);
    /// What stands before one of a list that has so many before it.
    void separate(std::size_t count);
    /// Moves behind the known fields up to `position`, putting raw ones.
    void advanceTo(std::size_t position);
    /// Adds the unread items of a list whose place has come.
    void addUnread(std::string_view list, bool toTheEnd, ItemsWritten& written);

    std::string& m_line;
    std::span<const std::string_view> m_known;
    const UnknownFields& m_unknown;
    const UnreadItems* m_unread;
    std::vector<const UnknownField*> m_raw; // by position in m_known; empty where all could be read
    std::size_t m_next = 0;                 // of m_known
    std::size_t m_count = 0;                // fields written
};

/// Raw JSON as a value; a text that is no JSON becomes a JSON string.
[[nodiscard]] JsonValue fromRaw(const std::string& raw);

} // namespace toscale::io
