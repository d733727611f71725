#include "core/io/json_ids.h"

#include <algorithm>

namespace toscale::io {

IdSet::IdSet(const JsonValue& object, std::string_view name)
{
    const JsonValue* list = object.find(name);
    if (!list)
        return;
    for (const JsonValue& item : list->items)
        if (const JsonValue* id = item.find("id"); id && id->type == JsonType::String)
            m_ids.insert(id->text);
}

void IdsSeen::check(const std::string& id, FieldReader& fields)
{
    if (!id.empty() && !m_ids.insert(id).second)
        fields.problems().add(ErrorCode::DuplicateId, fields.path() / "id", {id});
}

bool LinkChains::add(const std::string& from, const std::string& to)
{
    if (endOf(to) == from)
        return false;
    m_next.emplace(from, to);
    return true;
}

/// What is passed on the way is moved closer to the end (path halving).
std::string LinkChains::endOf(const std::string& id)
{
    std::string at = id;
    for (auto next = m_next.find(at); next != m_next.end(); next = m_next.find(at)) {
        if (const auto further = m_next.find(next->second); further != m_next.end())
            next->second = further->second;
        at = next->second;
    }
    return at;
}

void checkReference(FieldReader& fields, std::string_view name, const std::string& id, const IdSet& ids,
                    std::string_view whatItNames)
{
    if (!id.empty() && !ids.has(id))
        fields.problems().add(ErrorCode::UnknownReference, fields.path() / name, {id, std::string(whatItNames)});
}

void checkReferences(FieldReader& fields, std::string_view name, const std::vector<std::string>& references,
                     const IdSet& ids, std::string_view whatItNames)
{
    const JsonPath list = fields.path() / name;
    for (std::size_t i = 0; i < references.size(); ++i)
        if (!ids.has(references[i]))
            fields.problems().add(ErrorCode::UnknownReference, list[i], {references[i], std::string(whatItNames)});
}

} // namespace toscale::io
