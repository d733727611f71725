#include "core/io/table_row.h"

#include <algorithm>
#include <map>

namespace toscale::io {

namespace {

std::string_view textOf(const std::string& text) { return text; }
std::string_view textOf(const EdtfDate& date) { return date.text; }
template <class E>
std::string_view textOf(const std::optional<E>& word)
{
    return word ? nameOf(*word) : std::string_view();
}

/// A row may leave out what an earlier one said, but not contradict it.
struct SameFact {
    const RowCells& cells;
    const std::string& id;
    bool agrees = true;

    template <class T>
    void check(Column column, const T& earlier, const T& now)
    {
        if (textOf(now).empty() || textOf(earlier).empty() || textOf(now) == textOf(earlier))
            return;
        cells.addProblem(ErrorCode::DuplicateId, column, {id});
        agrees = false;
    }
};

template <class T>
void keepFirst(T& earlier, T now)
{
    if (textOf(earlier).empty())
        earlier = std::move(now);
}

/// "fine", then "fine-2" for the second of them ...
template <class T>
std::string freeId(const std::vector<T>& taken, const std::string& id)
{
    const auto isTaken
        = [&](const std::string& wanted) { return std::ranges::find(taken, wanted, &T::id) != taken.end(); };
    std::string wanted = id;
    for (std::size_t number = taken.size() + 1; isTaken(wanted); ++number)
        wanted = id + '-' + std::to_string(number);
    return wanted;
}

using NewNames = std::map<std::string, std::string>;

void rename(std::vector<std::string>& ids, const NewNames& names)
{
    for (std::string& id : ids)
        if (const auto found = names.find(id); found != names.end())
            id = found->second;
}

NewNames addParties(Case& whole, std::vector<Party> parties)
{
    NewNames names;
    for (Party& party : parties) {
        const auto same = std::ranges::find(whole.parties, party.name, &Party::name);
        if (same != whole.parties.end()) {
            names[party.id] = same->id;
            continue;
        }
        const std::string id = freeId(whole.parties, party.id);
        names[party.id] = id;
        party.id = id;
        whole.actor.push_back(id);
        whole.parties.push_back(std::move(party));
    }
    return names;
}

NewNames addSources(Case& whole, std::vector<Source> sources)
{
    NewNames names;
    for (Source& source : sources) {
        const auto same = std::ranges::find_if(whole.sources, [&](const Source& other) {
            return other.title == source.title && other.url == source.url;
        });
        if (same != whole.sources.end()) {
            names[source.id] = same->id;
            continue;
        }
        const std::string id = freeId(whole.sources, source.id);
        names[source.id] = id;
        source.id = id;
        whole.sources.push_back(std::move(source));
    }
    return names;
}

NewNames addFigures(Case& whole, std::vector<CaseFigure> figures, const NewNames& sources)
{
    NewNames names;
    for (CaseFigure& figure : figures) {
        const std::string id = freeId(whole.figures, figure.id);
        names[figure.id] = id;
        figure.id = id;
        figure.primary = std::ranges::none_of(whole.figures, [&](const CaseFigure& other) {
            return other.primary && other.isVolume() == figure.isVolume();
        });
        rename(figure.sources, sources);
        whole.figures.push_back(std::move(figure));
    }
    return names;
}

void addColumns(Case& whole, std::vector<std::pair<std::string, std::string>> columns)
{
    for (auto& [name, value] : columns) {
        const auto same
            = std::ranges::find(whole.textColumns, name, [](const auto& column) { return column.first; });
        if (same == whole.textColumns.end())
            whole.textColumns.emplace_back(std::move(name), std::move(value));
        else if (same->second != value)
            same->second += "; " + value;
    }
}

} // namespace

void mergeCaseRow(Case& whole, Case further, const RowCells& cells)
{
    SameFact same{cells, whole.id};
    same.check(Column::Title, whole.title, further.title);
    same.check(Column::Jurisdiction, whole.jurisdiction, further.jurisdiction);
    same.check(Column::Country, whole.country, further.country);
    same.check(Column::Status, whole.status, further.status);
    same.check(Column::Outcome, whole.outcome, further.outcome);
    same.check(Column::AsOf, whole.asOf, further.asOf);
    if (!cells.text(Column::Act).empty())
        same.check(Column::Act, whole.act, further.act);
    if (!same.agrees)
        return;
    keepFirst(whole.jurisdiction, std::move(further.jurisdiction));
    keepFirst(whole.country, std::move(further.country));
    keepFirst(whole.status, further.status);
    keepFirst(whole.outcome, further.outcome);
    keepFirst(whole.asOf, std::move(further.asOf));
    keepFirst(whole.act, std::move(further.act));
    if (!further.notes.empty() && further.notes != whole.notes)
        whole.notes += (whole.notes.empty() ? "" : "\n") + further.notes;

    const NewNames parties = addParties(whole, std::move(further.parties));
    const NewNames sources = addSources(whole, std::move(further.sources));
    const NewNames figures = addFigures(whole, std::move(further.figures), sources);
    for (Penalty& penalty : further.penalties) {
        penalty.id = freeId(whole.penalties, penalty.id);
        rename(penalty.appliesTo, parties);
        rename(penalty.sources, sources);
        if (const auto found = figures.find(penalty.covers); found != figures.end())
            penalty.covers = found->second;
        // Another payer is another thread: its stages do not follow those of the first.
        if (!penalty.appliesTo.empty() && penalty.appliesTo.front() != whole.actor.front())
            penalty.thread += '-' + penalty.appliesTo.front();
        whole.penalties.push_back(std::move(penalty));
    }
    for (Revenue& revenue : further.revenue) {
        if (const auto found = parties.find(revenue.party); found != parties.end())
            revenue.party = found->second;
        rename(revenue.sources, sources);
        whole.revenue.push_back(std::move(revenue));
    }
    addColumns(whole, std::move(further.textColumns));
}

} // namespace toscale::io
