#include "app/cli/case_columns.h"

#include "core/io/folded_name.h"
#include "core/io/table_reader.h"

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

/// Of a column of FORMATS.md 2.
std::optional<std::string> textOf(const Case& which, std::string_view column)
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
    return std::nullopt;
}

template <class IsName> std::optional<std::string> ownTextOf(const Case& which, IsName isName)
{
    const auto own = std::ranges::find_if(which.textColumns, isName, &std::pair<std::string, std::string>::first);
    return own == which.textColumns.end() ? std::nullopt : std::optional(own->second);
}

} // namespace

std::optional<std::string> caseColumn(const Case& which, std::string_view column)
{
    // A name as it stands comes first: an import may have left a "Date" of its own beside the date of the act.
    if (auto text = textOf(which, column))
        return text;
    if (auto text = ownTextOf(which, [&](const std::string& name) { return name == column; }))
        return text;
    const std::string folded = io::foldedName(column);
    if (auto text = textOf(which, folded))
        return text;
    return ownTextOf(which, [&](const std::string& name) { return io::foldedName(name) == folded; });
}

bool isColumnOfQuantities(std::string_view column)
{
    const std::string folded = io::foldedName(column);
    return std::ranges::find(io::tableColumns(), folded) != io::tableColumns().end()
        && std::ranges::find(textColumnsOfCases, folded) == textColumnsOfCases.end();
}

} // namespace toscale::cli
