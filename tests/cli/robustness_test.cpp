#include "tests/cli/run_command.h"

#include <gtest/gtest.h>

namespace toscale::cli {

namespace {

TEST(DescribeRobustness, SaysTheSentenceAndEveryReading)
{
    const std::string table = fileOf("sizes.csv", "title,volume\nA,70 GB\nB,68 GiB\n");
    const Answer answer = run({"describe", table, "--robustness"});
    EXPECT_EQ(answer.code, fine) << answer.err;
    EXPECT_NE(answer.out.find("Order of the 2 comparable cases: same in 0, changed in 1"), std::string::npos)
        << answer.out;
    EXPECT_NE(answer.out.find("- A: powers of 1,024 → order changed: A and B swap; 2 of 2 cases comparable"),
              std::string::npos)
        << answer.out;
    EXPECT_NE(answer.out.find("Readings are not equally likely."), std::string::npos);
    EXPECT_EQ(run({"describe", table}).out.find("Readings are"), std::string::npos) << "only who asks is told";
}

TEST(DescribeRobustness, IsForMachinesToo)
{
    const std::string table = fileOf("sizes.csv", "title,volume\nA,70 GB\nB,68 GiB\n");
    const nlohmann::json answer = json({"describe", table, "--robustness", "--json"})["robustness"];
    EXPECT_EQ(answer["cases"], 2);
    EXPECT_EQ(answer["comparable"], 2);
    EXPECT_EQ(answer["notTried"], 0);
    EXPECT_EQ(answer["singlesNotTried"], 0);
    ASSERT_EQ(answer["readings"].size(), 1U);
    const nlohmann::json& reading = answer["readings"][0];
    EXPECT_EQ(reading["order"], "changed");
    EXPECT_EQ(reading["changes"][0]["assumption"], "prefix_of_case");
    EXPECT_EQ(reading["changes"][0]["value"], "jedec");
    EXPECT_EQ(reading["changedPairs"][0]["change"], "swapped");
}

TEST(DescribeRobustness, OfValuesThatOverlapSaysThatThereIsNoOrder)
{
    const std::string table = fileOf("over.csv", "title,volume\nA,over 80 TB\nB,over 70 GB\n");
    const Answer answer = run({"describe", table, "--robustness"});
    EXPECT_EQ(answer.out.find("same"), std::string::npos) << answer.out;
    EXPECT_NE(answer.out.find("→ no order to keep"), std::string::npos) << answer.out;
    const nlohmann::json report = json({"describe", table, "--robustness", "--json"})["robustness"];
    EXPECT_EQ(report["ordered"], 0);
    EXPECT_EQ(report["readings"][0]["order"], "no_order");
    EXPECT_EQ(report["readings"][0]["gained"], 0);
}

TEST(DescribeRobustness, OfTheSamplesIsInTheLanguageAsked)
{
    for (const char* language : {"en", "de"}) {
        const Answer answer = run({"describe", "samples:", "--measure", "money", "--figure", "bars", "--size",
                                   "1200x4000", "--robustness", "--locale", language});
        EXPECT_EQ(answer.code, fine) << answer.err;
        EXPECT_EQ(answer.out.find("%1"), std::string::npos) << language;
    }
}

} // namespace

} // namespace toscale::cli
