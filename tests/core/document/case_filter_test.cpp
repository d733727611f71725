#include "core/document/case_filter.h"
#include "tests/support/small_case.h"

#include <gtest/gtest.h>
#include <map>

namespace toscale::tests {

namespace {

const Currency usd{"USD"};

std::optional<double> noValue(MeasureId)
{
    return std::nullopt;
}

bool passes(std::string_view typed, const Case& which, const std::map<MeasureId, double>& values = {})
{
    const auto filter = parseCaseFilter(typed, usd);
    EXPECT_TRUE(filter) << typed;
    return filter && meets(*filter, which, [&](MeasureId measure) {
               const auto found = values.find(measure);
               return found == values.end() ? std::nullopt : std::optional(found->second);
           });
}

TEST(CaseFilter, NothingTypedIsEveryCase)
{
    EXPECT_EQ(parseCaseFilter("", usd), CaseFilter{});
    EXPECT_EQ(parseCaseFilter(" , ,", usd), CaseFilter{});
    EXPECT_TRUE(meets({}, Case{}, noValue));
}

TEST(CaseFilter, QuantitiesAreReadAsPeopleWriteThem)
{
    const Case which;
    const std::map<MeasureId, double> values{
        {MeasureId::Volume, 2e12}, {MeasureId::Money, 1e6}, {MeasureId::Custody, 35}};
    EXPECT_TRUE(passes("volume > 1 TB", which, values));
    EXPECT_FALSE(passes("volume < 1,500 GB", which, values));
    EXPECT_TRUE(passes("Volume>=2TB, money = $1M", which, values));
    EXPECT_FALSE(passes("volume > 2 TB", which, values));
    EXPECT_TRUE(passes("volume <= 2 TB", which, values));
    EXPECT_TRUE(passes("custody > 12 months", which, values));
    EXPECT_TRUE(passes("custody ≤ 35 years", which, values));
    EXPECT_FALSE(passes("works > 10", which, values)) << "without a value no comparison holds";
    EXPECT_FALSE(passes("works < 10", which, values));
    EXPECT_TRUE(passes("money-share > 7 %", which, {{MeasureId::MoneyShare, 0.0707}}));
}

TEST(CaseFilter, ColumnsOfATableHaveTheirOwnNames)
{
    const Case which;
    const std::map<MeasureId, double> values{{MeasureId::Money, 2e6}, {MeasureId::Custody, 11}};
    EXPECT_TRUE(passes("fine > USD 1,000,000, prison > 10 years", which, values));
    EXPECT_FALSE(passes("Prison > 132 months", which, values)) << "which are 11 years";
    EXPECT_TRUE(passes("has fine, no works", which, values));
    EXPECT_TRUE(passes("Money per GB > 5", which, {{MeasureId::MoneyPerGb, 6}}));
}

TEST(CaseFilter, AnAmountWithoutACurrencyIsInTheOneOfTheView)
{
    const std::map<MeasureId, double> values{{MeasureId::Money, 2e6}};
    EXPECT_TRUE(passes("money > 1,000,000", Case{}, values));
    EXPECT_FALSE(passes("money > 3 million", Case{}, values));
}

TEST(CaseFilter, DatesAreComparedByTheirFirstDay)
{
    Case which;
    which.act = parseEdtf("2015-03-09/2016").value();
    EXPECT_TRUE(passes("date > 2015-01-01", which));
    EXPECT_TRUE(passes("act > January 2015", which));
    EXPECT_FALSE(passes("date > 2015", which)) << "after the year";
    EXPECT_TRUE(passes("date >= 2015", which));
    EXPECT_TRUE(passes("date = 2015", which));
    EXPECT_TRUE(passes("date <= 2015", which));
    EXPECT_FALSE(passes("date < 2015", which));
    EXPECT_FALSE(passes("date < 2030", Case{})) << "without a date";
    const Case fined = caseWith({{.value = "USD 5", .date = "2012-05"}});
    EXPECT_TRUE(passes("fine_date < 2013", fined));
    EXPECT_FALSE(passes("prison_date < 2013", fined));
    EXPECT_FALSE(parseCaseFilter("date > soon", usd));
}

TEST(CaseFilter, TextsOfColumnsAreComparedAsAWhole)
{
    Case which = caseWith({{.kind = "damages", .basis = "statutory_maximum", .value = "USD 5"}});
    which.country = "DE";
    which.status = CaseStatus::Pending;
    which.textColumns = {{"Kind of theft", "Download"}};
    EXPECT_TRUE(passes("country = DE, status = pending", which));
    EXPECT_FALSE(passes("country = D", which));
    EXPECT_TRUE(passes("fine_kind = damages, fine_basis = statutory maximum", which));
    EXPECT_TRUE(passes("title = case", which));
    const std::vector<std::string> columns{"Kind of theft"};
    const auto filter = parseCaseFilter("kind of theft = DOWNLOAD", usd, columns);
    ASSERT_TRUE(filter);
    EXPECT_TRUE(meets(*filter, which, noValue));
    EXPECT_FALSE(meets(*filter, Case{}, noValue));
    const auto order = parseCaseFilter("country > DE", usd);
    ASSERT_FALSE(order);
    EXPECT_EQ(order.error().arguments, (std::vector<std::string>{"country", ">", "="}));
}

TEST(CaseFilter, AndStandsBetweenConditions)
{
    const auto conditions = [](std::string_view typed) {
        const auto filter = parseCaseFilter(typed, usd);
        EXPECT_TRUE(filter) << typed;
        return filter ? filter->conditions : std::vector<CaseCondition>{};
    };
    EXPECT_EQ(conditions("volume > 1 TB and fine < $5 and status pending"),
              conditions("volume > 1 TB, fine < $5, status pending"));
    EXPECT_EQ(conditions("music and no money"), conditions("music, no money"));
    EXPECT_EQ(conditions("rock and roll").size(), 1U) << "a text";
    EXPECT_EQ(conditions("title = rock and roll"),
              (std::vector<CaseCondition>{ColumnCondition{"title", "rock and roll"}}));
}

TEST(CaseFilter, AColumnIsNamedAsAWordOfTheFormatIs)
{
    const std::vector<std::string> columns{"Category"};
    for (const char* typed : {"category leak", "Category: leak", "category = Leak"}) {
        const auto filter = parseCaseFilter(typed, usd, columns);
        ASSERT_TRUE(filter) << typed;
        EXPECT_EQ(filter->conditions, (std::vector<CaseCondition>{ColumnCondition{"Category", "leak"}})) << typed;
    }
    EXPECT_EQ(parseCaseFilter("category", usd, columns)->conditions,
              (std::vector<CaseCondition>{TextCondition{"category"}}));
}

TEST(CaseFilter, AComparisonWithAnUnknownNameListsTheNames)
{
    const std::vector<std::string> columns{"Kind of theft"};
    const auto unknown = parseCaseFilter("penalty > 5", usd, columns);
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, ErrorCode::BadOption);
    ASSERT_EQ(unknown.error().arguments.size(), 3U);
    EXPECT_EQ(unknown.error().arguments[0], "penalty");
    for (const std::string_view name : {"fine", "prison", "volume", "date", "country", "Kind of theft"})
        EXPECT_NE(unknown.error().arguments[2].find(name), std::string::npos) << name;
}

TEST(CaseFilter, WhileSomethingIsTypedItsBeginningIsNoText)
{
    const CaseFilter shown = *parseCaseFilter("volume > 1 TB, acme, mone", usd);
    const CaseFilter meanwhile = shownMeanwhile(shown, "volume > 1 TB, acme, money >");
    EXPECT_EQ(meanwhile, *parseCaseFilter("volume > 1 TB, acme", usd));
    EXPECT_EQ(shownMeanwhile(shown, "volume >"), shown);
}

TEST(CaseFilter, AGapIsFound)
{
    EXPECT_TRUE(passes("has volume, no money", Case{}, {{MeasureId::Volume, 1}}));
    EXPECT_FALSE(passes("has money", Case{}, {{MeasureId::Volume, 1}}));
}

TEST(CaseFilter, WordsOfTheFormatAreCompared)
{
    Case which = caseWith({{.kind = "fine", .basis = "sought", .value = "USD 5"}});
    which.status = CaseStatus::UnenforcedJudgment;
    which.actorKind = PartyKind::Company;
    which.country = "US";
    EXPECT_TRUE(passes("status: unenforced judgment", which));
    EXPECT_TRUE(passes("kind company, country us, basis sought", which));
    EXPECT_FALSE(passes("kind person", which));
    EXPECT_FALSE(passes("basis imposed", which));
}

TEST(CaseFilter, OtherWordsAreLookedForInTheTexts)
{
    Case which;
    which.title = "Müller v. Library";
    which.events.emplace_back().label = "Indictment unsealed";
    EXPECT_TRUE(passes("LIBRARY", which));
    EXPECT_TRUE(passes("müller, unsealed", which));
    EXPECT_FALSE(passes("acquitted", which));
    EXPECT_TRUE(passes("", which));
    which.notes = "Records of\r\nthe library";
    EXPECT_TRUE(passes("of the library", which)) << "across a line break";
}

TEST(CaseFilter, WhatCannotBeReadIsExplained)
{
    const auto quantity = parseCaseFilter("volume > many", usd);
    ASSERT_FALSE(quantity);
    const auto word = parseCaseFilter("status open", usd);
    ASSERT_FALSE(word);
    EXPECT_EQ(word.error().code, ErrorCode::BadOption);
    EXPECT_EQ(word.error().arguments,
              (std::vector<std::string>{"status", "open", "pending, closed, unenforced_judgment"}));
    const auto currency = parseCaseFilter("money > EUR 5", usd);
    ASSERT_FALSE(currency);
    EXPECT_EQ(currency.error().arguments.back(), "an amount in USD");
    const auto named = parseCaseFilter("fine > EUR 5", usd);
    ASSERT_FALSE(named);
    EXPECT_EQ(named.error().arguments.back(), "an amount in USD");
    EXPECT_FALSE(parseCaseFilter("custody > life", usd));
    EXPECT_FALSE(parseCaseFilter("money-per-gb > a lot", usd));
}

} // namespace

} // namespace toscale::tests
