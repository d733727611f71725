#pragma once

#include "core/io/json_fields.h"
#include "core/io/json_value.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace toscale::io {

/// The ids of one list, also of the items that could not be read: a reference to one of those is no second problem.
class IdSet {
public:
    IdSet() = default;
    /// Collects `id` of the items of object[name].
    IdSet(const JsonValue& object, std::string_view name);

    [[nodiscard]] bool has(const std::string& id) const { return m_ids.contains(id); }

private:
    std::unordered_set<std::string> m_ids;
};

/// Says which ids occur a second time.
class IdsSeen {
public:
    /// Reports DuplicateId at path.id. An empty id was reported before, as missing.
    void check(const std::string& id, FieldReader& fields);

private:
    std::unordered_set<std::string> m_ids;
};

/// Finds out when links between items, at most one from each, lead back to where they began.
class LinkChains {
public:
    /// False when `to` leads back to `from`: then the link is not added. Nearly constant time.
    [[nodiscard]] bool add(const std::string& from, const std::string& to);

private:
    [[nodiscard]] std::string endOf(const std::string& id);

    std::unordered_map<std::string, std::string> m_next; // an item further along its chain
};

/// Reports UnknownReference at path.name for an id that is not in `ids`; an empty id names nothing.
void checkReference(FieldReader& fields, std::string_view name, const std::string& id, const IdSet& ids,
                    std::string_view whatItNames);
void checkReferences(FieldReader& fields, std::string_view name, const std::vector<std::string>& references,
                     const IdSet& ids, std::string_view whatItNames);

} // namespace toscale::io
