#include "core/document/excerpt.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>

namespace toscale {

namespace {

template <class T> void forgetUnknown(std::vector<T>& all)
{
    for (T& each : all)
        each.unknown.clear();
}

template <class T> bool hasUnknown(const std::vector<T>& all)
{
    return std::ranges::any_of(all, [](const T& each) { return !each.unknown.empty(); });
}

bool hasPrivatePart(const Case& one)
{
    return !one.notes.empty() || !one.notesSources.empty() || !one.unknown.empty() || !one.unread.empty()
        || hasUnknown(one.parties) || hasUnknown(one.figures) || hasUnknown(one.penalties) || hasUnknown(one.events)
        || hasUnknown(one.revenue) || hasUnknown(one.sources);
}

void forgetPrivatePart(Case& one)
{
    one.notes.clear();
    one.notesSources.clear();
    one.unknown.clear();
    one.unread.clear();
    forgetUnknown(one.parties);
    forgetUnknown(one.figures);
    forgetUnknown(one.penalties);
    forgetUnknown(one.events);
    forgetUnknown(one.revenue);
    forgetUnknown(one.sources);
}

} // namespace

Document excerptOf(const Document& document, const View& view)
{
    Document excerpt;
    excerpt.title = document.title;
    excerpt.language = document.language;
    excerpt.tables = document.tables;
    excerpt.reference = document.reference;
    const Reference reference = referenceOf(view, document.reference);
    std::unordered_set<std::string_view> needed{reference.baseline};
    for (const ViewCase& each : view.cases)
        needed.insert(each.id);
    for (std::size_t at = 0; at < document.cases.size(); ++at) {
        if (!view.cases.empty() && !needed.contains(document.cases[at].id))
            continue;
        excerpt.cases.append(document.cases.slice(at, 1)); // shared, not copied
        if (hasPrivatePart(document.cases[at]))
            forgetPrivatePart(excerpt.cases.back()); // of a copy
    }
    if (!findCase(excerpt, excerpt.reference.baseline))
        excerpt.reference.baseline.clear();
    View shown = view;
    shown.speakerNotes.clear();
    shown.unknown.clear();
    shown.unread.clear();
    shown.reference.unknown.clear();
    forgetUnknown(shown.cases);
    excerpt.views.push_back(std::move(shown));
    return excerpt;
}

} // namespace toscale
