#include "tests/cli/run_command.h"

#include <gtest/gtest.h>
#include <regex>

namespace toscale::cli {

namespace {

/// More rows than a document has; every fourth without a fine, every tenth without a volume, some with neither.
std::string longTable(std::size_t rows)
{
    std::string text = "title,volume,fine,status,date\n";
    for (std::size_t row = 0; row < rows; ++row) {
        const std::string volume = row % 10 == 0 ? "" : std::to_string(1 + row * 7919 % 99'999) + " MB";
        const std::string fine = row % 4 == 0 ? "" : "\"$" + std::to_string(1 + row * 104'729 % 999'999) + "\"";
        text += "A case with a name " + std::to_string(row) + ',' + volume + ',' + fine + ','
            + (row % 8 == 0 ? "pending" : "closed") + ",2011-07-19\n";
    }
    return text;
}

} // namespace

TEST(RenderTable, APlaneOfALongTableCountsItsRows)
{
    const std::string table = fileOf("long.csv", longTable(60'000) + "bad,1 xyz,$5,closed,2011\n");
    const std::string picture = temporary("long.svg");
    const Answer answer = run({"render", table, "--figure", "plane", "-o", picture});
    EXPECT_EQ(answer.code, inputHasErrors);
    EXPECT_NE(answer.err.find("60002"), std::string::npos) << answer.err;
    const std::string svg = contents(picture);
    EXPECT_NE(svg.find("60,000 cases"), std::string::npos);
    EXPECT_NE(svg.find("<g fill="), std::string::npos); // counts of points
    EXPECT_NE(svg.find("pending: 6,000 cases"), std::string::npos);
    EXPECT_NE(svg.find("no volume stated: 3,000 cases"), std::string::npos);
    EXPECT_NE(svg.find("3,000 cases with neither value are not drawn."), std::string::npos);
    EXPECT_NE(svg.find("1 problem in the table"), std::string::npos);
    EXPECT_NE(svg.find("data-case=\"line-"), std::string::npos); // those that are told one by one
    EXPECT_EQ(svg.find("toscale-document\">"), std::string::npos);
}

TEST(RenderTable, CaptionsBesideItSayWhatIsTrueOfAllRows)
{
    const std::string table = fileOf("long.csv", longTable(60'000));
    const std::string picture = temporary("captions.svg");
    const Answer answer = run({"render", table, "--figure", "plane", "--captions", "-o", picture});
    EXPECT_EQ(answer.code, fine);
    EXPECT_NE(answer.err.find("does not travel in the picture"), std::string::npos) << answer.err;
    const std::string alone = temporary("alone.svg");
    EXPECT_EQ(run({"render", table, "--figure", "plane", "-o", alone}).code, fine);
    EXPECT_TRUE(contents(picture) == contents(alone)) << "captions change no figure";
    const std::string captions = contents(temporary("captions.txt"));
    EXPECT_NE(captions.find("60,000 cases. "), std::string::npos) << captions;
    EXPECT_NE(captions.find(" times "), std::string::npos) << captions;
    EXPECT_EQ(captions.find("volume stated: A case"), std::string::npos) << "some of many cases are named in a note";
    EXPECT_FALSE(contents(temporary("captions.html")).empty());
}

TEST(RenderTable, EachNumberInTheKeyStandsInThePlane)
{
    std::string text = longTable(52'000); // crowded, and some stand out
    for (int row = 0; row < 30; ++row)
        text += "A case with a name apart,9" + std::to_string(row * 37 % 100) + " TB,\"$"
            + std::to_string(2'000'000 + row % 5 * 3'000'000) + "\",closed,2011\n";
    const std::string picture = temporary("key.svg");
    ASSERT_EQ(run({"render", fileOf("key.csv", text), "--figure", "plane", "-o", picture}).code, fine);
    const std::string svg = contents(picture);
    const std::regex entry(">(\\d+)\\. A case with");
    std::size_t entries = 0;
    for (std::sregex_iterator each(svg.begin(), svg.end(), entry); each != std::sregex_iterator(); ++each) {
        ++entries;
        EXPECT_NE(svg.find(">" + each->str(1) + "</text>"), std::string::npos) << each->str(1);
    }
    EXPECT_GT(entries, 0U);
}

TEST(RenderTable, APlaneCountsTheProblemsThatOtherCommandsCount)
{
    std::string text = "id,title,volume,fine,date\n";
    for (int row = 0; row < 50'001; ++row)
        text += "r" + std::to_string(row) + ",A,70 GB,$5,2011\n";
    for (int row = 0; row < 3'000; ++row) // further rows of known cases
        text += "r" + std::to_string(row) + ",A,70 xyz,$5,2012\n";
    const std::string table = fileOf("further.csv", text);
    const std::string picture = temporary("further.svg");
    const Answer answer = run({"render", table, "--figure", "plane", "-o", picture});
    EXPECT_EQ(answer.code, inputHasErrors);
    EXPECT_NE(answer.err.find(": 3000 rows or values are left out"), std::string::npos) << answer.err.substr(0, 500);
    EXPECT_NE(contents(picture).find("3,000 problems in the table"), std::string::npos);
    EXPECT_EQ(lines(run({"check", table}).err), 3'001U) << "and that there is no column for the basis";
}

TEST(RenderTable, OtherFiguresAndShortTablesAreDrawnAsBefore)
{
    const std::string table = fileOf("short.csv", longTable(30));
    const std::string picture = temporary("short.svg");
    EXPECT_EQ(run({"render", table, "--figure", "plane", "-o", picture}).code, fine);
    EXPECT_NE(contents(picture).find("toscale-document\">"), std::string::npos);
}

} // namespace toscale::cli
