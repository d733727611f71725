#include "app/text/vocabulary_words.h"

#include "app/text/list_words.h"
#include "app/text/word_table.h"

namespace toscale::text {

namespace {

constexpr Word bases[] = {
    {"statutory_maximum", "statutory maximum"},
    {"sought", "sought"},
    {"agreed", "agreed settlement"},
    {"imposed", "imposed"},
    {"reduced", "reduced"},
    {"vacated", "vacated"},
    {"declined", "offered, declined"},
    {"conditional", "conditional"},
    {"served", "served"},
    {"paid", "paid"},
    {"none", "none"},
    {"unstated", "basis not stated"},
};

constexpr Word forums[] = {
    {"criminal", "criminal"}, {"civil", "civil"}, {"regulatory", "regulatory"}, {"unstated", "forum not stated"}};

// No word here joins a charge or a term to a death (FIGURES.md 4).
constexpr Word outcomes[] = {
    {"not_charged", "not charged"},
    {"dismissed", "dismissed"},
    {"ended_by_death", "case ended, defendant died"},
    {"acquitted", "acquitted"},
    {"convicted", "convicted"},
    {"held_lawful", "held lawful"},
    {"held_liable", "held liable"},
    {"liability_overturned", "liability overturned"},
    {"settled", "settled"},
    {"vacated", "vacated"},
    {"pardoned", "pardoned"},
    {"injunction_only", "injunction only"},
    {"confidential", "settled, terms confidential"},
    {"pending", "pending"},
    {"copier_unknown", "copier unknown"},
};

constexpr Word statuses[] = {
    {"alleged", "alleged"},
    {"admitted", "admitted"},
    {"found_by_court", "found by a court"},
    {"found_by_regulator", "found by a regulator"},
    {"agreed_in_settlement", "agreed in a settlement"},
    {"reported_estimate", "reported estimate"},
};

constexpr Word evidences[] = {
    {"primary", "primary source"},   {"press", "press report"},         {"untraced", "origin of the figure not traced"},
    {"disputed", "figure disputed"}, {"withdrawn", "figure withdrawn"}, {"inferred", "figure inferred"},
};

constexpr Word countsTable[] = {
    {"copied", "copied"}, {"held", "held"},         {"offered", "offered"}, {"published", "published"},
    {"hosted", "hosted"}, {"uploaded", "uploaded"}, {"in_suit", "in suit"}, {"affected", "affected"},
};

constexpr Word kinds[] = {
    {"fine", "fine"},
    {"damages", "damages"},
    {"settlement", "settlement"},
    {"restitution", "restitution"},
    {"forfeiture", "forfeiture"},
    {"imprisonment", "prison term"},
    {"probation", "probation"},
    {"community_service", "community service"},
    {"other", "other penalty"},
};

constexpr Word severalKinds[] = {
    {"fine", "fines"},
    {"damages", "damages"},
    {"settlement", "settlements"},
    {"restitution", "restitution"},
    {"forfeiture", "forfeitures"},
    {"imprisonment", "prison terms"},
    {"probation", "probation"},
    {"community_service", "community service"},
    {"other", "other penalties"},
};

constexpr Word actors[] = {
    {"person", "person"}, {"company", "company"}, {"nonprofit", "nonprofit"},
    {"state", "state"},   {"unknown", "unknown"},
};

constexpr Word roles[] = {
    {"copier", "copier"},
    {"operator", "operator"},
    {"publisher", "publisher"},
    {"intermediary", "intermediary"},
    {"holder_of_data", "holder of data"},
    {"payer", "payer"},
    {"unknown", "unknown"},
};

} // namespace

QString basisWords(const Phrases& phrases, std::string_view basis)
{
    return lookUp(phrases, bases, basis);
}
QString forumWords(const Phrases& phrases, std::string_view forum)
{
    return lookUp(phrases, forums, forum);
}
QString outcomeWords(const Phrases& phrases, std::string_view outcome)
{
    return lookUp(phrases, outcomes, outcome);
}
QString statusWords(const Phrases& phrases, std::string_view status)
{
    return lookUp(phrases, statuses, status);
}

QString caseStatusWords(const Phrases& phrases, CaseStatus status)
{
    switch (status) {
    case CaseStatus::Pending:
        return phrases.tr("pending");
    case CaseStatus::Closed:
        return phrases.tr("closed", "status of a case");
    case CaseStatus::UnenforcedJudgment:
        return phrases.tr("judgment not known to be enforced");
    }
    return {};
}
QString evidenceWords(const Phrases& phrases, std::string_view id)
{
    return lookUp(phrases, evidences, id);
}
QString countsWords(const Phrases& phrases, std::string_view counts)
{
    return lookUp(phrases, countsTable, counts);
}

QString actorWords(const Phrases& phrases, std::string_view kind)
{
    return lookUp(phrases, actors, kind);
}
QString roleWords(const Phrases& phrases, std::string_view role)
{
    return lookUp(phrases, roles, role);
}

QString kindWords(const Phrases& phrases, std::string_view kind, bool several)
{
    return several ? lookUp(phrases, severalKinds, kind) : lookUp(phrases, kinds, kind);
}

QString basesWords(const Phrases& phrases, std::span<const Basis> all)
{
    QStringList words;
    for (const Basis basis : all)
        words << basisWords(phrases, nameOf(basis));
    return listed(phrases, words);
}

} // namespace toscale::text
