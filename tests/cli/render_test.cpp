#include "tests/cli/run_command.h"

#include <filesystem>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <regex>

namespace toscale::cli {

namespace {

TEST(Render, WritesAnSvgWhoseMarksAreTrueToScale)
{
    for (const std::string figure : {"squares", "bars"}) {
        const std::string path = temporary(figure + ".svg");
        ASSERT_EQ(run({"render", "-o", path, "--figure", figure}).code, fine);
        const std::string svg = contents(path);
        EXPECT_NE(svg.find("role=\"img\""), std::string::npos);
        EXPECT_NE(svg.find("<title"), std::string::npos);
        EXPECT_NE(svg.find("<desc"), std::string::npos);
        const std::regex mark("<rect[^>]*data-value=\"([0-9.]+)\"[^>]* width=\"([0-9.]+)\" height=\"([0-9.]+)\"");
        std::vector<double> scales;
        for (std::sregex_iterator it(svg.begin(), svg.end(), mark), end; it != end; ++it) {
            const double drawn = std::stod((*it)[2]) * (figure == "squares" ? std::stod((*it)[3]) : 1);
            scales.push_back(drawn / std::stod((*it)[1]));
        }
        ASSERT_EQ(scales.size(), 2u);
        EXPECT_NEAR(scales[0] / scales[1], 1, 1e-4) << figure;
    }
}

TEST(Render, RefusesAWorksheetThatCannotBe)
{
    const std::string path = temporary("sheet.pdf");
    EXPECT_EQ(run({"render", "--worksheet", "-o", temporary("sheet.png")}).code, wrongUsage);
    EXPECT_EQ(run({"render", "--worksheet", "--paper", "A3", "-o", path}).code, wrongUsage);
    EXPECT_EQ(run({"render", "--worksheet", "--all-views", "-o", path}).code, wrongUsage); // ten views are a book
}

TEST(Render, NamesTheViewOfAWorksheetThatIsNotThere)
{
    const std::string path = temporary("sheet.pdf");
    for (const auto& [views, missing] : {std::pair("1,77", "77"), std::pair("stages,volumesquares", "volumesquares"),
                                         std::pair("1,0", "0"), std::pair(",", ",")}) {
        const Answer wrong = run({"render", "--worksheet", "--view", views, "-o", path});
        EXPECT_EQ(wrong.code, wrongUsage) << views;
        EXPECT_NE(wrong.err.find(std::string("there is no view ") + missing), std::string::npos) << wrong.err;
    }
    EXPECT_NE(run({"render", "--view", "1,2", "-o", temporary("two.svg")}).err.find("1,2"), std::string::npos);
    EXPECT_EQ(run({"render", "--worksheet", "--view", "1,2,3,4,5,6,7", "-o", path}).code, wrongUsage);
}

TEST(Render, CountsThings)
{
    const std::string path = temporary("laptops.svg");
    ASSERT_EQ(run({"render", "-o", path, "--unit", "laptop-512"}).code, fine);
    EXPECT_NE(contents(path).find("1 square = 1 laptop with a 512 GB drive"), std::string::npos);
    const Answer wrong = run({"render", "-o", path, "--unit", "laptop-521"});
    EXPECT_EQ(wrong.code, wrongUsage);
    EXPECT_NE(wrong.err.find("laptop-512"), std::string::npos) << wrong.err;
    EXPECT_EQ(run({"render", "-o", path, "--unit", "dvd", "--figure", "bars"}).code, wrongUsage);
    EXPECT_EQ(run({"render", "-o", path, "--unit", "dvd", "--measure", "custody"}).code, wrongUsage);
    EXPECT_EQ(run({"render", "-o", path, "--unit", "us-life-2023", "--measure", "custody"}).code, wrongUsage);
}

TEST(Render, AnswersWrongRequestsInOneSentence)
{
    const std::string out = temporary("wrong.svg");
    for (const std::vector<std::string>& options :
         std::vector<std::vector<std::string>>{{"--figure", "pie"},
                                               {"--measure", "beauty"},
                                               {"--cases", "nobody"},
                                               {"--currency", "ZZZ"},
                                               {"--figure-of", "swartz-jstor-2010=nothing"},
                                               {"--figure-of", "swartz-jstor-2010"},
                                               {"--size", "wide"},
                                               {"--size", "100x100"},
                                               {"--theme", "pink"},
                                               {"--view", "77"},
                                               {"--basis", "guess"},
                                               {"--scale", "0"},
                                               {"--locale", "klingon"},
                                               {"--format", "gif"},
                                               {"--units", "iec"}}) {
        for (const std::string command : {"render", "describe"}) {
            const bool isOfRender = options[0] == "--scale" || options[0] == "--format";
            if (command == "describe" && isOfRender)
                continue;
            std::vector<std::string> arguments{command};
            if (command == "render")
                arguments.insert(arguments.end(), {"-o", out});
            arguments.insert(arguments.end(), options.begin(), options.end());
            const Answer answer = run(arguments);
            EXPECT_EQ(answer.code, wrongUsage) << command << ' ' << options[0];
            EXPECT_EQ(lines(answer.err), 1u) << answer.err;
        }
    }
    EXPECT_FALSE(std::filesystem::exists(out));
    EXPECT_EQ(run({"render", "-o", "/no/such/folder/x.svg"}).code, inputHasErrors);
    EXPECT_EQ(run({"render", "-o", "/dev/full", "--format", "svg"}).code, inputHasErrors);
    EXPECT_EQ(run({"render"}).code, wrongUsage);
    EXPECT_EQ(run({"render", "-o", "x.gif"}).code, wrongUsage);
    EXPECT_EQ(run({"render", "-o", out, "--colour", "red"}).code, wrongUsage);
}

TEST(Render, OfAWalkTheFilmStripOrAPictureAFrame)
{
    const std::string film = temporary("walk.svg");
    ASSERT_EQ(run({"render", "-o", film, "--figure", "walk"}).code, fine);
    EXPECT_NE(contents(film).find("10 times the frame before"), std::string::npos);
    ASSERT_EQ(run({"render", "-o", film, "--figure", "walk", "--walk-frames"}).code, fine);
    for (int frame = 1; frame <= 4; ++frame) {
        const std::string path = temporary("walk-" + std::to_string(frame) + ".svg");
        EXPECT_NE(contents(path).find("Frame " + std::to_string(frame) + " of 4"), std::string::npos) << path;
    }
    EXPECT_FALSE(std::filesystem::exists(temporary("walk-5.svg")));
    ASSERT_EQ(run({"render", "-o", film, "--figure", "walk", "--walk-frames", "--walk-step", "1000"}).code, fine);
    EXPECT_NE(contents(temporary("walk-2.svg")).find("Frame 2 of 2"), std::string::npos);
}

TEST(Render, RefusesWalksThatAreNone)
{
    const auto refused = [](std::vector<std::string> options, const std::string& out) {
        options.insert(options.begin(), {"render", "-o", temporary(out)});
        const Answer answer = run(options);
        EXPECT_EQ(answer.code, wrongUsage) << answer.err;
        EXPECT_EQ(lines(answer.err), 1u) << answer.err;
        return answer.err;
    };
    refused({"--figure", "walk", "--walk-step", "7"}, "no-walk.svg");
    refused({"--figure", "squares", "--walk-frames"}, "no-walk.svg");
    refused({"--figure", "walk", "--walk-pages"}, "no-walk.png");
    refused({"--figure", "walk", "--walk-frames"}, "no-walk.csv");
    const std::string why = refused({"--figure", "walk", "--measure", "custody"}, "no-walk.svg");
    EXPECT_NE(why.find("case with a death; try bars"), std::string::npos) << why;
    EXPECT_EQ(refused({"--figure", "walk", "--measure", "custody", "--walk-frames"}, "no-walk.svg"), why)
        << "said once";
    EXPECT_FALSE(std::filesystem::exists(temporary("no-walk.svg")));
}

TEST(Render, DrawsManyFilesIntoAFolder)
{
    const std::string a = fileOf("one.csv", "title,volume\nA,1 MB\nB,2 GB\n");
    const std::string b = fileOf("two.csv", "title,volume\nC,1 TB\nD,2 TB\n");
    const std::string folder = temporary("pictures"); // made where it is missing
    EXPECT_EQ(run({"render", a, b, "-o", folder + "/", "--format", "svg", "--figure", "bars"}).code, fine);
    EXPECT_TRUE(std::filesystem::exists(folder + "/one.svg"));
    EXPECT_TRUE(std::filesystem::exists(folder + "/two.svg"));
}

TEST(Render, SaysWhatIsMissing)
{
    EXPECT_NE(run({"render"}).err.find("-o is missing"), std::string::npos);
    const Answer folder = run({"render", "samples:", "-o", temporary("pictures") + "/"});
    EXPECT_EQ(folder.code, wrongUsage);
    EXPECT_NE(folder.err.find("--format is missing"), std::string::npos) << folder.err;
    EXPECT_EQ(lines(folder.err), 1u) << folder.err;
}

TEST(Render, DrawsTheBuiltInComparisonIntoAFolderToo)
{
    const std::string folder = temporary("built-in") + "/";
    EXPECT_EQ(run({"render", "--all-views", "-o", folder, "--format", "svg"}).code, fine);
    EXPECT_TRUE(contents(folder + "toscale-volume-squares.svg").starts_with("<"));
}

TEST(Render, NeverWritesTwoPicturesToOneFile)
{
    const std::string table = "title,volume\nA,1 GB\nB,2 GB\n";
    const std::string a = fileOf("a/x.csv", table);
    const std::string b = fileOf("b/x.2020.csv", table);
    const std::string c = fileOf("c/x.csv", table);
    const std::string folder = temporary("distinct");
    const Answer answer = run({"render", a, b, c, "samples:", "-o", folder + "/", "--format", "svg"});
    EXPECT_EQ(answer.code, fine) << answer.err;
    for (const char* name : {"x.svg", "x.2020.svg", "x-2.svg", "samples.svg"})
        EXPECT_TRUE(std::filesystem::exists(folder + '/' + name)) << name;
    EXPECT_EQ(answer.err.rfind(c + ": ", 0), 0u) << "the one that got another name: " << answer.err;
}

TEST(Render, DrawsEveryViewUnderItsId)
{
    const std::string path = temporary("views/y.svg");
    ASSERT_EQ(run({"render", "--all-views", "-o", path}).code, fine);
    EXPECT_TRUE(std::filesystem::exists(temporary("views/y-volume-squares.svg")));
    EXPECT_FALSE(std::filesystem::exists(path));
    const std::string table = fileOf("views/t.csv", "title,volume\nA,1 GB\nB,2 GB\n");
    EXPECT_EQ(run({"render", table, "--all-views", "-o", path}).code, fine);
    EXPECT_TRUE(std::filesystem::exists(temporary("views/y-all.svg"))) << "the one that is made for it";
    const std::string odd = fileOf("views/odd.toscale.json", R"({"format": "toscale", "version": 1, "cases": [
        {"id": "a", "title": "A", "figures": [{"id": "f", "kind": "volume", "value": "1 GB"}]}],
        "views": [{"id": "../a b"}, {"id": "../a/b"}]})");
    EXPECT_EQ(run({"render", odd, "--all-views", "-o", path}).code, fine);
    EXPECT_TRUE(std::filesystem::exists(temporary("views/y--.-a-b.svg")));
    EXPECT_TRUE(std::filesystem::exists(temporary("views/y--.-a-b-2.svg")));
}

TEST(Render, WarnsOfOldRecordsOfPendingCases)
{
    const auto document = [](const std::string& asOf) {
        return R"({"format": "toscale", "version": 1, "cases": [{"id": "a", "title": "A", "status": "pending", "asOf": ")"
            + asOf
            + R"(", "figures": [{"id": "f", "kind": "volume", "value": "1 GB"}]}], "views": [{"id": "v"}, {"id": "w"}]})";
    };
    const std::string old = fileOf("old.toscale.json", document("2012-03"));
    const Answer answer = run({"render", old, "--all-views", "-o", temporary("old.svg")});
    EXPECT_EQ(answer.code, fine);
    EXPECT_EQ(lines(answer.err), 1u) << "once, not with each picture: " << answer.err;
    EXPECT_NE(answer.err.find("March 2012"), std::string::npos) << answer.err;
    const std::string coming = fileOf("coming.toscale.json", document("2999"));
    EXPECT_TRUE(run({"render", coming, "-o", temporary("coming.svg")}).err.empty());
}

TEST(Render, DrawsATimelineOnTheScaleThatIsAskedFor)
{
    const auto drawn = [](std::vector<std::string> more) {
        const std::string path = temporary("timeline.svg");
        std::vector<std::string> arguments{"render", "-o", path, "--figure", "timeline"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        const Answer answer = run(arguments);
        EXPECT_EQ(answer.code, fine) << answer.err;
        return contents(path);
    };
    EXPECT_NE(drawn({}).find("Time is to scale"), std::string::npos);
    EXPECT_NE(drawn({"--align", "charge"}).find("Day 0: charge"), std::string::npos);
    EXPECT_NE(drawn({"--time-scale", "collapsed"}).find("torn out"), std::string::npos);
    EXPECT_NE(drawn({"--time-scale", "sequence", "--align", "charge"}).find("order alone"), std::string::npos);
    EXPECT_EQ(drawn({"--events", "arrest"}).find("decision:"), std::string::npos);
    const std::vector<std::vector<std::string>> refused{
        {"--align", "death"}, {"--time-scale", "log"}, {"--events", "party"}};
    for (const std::vector<std::string>& bad : refused) {
        std::vector<std::string> arguments{"render", "-o", temporary("t.svg"), "--figure", "timeline"};
        arguments.insert(arguments.end(), bad.begin(), bad.end());
        EXPECT_EQ(run(arguments).code, wrongUsage) << bad[0];
    }
}

TEST(Render, KeepsATypedTitleOnlyOverWhatItIsAbout)
{
    const std::string path = temporary("typed.svg");
    const auto drawn = [&](std::vector<std::string> more) {
        std::vector<std::string> arguments{"render", "-o", path, "--no-document"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        EXPECT_EQ(run(arguments).code, fine);
        return contents(path);
    };
    const std::vector<std::string> maximum{"--view", "money-maximum"};
    const std::string typed = "Up to $1 million: a maximum, not a fine imposed";
    EXPECT_NE(drawn(maximum).find(typed), std::string::npos);
    EXPECT_NE(drawn({"--view", "money-maximum", "--basis", "statutory_maximum"}).find(typed), std::string::npos);
    for (const std::vector<std::string>& other :
         std::vector<std::vector<std::string>>{{"--basis", "sought"},
                                               {"--cases", "meta-shadow-libraries"},
                                               {"--kinds", "damages"},
                                               {"--forum", "civil"},
                                               {"--figure", "timeline"},
                                               {"--figure", "dots"}, // a lesson's is of its picture alone
                                               {"--measure", "custody"}}) {
        std::vector<std::string> arguments = maximum;
        arguments.insert(arguments.end(), other.begin(), other.end());
        EXPECT_EQ(drawn(arguments).find(typed), std::string::npos) << other[0];
        arguments.insert(arguments.end(), {"--title", typed});
        EXPECT_NE(drawn(arguments).find(typed), std::string::npos) << other[0];
    }
    EXPECT_EQ(drawn({"--figure-of", "meta-shadow-libraries=anna-81-7tb"}).find("over 80 TB"), std::string::npos);
}

TEST(Render, SaysWhatHasNoRoomAndWhatCouldBeDrawn)
{
    const Answer crowded = run({"render", "samples:", "--figure", "ledger", "-o", temporary("crowded.svg")});
    EXPECT_EQ(crowded.code, fine);
    EXPECT_NE(crowded.err.find("more cases not shown"), std::string::npos) << crowded.err;
    const Answer empty = run({"render", "samples:", "--cases", "thomas-rasset-kazaa,tenenbaum-p2p", "--figure",
                              "squares", "-o", temporary("empty.svg")});
    EXPECT_EQ(empty.code, fine);
    EXPECT_NE(empty.err.find("Measures with values: Number of works (2)"), std::string::npos) << empty.err;
    const Answer rateless = run({"render", "samples:", "--figure", "same-rate", "-o", temporary("rateless.svg")});
    EXPECT_NE(rateless.err.find("needs a baseline"), std::string::npos) << rateless.err;
}

TEST(Render, TheBylineIsTheAuthor)
{
    ASSERT_EQ(run({"render", "--byline", "A. Writer", "-o", temporary("by.svg")}).code, fine);
    EXPECT_NE(contents(temporary("by.svg")).find("A. Writer"), std::string::npos);
}

TEST(Render, DrawsAnotherMeasureWhereAFigureHasNotTheViews)
{
    const Answer answer = run({"render", "-o", temporary("ladder.svg"), "--figure", "ladder"});
    EXPECT_EQ(answer.code, fine);
    EXPECT_NE(answer.err.find("money"), std::string::npos) << answer.err;
    EXPECT_EQ(run({"render", "-o", temporary("l.svg"), "--figure", "ladder", "--measure", "volume"}).code, wrongUsage);
}

TEST(Render, ShowsALessonOfOursInTheLanguageThatIsAskedForAndNothingThatOthersWrote)
{
    const std::string lesson = TOSCALE_RESOURCES "/stories/what-one-song-cost.toscale.json";
    const auto titleOf = [](const std::string& file, const char* language) {
        return json({"describe", file, "--view", "other-counts", "--json", "--locale", language})["title"];
    };
    const auto title = titleOf(lesson, "en");
    EXPECT_NE(titleOf(lesson, "de"), title);

    std::string words = contents(lesson);
    const std::string author = "\"title\": \"";
    words.insert(words.find(author) + author.size(), "My ");
    EXPECT_EQ(titleOf(fileOf("edited-lesson.toscale.json", words), "de"), title);
}

TEST(Render, SaysWhatWasLastLookedAtLongAgo)
{
    const auto saidOn = [](const char* secondsSince1970) {
        ::setenv("SOURCE_DATE_EPOCH", secondsSince1970, 1);
        const Answer answer = run({"render", "-o", temporary("old.svg")});
        ::unsetenv("SOURCE_DATE_EPOCH");
        EXPECT_EQ(answer.code, fine);
        return answer.err;
    };
    EXPECT_EQ(saidOn("1795737600"), "") << "27 November 2026, 180 days after the end of May";
    EXPECT_EQ(saidOn("1795824000"), "Known as of May 2026, more than 180 days ago: Meta / shadow libraries.\n");
}

TEST(Render, SaysThatALanguageHasNoWordsYet)
{
    const Answer answer = run({"render", "-o", temporary("xh.svg"), "--locale", "xh"});
    EXPECT_EQ(answer.code, fine);
    EXPECT_EQ(lines(answer.err), 1u) << answer.err;
    EXPECT_NE(answer.err.find("English"), std::string::npos) << answer.err;
    EXPECT_TRUE(run({"render", "-o", temporary("en.svg"), "--locale", "en-GB"}).err.empty());
}

} // namespace

} // namespace toscale::cli
