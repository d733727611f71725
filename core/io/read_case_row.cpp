#include "core/cases/read_penalty_value.h"
#include "core/cases/written_stage.h"
#include "core/io/cited_source.h"
#include "core/io/document_fields.h"
#include "core/io/table_row.h"
#include "core/io/unique_ids.h"
#include "core/quantity/ascii.h"

#include <algorithm>
#include <charconv>
#include <initializer_list>

namespace toscale::io {

namespace {

/// The columns of one consequence.
struct PenaltyColumns {
    Column value;
    Column basis;
    Column date;
    std::optional<Column> kind;
    std::optional<Column> forum;
    PenaltyKind defaultKind;
};

constexpr PenaltyColumns fineColumns{Column::Fine,     Column::FineBasis, Column::FineDate,
                                     Column::FineKind, Column::FineForum, PenaltyKind::Fine};
constexpr PenaltyColumns prisonColumns{Column::Prison, Column::PrisonBasis, Column::PrisonDate,
                                       std::nullopt,   std::nullopt,        PenaltyKind::Imprisonment};

class CaseRowReader {
public:
    CaseRowReader(const RowCells& cells, const TableOptions& options, std::vector<Error>& notes)
        : m_cells(cells)
        , m_options(options)
        , m_notes(notes)
        , m_notesBefore(static_cast<std::ptrdiff_t>(notes.size()))
    {
    }

    Case read()
    {
        readHead();
        readSource();
        readParty();
        readFigures();
        m_covers = readCovers();
        m_case.penalties.reserve(2); // of money and of time
        readPenalty(fineColumns);
        readPenalty(prisonColumns);
        readRevenue();
        for (const FurtherColumn& column : m_cells.header().further())
            if (std::string text = textOf(m_cells.cellAt(column.cell)); !text.empty())
                m_case.textColumns.emplace_back(column.name, std::move(text));
        return std::move(m_case);
    }

private:
    void readHead()
    {
        m_case.id = m_cells.string(Column::Id);
        m_case.title = m_cells.string(Column::Title);
        m_case.jurisdiction = m_cells.string(Column::Jurisdiction);
        m_case.country = m_cells.string(Column::Country);
        m_case.status = m_cells.word<CaseStatus>(Column::Status);
        m_case.outcome = m_cells.word<Outcome>(Column::Outcome);
        m_case.asOf = date(Column::AsOf).text;
        m_case.notes = m_cells.string(Column::Note);
        m_standInDate = date(Column::Date);
        m_case.act = dateOrStandIn(Column::Act);
    }

    [[nodiscard]] EdtfDate date(Column column) const { return m_cells.parsed(column, parseEdtf).value_or(EdtfDate{}); }

    [[nodiscard]] EdtfDate dateOrStandIn(Column column) const
    {
        return m_cells.text(column).empty() ? m_standInDate : date(column);
    }

    void readSource()
    {
        Source source = citedSource(m_cells.string(Column::Source), m_cells.string(Column::SourceUrl));
        if (!source.publisher.empty() || !source.url.empty())
            m_case.sources.push_back(std::move(source));
    }

    [[nodiscard]] std::vector<std::string> sources() const
    {
        return m_case.sources.empty() ? std::vector<std::string>{} : std::vector<std::string>{m_case.sources[0].id};
    }

    void readParty()
    {
        constexpr std::array columns{Column::Party, Column::PartyKind, Column::Role, Column::Revenue};
        if (std::ranges::all_of(columns, [&](Column column) { return m_cells.text(column).empty(); }))
            return;
        Party party;
        party.name = m_cells.text(Column::Party).empty() ? m_case.title : m_cells.string(Column::Party);
        party.id = idFromTitle(party.name);
        party.kind = m_cells.word<PartyKind>(Column::PartyKind).value_or(PartyKind::Unknown);
        party.role = m_cells.word<PartyRole>(Column::Role).value_or(PartyRole::Unknown);
        m_case.actor = {party.id};
        m_case.parties.push_back(std::move(party));
    }

    void readFigures()
    {
        m_case.figures.reserve(2); // of data and of works
        auto volume = m_cells.parsed(Column::Volume,
                                     [&](std::string_view text) { return parseDataSize(text, m_options.numbers); });
        const auto counts = m_cells.word<CountsWhat>(Column::VolumeCounts);
        const auto status = m_cells.word<FigureStatus>(Column::VolumeStatus);
        if (volume) {
            CaseFigure& figure = addFigure("volume");
            figure.value = std::move(*volume);
            figure.counts = counts;
            figure.status = status;
        }
        noteUnused(Column::Volume, {Column::VolumeStatus, Column::VolumeCounts});
        if (auto works = m_cells.parsed(Column::Works, [&](std::string_view text) { return readWorks(text); }))
            addFigure("works").value = std::move(*works);
        noteUnused(Column::Works, {Column::WorksNoun});
    }

    /// The noun stands in the cell ("4.8 million articles"), in its own column, or is "works".
    [[nodiscard]] Result<AsWritten<Count>> readWorks(std::string_view text) const
    {
        const bool isNumber = std::ranges::all_of(text, [](char c) { return isDigit(c) || c == ',' || c == '.'; });
        if (!isNumber) // as most cells are
            if (auto whole = parseCount(text, m_options.numbers))
                return whole;
        const std::string_view noun = m_cells.text(Column::WorksNoun);
        return parseCount(std::string(text) + ' ' + std::string(noun.empty() ? "works" : noun), m_options.numbers);
    }

    CaseFigure& addFigure(std::string id)
    {
        CaseFigure& figure = m_case.figures.emplace_back();
        figure.id = std::move(id);
        figure.primary = true;
        figure.sources = sources();
        return figure;
    }

    void readPenalty(const PenaltyColumns& columns)
    {
        Penalty penalty;
        penalty.kind = columns.defaultKind;
        if (columns.kind)
            penalty.kind = m_cells.word<PenaltyKind>(*columns.kind).value_or(columns.defaultKind);
        if (columns.forum)
            penalty.forum = m_cells.word<Forum>(*columns.forum);
        penalty.basis = m_cells.word<Basis>(columns.basis).value_or(Basis::Unstated);
        penalty.date = dateOrStandIn(columns.date);
        const std::string_view cell = m_cells.text(columns.value);
        if (saysNone(cell) && !isDecided(penalty.basis)) // none was asked for, or possible: that is no penalty
            return;
        constexpr std::string_view confidential = "confidential";
        penalty.confidential = cell.size() == confidential.size() && foldedName(cell) == confidential;
        std::optional<PenaltyValue> value;
        if (saysNone(cell))
            penalty.basis = Basis::None;
        else if (!penalty.confidential)
            value =
                m_cells.parsed(columns.value, [&](std::string_view text) { return readStage(text, columns, penalty); });
        if (m_cells.text(columns.value).empty() && m_cells.text(columns.basis).empty()) {
            noteUnused(columns.value, {columns.kind, columns.forum, columns.date});
            return;
        }
        penalty.value = value.value_or(PenaltyValue{});
        penalty.id = nameOf(penalty.kind);
        // A criminal and a civil fine are two consequences; see CaseMerger for those of several rows and payers.
        penalty.thread = penalty.forum ? std::string(nameOf(*penalty.forum)) + '-' + penalty.id : penalty.id;
        penalty.appliesTo = m_case.actor;
        penalty.covers = m_covers;
        penalty.sources = sources();
        noteWhatIsMissing(penalty, columns);
        m_case.penalties.push_back(std::move(penalty));
    }

    [[nodiscard]] static bool isDecided(Basis basis)
    {
        return basis == Basis::Unstated || basis == Basis::Imposed || basis == Basis::None;
    }

    /// An amount; or a whole stage in a line, "imposed fine USD 20,000, 2014", of which it sets what other cells of the
    /// row leave open.
    [[nodiscard]] Result<PenaltyValue> readStage(std::string_view text, const PenaltyColumns& columns,
                                                 Penalty& penalty) const
    {
        auto amount = readPenaltyValue(penalty.kind, penalty.basis, text, m_options.numbers);
        if (amount)
            return amount;
        const bool isPrison = columns.defaultKind == PenaltyKind::Imprisonment;
        const bool isKindGiven = columns.kind && !m_cells.text(*columns.kind).empty();
        auto stage = parseWrittenStage(text);
        if (!stage) // "imposed USD 20,000": the column says of what
            stage = parseWrittenStage(std::string(nameOf(penalty.kind)) + ' ' + std::string(text));
        if (!stage || (stage->kind == PenaltyKind::Imprisonment) != isPrison
            || (isKindGiven && isTermKind(stage->kind) != isTermKind(penalty.kind)))
            return amount;
        if (!isKindGiven)
            penalty.kind = stage->kind;
        if (penalty.basis == Basis::Unstated)
            penalty.basis = stage->basis;
        if (m_cells.text(columns.date).empty() && !stage->date.text.empty())
            penalty.date = std::move(stage->date);
        return std::move(stage->value);
    }

    [[nodiscard]] std::string readCovers() const
    {
        const std::string_view text = m_cells.text(Column::PenaltyCovers);
        const bool isFigure =
            std::ranges::any_of(m_case.figures, [&](const CaseFigure& figure) { return figure.id == text; });
        if (text.empty() || isFigure || std::ranges::find(fields::coversWords, text) != fields::coversWords.end())
            return std::string(text);
        m_cells.addProblem(ErrorCode::UnknownValue, Column::PenaltyCovers,
                           {std::string(text), "volume, works, whole_act, more_than_this_act, other_conduct", {}});
        return {};
    }

    /// A column that the table lacks altogether is noted once, with the header.
    void noteWhatIsMissing(const Penalty& penalty, const PenaltyColumns& columns)
    {
        const TableHeader& header = m_cells.header();
        if (penalty.basis == Basis::Unstated && header.has(columns.basis) && m_cells.text(columns.basis).empty())
            note(columns.basis, columns.basis);
        const bool hasDateColumn = header.has(columns.date) || header.has(Column::Date);
        const Column date = header.has(columns.date) ? columns.date : Column::Date;
        if (!penalty.hasDate() && hasDateColumn)
            note(date, date);
    }

    /// Once a row: two penalties may lack the one date that would stand in for both.
    void note(Column where, Column missing)
    {
        Error note{ErrorCode::MissingField, m_cells.placeOf(where), {std::string(nameOf(missing))}};
        if (std::find(m_notes.begin() + m_notesBefore, m_notes.end(), note) == m_notes.end())
            m_notes.push_back(std::move(note));
    }

    /// Cells that say something of a value which the row lacks: they belong to nothing and are not kept.
    void noteUnused(Column value, std::initializer_list<std::optional<Column>> sayOfIt)
    {
        if (!m_cells.text(value).empty())
            return;
        for (const std::optional<Column>& column : sayOfIt)
            if (column && !m_cells.text(*column).empty())
                note(*column, value);
    }

    void readRevenue()
    {
        auto value =
            m_cells.parsed(Column::Revenue, [&](std::string_view text) { return parseMoney(text, m_options.numbers); });
        const auto year = revenueYear();
        if (m_cells.text(Column::Revenue).empty()) {
            noteUnused(Column::Revenue, {Column::RevenueYear});
            return;
        }
        if (!year)
            m_cells.addProblem(ErrorCode::MissingField, Column::RevenueYear,
                               {std::string(nameOf(Column::RevenueYear))});
        if (!value || !year)
            return;
        Revenue& revenue = m_case.revenue.emplace_back();
        revenue.party = m_case.parties.front().id;
        revenue.fiscalYear = *year;
        revenue.value = std::move(*value);
        revenue.sources = sources();
    }

    [[nodiscard]] std::optional<int> revenueYear() const
    {
        const EdtfDate date = dateOrStandIn(Column::RevenueYear);
        const auto years = date.text.empty() ? std::nullopt : yearsOf(date);
        if (!years || years->first != years->last)
            return std::nullopt;
        return years->first;
    }

    const RowCells& m_cells;
    const TableOptions& m_options;
    std::vector<Error>& m_notes;
    std::ptrdiff_t m_notesBefore; // of other rows
    EdtfDate m_standInDate;
    std::string m_covers; // by all penalties of the row
    Case m_case;
};

} // namespace

Case readCaseRow(const RowCells& cells, const TableOptions& options, std::vector<Error>& notes)
{
    return CaseRowReader(cells, options, notes).read();
}

} // namespace toscale::io
