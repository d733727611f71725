#include "core/io/import_cell.h"

#include "core/cases/written_date.h"
#include "core/quantity/ascii.h"

#include <functional>

namespace toscale::io {

namespace {

/// An amount as a parser reads it: money or a count.
struct Amount {
    Estimate<Decimal> number;
    std::string unit;

    bool operator==(const Amount&) const = default;
};
using ReadAmount = std::function<std::optional<Amount>(const std::string&)>;

std::optional<Amount> moneyOf(const std::string& text, const ParseOptions& numbers)
{
    const auto read = parseMoney(text, numbers);
    return read ? std::optional(Amount{read->value.amount, read->value.currency.code}) : std::nullopt;
}

std::optional<Amount> countOf(const std::string& text, const ParseOptions& numbers)
{
    const auto read = parseCount(text, numbers);
    return read ? std::optional(Amount{read->value.number, read->value.noun}) : std::nullopt;
}

/// Behind which characters the scale of an amount can stand: its last digit, its first number, a word, its end.
std::vector<std::size_t> placesForScale(const std::string& text)
{
    std::vector<std::size_t> places;
    if (std::size_t first = text.find_first_of("0123456789"); first != std::string::npos) {
        places.push_back(text.find_last_of("0123456789") + 1);
        while (first < text.size() && (isDigit(text[first]) || text[first] == '.' || text[first] == ','))
            ++first;
        places.push_back(first);
    }
    for (std::size_t at = 0; at < text.size(); ++at)
        if (text[at] == ' ')
            places.push_back(at);
    places.push_back(text.size());
    return places;
}

/// "$1.5" as "$1.5 million", "5 EUR or more" as "5 million EUR or more". Nothing for "$1.5 million", or wherever what
/// comes out is not exactly so much more.
std::optional<std::string> withScale(const std::string& text, const Amount& amount, const std::string& scale,
                                     const ReadAmount& read)
{
    Decimal factor = 1;
    for (int i = 0; i < powerOfScale(scale); ++i)
        factor *= 10;
    const Amount wanted{converted(amount.number, [&](const Decimal& number) { return Decimal(number * factor); }),
                        amount.unit};
    for (const std::size_t at : placesForScale(text)) {
        std::string longer = text.substr(0, at) + ' ' + scale + text.substr(at);
        if (read(longer) == wanted)
            return longer;
    }
    return std::nullopt;
}

/// A cell of money or of a count. `noun`: a word that the reader of tables puts behind what has none; else empty.
class AmountCell {
public:
    AmountCell(const PlannedColumn& column, std::string unit, std::string noun, ReadAmount read)
        : m_scale(column.unit ? column.unit->scale : std::string())
        , m_asksForScale(!m_scale.empty() || !column.unreadHead.empty())
        , m_unit(std::move(unit))
        , m_noun(std::move(noun))
        , m_read(std::move(read))
    {
    }

    [[nodiscard]] CellForReader inUnit(std::string text) const
    {
        if (const auto amount = m_read(text))
            return m_asksForScale ? withItsUnit(std::move(text), *amount)
                                  : CellForReader{std::move(text), UnitFrom::Cell};
        const std::string scaled = joined(joined(text, m_scale), m_unit);
        if (scaled != text && isAmount(scaled))
            return {scaled, UnitFrom::Column};
        const std::string unscaled = joined(text, m_unit);
        if (!isAmount(unscaled))
            return {std::move(text), UnitFrom::Nowhere};
        return {unscaled, m_scale.empty() ? UnitFrom::Column : UnitFrom::CellWithScale};
    }

private:
    [[nodiscard]] CellForReader withItsUnit(std::string text, const Amount& amount) const
    {
        if (amount.number.best == 0 && amount.number.high == 0) // is so in any scale
            return {std::move(text), UnitFrom::Nowhere};
        auto scaled = withScale(text, amount, m_scale.empty() ? "million" : m_scale, m_read);
        if (!scaled)
            return {std::move(text), UnitFrom::CellWithScale};
        return {m_scale.empty() ? std::move(text) : *std::move(scaled), UnitFrom::Cell};
    }

    [[nodiscard]] bool isAmount(const std::string& text) const
    {
        return m_read(text) || (!m_noun.empty() && m_read(text + ' ' + m_noun));
    }

    [[nodiscard]] static std::string joined(const std::string& text, const std::string& further)
    {
        return further.empty() ? text : text + ' ' + further;
    }

    std::string m_scale;
    bool m_asksForScale;
    std::string m_unit; // without the scale
    std::string m_noun;
    ReadAmount m_read;
};

/// Of a kind without scales: first as it stands, then with the unit behind it.
template <class Parse> CellForReader withUnit(const std::string& text, const std::string& unit, const Parse& parse)
{
    if (parse(text))
        return {text, UnitFrom::Cell};
    const std::string longer = text + ' ' + unit;
    return !unit.empty() && parse(longer) ? CellForReader{longer, UnitFrom::Column} : CellForReader{text};
}

std::string dateForReader(std::string_view cell, std::optional<DateOrder> order, std::span<const MonthName> monthNames)
{
    if (parseEdtf(cell))
        return std::string(cell);
    const auto date = numericDate(cell);
    if (date && date->isAmbiguous() && order)
        return date->read(*order);
    const auto written = parseWrittenDate(cell, monthNames);
    return written ? written->text : std::string(cell);
}

} // namespace

CellForReader cellForReader(const PlannedColumn& column, const SourceCell& cell, const std::string& currency,
                            const ParseOptions& numbers, std::span<const MonthName> monthNames)
{
    const bool isKnown = column.use == ColumnUse::Known;
    if (cell.text.empty() || !isKnown)
        return {std::string(cell.text)};
    if (isDateColumn(column.column))
        return {dateForReader(cell.text, column.dateOrder, monthNames)};
    if (!isQuantityColumn(column.column))
        return {std::string(cell.text)};
    const bool hasCommas = column.decimalMark == ',' && !cell.isNumber;
    const std::string text = hasCommas ? withDecimalPoints(cell.text) : std::string(cell.text);
    const std::string unit = column.unit ? column.unit->withoutScale() : std::string();
    const auto isTerm = [&](const std::string& t) { return parseSentence(t, numbers).has_value(); };
    switch (column.column) {
    case Column::Volume:
        return withUnit(text, unit, [&](const std::string& t) { return parseDataSize(t, numbers).has_value(); });
    case Column::Prison:
        return withUnit(text, unit, isTerm);
    case Column::Works:
        return AmountCell(column, unit, "works", [&](const std::string& t) { return countOf(t, numbers); })
            .inUnit(text);
    default: {
        CellForReader money = AmountCell(column, unit.empty() ? currency : unit, {}, [&](const std::string& t) {
                                  return moneyOf(t, numbers);
                              }).inUnit(text);
        // a fine can be a term where its kind is probation
        return money.unit == UnitFrom::Nowhere ? CellForReader{withUnit(text, unit, isTerm).text} : std::move(money);
    }
    }
}

} // namespace toscale::io
