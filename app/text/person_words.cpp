#include "app/text/person_words.h"

#include "app/text/qt_string.h"

namespace toscale::text {

namespace {

QString personInRole(const Phrases& phrases, PartyRole role)
{
    switch (role) {
    case PartyRole::Copier:
        return phrases.tr("copier", "a person in a role");
    case PartyRole::Operator:
        return phrases.tr("operator", "a person in a role");
    case PartyRole::Publisher:
        return phrases.tr("publisher", "a person in a role");
    case PartyRole::Intermediary:
        return phrases.tr("intermediary", "a person in a role");
    case PartyRole::HolderOfData:
        return phrases.tr("holder of the data", "a person in a role");
    case PartyRole::Payer:
        return phrases.tr("payer", "a person in a role");
    case PartyRole::Unknown:
        break;
    }
    return phrases.tr("person", "whose role is not known");
}

} // namespace

QString personWords(const Phrases& phrases, const Case& which, const Party& person)
{
    QStringList where;
    if (!which.country.empty())
        where << phrases.isolated(which.country);
    if (const auto years = yearsOf(which.act))
        where << phrases.digits(years->first);
    const QString role = personInRole(phrases, person.role);
    return where.isEmpty() ? role : phrases.tr("%1 (%2)", "copier (US, 2010)").arg(role, phrases.withCommas(where));
}

PersonWords personWords(const Phrases& phrases)
{
    return [&phrases](const Case& which, const Party& person) { return toUtf8(personWords(phrases, which, person)); };
}

} // namespace toscale::text
