#include "core/normalize/plain_value.h"

#include "core/normalize/money_conversion.h"
#include "core/normalize/rates.h"
#include "core/normalize/table_values.h"

#include <variant>

namespace toscale {

namespace {

std::uint64_t keyOf(std::uint32_t shape, std::uint16_t currency, std::optional<int> year)
{
    constexpr int noYear = -40000; // further than any moneyYear
    const auto yearBits = static_cast<std::uint16_t>(year.value_or(noYear));
    return (std::uint64_t{shape} << 32U) | (std::uint64_t{currency} << 16U) | yearBits;
}

bool isOfMoney(MeasureId measure)
{
    return measure == MeasureId::Money || measure == MeasureId::MoneyPerGb || measure == MeasureId::MoneyPerWork;
}

} // namespace

PlainValues::PlainValues(const CaseTable& table, MeasureId measure, const Reference& reference,
                         const ReferenceTables& tables, const SelectedCase* baseline)
    : m_table(table)
    , m_measure(measure)
    , m_reference(reference)
    , m_tables(tables)
    , m_volume(table.numbers(TableNumber::Volume))
    , m_works(table.numbers(TableNumber::Works))
    , m_money(table.numbers(TableNumber::Money))
    , m_custody(table.numbers(TableNumber::Custody))
{
    const bool isOfVolume = measure == MeasureId::Volume || measure == MeasureId::MoneyPerGb
        || measure == MeasureId::CustodyPerTb || isSameRate(measure);
    // A prefix in doubt, and the parties that are asked for, stand in the texts alone; so does a year of revenue.
    m_isOfUse = reference.parties.empty() && !(isOfVolume && reference.reading == PrefixReading::Jedec)
        && measure != MeasureId::MoneyShare;
    if (!isSameRate(measure) || baseline == nullptr)
        return;
    const MeasureId rate = measure == MeasureId::SameRateMoney ? MeasureId::MoneyPerGb : MeasureId::CustodyPerTb;
    const Comparable value = measureOf(*baseline->which, rate, reference, tables);
    if (const auto* measured = std::get_if<MeasuredValue>(&value))
        m_baselineRate = measured->value.best;
}

double PlainValues::numberAt(const NumberColumn* column, std::uint32_t row) const
{
    return column != nullptr && column->has(row) ? column->numbers()[row] : 1;
}

double PlainValues::factorOf(std::uint16_t currency, std::optional<int> year)
{
    const auto [factor, isNew] = m_factors.at(keyOf(0, currency, year));
    if (isNew) {
        factor = 1;
        Receipt receipt;
        const auto years = year ? std::optional(YearSpan{*year, *year}) : std::nullopt;
        const ConvertedMoney one = convertMoney(Estimate<double>::exact(1), Currency{m_table.currencies()[currency]},
                                                years, m_reference, m_tables, receipt);
        if (const auto* converted = std::get_if<Estimate<double>>(&one))
            factor = converted->best;
    }
    return factor;
}

double PlainValues::moneyAt(std::uint32_t row)
{
    return numberAt(m_money, row) * factorOf(m_table.currencyNumber(row), m_table.moneyYear(row));
}

std::optional<double> PlainValues::at(std::uint32_t row)
{
    if (!m_table.isPlain(row))
        return std::nullopt;
    const auto units = [&](const NumberColumn* column) {
        return numberAt(column, row) * (1 / unitOf(m_measure).size); // as scaled() does
    };
    double value = 0;
    switch (m_measure) {
    case MeasureId::Volume:
        value = numberAt(m_volume, row);
        break;
    case MeasureId::Works:
        value = numberAt(m_works, row);
        break;
    case MeasureId::Money:
        value = moneyAt(row);
        break;
    case MeasureId::Custody:
        value = numberAt(m_custody, row);
        break;
    case MeasureId::MoneyPerGb:
        value = moneyAt(row) / units(m_volume);
        break;
    case MeasureId::MoneyPerWork:
        value = moneyAt(row) / units(m_works);
        break;
    case MeasureId::CustodyPerTb:
        value = numberAt(m_custody, row) / units(m_volume);
        break;
    case MeasureId::CustodyPerWork:
        value = numberAt(m_custody, row) / units(m_works);
        break;
    case MeasureId::SameRateMoney:
        value = m_baselineRate * (numberAt(m_volume, row) * (1 / unitOf(MeasureId::MoneyPerGb).size));
        break;
    case MeasureId::SameRateCustody:
        value = m_baselineRate * (numberAt(m_volume, row) * (1 / unitOf(MeasureId::CustodyPerTb).size));
        break;
    case MeasureId::MoneyShare:
        return std::nullopt;
    }
    const bool hasZero = numberAt(m_volume, row) == 0 || numberAt(m_works, row) == 0 || numberAt(m_money, row) == 0
        || numberAt(m_custody, row) == 0;
    return hasZero ? std::nullopt : std::optional(value);
}

std::uint64_t PlainValues::keyAt(std::uint32_t row) const
{
    if (isOfMoney(m_measure) || m_reference.basis.rule == BasisChoice::Rule::Highest)
        return keyOf(m_table.shapeNumber(row), m_table.currencyNumber(row), m_table.moneyYear(row));
    return keyOf(m_table.shapeNumber(row), 0, std::nullopt);
}

} // namespace toscale
