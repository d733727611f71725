#include "core/io/reference_data.h"

#include "core/io/delimited_text.h"
#include "core/io/document_json.h"

#include <QDir>
#include <QResource>

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>
#include <iterator>

namespace toscale::io {

namespace {

constexpr std::string_view builtInSample = "seventy-gb-and-eighty-tb.toscale.json"; // of resources/samples

/// A table of resources/data by column name. The tables are part of the program: a broken one is a broken build, which
/// the tests say.
class BuiltInTable {
public:
    explicit BuiltInTable(const std::string& name)
        : m_rows(builtInFile("data/" + name), ',')
    {
        if (advance())
            for (const Cell& cell : m_row->cells)
                m_names.emplace_back(cell.text);
    }

    [[nodiscard]] bool advance()
    {
        const auto next = m_rows.next();
        assert(!next || next->has_value());
        m_row = next && *next ? **next : nullptr;
        return m_row != nullptr;
    }

    [[nodiscard]] std::string_view view(std::string_view column) const
    {
        const auto found = std::ranges::find(m_names, column);
        assert(found != m_names.end());
        const auto at = static_cast<std::size_t>(found - m_names.begin());
        return at < m_row->cells.size() ? m_row->cells[at].text : std::string_view();
    }

    [[nodiscard]] std::string text(std::string_view column) const { return std::string(view(column)); }

    [[nodiscard]] std::optional<double> number(std::string_view column) const
    {
        const std::string_view digits = view(column);
        double value = 0;
        if (std::from_chars(digits.data(), digits.data() + digits.size(), value).ec != std::errc{})
            return std::nullopt;
        return value;
    }

    [[nodiscard]] int year(std::string_view column) const { return static_cast<int>(number(column).value_or(0)); }

private:
    DelimitedText m_rows;
    const Row* m_row = nullptr;
    std::vector<std::string> m_names;
};

PriceIndex readIndex(const std::string& name, const std::string& file, const char* currency)
{
    PriceIndex index{name, {currency}, {}};
    BuiltInTable table(file);
    while (table.advance())
        if (const auto value = table.number("index"))
            index.years[table.year("year")] = {*value, table.text("basis"), table.text("source_url")};
    return index;
}

ExchangeRates readRates()
{
    ExchangeRates rates;
    BuiltInTable table("fx-annual.csv");
    while (table.advance())
        if (const auto value = table.number("usd_per_unit"))
            rates.usdPerUnit[table.text("currency")][table.year("year")] = {*value, table.text("basis"),
                                                                            table.text("source_url")};
    return rates;
}

void readYardsticks(const std::string& file, QuantityKind kind, std::string_view valueColumn,
                    std::vector<Yardstick>& all)
{
    BuiltInTable table(file);
    while (table.advance()) {
        Yardstick yardstick;
        yardstick.id = table.text("id");
        yardstick.singular = table.text("label_singular");
        yardstick.plural = table.text("label_plural");
        yardstick.kind = kind;
        yardstick.value = table.number(valueColumn).value_or(0);
        if (kind == QuantityKind::Money) {
            yardstick.currency = {table.text("currency")};
            yardstick.priceYear = table.year("price_year");
        }
        yardstick.approximate = table.view("qualifier") == "about";
        yardstick.basis = table.text("basis");
        yardstick.source = table.text("source_url");
        yardstick.everyday = table.view("everyday") == "yes";
        all.push_back(std::move(yardstick));
    }
}

/// data/README.md: run rates, projections and unverified rows are no accounts; `rounded`, `service revenue only` and
/// `revenue only` are partial.
bool isFullYear(std::string_view basis)
{
    constexpr std::array<std::string_view, 5> limits{"run rate", "projection", "unverified", "rounded", "revenue only"};
    return std::ranges::none_of(limits,
                                [&](std::string_view limit) { return basis.find(limit) != std::string_view::npos; });
}

int lastYearOf(const std::map<int, YearlyValue>& years)
{
    return years.empty() ? 0 : years.rbegin()->first;
}

/// `name`: with its folder of resources.
Document readBuiltIn(const std::string& name)
{
    ReadDocument read = readDocument(builtInFile(name), name);
    assert(read.document && read.problems.empty());
    return read.document ? std::move(*read.document) : Document{};
}

} // namespace

std::string_view builtInFile(const std::string& name)
{
    const QResource resource(QStringLiteral(":/") + QString::fromStdString(name));
    if (!resource.isValid() || resource.compressionAlgorithm() != QResource::NoCompression)
        return {};
    return {reinterpret_cast<const char*>(resource.data()), static_cast<std::size_t>(resource.size())};
}

const ReferenceTables& builtInTables()
{
    static const ReferenceTables tables{readRates(),
                                        {readIndex("cpi-u", "cpi-u-annual.csv", "USD"),
                                         readIndex("cpi-uk", "cpi-uk-annual.csv", "GBP"),
                                         readIndex("hicp-ea", "hicp-ea-annual.csv", "EUR")}};
    return tables;
}

const std::vector<std::pair<std::string, std::string>>& builtInTableVersions()
{
    static const auto versions = [] {
        std::vector<std::pair<std::string, std::string>> all;
        for (const PriceIndex& index : builtInTables().indices)
            all.emplace_back(index.name, std::to_string(lastYearOf(index.years)));
        int lastRate = 0;
        for (const auto& [currency, years] : builtInTables().rates.usdPerUnit)
            lastRate = std::max(lastRate, lastYearOf(years));
        all.emplace_back("fx", std::to_string(lastRate));
        return all;
    }();
    return versions;
}

std::pair<int, int> builtInIndexYears()
{
    const std::vector<PriceIndex>& indices = builtInTables().indices;
    assert(!indices.empty());
    std::pair<int, int> years{indices.front().years.begin()->first, lastYearOf(indices.front().years)};
    for (const PriceIndex& index : indices) {
        years.first = std::min(years.first, index.years.begin()->first);
        years.second = std::max(years.second, lastYearOf(index.years));
    }
    return years;
}

const std::vector<Yardstick>& builtInYardsticks()
{
    static const auto yardsticks = [] {
        std::vector<Yardstick> all;
        readYardsticks("yardsticks.csv", QuantityKind::Information, "bytes", all);
        readYardsticks("yardsticks-time.csv", QuantityKind::Custody, "seconds", all);
        readYardsticks("yardsticks-money.csv", QuantityKind::Money, "amount", all);
        return all;
    }();
    return yardsticks;
}

const std::vector<PhysicalForm>& builtInPhysicalForms()
{
    static const auto forms = [] {
        std::vector<PhysicalForm> all;
        BuiltInTable table("physical-forms.csv");
        while (table.advance())
            all.push_back({table.text("id"), table.text("label_singular"), table.text("label_plural"),
                           table.number("bytes_each").value_or(0), table.number("thickness_mm"), table.number("mass_g"),
                           table.text("basis"), table.text("source_url")});
        return all;
    }();
    return forms;
}

const std::vector<CompanyYear>& builtInCompanyYears()
{
    static const auto years = [] {
        std::vector<CompanyYear> all;
        BuiltInTable table("company-finance.csv");
        while (table.advance())
            all.push_back({table.text("company"),
                           table.year("fiscal_year"),
                           {table.text("currency")},
                           table.number("revenue"),
                           table.number("net_income"),
                           isFullYear(table.view("basis")),
                           table.text("basis"),
                           table.text("source_url")});
        return all;
    }();
    return years;
}

const Document& builtInDocument()
{
    static const Document document = readBuiltIn("samples/" + std::string(builtInSample));
    return document;
}

const std::vector<Document>& stories()
{
    static const std::vector<Document> all = [] {
        std::vector<Document> read{builtInDocument()};
        for (const QString& name : QDir(QStringLiteral(":/stories")).entryList(QDir::Files, QDir::Name))
            read.push_back(readBuiltIn("stories/" + name.toStdString()));
        return read;
    }();
    return all;
}

const Document& sampleLibrary()
{
    static const Document library = [] {
        Document all;
        for (const QString& name : QDir(QStringLiteral(":/samples")).entryList(QDir::Files, QDir::Name)) {
            if (name.toStdString() == builtInSample)
                continue;
            Document one = readBuiltIn("samples/" + name.toStdString());
            if (all.tables.empty())
                all.tables = std::move(one.tables);
            all.cases.append(one.cases);
        }
        return all;
    }();
    return library;
}

} // namespace toscale::io
