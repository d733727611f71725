#include "tests/cli/run_command.h"

#include <gtest/gtest.h>

namespace toscale::cli {

namespace {

const std::string table = "Name,Size,Colour,Wage,When\nOne,70,red,5,9/12/2012\nTwo,80,,6,9/10/2012\n";

} // namespace

TEST(ImportCommand, MapsColumnsAndSaysWhatBecameOfEach)
{
    const std::string out = temporary("mapped.toscale.json");
    const Answer answer = run({"import", fileOf("leaks.csv", table), "-o", out, "--map", "volume=Size", "--unit",
                               "volume=GB", "--leave-out", "Wage", "--dates", "day-first"});
    EXPECT_EQ(answer.code, fine) << answer.err;
    EXPECT_TRUE(answer.out.empty());
    EXPECT_NE(answer.err.find("2 cases of 2 rows"), std::string::npos) << answer.err;
    EXPECT_NE(answer.err.find("volume: \"Size\", in GB"), std::string::npos) << answer.err;
    EXPECT_NE(answer.err.find("title: \"Name\" (by what its name means)"), std::string::npos) << answer.err;
    EXPECT_NE(answer.err.find("kept as text: \"Colour\""), std::string::npos) << answer.err;
    EXPECT_NE(answer.err.find("left out: \"Wage\""), std::string::npos) << answer.err;
    const auto document = nlohmann::json::parse(contents(out));
    EXPECT_EQ(document["title"], "leaks");
    EXPECT_EQ(document["cases"][0]["figures"][0]["value"], "70 GB");
    EXPECT_EQ(document["cases"][0]["act"], "2012-12-09");
    EXPECT_EQ(run({"check", out}).code, fine);
}

TEST(ImportCommand, SaysWhatItCannotKnowAndKeepsTheGoodRows)
{
    const std::string out = temporary("open.toscale.json");
    const Answer answer = run({"import", "-", "-o", out}, "title,act\nA,9/12/2012\nB,2013\n");
    EXPECT_EQ(answer.code, inputHasErrors);
    EXPECT_NE(answer.err.find("-:2:3: act: \"9/12/2012\""), std::string::npos) << answer.err;
    EXPECT_NE(answer.err.find("say whether the day or the month comes first"), std::string::npos) << answer.err;
    EXPECT_EQ(nlohmann::json::parse(contents(out))["cases"].size(), 1U);
    const Answer german = run({"import", "-", "-o", out, "--locale", "de"}, "title;act;volume\nA;9/12/2012;1,234 GB\n");
    EXPECT_EQ(german.code, fine) << german.err;
    const auto read = nlohmann::json::parse(contents(out))["cases"][0];
    EXPECT_EQ(read["act"], "2012-12-09");
    EXPECT_EQ(read["figures"][0]["value"], "1.234 GB");
}

TEST(ImportCommand, ReadsTheMonthsOfTheLanguage)
{
    const std::string out = temporary("months.toscale.json");
    const std::string german = "Titel;Datum;Volumen\nA;Mai 2018;1,5 TB\nB;12. Dezember 2019;2,5 TB\nC;Okt. 2020;3 TB\n";
    const std::vector<std::string> command{
        "import", "-", "-o", out, "--map", "title=Titel", "--map", "act=Datum", "--map", "volume=Volumen", "--locale"};
    const auto in = [&](const char* language) {
        std::vector<std::string> all = command;
        all.emplace_back(language);
        return run(all, german);
    };
    const Answer answer = in("de");
    EXPECT_EQ(answer.code, fine) << answer.err;
    const auto cases = nlohmann::json::parse(contents(out))["cases"];
    ASSERT_EQ(cases.size(), 3U);
    EXPECT_EQ(cases[0]["act"], "2018-05");
    EXPECT_EQ(cases[1]["act"], "2019-12-12");
    EXPECT_EQ(cases[2]["act"], "2020-10");
    EXPECT_EQ(in("es").code, inputHasErrors) << "no month of that language";
}

TEST(ImportCommand, WritesNothingBeforeItIsSaidWhatSeparatesTheDecimals)
{
    const std::string out = temporary("decimals.toscale.json");
    const std::string open = "title;volume\nA;1,234 GB\nB;5,678 GB\n";
    const Answer asked = run({"import", "-", "-o", out}, open);
    EXPECT_EQ(asked.code, inputHasErrors);
    EXPECT_NE(asked.err.find("-:2:3: volume: numbers such as 1,234 can mean 1234 or 1.234"), std::string::npos)
        << asked.err;
    EXPECT_NE(asked.err.find("--decimals point or --decimals comma"), std::string::npos) << asked.err;
    EXPECT_TRUE(contents(out).empty()) << "no guess is written";
    for (const auto& [answer, value] : {std::pair{"point", "1,234 GB"}, {"comma", "1.234 GB"}}) {
        EXPECT_EQ(run({"import", "-", "-o", out, "--decimals", answer}, open).code, fine);
        EXPECT_EQ(nlohmann::json::parse(contents(out))["cases"][0]["figures"][0]["value"], value);
    }
}

TEST(ImportCommand, SaysWithWhichOptionTheOrderOfDatesIsSaid)
{
    const Answer asked = run({"import", "-", "-o", temporary("dates.toscale.json")}, "title,act\nA,9/12/2012\n");
    EXPECT_NE(asked.err.find("--dates day-first or --dates month-first"), std::string::npos) << asked.err;
}

TEST(ImportCommand, SaysWhatTheScaleOfAHeadDoes)
{
    const std::string out = temporary("scales.toscale.json");
    const Answer answer = run({"import", "-", "-o", out}, "title,Fine ($ million),Works (lakhs)\nA,$1.5,7\nB,$2bn,\n");
    EXPECT_EQ(answer.code, fine) << answer.err;
    EXPECT_NE(answer.err.find("fine: \"Fine ($ million)\", in million $"), std::string::npos) << answer.err;
    EXPECT_NE(answer.err.find("-:2:3: Fine ($ million): \"$1.5\" is read as $1.5 million"), std::string::npos);
    EXPECT_NE(answer.err.find("-:3:3: Fine ($ million): \"$2bn\" keeps its own scale"), std::string::npos);
    EXPECT_NE(answer.err.find("-:2:8: Works (lakhs): \"lakhs\" in the name of the column is not understood"),
              std::string::npos);
}

TEST(ImportCommand, RefusesWrongUsage)
{
    const std::string file = fileOf("leaks.csv", table);
    const std::string out = temporary("none.toscale.json");
    EXPECT_EQ(run({"import"}).code, wrongUsage);
    EXPECT_EQ(run({"import", file}).code, wrongUsage);
    EXPECT_EQ(run({"import", file, "more.csv", "-o", out}).code, wrongUsage);
    EXPECT_EQ(run({"import", file, "-o", out, "--map", "volume=Weight"}).code, wrongUsage);
    EXPECT_EQ(run({"import", file, "-o", out, "--map", "mass=Size"}).code, wrongUsage);
    EXPECT_EQ(run({"import", file, "-o", out, "--unit", "volume=furlongs per"}).code, wrongUsage);
    EXPECT_EQ(run({"import", file, "-o", out, "--dates", "backwards"}).code, wrongUsage);
    EXPECT_EQ(run({"import", file, "-o", out, "--locale", "nowhere"}).code, wrongUsage);
    EXPECT_EQ(run({"import", "/nowhere.csv", "-o", out}).code, inputHasErrors);
    EXPECT_EQ(run({"import", "-", "-o", out}, "PK\x03\x04 xl/workbook.xml").code, inputHasErrors);
    EXPECT_TRUE(contents(out).empty()) << "nothing is written";
}

} // namespace toscale::cli
