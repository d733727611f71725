#include "app/cli/plain_groups.h"

#include "app/export/exact_value.h"
#include "core/normalize/money_conversion.h"

#include <array>

namespace toscale::cli {

namespace {

__extension__ using Tally = unsigned __int128;

constexpr int moneyExponent = -4;

constexpr std::array<std::uint64_t, 20> powersOfTen = [] {
    std::array<std::uint64_t, 20> all{};
    std::uint64_t power = 1;
    for (std::uint64_t& each : all) {
        each = power;
        power *= 10;
    }
    return all;
}();

boost::multiprecision::cpp_int integerOf(Tally tally)
{
    boost::multiprecision::cpp_int number = static_cast<std::uint64_t>(tally >> 64U);
    number <<= 64;
    number += static_cast<std::uint64_t>(tally);
    return number;
}

ExactNumber exactOf(const FastDataSize& size)
{
    const ExactNumber number{size.digits, -static_cast<int>(size.decimals)};
    return number * bytesIn(fastUnits[size.unit], PrefixReading::Si);
}

} // namespace

void PlainGroups::Sum::add(Tally further, int exponent)
{
    Tally sum = 0;
    if (!__builtin_add_overflow(tally, further, &sum)) {
        tally = sum;
        return;
    }
    add(ExactNumber{integerOf(tally), exponent});
    tally = further;
}

CaseGroups::Sum PlainGroups::Sum::total(int exponent) const
{
    CaseGroups::Sum all{known, rest};
    if (tally != 0)
        all.sum.add(Estimate<ExactNumber>::exact(ExactNumber{integerOf(tally), exponent}));
    if (hasUnknown)
        all.sum.addUnknown();
    return all;
}

PlainGroups::PlainGroups(const io::TableHeader& header, const io::TableOptions& options, const std::string& column,
                         const Reference& reference, const ReferenceTables& tables, CaseGroups& others)
    : m_rows(header, options)
    , m_text(column, header)
    , m_measures({MeasureId::Volume, MeasureId::Money}, reference, tables, nullptr)
    , m_tables(tables)
    , m_others(others)
{
}

bool PlainGroups::add(const std::vector<io::ScannedCell>& cells, std::size_t offset, io::SingleRows& rows)
{
    if (!m_rows.read(cells, m_row))
        return false;
    const Rule& rule = ruleAt(offset, rows);
    if (rule.money == Money::NotPlain)
        return false;
    Group& group = groupOf(cells, offset);
    ++group.count;
    if (m_row.volume)
        addVolume(group.volume, *m_row.volume);
    else
        group.volume.hasUnknown = true; // no volume is an unknown one
    if (rule.money == Money::Counts)
        addMoney(group.money, *m_row.money, rule);
    else if (rule.money == Money::Unknown)
        group.money.hasUnknown = true;
    return true;
}

PlainGroups::Group& PlainGroups::groupOf(const std::vector<io::ScannedCell>& cells, std::size_t offset)
{
    const std::string_view name = m_text.in(cells, m_scratch);
    if (m_text.isColumnOf(name))
        m_others.setHasColumn();
    if (m_last != nullptr && name == m_lastName)
        return *m_last;
    auto found = m_groups.find(name);
    if (found == m_groups.end()) {
        found = m_groups.try_emplace(m_names.emplace_back(name)).first;
        found->second.number = offset;
    }
    m_lastName = found->first;
    m_last = &found->second;
    return *m_last;
}

void PlainGroups::addVolume(Sum& sum, const FastDataSize& size)
{
    ++sum.known;
    const FastUnit& unit = fastUnits[size.unit];
    if (!unit.binary) {
        const unsigned zeros = 3 * unit.power - size.decimals; // scanFast takes no more decimals than zeros
        sum.add(Tally{size.digits} * powersOfTen[zeros], 0);
        return;
    }
    const Tally scaled = Tally{size.digits} << (10 * unit.power);
    const std::uint64_t parts = powersOfTen[size.decimals];
    if (scaled % parts == 0)
        sum.add(scaled / parts, 0);
    else
        sum.add(exactOf(size));
}

void PlainGroups::addMoney(Sum& sum, const PlainMoney& money, const Rule& rule)
{
    ++sum.known;
    constexpr auto mostDecimals = static_cast<unsigned>(-moneyExponent);
    if (!rule.isAsRead)
        sum.add(exporting::roundedNumber(amountOf(money) * rule.factor));
    else if (money.decimals <= mostDecimals)
        sum.add(Tally{money.digits} * powersOfTen[mostDecimals - money.decimals], moneyExponent);
    else
        sum.add(ExactNumber{money.digits, -static_cast<int>(money.decimals)});
}

const PlainGroups::Rule& PlainGroups::ruleAt(std::size_t offset, io::SingleRows& rows)
{
    m_key = m_row.shapeKey;
    if (m_row.money) {
        m_key.push_back(static_cast<char>(m_row.money->currency));
        const Reference& reference = m_measures.reference();
        const bool isConverted =
            reference.priceYear || plainCurrencies[m_row.money->currency] != reference.currency.code;
        if (m_row.moneyDate && isConverted) {
            m_key.push_back(static_cast<char>(m_row.moneyDate->year & 0xff));
            m_key.push_back(static_cast<char>(m_row.moneyDate->year >> 8));
        }
        if (m_row.money->digits == 0)
            m_key.push_back('0'); // nothing may be treated apart
    }
    const auto [known, isNew] = m_rules.try_emplace(m_key);
    if (isNew) {
        std::vector<Error> problems;
        std::vector<Error> notes;
        const auto which = rows.read(offset, 1, false, problems, notes);
        if (which && agrees(m_row, *which))
            known->second = ruleOf(*which);
    }
    return known->second;
}

/// The row that was read stands for all of its key; where the sum of CaseGroups would be another, the key is not plain.
PlainGroups::Rule PlainGroups::ruleOf(const Case& which)
{
    const SelectedCase selected{&which, {}, {}};
    const std::vector<Comparable> values = m_measures.of(selected);
    const Gap* noVolume = std::get_if<Gap>(&values.front());
    if (m_row.volume ? noVolume != nullptr : noVolume == nullptr || !isUnknownPart(*noVolume))
        return {};
    if (m_row.volume) {
        const auto ends = exporting::exactEnds(selected, MeasureId::Volume, std::get<MeasuredValue>(values[0]),
                                               m_measures.reference());
        if (toPlainString(ends.best) != toPlainString(exactOf(*m_row.volume)))
            return {};
    }
    if (const Gap* gap = std::get_if<Gap>(&values[1]))
        return {isUnknownPart(*gap) ? Money::Unknown : Money::Nothing, 1, false};
    if (!m_row.money)
        return {};
    const Reference& reference = m_measures.reference();
    const Currency currency{std::string(plainCurrencies[m_row.money->currency])};
    Rule rule{Money::Counts, 1, currency == reference.currency && !reference.priceYear};
    if (!rule.isAsRead) {
        Receipt receipt;
        const auto years =
            m_row.moneyDate ? std::optional(YearSpan{m_row.moneyDate->year, m_row.moneyDate->year}) : std::nullopt;
        const ConvertedMoney one =
            convertMoney(Estimate<double>::exact(1), currency, years, reference, m_tables, receipt);
        if (std::holds_alternative<Gap>(one))
            return {};
        rule.factor = std::get<Estimate<double>>(one).best;
    }
    Sum sum;
    addMoney(sum, *m_row.money, rule);
    const auto ends = exporting::exactEnds(selected, MeasureId::Money, std::get<MeasuredValue>(values[1]), reference);
    return toPlainString(sum.total(moneyExponent).sum.total().best) == toPlainString(ends.best) ? rule : Rule{};
}

void PlainGroups::finish()
{
    for (const auto& [name, group] : m_groups)
        m_others.add(CaseGroups::Group{std::string(name), group.number, group.count, group.volume.total(0),
                                       group.money.total(moneyExponent)});
    m_groups.clear();
    m_last = nullptr;
}

} // namespace toscale::cli
