#include "core/io/import_columns.h"

#include "core/cases/written_date.h"
#include "core/io/cited_source.h"
#include "core/io/folded_name.h"
#include "core/io/import_cell.h"

#include <algorithm>
#include <set>

namespace toscale::io {

namespace {

constexpr std::size_t rowsToLookAt = 400;
constexpr std::size_t rowsBeforeHeader = 10; // a heading and some lines of explanation at most
constexpr double mostCells = 0.5;
constexpr double nearlyAllCells = 0.8;

bool hasValue(std::string_view cell)
{
    const bool hasDigit = cell.find_first_of("0123456789") != std::string_view::npos;
    return hasDigit && (parseQuantity(cell) || parseWrittenDate(cell) || parseCount(std::string(cell) + " works"));
}

bool isKnownName(const std::string& name)
{
    return std::ranges::find(columnNames, std::string_view(name)) != columnNames.end();
}

bool areDistinct(const std::vector<std::string>& cells)
{
    return std::set<std::string>(cells.begin(), cells.end()).size() == cells.size();
}

template <class E> bool isWordOf(std::string_view cell)
{
    return fromName<E>(foldedName(cell)).has_value();
}

/// Whether a cell can stand in that column.
bool fits(Column column, const std::string& cell, const std::optional<ColumnUnit>& unit, const ImportChoices& choices)
{
    if (meansMissing(cell) || saysNone(cell) || meaningOf(choices.words, column, cell)
        || !nothingIn(choices.words, column, cell).empty())
        return true;
    PlannedColumn as;
    as.use = ColumnUse::Known;
    as.column = column;
    as.unit = unit;
    const std::string text = cellForReader(as, {cell}, unit && unit->isScaleAlone ? "USD" : std::string(), {}).text;
    switch (column) {
    case Column::Volume:
        return parseDataSize(text).has_value();
    case Column::Works:
        return parseCount(text) || parseCount(text + " works");
    case Column::Fine:
    case Column::Revenue:
        return parseMoney(text).has_value();
    case Column::Prison:
        return parseSentence(text).has_value();
    case Column::PartyKind:
        return isWordOf<PartyKind>(cell);
    case Column::Status:
        return isWordOf<CaseStatus>(cell);
    case Column::Outcome:
        return isWordOf<Outcome>(cell);
    case Column::SourceUrl:
        return isAddress(cell);
    default:
        return !isDateColumn(column) || numericDate(cell) || parseWrittenDate(cell, choices.monthNames);
    }
}

bool suits(Column column, const ColumnUnit& unit)
{
    switch (column) {
    case Column::Volume:
        return isDataUnit(unit);
    case Column::Prison:
        return isTimeUnit(unit);
    case Column::Revenue:
        return isMoneyUnit(unit);
    case Column::Fine: // may be a term of probation
        return isMoneyUnit(unit) || isTimeUnit(unit);
    default:
        return unit.isScaleAlone || parseCount("2 " + unit.text);
    }
}

/// "million records" of a column of records in millions.
ColumnUnit withNoun(ColumnUnit unit, const std::string& noun)
{
    if (unit.isScaleAlone && !noun.empty())
        return {unit.text + ' ' + noun, unit.scale, false};
    return unit;
}

/// A unit as such a column can have it; nothing where it is one of something else.
std::optional<ColumnUnit> suited(Column column, const std::optional<ColumnUnit>& unit)
{
    if (!unit || suits(column, *unit))
        return unit;
    const auto scale = scaleIn(*unit);
    return scale && suits(column, *scale) ? scale : std::nullopt;
}

/// What the name of a column itself says: "records".
std::string unitOfName(Column column, const std::string& name)
{
    const auto synonym = synonymOf(name);
    return synonym && synonym->column == column ? synonym->unit : std::string();
}

/// The unit that a head says for such a column, in the words behind the name or in the name.
std::optional<ColumnUnit> unitOf(Column column, const HeaderWords& words)
{
    const std::string ofName = unitOfName(column, words.name);
    if (const auto unit = suited(column, words.unit))
        return withNoun(*unit, ofName);
    return ofName.empty() ? std::nullopt : std::optional(ColumnUnit{ofName, {}, false});
}

/// Gives a column the unit of its head, and what else the head says.
void takeHead(PlannedColumn& column, const HeaderWords& words)
{
    column.unit.reset();
    column.unreadHead.clear();
    if (column.use != ColumnUse::Known || !isQuantityColumn(column.column))
        return;
    column.unit = unitOf(column.column, words);
    if (!suited(column.column, words.unit))
        column.unreadHead = words.rest;
}

class Recogniser {
public:
    Recogniser(std::vector<PlannedColumn>& columns, const ColumnSamples& samples, const ImportChoices& choices)
        : m_columns(columns)
        , m_samples(samples)
        , m_choices(choices)
    {
        for (const PlannedColumn& column : columns)
            m_words.push_back(headerWords(column.name));
    }

    void run()
    {
        byName();
        bySynonym();
        byCells();
    }

private:
    [[nodiscard]] bool has(Column column) const
    {
        return std::ranges::any_of(m_columns, [&](const PlannedColumn& each) { return each.is(column); });
    }

    [[nodiscard]] bool isNamed(std::string_view name) const
    {
        return std::ranges::any_of(m_words, [&](const HeaderWords& words) { return words.name == name; });
    }

    [[nodiscard]] bool looksLikeEvents() const
    {
        constexpr std::array quantities{Column::Volume, Column::Works, Column::Fine, Column::Prison, Column::Revenue};
        return isNamed("label") && (isNamed("date") || isNamed("start"))
            && std::ranges::none_of(quantities, [&](Column column) { return isNamed(nameOf(column)); });
    }

    void set(std::size_t i, Column column, FoundBy by)
    {
        m_columns[i].use = ColumnUse::Known;
        m_columns[i].column = column;
        m_columns[i].foundBy = by;
        takeHead(m_columns[i], m_words[i]);
    }

    void byName()
    {
        const bool areEvents = looksLikeEvents();
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const auto found = std::ranges::find(columnNames, std::string_view(m_words[i].name));
            if (found == columnNames.end())
                continue;
            const auto column = static_cast<Column>(found - columnNames.begin());
            if ((isOfEvents(column) && !areEvents) || has(column))
                continue;
            set(i, column, FoundBy::Name);
        }
    }

    void bySynonym()
    {
        const bool areEvents = looksLikeEvents();
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (m_columns[i].use == ColumnUse::Known)
                continue;
            if (isCurrencyHeader(m_words[i].name) && isCurrencyColumn(i)) {
                m_columns[i].use = ColumnUse::Currency;
                m_columns[i].foundBy = FoundBy::Synonym;
                continue;
            }
            const auto synonym = synonymOf(m_words[i].name);
            if (!synonym || has(synonym->column) || isOfEvents(synonym->column)
                || (areEvents && isQuantityColumn(synonym->column)))
                continue;
            const std::optional<ColumnUnit> unit = unitOf(synonym->column, m_words[i]);
            const auto isFit = [&](const auto& cell) { return fits(synonym->column, cell, unit, m_choices); };
            if (m_samples.share(i, isFit) >= mostCells)
                set(i, synonym->column, FoundBy::Synonym);
        }
    }

    [[nodiscard]] bool isCurrencyColumn(std::size_t i) const
    {
        return m_samples.share(i, [](const auto& cell) { return parseMoney(cell + " 1").has_value(); })
            >= nearlyAllCells;
    }

    void byCells()
    {
        if (!has(Column::Volume) && !has(Column::Label))
            if (const auto only = onlyColumn([](const auto& cell) { return parseDataSize(cell).has_value(); }))
                set(*only, Column::Volume, FoundBy::Cells);
        if (has(Column::Title) || has(Column::Party) || has(Column::Label))
            return;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const auto& cells = m_samples.of(i);
            const bool isFull =
                static_cast<double>(cells.size()) >= nearlyAllCells * static_cast<double>(m_samples.rows());
            const auto isWords = [](const auto& cell) { return !hasValue(cell) && !isAddress(cell); };
            if (m_columns[i].use != ColumnUse::Text || cells.empty() || !isFull
                || m_samples.share(i, isWords) < nearlyAllCells
                || std::set(cells.begin(), cells.end()).size() * 2 < cells.size())
                continue;
            return set(i, Column::Title, FoundBy::Cells);
        }
    }

    /// The one column of text that is nearly full of such cells.
    template <class Fits> [[nodiscard]] std::optional<std::size_t> onlyColumn(const Fits& fits) const
    {
        std::optional<std::size_t> only;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (m_columns[i].use != ColumnUse::Text || m_samples.of(i).empty()
                || m_samples.share(i, fits) < nearlyAllCells)
                continue;
            if (only)
                return std::nullopt;
            only = i;
        }
        return only;
    }

    std::vector<PlannedColumn>& m_columns;
    const ColumnSamples& m_samples;
    const ImportChoices& m_choices;
    std::vector<HeaderWords> m_words;
};

} // namespace

FoundHeader findHeader(const ImportSource& source)
{
    if (source.hasNames())
        return {0, true};
    std::optional<std::size_t> best;
    std::size_t mostNames = 0;
    for (std::size_t i = 0; i < std::min(source.rowCount(), rowsBeforeHeader); ++i) {
        std::size_t names = 0;
        for (const std::string& cell : source.row(i)) {
            const std::string name = cell.size() < 60 ? headerWords(cell).name : std::string();
            names += isKnownName(name) ? 2U : synonymOf(name) ? 1U : 0U;
        }
        if (names > mostNames) {
            mostNames = names;
            best = i;
        }
    }
    // Further down, one word that is also a name says nothing.
    if (best && (*best == 0 || mostNames >= 3))
        return {best, true};
    const std::vector<std::string> first = source.row(0);
    const bool allNamed = std::ranges::none_of(
        first, [](const std::string& cell) { return cell.empty() || hasValue(cell) || isAddress(cell); });
    if (source.rowCount() < 2 || first.size() < 2 || !allNamed || !areDistinct(first))
        return {};
    return {0, false};
}

ColumnSamples::ColumnSamples(const ImportSource& source, std::size_t firstRow, std::size_t columns)
    : m_cells(columns)
{
    for (std::size_t i = firstRow; i < source.rowCount() && m_rows < rowsToLookAt; ++i, ++m_rows) {
        std::vector<std::string> row = source.row(i);
        for (std::size_t column = 0; column < std::min(row.size(), columns); ++column)
            if (!row[column].empty())
                m_cells[column].push_back(std::move(row[column]));
    }
}

void recogniseColumns(std::vector<PlannedColumn>& columns, const ColumnSamples& samples, const ImportChoices& choices)
{
    Recogniser(columns, samples, choices).run();
}

void applyChoices(std::vector<PlannedColumn>& columns, const ImportChoices& choices, std::vector<Error>& problems)
{
    for (const auto& [name, choice] : choices.columns) {
        const auto chosen = std::ranges::find(columns, name, &PlannedColumn::name);
        if (chosen == columns.end())
            continue; // remembered of another table with the same columns but one
        for (PlannedColumn& each : columns)
            if (&each != &*chosen && choice.use == ColumnUse::Known && each.is(choice.column)) {
                each.use = ColumnUse::Text;
                each.unit.reset();
                each.unreadHead.clear();
                each.foundBy = FoundBy::Nothing;
            }
        const bool isSame = chosen->use == choice.use && (choice.use != ColumnUse::Known || chosen->is(choice.column));
        if (!isSame || !choice.unit.empty()) {
            chosen->use = choice.use;
            chosen->column = choice.column;
            chosen->foundBy = FoundBy::Choice;
            if (!isSame)
                takeHead(*chosen, headerWords(chosen->name));
        }
        if (choice.unit.empty() || choice.use != ColumnUse::Known || !isQuantityColumn(choice.column))
            continue;
        chosen->unreadHead.clear(); // a person has read it
        chosen->unit = suited(choice.column, unitFrom(choice.unit));
        if (chosen->unit) {
            const HeaderWords head = headerWords(chosen->name);
            chosen->unit = withNoun(*std::move(chosen->unit), unitOfName(choice.column, head.name));
            continue;
        }
        problems.push_back({ErrorCode::UnknownUnit, Place{{}, name, 0, 0}, {choice.unit, "GB, USD, years, works", ""}});
    }
}

} // namespace toscale::io
