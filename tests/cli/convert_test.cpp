#include "tests/cli/run_command.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace toscale::cli {

namespace {

TEST(Convert, IsExactToTheLastByte)
{
    EXPECT_EQ(run({"convert", "175 ZB", "1 YiB", "1.1 TiB", "--to", "B"}).out,
              "175000000000000000000000\n1208925819614629174706176\n1209462790553.6\n");
}

TEST(Convert, ABadLinePrintsADashAndItsPlace)
{
    const Answer answer = run({"convert", "--to", "B"}, "1 kB\n70 terrabytes\n2 kB\n");
    EXPECT_EQ(answer.out, "1000\n-\n2000\n");
    EXPECT_EQ(answer.code, inputHasErrors);
    EXPECT_EQ(answer.err.rfind("standard input:2:4: ", 0), 0u) << answer.err;
}

TEST(Convert, WritesJsonALine)
{
    const nlohmann::json open = json({"convert", "over 80 TB", "--json"});
    EXPECT_EQ(open["kind"], "information");
    EXPECT_EQ(open["value"], 8e13);
    EXPECT_TRUE(open["high"].is_null());
    EXPECT_EQ(open["qualifier"], "more_than");
    EXPECT_EQ(open["reading"], "si");
    const nlohmann::json bad = nlohmann::json::parse(run({"convert", "70", "--json"}).out);
    EXPECT_TRUE(bad.contains("error"));
    EXPECT_EQ(bad["text"], "70");
}

TEST(Convert, SumsBeyondSixtyFourBits)
{
    EXPECT_EQ(run({"convert", "--sum", "--to", "B"}, "20 EB\n1 B\n1 B\n").out, "20000000000000000002\n");
    const Answer bad = run({"convert", "--sum", "--to", "B"}, "1 kB\nnonsense\n");
    EXPECT_EQ(bad.out, "1000\n");
    EXPECT_EQ(bad.code, inputHasErrors);
}

TEST(Convert, PrintsEveryDigitOfADecimalThatEndsAndSixteenOfOneThatDoesNot)
{
    EXPECT_EQ(run({"convert", "63 months", "--to", "years"}).out, "5.25\n");
    EXPECT_EQ(run({"convert", "1 year", "35 years", "--to", "months"}).out, "12\n420\n");
    EXPECT_EQ(run({"convert", "1 year", "--to", "days"}).out, "365.25\n");
    EXPECT_EQ(run({"convert", "1 GB", "--to", "GiB"}).out, "0.931322574615478515625\n");
    EXPECT_EQ(run({"convert", "1 month"}).out, "0.08333333333333333 years\n");
    EXPECT_TRUE(json({"convert", "1 month", "--json"})["rounded"].get<bool>());
    EXPECT_FALSE(json({"convert", "63 months", "--json"}).contains("rounded"));
}

TEST(Convert, AnswersTermsWithoutANumber)
{
    const Answer answer = run({"convert", "life", "time served"});
    EXPECT_EQ(answer.code, fine) << answer.err;
    EXPECT_EQ(answer.out, "life\ntime served\n");
    const nlohmann::json life = json({"convert", "life", "--json"});
    EXPECT_TRUE(life["value"].is_null());
    EXPECT_EQ(life["kind"], "custody");
    EXPECT_EQ(life["term"], "life");
    EXPECT_EQ(json({"convert", "18 months, 12 of them suspended", "--json"})["suspended"], 1);
    EXPECT_EQ(run({"convert", "18 months suspended"}).out, "1.5 years, 1.5 suspended\n") << "it is not served";
    EXPECT_EQ(run({"convert", "18 months, 12 of them suspended", "--to", "months"}).out, "18, 12 suspended\n");
}

TEST(Convert, ASumKeepsItsBounds)
{
    const nlohmann::json sum = json({"convert", "over 1 TB", "1 GB", "--sum", "--json"});
    EXPECT_EQ(sum["value"], 1001000000000);
    EXPECT_EQ(sum["low"], 1001000000000);
    EXPECT_TRUE(sum["high"].is_null());
    EXPECT_EQ(sum["qualifier"], "more_than");
    EXPECT_EQ(sum["count"], 2);
    const nlohmann::json mixed = json({"convert", "over 1 TB", "up to 1 GB", "--sum", "--json"});
    EXPECT_EQ(mixed["low"], 1000000000000);
    EXPECT_EQ(mixed["qualifier"], "range");
}

TEST(Convert, SumsWhatIsOfOneKindAndUnit)
{
    EXPECT_EQ(run({"convert", "$1M", "--sum"}).out, "1000000 USD\n");
    EXPECT_EQ(run({"convert", "--sum"}, "\n$1M\n\nUSD 0.50\n").out, "1000000.5 USD\n");
    EXPECT_EQ(run({"convert", "3 years", "6 months", "--sum", "--to", "months"}).out, "42\n");
    EXPECT_EQ(run({"convert", "3 songs", "1 song", "--sum"}).out, "4 songs\n");
    EXPECT_EQ(run({"convert", "--sum"}).out, "0 B\n");
    struct Unlike {
        std::vector<std::string> quantities;
        const char* sum;
    };
    for (const Unlike& unlike : std::vector<Unlike>{{{"$1M", "€5"}, "1000000 USD\n"},
                                                    {{"1 TB", "$5"}, "1000000000000 B\n"},
                                                    {{"$5", "1 TB"}, "5 USD\n"},
                                                    {{"3 years", "life"}, "3 years\n"},
                                                    {{"3 years", "1 year, suspended"}, "3 years\n"},
                                                    {{"3 songs", "1 book"}, "3 songs\n"}}) {
        std::vector<std::string> arguments{"convert", "--sum"};
        arguments.insert(arguments.end(), unlike.quantities.begin(), unlike.quantities.end());
        const Answer answer = run(arguments);
        EXPECT_EQ(answer.code, inputHasErrors);
        EXPECT_EQ(answer.out, unlike.sum);
        EXPECT_EQ(answer.err.rfind("argument:2:1: ", 0), 0u) << answer.err;
    }
}

TEST(Convert, ASumOfNothingReadableIsNoZero)
{
    const Answer answer = run({"convert", "--sum"}, "nonsense\n");
    EXPECT_EQ(answer.out, "-\n");
    EXPECT_EQ(answer.code, inputHasErrors);
    EXPECT_TRUE(json({"convert", "nonsense", "--sum", "--json"})["value"].is_null());
}

TEST(Convert, CountsTheLinesOfAFileFromItsBeginning)
{
    const std::string path = fileOf("sizes.txt", "1 kB\nbad\n");
    const Answer answer = run({"convert", "--sum", "--file", path, "5 kB", "6 kB"});
    EXPECT_EQ(answer.out, "12000 B\n");
    EXPECT_EQ(answer.err.rfind(path + ":2:1: ", 0), 0u) << answer.err;
}

TEST(Convert, TakesNoMistypedUnitForACount)
{
    for (const std::string text : {"70 GBytesss", "80 giga", "70 TBD", "70 min", "1 nibble", "70 ΜΒ", "3 BTC", "30 XYZ",
                                   "5 milliards", "XYZ 30", "35 yeers"}) {
        const Answer answer = run({"convert", text});
        EXPECT_EQ(answer.code, inputHasErrors) << text;
        EXPECT_EQ(answer.out, "-\n") << text;
    }
    EXPECT_NE(run({"convert", "XYZ 30"}).err.find("no currency"), std::string::npos);
}

TEST(Convert, TextThatIsNoUtf8StillGivesJson)
{
    EXPECT_TRUE(json({"convert", "70 \xff", "--json"}).contains("error"));
}

TEST(Convert, RefusesUnknownUnitsAndLanguages)
{
    EXPECT_EQ(run({"convert", "1 GB", "--to", "furlongs"}).code, wrongUsage);
    EXPECT_EQ(run({"convert", "1 GB", "--locale", "klingon"}).code, wrongUsage);
    EXPECT_EQ(run({"convert", "1,234 GB", "--to", "B", "--locale", "de"}).out, "1234000000\n");
    EXPECT_EQ(run({"convert", "$5", "--to", "EUR"}).code, inputHasErrors);
}

TEST(Convert, TellsQuantitiesAsFamiliarThings)
{
    const Answer answer = run({"convert", "--familiar", "80 TB", "35 years"});
    EXPECT_EQ(answer.code, fine);
    EXPECT_NE(answer.out.find("80 TB is as much as about 156 laptops with a 512 GB drive.\n"
                              "    80,000,000,000,000 B / 512,000,000,000 B = 156.25\n"),
              std::string::npos)
        << answer.out;
    EXPECT_NE(answer.out.find("35 years is as long as 8.75 US presidential terms.\n"), std::string::npos);
    const nlohmann::json life = json({"convert", "--familiar", "life", "--json"});
    EXPECT_TRUE(life["familiar"].empty());
    EXPECT_EQ(life["reason"], "Gap");
    const nlohmann::json volume = json({"convert", "--familiar", "over 80 TB", "--json"});
    ASSERT_EQ(volume["familiar"].size(), 5U);
    EXPECT_EQ(volume["familiar"][0]["id"], "laptop-512");
    EXPECT_EQ(volume["familiar"][0]["count"], 156.25);
    EXPECT_TRUE(volume["familiar"][0]["high"].is_null());
    EXPECT_NE(run({"convert", "--familiar", "--locale", "de", "35 years"}).out.find("8,75 Amtszeiten"),
              std::string::npos);
}

TEST(Convert, FamiliarThingsOfBadInput)
{
    EXPECT_EQ(run({"convert", "--familiar", "0 B"}).out, "Zero is told as no things.\n");
    EXPECT_EQ(run({"convert", "--familiar", "-5 GB"}).code, inputHasErrors);
    EXPECT_EQ(run({"convert", "--familiar", "5 songs"}).code, fine);
    EXPECT_EQ(json({"convert", "--familiar", "18 months, 12 of them suspended", "--json"})["reason"], "Gap");
    EXPECT_EQ(json({"convert", "--familiar", "3 days", "--json"})["reason"], "NoneAsLarge");
    EXPECT_EQ(json({"convert", "--familiar", "1e30 B", "--json"})["familiar"][0]["id"], "datasphere-2025");
    EXPECT_EQ(run({"convert", "--familiar", "--to", "B", "1 GB"}).code, wrongUsage);
    EXPECT_EQ(run({"convert", "--familiar", "--sum", "1 GB"}).code, wrongUsage);
}

} // namespace

} // namespace toscale::cli
