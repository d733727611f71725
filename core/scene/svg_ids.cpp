#include "core/scene/svg_ids.h"

#include <string_view>

namespace toscale::scene {

namespace {

bool hasId(const Mark& mark)
{
    if (std::holds_alternative<RectShape>(mark.shape) || std::holds_alternative<CircleShape>(mark.shape))
        return mark.data.has_value() || isSvgEvent(mark);
    const auto* path = std::get_if<PathShape>(&mark.shape);
    return path != nullptr && !path->points.empty() && isSvgEvent(mark);
}

std::string nameOf(const MarkKey& key)
{
    std::string name;
    name.reserve(key.caseId.size() + key.part.size() + 2);
    name.append(key.caseId).append(1, '-').append(key.part);
    for (char& c : name) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (!letter && !(c >= '0' && c <= '9') && c != '-')
            c = '_';
    }
    const char first = name.front();
    if ((first >= '0' && first <= '9') || first == '-')
        name.insert(0, "_");
    return name;
}

} // namespace

bool isSvgEvent(const Mark& mark)
{
    return !mark.description.empty() && (mark.key.part.starts_with("event-") || mark.key.part == "act");
}

std::vector<std::string> svgIdsOf(const std::vector<Mark>& marks, std::unordered_set<std::string> taken)
{
    std::vector<std::string> ids(marks.size());
    taken.reserve(taken.size() + marks.size());
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (!hasId(marks[i]))
            continue;
        const std::string name = nameOf(marks[i].key);
        ids[i] = name;
        for (int number = 2; !taken.insert(ids[i]).second; ++number)
            ids[i] = name + '-' + std::to_string(number);
    }
    return ids;
}

} // namespace toscale::scene
