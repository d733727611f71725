#include "app/table/table_explore_rows.h"

#include "app/text/explore_words.h"
#include "app/text/gap_words.h"
#include "app/text/qt_string.h"
#include "core/quantity/trimmed.h"

#include <algorithm>
#include <charconv>
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

ExploreBound boundOf(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::AtLeast:
    case Qualifier::MoreThan:
        return ExploreBound::AtLeast;
    case Qualifier::AtMost:
    case Qualifier::LessThan:
        return ExploreBound::AtMost;
    case Qualifier::Range:
        return ExploreBound::Range;
    case Qualifier::Exact:
    case Qualifier::About:
        break;
    }
    return ExploreBound::None;
}

/// MODEL.md 2: lower / exact is lower, exact / lower is upper, lower / upper is lower; a bound over one of its own side
/// has none.
ExploreBound dividedBound(ExploreBound of, ExploreBound per)
{
    using enum ExploreBound;
    if (per == None)
        return of;
    if (of == None)
        return per == AtLeast ? AtMost : per == AtMost ? AtLeast : Open;
    const bool isOpposite = (of == AtLeast && per == AtMost) || (of == AtMost && per == AtLeast);
    return isOpposite ? of : Open;
}

/// Works of another noun than `wanted`, or than that of most rows, become a gap (MODEL.md 6).
void keepOneNoun(ExploreMeasure& made, TableValues& values, const std::string& wanted)
{
    const auto kept = made.chooseNoun(values.nouns, wanted);
    if (!kept)
        return;
    NumberColumn alike;
    alike.reserve(values.values.size());
    for (std::size_t row = 0; row < values.values.size(); ++row) {
        const bool isOther = values.nouns.at(row) != NounColumn::none && values.nouns.at(row) != *kept;
        alike.push(isOther ? std::nullopt : values.values.at(row));
        if (isOther)
            values.codes[row] = static_cast<std::uint8_t>(GapCode::UnlikeNouns);
    }
    values.values = std::move(alike);
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

std::shared_ptr<const ExploreMeasure> TableExploreRows::measure(MeasureId id, const std::string& noun) const
{
    const std::lock_guard lock(m_mutex);
    return m_measures.get(std::pair(id, isOfWorks(id) ? noun : std::string()),
                          [&] { return std::make_shared<const ExploreMeasure>(made(id, noun)); });
}

ExploreMeasure TableExploreRows::made(MeasureId id, const std::string& noun) const
{
    ExploreMeasure made;
    made.of.measure = id;
    made.of.reference = m_reference;
    if (auto values = valuesOf(*m_table, id, m_reference, m_tables)) {
        if (isOfWorks(id))
            keepOneNoun(made, *values, noun);
        addReasons(made, *values);
        made.values = std::move(values->values);
    }
    addBounds(made);
    made.years = yearsOf(id);
    return made;
}

/// In words by what is missing, asked of one row of each kind: rows of one code and shape are alike.
void TableExploreRows::addReasons(ExploreMeasure& made, const TableValues& values) const
{
    std::unordered_map<std::uint64_t, std::uint8_t> known;
    made.reasonOf.assign(values.codes.size(), 0);
    for (std::uint32_t row = 0; row < values.codes.size(); ++row) {
        if (values.codes[row] == TableValues::noGap)
            continue;
        const std::uint64_t key = std::uint64_t{m_table->shapeNumber(row)} << 8U | values.codes[row];
        const auto [found, isNew] = known.try_emplace(key, std::uint8_t{0});
        if (isNew) {
            Gap gap{static_cast<GapCode>(values.codes[row]), {}, {}};
            if (gap.code != GapCode::UnlikeNouns) { // which is said of all rows, not of one
                const Comparable asked =
                    measureOf(m_table->texts().caseAt(row), made.of.measure, m_reference, m_tables);
                if (const Gap* own = std::get_if<Gap>(&asked))
                    gap = *own;
            }
            const std::string words = text::toUtf8(text::reasonWords(m_wording.phrases(), gap));
            const auto same = std::ranges::find(made.reasons, words);
            found->second = static_cast<std::uint8_t>(same - made.reasons.begin());
            if (same == made.reasons.end())
                made.reasons.push_back(words);
        }
        made.reasonOf[row] = found->second;
    }
}

void TableExploreRows::addBounds(ExploreMeasure& made) const
{
    const auto offer = std::ranges::find(offered, made.of.measure, &OfferedMeasure::measure);
    if (offer == std::ranges::end(offered))
        return;
    made.bounds.reserve(m_table->size());
    for (CaseTable::RowNumber row = 0; row < m_table->size(); ++row) {
        const ExploreBound of = boundOf(m_table->qualifier(offer->of, row));
        made.bounds.push_back(offer->per ? dividedBound(of, boundOf(m_table->qualifier(*offer->per, row))) : of);
    }
}

YearColumn TableExploreRows::yearsOf(MeasureId id) const
{
    YearColumn years;
    years.reserve(m_table->size());
    for (CaseTable::RowNumber row = 0; row < m_table->size(); ++row) {
        std::optional<std::int32_t> year;
        if (isOfPenalty(id) && m_table->moneyYear(row))
            year = *m_table->moneyYear(row);
        else if (const auto day = m_table->day(row))
            year = static_cast<int>(std::chrono::year_month_day(*day).year());
        years.push(year);
    }
    return years;
}

std::shared_ptr<const ExploreGroup> TableExploreRows::group(std::string_view id, MeasureId) const
{
    const std::lock_guard lock(m_mutex);
    return m_madeGroups.get(std::string(id), [&] { return madeGroup(id); });
}

std::shared_ptr<const ExploreGroup> TableExploreRows::madeGroup(std::string_view id) const
{
    const auto known = std::ranges::find(m_groups, id, [](const auto& each) -> std::string_view { return each.first; });
    const TableColumn* column = known == m_groups.end() ? nullptr : m_table->column(known->second);
    if (column == nullptr)
        return nullptr;
    auto group = std::make_shared<ExploreGroup>();
    group->title = known->second;
    group->of.reserve(m_table->size());
    const std::string unknown = text::toUtf8(text::notStatedWords(m_wording.phrases()));
    std::unordered_map<std::string, std::uint32_t> numbers;
    std::string scratch;
    std::string name;
    for (CaseTable::RowNumber row = 0; row < m_table->size(); ++row) {
        name.assign(m_table->texts().cell(row, column->cell, scratch));
        if (trimmed(name).empty())
            name = unknown;
        const auto [number, isNew] = numbers.try_emplace(name, static_cast<std::uint32_t>(numbers.size()));
        if (isNew)
            group->names.push_back(name);
        group->of.push_back(number->second);
    }
    return group;
}

std::string TableExploreRows::idOf(std::size_t row) const
{
    return std::to_string(row);
}

std::optional<std::uint32_t> TableExploreRows::rowOf(const std::string& id) const
{
    std::uint32_t row = 0;
    const char* end = id.data() + id.size();
    const auto [at, failure] = std::from_chars(id.data(), end, row);
    if (failure != std::errc() || at != end || row >= count())
        return std::nullopt;
    return row;
}

std::string TableExploreRows::labelOf(std::size_t row) const
{
    const auto number = static_cast<CaseTable::RowNumber>(row);
    return m_title != nullptr ? m_table->text(number, *m_title) : std::to_string(row + 1);
}

} // namespace toscale::gui
