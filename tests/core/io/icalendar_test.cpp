#include "core/io/icalendar.h"

#include "core/io/reference_data.h"
#include "tests/core/io/event_fixture.h"

#include <gtest/gtest.h>
#include <set>

namespace toscale::io {

namespace {

constexpr std::chrono::sys_seconds stamp{std::chrono::seconds(1'790'000'000)}; // 2026-09-21T14:13:20Z

Calendar written(const Document& document)
{
    return writeCalendar(timelineOfAll(document), document, plainWords(), stamp);
}

Document oneEvent(const std::string& date, EventKind kind = EventKind::Decision)
{
    Document document;
    document.cases = {caseWithEvents("a", {date}, kind)};
    return document;
}

/// Lines without their folds.
std::vector<std::string> unfolded(const std::string& bytes)
{
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t end = bytes.find("\r\n", at);
        EXPECT_NE(end, std::string::npos) << "every line ends";
        EXPECT_LE(end - at, 75U);
        std::string line = bytes.substr(at, end - at);
        EXPECT_EQ(line.find_first_of("\r\n"), std::string::npos);
        if (line.starts_with(' ') && !lines.empty()) {
            EXPECT_NE(static_cast<unsigned char>(line[1]) & 0xc0U, 0x80U) << "a character is cut";
            lines.back() += line.substr(1);
        } else {
            lines.push_back(std::move(line));
        }
        at = end + 2;
    }
    return lines;
}

std::string valueOf(const std::vector<std::string>& lines, const std::string& name)
{
    for (const std::string& line : lines)
        if (line.starts_with(name) && line.size() > name.size()
            && (line[name.size()] == ':' || line[name.size()] == ';'))
            return line.substr(name.size() + 1);
    return "none";
}

struct DateRow {
    const char* date;
    const char* start;
    const char* end;
};

} // namespace

TEST(ICalendar, IsAnEventADate)
{
    Document document = oneEvent("2011-07-19");
    document.cases[0].title = "A, B; C";
    document.cases[0].sources = {{"s", "A headline", "Reuters", "", "https://r.example/a", {}, "", {}},
                                 {"t", "", "Times", "", "https://t.example/", {}, "", {}}};
    document.cases[0].events[0].sources = {"s", "t"};
    document.cases[0].events[0].label = "Decided\nat last \\ finally";
    EXPECT_EQ(written(document).bytes,
              "BEGIN:VCALENDAR\r\n"
              "VERSION:2.0\r\n"
              "PRODID:-//ToScale//ToScale//EN\r\n"
              "BEGIN:VEVENT\r\n"
              "UID:cfa258b4-0c4b-5a3a-9b41-673ea439f431\r\n"
              "DTSTAMP:20260921T141320Z\r\n"
              "DTSTART;VALUE=DATE:20110719\r\n"
              "DTEND;VALUE=DATE:20110720\r\n"
              "SUMMARY:A\\, B\\; C: Decided\\nat last \\\\ finally\r\n"
              "CATEGORIES:decision\r\n"
              "DESCRIPTION:when: 2011-07-19\\nReuters\\nTimes\r\n"
              "URL:https://r.example/a\r\n"
              "TRANSP:TRANSPARENT\r\n"
              "END:VEVENT\r\n"
              "END:VCALENDAR\r\n");
}

TEST(ICalendar, CoversAllThatADateCanMean)
{
    const DateRow table[] = {
        {"2011", "VALUE=DATE:20110101", "VALUE=DATE:20120101"},
        {"2012-02~", "VALUE=DATE:20120201", "VALUE=DATE:20120301"},
        {"201X", "VALUE=DATE:20100101", "VALUE=DATE:20200101"},
        {"2010-09-24/2011-01-06", "VALUE=DATE:20100924", "VALUE=DATE:20110107"},
        {"2011/..", "VALUE=DATE:20110101", "VALUE=DATE:20110102"},
        {"../2007-05", "VALUE=DATE:20070531", "VALUE=DATE:20070601"},
        {"2011-07-19T10:20:30", "20110719T102030", "none"},
        {"2011-07-19T10:20:30Z", "20110719T102030Z", "none"},
        {"2011-07-19T22:20:30-05:00", "20110720T032030Z", "none"},
        {"2011-07-19T10:20:30/..", "20110719T102030", "none"},
        {"2011-07-19T10:20:30/2011-07-20T09:00:00", "20110719T102030", "20110720T090000"},
        {"2011-07-19T10:20:30/2011-07-20", "20110719T102030", "20110721T000000"},
        {"2011-07-19/2011-07-20T09:00:00", "20110719T000000", "20110720T090000"},
        {"0001-01-01", "VALUE=DATE:00010101", "VALUE=DATE:00010102"},
        {"9999-12-30", "VALUE=DATE:99991230", "VALUE=DATE:99991231"},
    };
    for (const DateRow& row : table) {
        const Calendar calendar = written(oneEvent(row.date));
        EXPECT_EQ(calendar.written, 1U) << row.date;
        EXPECT_EQ(calendar.leftOut, 0U) << row.date;
        const auto lines = unfolded(calendar.bytes);
        EXPECT_EQ(valueOf(lines, "DTSTART"), row.start) << row.date;
        EXPECT_EQ(valueOf(lines, "DTEND"), row.end) << row.date;
        EXPECT_EQ(valueOf(lines, "DESCRIPTION"), std::string("when: ") + row.date);
    }
}

TEST(ICalendar, CountsWhatNoCalendarKnows)
{
    Document document;
    document.cases = {caseWithEvents("a", {"", "-0044-03-15", "0000", "Y17000", "0000/2011", "9999-12-31", "2011"})};
    const Calendar calendar = written(document);
    EXPECT_EQ(calendar.written, 1U);
    EXPECT_EQ(calendar.leftOut, 6U);
}

TEST(ICalendar, SaysOfADeathNothingButThat)
{
    Document document = oneEvent("2013-01-11", EventKind::Death);
    document.cases[0].events[0].label = "Died of a cause";
    document.cases[0].events[0].sources = {"s"};
    document.cases[0].sources = {
        {"s", "How it came about", "Times", "", "https://t.example/died-of-a-cause", {}, "", {}}};
    const std::string bytes = written(document).bytes;
    EXPECT_EQ(valueOf(unfolded(bytes), "SUMMARY"), "Case a: death");
    EXPECT_EQ(valueOf(unfolded(bytes), "DESCRIPTION"), "when: 2013-01-11\\nTimes");
    EXPECT_EQ(bytes.find("cause"), std::string::npos);
    EXPECT_EQ(bytes.find("How it"), std::string::npos);
}

TEST(ICalendar, EveryEventHasAnIdentityThatStays)
{
    const Document& library = sampleLibrary();
    const Calendar calendar = written(library);
    std::set<std::string> ids;
    for (const std::string& line : unfolded(calendar.bytes)) {
        if (line.starts_with("UID:")) {
            EXPECT_TRUE(ids.insert(line).second) << line;
        }
    }
    EXPECT_EQ(ids.size(), calendar.written);
    EXPECT_GT(ids.size(), 150U);
    EXPECT_EQ(written(library).bytes, calendar.bytes);
}

TEST(ICalendar, TextsOfADocumentAreNoLinesOfTheCalendar)
{
    const std::string evil = "x\r\nATTENDEE:mailto:evil@example.org\x01\x7f";
    Document document = oneEvent("2011");
    document.cases[0].title = evil;
    document.cases[0].events[0].label = evil;
    document.cases[0].events[0].sources = {"s"};
    document.cases[0].sources = {{"s", evil, evil, "", "https://x.example/" + evil + " ü\"", {}, evil, {}}};
    for (const std::string& line : unfolded(written(document).bytes)) {
        EXPECT_FALSE(line.starts_with("ATTENDEE"));
        for (const char c : line)
            EXPECT_TRUE(static_cast<unsigned char>(c) >= 0x20 && c != 0x7f);
    }
    const std::string url = valueOf(unfolded(written(document).bytes), "URL");
    EXPECT_EQ(url, "https://x.example/x%0D%0AATTENDEE:mailto:evil@example.org%01%7F%20%C3%BC%22");
}

TEST(ICalendar, LongLinesAreFoldedBetweenCharacters)
{
    Document document = oneEvent("2011");
    for (int i = 0; i < 80; ++i) {
        document.cases[0].events[0].label = std::string(static_cast<std::size_t>(i), 'x');
        for (int k = 0; k < 60; ++k)
            document.cases[0].events[0].label += "語😀";
        const auto lines = unfolded(written(document).bytes);
        EXPECT_EQ(valueOf(lines, "SUMMARY"), "Case a: " + document.cases[0].events[0].label);
    }
}

} // namespace toscale::io
