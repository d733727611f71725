#include "core/io/json_table.h"

#include <algorithm>
#include <unordered_set>

namespace toscale::io {

namespace {

bool isListOfObjects(const JsonValue& value)
{
    return value.type == JsonType::Array && !value.items.empty()
        && std::ranges::all_of(value.items, [](const JsonValue& item) { return item.type == JsonType::Object; });
}

/// Objects that each have other members are no table: most of its cells, hundreds of millions, would be empty.
std::size_t columnsFor(const std::vector<JsonValue>& objects)
{
    std::size_t cells = std::size_t{1} << 22U;
    for (const JsonValue& object : objects)
        cells += 4 * object.members.size();
    return std::max<std::size_t>(1, cells / objects.size());
}

std::string cellOf(const JsonValue& value)
{
    switch (value.type) {
    case JsonType::Null:
        return {};
    case JsonType::Boolean:
        return value.boolean ? "true" : "false";
    case JsonType::Number:
    case JsonType::String:
        return value.text;
    default:
        return toLine(value);
    }
}

} // namespace

std::vector<const JsonValue*> JsonTable::membersOf(std::size_t index) const
{
    std::vector<const JsonValue*> members(columns.size());
    for (const auto& [key, value] : (*objects)[index].members) {
        const auto place = places.find(key);
        if (place != places.end() && members[place->second] == nullptr) // of two with one name the first counts
            members[place->second] = &value;
    }
    return members;
}

std::vector<std::string> JsonTable::row(std::size_t index) const
{
    std::vector<std::string> cells;
    for (const JsonValue* value : membersOf(index))
        cells.push_back(value == nullptr ? std::string() : cellOf(*value));
    return cells;
}

std::vector<bool> JsonTable::numbersIn(std::size_t index) const
{
    std::vector<bool> numbers;
    for (const JsonValue* value : membersOf(index))
        numbers.push_back(value != nullptr && value->type == JsonType::Number);
    return numbers;
}

std::optional<JsonTable> jsonTable(const JsonValue& root, std::size_t mostColumns)
{
    JsonTable table;
    if (isListOfObjects(root))
        table.objects = &root.items;
    for (const auto& [key, value] : root.members) {
        if (!isListOfObjects(value))
            continue;
        table.otherTables += table.objects == nullptr ? 0U : 1U;
        if (table.objects != nullptr && value.items.size() <= table.objects->size())
            continue;
        table.objects = &value.items;
        table.name = key;
    }
    if (table.objects == nullptr)
        return std::nullopt;
    mostColumns = std::min(mostColumns, columnsFor(*table.objects));
    std::unordered_set<std::string> further;
    for (const JsonValue& object : *table.objects)
        for (const auto& member : object.members) {
            const std::string& key = member.first;
            if (table.columns.size() < mostColumns) {
                if (table.places.emplace(key, table.columns.size()).second)
                    table.columns.push_back(key);
            } else if (!table.places.contains(key)) {
                further.insert(key);
            }
        }
    table.furtherColumns = further.size();
    return table;
}

} // namespace toscale::io
