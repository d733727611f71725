#pragma once

#include "core/cases/case.h"
#include "core/io/json_value.h"
#include "core/quantity/nearest_name.h"
#include "core/result.h"

#include <cassert>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace toscale::io {

/// Where a value stands: cases[3].penalties[0].value. A chain of names, made into a text only for a problem.
class JsonPath {
public:
    JsonPath() = default;
    [[nodiscard]] JsonPath operator/(std::string_view name) const { return {this, name, 0}; }
    [[nodiscard]] JsonPath operator[](std::size_t index) const { return {this, {}, index}; }
    [[nodiscard]] std::string text() const;

private:
    JsonPath(const JsonPath* parent, std::string_view name, std::size_t index)
        : m_parent(parent)
        , m_name(name)
        , m_index(index)
    {
    }

    const JsonPath* m_parent = nullptr;
    std::string_view m_name; // empty = an item of an array
    std::size_t m_index = 0;
};

/// Collects what is wrong, with the place of each.
class Problems {
public:
    explicit Problems(std::string file)
        : m_file(std::move(file))
    {
    }

    void add(ErrorCode code, const JsonPath& path, std::vector<std::string> arguments, int column = 0);
    void add(Error error);
    [[nodiscard]] std::vector<Error> take() { return std::move(m_errors); }

private:
    std::string m_file;
    std::vector<Error> m_errors;
};

/// Takes the known fields of one object. A field that cannot be read is reported, reads as absent and stays among the
/// unknown ones, so that saving the document does not lose it. The JSON itself stays as it is.
class FieldReader {
public:
    /// `known` are the names that may be asked for; see document_fields.h.
    FieldReader(const JsonValue& object, const JsonPath& path, std::span<const std::string_view> known,
                Problems& problems)
        : m_object(object)
        , m_path(path)
        , m_known(known)
        , m_problems(problems)
        , m_taken(object.members.size(), false)
    {
    }

    [[nodiscard]] const JsonPath& path() const { return m_path; }
    [[nodiscard]] Problems& problems() { return m_problems; }

    [[nodiscard]] const JsonValue& json() const { return m_object; }
    [[nodiscard]] bool has(std::string_view name) const { return find(name) != none; }

    /// Reports MissingField when the field is absent.
    void require(std::string_view name);

    [[nodiscard]] std::string text(std::string_view name);
    /// Reports MissingField when the text is absent or empty.
    [[nodiscard]] std::string requiredText(std::string_view name);
    [[nodiscard]] std::optional<std::string> optionalText(std::string_view name);
    [[nodiscard]] bool flag(std::string_view name, bool absent) { return optionalFlag(name).value_or(absent); }
    [[nodiscard]] std::optional<bool> optionalFlag(std::string_view name);
    [[nodiscard]] std::optional<int> integer(std::string_view name);
    /// At most `mostInList`: they are ids.
    [[nodiscard]] std::vector<std::string> texts(std::string_view name);

    /// A text that `parse` turns into a value: Result<T>(std::string_view).
    template <class Parse>
    [[nodiscard]] auto parsed(std::string_view name, Parse parse)
        -> std::optional<typename std::invoke_result_t<Parse, std::string_view>::value_type>
    {
        const std::size_t at = findTyped(name, JsonType::String);
        if (at == none)
            return std::nullopt;
        auto result = parse(std::string_view(m_object.members[at].second.text));
        if (!result) {
            Error error = std::move(result.error());
            error.place.path = (m_path / name).text();
            m_problems.add(std::move(error));
            return std::nullopt;
        }
        m_taken[at] = true;
        return std::move(*result);
    }

    /// One of a closed list of words; `lookUp` gives the value for a word, or nothing.
    template <class LookUp>
    [[nodiscard]] auto word(std::string_view name, std::span<const std::string_view> allowed, LookUp lookUp)
        -> std::invoke_result_t<LookUp, std::string_view>
    {
        const std::size_t at = findTyped(name, JsonType::String);
        if (at == none)
            return std::nullopt;
        auto value = lookUp(std::string_view(m_object.members[at].second.text));
        if (value)
            m_taken[at] = true;
        else
            addUnknownValue(m_path / name, m_object.members[at].second.text, allowed);
        return value;
    }

    template <class E> [[nodiscard]] std::optional<E> word(std::string_view name)
    {
        return word(name, namesOf<E>, [](std::string_view text) { return fromName<E>(text); });
    }

    template <class E> [[nodiscard]] std::vector<E> words(std::string_view name)
    {
        const std::size_t at = findTyped(name, JsonType::Array);
        if (at == none)
            return {};
        std::vector<E> result;
        const JsonPath list = m_path / name;
        bool good = true;
        const std::vector<JsonValue>& items = m_object.members[at].second.items;
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (!hasType(items[i], JsonType::String, list[i])) {
                good = false;
            } else if (const auto value = fromName<E>(items[i].text)) {
                result.push_back(*value);
            } else {
                addUnknownValue(list[i], items[i].text, namesOf<E>);
                good = false;
            }
        }
        if (!good)
            return {};
        m_taken[at] = true;
        return result;
    }

    /// The objects of an array: `read(FieldReader&)` is called for each of them. What is no object, and what `read`
    /// leaves out, goes to `unread`.
    template <class Read>
    void objects(std::string_view name, std::span<const std::string_view> known, UnreadItems& unread, Read read)
    {
        objectsUpTo(none, name, known, unread, read);
    }

    /// The same, and all that are more than `most` go to `unread`.
    template <class Read>
    void objectsUpTo(std::size_t most, std::string_view name, std::span<const std::string_view> known,
                     UnreadItems& unread, Read read)
    {
        const std::size_t at = findTyped(name, JsonType::Array);
        if (at == none)
            return;
        m_taken[at] = true;
        const JsonPath list = m_path / name;
        const std::vector<JsonValue>& items = m_object.members[at].second.items;
        for (std::size_t i = 0; i < items.size(); ++i) {
            const JsonPath path = list[i];
            if (i == most)
                m_problems.add(ErrorCode::TooManyItems, path, {std::to_string(most)});
            bool isRead = i < most && hasType(items[i], JsonType::Object, path);
            if (isRead) {
                FieldReader fields(items[i], path, known, m_problems);
                read(fields);
                isRead = !fields.m_isLeftOut;
            }
            if (!isRead)
                unread.push_back({std::string(name), i, toLine(items[i])});
        }
    }

    /// The object cannot be read as a whole.
    void leaveOut() { m_isLeftOut = true; }

    template <class Read> void object(std::string_view name, std::span<const std::string_view> known, Read read)
    {
        const std::size_t at = findTyped(name, JsonType::Object);
        if (at == none)
            return;
        m_taken[at] = true;
        const JsonPath path = m_path / name;
        FieldReader fields(m_object.members[at].second, path, known, m_problems);
        read(fields);
    }

    /// Name and text of each member: {"category": "leak"}.
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> textMembers(std::string_view name);

    /// Name and raw JSON of each member.
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> rawMembers(std::string_view name);

    /// True when the member is there and null; it is then taken.
    [[nodiscard]] bool isNull(std::string_view name);

    /// With the nearest of those that are allowed.
    void addUnknownValue(const JsonPath& path, const std::string& value, std::span<const std::string_view> allowed);

    /// Everything that was not taken, as raw JSON, in the order of the file.
    [[nodiscard]] UnknownFields rest() const;

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    [[nodiscard]] std::size_t find(std::string_view name) const;
    [[nodiscard]] std::size_t findTyped(std::string_view name, JsonType type);
    [[nodiscard]] bool hasType(const JsonValue& value, JsonType type, const JsonPath& path);

    const JsonValue& m_object;
    const JsonPath& m_path;
    std::span<const std::string_view> m_known;
    Problems& m_problems;
    std::vector<bool> m_taken;
    bool m_isLeftOut = false;
};

} // namespace toscale::io
