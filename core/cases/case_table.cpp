#include "core/cases/case_table.h"

#include "core/parallel.h"
#include "core/quantity/fold_text.h"

#include <algorithm>
#include <utility>

namespace toscale {

namespace {

constexpr unsigned qualifierMask = 7;

TableColumnKind kindOf(TableNumber which)
{
    constexpr std::array kinds{TableColumnKind::Volume, TableColumnKind::Works, TableColumnKind::Money,
                               TableColumnKind::Custody, TableColumnKind::Revenue};
    return kinds.at(static_cast<std::size_t>(which));
}

template <class T> void append(std::vector<T>& to, const std::vector<T>& further)
{
    to.insert(to.end(), further.begin(), further.end());
}

} // namespace

const TableColumn* CaseTable::column(std::string_view name) const
{
    const std::string folded = foldCase(name);
    const auto found =
        std::ranges::find_if(m_columns, [&](const TableColumn& each) { return foldCase(each.name) == folded; });
    return found == m_columns.end() ? nullptr : &*found;
}

const NumberColumn* CaseTable::numbers(TableNumber which) const
{
    const auto& column = m_numbers.at(static_cast<std::size_t>(which));
    return column ? &*column : nullptr;
}

Qualifier CaseTable::qualifier(TableNumber which, RowNumber row) const
{
    return static_cast<Qualifier>((unsigned{m_marks[row]} >> (bitsOfQualifier * static_cast<unsigned>(which)))
                                  & qualifierMask);
}

std::string_view CaseTable::currency(TableNumber which, RowNumber row) const
{
    if (which == TableNumber::Money)
        return m_currencyCodes[m_currencies[row]];
    return which == TableNumber::Revenue && !m_revenueCurrencies.empty() ? m_currencyCodes[m_revenueCurrencies[row]]
                                                                         : std::string_view();
}

std::optional<std::chrono::sys_days> CaseTable::day(RowNumber row) const
{
    if (m_days[row] == noDay)
        return std::nullopt;
    return std::chrono::sys_days(std::chrono::days(m_days[row]));
}

std::optional<int> CaseTable::moneyYear(RowNumber row) const
{
    return m_moneyYears[row] == noYear ? std::nullopt : std::optional<int>(m_moneyYears[row]);
}

TableRowFacts CaseTable::factsAt(RowNumber row) const
{
    TableRowFacts facts;
    for (std::size_t i = 0; i < tableNumbers; ++i) {
        if (m_numbers[i])
            facts.numbers[i] = m_numbers[i]->at(row);
        facts.qualifiers[i] = qualifier(static_cast<TableNumber>(i), row);
    }
    if (m_days[row] != noDay)
        facts.day = m_days[row];
    if (m_moneyYears[row] != noYear)
        facts.moneyYear = m_moneyYears[row];
    facts.currency = m_currencies[row];
    facts.revenueCurrency = m_revenueCurrencies.empty() ? std::uint16_t{0} : m_revenueCurrencies[row];
    facts.shape = m_shapeOf[row];
    facts.isPlain = isPlain(row);
    return facts;
}

std::string CaseTable::text(RowNumber row, const TableColumn& column) const
{
    std::string scratch;
    return std::string(m_texts->cell(row, column.cell, scratch));
}

std::size_t CaseTable::bytesBesideTexts() const
{
    const auto bytesOf = [](const auto& column) { return column.size() * sizeof(column[0]); };
    std::size_t bytes = bytesOf(m_days) + bytesOf(m_moneyYears) + bytesOf(m_currencies) + bytesOf(m_revenueCurrencies)
        + bytesOf(m_shapeOf) + bytesOf(m_marks) + m_texts->bytesBesideTexts();
    for (const auto& column : m_numbers)
        if (column)
            bytes += bytesOf(column->numbers()) + (column->size() + 63) / 64 * sizeof(std::uint64_t);
    return bytes;
}

CaseTableBuilder::CaseTableBuilder(std::vector<TableColumn> columns)
{
    m_table.m_columns = std::move(columns);
    m_table.m_currencyCodes.emplace_back();
    for (std::size_t i = 0; i < tableNumbers; ++i)
        if (std::ranges::find(m_table.m_columns, kindOf(static_cast<TableNumber>(i)), &TableColumn::kind)
            != m_table.m_columns.end())
            m_table.m_numbers[i].emplace();
}

void CaseTableBuilder::reserve(std::size_t rows)
{
    for (auto& column : m_table.m_numbers)
        if (column)
            column->reserve(rows);
    m_table.m_days.reserve(rows);
    m_table.m_moneyYears.reserve(rows);
    m_table.m_currencies.reserve(rows);
    if (m_table.numbers(TableNumber::Revenue) != nullptr)
        m_table.m_revenueCurrencies.reserve(rows);
    m_table.m_shapeOf.reserve(rows);
    m_table.m_marks.reserve(rows);
}

void CaseTableBuilder::add(const TableRowFacts& facts)
{
    unsigned marks = facts.isPlain ? CaseTable::plainMark : 0U;
    for (std::size_t i = 0; i < tableNumbers; ++i) {
        marks |= static_cast<unsigned>(facts.qualifiers[i]) << (CaseTable::bitsOfQualifier * i);
        if (auto& column = m_table.m_numbers[i])
            column->push(facts.numbers[i]);
    }
    m_table.m_days.push_back(facts.day.value_or(CaseTable::noDay));
    m_table.m_moneyYears.push_back(facts.moneyYear.value_or(CaseTable::noYear));
    m_table.m_currencies.push_back(facts.currency);
    if (m_table.numbers(TableNumber::Revenue) != nullptr)
        m_table.m_revenueCurrencies.push_back(facts.revenueCurrency);
    m_table.m_shapeOf.push_back(facts.shape);
    m_table.m_marks.push_back(static_cast<std::uint16_t>(marks));
}

std::uint16_t CaseTableBuilder::currencyNumber(std::string_view code)
{
    std::vector<std::string>& codes = m_table.m_currencyCodes;
    const auto known = std::ranges::find(codes, code);
    if (known != codes.end())
        return static_cast<std::uint16_t>(known - codes.begin());
    codes.emplace_back(code);
    return static_cast<std::uint16_t>(codes.size() - 1);
}

std::uint32_t CaseTableBuilder::shapeNumber(const RowShape& shape)
{
    const auto number = static_cast<std::uint32_t>(m_table.m_shapes.size());
    const auto [entry, isNew] = m_shapeNumbers.try_emplace(shape.key, number);
    if (isNew)
        m_table.m_shapes.push_back(shape);
    return entry->second;
}

CaseTableBuilder CaseTableBuilder::joined(std::vector<CaseTableBuilder> pieces)
{
    CaseTableBuilder whole = std::move(pieces.front());
    std::size_t rows = whole.size();
    struct NewNumbers {
        std::vector<std::uint16_t> currencies;
        std::vector<std::uint32_t> shapes;
    };
    std::vector<NewNumbers> renamed;
    for (std::size_t i = 1; i < pieces.size(); ++i) {
        NewNumbers& names = renamed.emplace_back();
        for (const std::string& code : pieces[i].m_table.m_currencyCodes)
            names.currencies.push_back(whole.currencyNumber(code));
        for (const RowShape& shape : pieces[i].m_table.m_shapes)
            names.shapes.push_back(whole.shapeNumber(shape));
        rows += pieces[i].size();
    }
    CaseTable& all = whole.m_table;
    std::vector<std::function<void()>> columns;
    const auto eachPiece = [&](auto take) {
        columns.emplace_back([&pieces, &renamed, take] {
            for (std::size_t i = 1; i < pieces.size(); ++i)
                take(pieces[i].m_table, renamed[i - 1]);
        });
    };
    const auto plain = [&](auto member) {
        eachPiece([&all, member, rows](CaseTable& piece, const NewNumbers& /*names*/) {
            (all.*member).reserve(rows);
            append(all.*member, piece.*member);
            piece.*member = {};
        });
    };
    const auto numbered = [&](auto member, auto names) {
        eachPiece([&all, member, names, rows](CaseTable& piece, const NewNumbers& renamedNow) {
            (all.*member).reserve(rows);
            for (const auto number : piece.*member)
                (all.*member).push_back((renamedNow.*names)[number]);
            piece.*member = {};
        });
    };
    for (std::size_t n = 0; n < tableNumbers; ++n)
        if (all.m_numbers[n])
            eachPiece([&all, n, rows](CaseTable& piece, const NewNumbers& /*names*/) {
                all.m_numbers[n]->reserve(rows);
                all.m_numbers[n]->append(*piece.m_numbers[n]);
                piece.m_numbers[n].emplace();
            });
    plain(&CaseTable::m_moneyYears);
    plain(&CaseTable::m_marks);
    numbered(&CaseTable::m_currencies, &NewNumbers::currencies);
    numbered(&CaseTable::m_revenueCurrencies, &NewNumbers::currencies);
    numbered(&CaseTable::m_shapeOf, &NewNumbers::shapes);

    plain(&CaseTable::m_days);
    inParallel(columns.size(), [&](std::size_t column) { columns[column](); });
    return whole;
}

CaseTable CaseTableBuilder::table(std::shared_ptr<const TableTexts> texts) &&
{
    m_table.m_texts = std::move(texts);
    return std::move(m_table);
}

} // namespace toscale
