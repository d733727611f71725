#include "core/io/timeline_js_parts.h"

#include "core/io/cited_source.h"
#include "core/io/markup_text.h"
#include "core/io/timeline_js.h"

#include <algorithm>

namespace toscale::io {

namespace {

int depthOf(const JsonValue& value)
{
    int deepest = 0;
    for (const JsonValue& item : value.items)
        deepest = std::max(deepest, depthOf(item));
    for (const auto& [name, member] : value.members)
        deepest = std::max(deepest, depthOf(member));
    return deepest + 1;
}

} // namespace

std::string groupOf(std::string_view caseTitle)
{
    std::string plain;
    for (const char c : caseTitle)
        plain += c == '<' ? "‹" : c == '>' ? "›" : std::string(1, c);
    return markupOf(plain);
}

std::string mediaAddress(const JsonValue& media)
{
    const JsonValue* url = media.find("url");
    if (url == nullptr || url->type != JsonType::String)
        return {};
    std::string_view address = url->text;
    while (!address.empty() && isBlank(address.front()))
        address.remove_prefix(1);
    while (!address.empty() && isBlank(address.back()))
        address.remove_suffix(1);
    return isAddress(address) && std::ranges::none_of(address, isBlank) ? std::string(address) : std::string();
}

UnknownFields keptField(JsonValue kept, const JsonPath& path, Problems& problems)
{
    constexpr int deepest = 48; // a document may be 64 deep, and an event stands a few levels down in it
    std::erase_if(kept.members, [&](const auto& member) {
        const bool isTooDeep = depthOf(member.second) > deepest;
        if (isTooDeep)
            problems.add(ErrorCode::JsonTooDeep, path / member.first, {std::to_string(deepest)});
        return isTooDeep;
    });
    if (kept.members.empty())
        return {};
    return {{std::string(timelineJsField), toLine(kept), false}};
}

} // namespace toscale::io
