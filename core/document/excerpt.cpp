#include "core/document/excerpt.h"

#include <algorithm>

namespace toscale {

namespace {

template <class T> void forgetUnknown(std::vector<T>& all)
{
    for (T& each : all)
        each.unknown.clear();
}

Case publicPart(Case one)
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
    return one;
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
    const auto isNeeded = [&](const Case& one) {
        return view.cases.empty() || one.id == reference.baseline
            || std::ranges::find(view.cases, one.id, &ViewCase::id) != view.cases.end();
    };
    for (const Case& one : document.cases)
        if (isNeeded(one))
            excerpt.cases.push_back(publicPart(one));
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
