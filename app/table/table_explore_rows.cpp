#include "app/table/table_explore_rows.h"

#include "app/text/explore_words.h"
#include "app/text/qt_string.h"
#include "core/normalize/table_values.h"

#include <algorithm>
#include <chrono>
#include <unordered_map>

namespace toscale::gui {

namespace {

constexpr std::string_view textPrefix = "text:";

struct OfferedMeasure {
    MeasureId measure;
    TableNumber of;
    std::optional<TableNumber> per;
};

constexpr OfferedMeasure offered[]{
    {MeasureId::Volume, TableNumber::Volume, {}},
    {MeasureId::Works, TableNumber::Works, {}},
    {MeasureId::Money, TableNumber::Money, {}},
    {MeasureId::Custody, TableNumber::Custody, {}},
    {MeasureId::MoneyPerGb, TableNumber::Money, TableNumber::Volume},
    {MeasureId::CustodyPerTb, TableNumber::Custody, TableNumber::Volume},
    {MeasureId::MoneyPerWork, TableNumber::Money, TableNumber::Works},
    {MeasureId::CustodyPerWork, TableNumber::Custody, TableNumber::Works},
    {MeasureId::MoneyShare, TableNumber::Money, TableNumber::Revenue},
};

bool isGroup(const TableColumn& column)
{
    return column.kind == TableColumnKind::Word
        || (column.kind == TableColumnKind::Text && column.name != "title" && column.name != "id"
            && column.name != "note");
}

} // namespace

TableExploreRows::TableExploreRows(SharedTable table, Reference reference, const text::LocaleWording& wording,
                                   const ReferenceTables& tables)
    : m_table(std::move(table))
    , m_reference(std::move(reference))
    , m_wording(wording)
    , m_tables(tables)
    , m_title(m_table->column("title"))
{
    for (const OfferedMeasure& each : offered)
        if (m_table->numbers(each.of) != nullptr && (!each.per || m_table->numbers(*each.per) != nullptr))
            m_measuresOnOffer.push_back(each.measure);
    for (const TableColumn& column : m_table->columns())
        if (isGroup(column))
            m_groups.emplace_back(std::string(textPrefix) + column.name, column.name);
}

std::shared_ptr<const ExploreMeasure> TableExploreRows::measure(MeasureId id) const
{
    const std::lock_guard lock(m_mutex);
    std::shared_ptr<const ExploreMeasure>& found = m_measures[id];
    if (!found) {
        ExploreMeasure made;
        made.of.measure = id;
        made.of.reference = m_reference;
        if (auto values = valuesOf(*m_table, id, m_reference, m_tables))
            made.values = std::move(values->values);
        made.years = yearsOf(id);
        found = std::make_shared<const ExploreMeasure>(std::move(made));
    }
    return found;
}

NumberColumn TableExploreRows::yearsOf(MeasureId id) const
{
    NumberColumn years;
    years.reserve(m_table->size());
    for (CaseTable::RowNumber row = 0; row < m_table->size(); ++row) {
        std::optional<double> year;
        if (isOfPenalty(id) && m_table->moneyYear(row))
            year = *m_table->moneyYear(row);
        else if (const auto day = m_table->day(row))
            year = static_cast<double>(static_cast<int>(std::chrono::year_month_day(*day).year()));
        years.push(year);
    }
    return years;
}

std::shared_ptr<const ExploreGroup> TableExploreRows::group(std::string_view id, MeasureId) const
{
    const std::lock_guard lock(m_mutex);
    if (const auto made = m_madeGroups.find(id); made != m_madeGroups.end())
        return made->second;
    const auto known = std::ranges::find(m_groups, id, [](const auto& each) -> std::string_view { return each.first; });
    const TableColumn* column = known == m_groups.end() ? nullptr : m_table->column(known->second);
    if (column == nullptr)
        return nullptr;
    auto group = std::make_shared<ExploreGroup>();
    group->title = known->second;
    group->of.reserve(m_table->size());
    std::unordered_map<std::string, std::uint32_t> numbers;
    std::string scratch;
    std::string name;
    for (CaseTable::RowNumber row = 0; row < m_table->size(); ++row) {
        name.assign(m_table->texts().cell(row, column->cell, scratch));
        const auto [number, isNew] = numbers.try_emplace(name, static_cast<std::uint32_t>(numbers.size()));
        if (isNew)
            group->names.push_back(name);
        group->of.push_back(number->second);
    }
    m_madeGroups.emplace(std::string(id), group);
    return group;
}

std::string TableExploreRows::idOf(std::size_t row) const
{
    return std::to_string(row);
}

std::string TableExploreRows::labelOf(std::size_t row) const
{
    const auto number = static_cast<CaseTable::RowNumber>(row);
    return m_title != nullptr ? m_table->text(number, *m_title) : std::to_string(row + 1);
}

} // namespace toscale::gui
