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

/// Puts the fields of one object in the order of document_fields.h and leaves out what is at its default.
class ObjectWriter {
public:
    explicit ObjectWriter(std::span<const std::string_view> known);

    void put(std::string_view name, JsonValue value);

    void text(std::string_view name, const std::string& value);
    void flag(std::string_view name, bool value, bool absent);
    void integer(std::string_view name, const std::optional<int>& value);
    void texts(std::string_view name, const std::vector<std::string>& values);

    template <class E>
    void word(std::string_view name, const std::optional<E>& value)
    {
        if (value)
            put(name, JsonValue::ofText(std::string(nameOf(*value))));
    }

    template <class E>
    void words(std::string_view name, const std::vector<E>& values)
    {
        JsonValue list = JsonValue::array();
        for (const E value : values)
            list.items.push_back(JsonValue::ofText(std::string(nameOf(value))));
        nonEmpty(name, std::move(list));
    }

    template <class T, class Write>
    void objects(std::string_view name, const std::vector<T>& values, Write write)
    {
        JsonValue list = JsonValue::array();
        for (const T& value : values)
            list.items.push_back(write(value));
        nonEmpty(name, std::move(list));
    }

    /// Leaves the field out when it is an empty array or object.
    void nonEmpty(std::string_view name, JsonValue value);

    /// The object with the fields of the file that this version does not know behind the known ones.
    [[nodiscard]] JsonValue finish(const UnknownFields& unknown);

private:
    std::span<const std::string_view> m_known;
    std::size_t m_next = 0;
    JsonValue m_object;
};

/// Raw JSON as a value; a text that is no JSON becomes a JSON string.
[[nodiscard]] JsonValue fromRaw(const std::string& raw);

} // namespace toscale::io
