#include "core/io/plain_rows.h"

#include "core/cases/row_facts.h"

#include <array>

namespace toscale::io {

namespace {

// What rules and checks may ask of a row beside its numbers and dates.
constexpr std::array wordColumns{Column::PartyKind, Column::Role,         Column::Status,
                                 Column::Outcome,   Column::VolumeStatus, Column::VolumeCounts,
                                 Column::WorksNoun, Column::FineKind,     Column::FineBasis,
                                 Column::FineForum, Column::PrisonBasis,  Column::PenaltyCovers};

/// A cell that may be missing: its text without spaces, or empty. False where quotes were doubled.
bool take(const std::vector<ScannedCell>& cells, const std::optional<std::size_t>& at, std::string_view& text)
{
    text = {};
    if (!at)
        return true;
    const ScannedCell& cell = cells[*at];
    text = cell.trimmed();
    return !cell.isEscaped;
}

template <class T, class Read>
bool readInto(std::optional<T>& value, const std::vector<ScannedCell>& cells, const std::optional<std::size_t>& at,
              Read read)
{
    value.reset();
    std::string_view text;
    if (!take(cells, at, text))
        return false;
    if (text.empty())
        return true;
    value = read(text);
    return value.has_value();
}

} // namespace

PlainRowReader::PlainRowReader(const TableHeader& header, const TableOptions& options)
    : m_isOfUse(options.numbers.reading == PrefixReading::Si && options.numbers.decimalMark != ','
                && !header.hasDecimalCommas() && !header.isEventTable())
    , m_title(header.cellOf(Column::Title))
    , m_party(header.cellOf(Column::Party))
    , m_volume(header.cellOf(Column::Volume))
    , m_works(header.cellOf(Column::Works))
    , m_fine(header.cellOf(Column::Fine))
    , m_prison(header.cellOf(Column::Prison))
    , m_revenue(header.cellOf(Column::Revenue))
    , m_act(header.cellOf(Column::Act))
    , m_asOf(header.cellOf(Column::AsOf))
    , m_date(header.cellOf(Column::Date))
    , m_fineDate(header.cellOf(Column::FineDate))
    , m_prisonDate(header.cellOf(Column::PrisonDate))
    , m_revenueYear(header.cellOf(Column::RevenueYear))
{
    for (const Column column : wordColumns)
        if (const auto cell = header.cellOf(column))
            m_words.push_back(*cell);
}

bool PlainRowReader::read(const std::vector<ScannedCell>& cells, PlainRow& row) const
{
    if (!m_isOfUse || cells[*m_title].trimmed().empty())
        return false;
    std::optional<PlainDate> date;
    std::optional<PlainDate> other;
    const bool isPlain = readInto(row.volume, cells, m_volume, [](auto text) { return readFastDataSize(text); })
        && readInto(row.works, cells, m_works, readPlainCount) && readInto(row.money, cells, m_fine, readPlainMoney)
        && readInto(row.term, cells, m_prison, readPlainTerm) && readInto(row.revenue, cells, m_revenue, readPlainMoney)
        && readInto(date, cells, m_date, readPlainDate) && readInto(row.act, cells, m_act, readPlainDate)
        && readInto(row.moneyDate, cells, m_fineDate, readPlainDate)
        && readInto(row.revenueYear, cells, m_revenueYear, readPlainDate)
        && readInto(other, cells, m_asOf, readPlainDate) && readInto(other, cells, m_prisonDate, readPlainDate);
    if (!isPlain || row.works == 0U) // of nothing no noun could be checked
        return false;
    const bool hasPrisonDate = other || date;
    const std::array isDated{row.moneyDate.has_value(), other.has_value(), row.revenueYear.has_value()}; // by itself
    for (std::optional<PlainDate>* each : {&row.act, &row.moneyDate, &row.revenueYear})
        if (!*each)
            *each = date;
    if (row.revenue && !row.revenueYear)
        return false;

    const auto filled = [](bool is, unsigned bit) { return is ? 1U << bit : 0U; };
    const bool hasParty =
        m_party && cells[*m_party].first != cells[*m_party].last && !cells[*m_party].trimmed().empty();
    const unsigned first = filled(row.volume.has_value(), 0) | filled(row.works.has_value(), 1)
        | filled(row.money.has_value(), 2) | filled(row.term.has_value(), 3) | filled(row.revenue.has_value(), 4)
        | filled(hasParty, 5);
    const unsigned second = filled(row.moneyDate.has_value(), 0) | filled(hasPrisonDate, 1) | filled(isDated[0], 2)
        | filled(isDated[1], 3) | filled(isDated[2], 4);
    row.shapeKey.clear();
    row.shapeKey.push_back(static_cast<char>(first));
    row.shapeKey.push_back(static_cast<char>(second));
    for (const std::size_t at : m_words) {
        const std::string_view word = cells[at].trimmed();
        if (cells[at].isEscaped || word.find('\n') != std::string_view::npos)
            return false;
        row.shapeKey.append(word).push_back('\n');
    }
    return true;
}

bool readNumbers(const PlainRow& row, std::array<std::optional<double>, tableNumbers>& numbers)
{
    numbers = {};
    const auto at = [&](TableNumber which) -> std::optional<double>& {
        return numbers[static_cast<std::size_t>(which)];
    };
    if (row.volume) {
        at(TableNumber::Volume) = bytesOf(*row.volume);
        if (!at(TableNumber::Volume))
            return false;
    }
    if (row.works)
        at(TableNumber::Works) = static_cast<double>(*row.works);
    if (row.money)
        at(TableNumber::Money) = amountOf(*row.money);
    if (row.term)
        at(TableNumber::Custody) = yearsOf(*row.term);
    if (row.revenue)
        at(TableNumber::Revenue) = amountOf(*row.revenue);
    return true;
}

bool agrees(const PlainRow& row, const Case& which)
{
    const CaseFacts found = factsOf(which);
    for (const Qualifier qualifier : found.facts.qualifiers)
        if (qualifier != Qualifier::Exact)
            return false;
    std::array<std::optional<double>, tableNumbers> numbers;
    if (!readNumbers(row, numbers))
        return false;
    for (std::size_t i = 0; i < tableNumbers; ++i)
        if (numbers[i].has_value() != found.facts.numbers[i].has_value()
            || numbers[i].value_or(0) != found.facts.numbers[i].value_or(0))
            return false;
    return true;
}

} // namespace toscale::io
