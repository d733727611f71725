#include "core/io/import_plan.h"

#include "core/io/folded_name.h"
#include "core/io/import_columns.h"

#include <algorithm>
#include <set>

namespace toscale::io {

namespace {

constexpr std::size_t rowsPlannedBetweenQuestions = 1024;
constexpr std::size_t rowsToMeasure = 400;
constexpr std::size_t mostColumnsOfPage = 1000;

class Planner {
public:
    Planner(const ImportSource& source, const ImportChoices& choices, const KeepGoing& keepGoing)
        : m_source(source)
        , m_choices(choices)
        , m_keepGoing(keepGoing)
    {
    }

    std::optional<ImportPlan> plan()
    {
        if (m_source.rowCount() == 0)
            return std::move(m_plan);
        nameColumns();
        const ColumnSamples samples(m_source, m_plan.firstRow, m_plan.columns.size());
        recogniseColumns(m_plan.columns, samples, m_choices);
        applyChoices(m_plan.columns, m_choices, m_plan.problems);
        if (!m_plan.isEventTable() && !m_plan.titleCell())
            m_plan.problems.push_back({ErrorCode::MissingColumn, headerPlace(0), {std::string(nameOf(Column::Title))}});
        if (!gatherEvidence())
            return std::nullopt;
        return std::move(m_plan);
    }

private:
    [[nodiscard]] Place headerPlace(std::size_t column) const
    {
        return m_source.placeOf(m_plan.hasHeader ? m_plan.firstRow - 1 : 0, column);
    }

    void nameColumns()
    {
        const FoundHeader found = findHeader(m_source);
        m_plan.hasHeader = m_choices.hasHeader.value_or(found.row.has_value());
        const std::size_t headerRow = found.row.value_or(0);
        m_plan.firstRow = m_plan.hasHeader ? headerRow + 1 : 0;
        std::vector<std::string> heads = m_source.row(m_plan.hasHeader ? headerRow : 0);
        if (m_plan.hasHeader)
            heads.resize(columnsBelow(headerRow, heads.size()));
        std::set<std::string> names;
        std::vector<Place> places; // of the names, once they are asked for
        for (std::size_t i = 0; i < heads.size(); ++i) {
            std::string name = m_plan.hasHeader ? heads[i] : std::string();
            if (name.empty())
                name = "Column " + std::to_string(i + 1);
            const std::string given = name;
            for (int number = 2; !names.insert(foldedName(name)).second; ++number)
                name = given + " (" + std::to_string(number) + ')';
            if (name != given) {
                if (places.empty())
                    places = m_source.placesOf(headerRow, heads.size());
                m_plan.problems.push_back({ErrorCode::DuplicateColumn, places[i], {given}});
            }
            m_plan.columns.emplace_back().name = std::move(name);
        }
        if (!m_plan.hasHeader)
            m_plan.notes.push_back({ImportNoteCode::NoNames, m_source.placeOf(0, 0), {}});
        else if (headerRow > 0)
            m_plan.notes.push_back(
                {ImportNoteCode::RowsBeforeHeader, m_source.placeOf(0, 0), {std::to_string(headerRow)}});
    }

    /// Empty heads at the end are columns where there is something below them. Rows of a page may be longer than its
    /// header.
    [[nodiscard]] std::size_t columnsBelow(std::size_t headerRow, std::size_t heads) const
    {
        const bool isPage = m_source.kind() == ImportKind::Html;
        const std::size_t last =
            isPage ? m_source.rowCount() : std::min(m_source.rowCount(), headerRow + rowsToMeasure);
        std::size_t widest = std::min(m_source.widthOf(headerRow), heads);
        for (std::size_t i = headerRow + 1; i < last; ++i)
            widest = std::max(widest, std::min(m_source.widthOf(i), isPage ? mostColumnsOfPage : heads));
        return std::max<std::size_t>(widest, 1);
    }

    struct Evidence {
        DecimalEvidence decimals;
        DateEvidence dates;
        std::size_t dateRow = 0; // of the example
    };

    bool gatherEvidence()
    {
        std::vector<Evidence> evidence(m_plan.columns.size());
        const std::size_t rows = m_source.rowCount();
        for (std::size_t i = m_plan.firstRow; i < rows; ++i) {
            if (m_keepGoing && i % rowsPlannedBetweenQuestions == 0
                && !m_keepGoing(static_cast<double>(i) / static_cast<double>(rows)))
                return false;
            const std::vector<std::string> row = m_source.row(i);
            for (std::size_t column = 0; column < std::min(row.size(), evidence.size()); ++column)
                if (!m_source.isNumber(i, column)) // how JSON writes numbers says nothing of its texts
                    add(evidence[column], m_plan.columns[column], row[column], i);
        }
        DecimalEvidence allDecimals;
        DateEvidence allDates;
        for (const Evidence& each : evidence) {
            allDecimals.add(each.decimals);
            allDates.add(each.dates);
        }
        for (std::size_t column = 0; column < evidence.size(); ++column)
            decide(column, evidence[column], allDecimals, allDates);
        return true;
    }

    static void add(Evidence& evidence, const PlannedColumn& column, const std::string& cell, std::size_t row)
    {
        if (column.use != ColumnUse::Known || cell.empty())
            return;
        if (isQuantityColumn(column.column)) {
            evidence.decimals.add(cell, row);
        } else if (isDateColumn(column.column)) {
            const bool had = !evidence.dates.example().empty();
            evidence.dates.add(cell);
            if (!had && !evidence.dates.example().empty())
                evidence.dateRow = row;
        }
    }

    void noteDecimals(std::size_t at, const std::string& example, std::size_t row, const DecimalEvidence& deciding)
    {
        const std::optional<char> mark = m_plan.columns[at].decimalMark;
        if (!mark) {
            m_plan.asksDecimalMark = true;
            note(ImportNoteCode::AmbiguousNumber, row, at,
                 {example, withoutCommas(example), withDecimalPoints(example)});
        } else if (mark == ',' && !m_choices.decimalMark) {
            note(ImportNoteCode::DecimalCommas, deciding.comma().cell, at,
                 {deciding.comma().text, example, withDecimalPoints(example)});
        }
    }

    void decide(std::size_t at, const Evidence& own, const DecimalEvidence& allDecimals, const DateEvidence& allDates)
    {
        PlannedColumn& column = m_plan.columns[at];
        column.decimalMark = m_choices.decimalMark ? m_choices.decimalMark : own.decimals.markAmong(allDecimals);
        if (const auto& [example, row] = own.decimals.example(); !example.empty())
            noteDecimals(at, example, row, own.decimals.needsComma() ? own.decimals : allDecimals);
        column.dateOrder = m_choices.dateOrder ? m_choices.dateOrder : own.dates.order();
        if (!column.dateOrder)
            column.dateOrder = allDates.order();
        if (const std::string& example = own.dates.example(); !column.dateOrder && !example.empty()) {
            m_plan.asksDateOrder = true;
            const auto date = numericDate(example);
            note(ImportNoteCode::AmbiguousDates, own.dateRow, at,
                 {example, date->read(DateOrder::DayFirst), date->read(DateOrder::MonthFirst)});
        }
    }

    void note(ImportNoteCode code, std::size_t row, std::size_t column, std::vector<std::string> arguments)
    {
        Place place = m_source.placeOf(row, column);
        place.path += (place.path.empty() ? "" : ".") + m_plan.columns[column].name;
        m_plan.notes.push_back({code, std::move(place), std::move(arguments)});
    }

    const ImportSource& m_source;
    const ImportChoices& m_choices;
    const KeepGoing& m_keepGoing;
    ImportPlan m_plan;
};

} // namespace

std::optional<std::size_t> ImportPlan::cellOf(Column column) const
{
    const auto found = std::ranges::find_if(columns, [&](const PlannedColumn& each) { return each.is(column); });
    return found == columns.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - columns.begin()));
}

bool ImportPlan::isEventTable() const
{
    const bool hasQuantity = std::ranges::any_of(columns, [](const PlannedColumn& each) {
        return each.use == ColumnUse::Known && isQuantityColumn(each.column);
    });
    return cellOf(Column::Label) && (cellOf(Column::Date) || cellOf(Column::Start)) && !hasQuantity;
}

std::optional<std::size_t> ImportPlan::titleCell() const
{
    const auto title = cellOf(Column::Title);
    return title ? title : cellOf(Column::Party);
}

bool ImportPlan::isClear() const
{
    const auto isByName = [](const PlannedColumn& column) {
        return column.use == ColumnUse::Known && column.foundBy == FoundBy::Name && !column.unit
            && column.unreadHead.empty();
    };
    return hasHeader && problems.empty() && !asksDecimalMark && !asksDateOrder
        && std::ranges::all_of(columns, isByName);
}

std::optional<ImportPlan> planImport(const ImportSource& source, const ImportChoices& choices,
                                     const KeepGoing& keepGoing)
{
    return Planner(source, choices, keepGoing).plan();
}

} // namespace toscale::io
