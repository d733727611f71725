#include "tests/cli/run_command.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace toscale::cli {

namespace {

TEST(Compare, SaysTheRatioInWords)
{
    EXPECT_EQ(run({"compare", "70 GB", "80 TB"}).out, "70 GB is 0.0875 % of 80 TB: 1 to about 1,143\n");
}

TEST(Compare, ReadsNumbersAsTheLanguageThatIsAskedForWritesThem)
{
    EXPECT_EQ(run({"compare", "1.500 GB", "900 GB", "--locale", "de"}).out,
              "900 GB sind 60 % von 1.500 GB: 1 zu etwa 1,7\n");
    EXPECT_EQ(json({"compare", "1.500 GB", "900 GB", "--locale", "de", "--json"})["larger"], "a");
    EXPECT_EQ(json({"compare", "1.500 GB", "900 GB", "--json"})["larger"], "b");
    EXPECT_EQ(run({"compare", "1 GB", "2 GB", "--locale", "klingon"}).code, wrongUsage);
}

TEST(Compare, GivesMachinesExactNumbers)
{
    const nlohmann::json answer = json({"compare", "70 GB", "80 TB", "--json"});
    EXPECT_EQ(answer["a"]["bytes"], 7e10);
    EXPECT_EQ(answer["b"]["bytes"], 8e13);
    EXPECT_EQ(answer["ratio"], 0.000875);
    EXPECT_EQ(answer["percent"], 0.0875);
    EXPECT_EQ(answer["times"], 1142.857142857143);
    EXPECT_EQ(answer["larger"], "b");
    EXPECT_FALSE(answer.contains("gap"));
}

TEST(Compare, ShowsWhatTheOtherPrefixReadingWouldGive)
{
    const nlohmann::json answer = json({"compare", "70 GB", "80 TB", "--units", "doubt", "--json"});
    EXPECT_NEAR(answer["timesLow"].get<double>(), 1064.37, 0.005);
    EXPECT_NEAR(answer["timesHigh"].get<double>(), 1256.58, 0.005);
    EXPECT_NE(run({"compare", "70 GB", "80 TB", "--units", "doubt"}).out.find("1,064 to 1,257"), std::string::npos);
    EXPECT_NE(run({"compare", "1 GB", "1.05 GB", "--units", "doubt"}).out.find("order could turn round"),
              std::string::npos);
}

TEST(Compare, ZeroIsAGapAndUnlikeKindsAreAnError)
{
    const nlohmann::json zero = json({"compare", "0 GB", "80 TB", "--json"});
    EXPECT_TRUE(zero["times"].is_null());
    EXPECT_EQ(zero["gap"], "ZeroBase");
    const Answer unlike = run({"compare", "70 GB", "35 years"});
    EXPECT_EQ(unlike.code, inputHasErrors);
    EXPECT_EQ(lines(unlike.err), 1u);
}

TEST(Compare, SaysABoundOfWhatIsBounded)
{
    EXPECT_EQ(run({"compare", "over 80 TB", "70 GB"}).out,
              "70 GB is less than 0.0875 % of over 80 TB: 1 to about 1,143 or more\n");
    const nlohmann::json answer = json({"compare", "over 80 TB", "10-20 GB", "--json"});
    EXPECT_EQ(answer["times"], 8000);
    EXPECT_EQ(answer["timesBoundLow"], 4000);
    EXPECT_TRUE(answer["timesBoundHigh"].is_null());
    EXPECT_FALSE(answer["noBound"].get<bool>());
    EXPECT_FALSE(answer["undecided"].get<bool>());
    EXPECT_EQ(json({"compare", "70 GB", "up to 80 TB", "--json"})["timesBoundLow"], 0);
}

TEST(Compare, ABoundOverARangeIsSaidOfItsLimit)
{
    // 5 / 3 = 1.67 and 3 / 5 = 60 %
    EXPECT_EQ(run({"compare", "at least 5 years", "2 to 3 years"}).out,
              "2 to 3 years is at most 60 % of at least 5 years: 1 to about 1.7 or more\n");
    // 100 TB / 70 GB = 1,428.6
    EXPECT_EQ(run({"compare", "at least 70 GB", "80 to 100 TB"}).out,
              "80 to 100 TB is about 1,429 or less times at least 70 GB. The two overlap, so their order is "
              "undecided.\n");
    // 2,000,000 / 500 = 4,000
    EXPECT_EQ(run({"compare", "USD 1 to 2 million", "over USD 500"}).out,
              "USD 1 to 2 million is less than 4,000 times over USD 500. The two overlap, so their order is "
              "undecided.\n");
    // 80 TB / 80 GB = 1,000
    EXPECT_EQ(run({"compare", "at least 80 TB", "70 to 80 GB"}).out,
              "70 to 80 GB is at most 0.1 % of at least 80 TB: 1 to at least 1,000\n");
    // the best values are one number, and so is a limit: 80 GB may still be more than 70 GB
    EXPECT_EQ(run({"compare", "at least 70 GB", "70 to 80 GB"}).out,
              "70 to 80 GB is about 1.1 or less times at least 70 GB. The two overlap, so their order is undecided.\n");
    EXPECT_EQ(run({"compare", "over 80 GB", "70 to 80 GB"}).out, "Over 80 GB is more than 70 to 80 GB.\n");
    // 80 / 90 = 0.889
    EXPECT_EQ(run({"compare", "at least 80 GB", "70 to 90 GB"}).out,
              "At least 80 GB is about 0.89 or more times 70 to 90 GB. The two overlap, so their order is "
              "undecided.\n");
}

TEST(Compare, ThePrefixesOfALimitAreThoseOfItsEnds)
{
    // The words are about the limit of 1,000: 1,000 / 1.024^3 = 931 to 1,000 * 1.024^4 = 1,100; "times" is of the best
    // values: 1,142.857 times as much.
    EXPECT_NE(run({"compare", "at least 80 TB", "70 to 80 GB", "--units", "doubt"}).out.find("\n931.3 to 1,100 times"),
              std::string::npos);
    const nlohmann::json answer = json({"compare", "at least 80 TB", "70 to 80 GB", "--units", "doubt", "--json"});
    EXPECT_EQ(answer["times"], 1142.857142857143);
    EXPECT_NEAR(answer["timesLow"].get<double>(), 1064.37, 0.005);
    EXPECT_NEAR(answer["timesHigh"].get<double>(), 1256.58, 0.005);
    // 80 TB over 900 MB to 1 GB, 80,000 to 88,889: the GB is the end that gives the least, 80,000 / 1.024^3 = 74,506,
    // and the MB the one that gives the most, 88,889 * 1.024^4 = 97,734
    const nlohmann::json range = json({"compare", "80 TB", "900 MB to 1 GB", "--units", "doubt", "--json"});
    EXPECT_NEAR(range["timesLow"].get<double>(), 74505.8, 0.05);
    EXPECT_NEAR(range["timesHigh"].get<double>(), 97734.4, 0.05);
    const nlohmann::json stated = json({"compare", "at least 80 TiB", "70 to 80 GiB", "--units", "doubt", "--json"});
    EXPECT_NEAR(stated["timesLow"].get<double>(), stated["times"].get<double>(), 1e-9);
}

TEST(Compare, TwoLowerBoundsLimitNothing)
{
    EXPECT_EQ(run({"compare", "over 80 TB", "at least 70 GB"}).out,
              "at least 70 GB and over 80 TB: best values give about 1,143; no bound, both are lower bounds\n");
    const nlohmann::json answer = json({"compare", "over 80 TB", "at least 70 GB", "--json"});
    EXPECT_TRUE(answer["noBound"].get<bool>());
    EXPECT_TRUE(answer["timesBoundLow"].is_null());
    EXPECT_TRUE(answer["timesBoundHigh"].is_null());
    EXPECT_EQ(answer["times"], 1142.857142857143);
}

TEST(Compare, SaysBothEndsAndThatTheOrderIsUndecided)
{
    const Answer answer = run({"compare", "10-20 GB", "15 GB"});
    EXPECT_NE(answer.out.find("0.75 to 1.5"), std::string::npos) << answer.out;
    EXPECT_NE(answer.out.find("undecided"), std::string::npos) << answer.out;
    const nlohmann::json numbers = json({"compare", "10-20 GB", "15 GB", "--json"});
    EXPECT_TRUE(numbers["undecided"].get<bool>());
    EXPECT_EQ(numbers["timesBoundLow"], 0.75);
    EXPECT_EQ(numbers["timesBoundHigh"], 1.5);
}

TEST(Compare, IsExactBeyondDoubles)
{
    const std::string zetta = run({"compare", "175 ZB", "1 B", "--json"}).out;
    EXPECT_NE(zetta.find("\"times\": 175000000000000000000000,"), std::string::npos) << zetta;
    EXPECT_NE(zetta.find("\"bytes\": 175000000000000000000000,"), std::string::npos) << zetta;
    const std::string quetta = run({"compare", "1 B", "1 QB", "--json"}).out;
    EXPECT_NE(quetta.find("\"times\": 1000000000000000000000000000000,"), std::string::npos) << quetta;
    EXPECT_NE(quetta.find("\"ratio\": 0.000000000000000000000000000001,"), std::string::npos) << quetta;
    EXPECT_EQ(run({"compare", "175 ZB", "1 B"}).out,
              "1 B is about 0.000000000000000000000571 % of 175 ZB: 1 to 1.75 × 10^23\n");
    EXPECT_EQ(run({"compare", "1 B", "1 QB"}).out, "1 B is 0.0000000000000000000000000001 % of 1 QB: 1 to 1 × 10^30\n");
}

TEST(Compare, LifeAndSuspendedTermsHaveNoRatio)
{
    const Answer life = run({"compare", "life", "35 years"});
    EXPECT_EQ(life.code, fine);
    EXPECT_EQ(life.out, "life and 35 years: no ratio, life is no number of years\n");
    const Answer suspended = run({"compare", "35 years", "18 months suspended"});
    EXPECT_EQ(suspended.out, "35 years and 18 months suspended: no ratio, a suspended term is no served one\n");
    const nlohmann::json answer = json({"compare", "35 years", "18 months, 12 of them suspended", "--json"});
    EXPECT_TRUE(answer["times"].is_null());
    EXPECT_TRUE(answer["ratio"].is_null());
    EXPECT_EQ(answer["gap"], "Suspended");
    EXPECT_EQ(answer["b"]["suspended"], 1);
    EXPECT_EQ(json({"compare", "life", "time served", "--json"})["gap"], "LifeTerm");
    EXPECT_TRUE(json({"compare", "life", "1 year", "--json"})["a"]["years"].is_null());
}

TEST(Compare, DoubtsPrefixesOnlyWherePrefixesAre)
{
    EXPECT_EQ(lines(run({"compare", "35 years", "3 years", "--units", "doubt"}).out), 1u);
    EXPECT_FALSE(json({"compare", "35 years", "3 years", "--units", "doubt", "--json"}).contains("timesLow"));
    EXPECT_EQ(lines(run({"compare", "3 GiB", "1 B", "--units", "doubt"}).out), 1u);
    EXPECT_EQ(json({"compare", "3 GiB", "1 GiB", "--units", "doubt", "--json"})["timesLow"], 3);
}

TEST(Compare, OneNounInTwoNumbersIsOneNoun)
{
    EXPECT_EQ(run({"compare", "80 songs", "1 song"}).code, fine);
    EXPECT_EQ(run({"compare", "3 copies", "1 copy"}).code, fine);
    EXPECT_EQ(run({"compare", "80 songs", "1 book"}).code, inputHasErrors);
    EXPECT_EQ(run({"compare", "$5", "€5"}).code, inputHasErrors);
}

TEST(Compare, SaysWhatIsMissingOrTooMuch)
{
    for (const std::vector<std::string>& line : std::vector<std::vector<std::string>>{
             {"compare"}, {"compare", "70 GB"}, {"compare", "70 GB", "80 TB", "90 TB"}}) {
        const Answer answer = run(line);
        EXPECT_EQ(answer.code, wrongUsage);
        EXPECT_EQ(lines(answer.err), 1u) << answer.err;
        EXPECT_NE(answer.err.find("toscale-cli compare A B"), std::string::npos) << answer.err;
    }
}

TEST(Compare, PrintsAShortQuotientInFull)
{
    EXPECT_EQ(run({"compare", "24 songs", "30 songs"}).out, "24 songs is 80 % of 30 songs: 1 to 1.25\n");
    EXPECT_NE(run({"compare", "about 24 songs", "30 songs"}).out.find("about 1.2"), std::string::npos);
    EXPECT_NE(run({"compare", "70 GB", "80 TB"}).out.find("1 to about 1,143"), std::string::npos);
}

} // namespace

} // namespace toscale::cli
