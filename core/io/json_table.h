#pragma once

#include "core/io/json_value.h"

#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace toscale::io {

/// Objects of JSON as a table: one column a name, in the order in which they first appear. Looks into the JSON.
struct JsonTable {
    const std::vector<JsonValue>* objects = nullptr;
    std::string name; // of the list, where it is a member of an object
    std::vector<std::string> columns;
    std::unordered_map<std::string, std::size_t> places; // of the columns
    std::size_t furtherColumns = 0;                      // names after those, left out
    std::size_t otherTables = 0;                         // shorter lists of objects beside it

    /// As long as `columns`; missing members and null are empty.
    [[nodiscard]] std::vector<std::string> row(std::size_t index) const;
    /// As long as `columns`: which cells of a row are numbers of JSON, not texts that hold one.
    [[nodiscard]] std::vector<bool> numbersIn(std::size_t index) const;
    /// "cases[3]"
    [[nodiscard]] std::string pathOf(std::size_t index) const { return name + '[' + std::to_string(index) + ']'; }

private:
    /// nullptr where an object has no such member.
    [[nodiscard]] std::vector<const JsonValue*> membersOf(std::size_t index) const;
};

/// An array of objects, or the longest one that an object has as a member. Values that are lists or objects themselves
/// stand in their cell as JSON. At most `mostColumns`, and fewer where most cells of a large table would be empty.
/// Nothing where there is no such array.
[[nodiscard]] std::optional<JsonTable> jsonTable(const JsonValue& root, std::size_t mostColumns);

} // namespace toscale::io
