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
    EXPECT_FALSE(parseCaseFilter("custody > life", usd));
    EXPECT_FALSE(parseCaseFilter("money-per-gb > a lot", usd));
}

} // namespace

} // namespace toscale::tests
