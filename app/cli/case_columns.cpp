#include "app/cli/case_columns.h"

#include <algorithm>

namespace toscale::cli {

namespace {

const Party* firstActor(const Case& which)
{
    const auto found = std::ranges::find_if(which.parties, [&](const Party& party) {
        return std::ranges::find(which.actor, party.id) != which.actor.end();
    });
    return found == which.parties.end() ? nullptr : &*found;
}

template <class E> std::string nameOrEmpty(const std::optional<E>& value)
{
    return value ? std::string(nameOf(*value)) : std::string();
}

} // namespace

std::optional<std::string> caseColumn(const Case& which, std::string_view column)
{
    const Party* actor = firstActor(which);
    if (column == "id")
        return which.id;
    if (column == "title")
        return which.title;
    if (column == "party")
        return actor == nullptr ? "" : actor->name;
    if (column == "party_kind")
        return actor == nullptr ? "" : std::string(nameOf(actor->kind));
    if (column == "role")
        return actor == nullptr ? "" : std::string(nameOf(actor->role));
    if (column == "act" || column == "date")
        return which.act.text;
    if (column == "jurisdiction")
        return which.jurisdiction;
    if (column == "country")
        return which.country;
    if (column == "status")
        return nameOrEmpty(which.status);
    if (column == "outcome")
        return nameOrEmpty(which.outcome);
    if (column == "as_of")
        return which.asOf;
    const auto own = std::ranges::find(which.textColumns, column, &std::pair<std::string, std::string>::first);
    return own == which.textColumns.end() ? std::nullopt : std::optional(own->second);
}

} // namespace toscale::cli
