#include "core/io/reference_data.h"

#include "core/io/delimited_text.h"
#include "core/io/files.h"
#include "core/quantity/parse_quantity.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

namespace toscale::io {

namespace {

const PriceIndex& indexNamed(std::string_view name)
{
    return *std::ranges::find(builtInTables().indices, name, &PriceIndex::name);
}

double rate(const char* currency, int year)
{
    return builtInTables().rates.usdPerUnit.find(currency)->second.at(year).value;
}

const Yardstick& yardstick(std::string_view id)
{
    return *std::ranges::find(builtInYardsticks(), id, &Yardstick::id);
}

auto countOf(QuantityKind kind)
{
    return std::ranges::count(builtInYardsticks(), kind, &Yardstick::kind);
}

const CompanyYear& companyYear(std::string_view company, int year)
{
    return *std::ranges::find_if(builtInCompanyYears(), [&](const CompanyYear& each) {
        return each.company.starts_with(company) && each.fiscalYear == year;
    });
}

} // namespace

TEST(BuiltInTables, HaveEveryRowOfTheSources)
{
    ASSERT_EQ(builtInTables().indices.size(), 3U);
    EXPECT_EQ(indexNamed("cpi-u").years.size(), 113U);
    EXPECT_EQ(indexNamed("cpi-uk").years.size(), 29U);
    EXPECT_EQ(indexNamed("hicp-ea").years.size(), 30U);
    std::size_t rates = 0;
    for (const auto& [currency, years] : builtInTables().rates.usdPerUnit)
        rates += years.size();
    EXPECT_EQ(rates, 324U);
    EXPECT_EQ(builtInTables().rates.usdPerUnit.size(), 12U);
}

TEST(BuiltInTables, KeepValueBasisAndSourceOfARow)
{
    const YearlyValue& first = indexNamed("cpi-u").years.at(1913);
    EXPECT_DOUBLE_EQ(first.value, 9.9);
    EXPECT_EQ(first.basis, "BLS M13 annual average");
    EXPECT_EQ(first.source,
              "https://github.com/palewire/cpi/blob/5c7d28416b996e5905ac38822af790f530ea2a55/cpi/data.csv");
    EXPECT_EQ(indexNamed("cpi-u").currency.code, "USD");
    EXPECT_EQ(indexNamed("cpi-uk").currency.code, "GBP");
    EXPECT_EQ(indexNamed("hicp-ea").currency.code, "EUR");
    EXPECT_DOUBLE_EQ(indexNamed("cpi-uk").years.at(1997).value, 70.1);
    EXPECT_DOUBLE_EQ(indexNamed("hicp-ea").years.at(1996).value, 71.74);
    EXPECT_DOUBLE_EQ(rate("AUD", 1999), 0.6454);
    EXPECT_DOUBLE_EQ(rate("GBP", 2024), 1.2781);
    for (const PriceIndex& index : builtInTables().indices)
        for (const auto& [year, row] : index.years) {
            EXPECT_GT(row.value, 0);
            EXPECT_FALSE(row.basis.empty()) << year;
            EXPECT_FALSE(row.source.empty()) << year;
        }
}

TEST(BuiltInTables, AgreeWithTheTestValuesOfTheRules)
{
    // MODEL.md 5: USD 1,000,000 of 2011 in prices of 2024, EUR 1,000,000 of 2008 both ways, GBP 500,000 of 2018.
    const auto& us = indexNamed("cpi-u").years;
    const auto& uk = indexNamed("cpi-uk").years;
    const auto& euro = indexNamed("hicp-ea").years;
    EXPECT_NEAR(1e6 * us.at(2024).value / us.at(2011).value, 1394551, 0.5);
    EXPECT_NEAR(1e6 * rate("EUR", 2008) * us.at(2024).value / us.at(2008).value, 2145527, 0.5);
    EXPECT_NEAR(1e6 * euro.at(2024).value / euro.at(2008).value * rate("EUR", 2024), 1492753, 0.5);
    EXPECT_NEAR(5e5 * uk.at(2024).value / uk.at(2018).value, 632200, 50);
}

TEST(BuiltInTables, NameTheirLastYear)
{
    const std::vector<std::pair<std::string, std::string>> expected{
        {"cpi-u", "2025"}, {"cpi-uk", "2025"}, {"hicp-ea", "2025"}, {"fx", "2025"}};
    EXPECT_EQ(builtInTableVersions(), expected);
    EXPECT_EQ(builtInDocument().tables, expected);
}

TEST(BuiltInYardsticks, HaveEveryRowWithLabelsBasisAndSource)
{
    EXPECT_EQ(countOf(QuantityKind::Information), 60);
    EXPECT_EQ(countOf(QuantityKind::Custody), 21);
    EXPECT_EQ(countOf(QuantityKind::Money), 12);
    for (const Yardstick& each : builtInYardsticks()) {
        EXPECT_GT(each.value, 0) << each.id;
        EXPECT_FALSE(each.singular.empty() || each.plural.empty() || each.basis.empty() || each.source.empty())
            << each.id;
        EXPECT_EQ(each.kind == QuantityKind::Money, !each.currency.code.empty()) << each.id;
    }
    EXPECT_DOUBLE_EQ(yardstick("sms-message").value, 140);
    EXPECT_DOUBLE_EQ(yardstick("datasphere-2025").value, 175e21);
    EXPECT_TRUE(yardstick("datasphere-2025").approximate);
    EXPECT_FALSE(yardstick("sms-message").approximate);
    EXPECT_DOUBLE_EQ(yardstick("week").value, 604800);
    EXPECT_DOUBLE_EQ(yardstick("century").value, 100 * 31556952.0);
    EXPECT_DOUBLE_EQ(yardstick("us-min-wage-hour").value, 7.25);
    EXPECT_EQ(yardstick("us-median-income-2022").priceYear, 2023);
}

TEST(BuiltInPhysicalForms, KeepWhatIsNotKnownApartFromZero)
{
    ASSERT_EQ(builtInPhysicalForms().size(), 9U);
    const PhysicalForm& sheet = builtInPhysicalForms().front();
    EXPECT_EQ(sheet.singular, "A4 sheet, one side printed");
    EXPECT_DOUBLE_EQ(sheet.bytesEach, 1750);
    EXPECT_EQ(sheet.thicknessMillimetres, 0.1);
    EXPECT_EQ(sheet.massGrams, 5.0);
    const auto floppy = std::ranges::find(builtInPhysicalForms(), "floppy", &PhysicalForm::id);
    EXPECT_EQ(floppy->thicknessMillimetres, std::nullopt);
    EXPECT_EQ(floppy->massGrams, std::nullopt);
}

TEST(BuiltInCompanyYears, OnlyWholeYearsOfAccountsMayDivideAPenalty)
{
    EXPECT_EQ(builtInCompanyYears().size(), 70U);
    EXPECT_EQ(companyYear("Meta", 2024).revenue, 164501e6);
    EXPECT_TRUE(companyYear("Meta", 2024).fullYear);
    EXPECT_EQ(companyYear("Meta", 2019).revenue, 70697e6);
    EXPECT_FALSE(companyYear("Anthropic", 2025).fullYear) << "an annualized run rate";
    EXPECT_FALSE(companyYear("OpenAI", 2025).fullYear) << "a projection";
    EXPECT_FALSE(companyYear("T-Mobile", 2021).fullYear) << "service revenue only";
    EXPECT_FALSE(companyYear("Microsoft", 2024).fullYear) << "unverified";
    EXPECT_FALSE(companyYear("Capital One", 2018).fullYear) << "rounded";
    EXPECT_EQ(companyYear("Alphabet", 2016).netIncome, std::nullopt) << "not seen is not zero";
    EXPECT_EQ(std::ranges::count(builtInCompanyYears(), false, &CompanyYear::fullYear), 12);
}

TEST(BuiltInFiles, AreTheFilesOfTheRepositoryByteForByte)
{
    for (const char* folder : {"data", "samples", "stories"}) {
        for (const auto& entry : std::filesystem::directory_iterator(std::string(TOSCALE_RESOURCES "/") + folder)) {
            const std::string name = std::string(folder) + '/' + entry.path().filename().string();
            EXPECT_EQ(builtInFile(name), readFile(entry.path().string()).value()) << name;
        }
    }
    EXPECT_EQ(builtInFile("data/nothing.csv"), "");
}

TEST(BuiltInDocument, ShowsTheTwoCasesInTenViews)
{
    const Document& document = builtInDocument();
    EXPECT_EQ(document.title, "70 GB and 80 TB");
    EXPECT_EQ(document.reference.baseline, "swartz-jstor-2010");
    std::vector<std::string> ids;
    for (const View& view : document.views)
        ids.push_back(view.id);
    EXPECT_EQ(ids,
              (std::vector<std::string>{"volume-squares", "volume-units", "volume-bars", "volume-dots", "money-maximum",
                                        "custody-maximum", "stages", "money-final", "events", "volume-inferred"}));
    EXPECT_EQ(document.views[0].title, "About 70 GB and over 80 TB, alleged");
    EXPECT_EQ(document.views[0].cases[1].figure, "press-80tb");
    const CaseFigure* press = findFigure(document.cases[1], "press-80tb");
    ASSERT_NE(press, nullptr);
    EXPECT_EQ(press->text(), "over 80 TB");
    EXPECT_EQ(findFigure(document.cases[0], "jstor-70gb")->evidence, Evidence::Untraced);
    const ViewCase& inferred = document.views.back().cases[0];
    ASSERT_NE(findFigure(document.cases[0], inferred.figure), nullptr);
    EXPECT_EQ(findFigure(document.cases[0], inferred.figure)->evidence, Evidence::Inferred);
}

TEST(SampleLibrary, HasThirtySixCasesWithoutViews)
{
    EXPECT_EQ(sampleLibrary().cases.size(), 36U);
    EXPECT_TRUE(sampleLibrary().views.empty());
    EXPECT_TRUE(std::ranges::is_sorted(sampleLibrary().cases, {}, &Case::id));
}

TEST(SampleLibrary, NamesItsFiguresSoThatTheyAreReadAmongAllKinds)
{
    for (const Case& which : sampleLibrary().cases) {
        for (const CaseFigure& figure : which.figures) {
            const auto read = parseQuantity(figure.text());
            ASSERT_TRUE(read) << figure.text();
            EXPECT_EQ(read->kind(), figure.isVolume() ? QuantityKind::Information : QuantityKind::Count)
                << figure.text();
        }
    }
}

} // namespace toscale::io
