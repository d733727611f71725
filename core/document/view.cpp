#include "core/document/view.h"

#include "core/document/json_text.h"

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
    putOver(result.withSuspended, own.withSuspended);
    if (!view.kinds.empty())
        result.kinds = view.kinds;
    if (view.forum)
        result.forum = view.forum;
    if (!view.parties.empty())
        result.parties = view.parties;
    return result;
}

std::optional<std::string> textOption(const View& view, std::string_view name)
{
    const auto found = std::ranges::find(view.options, name, &std::pair<std::string, std::string>::first);
    return found == view.options.end() ? std::nullopt : fromJsonText(found->second);
}

void setTextOption(View& view, std::string_view name, std::string_view text)
{
    const auto found = std::ranges::find(view.options, name, &std::pair<std::string, std::string>::first);
    if (text.empty() && found != view.options.end())
        view.options.erase(found);
    else if (!text.empty() && found != view.options.end())
        found->second = toJsonText(text);
    else if (!text.empty())
        view.options.emplace_back(name, toJsonText(text));
}

bool showsOther(const View& view, const View& before)
{
    const auto isSame = [](const ViewCase& a, const ViewCase& b) {
        return a.id == b.id && a.figure == b.figure && a.leftOut == b.leftOut;
    };
    return !std::ranges::equal(view.cases, before.cases, isSame) || view.reference.basis != before.reference.basis
        || view.kinds != before.kinds || view.forum != before.forum;
}

std::optional<std::string> yardstickOfCells(const View& view)
{
    return textOption(view, "yardstick");
}

void setYardstickOfCells(View& view, std::string_view id)
{
    setTextOption(view, "yardstick", id);
}

bool isBuiltUp(const View& view)
{
    return textOption(view, "build") == "cases";
}

void setBuiltUp(View& view, bool isBuiltUp)
{
    setTextOption(view, "build", isBuiltUp ? "cases" : "");
}

bool hasTypedTexts(const View& view)
{
    View without = view;
    forgetTexts(without);
    return without != view;
}

void forgetTexts(View& view)
{
    for (std::string* text : {&view.title, &view.subtitle, &view.altText, &view.notes})
        text->clear();
    for (const std::string_view text : {"ratio", "question"})
        setTextOption(view, text, {});
}

} // namespace toscale
