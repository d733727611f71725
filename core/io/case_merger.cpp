#include "core/io/case_merger.h"

#include <algorithm>

namespace toscale::io {

namespace {

std::string_view textOf(const std::string& text)
{
    return text;
}
std::string_view textOf(const EdtfDate& date)
{
    return date.text;
}
template <class E> std::string_view textOf(const std::optional<E>& word)
{
    return word ? nameOf(*word) : std::string_view();
}

/// A row may leave out what an earlier one said, but not contradict it.
struct SameFact {
    const RowCells& cells;
    const std::string& id;
    bool agrees = true;

    template <class T> void check(Column column, const T& earlier, const T& now)
    {
        if (textOf(now).empty() || textOf(earlier).empty() || textOf(now) == textOf(earlier))
            return;
        cells.addProblem(ErrorCode::DuplicateId, column, {id});
        agrees = false;
    }
};

template <class T> void keepFirst(T& earlier, T now)
{
    if (textOf(earlier).empty())
        earlier = std::move(now);
}

void rename(std::vector<std::string>& ids, const std::map<std::string, std::string>& names)
{
    for (std::string& id : ids)
        if (const auto found = names.find(id); found != names.end())
            id = found->second;
}

/// Between what several rows say in one further column.
constexpr std::string_view betweenParts = "; ";

std::string payerOf(const Penalty& penalty)
{
    return penalty.appliesTo.empty() ? std::string() : penalty.appliesTo.front();
}

} // namespace

CaseMerger::CaseMerger(const Case& whole)
{
    for (const Party& party : whole.parties) {
        m_partyIds.emplace(party.name, party.id);
        (void)m_usedParties.take(party.id);
    }
    for (const Source& source : whole.sources) {
        noteSource(source);
        (void)m_usedSources.take(source.id);
    }
    for (const CaseFigure& figure : whole.figures) {
        (figure.isVolume() ? m_hasPrimaryVolume : m_hasPrimaryWorks) |= figure.primary;
        (void)m_usedFigures.take(figure.id);
    }
    for (const Penalty& penalty : whole.penalties) {
        m_threads[{payerOf(penalty), penalty.kind}].byForum.emplace(textOf(penalty.forum), penalty.thread);
        (void)m_usedPenalties.take(penalty.id);
        (void)m_usedThreads.take(penalty.thread);
    }
    m_notes.insert(whole.notes);
    for (const auto& [name, text] : whole.textColumns)
        (void)newParts(name, text);
}

void CaseMerger::noteSource(const Source& source)
{
    m_sourceIds.emplace(std::pair(source.publisher, source.url), source.id);
}

bool CaseMerger::agrees(const Case& whole, const Case& further, const RowCells& cells) const
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
    return same.agrees && isThreadClear(further, cells);
}

bool CaseMerger::hasRoom(const Case& whole, const Case& further) const
{
    const auto newParties = static_cast<std::size_t>(
        std::ranges::count_if(further.parties, [&](const Party& party) { return !m_partyIds.contains(party.name); }));
    const auto fits = [](const auto& list, std::size_t more) { return list.size() + more <= mostInList; };
    return fits(whole.parties, newParties) && fits(whole.figures, further.figures.size())
        && fits(whole.penalties, further.penalties.size()) && fits(whole.revenue, further.revenue.size());
}

std::string CaseMerger::partyId(const std::string& name) const
{
    const auto found = m_partyIds.find(name);
    return found == m_partyIds.end() ? std::string() : found->second;
}

const CaseMerger::Threads* CaseMerger::threadsOf(const std::string& payer, PenaltyKind kind) const
{
    const auto found = m_threads.find({payer, kind});
    return found == m_threads.end() ? nullptr : &found->second;
}

/// A stage without a forum, where that payer has penalties of that kind in two of them: it could continue either.
bool CaseMerger::isThreadClear(const Case& further, const RowCells& cells) const
{
    const std::string payer = further.parties.empty() ? std::string() : partyId(further.parties.front().name);
    bool isClear = true;
    for (const Penalty& penalty : further.penalties) {
        const Threads* known = threadsOf(payer, penalty.kind);
        if (penalty.forum || known == nullptr || known->byForum.size() < 2)
            continue;
        cells.addProblem(ErrorCode::MissingField, Column::FineForum, {std::string(nameOf(Column::FineForum))});
        isClear = false;
    }
    return isClear;
}

void CaseMerger::add(Case& whole, Case further, const RowCells& cells)
{
    if (!agrees(whole, further, cells))
        return;
    if (!hasRoom(whole, further)) {
        cells.addProblem(ErrorCode::TooManyRows, Column::Id, {whole.id, std::to_string(mostInList)});
        return;
    }
    keepFirst(whole.jurisdiction, std::move(further.jurisdiction));
    keepFirst(whole.country, std::move(further.country));
    keepFirst(whole.status, further.status);
    keepFirst(whole.outcome, further.outcome);
    keepFirst(whole.asOf, std::move(further.asOf));
    keepFirst(whole.act, std::move(further.act));
    addNotes(whole, further.notes);

    const NewNames parties = addParties(whole, std::move(further.parties));
    const NewNames sources = addSources(whole, std::move(further.sources));
    const NewNames figures = addFigures(whole, std::move(further.figures), sources);
    for (Penalty& penalty : further.penalties)
        addPenalty(whole, std::move(penalty), parties, sources, figures);
    for (Revenue& revenue : further.revenue) {
        if (const auto found = parties.find(revenue.party); found != parties.end())
            revenue.party = found->second;
        rename(revenue.sources, sources);
        whole.revenue.push_back(std::move(revenue));
    }
    addColumns(whole, further.textColumns);
}

void CaseMerger::addNotes(Case& whole, const std::string& notes)
{
    if (notes.empty() || notes == whole.notes || !m_notes.insert(notes).second)
        return;
    whole.notes += (whole.notes.empty() ? "" : "\n") + notes;
}

/// The parts of a text that no row had in that column so far.
std::string CaseMerger::newParts(const std::string& column, const std::string& text)
{
    std::unordered_set<std::string>& known = m_columnParts[column];
    std::string added;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(betweenParts, at), text.size());
        if (std::string part = text.substr(at, end - at); known.insert(part).second)
            added.append(added.empty() ? "" : betweenParts).append(part);
        at = end + betweenParts.size();
    }
    return added;
}

void CaseMerger::addColumns(Case& whole, const std::vector<std::pair<std::string, std::string>>& columns)
{
    for (const auto& [name, text] : columns) {
        const std::string added = newParts(name, text);
        const auto same = std::ranges::find(whole.textColumns, name, [](const auto& column) { return column.first; });
        if (same == whole.textColumns.end())
            whole.textColumns.emplace_back(name, text);
        else if (!added.empty())
            same->second.append(betweenParts).append(added);
    }
}

CaseMerger::NewNames CaseMerger::addParties(Case& whole, std::vector<Party> parties)
{
    NewNames names;
    for (Party& party : parties) {
        const auto [known, isNew] = m_partyIds.try_emplace(party.name);
        if (isNew)
            known->second = m_usedParties.take(party.id);
        names[party.id] = known->second;
        if (!isNew)
            continue;
        party.id = known->second;
        whole.actor.push_back(party.id);
        whole.parties.push_back(std::move(party));
    }
    return names;
}

CaseMerger::NewNames CaseMerger::addSources(Case& whole, std::vector<Source> sources)
{
    NewNames names;
    for (Source& source : sources) {
        const auto known = m_sourceIds.find({source.publisher, source.url});
        if (known != m_sourceIds.end()) {
            names[source.id] = known->second;
            continue;
        }
        const std::string id = m_usedSources.take(source.id);
        names[source.id] = id;
        source.id = id;
        noteSource(source);
        whole.sources.push_back(std::move(source));
    }
    return names;
}

CaseMerger::NewNames CaseMerger::addFigures(Case& whole, std::vector<CaseFigure> figures, const NewNames& sources)
{
    NewNames names;
    for (CaseFigure& figure : figures) {
        const std::string id = m_usedFigures.take(figure.id);
        names[figure.id] = id;
        figure.id = id;
        bool& hasPrimary = figure.isVolume() ? m_hasPrimaryVolume : m_hasPrimaryWorks;
        figure.primary = !hasPrimary;
        hasPrimary = true;
        rename(figure.sources, sources);
        whole.figures.push_back(std::move(figure));
    }
    return names;
}

/// The thread that a stage belongs to, made where there is none.
std::string CaseMerger::threadFor(const Penalty& penalty, const std::string& firstPayer)
{
    const std::string payer = payerOf(penalty);
    const std::string forum(textOf(penalty.forum));
    std::map<std::string, std::string>& byForum = m_threads[{payer, penalty.kind}].byForum;
    if (const auto known = byForum.find(forum); known != byForum.end())
        return known->second;
    if (byForum.size() == 1 && (forum.empty() || byForum.contains(""))) {
        std::string thread = byForum.begin()->second;
        if (!forum.empty()) { // from now on its forum is known
            byForum.clear();
            byForum.emplace(forum, thread);
        }
        return thread;
    }
    const bool isFurther = !payer.empty() && payer != firstPayer;
    std::string thread = m_usedThreads.take(isFurther ? penalty.thread + '-' + payer : penalty.thread);
    byForum.emplace(forum, thread);
    return thread;
}

void CaseMerger::addPenalty(Case& whole, Penalty penalty, const NewNames& parties, const NewNames& sources,
                            const NewNames& figures)
{
    penalty.id = m_usedPenalties.take(penalty.id);
    rename(penalty.appliesTo, parties);
    rename(penalty.sources, sources);
    if (const auto found = figures.find(penalty.covers); found != figures.end())
        penalty.covers = found->second;
    penalty.thread = threadFor(penalty, whole.actor.empty() ? std::string() : whole.actor.front());
    whole.penalties.push_back(std::move(penalty));
}

} // namespace toscale::io
