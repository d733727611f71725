#include "app/table/table_rows.h"

#include "core/document/row_filter.h"
#include "core/io/reference_data.h"

#include <algorithm>
#include <iterator>

namespace toscale::gui {

TableRows::TableRows(QObject* parent)
    : QObject(parent)
    , m_job([known = std::make_shared<Known>()](const Wish& wish) { return answer(wish, *known); },
            [this](const Answer& answer) {
                if (!answer.isStopped)
                    m_rows = answer.rows;
                emit changed();
            })
{
}

TableRows::~TableRows()
{
    m_stop.request_stop();
}

void TableRows::setTable(SharedTable table, const Reference& reference)
{
    m_stop.request_stop();
    m_job.finish();
    m_table = std::move(table);
    m_reference = reference;
    m_filter = {};
    m_sort = {};
    m_picked.reset();
    m_rows.reset();
    emit changed();
}

void TableRows::setFilter(CaseFilter filter)
{
    if (filter == m_filter)
        return;
    m_filter = std::move(filter);
    wish();
}

void TableRows::setSort(const TableSort& sort)
{
    if (sort == m_sort)
        return;
    m_sort = sort;
    wish();
}

void TableRows::setPicked(SharedRows picked)
{
    if (picked == m_picked)
        return;
    m_picked = std::move(picked);
    wish();
}

std::size_t TableRows::size() const
{
    return m_rows ? m_rows->size() : m_table ? m_table->size() : 0;
}

std::uint32_t TableRows::rowAt(std::size_t place) const
{
    return m_rows ? (*m_rows)[place] : static_cast<std::uint32_t>(place);
}

void TableRows::wish()
{
    if (!m_table)
        return;
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_job.request({m_table, m_reference, m_filter, m_sort, m_picked, m_stop.get_token()});
    emit began();
}

const TableValues* TableRows::valuesIn(Known& known, MeasureId measure, const Wish& wish)
{
    const auto found = known.values.find(measure);
    if (found != known.values.end())
        return &found->second;
    auto values = valuesOf(*wish.table, measure, wish.reference, io::builtInTables(), nullptr, wish.stop);
    return values ? &known.values.emplace(measure, std::move(*values)).first->second : nullptr;
}

std::optional<RowOrder> TableRows::sorted(const Wish& wish, Known& known)
{
    const TableColumn& column = wish.table->columns()[*wish.sort.column];
    const std::optional<MeasureId> measure = measureOfColumn(column.kind);
    if (!measure)
        return orderByColumn(*wish.table, column, wish.sort.direction, wish.stop);
    const TableValues* values = valuesIn(known, *measure, wish);
    if (values == nullptr)
        return std::nullopt;
    return orderByNumber(values->values, wish.sort.direction, values->lifeTerms, wish.stop);
}

TableRows::Answer TableRows::answer(const Wish& wish, Known& known)
{
    if (known.table != wish.table)
        known = {wish.table, {}, nullptr, {}};
    if (known.sort != wish.sort) {
        known.order.reset();
        known.sort = wish.sort;
    }
    if (wish.sort.column && !known.order) {
        auto order = sorted(wish, known);
        if (!order)
            return {nullptr, true};
        known.order = std::make_shared<const RowOrder>(std::move(*order));
    }
    if (wish.filter.conditions.empty() && !wish.picked)
        return {known.order};
    for (const CaseCondition& condition : wish.filter.conditions) { // on all cores each, before the rows are asked
        const auto* value = std::get_if<ValueCondition>(&condition);
        const auto* presence = std::get_if<PresenceCondition>(&condition);
        if (value != nullptr)
            (void)valuesIn(known, value->measure, wish);
        if (presence != nullptr)
            (void)valuesIn(known, presence->measure, wish);
    }
    const auto columnOf = [&](MeasureId measure) -> const NumberColumn* {
        const auto found = known.values.find(measure);
        return found == known.values.end() ? nullptr : &found->second.values;
    };
    std::optional<RowOrder> rows;
    if (wish.filter.conditions.empty())
        rows = *wish.picked;
    else
        rows = rowsThatMeet(wish.filter, *wish.table, columnOf, wish.stop);
    if (!rows || wish.stop.stop_requested())
        return {nullptr, true};
    if (wish.picked && !wish.filter.conditions.empty()) {
        RowOrder both;
        std::ranges::set_intersection(*rows, *wish.picked, std::back_inserter(both));
        rows = std::move(both);
    }
    if (known.order)
        rows = inOrderOf(*known.order, *rows, wish.table->size());
    return {std::make_shared<const RowOrder>(std::move(*rows))};
}

} // namespace toscale::gui
