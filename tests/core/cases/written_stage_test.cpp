#include "core/cases/written_stage.h"

#include <gtest/gtest.h>

namespace toscale {

namespace {

TEST(WrittenStage, BasisKindAmountAndDate)
{
    const auto stage = parseWrittenStage("imposed fine USD 222,000, 4 October 2007");
    ASSERT_TRUE(stage);
    EXPECT_EQ(stage->basis, Basis::Imposed);
    EXPECT_EQ(stage->kind, PenaltyKind::Fine);
    EXPECT_EQ(stage->date.text, "2007-10-04");
    EXPECT_EQ(std::get<AsWritten<PricedMoney>>(stage->value).text, "USD 222,000");
}

TEST(WrittenStage, WordsInEitherOrderAndSpelling)
{
    for (const char* text : {"Damages sought $1.5bn, 2012", "sought damages $1.5bn, 2012"}) {
        const auto stage = parseWrittenStage(text);
        ASSERT_TRUE(stage) << text;
        EXPECT_EQ(stage->basis, Basis::Sought);
        EXPECT_EQ(stage->kind, PenaltyKind::Damages);
    }
    const auto maximum = parseWrittenStage("statutory_maximum 35 years");
    ASSERT_TRUE(maximum);
    EXPECT_EQ(maximum->basis, Basis::StatutoryMaximum);
    EXPECT_EQ(maximum->kind, PenaltyKind::Imprisonment) << "what a term is unless it says so";
    EXPECT_EQ(maximum->date.text, "");
    const auto service = parseWrittenStage("imposed community service 100 days, spring 2012");
    ASSERT_TRUE(service);
    EXPECT_EQ(service->kind, PenaltyKind::CommunityService);
    EXPECT_EQ(service->date.text, "2012-21");
}

TEST(WrittenStage, CommasInsideTheAmountAreNoDate)
{
    const auto suspended = parseWrittenStage("imposed imprisonment 18 months, 12 of them suspended, 2012-03");
    ASSERT_TRUE(suspended);
    EXPECT_EQ(std::get<AsWritten<Sentence>>(suspended->value).text, "18 months, 12 of them suspended");
    EXPECT_EQ(suspended->date.text, "2012-03");
}

TEST(WrittenStage, AnAmountMayBeUnknown)
{
    const auto stage = parseWrittenStage("agreed settlement, 2024");
    ASSERT_TRUE(stage);
    EXPECT_TRUE(std::holds_alternative<std::monostate>(stage->value));
    EXPECT_EQ(stage->date.text, "2024");
}

TEST(WrittenStage, NothingIsGuessed)
{
    for (const char* text : {"$1 million", "fine $1 million", "imposed $1 million", "", "imposed fine lots"})
        EXPECT_FALSE(parseWrittenStage(text)) << text;
    EXPECT_EQ(parseWrittenStage("imposed $5").error().arguments.front(), "kind");
    EXPECT_EQ(parseWrittenStage("fine $5").error().arguments.front(), "basis");
}

} // namespace

} // namespace toscale
