#include "core/quantity/data_units.h"
#include "core/quantity/parse_data_size.h"
#include "tests/core/quantity/csv_rows.h"

#include <gtest/gtest.h>
#include <map>

namespace toscale::tests {

namespace {

struct Conformance {
    CsvRow row;
    std::size_t line = 0;
};

void PrintTo(const Conformance& test, std::ostream* out)
{
    *out << '"' << test.row.at("input") << "\" in mode " << test.row.at("mode");
}

std::vector<Conformance> conformanceRows()
{
    std::vector<Conformance> tests;
    for (CsvRow& row : readCsv("byte-parse-cases.csv"))
        tests.push_back({std::move(row), tests.size() + 1});
    return tests;
}

std::vector<PrefixReading> readingsOf(const std::string& mode)
{
    if (mode == "si")
        return {PrefixReading::Si};
    if (mode == "iec")
        return {PrefixReading::Iec};
    if (mode == "jedec")
        return {PrefixReading::Jedec};
    return {PrefixReading::Si, PrefixReading::Iec, PrefixReading::Jedec};
}

const std::map<std::string, Qualifier> qualifiers{{"exact", Qualifier::Exact}, {"about", Qualifier::About},
    {"at_least", Qualifier::AtLeast}, {"more_than", Qualifier::MoreThan}, {"at_most", Qualifier::AtMost},
    {"less_than", Qualifier::LessThan}, {"range", Qualifier::Range}};

class ByteConformance : public testing::TestWithParam<Conformance> {};

TEST_P(ByteConformance, RowOfTheTableHolds)
{
    const CsvRow& row = GetParam().row;
    for (const PrefixReading reading : readingsOf(row.at("mode"))) {
        SCOPED_TRACE("reading " + std::to_string(static_cast<int>(reading)));
        const auto read = parseDataSize(row.at("input"), {reading, 0});
        if (row.at("expected_bytes").empty()) {
            ASSERT_FALSE(read) << "read as " << toPlainString(read->value.bytes.best.value());
            EXPECT_GE(read.error().place.column, 1);
            continue;
        }
        ASSERT_TRUE(read) << "error " << static_cast<int>(read.error().code) << " in column "
                          << read.error().place.column;
        const Estimate<ExactBytes>& bytes = read->value.bytes;
        EXPECT_EQ(toPlainString(bytes.best.value()), row.at("expected_bytes"));
        EXPECT_EQ(read->qualifier, qualifiers.at(row.at("qualifier")));
        EXPECT_EQ(read->text, row.at("input"));
        if (!row.at("expected_high").empty()) {
            EXPECT_EQ(toPlainString(bytes.high.value()), row.at("expected_high"));
            EXPECT_EQ(bytes.bound, Bound::Range);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Table, ByteConformance, testing::ValuesIn(conformanceRows()),
    [](const auto& test) { return "Row" + std::to_string(test.param.line); });

TEST(ByteConformanceTable, HasAllItsRows) { EXPECT_EQ(conformanceRows().size(), 342U); }

std::vector<std::string> split(const std::string& list)
{
    std::vector<std::string> parts;
    std::size_t at = 0;
    while (at <= list.size()) {
        const std::size_t end = std::min(list.find(';', at), list.size());
        parts.push_back(list.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

/// "1000/8" as written in byte-units.csv.
Decimal factorOf(const CsvRow& row)
{
    const std::string& text = row.at("factor_bytes");
    const auto slash = text.find('/');
    return slash == std::string::npos ? Decimal(text) : Decimal(text.substr(0, slash)) / Decimal(text.substr(slash + 1));
}

TEST(DataUnits, AreTheRowsOfByteUnitsCsv)
{
    std::size_t next = 0;
    for (const CsvRow& row : readCsv("byte-units.csv")) {
        if (row.at("standard") == "JEDEC")
            continue;
        ASSERT_LT(next, dataUnits().size());
        const DataUnit& unit = dataUnits()[next++];
        EXPECT_EQ(unit.symbol, row.at("symbol"));
        EXPECT_EQ(unit.name, row.at("name"));
        EXPECT_EQ(unit.aliases, row.at("aliases"));
        EXPECT_EQ(unit.kind == UnitKind::Bit, row.at("standard") == "bit");
        EXPECT_EQ(toDecimal(unit.bytes(PrefixReading::Si)), factorOf(row)) << unit.symbol;
    }
    EXPECT_EQ(next, dataUnits().size());
}

TEST(DataUnits, EverySpellingOfTheTableIsRead)
{
    std::size_t spellings = 0;
    for (const CsvRow& row : readCsv("byte-units.csv")) {
        const bool jedec = row.at("standard") == "JEDEC";
        std::vector<std::string> words = split(row.at("aliases"));
        words.push_back(row.at("symbol"));
        if (!jedec)
            words.push_back(row.at("name"));
        for (const std::string& word : words) {
            const auto read = parseDataSize("1 " + word, {jedec ? PrefixReading::Jedec : PrefixReading::Si, 0});
            ASSERT_TRUE(read) << word;
            EXPECT_EQ(read->value.bytes.best.value(), factorOf(row)) << word;
            ++spellings;
        }
    }
    EXPECT_GT(spellings, 400U);
}

TEST(DataUnits, StandardSymbolsAndNamesAreReadInEveryMode)
{
    for (const DataUnit& unit : dataUnits())
        for (const std::string_view word : {unit.symbol, unit.name})
            EXPECT_TRUE(parseDataSize("1 " + std::string(word), {PrefixReading::Iec, 0})) << word;
}

} // namespace

} // namespace toscale::tests
