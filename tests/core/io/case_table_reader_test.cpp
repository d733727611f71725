#include "core/io/case_table_reader.h"

#include "core/cases/row_facts.h"
#include "core/io/case_table_block.h"
#include "core/io/files.h"
#include "core/parallel.h"
#include "random_table.h"
#include "temporary_folder.h"

#include <atomic>
#include <filesystem>
#include <gtest/gtest.h>
#include <new>
#include <stdexcept>
#include <sys/resource.h>

namespace toscale::io {

namespace {

TableWork inBlocksOf(std::size_t bytes)
{
    TableWork work;
    work.blockBytes = bytes;
    return work;
}

/// An id that only readTable() makes is no id of the row.
Case asWritten(Case made, const Case& row)
{
    if (row.id.empty())
        made.id.clear();
    return made;
}

/// Every row, number, problem and note is that of readTable().
void expectSame(const std::string& text, std::size_t blockBytes)
{
    const ReadTable slow = readTable(text, "t.csv");
    const LoadedCaseTable fast = readCaseTableBytes(text, "t.csv", {}, inBlocksOf(blockBytes));
    EXPECT_EQ(fast.problems, slow.problems);
    EXPECT_EQ(fast.problemCount, slow.problems.size());
    EXPECT_EQ(fast.noteCount, slow.notes.size());
    if (fast.table == nullptr) {
        EXPECT_TRUE(slow.cases.empty() || fast.isOfEvents) << text;
        return;
    }
    const CaseTable& table = *fast.table;
    ASSERT_EQ(table.size(), slow.cases.size()) << text;
    for (std::uint32_t row = 0; row < table.size(); ++row) {
        const Case read = table.texts().caseAt(row);
        ASSERT_EQ(asWritten(slow.cases[row], read), read) << "row " << row << " of\n" << text;
        CaseFacts facts = factsOf(read);
        for (std::size_t i = 0; i < tableNumbers; ++i)
            if (table.numbers(static_cast<TableNumber>(i)) == nullptr)
                facts.facts.numbers[i].reset();
        const TableRowFacts found = table.factsAt(row);
        ASSERT_EQ(found.numbers, facts.facts.numbers) << "row " << row << " of\n" << text;
        EXPECT_EQ(found.qualifiers, facts.facts.qualifiers);
        EXPECT_EQ(found.day, facts.facts.day);
        EXPECT_EQ(found.moneyYear, facts.facts.moneyYear);
        EXPECT_EQ(table.currency(TableNumber::Money, row), facts.currency);
        RowShape shape = table.shape(row);
        shape.key = facts.shape.key;
        EXPECT_EQ(shape, facts.shape);
    }
}

} // namespace

TEST(CaseTableReader, ReadsWhatTheTableReaderReads)
{
    for (unsigned seed = 0; seed < 60; ++seed) {
        RandomTable random(seed);
        const std::string text = random.text(30, false);
        SCOPED_TRACE("seed " + std::to_string(seed));
        expectSame(text, std::size_t{1} << 20U);
        expectSame(text, 100);
        if (HasFatalFailure())
            return;
    }
}

TEST(CaseTableReader, ReadsWhatTheTableReaderReadsOfWildTables)
{
    for (unsigned seed = 0; seed < 200; ++seed) {
        RandomTable random(1000 + seed);
        const std::string text = random.text(25, true);
        SCOPED_TRACE("seed " + std::to_string(seed));
        expectSame(text, std::size_t{1} << 20U);
        expectSame(text, 1 + seed * 3 % 97);
        if (HasFatalFailure())
            return;
    }
}

TEST(CaseTableReader, PlainRowsAreReadByTheShortWay)
{
    const LoadedCaseTable read = readCaseTableBytes("title,volume,fine,prison,date,category\n"
                                                    "A,70 GB,\"$1,000,000\",35 years,2011-07-19,x\n"
                                                    "B,over 80 TB,,,,y\n"
                                                    "C,80 TB,\"EUR 1,200.50\",6 months,2019,y\n");
    ASSERT_NE(read.table, nullptr);
    const CaseTable& table = *read.table;
    ASSERT_EQ(table.size(), 3U);
    EXPECT_TRUE(table.isPlain(0));
    EXPECT_FALSE(table.isPlain(1));
    EXPECT_TRUE(table.isPlain(2));
    EXPECT_EQ(table.numbers(TableNumber::Volume)->at(0), 70e9);
    EXPECT_EQ(table.numbers(TableNumber::Money)->at(2), 1200.5);
    EXPECT_EQ(table.numbers(TableNumber::Money)->at(1), std::nullopt);
    EXPECT_EQ(table.numbers(TableNumber::Custody)->at(2), 0.5);
    EXPECT_EQ(table.numbers(TableNumber::Works), nullptr);
    EXPECT_EQ(table.qualifier(TableNumber::Volume, 1), Qualifier::MoreThan);
    EXPECT_EQ(table.currency(TableNumber::Money, 2), "EUR");
    EXPECT_EQ(table.moneyYear(0), 2011);
    EXPECT_EQ(table.moneyYear(1), std::nullopt);
    EXPECT_EQ(table.shape(0).moneyBasis, Basis::Unstated);
    EXPECT_EQ(table.texts().line(2), 4);
    ASSERT_NE(table.column("Category"), nullptr);
    EXPECT_EQ(table.text(1, *table.column("category")), "y");
    EXPECT_EQ(table.text(2, *table.column("fine")), "EUR 1,200.50");
}

TEST(CaseTableReader, RowsOfOneIdAreOneCase)
{
    const LoadedCaseTable read = readCaseTableBytes("id,title,volume,fine,fine_basis\n"
                                                    "a,A,70 GB,$5,sought\n"
                                                    "b,B,1 GB,$7,imposed\n"
                                                    "a,,,$3,imposed\n");
    ASSERT_NE(read.table, nullptr);
    ASSERT_EQ(read.table->size(), 2U);
    EXPECT_TRUE(read.table->texts().isOfSeveralRows(0));
    EXPECT_FALSE(read.table->texts().isOfSeveralRows(1));
    EXPECT_EQ(read.table->texts().caseAt(0).penalties.size(), 2U);
    EXPECT_FALSE(read.table->isPlain(0));
    EXPECT_TRUE(read.problems.empty());
}

TEST(CaseTableReader, ADecimalCommaFarDownHoldsForTheRowsAboveIt)
{
    std::string text = "title;volume;fine;fine_basis;date\n";
    for (int row = 0; row < 5000; ++row)
        text += "A;1.234 GB;$1.234;imposed;2010\n";
    const auto first = [&](const std::string& further) {
        const LoadedCaseTable read = readCaseTableBytes(text + further, {}, {}, inBlocksOf(10'000));
        EXPECT_NE(read.table, nullptr);
        return read.table == nullptr ? 0 : *read.table->numbers(TableNumber::Volume)->at(0);
    };
    EXPECT_EQ(first(""), 1.234e9);
    EXPECT_EQ(first("B;12,5 GB;$1;imposed;2010\n"), 1234e9);
    EXPECT_EQ(first("B;12,5 GB;$1;imposed;2010\nC;12.5 GB;$1;imposed;2010\n"), 1.234e9);
    expectSame(text + "B;12,5 GB;$1;imposed;2010\n", 10'000);
    expectSame(text + "B;12,5 GB;$1;imposed;2010\nC;12.5 GB;$1;imposed;2010\n", 10'000);
}

TEST(CaseTableReader, OtherEncodingsAreDecodedFirst)
{
    std::string utf16 = "\xff\xfe";
    for (const char c : std::string_view("title;volume\nA;70 GB\nB;1,5 TB\n"))
        utf16.append({c, '\0'});
    const LoadedCaseTable read = readCaseTableBytes(utf16);
    ASSERT_NE(read.table, nullptr);
    EXPECT_EQ(read.table->numbers(TableNumber::Volume)->at(1), 1.5e12);
    const LoadedCaseTable latin = readCaseTableBytes("title,volume\nM\xfcller,70 GB\n");
    ASSERT_NE(latin.table, nullptr);
    EXPECT_EQ(latin.table->text(0, latin.table->columns()[0]), "Müller");
}

TEST(CaseTableReader, SaysWhyThereIsNoTable)
{
    const auto problemOf = [](const std::string& bytes) {
        const LoadedCaseTable read = readCaseTableBytes(bytes, "t.csv");
        EXPECT_EQ(read.table, nullptr) << bytes;
        EXPECT_EQ(read.problemCount, 1U);
        return read.problems.empty() ? ErrorCode::TextTooLong : read.problems[0].code;
    };
    EXPECT_EQ(problemOf(""), ErrorCode::EmptyText);
    EXPECT_EQ(problemOf("\n\n"), ErrorCode::EmptyText);
    EXPECT_EQ(problemOf("a,b\n1,2\n"), ErrorCode::NoHeader);
    EXPECT_EQ(problemOf("volume,fine\n1 GB,$2\n"), ErrorCode::MissingColumn);
    EXPECT_EQ(problemOf("PK\x03\x04"), ErrorCode::NotText);
    EXPECT_EQ(problemOf(std::string("\x89PNG\r\n\x1a\n")), ErrorCode::NotText);
    EXPECT_TRUE(readCaseTableBytes("case,label,date\na,b,2012\n").isOfEvents);
    const LoadedCaseTable missing = readCaseTable("/nowhere/at/all.csv");
    ASSERT_EQ(missing.problems.size(), 1U);
    EXPECT_EQ(missing.problems[0].code, ErrorCode::FileMissing);
}

TEST(CaseTableReader, KeepsTheFirstProblemsAndCountsAll)
{
    std::string text = "title,volume\n";
    for (int row = 0; row < 5000; ++row)
        text += row % 2 == 0 ? "A,70 GB\n" : "B,70 xyz\n";
    const LoadedCaseTable read = readCaseTableBytes(text, "t.csv", {}, inBlocksOf(1000));
    ASSERT_NE(read.table, nullptr);
    EXPECT_EQ(read.table->size(), 2500U);
    EXPECT_EQ(read.problemCount, 2500U);
    ASSERT_EQ(read.problems.size(), mostKeptProblems);
    EXPECT_EQ(read.problems[0].place.line, 3);
    EXPECT_EQ(read.problems.back().place.line, 4001);
}

TEST(CaseTableReader, CountsEachProblemAndNoteOfRowsOfOneIdOnce)
{
    // In one block: 3,000 cases with a fine and no basis, which is a note each, and 3,000 rows of theirs that are bad.
    std::string text = "id,title,volume,fine,fine_basis,fine_date\n";
    for (int row = 0; row < 3000; ++row)
        text += "r" + std::to_string(row) + ",A,70 GB,USD 5,,2012\n";
    std::string bad = text;
    for (int row = 0; row < 3000; ++row)
        bad += "r" + std::to_string(row) + ",,70 xyz,,,\n";
    const LoadedCaseTable read = readCaseTableBytes(bad, "t.csv");
    EXPECT_EQ(read.problemCount, 3000U);
    EXPECT_EQ(read.problems.size(), mostKeptProblems);
    EXPECT_EQ(read.noteCount, 3000U);
    ASSERT_NE(read.table, nullptr);
    EXPECT_EQ(read.table->size(), 3000U);
    for (int row = 0; row < 3000; ++row) // good ones: a second note of each case
        text += "r" + std::to_string(row) + ",A,80 GB,USD 6,,2013\n";
    const LoadedCaseTable good = readCaseTableBytes(text, "t.csv");
    EXPECT_EQ(good.problemCount, 0U);
    EXPECT_EQ(good.noteCount, 6000U);
    // rows that differ in nothing but which cells say something of a value they lack
    expectSame("title,fine,fine_date,prison,prison_date,revenue,revenue_year,date\nA,,,,,,,2012\nB,,2012,,,,,2012\n"
               "C,,,,2012,,,2012\nD,,,,,,2012,2012\nE,,,,,,,2012\nF,,2012,,2012,,2012,2012\n",
               40);
    expectSame("id,title,fine,fine_basis,fine_date\na,A,USD 5,,2012\nb,B,USD 5,,2012\nb,B,USD 6,,2013\nb,B,USD x,,\n",
               40);
}

TEST(CaseTableReader, ProblemsAreKeptWhateverGoodRowsStandBeforeThem)
{
    std::string text = "id,title,volume\n";
    for (int row = 0; row < 3000; ++row)
        text += "r" + std::to_string(row) + ",A,70 GB\n";
    for (int row = 0; row < 3000; ++row) // a further row of a case needs no title
        text += "r" + std::to_string(row) + ",,80 GB\n";
    text += ",B,70 xyz\nq,C,80 xyz\n";
    const LoadedCaseTable read = readCaseTableBytes(text, "t.csv");
    EXPECT_EQ(read.problemCount, 2U);
    ASSERT_EQ(read.problems.size(), 2U);
    EXPECT_EQ(read.problems[0].place, (Place{"t.csv", "volume", 6002, 7}));
    EXPECT_EQ(read.problems[1].place, (Place{"t.csv", "volume", 6003, 8}));
}

TEST(CaseTableReader, HoldsAtMostAHundredBytesARowBesideTheTexts)
{
    std::string text =
        "id,title,volume,works,works_noun,fine,fine_basis,fine_date,prison,revenue,revenue_year,date,category\n";
    for (int row = 0; row < 3000; ++row)
        text += "r" + std::to_string(row) + ",A,70 GB,5,songs,$5,imposed,2012,2 years,$100,2011,2010-01-02,leak\n";
    const LoadedCaseTable read = readCaseTableBytes(text);
    ASSERT_NE(read.table, nullptr);
    ASSERT_EQ(read.table->size(), 3000U);
    EXPECT_LE(read.table->bytesBesideTexts(), 100U * read.table->size());
    EXPECT_TRUE(read.table->isPlain(2999));
}

TEST(CaseTableReader, TellsHowFarItIsAndStopsWhenAsked)
{
    std::string text = "title,volume\n";
    for (int row = 0; row < 20000; ++row)
        text += "A,70 GB\n";
    TableProgress last;
    TableWork work = inBlocksOf(10000);
    work.progress = [&](const TableProgress& progress) {
        EXPECT_GE(progress.bytesDone, last.bytesDone);
        last = progress;
    };
    EXPECT_NE(readCaseTableBytes(text, {}, {}, work).table, nullptr);
    EXPECT_EQ(last.rows, 20000U);
    EXPECT_LE(last.bytesDone, text.size());

    std::stop_source stop;
    work.stop = stop.get_token();
    work.progress = [&](const TableProgress& progress) {
        if (progress.rows > 5000)
            stop.request_stop();
    };
    const LoadedCaseTable stopped = readCaseTableBytes(text, {}, {}, work);
    EXPECT_TRUE(stopped.isStopped);
    EXPECT_EQ(stopped.table, nullptr);
}

TEST(CaseTableReader, ReadsTheSameOfAFileThatItLeavesWhereItIs)
{
    const tests::TemporaryFolder folder;
    const std::string path = folder.path("t.csv");
    std::string text = "title,volume,fine\n";
    for (int i = 0; i < 3000; ++i)
        text += "Case " + std::to_string(i) + (i % 7 == 0 ? ",,\n" : "," + std::to_string(i) + " GB,USD 5\n");
    text += "The last,1 TB,"; // without a line end
    ASSERT_TRUE(writeFile(path, text));
    TableWork work = inBlocksOf(4096);
    const LoadedCaseTable held = readCaseTable(path, {}, work);
    work.mapsFile = true;
    const LoadedCaseTable left = readCaseTable(path, {}, work);
    ASSERT_NE(left.table, nullptr);
    ASSERT_EQ(left.table->size(), 3001U);
    ASSERT_EQ(held.table->size(), left.table->size());
    for (std::uint32_t row = 0; row < left.table->size(); ++row) {
        ASSERT_EQ(left.table->factsAt(row).numbers, held.table->factsAt(row).numbers) << row;
        ASSERT_EQ(left.table->texts().line(row), static_cast<int>(row) + 2);
    }
    EXPECT_EQ(left.table->text(3000, left.table->columns()[0]), "The last");
    EXPECT_EQ(readCaseTable(folder.path("none.csv"), {}, work).problems.at(0).code, ErrorCode::FileMissing);
}

TEST(CaseTableReader, NoPieceHasMoreRowsThanThereIsRoomFor)
{
    EXPECT_EQ(mostRowsOf(""), 0U);
    EXPECT_EQ(mostRowsOf("a"), 1U);
    EXPECT_EQ(mostRowsOf("a\n"), 1U);
    EXPECT_EQ(mostRowsOf("a\r\nb\rc\nd"), 4U);
    EXPECT_EQ(mostRowsOf("\r\r\n\n"), 3U);
    std::string text;
    for (int i = 0; i < 1000; ++i)
        text += std::string(static_cast<std::size_t>(i % 5), 'x') + '\n';
    EXPECT_EQ(mostRowsOf(text), 1000U);
    CaseTableBuilder builder({}, 2);
    CaseTablePart part = builder.part(1, 1);
    part.add({});
    EXPECT_THROW(part.add({}), std::length_error);
}

TEST(CaseTableReader, TheTextsOutliveTheFile)
{
    const tests::TemporaryFolder folder;
    const std::string path = folder.path("t.csv");
    ASSERT_TRUE(writeFile(path, "title,volume\nA,70 GB\nB,80 TB\n"));
    const LoadedCaseTable read = readCaseTable(path);
    ASSERT_TRUE(writeFile(path, "title"));
    ASSERT_NE(read.table, nullptr);
    EXPECT_EQ(read.table->text(1, read.table->columns()[0]), "B");
}

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // which take all addresses for themselves
TEST(CaseTableReader, AFileLargerThanTheMemoryIsRefused)
{
    const tests::TemporaryFolder folder;
    const std::string path = folder.path("large.csv");
    ASSERT_TRUE(writeFile(path, "title,volume\nA,70 GB\n"));
    constexpr std::size_t large = std::size_t(1) << 36;
    std::filesystem::resize_file(path, large); // takes no room on the disk
    rlimit before{};
    ASSERT_EQ(::getrlimit(RLIMIT_AS, &before), 0);
    const rlimit less{large / 2, before.rlim_max};
    ASSERT_EQ(::setrlimit(RLIMIT_AS, &less), 0);
    const LoadedCaseTable read = readCaseTable(path);
    ASSERT_EQ(::setrlimit(RLIMIT_AS, &before), 0);
    EXPECT_EQ(read.table, nullptr);
    ASSERT_EQ(read.problems.size(), 1U);
    EXPECT_EQ(read.problems[0].code, ErrorCode::FileUnreadable);
    EXPECT_EQ(read.problems[0].place.file, path);
    EXPECT_EQ(read.problems[0].arguments.at(0), "Cannot allocate memory");
}
#endif

TEST(InParallel, WhatAThreadThrowsIsThrownOnWhenAllHaveEnded)
{
    std::atomic<std::size_t> begun = 0;
    std::atomic<int> at = 0;
    EXPECT_THROW(inParallel(100'000,
                            [&](std::size_t each) {
                                ++at;
                                ++begun;
                                --at;
                                if (each == 10)
                                    throw std::bad_alloc();
                            }),
                 std::bad_alloc);
    EXPECT_EQ(at, 0) << "nobody works on";
    EXPECT_GE(begun, 11U);
    EXPECT_TRUE(inParallel(100, [&](std::size_t) { ++begun; }));
}

} // namespace toscale::io
