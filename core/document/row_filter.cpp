#include "core/document/row_filter.h"

#include "core/document/row_text_search.h"
#include "core/parallel.h"
#include "core/quantity/fold_text.h"

#include <algorithm>
#include <string>
#include <variant>
#include <vector>

namespace toscale {

namespace {

constexpr std::size_t pieceRows = 1U << 14;

/// One condition, prepared for many rows: drops from `rows` those that do not meet it.
using DropRows = std::function<void(RowOrder& rows)>;

template <class Meets> DropRows keeping(Meets meets)
{
    return [meets = std::move(meets)](RowOrder& rows) {
        std::erase_if(rows, [&](std::uint32_t row) { return !meets(row); });
    };
}

class Preparation {
public:
    Preparation(const CaseTable& table, const MeasureColumn& valuesOf)
        : m_table(table)
        , m_valuesOf(valuesOf)
    {
    }

    DropRows operator()(const ValueCondition& condition) const
    {
        const NumberColumn* values = m_valuesOf(condition.measure);
        return keeping([values, condition](std::uint32_t row) {
            return values != nullptr && values->has(row) && isMet(condition, values->numbers()[row]);
        });
    }

    DropRows operator()(const PresenceCondition& condition) const
    {
        const NumberColumn* values = m_valuesOf(condition.measure);
        return keeping([values, condition](std::uint32_t row) {
            return (values != nullptr && values->has(row)) == condition.isPresent;
        });
    }

    DropRows operator()(const WordCondition& condition) const
    {
        if (condition.field == WordCondition::Field::Country)
            return ofCountry(condition.name);
        std::vector<char> meets; // by shape
        for (const RowShape& shape : m_table.shapes())
            meets.push_back(isMet(condition, shape) ? 1 : 0);
        const CaseTable& table = m_table;
        return keeping(
            [&table, meets = std::move(meets)](std::uint32_t row) { return meets[table.shapeNumber(row)] != 0; });
    }

    DropRows operator()(const DateCondition& condition) const
    {
        const CaseTable& table = m_table;
        if (condition.field != DateCondition::Field::Act) // which no column has for all rows
            return keeping([&table, &condition](std::uint32_t row) {
                return toscale::isMet(condition, table.texts().caseAt(row));
            });
        return keeping([&table, &condition](std::uint32_t row) {
            const auto day = table.day(row);
            return day && toscale::isMet(condition, *day);
        });
    }

    DropRows operator()(const ColumnCondition& condition) const
    {
        const CaseTable& table = m_table;
        const TableColumn* column = table.column(condition.column);
        const bool isCell = column != nullptr && column->kind == TableColumnKind::Text && column->name != "party"
            && column->name != "id"; // which a case may have more of, or another one
        return keeping([&table, &condition, column, isCell](std::uint32_t row) {
            if (!isCell || table.texts().isOfSeveralRows(row))
                return toscale::isMet(condition, table.texts().caseAt(row));
            thread_local std::string scratch;
            return foldedCell(table.texts().cell(row, column->cell, scratch)) == condition.folded;
        });
    }

    DropRows operator()(const TextCondition& condition) const
    {
        const CaseTable& table = m_table;
        return keeping([&table, &condition, search = RowTextSearch(table, condition.folded)](std::uint32_t row) {
            thread_local RowTextSearch::Scratch scratch;
            return table.texts().isOfSeveralRows(row) ? isMet(condition, table.texts().caseAt(row))
                                                      : search.matches(row, scratch);
        });
    }

private:
    DropRows ofCountry(const std::string& folded) const
    {
        const TableColumn* column = m_table.column("country");
        const CaseTable& table = m_table;
        return keeping([&table, column, folded](std::uint32_t row) {
            if (table.texts().isOfSeveralRows(row))
                return foldCase(table.texts().caseAt(row).country) == folded;
            thread_local std::string scratch;
            const std::string_view text =
                column == nullptr ? std::string_view() : table.texts().cell(row, column->cell, scratch);
            return text.size() == folded.size() && foldCase(text) == folded;
        });
    }

    static bool isMet(const WordCondition& condition, const RowShape& shape)
    {
        const auto isNamed = [&](const auto& word) { return word && nameOf(*word) == condition.name; };
        switch (condition.field) {
        case WordCondition::Field::Status:
            return isNamed(shape.status);
        case WordCondition::Field::Kind:
            return nameOf(shape.actorKind) == condition.name;
        case WordCondition::Field::Outcome:
            return isNamed(shape.outcome);
        case WordCondition::Field::Basis: {
            const auto basis = fromName<Basis>(condition.name);
            return basis && shape.hasBasis(*basis);
        }
        case WordCondition::Field::Country:
            break;
        }
        return false;
    }

    static bool isMet(const ValueCondition& condition, double value) { return toscale::isMet(condition, value); }
    static bool isMet(const TextCondition& condition, const Case& which) { return toscale::isMet(condition, which); }

    const CaseTable& m_table;
    const MeasureColumn& m_valuesOf;
};

} // namespace

std::optional<RowOrder> rowsThatMeet(const CaseFilter& filter, const CaseTable& table, const MeasureColumn& valuesOf,
                                     const std::stop_token& stop)
{
    std::vector<DropRows> conditions;
    for (const bool texts : {false, true}) // texts last: of the rows that are left
        for (const CaseCondition& each : filter.conditions)
            if (std::holds_alternative<TextCondition>(each) == texts)
                conditions.push_back(std::visit(Preparation(table, valuesOf), each));
    std::vector<RowOrder> pieces((table.size() + pieceRows - 1) / pieceRows);
    const bool isWhole = inParallelPieces(
        table.size(), pieceRows,
        [&](std::size_t first, std::size_t last) {
            RowOrder& rows = pieces[first / pieceRows];
            rows.reserve(last - first);
            for (std::size_t row = first; row < last; ++row)
                rows.push_back(static_cast<std::uint32_t>(row));
            for (const DropRows& drop : conditions)
                drop(rows);
        },
        stop);
    if (!isWhole)
        return std::nullopt;
    RowOrder all;
    std::size_t count = 0;
    for (const RowOrder& piece : pieces)
        count += piece.size();
    all.reserve(count);
    for (const RowOrder& piece : pieces)
        all.insert(all.end(), piece.begin(), piece.end());
    return all;
}

RowOrder inOrderOf(const RowOrder& order, const RowOrder& rows, std::size_t tableSize)
{
    std::vector<char> isIn(tableSize, 0);
    for (const std::uint32_t row : rows)
        isIn[row] = 1;
    RowOrder result;
    result.reserve(rows.size());
    for (const std::uint32_t row : order)
        if (isIn[row] != 0)
            result.push_back(row);
    return result;
}

} // namespace toscale
