#include "app/cli/table_in_blocks.h"

#include "core/io/reference_data.h"
#include "core/io/table_reader.h"
#include "tests/core/io/random_table.h"
#include "tests/core/io/temporary_folder.h"

#include <gtest/gtest.h>

namespace toscale::cli {

namespace {

struct Expected {
    exporting::TextRows rows;
    std::vector<Error> problems;
    bool hasColumn = false;
};

/// One case after another, as a table is read that cannot be read in blocks.
Expected slowly(const std::string& path, const std::string& column, const Reference& reference)
{
    CaseGroups groups(column, reference, io::builtInTables());
    const io::OpenedFile opened = io::openFile(path, {}, [&](const Case& each, std::size_t number) {
        groups.add({&each, {}, {}}, number);
    });
    return {groups.rows(), opened.problems, groups.hasColumn()};
}

std::size_t expectSame(const std::string& path, const std::string& column, const Reference& reference)
{
    const auto grouped = groupInBlocks(path, column, reference, io::builtInTables());
    if (!grouped)
        return 0;
    const Expected expected = slowly(path, column, reference);
    EXPECT_EQ(grouped->groups.rows(), expected.rows) << column;
    EXPECT_EQ(grouped->problems, expected.problems);
    EXPECT_EQ(grouped->groups.hasColumn(), expected.hasColumn);
    return 1;
}

std::vector<Reference> references()
{
    std::vector<Reference> all(5);
    all[1].currency = Currency{"EUR"};
    all[2].priceYear = 2020;
    all[3].basis = {BasisChoice::Rule::Highest, Basis::Imposed};
    all[4].basis = {BasisChoice::Rule::Single, Basis::Sought};
    all[4].kinds = {PenaltyKind::Damages};
    return all;
}

} // namespace

TEST(TableInBlocks, AddsUpWhatAddingCaseByCaseGives)
{
    const tests::TemporaryFolder folder;
    const std::vector<Reference> all = references();
    std::size_t grouped = 0;
    for (unsigned seed = 0; seed < 60; ++seed) {
        const std::string path = folder.write("t.csv", io::RandomTable(2000 + seed).text(60, seed % 2 == 1));
        SCOPED_TRACE("seed " + std::to_string(seed));
        for (const char* column : {"category", "country", "status", "date", "title", "Other Column", "fine", "Country",
                                   "other column", "DATE"})
            grouped += expectSame(path, column, all[seed % all.size()]);
    }
    EXPECT_GT(grouped, 30U); // most have ids that stand in several rows
}

TEST(TableInBlocks, ADecimalCommaFarDownHoldsForTheRowsAboveIt)
{
    const tests::TemporaryFolder folder;
    std::string text = "title;volume;fine;fine_basis;date;category\n";
    for (int row = 0; row < 5000; ++row)
        text += "A;1.234 GB;$1.234;imposed;2010;x\n";
    text += "B;12,5 GB;$1;imposed;2010;x\n";
    const std::string path = folder.write("t.csv", text);
    EXPECT_EQ(expectSame(path, "category", Reference{}), 1U);
    const auto grouped = groupInBlocks(path, "category", Reference{}, io::builtInTables());
    ASSERT_TRUE(grouped);
    const std::string csv = exporting::toCsv(grouped->groups.rows());
    EXPECT_NE(csv.find(",6170012500000000,6170001,"), std::string::npos) << csv; // 5000 times 1234, and 12.5 and 1
}

TEST(TableInBlocks, FindsTheRowsOfAFileOfSeveralBlocks)
{
    const tests::TemporaryFolder folder;
    std::string text = "title,volume,fine,prison,date,category\n";
    for (int row = 0; row < 60'000; ++row)
        text += "\"Case, " + std::to_string(row) + "\n of two lines\"," + std::to_string(row % 977) + ".25 KiB,\"$1,"
            + std::to_string(100 + row % 900) + ".5\"," + (row % 5000 == 7 ? "35 yeers" : "2 years") + ",2011-07-19,c"
            + std::to_string(row % 7) + '\n';
    EXPECT_EQ(expectSame(folder.write("t.csv", text), "category", Reference{}), 1U);
}

TEST(TableInBlocks, LeavesWhatItCannotReadToOthers)
{
    const tests::TemporaryFolder folder;
    const auto isLeft = [&](const std::string& text, const std::string& column = "category") {
        return !groupInBlocks(folder.write("t.csv", text), column, Reference{}, io::builtInTables());
    };
    EXPECT_TRUE(isLeft(""));
    EXPECT_TRUE(isLeft("\xff\xfet\0", "category"));
    EXPECT_TRUE(isLeft("title,category\nM\xfcller,a\n"));
    EXPECT_TRUE(isLeft("case,label,date\na,b,2012\n"));
    EXPECT_TRUE(isLeft("{\"format\":\"toscale\"}"));
    EXPECT_TRUE(isLeft("id,title,category\na,A,x\na,,\n"));
    EXPECT_TRUE(isLeft("title,party,category\nA,B,x\n", "party"));
    EXPECT_FALSE(isLeft("id,title,category\na,A,x\nb,B,x\n"));
    EXPECT_FALSE(groupInBlocks("/nowhere.csv", "category", Reference{}, io::builtInTables()));
}

} // namespace toscale::cli
