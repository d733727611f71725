#include "core/document/view.h"

#include <algorithm>

namespace toscale {

namespace {

template <class T> void putOver(T& field, const std::optional<T>& own)
{
    if (own)
        field = *own;
}

} // namespace

Reference referenceOf(const View& view, const Reference& documentReference)
{
    Reference result = documentReference;
    const ReferenceOverride& own = view.reference;
    putOver(result.currency, own.currency);
    putOver(result.priceYear, own.priceYear);
    putOver(result.inflateFirst, own.inflateFirst);
    putOver(result.reading, own.reading);
    putOver(result.basis, own.basis);
    putOver(result.baseline, own.baseline);
    putOver(result.withOtherConduct, own.withOtherConduct);
    putOver(result.ignoreScope, own.ignoreScope);
    if (!view.kinds.empty())
        result.kinds = view.kinds;
    if (view.forum)
        result.forum = view.forum;
    if (!view.parties.empty())
        result.parties = view.parties;
    return result;
}

std::optional<std::string> wordOption(const View& view, std::string_view name)
{
    const auto found = std::ranges::find(view.options, name, &std::pair<std::string, std::string>::first);
    if (found == view.options.end())
        return std::nullopt;
    const std::string_view json = found->second;
    const bool plain =
        json.size() >= 2 && json.front() == '"' && json.back() == '"' && json.find('\\') == std::string_view::npos;
    return plain ? std::optional(std::string(json.substr(1, json.size() - 2))) : std::nullopt;
}

void setWordOption(View& view, std::string_view name, std::string_view word)
{
    const auto found = std::ranges::find(view.options, name, &std::pair<std::string, std::string>::first);
    const std::string json = '"' + std::string(word) + '"';
    if (word.empty() && found != view.options.end())
        view.options.erase(found);
    else if (!word.empty() && found != view.options.end())
        found->second = json;
    else if (!word.empty())
        view.options.emplace_back(name, json);
}

} // namespace toscale
