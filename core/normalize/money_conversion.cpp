#include "core/normalize/money_conversion.h"

#include "core/normalize/estimate_arithmetic.h"
#include "core/quantity/plain_number.h"

namespace toscale {

namespace {

using Factor = std::variant<double, Gap>;

Gap gapOf(GapCode code, const std::string& what, int year)
{
    return Gap{code, {what, std::to_string(year)}, {}};
}

/// One factor of a conversion in one year, with the rows that it came from.
class Conversion {
public:
    Conversion(const ReferenceTables& tables, Receipt& receipt)
        : m_tables(tables)
        , m_receipt(receipt)
    {
    }

    /// Units of `to` for one unit of `from`; crosses go through the US dollar of the same year.
    Factor rate(const Currency& from, const Currency& to, int year)
    {
        if (from == to)
            return 1.0;
        const Factor fromInUsd = usdPer(from, year);
        const Factor toInUsd = usdPer(to, year);
        if (std::holds_alternative<Gap>(fromInUsd))
            return fromInUsd;
        if (std::holds_alternative<Gap>(toInUsd))
            return toInUsd;
        return std::get<double>(fromInUsd) / std::get<double>(toInUsd);
    }

    /// Prices of `currency` in year `to` over those in year `from`.
    Factor inflation(const Currency& currency, int from, int to)
    {
        const PriceIndex* index = m_tables.indexOf(currency);
        if (index == nullptr)
            return gapOf(GapCode::NoIndex, currency.code, from);
        const auto then = index->years.find(from);
        const auto now = index->years.find(to);
        if (then == index->years.end() || now == index->years.end())
            return Gap{
                GapCode::NoRate, {index->name, std::to_string(then == index->years.end() ? from : to), "index"}, {}};
        m_receipt.push_back({StepCode::PriceIndex,
                             {index->name, std::to_string(from), std::to_string(to), plainNumber(then->second.value),
                              plainNumber(now->second.value)},
                             {},
                             index->name + "-annual.csv: " + tableRow(*then) + "; " + tableRow(*now)});
        return now->second.value / then->second.value;
    }

private:
    static std::string tableRow(const std::pair<const int, YearlyValue>& row)
    {
        return std::to_string(row.first) + ',' + plainNumber(row.second.value) + ' ' + row.second.source;
    }

    Factor usdPer(const Currency& currency, int year)
    {
        if (currency.code == "USD")
            return 1.0;
        const auto known = m_tables.rates.usdPerUnit.find(currency.code);
        if (known == m_tables.rates.usdPerUnit.end())
            return gapOf(GapCode::NoRate, currency.code, year);
        const auto found = known->second.find(year);
        if (found == known->second.end())
            return gapOf(GapCode::NoRate, currency.code, year);
        m_receipt.push_back({StepCode::ExchangeRate,
                             {currency.code, "USD", std::to_string(year), plainNumber(found->second.value)},
                             {},
                             "fx-annual.csv: " + std::to_string(year) + "," + currency.code + ","
                                 + plainNumber(found->second.value) + " " + found->second.source});
        return found->second.value;
    }

    const ReferenceTables& m_tables;
    Receipt& m_receipt;
};

/// What an amount of `year` is multiplied with (MODEL.md 5): first converted, then brought to the prices of another
/// year; or the other way round.
Factor factorOf(const Currency& currency, int year, const Reference& reference, Conversion& conversion)
{
    if (!reference.priceYear)
        return conversion.rate(currency, reference.currency, year);
    const int priceYear = *reference.priceYear;
    const bool inflateFirst = reference.inflateFirst;
    const auto prices = [&] {
        return conversion.inflation(inflateFirst ? currency : reference.currency, year, priceYear);
    };
    const auto rate = [&] { return conversion.rate(currency, reference.currency, inflateFirst ? priceYear : year); };
    const Factor first = inflateFirst ? prices() : rate();
    if (std::holds_alternative<Gap>(first))
        return first;
    const Factor second = inflateFirst ? rate() : prices();
    if (std::holds_alternative<Gap>(second))
        return second;
    return std::get<double>(first) * std::get<double>(second);
}

} // namespace

ConvertedMoney convertMoney(const Estimate<double>& amount, const Currency& currency, std::optional<YearSpan> years,
                            const Reference& reference, const ReferenceTables& tables, Receipt& receipt)
{
    if (currency == reference.currency && !reference.priceYear)
        return amount;
    if (!years)
        return Gap{GapCode::NoYear, {currency.code}, {}};
    // A date of more years than any table has would only end in NoRate, a year at a time.
    constexpr int mostYears = 200;
    if (years->last - years->first > mostYears)
        return gapOf(GapCode::NoRate, currency.code, years->first);
    Conversion conversion(tables, receipt);
    std::optional<Estimate<double>> result;
    for (int year = years->first; year <= years->last; ++year) {
        const Factor factor = factorOf(currency, year, reference, conversion);
        if (const Gap* gap = std::get_if<Gap>(&factor))
            return *gap;
        const Estimate<double> converted = scaled(amount, std::get<double>(factor));
        result = result ? span(*result, converted) : converted;
    }
    return *result;
}

} // namespace toscale
