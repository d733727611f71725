#include "core/io/table_reader.h"

#include "core/io/files.h"

#include <algorithm>
#include <filesystem>
#include <gtest/gtest.h>
#include <iterator>
#include <span>

namespace toscale::io {

namespace {

Case one(const std::string& table)
{
    ReadTable read = readTable(table, "t.csv");
    EXPECT_TRUE(read.problems.empty()) << table;
    EXPECT_EQ(read.cases.size(), 1U) << table;
    return read.cases.empty() ? Case{} : read.cases[0];
}

struct Problem {
    ErrorCode code{};
    int line = 0;
    int column = 0;
    bool operator==(const Problem&) const = default;
};
void PrintTo(const Problem& problem, std::ostream* out)
{
    *out << "code " << static_cast<int>(problem.code) << " at " << problem.line << ':' << problem.column;
}

std::vector<Problem> places(const std::vector<Error>& errors)
{
    std::vector<Problem> all;
    for (const Error& error : errors)
        all.push_back({error.code, error.place.line, error.place.column});
    return all;
}

} // namespace

TEST(TableReader, ReadsEveryColumnOfARow)
{
    const Case read =
        one("id,title,party,party_kind,role,act,jurisdiction,country,status,outcome,as_of,volume,volume_status,volume_"
            "counts,"
            "works,works_noun,fine,fine_kind,fine_basis,fine_forum,fine_date,prison,prison_basis,prison_date,penalty_"
            "covers,"
            "revenue,revenue_year,date,category,source,source_url,note\n"
            "a-b,A v. B,Ann,person,copier,2010-09,US federal,US,closed,convicted,2020,over 80 TB,alleged,copied,"
            "4.8 million,articles,\"USD 1,000,000\",damages,imposed,civil,2012,35 years,statutory_maximum,2011,works,"
            "USD 5 million,2019,2001,journals,A paper,https://example.org/a,A note\n");
    EXPECT_EQ(read.id, "a-b");
    EXPECT_EQ(read.title, "A v. B");
    ASSERT_EQ(read.parties.size(), 1U);
    EXPECT_EQ(read.parties[0].name, "Ann");
    EXPECT_EQ(read.parties[0].kind, PartyKind::Person);
    EXPECT_EQ(read.parties[0].role, PartyRole::Copier);
    EXPECT_EQ(read.actor, std::vector<std::string>{read.parties[0].id});
    EXPECT_EQ(read.act.text, "2010-09");
    EXPECT_EQ(read.jurisdiction, "US federal");
    EXPECT_EQ(read.country, "US");
    EXPECT_EQ(read.status, CaseStatus::Closed);
    EXPECT_EQ(read.outcome, Outcome::Convicted);
    EXPECT_EQ(read.asOf, "2020");
    ASSERT_EQ(read.figures.size(), 2U);
    EXPECT_EQ(read.figures[0].text(), "over 80 TB");
    EXPECT_EQ(read.figures[0].status, FigureStatus::Alleged);
    EXPECT_EQ(read.figures[0].counts, CountsWhat::Copied);
    EXPECT_EQ(std::get<AsWritten<Count>>(read.figures[1].value).value.noun, "articles");
    EXPECT_TRUE(read.figures[0].primary && read.figures[1].primary);
    ASSERT_EQ(read.penalties.size(), 2U);
    EXPECT_EQ(read.penalties[0].kind, PenaltyKind::Damages);
    EXPECT_EQ(read.penalties[0].basis, Basis::Imposed);
    EXPECT_EQ(read.penalties[0].forum, Forum::Civil);
    EXPECT_EQ(read.penalties[0].date.text, "2012");
    EXPECT_EQ(read.penalties[0].covers, "works");
    EXPECT_EQ(read.penalties[1].kind, PenaltyKind::Imprisonment);
    EXPECT_EQ(read.penalties[1].basis, Basis::StatutoryMaximum);
    EXPECT_EQ(read.penalties[1].date.text, "2011");
    ASSERT_EQ(read.revenue.size(), 1U);
    EXPECT_EQ(read.revenue[0].fiscalYear, 2019);
    EXPECT_EQ(read.textColumns, (std::vector<std::pair<std::string, std::string>>{{"category", "journals"}}));
    ASSERT_EQ(read.sources.size(), 1U);
    EXPECT_EQ(read.sources[0].publisher, "A paper") << "which the line of sources prints";
    EXPECT_EQ(read.sources[0].url, "https://example.org/a");
    EXPECT_EQ(read.penalties[0].sources, std::vector<std::string>{read.sources[0].id});
    EXPECT_EQ(read.notes, "A note");
}

TEST(TableReader, OnlyTheTitleIsRequired)
{
    EXPECT_EQ(one("title\nAnna's Archive / Spotify\n").id, "anna-s-archive-spotify");
    EXPECT_EQ(one("TITLE\nX\n").title, "X") << "column names in any letter case";
    const ReadTable without = readTable("name,volume\nX,1 GB\n");
    ASSERT_EQ(without.problems.size(), 1U);
    EXPECT_EQ(without.problems[0].code, ErrorCode::MissingColumn);
    EXPECT_TRUE(without.cases.empty());
}

TEST(TableReader, TheDateOfTheRowStandsInForMissingDates)
{
    const Case read =
        one("title,fine,fine_basis,fine_date,prison,prison_basis,date\nX,USD 5,imposed,,1 year,imposed,2012\n");
    EXPECT_EQ(read.penalties[0].date.text, "2012");
    EXPECT_EQ(read.penalties[1].date.text, "2012");
    EXPECT_EQ(read.act.text, "2012");
}

TEST(TableReader, AMissingBasisIsUnstatedWithANote)
{
    const ReadTable noColumn = readTable("title,fine,fine_date\nX,USD 5,2012\n");
    ASSERT_EQ(noColumn.cases.size(), 1U);
    EXPECT_EQ(noColumn.cases[0].penalties[0].basis, Basis::Unstated);
    EXPECT_EQ(places(noColumn.notes), (std::vector<Problem>{{ErrorCode::MissingColumn, 1, 0}}));
    const ReadTable noCell = readTable("title,fine,fine_basis,fine_date\nX,USD 5,,2012\nY,USD 6,imposed,\n");
    EXPECT_EQ(places(noCell.notes),
              (std::vector<Problem>{{ErrorCode::MissingField, 2, 9}, {ErrorCode::MissingField, 3, 17}}));
}

TEST(TableReader, WhatARowSaysOfAVolumeThatItLacksIsNoted)
{
    const ReadTable read =
        readTable("title,volume,volume_status,volume_counts\nX,,alleged,\nY,,,copied\nZ,1 GB,alleged,copied\nW,,,\n");
    EXPECT_TRUE(read.problems.empty());
    ASSERT_EQ(read.cases.size(), 4U);
    EXPECT_TRUE(read.cases[0].figures.empty());
    EXPECT_EQ(places(read.notes),
              (std::vector<Problem>{{ErrorCode::MissingField, 2, 4}, {ErrorCode::MissingField, 3, 5}}));
    EXPECT_EQ(read.notes.at(0).place.path, "volume_status") << "the cell that is not used";
    EXPECT_EQ(read.notes.at(0).arguments, (std::vector<std::string>{"volume"}));
    const ReadTable noColumn = readTable("title,volume_status\nX,alleged\n");
    EXPECT_EQ(places(noColumn.notes), (std::vector<Problem>{{ErrorCode::MissingField, 2, 3}}));
    const ReadTable bad = readTable("title,volume,volume_status\nX,70 GBB,alleged\n");
    EXPECT_EQ(bad.problems.size(), 1U);
    EXPECT_TRUE(bad.notes.empty()) << "the row is left out";
}

TEST(TableReader, WhatARowSaysOfAnyValueThatItLacksIsNotedInItsCell)
{
    const std::string header = "title,works,works_noun,fine,fine_kind,fine_forum,fine_date,prison,prison_date,revenue,"
                               "revenue_year\n";
    const auto said = [&](const std::string& rows) {
        const ReadTable read = readTable(header + rows, "t.csv");
        EXPECT_TRUE(read.problems.empty()) << rows;
        EXPECT_EQ(read.cases.size(), 1U) << "the row is kept";
        std::string all;
        for (const Error& note : read.notes)
            if (note.code == ErrorCode::MissingField)
                all += std::to_string(note.place.line) + ':' + std::to_string(note.place.column) + ' ' + note.place.path
                    + '<' + note.arguments.at(0) + ' ';
        return all;
    };
    EXPECT_EQ(
        said("X,,articles,,damages,civil,2012,,2013,,2014\n"),
        "2:4 works_noun<works 2:14 fine_kind<fine 2:22 fine_forum<fine 2:28 fine_date<fine 2:34 prison_date<prison "
        "2:40 revenue_year<revenue ");
    EXPECT_EQ(said("X,5,articles,USD 5,damages,civil,2012,1 year,2013,USD 9,2014\n"), "");
    EXPECT_EQ(said("X,,,,,,,,,,\n"), "");
}

TEST(TableReader, WhatTwoPenaltiesLackIsSaidOnce)
{
    const std::string header = "title,fine,fine_basis,prison,prison_basis,penalty_covers,date\n";
    const ReadTable read = readTable(header + "X,USD 5,imposed,1 year,imposed,,\nY,USD 5,imposed,1 year,imposed,,\n");
    ASSERT_EQ(read.notes.size(), 2U) << "once a row";
    EXPECT_EQ(read.notes[0].place.line, 2);
    EXPECT_EQ(read.notes[1].place.line, 3);
    EXPECT_EQ(readTable(header + "X,USD 5,imposed,1 year,imposed,nothing,2012\n").problems.size(), 1U);
}

TEST(TableReader, RowsWithOneIdAddFiguresAndStagesToOneCase)
{
    const ReadTable read = readTable("id,title,party,volume,fine,fine_basis,fine_date,source\n"
                                     "a,A,Ann,70 GB,USD 9,sought,2010,First\n"
                                     "b,B,Bob,1 TB,,,,\n"
                                     "a,,Ann,8 TB,USD 4,imposed,2012,Second\n"
                                     "a,,Cy,,USD 3,imposed,2012,First\n");
    ASSERT_TRUE(read.problems.empty());
    ASSERT_EQ(read.cases.size(), 2U);
    const Case& whole = read.cases[0];
    ASSERT_EQ(whole.figures.size(), 2U);
    EXPECT_TRUE(whole.figures[0].primary);
    EXPECT_FALSE(whole.figures[1].primary);
    ASSERT_EQ(whole.penalties.size(), 3U);
    EXPECT_EQ(whole.penalties[0].thread, whole.penalties[1].thread) << "stages of one consequence";
    EXPECT_NE(whole.penalties[0].thread, whole.penalties[2].thread) << "another payer is another thread";
    EXPECT_EQ(whole.parties.size(), 2U);
    EXPECT_EQ(whole.sources.size(), 2U);
    EXPECT_EQ(whole.penalties[2].sources, whole.penalties[0].sources);
    std::vector<std::string> ids;
    for (const Penalty& penalty : whole.penalties)
        ids.push_back(penalty.id);
    std::ranges::sort(ids);
    EXPECT_EQ(std::ranges::adjacent_find(ids), ids.end()) << "every stage has an id of its own";
}

std::vector<std::string> threadsOf(const std::string& rows)
{
    const ReadTable read = readTable("id,title,party,fine,fine_basis,fine_forum,fine_date\n" + rows);
    EXPECT_TRUE(read.problems.empty()) << rows;
    std::vector<std::string> threads;
    for (const Case& each : read.cases)
        for (const Penalty& penalty : each.penalties)
            threads.push_back(penalty.thread);
    return threads;
}

TEST(TableReader, FinesOfTwoForumsAreTwoThreads)
{
    const auto threads = threadsOf("a,A,Ann,USD 9,sought,criminal,2010\n"
                                   "a,,Ann,USD 5,imposed,civil,2011\n"
                                   "a,,Ann,USD 4,imposed,criminal,2012\n"
                                   "a,,Bob,USD 3,imposed,criminal,2012\n"
                                   "a,,Bob,USD 2,reduced,criminal,2013\n");
    ASSERT_EQ(threads.size(), 5U);
    EXPECT_EQ(threads[0], threads[2]);
    EXPECT_NE(threads[0], threads[1]);
    EXPECT_NE(threads[0], threads[3]);
    EXPECT_NE(threads[1], threads[3]);
    EXPECT_EQ(threads[3], threads[4]);
}

TEST(TableReader, AStageThatLeavesItsForumOutContinuesTheOnlyThread)
{
    const auto later = threadsOf("a,A,Ann,USD 9,sought,civil,2010\na,,Ann,USD 5,imposed,,2011\n");
    EXPECT_EQ(later[0], later[1]);
    const auto earlier = threadsOf("a,A,Ann,USD 9,sought,,2010\na,,Ann,USD 5,imposed,civil,2011\n"
                                   "a,,Ann,USD 1,imposed,criminal,2011\n");
    EXPECT_EQ(earlier[0], earlier[1]);
    EXPECT_NE(earlier[0], earlier[2]);
    const ReadTable unclear = readTable("id,title,party,fine,fine_basis,fine_forum,fine_date\n"
                                        "a,A,Ann,USD 9,sought,civil,2010\na,,Ann,USD 5,imposed,criminal,2011\n"
                                        "a,,Ann,USD 1,reduced,,2012\n");
    EXPECT_EQ(places(unclear.problems), (std::vector<Problem>{{ErrorCode::MissingField, 4, 22}}));
    EXPECT_EQ(unclear.cases[0].penalties.size(), 2U);
}

TEST(TableReader, ASourceWithAnAddressAloneIsNamedAfterItsSite)
{
    EXPECT_EQ(one("title,source_url\nA,https://www.example.org/a?b\n").sources.at(0).id, "example.org");
}

TEST(TableReader, RowsWithOneIdMustNotContradictEachOther)
{
    const ReadTable read = readTable("id,title,country\na,A,US\na,Other,US\na,A,DE\n");
    EXPECT_EQ(read.cases.size(), 1U);
    EXPECT_EQ(places(read.problems),
              (std::vector<Problem>{{ErrorCode::DuplicateId, 3, 3}, {ErrorCode::DuplicateId, 4, 5}}));
}

TEST(TableReader, RowsOfOneIdSayEachTextOnce)
{
    const Case whole = one("id,title,category,tag,note\na,A,x,,first\na,,y,t,second\na,,x,t,second\na,,y,,second\n"
                           "a,,\"x; z\",u,first\n");
    EXPECT_EQ(whole.notes, "first\nsecond");
    EXPECT_EQ(whole.textColumns,
              (std::vector<std::pair<std::string, std::string>>{{"category", "x; y; z"}, {"tag", "t; u"}}));
    const Case again = one("id,title,category,note\na,A,x; y,\"one\ntwo\"\na,,y,\na,,x; y,\"one\ntwo\"\n");
    EXPECT_EQ(again.textColumns.at(0).second, "x; y") << "what was joined once stays as it is";
    EXPECT_EQ(again.notes, "one\ntwo");
}

TEST(TableReader, EqualTitlesGetIdsOfTheirOwn)
{
    const ReadTable read = readTable("id,title\n,A\n,A\na,Taken\n");
    ASSERT_EQ(read.cases.size(), 3U);
    EXPECT_EQ(read.cases[2].id, "a") << "a written id is never given away";
    EXPECT_NE(read.cases[0].id, read.cases[1].id);
    EXPECT_NE(read.cases[0].id, "a");
}

TEST(TableReader, BadRowsAreLeftOutWithTheirPlaceAndGoodRowsArrive)
{
    const ReadTable read = readTable("title,volume,act,status\n"
                                     "A,70 GB,2010,closed\n"
                                     "B,70 XB,2010,closed\n"
                                     "C,70 GB,2013-02-30,closed\n"
                                     "D,70 GB,2010,shut\n"
                                     "E,70 GB\n"
                                     "F,70 GB,2010,closed,more\n"
                                     ",70 GB,2010,closed\n"
                                     "G,80 TB,2010,closed,,\n",
                                     "cases.csv");
    std::vector<std::string> titles;
    for (const Case& each : read.cases)
        titles.push_back(each.title);
    EXPECT_EQ(titles, (std::vector<std::string>{"A", "G"}));
    EXPECT_EQ(places(read.problems),
              (std::vector<Problem>{{ErrorCode::UnknownUnit, 3, 6},
                                    {ErrorCode::NoSuchDay, 4, 17},
                                    {ErrorCode::UnknownValue, 5, 14},
                                    {ErrorCode::RowTooShort, 6, 8},
                                    {ErrorCode::RowTooLong, 7, 21},
                                    {ErrorCode::MissingField, 8, 1}}));
    for (const Error& problem : read.problems)
        EXPECT_EQ(problem.place.file, "cases.csv");
}

TEST(TableReader, SeparatorsAndEncodingsAreFoundOut)
{
    EXPECT_EQ(one("title;volume\nA;70 GB\n").figures[0].text(), "70 GB");
    EXPECT_EQ(one("title\tvolume\nA\t70 GB\n").figures[0].text(), "70 GB");
    EXPECT_EQ(one("\xef\xbb\xbftitle,volume\r\nM\xc3\xbcller,70 GB\r\n").title, "Müller");
    EXPECT_EQ(one("title,volume\nM\xfcller,70 GB\n").title, "Müller");
    std::string utf16 = "\xff\xfe";
    for (const char c : std::string("title\nA\n"))
        utf16 += {c, '\0'};
    EXPECT_EQ(one(utf16).title, "A");
}

TEST(TableReader, ColumnsMayBeMappedByTheirHeader)
{
    TableOptions options;
    options.columns = {{"title", "Name"}, {"volume", "Size"}};
    const ReadTable read = readTable("Name,Size,Volume\nA,70 GB,loud\n", "t.csv", options);
    ASSERT_EQ(read.cases.size(), 1U);
    EXPECT_EQ(read.cases[0].figures[0].text(), "70 GB");
}

TEST(TableReader, FurtherColumnsAreKeptAsText)
{
    const Case read = one("title,Colour,empty\nA, red ,\n");
    EXPECT_EQ(read.textColumns, (std::vector<std::pair<std::string, std::string>>{{"Colour", "red"}}));
}

TEST(EventTable, MakesOneCaseALane)
{
    const ReadTable read = readTable("case,label,date,kind,source\n"
                                     "A,Arrested,2011-07-19,arrest,https://example.org/a\n"
                                     "B,Sued,2012,charge,\n"
                                     "A,Decided,2013-01,decision,https://example.org/a\n");
    ASSERT_TRUE(read.problems.empty());
    ASSERT_EQ(read.cases.size(), 2U);
    ASSERT_EQ(read.cases[0].events.size(), 2U);
    EXPECT_EQ(read.cases[0].events[0].kind, EventKind::Arrest);
    EXPECT_EQ(read.cases[0].events[0].date.text, "2011-07-19");
    ASSERT_EQ(read.cases[0].sources.size(), 1U) << "one source cited twice";
    EXPECT_EQ(read.cases[0].sources[0].id, "example.org");
    EXPECT_EQ(read.cases[1].events[0].label, "Sued");
}

TEST(EventTable, ReadsSpansAndReportsBadRows)
{
    const ReadTable read = readTable(
        "lane,label,start,end\nA,Trial,2009-02,2009-04\nA,,2010,\nA,Back,2012,2011\nA,None,,\nA,Over,,2008\n");
    ASSERT_EQ(read.cases.size(), 1U);
    ASSERT_EQ(read.cases[0].events.size(), 3U);
    EXPECT_EQ(read.cases[0].events[0].date.text, "2009-02/2009-04");
    EXPECT_EQ(read.cases[0].events[1].date.text, "") << "an event without a date is kept";
    EXPECT_EQ(read.cases[0].events[2].date.text, "../2008");
    ASSERT_EQ(read.problems.size(), 2U);
    EXPECT_EQ(read.problems[0].place.line, 3);
    EXPECT_EQ(read.problems[1].place.line, 4);
}

TEST(EventTable, WithoutACaseColumnIsOneCaseNamedAfterTheFile)
{
    const ReadTable read = readTable("label,date\nArrested,2011\n", "/tmp/my events.csv");
    ASSERT_EQ(read.cases.size(), 1U);
    EXPECT_EQ(read.cases[0].title, "my events");
}

TEST(TableReader, FiftyThousandRowsArriveWhole)
{
    std::string table = "title,volume,fine,fine_basis,fine_date\n";
    for (int i = 1; i <= 50000; ++i)
        table +=
            "Case " + std::to_string(i) + ',' + std::to_string(i) + " GB,USD " + std::to_string(i) + ",imposed,2012\n";
    const ReadTable read = readTable(table);
    EXPECT_TRUE(read.problems.empty());
    ASSERT_EQ(read.cases.size(), 50000U);
    EXPECT_EQ(read.cases.back().id, "case-50000");
    EXPECT_EQ(read.cases.back().figures[0].text(), "50000 GB");
}

// Rows are read in batches and on all cores.
TEST(TableReader, ThousandsOfRowsReadAsEachOfThemAlone)
{
    const std::string header = "title,volume,fine,fine_basis,prison,prison_basis\n";
    const auto rowOf = [](int i) {
        const std::string n = std::to_string(i);
        if (i % 97 == 5)
            return "Bad volume " + n + ",7 things,$5,imposed,,\n";
        if (i % 131 == 7)
            return "Short " + n + ",1 GB\n";
        if (i % 173 == 9)
            return "\"Says \"\"" + n + "\"\", twice\"," + n + " MB,\"$1,000\",,2 years,imposed\n";
        return "Case " + n + ',' + n + " KB,,," + n + " days,\n";
    };
    constexpr int count = 3000;
    std::string text = header;
    std::vector<Case> cases;
    std::vector<Problem> problems;
    std::vector<Problem> notes;
    const auto add = [](std::vector<Problem>& to, const std::vector<Error>& errors, int behind) {
        for (Problem each : places(errors)) {
            each.line += behind;
            if (each.code != ErrorCode::MissingColumn) // said of the table
                to.push_back(each);
        }
    };
    for (int i = 0; i < count; ++i) {
        text += rowOf(i);
        ReadTable alone = readTable(header + rowOf(i));
        std::ranges::move(alone.cases, std::back_inserter(cases));
        add(problems, alone.problems, i);
        add(notes, alone.notes, i);
    }
    const ReadTable whole = readTable(text);
    EXPECT_EQ(whole.cases, cases);
    EXPECT_EQ(places(whole.problems), problems);
    std::vector<Problem> wholeNotes;
    add(wholeNotes, whole.notes, 0);
    EXPECT_EQ(wholeNotes, notes);
    EXPECT_GT(problems.size(), 40U);
    EXPECT_GT(notes.size(), 2000U);

    TableOptions options;
    options.mostCases = 2000;
    const ReadTable cut = readTable(text, {}, options);
    EXPECT_TRUE(std::ranges::equal(cut.cases, std::span(cases).first(2000)));
    ASSERT_FALSE(cut.problems.empty());
    EXPECT_EQ(cut.problems.back().code, ErrorCode::TooManyCases);
    EXPECT_EQ(std::ranges::count(places(cut.problems), ErrorCode::TooManyCases, &Problem::code), 1);
}

TEST(TableReader, OfFiftyThousandRowsOfOneIdTheFirstMakeOneCase)
{
    std::string table = "id,title,party,volume,fine,fine_basis,fine_date,source\n";
    for (int i = 1; i <= 50000; ++i)
        table += "a,A,Party " + std::to_string(i % 999) + ",1 GB,USD 5,imposed,2012,S" + std::to_string(i) + "\n";
    const ReadTable read = readTable(table);
    ASSERT_EQ(read.cases.size(), 1U);
    EXPECT_EQ(read.cases[0].penalties.size(), mostInList);
    EXPECT_EQ(read.cases[0].parties.size(), 999U);
    EXPECT_EQ(read.problems.size() + read.furtherProblems, 50000 - mostInList);
}

TEST(TableStream, HandsTheSameCasesOverAsTheTableHas)
{
    const std::string table = "id,title,volume,fine,fine_basis,fine_date\n"
                              "a,A,1 GB,USD 1,sought,2010\n"
                              ",No id,2 GB,,,\n"
                              "'-b,B,3 GB,,,\n" // guarded, as a table is written
                              "a,,4 GB,USD 2,imposed,2011\n"
                              "'-b,B,bad,,,\n"
                              "c,\"C\nof two lines\",5 GB,,,\n";
    const ReadTable whole = readTable(table);
    std::vector<Case> cases(whole.cases.size());
    std::vector<std::size_t> order;
    const ReadTable stream = readTable(table, "", {}, [&](Case each, std::size_t number) {
        order.push_back(number);
        cases.at(number) = std::move(each);
    });
    EXPECT_TRUE(stream.cases.empty());
    EXPECT_EQ(stream.problems, whole.problems);
    EXPECT_EQ(order, (std::vector<std::size_t>{1, 0, 2, 3})) << "each as soon as its last row is read";
    ASSERT_EQ(cases.size(), 4U);
    cases[1].id = whole.cases[1].id; // made of its title, once all ids are known
    EXPECT_EQ(cases, whole.cases);
}

namespace {

std::vector<std::string> finesOf(const ReadTable& read)
{
    std::vector<std::string> texts;
    for (const Case& each : read.cases)
        texts.push_back(std::get<AsWritten<PricedMoney>>(each.penalties.at(0).value).text);
    return texts;
}

constexpr std::string_view fineHead = "title;volume;fine;fine_basis;date\n";

} // namespace

TEST(TableReader, WhereNumbersNeedDecimalCommasThoseThatCanBeReadInTwoWaysHaveThemToo)
{
    const ReadTable read = readTable(std::string(fineHead)
                                     + "A;12,5 GB;$1.234;imposed;2010\n"
                                       "B;1.234 GB;$1.234.567;imposed;2010\n"
                                       "C;1,25 TB;$1.234,50;imposed;2010\n");
    EXPECT_TRUE(read.problems.empty());
    EXPECT_EQ(finesOf(read), (std::vector<std::string>{"$1234", "$1234567", "$1234.50"}));
    EXPECT_EQ(read.cases[1].figures.at(0).text(), "1234 GB");
    EXPECT_EQ(read.cases[1].figures.at(0).found(), "1.234 GB") << "the cell is not forgotten";
    ASSERT_EQ(read.notes.size(), 2U) << "one cell decides on the others of its column: that is said";
    EXPECT_EQ(places(read.notes),
              (std::vector<Problem>{{ErrorCode::DecimalCommas, 2, 0}, {ErrorCode::DecimalCommas, 3, 0}}));
    EXPECT_EQ(read.notes[0].arguments, (std::vector<std::string>{"12,5", "1.234", "1234"}));
    EXPECT_EQ(read.notes[1].arguments, (std::vector<std::string>{"1.234.567", "1.234", "1234"}));
    EXPECT_TRUE(isOfDecimals(read.notes[0]));
}

TEST(TableReader, AColumnWithoutEvidenceIsReadAsTheOthersOfItsTableAre)
{
    const ReadTable read = readTable(std::string(fineHead) + "A;12,5 GB;$1.234;imposed;2010\n");
    EXPECT_EQ(finesOf(read), std::vector<std::string>{"$1234"});
    const ReadTable own = readTable(std::string(fineHead)
                                    + "A;12,5 GB;$1.234;imposed;2010\n"
                                      "B;12,5 GB;$0.99;imposed;2010\n");
    EXPECT_EQ(finesOf(own), (std::vector<std::string>{"$1.234", "$0.99"}));
}

TEST(TableReader, DecimalCommasAndPointsInOneColumnAreSaid)
{
    const ReadTable read = readTable(std::string(fineHead)
                                     + "A;1 GB;$1.234;imposed;2010\n"
                                       "B;1 GB;$12,5;imposed;2010\n"
                                       "C;1 GB;$12.5;imposed;2010\n");
    EXPECT_EQ(finesOf(read), (std::vector<std::string>{"$1.234", "$12,5", "$12.5"}));
    ASSERT_EQ(read.notes.size(), 1U);
    const Error& note = read.notes[0];
    EXPECT_EQ(note.code, ErrorCode::MixedDecimals);
    EXPECT_EQ(note.place.path, "fine");
    EXPECT_EQ(note.arguments, (std::vector<std::string>{"1.234", "1.234", "1234"}));
}

TEST(TableReader, ACommaThatDecidesOnNothingIsNotSaid)
{
    const ReadTable read = readTable(std::string(fineHead) + "A;12,5 GB;$12,50;imposed;2010\n");
    EXPECT_TRUE(read.notes.empty());
    EXPECT_EQ(read.cases[0].figures.at(0).found(), "12,5 GB");
    const ReadTable whole = readTable(std::string(fineHead) + "A;12,5 GB;$12;imposed;2010\n");
    EXPECT_EQ(std::get<AsWritten<PricedMoney>>(whole.cases[0].penalties.at(0).value).found, "") << "as it stands";
}

TEST(TableReader, WordsForNothingAreNoValueAndNoProblem)
{
    for (const char* word : {"n/a", "-", "unknown", "?", "N/A", "not applicable"}) {
        const std::string cell = word;
        const ReadTable read = readTable("title,volume,works,fine,prison,act\nA," + cell + ',' + cell + ',' + cell + ','
                                         + cell + ',' + cell + '\n');
        EXPECT_TRUE(read.problems.empty()) << word;
        ASSERT_EQ(read.cases.size(), 1U) << word;
        EXPECT_TRUE(read.cases[0].figures.empty() && read.cases[0].penalties.empty()) << word;
        EXPECT_FALSE(read.cases[0].act.text.size() > 0) << word;
    }
    EXPECT_EQ(one("title,party\nunknown,n/a\n").parties.at(0).name, "n/a") << "a name may be any word";
}

TEST(TableReader, NoneOfAPenaltySaysThatNoneWasImposed)
{
    const Case read = one("title,volume,fine,prison\nA,none,none,None imposed\n");
    EXPECT_TRUE(read.figures.empty());
    ASSERT_EQ(read.penalties.size(), 2U);
    EXPECT_EQ(read.penalties[0].basis, Basis::None);
    EXPECT_EQ(read.penalties[1].kind, PenaltyKind::Imprisonment);
    EXPECT_EQ(read.penalties[1].basis, Basis::None);
    EXPECT_TRUE(one("title,fine,fine_basis\nA,none,sought\n").penalties.empty()) << "nobody asked for one";
    EXPECT_EQ(one("title,fine,fine_basis\nA,none,imposed\n").penalties.at(0).basis, Basis::None);
}

TEST(TableReader, AConfidentialAmountIsOneThatIsKeptSecret)
{
    const Case read = one("title,fine,fine_kind,fine_basis\nA,Confidential,settlement,agreed\n");
    EXPECT_TRUE(read.penalties.at(0).confidential);
    EXPECT_EQ(read.penalties[0].kind, PenaltyKind::Settlement);
    EXPECT_TRUE(std::holds_alternative<std::monostate>(read.penalties[0].value));
}

TEST(TableReader, AWholeStageInACellIsReadAsTheWindowReadsIt)
{
    const Case read = one("title,fine,prison\nA,\"imposed damages USD 20,000, 2014\",sought 2 years\n");
    ASSERT_EQ(read.penalties.size(), 2U);
    EXPECT_EQ(read.penalties[0].kind, PenaltyKind::Damages);
    EXPECT_EQ(read.penalties[0].basis, Basis::Imposed);
    EXPECT_EQ(read.penalties[0].date.text, "2014");
    EXPECT_EQ(std::get<AsWritten<PricedMoney>>(read.penalties[0].value).text, "USD 20,000");
    EXPECT_EQ(read.penalties[1].basis, Basis::Sought);
    const Case bare = one("title,fine,fine_kind\nA,\"sought USD 20,000\",damages\n");
    EXPECT_EQ(bare.penalties.at(0).kind, PenaltyKind::Damages);
    EXPECT_EQ(bare.penalties[0].basis, Basis::Sought);
    EXPECT_EQ(one("title,fine\nA,\"imposed 1,000 EUR\"\n").penalties.at(0).kind, PenaltyKind::Fine);
    const Case given = one("title,fine,fine_basis,fine_date\nA,\"imposed fine USD 20,000, 2014\",agreed,2015\n");
    EXPECT_EQ(given.penalties.at(0).basis, Basis::Agreed) << "its own column says more";
    EXPECT_EQ(given.penalties[0].date.text, "2015");
    EXPECT_EQ(readTable("title,prison\nA,\"imposed fine USD 20,000\"\n").problems.size(), 1U) << "money is no term";
    EXPECT_EQ(readTable("title,fine,fine_kind\nA,\"imposed fine USD 20\",probation\n").problems.size(), 1U);
}

TEST(TableReader, WhatIsWrongInANumberWithADecimalCommaHasItsPlace)
{
    const ReadTable read = readTable(std::string(fineHead)
                                     + "A;12,5 GB;$1;imposed;2010\n"
                                       "B;1.234,5 GBB;$1;imposed;2010\n");
    EXPECT_EQ(places(read.problems), (std::vector<Problem>{{ErrorCode::UnknownUnit, 3, 11}}));
}

TEST(OpenFile, TellsDocumentsTablesAndOtherFilesApart)
{
    const auto opened = [](const std::string& bytes, const char* name = "file") {
        const std::string path = testing::TempDir() + name;
        EXPECT_TRUE(writeFile(path, bytes));
        OpenedFile result = openFile(path);
        std::filesystem::remove(path);
        for (const Error& problem : result.problems)
            EXPECT_EQ(problem.place.file, path);
        return result;
    };
    const OpenedFile table = opened("title\nA\n");
    ASSERT_TRUE(table.document);
    EXPECT_EQ(table.document->cases.size(), 1U);
    const OpenedFile document = opened(R"( {"format": "toscale", "version": 1, "cases": []})");
    EXPECT_TRUE(document.document);
    EXPECT_EQ(opened("title").problems.size(), 0U) << "a table without rows is an empty one";
    EXPECT_EQ(opened("\x89PNG\r\n\x1a\n").problems.at(0).code, ErrorCode::NoDocumentInside);
    EXPECT_EQ(opened("PK\x03\x04 a spreadsheet").problems.at(0).code, ErrorCode::NotText);
    EXPECT_EQ(opened(" \n ").problems.at(0).code, ErrorCode::EmptyText);
    EXPECT_EQ(opened("{", "x.json").problems.at(0).code, ErrorCode::JsonCutOff);
    const Error latin = opened("{\n \"title\": \"M\xfcller\"}", "x.json").problems.at(0);
    EXPECT_EQ(latin.code, ErrorCode::BadEncoding);
    EXPECT_EQ(latin.place.line, 2);
    EXPECT_EQ(latin.place.column, 13);
    EXPECT_EQ(openFile("/nowhere/at/all").problems.at(0).code, ErrorCode::FileMissing);
    EXPECT_FALSE(openFile(testing::TempDir()).document) << "a folder is no file";
}

} // namespace toscale::io
