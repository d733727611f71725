#include "core/cases/written_date.h"

#include <gtest/gtest.h>

namespace toscale {

namespace {

struct Typed {
    std::string text, edtf;
};
void PrintTo(const Typed& date, std::ostream* out)
{
    *out << date.text;
}

class WrittenDateReads : public testing::TestWithParam<Typed> { };

TEST_P(WrittenDateReads, AsEdtf)
{
    const std::vector<MonthName> names{{"März", 3}, {"Sept.", 9}, {"septembre", 9}, {"Dezember", 12}, {"سبتمبر", 9}};
    const auto date = parseWrittenDate(GetParam().text, names);
    ASSERT_TRUE(date) << static_cast<int>(date.error().code) << " column " << date.error().place.column;
    EXPECT_EQ(date->text, GetParam().edtf);
    EXPECT_EQ(*date, *parseEdtf(date->text));
}

INSTANTIATE_TEST_SUITE_P(Forms, WrittenDateReads,
                         testing::ValuesIn(std::vector<Typed>{
                             {"2012-09-12", "2012-09-12"}, // EDTF as it is
                             {" 2012-09~ ", "2012-09~"},
                             {"2010/2011", "2010/2011"},
                             {"2011/..", "2011/.."},
                             {"2012-21", "2012-21"},
                             {"2012", "2012"},
                             {"Sep 2010", "2010-09"}, // with the name of a month
                             {"Sept. 2010", "2010-09"},
                             {"september, 2010", "2010-09"},
                             {"2010 September", "2010-09"},
                             {"12 September 2012", "2012-09-12"},
                             {"12. September 2012", "2012-09-12"},
                             {"12-Sep-2012", "2012-09-12"},
                             {"September 12, 2012", "2012-09-12"},
                             {"Sept 12th 2012", "2012-09-12"},
                             {"the 12th of September, 2012", "2012-09-12"},
                             {"1st May 2011", "2011-05-01"},
                             {"2012 Dec 3", "2012-12-03"},
                             {"DEC 2012", "2012-12"},
                             {"3 März 2011", "2011-03-03"}, // in another language
                             {"12 septembre 2012", "2012-09-12"},
                             {"24. Dezember 2010", "2010-12-24"},
                             {"12 سبتمبر 2012", "2012-09-12"},
                             {"١٢ سبتمبر ٢٠١٢", "2012-09-12"},
                             {"12.9.2012", "2012-09-12"}, // numbers alone
                             {"12.09.2012", "2012-09-12"},
                             {"2012/9/12", "2012-09-12"},
                             {"2012-9-5", "2012-09-05"},
                             {"25/12/2012", "2012-12-25"},
                             {"12/25/2012", "2012-12-25"},
                             {"9/9/2012", "2012-09-09"},
                             {"9/2012", "2012-09"},
                             {"12 September 2012, 14:30", "2012-09-12T14:30:00"}, // with a time of day
                             {"12 Sep 2012 2:30 pm", "2012-09-12T14:30:00"},
                             {"2012-09-12 00:05:09", "2012-09-12T00:05:09"},
                             {"2012-05-06T14:05", "2012-05-06T14:05:00"},
                             {"12 Sep 2012 12:10 am", "2012-09-12T00:10:00"},
                             {"spring 2012", "2012-21"}, // less exact
                             {"Fall of 2012", "2012-23"},
                             {"the 2010s", "201X"},
                             {"19th century", "18XX"},
                             {"44 BC", "-0043"},
                             {"AD 79", "0079"},
                             {"40000 BCE", "Y-39999"},
                             {"about 2012", "2012~"}, // doubt
                             {"c. 2012", "2012~"},
                             {"ca. Sep 2012", "2012-09~"},
                             {"circa September 12, 2012", "2012-09-12~"},
                             {"September 2012?", "2012-09?"},
                             {"probably 12 Sep 2012", "2012-09-12?"},
                             {"probably around 2012", "2012%"},
                             {"Sep 2010 to Jan 2011", "2010-09/2011-01"}, // spans
                             {"from 24 September 2010 to 6 January 2011", "2010-09-24/2011-01-06"},
                             {"Sep 2010 – Jan 2011", "2010-09/2011-01"},
                             {"Sep 2010–Jan 2011", "2010-09/2011-01"},
                             {"Sep 2010 - Jan 2011", "2010-09/2011-01"},
                             {"Sep 2010/Jan 2011", "2010-09/2011-01"},
                             {"2010-2011", "2010/2011"},
                             {"2010 – 2011", "2010/2011"},
                             {"between 2010 and March 2011", "2010?/2011-03?"},
                             {"12 to 15 September 2012", "2012-09-12/2012-09-15"},
                             {"12 – 15 September 2012", "2012-09-12/2012-09-15"},
                             {"Sep – Nov 2012", "2012-09/2012-11"},
                             {"30 Sep to 2 Oct 2012", "2012-09-30/2012-10-02"},
                             {"about 2010 to 2012?", "2010~/2012?"},
                             {"since 2011", "2011/.."}, // open ends
                             {"from Sep 2011", "2011-09/.."},
                             {"2011 to present", "2011/.."},
                             {"2011 onwards", "2011/.."},
                             {"Sep 2011 –", "2011-09/.."},
                             {"until 2007", "../2007"},
                             {"up to 2012", "../2012"},
                             {"Up until 3 May 2007", "../2007-05-03"},
                             {"by 3 May 2007", "../2007-05-03"},
                             {"before 2007", "../2006"},
                             {"before March 2007", "../2007-02"},
                             {"before 1 March 2008", "../2008-02-29"},
                             {"after 2011", "2012/.."},
                             {"after December 2011", "2012-01/.."},
                             {"after 28 Feb 2012", "2012-02-29/.."},
                         }),
                         [](const auto& test) { return "Form" + std::to_string(test.index); });

struct NotRead {
    std::string text;
    ErrorCode code{};
    int column = 0;
    std::string about = {}; // of the second argument
};
void PrintTo(const NotRead& date, std::ostream* out)
{
    *out << date.text;
}

class WrittenDateRefuses : public testing::TestWithParam<NotRead> { };

TEST_P(WrittenDateRefuses, WithPlaceAndReason)
{
    const auto date = parseWrittenDate(GetParam().text);
    ASSERT_FALSE(date) << date->text;
    EXPECT_EQ(date.error().code, GetParam().code);
    EXPECT_EQ(date.error().place.column, GetParam().column);
    if (!GetParam().about.empty()) {
        EXPECT_EQ(date.error().arguments.at(1), GetParam().about);
    }
}

INSTANTIATE_TEST_SUITE_P(Forms, WrittenDateRefuses,
                         testing::ValuesIn(std::vector<NotRead>{
                             {"", ErrorCode::EmptyText, 1},
                             {"   ", ErrorCode::EmptyText, 1},
                             {std::string(101, '1'), ErrorCode::TextTooLong, 101},
                             {"yesterday", ErrorCode::NotADate, 1},
                             {"Septembre 2012", ErrorCode::NotADate, 1}, // a language that was not asked for
                             {"12 Smarch 2012", ErrorCode::NotADate, 4},
                             {"Sep", ErrorCode::NotADate, 1},
                             {"Sep 10", ErrorCode::NotADate, 1}, // a day without a year, or a year without a century
                             {"12 2012", ErrorCode::NotADate, 1},
                             {"1 2 Sep 2012", ErrorCode::NotADate, 3},
                             {"9/12/2012", ErrorCode::NotADate, 1, "2012-09-12 or 2012-12-09"},
                             {"2010/11/", ErrorCode::NotADate, 1},
                             {"20131", ErrorCode::NotADate, 1, "Y20131"},
                             {"2013-02-30", ErrorCode::NoSuchDay, 9, "2013-02 has 28 days"},
                             {"30 February 2013", ErrorCode::NoSuchDay, 1, "2013-02 has 28 days"},
                             {"31.4.2012", ErrorCode::NoSuchDay, 1, "2012-04 has 30 days"},
                             {"13/13/2012", ErrorCode::NoSuchDay, 1, {}},
                             {"Jan 2011 to Sep 2010", ErrorCode::RangeReversed, 1},
                             {"12 Sep 2012 25:00", ErrorCode::NotADate, 13},
                             {"12 Sep 2012 10:75", ErrorCode::NotADate, 1},
                             {"10:30", ErrorCode::NotADate, 1},
                             {"since", ErrorCode::NotADate, 6},
                             {"up 2012", ErrorCode::NotADate, 1},
                             {"up to", ErrorCode::NotADate, 6},
                             {"between 2010", ErrorCode::NotADate, 9},
                             {"/", ErrorCode::NotADate, 2},
                         }),
                         [](const auto& test) { return "Form" + std::to_string(test.index); });

} // namespace

} // namespace toscale
