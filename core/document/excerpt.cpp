#include "core/document/excerpt.h"

#include <string_view>
#include <unordered_set>

namespace toscale {

namespace {

/// `use` gets each list and text of a case that an excerpt leaves out.
template <class OneCase, class Use> void eachPrivatePart(OneCase& one, const Use& use)
{
    use(one.notes);
    use(one.notesSources);
    use(one.unknown);
    use(one.unread);
    const auto useUnknown = [&](auto& all) {
        for (auto& each : all)
            use(each.unknown);
    };
    useUnknown(one.parties);
    useUnknown(one.figures);
    useUnknown(one.penalties);
    useUnknown(one.events);
    useUnknown(one.revenue);
    useUnknown(one.sources);
}

bool hasPrivatePart(const Case& one)
{
    bool has = false;
    eachPrivatePart(one, [&](const auto& part) { has = has || !part.empty(); });
    return has;
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
            eachPrivatePart(excerpt.cases.back(), [](auto& part) { part.clear(); }); // of a copy
    }
    if (!findCase(excerpt, excerpt.reference.baseline))
        excerpt.reference.baseline.clear();
    View shown = view;
    shown.speakerNotes.clear();
    shown.unknown.clear();
    shown.unread.clear();
    shown.reference.unknown.clear();
    for (ViewCase& each : shown.cases)
        each.unknown.clear();
    excerpt.views.push_back(std::move(shown));
    return excerpt;
}

} // namespace toscale
