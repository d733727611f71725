#include "core/io/case_table_writer.h"

#include "core/io/folded_name.h"
#include "core/io/table_columns.h"
#include "core/io/table_writer.h"
#include "core/io/whole_case.h"

#include <algorithm>
#include <map>
#include <set>

namespace toscale::io {

namespace {

using Cells = std::map<std::string, std::string, std::less<>>;

template <class E> std::string nameOrEmpty(const std::optional<E>& value)
{
    return value ? std::string(nameOf(*value)) : std::string();
}

/// What a text column is called in the table: one of the name of a known column would be read as that, or take its
/// cell. "category" is a text column itself.
std::string columnOf(const std::string& textColumn)
{
    const std::string name = foldedName(textColumn);
    const bool isKnown = name != "category" && std::ranges::find(columnNames, name) != columnNames.end();
    return isKnown ? textColumn + " (text)" : textColumn;
}

class CaseRows {
public:
    explicit CaseRows(const Case& which)
        : m_case(which)
    {
    }

    std::vector<Cells> rows()
    {
        for (const bool primary : {true, false}) // the first of a kind is the primary one when it is read
            for (const CaseFigure& figure : m_case.figures)
                if (figure.primary == primary)
                    addFigure(figure);
        for (const Penalty& penalty : m_case.penalties)
            addPenalty(penalty);
        for (const Revenue& revenue : m_case.revenue)
            addRevenue(revenue);
        addRestOfActors();
        if (m_rows.empty())
            m_rows.emplace_back();
        addHead(m_rows.front());
        for (Cells& row : m_rows)
            row["id"] = m_case.id;
        return std::move(m_rows);
    }

private:
    void addHead(Cells& row) const
    {
        row["title"] = m_case.title;
        row["act"] = m_case.act.text;
        row["jurisdiction"] = m_case.jurisdiction;
        row["country"] = m_case.country;
        row["status"] = nameOrEmpty(m_case.status);
        row["outcome"] = nameOrEmpty(m_case.outcome);
        row["as_of"] = m_case.asOf;
        row["note"] = m_case.notes;
        for (const auto& [name, value] : m_case.textColumns)
            row.try_emplace(columnOf(name), value);
    }

    void addFigure(const CaseFigure& figure)
    {
        Cells& row = m_rows.emplace_back();
        row[figure.isVolume() ? "volume" : "works"] = figure.text();
        if (figure.isVolume()) {
            row["volume_status"] = nameOrEmpty(figure.status);
            row["volume_counts"] = nameOrEmpty(figure.counts);
        }
        cite(row, figure.sources);
        m_rowOfFigure[figure.id] = m_rows.size() - 1;
    }

    /// A penalty stands in the row of the figure that it covers, else in one of its own.
    Cells& rowFor(const Penalty& penalty)
    {
        const auto figure = m_rowOfFigure.find(penalty.covers);
        if (figure == m_rowOfFigure.end() || !m_taken.insert(figure->second).second) {
            Cells& row = m_rows.emplace_back();
            row["penalty_covers"] = figure == m_rowOfFigure.end() ? penalty.covers : std::string();
            return row;
        }
        Cells& row = m_rows[figure->second];
        row["penalty_covers"] = row.contains("volume") ? "volume" : "works";
        return row;
    }

    void addPenalty(const Penalty& penalty)
    {
        Cells& row = rowFor(penalty);
        const bool isPrison = penalty.kind == PenaltyKind::Imprisonment;
        const std::string column = isPrison ? "prison" : "fine";
        if (const auto* money = std::get_if<AsWritten<PricedMoney>>(&penalty.value))
            row[column] = money->text;
        else if (const auto* term = std::get_if<AsWritten<Sentence>>(&penalty.value))
            row[column] = term->text;
        row[column + "_basis"] = nameOf(penalty.basis);
        row[column + "_date"] = penalty.date.text;
        if (!isPrison) {
            row["fine_kind"] = nameOf(penalty.kind);
            row["fine_forum"] = nameOrEmpty(penalty.forum);
        }
        if (!penalty.appliesTo.empty())
            addParty(row, penalty.appliesTo.front());
        if (!row.contains("source") && !row.contains("source_url"))
            cite(row, penalty.sources);
    }

    void addRevenue(const Revenue& revenue)
    {
        Cells& row = m_rows.emplace_back();
        row["revenue"] = revenue.value.text;
        row["revenue_year"] = std::to_string(revenue.fiscalYear);
        addParty(row, revenue.party);
        cite(row, revenue.sources);
    }

    void addRestOfActors()
    {
        for (const std::string& id : m_case.actor)
            if (!m_named.contains(id)) {
                const auto isFree = [](const Cells& row) { return !row.contains("party"); };
                const auto free = std::ranges::find_if(m_rows, isFree);
                addParty(free == m_rows.end() || free->contains("fine") || free->contains("prison")
                             ? m_rows.emplace_back()
                             : *free,
                         id);
            }
    }

    void addParty(Cells& row, const std::string& id)
    {
        const auto party = std::ranges::find(m_case.parties, id, &Party::id);
        if (party == m_case.parties.end())
            return;
        m_named.insert(id);
        row["party"] = party->name;
        row["party_kind"] = nameOf(party->kind);
        row["role"] = nameOf(party->role);
    }

    void cite(Cells& row, const std::vector<std::string>& ids) const
    {
        if (ids.empty())
            return;
        const auto source = std::ranges::find(m_case.sources, ids.front(), &Source::id);
        if (source == m_case.sources.end())
            return;
        row["source"] = source->publisher;
        row["source_url"] = source->url;
    }

    const Case& m_case;
    std::vector<Cells> m_rows;
    std::map<std::string, std::size_t, std::less<>> m_rowOfFigure;
    std::set<std::size_t> m_taken; // rows with a penalty
    std::set<std::string> m_named; // parties
};

} // namespace

std::string writeCaseTable(std::span<const Case> cases, CaseTableContent content)
{
    const bool addsWhole = content == CaseTableContent::WholeCases;
    std::vector<std::string> columns(tableColumns().begin(), tableColumns().end());
    std::set<std::string> known(columns.begin(), columns.end());
    for (const Case& each : cases)
        for (const auto& column : each.textColumns)
            if (const std::string name = columnOf(column.first); known.insert(name).second)
                columns.push_back(name);
    if (addsWhole)
        columns.emplace_back(wholeCaseColumn);
    TableWriter table;
    table.addRow(columns);
    for (const Case& each : cases) {
        std::vector<Cells> rows = CaseRows(each).rows();
        if (addsWhole)
            rows.front()[std::string(wholeCaseColumn)] = wholeCaseCell(each);
        for (const Cells& row : rows) {
            std::vector<std::string> cells;
            for (const std::string& column : columns) {
                const auto cell = row.find(column);
                cells.push_back(cell == row.end() ? std::string() : cell->second);
            }
            table.addRow(cells);
        }
    }
    return table.text();
}

} // namespace toscale::io
