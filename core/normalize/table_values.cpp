#include "core/normalize/table_values.h"

#include "core/normalize/normalize.h"
#include "core/normalize/plain_value.h"
#include "core/normalize/recent_map.h"
#include "core/normalize/row_values.h"
#include "core/parallel.h"

#include <algorithm>
#include <span>
#include <string>

namespace toscale {

namespace {

/// Values of one piece of the rows.
struct Piece {
    NumberColumn::Part values;
    std::span<std::uint8_t> codes; // in the place of all rows
    std::array<std::size_t, gapNames.size()> gaps{};
    NounColumn nouns;
    std::vector<std::uint32_t> lifeTerms;
};

class PieceReader {
public:
    PieceReader(const CaseTable& table, MeasureId measure, const Reference& reference, const ReferenceTables& tables,
                const SelectedCase* baseline, Piece& piece)
        : m_table(table)
        , m_measure(measure)
        , m_reference(reference)
        , m_tables(tables)
        , m_baseline(baseline)
        , m_plain(table, measure, reference, tables, baseline)
        , m_piece(piece)
    {
        if (isSameRate(measure) && baseline != nullptr)
            m_idColumn = table.column("id");
    }

    void read(std::uint32_t row)
    {
        const std::optional<double> best = m_plain.isOfUse() ? m_plain.at(row) : std::nullopt;
        if (!best || isBaseline(row))
            return add(row, valueAt(row));
        auto [answer, isNew] = m_answers.at(m_plain.keyAt(row));
        if (isNew) {
            const Comparable value = valueAt(row);
            if (const Gap* gap = std::get_if<Gap>(&value))
                answer = {true, gap->code};
            else
                answer = {std::get<MeasuredValue>(value).value.best == *best, std::nullopt};
            add(row, value);
            if (isOfWorks(m_measure))
                answer.noun = m_piece.nouns.at(m_piece.nouns.size() - 1);
            return;
        }
        if (!answer.isForAll)
            return add(row, valueAt(row));
        if (answer.gap)
            return addGap(row, *answer.gap);
        addValue(*best);
        if (isOfWorks(m_measure)) // the word of its column is one of those that make rows alike
            m_piece.nouns.pushNumber(answer.noun);
    }

private:
    /// What the first row of a key says for the others.
    struct Answer {
        bool isForAll = false;
        std::optional<GapCode> gap;
        std::uint32_t noun = NounColumn::none;
    };

    [[nodiscard]] Comparable valueAt(std::uint32_t row) const
    {
        Case which = m_table.texts().caseAt(row);
        if (which.id.empty())
            which.id = "row " + std::to_string(row); // not that of the baseline
        return measureOf(which, m_measure, m_reference, m_tables, m_baseline);
    }

    /// The baseline's own row has what it has.
    bool isBaseline(std::uint32_t row)
    {
        return m_idColumn != nullptr && m_table.texts().cell(row, m_idColumn->cell, m_scratch) == m_baseline->which->id;
    }

    void add(std::uint32_t row, const Comparable& value)
    {
        if (const Gap* gap = std::get_if<Gap>(&value))
            return addGap(row, gap->code);
        const auto& measured = std::get<MeasuredValue>(value);
        addValue(measured.value.best);
        if (isOfWorks(m_measure))
            m_piece.nouns.push(measured.noun);
    }

    void addValue(double best)
    {
        m_piece.codes[m_piece.values.size()] = TableValues::noGap;
        m_piece.values.push(best);
    }

    void addGap(std::uint32_t row, GapCode code)
    {
        m_piece.codes[m_piece.values.size()] = static_cast<std::uint8_t>(code);
        m_piece.values.push(std::nullopt);
        ++m_piece.gaps[static_cast<std::size_t>(code)];
        if (code == GapCode::LifeTerm && m_measure == MeasureId::Custody)
            m_piece.lifeTerms.push_back(row);
        if (isOfWorks(m_measure))
            m_piece.nouns.pushNumber(NounColumn::none);
    }

    const CaseTable& m_table;
    MeasureId m_measure;
    const Reference& m_reference;
    const ReferenceTables& m_tables;
    const SelectedCase* m_baseline;
    PlainValues m_plain;
    Piece& m_piece;
    const TableColumn* m_idColumn = nullptr;
    RecentMap<Answer> m_answers;
    std::string m_scratch;
};

} // namespace

std::optional<MeasureId> measureOfColumn(TableColumnKind kind)
{
    switch (kind) {
    case TableColumnKind::Volume:
        return MeasureId::Volume;
    case TableColumnKind::Works:
        return MeasureId::Works;
    case TableColumnKind::Money:
        return MeasureId::Money;
    case TableColumnKind::Custody:
        return MeasureId::Custody;
    default:
        return std::nullopt;
    }
}

Comparable measureOf(const Case& which, MeasureId measure, const Reference& reference, const ReferenceTables& tables,
                     const SelectedCase* baseline)
{
    const SelectedCase selected{&which, {}, {}};
    if (reference.basis.rule == BasisChoice::Rule::Highest) // tries one basis after another
        return measureCase(selected, measure, reference, tables, baseline).value;
    const RowValues row = rowValuesOf(which, {}, reference, reference.basis);
    if (baseline == nullptr || !isSameRate(measure))
        return normalize(row, measure, reference, tables).value;
    const RowValues base = rowValuesOf(*baseline->which, baseline->figure, reference, reference.basis);
    return normalize(row, measure, reference, tables, &base).value;
}

std::optional<TableValues> valuesOf(const CaseTable& table, MeasureId measure, const Reference& reference,
                                    const ReferenceTables& tables, const SelectedCase* baseline,
                                    const std::stop_token& stop)
{
    constexpr std::size_t fewest = 1U << 14;
    const std::size_t pieceRows = std::max(fewest, (table.size() + parallelThreads() - 1) / parallelThreads());
    std::vector<Piece> pieces((table.size() + pieceRows - 1) / pieceRows);
    TableValues all;
    all.values.makeRoom(table.size());
    all.codes.resize(table.size());
    inParallelPieces(table.size(), pieceRows, [&](std::size_t first, std::size_t last) {
        Piece& piece = pieces[first / pieceRows];
        piece.values = NumberColumn::Part(all.values.places().subspan(first, last - first));
        piece.codes = std::span(all.codes).subspan(first, last - first);
        PieceReader reader(table, measure, reference, tables, baseline, piece);
        constexpr std::size_t rowsBetweenLooks = 1024;
        for (std::size_t row = first; row < last; ++row) {
            if (row % rowsBetweenLooks == 0 && stop.stop_requested())
                return;
            reader.read(static_cast<std::uint32_t>(row));
        }
    });
    if (stop.stop_requested())
        return std::nullopt;
    std::vector<const NumberColumn::Part*> values;
    std::vector<ColumnPart> places;
    for (const Piece& piece : pieces) {
        values.push_back(&piece.values);
        places.push_back({places.size() * pieceRows, piece.values.size()});
    }
    all.values.join(values, places);
    for (Piece& piece : pieces) {
        for (std::size_t code = 0; code < all.gaps.size(); ++code)
            all.gaps[code] += piece.gaps[code];
        all.nouns.append(piece.nouns);
        all.lifeTerms.insert(all.lifeTerms.end(), piece.lifeTerms.begin(), piece.lifeTerms.end());
    }
    all.known = table.size();
    for (const std::size_t count : all.gaps)
        all.known -= count;
    return all;
}

} // namespace toscale
