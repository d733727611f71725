#include "core/cases/edtf.h"
#include "core/civil_date.h"

#include <fstream>
#include <gtest/gtest.h>

namespace toscale::tests {

namespace {

using namespace std::chrono;

std::string isoDay(const std::optional<sys_days>& day)
{
    if (!day)
        return "..";
    const CivilDate date = toCivil(*day);
    std::string text = std::to_string(date.year);
    for (const unsigned part : {date.month, date.day})
        text += (part < 10 ? "-0" : "-") + std::to_string(part);
    return text;
}

struct Read {
    std::string text, earliest, latest;
    bool approximate = false;
    bool uncertain = false;
};
void PrintTo(const Read& date, std::ostream* out)
{
    *out << date.text;
}

class EdtfReads : public testing::TestWithParam<Read> { };

TEST_P(EdtfReads, FirstAndLastDay)
{
    const Read& expected = GetParam();
    const auto date = parseEdtf(expected.text);
    ASSERT_TRUE(date) << "column " << date.error().place.column;
    EXPECT_EQ(isoDay(date->earliest), expected.earliest);
    EXPECT_EQ(isoDay(date->latest), expected.latest);
    EXPECT_EQ(date->approximate, expected.approximate);
    EXPECT_EQ(date->uncertain, expected.uncertain);
    EXPECT_EQ(date->text, expected.text);
    EXPECT_EQ(date->interval, expected.text.find('/') != std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(Forms, EdtfReads,
                         testing::ValuesIn(std::vector<Read>{
                             {"2011", "2011-01-01", "2011-12-31"},
                             {"2011-07", "2011-07-01", "2011-07-31"},
                             {"2012-02", "2012-02-01", "2012-02-29"},
                             {"1900-02", "1900-02-01", "1900-02-28"},
                             {"2011-07-19", "2011-07-19", "2011-07-19"},
                             {"2012-02-29", "2012-02-29", "2012-02-29"},
                             {"0000", "0-01-01", "0-12-31"},
                             {"0000-02-29", "0-02-29", "0-02-29"},
                             {"-0044", "-44-01-01", "-44-12-31"},
                             {"-0044-03-15", "-44-03-15", "-44-03-15"},
                             {"Y17000", "17000-01-01", "17000-12-31"},
                             {"Y-17000", "-17000-01-01", "-17000-12-31"},
                             {"Y32768", "32768-01-01", "32768-12-31"},
                             {"Y999999999", "999999999-01-01", "999999999-12-31"},
                             {"Y-999999999", "-999999999-01-01", "-999999999-12-31"},
                             {"2011-07-19T10:20:30Z", "2011-07-19", "2011-07-19"},
                             {"2011-07-19T10:20:30", "2011-07-19", "2011-07-19"},
                             {"2011-07-19T10:20:30-05:00", "2011-07-19", "2011-07-19"},
                             {"2011-07-19T10:20:30+05", "2011-07-19", "2011-07-19"},
                             {"2012-09~", "2012-09-01", "2012-09-30", true, false},
                             {"2013?", "2013-01-01", "2013-12-31", false, true},
                             {"2004-06-11%", "2004-06-11", "2004-06-11", true, true},
                             {"201X", "2010-01-01", "2019-12-31"},
                             {"20XX", "2000-01-01", "2099-12-31"},
                             {"201X~", "2010-01-01", "2019-12-31", true, false},
                             {"-004X", "-49-01-01", "-40-12-31"},
                             {"2012-XX", "2012-01-01", "2012-12-31"},
                             {"2012-XX-XX", "2012-01-01", "2012-12-31"},
                             {"2012-02-XX", "2012-02-01", "2012-02-29"},
                             {"2012-21", "2012-01-01", "2012-12-31"},
                             {"2012-22", "2012-01-01", "2013-02-28"},
                             {"2012-23", "2012-01-01", "2012-12-31"},
                             {"2011-24", "2011-01-01", "2012-02-29"},
                             {"2010-09-24/2011-01-06", "2010-09-24", "2011-01-06"},
                             {"2005~/2006~", "2005-01-01", "2006-12-31", true, false},
                             {"2013~/2015", "2013-01-01", "2015-12-31", true, false},
                             {"2012/2013-05?", "2012-01-01", "2013-05-31", false, true},
                             {"2011/..", "2011-01-01", ".."},
                             {"2011/", "2011-01-01", ".."},
                             {"../2007", "..", "2007-12-31"},
                             {"/2007", "..", "2007-12-31"},
                             {"2012-06/2012", "2012-06-01", "2012-12-31"},
                             {"2012/2012", "2012-01-01", "2012-12-31"},
                             {"-0044/2011", "-44-01-01", "2011-12-31"},
                         }),
                         [](const auto& test) { return "Form" + std::to_string(test.index); });

// Every example of the features of level 0 and 1 in the specification of the Library of Congress (4 February 2019),
// https://www.loc.gov/standards/datetime/
INSTANTIATE_TEST_SUITE_P(LibraryOfCongressLevel0, EdtfReads,
                         testing::ValuesIn(std::vector<Read>{
                             {"1985-04-12", "1985-04-12", "1985-04-12"}, // date
                             {"1985-04", "1985-04-01", "1985-04-30"},
                             {"1985", "1985-01-01", "1985-12-31"},
                             {"1985-04-12T23:20:30", "1985-04-12", "1985-04-12"}, // date and time
                             {"1985-04-12T23:20:30Z", "1985-04-12", "1985-04-12"},
                             {"1985-04-12T23:20:30-04", "1985-04-12", "1985-04-12"},
                             {"1985-04-12T23:20:30+04:30", "1985-04-12", "1985-04-12"},
                             {"1964/2008", "1964-01-01", "2008-12-31"}, // time interval
                             {"2004-06/2006-08", "2004-06-01", "2006-08-31"},
                             {"2004-02-01/2005-02-08", "2004-02-01", "2005-02-08"},
                             {"2004-02-01/2005-02", "2004-02-01", "2005-02-28"},
                             {"2004-02-01/2005", "2004-02-01", "2005-12-31"},
                             {"2005/2006-02", "2005-01-01", "2006-02-28"},
                         }),
                         [](const auto& test) { return "Form" + std::to_string(test.index); });

INSTANTIATE_TEST_SUITE_P(LibraryOfCongressLevel1, EdtfReads,
                         testing::ValuesIn(std::vector<Read>{
                             {"Y170000002", "170000002-01-01", "170000002-12-31"}, // letter-prefixed calendar year
                             {"Y-170000002", "-170000002-01-01", "-170000002-12-31"},
                             {"2001-21", "2001-01-01", "2001-12-31"}, // seasons, which may be of either hemisphere
                             {"2001-22", "2001-01-01", "2002-02-28"},
                             {"2001-23", "2001-01-01", "2001-12-31"},
                             {"2001-24", "2001-01-01", "2002-02-28"},
                             {"1984?", "1984-01-01", "1984-12-31", false, true}, // qualification of a date
                             {"2004-06~", "2004-06-01", "2004-06-30", true, false},
                             {"2004-06-11%", "2004-06-11", "2004-06-11", true, true},
                             {"201X", "2010-01-01", "2019-12-31"}, // unspecified digits from the right
                             {"20XX", "2000-01-01", "2099-12-31"},
                             {"2004-XX", "2004-01-01", "2004-12-31"},
                             {"1985-04-XX", "1985-04-01", "1985-04-30"},
                             {"1985-XX-XX", "1985-01-01", "1985-12-31"},
                             {"1985-04-12/..", "1985-04-12", ".."}, // extended interval: open end, open start
                             {"1985-04/..", "1985-04-01", ".."},
                             {"1985/..", "1985-01-01", ".."},
                             {"../1985-04-12", "..", "1985-04-12"},
                             {"../1985-04", "..", "1985-04-30"},
                             {"../1985", "..", "1985-12-31"},
                             {"1985-04-12/", "1985-04-12", ".."}, // unknown end, unknown start
                             {"1985-04/", "1985-04-01", ".."},
                             {"1985/", "1985-01-01", ".."},
                             {"/1985-04-12", "..", "1985-04-12"},
                             {"/1985-04", "..", "1985-04-30"},
                             {"/1985", "..", "1985-12-31"},
                             {"1984?/2004-06~", "1984-01-01", "2004-06-30", true, true}, // qualified ends
                             {"1984~/2004-06", "1984-01-01", "2004-06-30", true, false},
                             {"1984/2004-06~", "1984-01-01", "2004-06-30", true, false},
                             {"1984-06-02?/2004-08-08~", "1984-06-02", "2004-08-08", true, true},
                             {"1984~/2004~", "1984-01-01", "2004-12-31", true, false},
                             {"1984?/2004%", "1984-01-01", "2004-12-31", true, true},
                             {"1984-06-02?/..", "1984-06-02", "..", false, true},
                             {"1984-06-02?/", "1984-06-02", "..", false, true},
                             {"2004-06~/2004-06-11%", "2004-06-01", "2004-06-11", true, true},
                             {"2003/2004-06-11%", "2003-01-01", "2004-06-11", true, true},
                             {"1952-23~/1953", "1952-01-01", "1953-12-31", true, false},
                             {"-1985", "-1985-01-01", "-1985-12-31"}, // negative calendar year
                         }),
                         [](const auto& test) { return "Form" + std::to_string(test.index); });

struct Refused {
    std::string text;
    ErrorCode code{};
    int column = 0;
    std::string reason; // of NoSuchDay
};
void PrintTo(const Refused& date, std::ostream* out)
{
    *out << date.text;
}

class EdtfRefuses : public testing::TestWithParam<Refused> { };

TEST_P(EdtfRefuses, WithPlaceAndReason)
{
    const Refused& expected = GetParam();
    const auto date = parseEdtf(expected.text);
    ASSERT_FALSE(date);
    EXPECT_EQ(date.error().code, expected.code);
    EXPECT_EQ(date.error().place.column, expected.column);
    if (!expected.reason.empty()) {
        ASSERT_EQ(date.error().arguments.size(), 2U);
        EXPECT_EQ(date.error().arguments[1], expected.reason);
    }
}

INSTANTIATE_TEST_SUITE_P(Forms, EdtfRefuses,
                         testing::ValuesIn(std::vector<Refused>{
                             {"", ErrorCode::EmptyText, 1, {}},
                             {"2013-02-30", ErrorCode::NoSuchDay, 9, "2013-02 has 28 days"},
                             {"2012-02-30", ErrorCode::NoSuchDay, 9, "2012-02 has 29 days"},
                             {"2011-04-31", ErrorCode::NoSuchDay, 9, "2011-04 has 30 days"},
                             {"2011-04-00", ErrorCode::NoSuchDay, 9, "2011-04 has 30 days"},
                             {"2013-13", ErrorCode::NoSuchDay, 6, "months run from 01 to 12, seasons from 21 to 24"},
                             {"2013-00", ErrorCode::NoSuchDay, 6, {}},
                             {"2013-25", ErrorCode::NoSuchDay, 6, {}},
                             {"2010/2013-02-30", ErrorCode::NoSuchDay, 14, "2013-02 has 28 days"},
                             {"Y1000000000", ErrorCode::NoSuchDay, 2, "years run from -999999999 to 999999999"},
                             {"Y99999999999999999999", ErrorCode::NoSuchDay, 2, {}},
                             {"2013/2011", ErrorCode::RangeReversed, 6, {}},
                             {"2011-02/2011-01", ErrorCode::RangeReversed, 9, {}},
                             {"2011-02-01T10:00:00/2011-02-01T09:00:00", ErrorCode::RangeReversed, 21, {}},
                             {"13", ErrorCode::NotADate, 3, {}},
                             {"20131", ErrorCode::NotADate, 5, {}},
                             {"2013-1", ErrorCode::NotADate, 5, {}},
                             {"2013-01-1", ErrorCode::NotADate, 8, {}},
                             {"2013/01/05", ErrorCode::NotADate, 8, {}},
                             {"2013-21-05", ErrorCode::NotADate, 8, {}},
                             {"2013-XX-05", ErrorCode::NotADate, 8, {}},
                             {"2013-0X", ErrorCode::NotADate, 6, {}},
                             {"XXXX", ErrorCode::NotADate, 1, {}},
                             {"2XXX", ErrorCode::NotADate, 2, {}},
                             {"2X13", ErrorCode::NotADate, 2, {}},
                             {"201X-05", ErrorCode::NotADate, 5, {}},
                             {"Y2012", ErrorCode::NotADate, 6, {}},
                             {"Y017000", ErrorCode::NotADate, 2, {}},
                             {"Y17000-01", ErrorCode::NotADate, 7, {}},
                             {"-0000", ErrorCode::NotADate, 1, {}},
                             {"../..", ErrorCode::NotADate, 1, {}},
                             {"/", ErrorCode::NotADate, 1, {}},
                             {"..", ErrorCode::NotADate, 1, {}},
                             {"~", ErrorCode::NotADate, 1, {}},
                             {"2012~?", ErrorCode::NotADate, 5, {}},
                             {" 2012", ErrorCode::NotADate, 1, {}},
                             {"2012 ", ErrorCode::NotADate, 5, {}},
                             {"19 July 2011", ErrorCode::NotADate, 3, {}},
                             {"2011-07-19T", ErrorCode::NotADate, 11, {}},
                             {"2011-07-19T25:00:00", ErrorCode::NotADate, 11, {}},
                             {"2011-07-19T10:20:30X", ErrorCode::NotADate, 20, {}},
                             {"２０１２", ErrorCode::NotADate, 1, {}},
                             {"2012/２０１３/2014", ErrorCode::NotADate, 6, {}},
                             {std::string(1000000, '1'), ErrorCode::TextTooLong, 101, {}},
                         }),
                         [](const auto& test) { return "Form" + std::to_string(test.index); });

TEST(Edtf, KeepsTheTimeOfDayAsTheClockShowedIt)
{
    const auto timeOf = [](std::string_view text) { return parseEdtf(text)->earliestTime; };
    const seconds time = hours(10) + minutes(20) + seconds(30);
    EXPECT_EQ(timeOf("2011-07-19T10:20:30"), time);
    EXPECT_EQ(timeOf("2011-07-19T10:20:30Z"), time);
    EXPECT_EQ(timeOf("2011-07-19T10:20:30-05:00"), time);
    EXPECT_EQ(parseEdtf("2011-07-19T10:20:30Z")->latestTime, time);
    EXPECT_EQ(timeOf("2011-07-19"), std::nullopt);
    const auto span = parseEdtf("2011-07-19T10:20:30/2011-07-19T11:00:00");
    ASSERT_TRUE(span);
    EXPECT_EQ(span->earliestTime, time);
    EXPECT_EQ(span->latestTime, hours(11));
}

TEST(CivilDate, IsItsDayAndBackAgainInEveryCentury)
{
    for (std::int64_t year = -999'999'999; year < 999'999'999; year += 7'777'777)
        for (const CivilDate& date : {CivilDate{year, 1, 1}, CivilDate{year, 2, 28}, CivilDate{year, 12, 31}}) {
            ASSERT_EQ(toCivil(toDays(date)), date);
            ASSERT_EQ(toDays(date) + days(1), toDays(toCivil(toDays(date) + days(1))));
        }
    for (int year = -32'767; year <= 32'767; ++year)
        for (const unsigned month : {1U, 2U, 3U, 12U}) {
            const sys_days last{std::chrono::year(year) / std::chrono::month(month) / std::chrono::last};
            ASSERT_EQ(toDays({year, month, daysInMonth(year, month)}), last) << year << '-' << month;
        }
}

TEST(Edtf, ReadsEveryDateOfTheResearchedCases)
{
    std::ifstream file(std::string(TOSCALE_TEST_DATA) + "/case-dates.txt");
    ASSERT_TRUE(file);
    std::size_t dates = 0;
    for (std::string line; std::getline(file, line); ++dates)
        EXPECT_TRUE(parseEdtf(line)) << line;
    EXPECT_GT(dates, 200U);
}

TEST(Edtf, EveryDayOfFourHundredYearsIsReadBack)
{
    // the Gregorian calendar repeats after 146,097 days
    const sys_days start = year(1800) / 1 / 1;
    sys_days day = start;
    for (; day < start + days(146097); day += days(1)) {
        const auto date = parseEdtf(isoDay(day));
        ASSERT_TRUE(date) << isoDay(day);
        ASSERT_EQ(date->earliest, day);
        ASSERT_EQ(date->latest, day);
    }
    EXPECT_EQ(isoDay(day), "2200-01-01");
}

TEST(YearsOf, SpansTheYearsThatADateMayLieIn)
{
    EXPECT_EQ(yearsOf(*parseEdtf("2011-07-19")), (YearSpan{2011, 2011}));
    EXPECT_EQ(yearsOf(*parseEdtf("2010-09-24/2011-01-06")), (YearSpan{2010, 2011}));
    EXPECT_EQ(yearsOf(*parseEdtf("201X")), (YearSpan{2010, 2019}));
    EXPECT_EQ(yearsOf(*parseEdtf("-0044")), (YearSpan{-44, -44}));
}

TEST(YearsOf, AnOpenEndHasNoSpan)
{
    EXPECT_EQ(yearsOf(*parseEdtf("2011/..")), std::nullopt);
    EXPECT_EQ(yearsOf(*parseEdtf("../2011")), std::nullopt);
    EXPECT_EQ(yearsOf(EdtfDate{}), std::nullopt);
}

} // namespace

} // namespace toscale::tests
