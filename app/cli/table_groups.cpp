#include "app/cli/table_groups.h"

#include "app/cli/case_columns.h"
#include "app/export/exact_value.h"

#include <algorithm>
#include <array>

namespace toscale::cli {

using exporting::TextRows;

namespace {

constexpr std::size_t volumeAt = 0;
constexpr std::size_t moneyAt = 1;

constexpr std::array<const char*, 10> columns{"group",       "count",      "known",       "volume",    "money",
                                              "money_known", "volume_low", "volume_high", "money_low", "money_high"};

/// Best, low and high of a sum; empty where nothing is known or the end is open.
std::array<std::string, 3> endsOf(std::size_t known, const Estimate<ExactNumber>& sum)
{
    if (known == 0)
        return {};
    return {toPlainString(sum.best), toPlainString(sum.low), sum.highOpen ? std::string() : toPlainString(sum.high)};
}

} // namespace

bool isUnknownPart(const Gap& gap)
{
    constexpr std::array unknown{GapCode::Unknown, GapCode::Confidential, GapCode::NoYear, GapCode::NoRate,
                                 GapCode::NoIndex};
    return std::ranges::find(unknown, gap.code) != unknown.end();
}

CaseGroups::CaseGroups(std::string column, const Reference& reference, const ReferenceTables& tables)
    : m_column(std::move(column))
    , m_measures({MeasureId::Volume, MeasureId::Money}, reference, tables, nullptr)
{
}

CaseGroups::Group& CaseGroups::groupOf(const std::string& name, std::size_t number)
{
    const auto [entry, isNew] = m_byName.try_emplace(name, m_groups.size());
    if (isNew)
        m_groups.push_back({name, number, 0, {}, {}});
    Group& group = m_groups[entry->second];
    group.number = std::min(group.number, number);
    return group;
}

void CaseGroups::add(const Group& further)
{
    Group& group = groupOf(further.name, further.number);
    group.count += further.count;
    group.volume.known += further.volume.known;
    group.volume.sum.add(further.volume.sum);
    group.money.known += further.money.known;
    group.money.sum.add(further.money.sum);
}

void CaseGroups::add(const CaseGroups& further)
{
    m_hasColumn |= further.m_hasColumn;
    for (const Group& each : further.m_groups)
        add(each);
}

void CaseGroups::add(const SelectedCase& which, std::size_t number)
{
    const auto text = caseColumn(*which.which, m_column);
    m_hasColumn |= text.has_value();
    Group& group = groupOf(text.value_or(""), number);
    ++group.count;
    const std::vector<Comparable> values = m_measures.of(which);
    add(group.volume, which, volumeAt, values[volumeAt]);
    add(group.money, which, moneyAt, values[moneyAt]);
}

void CaseGroups::add(Sum& sum, const SelectedCase& which, std::size_t measure, const Comparable& value)
{
    if (const auto* gap = std::get_if<Gap>(&value)) {
        if (isUnknownPart(*gap))
            sum.sum.addUnknown();
        return;
    }
    ++sum.known;
    sum.sum.add(exporting::exactEnds(which, m_measures.measures()[measure], std::get<MeasuredValue>(value),
                                     m_measures.reference()));
}

std::vector<const CaseGroups::Group*> CaseGroups::inOrder() const
{
    std::vector<const Group*> groups;
    for (const Group& group : m_groups)
        groups.push_back(&group);
    std::ranges::sort(groups, {}, &Group::number);
    return groups;
}

TextRows CaseGroups::rows() const
{
    TextRows rows{{columns.begin(), columns.end()}};
    for (const Group* group : inOrder()) {
        const auto volume = endsOf(group->volume.known, group->volume.sum.total());
        const auto money = endsOf(group->money.known, group->money.sum.total());
        rows.push_back({group->name, std::to_string(group->count), std::to_string(group->volume.known), volume[0],
                        money[0], std::to_string(group->money.known), volume[1], volume[2], money[1], money[2]});
    }
    return rows;
}

io::JsonValue CaseGroups::json() const
{
    const TextRows all = rows();
    io::JsonValue list = io::JsonValue::array();
    for (std::size_t row = 1; row < all.size(); ++row) {
        io::JsonValue object = io::JsonValue::object();
        object.put(columns[0], io::JsonValue::ofForeignText(all[row][0]));
        for (std::size_t i = 1; i < columns.size(); ++i)
            object.put(columns.at(i), all[row][i].empty() ? io::JsonValue() : io::JsonValue::ofDigits(all[row][i]));
        list.items.push_back(std::move(object));
    }
    return list;
}

} // namespace toscale::cli
