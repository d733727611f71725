#include "core/io/import_file.h"
#include "core/io/imported_cases.h"
#include "tests/core/io/temporary_folder.h"

#include <fstream>
#include <gtest/gtest.h>

// Tables as they should not be: what is wrong is said with its place, the good rows are kept, memory stays bounded.

namespace toscale::io {

namespace {

using namespace std::string_literals;

std::optional<ImportSource> source(std::string bytes, const SourceOptions& options = {}, const KeepGoing& go = {})
{
    return ImportSource::read(std::make_shared<const std::string>(std::move(bytes)), "t.csv", options, go);
}

ImportedCases imported(const ImportSource& from, const ImportLimits& limits = {})
{
    return *importCases(from, *planImport(from), {}, limits);
}

ImportedCases imported(std::string bytes, const SourceOptions& options = {})
{
    return imported(*source(std::move(bytes), options));
}

struct Found {
    ErrorCode code;
    int line;
    int column;
    bool operator==(const Found&) const = default;
};

std::vector<Found> found(const ImportedCases& read)
{
    std::vector<Found> all;
    for (const ImportProblem& problem : read.problems) {
        const auto& error = std::get<Error>(problem.message);
        all.push_back({error.code, error.place.line, error.place.column});
    }
    return all;
}

} // namespace

TEST(BadTable, RaggedRowsAreLeftOut)
{
    const ImportedCases read = imported("title,volume\nA,1 GB\nB\nC,1 GB,x,y\nD,2 GB,,\n");
    EXPECT_EQ(read.cases.size(), 2U) << "separators at the end of a line are no cells";
    EXPECT_EQ(found(read), (std::vector<Found>{{ErrorCode::RowTooShort, 3, 2}, {ErrorCode::RowTooLong, 4, 8}}));
}

TEST(BadTable, AQuoteLeftOpenCostsItsLineAlone)
{
    const ImportedCases read = imported("title,volume\nA,1 GB\n\"B,2 GB\nC,3 GB\n");
    EXPECT_EQ(read.cases.size(), 2U);
    EXPECT_EQ(found(read), (std::vector<Found>{{ErrorCode::QuoteLeftOpen, 3, 1}}));
    EXPECT_EQ(read.rowsWithProblems, 1U);
    EXPECT_EQ(read.rows, read.cases.size() + 1) << "a row of the file, though none of the preview";
    // with another quote further down, which must not swallow the rows between them
    const ImportedCases quoted = imported("title,volume,note\nA,1 GB,\"open\nB,2 GB,x\nC,3 GB,\"well\"\nD,4 GB,\"\"\n");
    EXPECT_EQ(quoted.cases.size(), 3U);
    EXPECT_EQ(found(quoted), (std::vector<Found>{{ErrorCode::QuoteLeftOpen, 2, 8}}));
}

TEST(BadTable, ANulByteCostsItsRow)
{
    const ImportedCases read = imported("title,volume\nA,1\0 GB\nB,2 GB\n"s);
    EXPECT_EQ(read.cases.size(), 1U);
    EXPECT_EQ(found(read), (std::vector<Found>{{ErrorCode::NotText, 2, 4}}));
}

TEST(BadTable, MixedEncodingsAreReadEachAsWhatItIs)
{
    const auto mixed = source("title,volume\nM\xc3\xbcller,1 GB\nM\xfcller 2,2 GB\n");
    const ImportedCases read = imported(*mixed);
    ASSERT_EQ(read.cases.size(), 2U);
    EXPECT_EQ(read.cases[0].title, "Müller");
    EXPECT_EQ(read.cases[1].title, "Müller 2");
    const auto& note = std::get<Error>(mixed->notes().at(0));
    EXPECT_EQ(note.code, ErrorCode::BadEncoding);
    EXPECT_EQ(note.place, (Place{"t.csv", {}, 3, 2}));
    EXPECT_EQ(note.arguments, (std::vector<std::string>{"UTF-8", "1"}));
    SourceOptions options;
    options.encoding = TextEncoding::Windows1252;
    EXPECT_EQ(imported("title\nM\xfcller\n", options).cases.at(0).title, "Müller");
}

TEST(BadTable, ALineWithoutEndIsPassedOverAndItsCellsAreNeverHeld)
{
    SourceOptions options;
    options.longestRow = 1000;
    std::string text = "title,volume\nA,1 GB\n";
    text += std::string(5'000'000, ',') + '\n';                 // 24 bytes a cell would be 120 MB
    text += '"' + std::string(3'000'000, 'x') + "\"\nB,2 GB\n"; // the same between quotes
    const ImportedCases read = imported(text, options);
    EXPECT_EQ(read.cases.size(), 2U);
    EXPECT_EQ(found(read), (std::vector<Found>{{ErrorCode::LineTooLong, 3, 1}, {ErrorCode::LineTooLong, 4, 1}}));
}

TEST(BadTable, TenThousandColumnsAreCutToAThousand)
{
    std::string head = "title";
    std::string row = "A";
    for (int i = 1; i < 10'000; ++i) {
        head += ",c" + std::to_string(i);
        row += ",x";
    }
    const auto wide = source(head + '\n' + row + '\n');
    const ImportedCases read = imported(*wide);
    ASSERT_EQ(read.cases.size(), 1U);
    EXPECT_EQ(read.cases[0].textColumns.size(), 999U);
    const auto& note = std::get<ImportNote>(wide->notes().at(0));
    EXPECT_EQ(note.code, ImportNoteCode::TooManyColumns);
    EXPECT_EQ(note.arguments, (std::vector<std::string>{"10000", "1000"}));
}

/// A thousand columns of a hundred thousand rows would be a hundred million cells, nearly all empty.
TEST(BadTable, ObjectsThatEachHaveOtherMembersHaveFewerColumns)
{
    const auto objects = [](int count) {
        std::string text = "[";
        for (int i = 0; i < count; ++i)
            text += std::string(i == 0 ? "" : ",") + "{\"title\":\"A" + std::to_string(i) + "\",\"c" + std::to_string(i)
                + "\":\"x\"}";
        return source(text + ']');
    };
    const auto few = objects(1'000);
    EXPECT_EQ(std::get<ImportNote>(few->notes().at(0)).arguments, (std::vector<std::string>{"1001", "1000"}));
    const auto many = objects(100'000);
    const auto& note = std::get<ImportNote>(many->notes().at(0));
    EXPECT_EQ(note.code, ImportNoteCode::TooManyColumns);
    EXPECT_EQ(note.arguments.at(0), "100001");
    const int columns = std::stoi(note.arguments.at(1));
    EXPECT_GE(columns, 40) << "as many as rows have members, and some";
    EXPECT_LE(columns, 60);
    EXPECT_EQ(many->row(0).size(), static_cast<std::size_t>(columns));
    EXPECT_EQ(many->row(100'000).at(0), "A99999");
}

TEST(BadTable, EachOfAThousandEqualNamesIsToldWithItsPlace)
{
    std::string head = "title";
    for (int i = 0; i < 900; ++i)
        head += ",Size";
    const ImportedCases read = imported(head + "\nA\n");
    const std::vector<Found> problems = found(read);
    ASSERT_EQ(problems.size(), 900U) << "and the row that is too short";
    EXPECT_EQ(problems.front(), (Found{ErrorCode::DuplicateColumn, 1, 12}));
    EXPECT_EQ(problems.at(898), (Found{ErrorCode::DuplicateColumn, 1, 7 + 5 * 899}));
}

TEST(BadTable, DuplicateHeadersGetNumbersAndKeepTheirCells)
{
    const ImportedCases read = imported("title,Size,Size\nA,x,y\n");
    EXPECT_EQ(found(read), (std::vector<Found>{{ErrorCode::DuplicateColumn, 1, 12}}));
    EXPECT_EQ(read.cases.at(0).textColumns,
              (std::vector<std::pair<std::string, std::string>>{{"Size", "x"}, {"Size (2)", "y"}}));
}

TEST(BadTable, OnlyBadRowsAreExplainedAndNotAllListed)
{
    std::string text = "title,volume\n";
    for (int i = 0; i < 500; ++i)
        text += "A,bad\n";
    ImportLimits limits;
    limits.mostProblems = 100;
    const ImportedCases read = imported(*source(text), limits);
    EXPECT_TRUE(read.cases.empty());
    EXPECT_EQ(read.problems.size(), 100U);
    EXPECT_EQ(read.furtherProblems, 400U);
    EXPECT_EQ(read.rowsWithProblems, 500U) << "listed or not";
}

TEST(BadTable, RowsThatCannotBeSplitAreCountedHoweverManyThereAre)
{
    std::string text = "title,volume\nA,1 GB\n";
    for (int i = 0; i < 50; ++i)
        text += std::string("B\0,1 GB\n", 8);
    SourceOptions options;
    options.mostProblems = 10;
    const auto bytes = std::make_shared<const std::string>(text);
    const ImportSource read = *ImportSource::read(bytes, "t.csv", options);
    const ImportedCases all = *importCases(read, *planImport(read));
    EXPECT_EQ(all.rows, 51U);
    EXPECT_EQ(all.rowsWithProblems, 50U);
}

TEST(BadTable, MoreCasesThanADocumentHoldsAreLeftOutWithASentence)
{
    std::string text = "title\n";
    for (int i = 0; i < 20; ++i)
        text += "A" + std::to_string(i) + "\n";
    ImportLimits limits;
    limits.mostCases = 10;
    const ImportedCases read = imported(*source(text), limits);
    EXPECT_EQ(read.cases.size(), 10U);
    EXPECT_EQ(found(read), (std::vector<Found>{{ErrorCode::TooManyCases, 12, 1}}));
    EXPECT_EQ(read.rows, 20U);
    EXPECT_EQ(read.rowsWithProblems, 0U) << "nothing is wrong with those that are too many";
}

TEST(BadTable, OtherFormatsAreNamed)
{
    const auto format = [](const std::string& bytes) {
        const auto none = source(bytes);
        EXPECT_TRUE(none->isEmpty());
        return none->problems().at(0).arguments.at(0);
    };
    EXPECT_EQ(format("PK\x03\x04\x14\0\x06\0.........[Content_Types].xml...xl/workbook.xml"s), "XLSX");
    EXPECT_EQ(format("PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.spreadsheet"), "ODS");
    EXPECT_EQ(format("\x89PNG\r\n\x1a\n....."), "PNG");
    EXPECT_EQ(format("<html><p>no table</p></html>"), "HTML");
    EXPECT_EQ(source(" \n")->problems().at(0).code, ErrorCode::EmptyText);
}

TEST(BadTable, CanBeLeftAtAnyMoment)
{
    std::string text = "title,volume\n";
    for (int i = 0; i < 9000; ++i)
        text += "A" + std::to_string(i) + ",1 GB\n";
    for (int stopAt = 0;; ++stopAt) {
        int asked = 0;
        const KeepGoing go = [&](double share) {
            EXPECT_GE(share, 0);
            EXPECT_LE(share, 1);
            return asked++ < stopAt;
        };
        const auto rows = source(text, {}, go);
        if (!rows)
            continue;
        const auto plan = planImport(*rows, {}, go);
        if (!plan)
            continue;
        if (const auto read = importCases(*rows, *plan, {}, {}, go)) {
            EXPECT_EQ(read->cases.size(), 9000U);
            EXPECT_GT(stopAt, 10);
            break;
        }
    }
}

TEST(BadTable, AFileThatGrowsIsReadAsItWasAndSaidToHaveChanged)
{
    const tests::TemporaryFolder folder;
    const std::string path = folder.path("grows.csv");
    std::ofstream(path) << "title\nA\n" << std::string(3 << 20, '\n');
    const auto still = readImportFile(path);
    EXPECT_FALSE((**still).isChanged);
    const auto grown = readImportFile(path, [&](double) {
        std::ofstream(path, std::ios::app) << "B\n";
        return true;
    });
    EXPECT_TRUE((**grown).isChanged);
    EXPECT_EQ((**grown).bytes->size(), (**still).bytes->size());
    EXPECT_FALSE(readImportFile(path, [](double) { return false; })) << "stopped";
    EXPECT_EQ(readImportFile(path, {}, 100)->error().code, ErrorCode::FileTooLarge);
    EXPECT_EQ(readImportFile(folder.path("none.csv"))->error().code, ErrorCode::FileMissing);
}

} // namespace toscale::io
