#include "app/cases/case_parts_fields.h"
#include "app/cases/free_id.h"
#include "app/text/vocabulary_words.h"

#include <algorithm>

namespace toscale::gui {

namespace {

bool isActor(const Case& which, std::size_t item)
{
    return std::ranges::find(which.actor, which.parties[item].id) != which.actor.end();
}

CaseField actorField()
{
    CaseField field{QStringLiteral("partyIsActor"), CaseParts::tr("The case is &about this party"), FieldKind::Check};
    field.width = 150;
    field.heading = CaseParts::tr("Actor");
    field.toolTip = CaseParts::tr("Penalties of the parties that a case is about count; those of others are listed");
    field.get = [](const Case& which, std::size_t item) { return isActor(which, item); };
    field.set = [](Case& which, std::size_t item, const QVariant& value) -> Result<void> {
        if (value.toBool() == isActor(which, item))
            return {};
        if (value.toBool())
            which.actor.push_back(which.parties[item].id);
        else
            std::erase(which.actor, which.parties[item].id);
        return {};
    };
    field.meaning = [](const Case& which, std::size_t) {
        return which.actor.empty() ? CaseParts::tr("No party is marked: the penalties of all of them count")
                                   : QString();
    };
    return field;
}

} // namespace

CasePart CaseParts::parties() const
{
    const text::Phrases& phrases = m_wording.phrases();
    CasePart part;
    part.name = QStringLiteral("parties");
    part.title = tr("Parties");
    part.adding = tr("Name of another party …");
    part.example = tr("Meta Platforms, Inc.");
    part.steps = {tr("Add a party"), tr("Duplicate a party"), tr("Remove a party"), tr("Move a party")};
    part.fields = {
        neededText(QStringLiteral("partyName"), tr("&Name"), itemMember(&Case::parties, &Party::name)),
        wordField<PartyKind>(QStringLiteral("partyKind"), tr("&Kind"), itemMember(&Case::parties, &Party::kind),
                             [&](std::string_view name) { return text::actorWords(phrases, name); }),
        wordField<PartyRole>(QStringLiteral("partyRole"), tr("&Role"), itemMember(&Case::parties, &Party::role),
                             [&](std::string_view name) { return text::roleWords(phrases, name); }),
        actorField()};
    part.fields[0].width = 280;
    part.fields[1].width = 110;
    part.fields[2].width = 130;
    bindList(part, &Case::parties, [](const auto& items, Party& copy) { copy.id = freeId(items, copy.id); });
    part.titleOf = [](const Case& which, std::size_t item) {
        const Party& party = which.parties[item];
        return text::toQString(party.name.empty() ? party.id : party.name);
    };
    part.add = [](Case& which, const QString& typed) -> Explanation {
        Party party;
        party.name = text::toUtf8(typed.trimmed());
        party.id = freeId(which.parties, io::idFromTitle(party.name));
        if (which.parties.empty())
            which.actor = {party.id};
        which.parties.push_back(std::move(party));
        return {};
    };
    part.remove = removeParty;
    return part;
}

} // namespace toscale::gui
