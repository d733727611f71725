#include "core/cases/case_table.h"

#include "core/parallel.h"
#include "core/quantity/fold_text.h"

#include <algorithm>
#include <functional>
#include <span>
#include <stdexcept>
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

/// Numbers that count in a part as those of the whole; nothing to do where they are the same.
template <class T> void renumberEach(std::span<T> entries, const std::vector<T>& whole)
{
    for (T number = 0; number < whole.size(); ++number)
        if (whole[number] != number) {
            for (T& each : entries)
                each = whole[each];
            return;
        }
}

std::uint16_t numberOf(std::vector<std::string>& codes, std::string_view code)
{
    const auto known = std::ranges::find(codes, code);
    const auto number = static_cast<std::uint16_t>(known - codes.begin());
    if (known == codes.end())
        codes.emplace_back(code);
    return number;
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

void CaseTablePart::add(const TableRowFacts& facts)
{
    if (m_place.size == m_room)
        throw std::length_error("rows of a part of a table");
    const std::size_t row = m_place.size++;
    unsigned marks = facts.isPlain ? CaseTable::plainMark : 0U;
    for (std::size_t i = 0; i < tableNumbers; ++i) {
        marks |= static_cast<unsigned>(facts.qualifiers[i]) << (CaseTable::bitsOfQualifier * i);
        if (auto& column = m_numbers[i])
            column->push(facts.numbers[i]);
    }
    m_days[row] = facts.day.value_or(CaseTable::noDay);
    m_moneyYears[row] = facts.moneyYear.value_or(CaseTable::noYear);
    m_currencies[row] = facts.currency;
    if (m_revenueCurrencies != nullptr)
        m_revenueCurrencies[row] = facts.revenueCurrency;
    m_shapeOf[row] = facts.shape;
    m_marks[row] = static_cast<std::uint16_t>(marks);
}

std::uint16_t CaseTablePart::currencyNumber(std::string_view code)
{
    return numberOf(m_currencyCodes, code);
}

std::uint32_t CaseTablePart::shapeNumber(const RowShape& shape)
{
    const auto number = static_cast<std::uint32_t>(m_shapes.size());
    const auto [entry, isNew] = m_shapeNumbers.try_emplace(shape.key, number);
    if (isNew)
        m_shapes.push_back(shape);
    return entry->second;
}

CaseTableBuilder::CaseTableBuilder(std::vector<TableColumn> columns, std::size_t rows)
{
    m_table.m_columns = std::move(columns);
    m_table.m_currencyCodes.emplace_back();
    for (std::size_t i = 0; i < tableNumbers; ++i)
        if (std::ranges::find(m_table.m_columns, kindOf(static_cast<TableNumber>(i)), &TableColumn::kind)
            != m_table.m_columns.end())
            m_table.m_numbers[i].emplace().makeRoom(rows);
    m_table.m_days.resize(rows);
    m_table.m_moneyYears.resize(rows);
    m_table.m_currencies.resize(rows);
    if (m_table.numbers(TableNumber::Revenue) != nullptr)
        m_table.m_revenueCurrencies.resize(rows);
    m_table.m_shapeOf.resize(rows);
    m_table.m_marks.resize(rows);
}

CaseTablePart CaseTableBuilder::part(std::size_t first, std::size_t room)
{
    CaseTablePart part;
    part.m_place.first = first;
    part.m_room = room;
    for (std::size_t i = 0; i < tableNumbers; ++i)
        if (auto& column = m_table.m_numbers[i])
            part.m_numbers[i].emplace(column->places().subspan(first, room));
    part.m_days = m_table.m_days.data() + first;
    part.m_moneyYears = m_table.m_moneyYears.data() + first;
    part.m_currencies = m_table.m_currencies.data() + first;
    if (!m_table.m_revenueCurrencies.empty())
        part.m_revenueCurrencies = m_table.m_revenueCurrencies.data() + first;
    part.m_shapeOf = m_table.m_shapeOf.data() + first;
    part.m_marks = m_table.m_marks.data() + first;
    return part;
}

/// Currencies and shapes, which each part numbers in the order in which it found them.
void CaseTableBuilder::renumber(const std::vector<CaseTablePart>& parts)
{
    struct Numbers {
        std::vector<std::uint16_t> currencies;
        std::vector<std::uint32_t> shapes;
    };
    std::vector<Numbers> whole;
    std::unordered_map<std::string_view, std::uint32_t> shapeNumbers;
    for (const CaseTablePart& part : parts) {
        Numbers& numbers = whole.emplace_back();
        for (const std::string& code : part.m_currencyCodes)
            numbers.currencies.push_back(numberOf(m_table.m_currencyCodes, code));
        for (const RowShape& shape : part.m_shapes) {
            const auto number = static_cast<std::uint32_t>(m_table.m_shapes.size());
            const auto [entry, isNew] = shapeNumbers.try_emplace(shape.key, number);
            if (isNew)
                m_table.m_shapes.push_back(shape);
            numbers.shapes.push_back(entry->second);
        }
    }
    inParallel(parts.size(), [&](std::size_t i) {
        const CaseTablePart& part = parts[i];
        renumberEach(std::span(part.m_currencies, part.size()), whole[i].currencies);
        if (part.m_revenueCurrencies != nullptr)
            renumberEach(std::span(part.m_revenueCurrencies, part.size()), whole[i].currencies);
        renumberEach(std::span(part.m_shapeOf, part.size()), whole[i].shapes);
    });
}

void CaseTableBuilder::join(const std::vector<CaseTablePart>& parts)
{
    renumber(parts);
    std::vector<ColumnPart> places;
    for (const CaseTablePart& part : parts)
        places.push_back(part.place());
    std::vector<std::function<void()>> columns;
    for (std::size_t i = 0; i < tableNumbers; ++i)
        if (auto& column = m_table.m_numbers[i])
            columns.emplace_back([&column, &parts, &places, i] {
                std::vector<const NumberColumn::Part*> numbers;
                for (const CaseTablePart& part : parts)
                    numbers.push_back(&*part.m_numbers[i]);
                column->join(numbers, places);
            });
    const auto plain = [&](auto member) {
        columns.emplace_back([this, member, &places] { closeGaps(m_table.*member, places); });
    };
    plain(&CaseTable::m_days);
    plain(&CaseTable::m_moneyYears);
    plain(&CaseTable::m_currencies);
    if (!m_table.m_revenueCurrencies.empty())
        plain(&CaseTable::m_revenueCurrencies);
    plain(&CaseTable::m_shapeOf);
    plain(&CaseTable::m_marks);
    inParallel(columns.size(), [&](std::size_t column) { columns[column](); });
}

CaseTable CaseTableBuilder::table(std::shared_ptr<const TableTexts> texts) &&
{
    m_table.m_texts = std::move(texts);
    return std::move(m_table);
}

} // namespace toscale
