#pragma once

#include "core/cases/case.h"
#include "core/io/json_value.h"

#include <cassert>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace toscale::io {

/// Puts the fields of one object in the order of document_fields.h and leaves out what is at its default. Where a field
/// could not be read and has got no value since, its raw JSON stands in its place.
class ObjectWriter {
public:
    /// `unknown` and `unread` outlive the writer.
    ObjectWriter(std::span<const std::string_view> known, const UnknownFields& unknown,
                 const UnreadItems* unread = nullptr);

    void put(std::string_view name, JsonValue value);

    void text(std::string_view name, const std::string& value);
    void flag(std::string_view name, bool value, bool absent);
    void integer(std::string_view name, const std::optional<int>& value);
    void texts(std::string_view name, const std::vector<std::string>& values);

    template <class E> void word(std::string_view name, const std::optional<E>& value)
    {
        if (value)
            put(name, JsonValue::ofText(std::string(nameOf(*value))));
    }

    /// A word that is always written, but for `standIn` in place of one that could not be read.
    template <class E> void requiredWord(std::string_view name, E value, E standIn)
    {
        if (value != standIn || !hasRaw(name))
            word(name, std::optional(value));
    }

    template <class E> void words(std::string_view name, const std::vector<E>& values)
    {
        JsonValue list = JsonValue::array();
        for (const E value : values)
            list.items.push_back(JsonValue::ofText(std::string(nameOf(value))));
        nonEmpty(name, std::move(list));
    }

    /// An array of objects, with the unread items of that name at their places.
    template <class List, class Write> void objects(std::string_view name, const List& values, Write write)
    {
        JsonValue list = JsonValue::array();
        std::size_t unread = 0;
        for (const auto& value : values) {
            unread = addUnread(name, unread, false, list);
            list.items.push_back(write(value));
        }
        addUnread(name, unread, true, list);
        nonEmpty(name, std::move(list));
    }

    /// Leaves the field out when it is an empty array or object.
    void nonEmpty(std::string_view name, JsonValue value);

    /// The object, with the fields that this version does not know behind the known ones.
    [[nodiscard]] JsonValue finish();

private:
    [[nodiscard]] bool hasRaw(std::string_view name) const;
    [[nodiscard]] std::size_t positionOf(std::string_view name) const;
    /// Moves behind the known fields up to `position`, putting raw ones.
    void advanceTo(std::size_t position);
    /// Adds the unread items of a list, from number `from` on, whose place has come; the number to go on with.
    std::size_t addUnread(std::string_view list, std::size_t from, bool toTheEnd, JsonValue& array) const;

    std::span<const std::string_view> m_known;
    const UnknownFields& m_unknown;
    const UnreadItems* m_unread;
    std::vector<const UnknownField*> m_raw; // by position in m_known; empty where all could be read
    std::size_t m_next = 0;                 // of m_known
    JsonValue m_object;
};

/// Raw JSON as a value; a text that is no JSON becomes a JSON string.
[[nodiscard]] JsonValue fromRaw(const std::string& raw);

} // namespace toscale::io
