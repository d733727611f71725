#include "core/io/event_table.h"

#include "core/io/reference_data.h"
#include "core/io/table_reader.h"
#include "core/io/table_writer.h"
#include "tests/core/io/event_fixture.h"

#include <gtest/gtest.h>

namespace toscale::io {

namespace {

std::string written(const Document& document)
{
    return writeEventTable(timelineOfAll(document), document, plainWords());
}

/// What a cell says, without the quotes around it.
std::string unquoted(const std::string& cell)
{
    return cell.starts_with('"') ? cell.substr(1, cell.size() - 2) : cell;
}

Document withSources(const std::vector<Source>& sources)
{
    Document document;
    document.cases = {caseWithEvents("a", {"2011-07-19"})};
    for (const Source& source : sources) {
        document.cases[0].sources.push_back(source);
        document.cases[0].events[0].sources.push_back(source.id);
    }
    return document;
}

} // namespace

TEST(EventTableWriter, HasARowAnEvent)
{
    Document document = withSources({{"s", "A title", "Reuters", "", "", {}, "", {}}});
    document.cases[0].act = parseEdtf("2010-09~").value();
    document.cases[0].events.push_back(eventOn("", EventKind::Other, "=1+1, \"quoted\""));
    EXPECT_EQ(written(document),
              "case,label,date,kind,source\n"
              "Case a,act,2010-09~,act,\n"
              "Case a,decision on '2011-07-19',2011-07-19,decision,Reuters\n"
              "Case a,\"'=1+1, \"\"quoted\"\"\",,other,\n");
}

TEST(EventTableWriter, CitesAddressesElseWhoPublished)
{
    const Source one{"one", "", "One", "", "https://one.example/a b", {}, "", {}};
    const Source two{"two", "", "Two", "", "https://two.example/", {}, "", {}};
    const Source third{"third", "A title", "", "", "ftp://no.web/", {}, "", {}};
    EXPECT_NE(written(withSources({one, two})).find(",https://one.example/a%20b https://two.example/\n"),
              std::string::npos);
    EXPECT_NE(written(withSources({two, third})).find(",https://two.example/; A title\n"), std::string::npos);
    const ReadTable read = readTable(written(withSources({one, two})));
    ASSERT_EQ(read.cases[0].sources.size(), 2U);
    EXPECT_EQ(read.cases[0].events[0].sources, (std::vector<std::string>{"one.example", "two.example"}));
}

TEST(EventTableWriter, WhatIsWrittenOpensAgainAsTheSameEvents)
{
    Document document = sampleLibrary();
    document.cases.push_back(
        caseWithEvents("x", {"", "-0044-03-15", "Y-17000", "../2007", "2011/..", "201X?", "2011-07-19T10:20:30Z"}));
    document.cases.push_back(caseWithEvents("y", {"2012"}));
    document.cases.back().title = document.cases.front().label(); // called as another one
    document.cases.back().events[0].label = "'=SUM(A1)";
    const ReadTable read = readTable(written(document));
    EXPECT_TRUE(read.problems.empty());
    std::size_t number = 0;
    for (const Case& was : document.cases) {
        if (was.events.empty() && was.act.text.empty())
            continue;
        ASSERT_LT(number, read.cases.size());
        const Case& is = read.cases[number++];
        // the act as a whole is a row too, where no event is the act
        const std::size_t more = is.events.size() - was.events.size();
        ASSERT_LE(more, 1U) << was.id;
        for (std::size_t i = 0; i < was.events.size(); ++i) {
            EXPECT_EQ(is.events[i + more].label, was.events[i].label);
            EXPECT_EQ(is.events[i + more].date, was.events[i].date);
            EXPECT_EQ(is.events[i + more].kind, was.events[i].kind);
        }
    }
    EXPECT_EQ(number, read.cases.size());
    EXPECT_EQ(read.cases.back().title, document.cases.front().label() + " (y)");
}

TEST(EventTable, TakesSeveralAddressesOnlyWhereAllAreAddresses)
{
    const ReadTable read = readTable("label,date,source\n"
                                     "A,2011,https://a.example/  https://b.example/\n"
                                     "B,2011,https://a.example/ and a book\n"
                                     "C,2011,The New York Times\n");
    ASSERT_EQ(read.cases[0].sources.size(), 4U);
    EXPECT_EQ(read.cases[0].events[0].sources.size(), 2U);
    EXPECT_EQ(read.cases[0].sources[1].url, "https://b.example/");
    EXPECT_EQ(read.cases[0].sources[2].publisher, "https://a.example/ and a book");
    EXPECT_EQ(read.cases[0].sources[3].publisher, "The New York Times");
}

TEST(TableGuard, IsTakenOffWhatItWasPutOn)
{
    for (const char* text :
         {"=1+1", "-x",   "@cmd", "'=1+1", "''-x",  "'",    "'plain",           "-5",        "'-5",        "plain", "",
          " =1",  "' =1", "a;=1", "a;'=1", "';'=1", "\t=1", "a\r\n- b\r\n'- c", "=1;=2;'=3", "it's; 'so'", "a,-5"})
        EXPECT_EQ(withoutGuards(unquoted(tableCell(text))), text) << text;
    EXPECT_EQ(tableCell("'=1+1"), "''=1+1");
    EXPECT_EQ(tableCell("-5"), "-5");
}

TEST(EventTable, DatesMayBeWrittenAsPeopleDo)
{
    const ReadTable read = readTable("case,label,start,end,kind\n"
                                     "A,First,6 May 2012,,arrest\n"
                                     "A,Second,Sep 2010,Jan 2011,charge\n"
                                     "A,Third,,March 2013,appeal\n"
                                     "A,Fourth,30 February 2013,,other\n"
                                     "A,Fifth,9/12/2012,,other\n");
    ASSERT_EQ(read.cases.size(), 1U);
    ASSERT_EQ(read.cases[0].events.size(), 3U);
    EXPECT_EQ(read.cases[0].events[0].date.text, "2012-05-06");
    EXPECT_EQ(read.cases[0].events[1].date.text, "2010-09/2011-01");
    EXPECT_EQ(read.cases[0].events[2].date.text, "../2013-03");
    ASSERT_EQ(read.problems.size(), 2U);
    EXPECT_EQ(read.problems[0].code, ErrorCode::NoSuchDay);
    EXPECT_EQ(read.problems[0].place.line, 5);
    EXPECT_EQ(read.problems[1].code, ErrorCode::NotADate);
    EXPECT_EQ(read.problems[1].arguments.at(1), "2012-09-12 or 2012-12-09");
}

} // namespace toscale::io
