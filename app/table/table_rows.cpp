#include "app/table/table_rows.h"

#include "core/document/row_filter.h"
#include "core/io/reference_data.h"

#include <algorithm>
#include <iterator>

namespace toscale::gui {

TableRows::TableRows(QObject* parent)
    : QObject(parent)
    , m_known(std::make_shared<Known>())
    , m_job([known = m_known](const Wish& wish) { return answer(wish, *known); },
            [this](const Answer& answer) {
                if (!answer.isStopped) {
                    m_rows = answer.rows;
                    m_passing = answer.passing;
                }
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
    *m_known = {}; // no thread has it now; it keeps the table before
    m_table = std::move(table);
    m_reference = reference;
    m_filter = {};
    m_sort = {};
    m_picked.reset();
    m_rows.reset();
    m_passing.reset();
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

/// Nothing when stopped; null where no condition is set.
std::optional<SharedRows> TableRows::passingOf(const Wish& wish, Known& known)
{
    if (wish.filter.conditions.empty())
        return SharedRows();
    if (known.passing && known.filter == wish.filter)
        return known.passing;
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
    std::optional<RowOrder> rows = rowsThatMeet(wish.filter, *wish.table, columnOf, wish.stop);
    if (!rows || wish.stop.stop_requested())
        return std::nullopt;
    known.filter = wish.filter;
    known.passing = std::make_shared<const RowOrder>(std::move(*rows));
    return known.passing;
}

TableRows::Answer TableRows::answer(const Wish& wish, Known& known)
{
    if (known.table != wish.table) {
        known = {};
        known.table = wish.table;
    }
    if (known.sort != wish.sort) {
        known.order.reset();
        known.sort = wish.sort;
    }
    if (wish.sort.column && !known.order) {
        auto order = sorted(wish, known);
        if (!order)
            return {nullptr, nullptr, true};
        known.order = std::make_shared<const RowOrder>(std::move(*order));
    }
    const std::optional<SharedRows> passing = passingOf(wish, known);
    if (!passing)
        return {nullptr, nullptr, true};
    if (!*passing && !wish.picked)
        return {known.order, nullptr};
    SharedRows rows = *passing ? *passing : wish.picked;
    if (*passing && wish.picked) {
        RowOrder both;
        std::ranges::set_intersection(**passing, *wish.picked, std::back_inserter(both));
        rows = std::make_shared<const RowOrder>(std::move(both));
    }
    if (known.order)
        rows = std::make_shared<const RowOrder>(inOrderOf(*known.order, *rows, wish.table->size()));
    return {rows, *passing};
}

} // namespace toscale::gui
