#pragma once

#include "core/io/json_fields.h"
#include "core/io/json_value.h"

#include <string>
#include <string_view>
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

/// Reports UnknownReference at path.name for an id that is not in `ids`; an empty id names nothing.
void checkReference(FieldReader& fields, std::string_view name, const std::string& id, const IdSet& ids,
                    std::string_view whatItNames);
void checkReferences(FieldReader& fields, std::string_view name, const std::vector<std::string>& references,
                     const IdSet& ids, std::string_view whatItNames);

} // namespace toscale::io
