#include "app/cli/command.h"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <memory>
#include <nlohmann/json.hpp>
#include <regex>
#include <sstream>

namespace toscale::cli {

namespace {

struct Answer {
    int code = 0;
    std::string out;
    std::string err;
};

Answer run(const std::vector<std::string>& arguments, const std::string& input = "")
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::tmpfile(), std::fclose);
    std::fwrite(input.data(), 1, input.size(), file.get());
    std::rewind(file.get());
    std::ostringstream out;
    std::ostringstream err;
    Streams streams{file.get(), out, err, false};
    const int code = runCommandLine(arguments, streams);
    return {code, out.str(), err.str()};
}

nlohmann::json json(const std::vector<std::string>& arguments) { return nlohmann::json::parse(run(arguments).out); }

std::string temporary(const std::string& name)
{
    const auto folder = std::filesystem::temp_directory_path() / ("toscale-cli-tests-" + std::to_string(::getpid()));
    std::filesystem::create_directories(folder);
    return (folder / name).string();
}

std::string contents(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::size_t lines(const std::string& text) { return static_cast<std::size_t>(std::ranges::count(text, '\n')); }

TEST(Compare, SaysTheRatioInWords)
{
    EXPECT_EQ(run({"compare", "70 GB", "80 TB"}).out, "70 GB is 0.0875 % of 80 TB: 1 to about 1,143\n");
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

TEST(Table, GivesTheSameRateOfTheMaximumAndGapsWithoutABasis)
{
    const std::vector<std::string> line{"table",      "--figure-of",       "meta-shadow-libraries=press-80tb",
                                        "--measures", "volume,money,custody,same-rate-money,same-rate-custody",
                                        "--baseline", "swartz-jstor-2010", "--json"};
    std::vector<std::string> maximum = line;
    maximum.insert(maximum.end(), {"--basis", "statutory_maximum"});
    const nlohmann::json meta = json(maximum)[1];
    EXPECT_NEAR(meta["same-rate-money"]["value"].get<double>(), 1142857142.857143, 1e-3);
    EXPECT_NEAR(meta["same-rate-custody"]["value"].get<double>(), 40000, 1e-6);
    const nlohmann::json final = json(line)[1];
    EXPECT_TRUE(final["same-rate-money"]["value"].is_null());
    EXPECT_EQ(final["same-rate-money"]["gap"], "NoneImposed");
}

TEST(Table, GroupsExactly)
{
    const std::string path = temporary("groups.csv");
    std::ofstream(path) << "title,volume,fine,category\nA,20 EB,$1,x\nB,1 B,$2,x\nC,,$3,y\n";
    const Answer answer = run({"table", path, "--by", "category"});
    EXPECT_EQ(answer.out, "group,count,known,volume,money\nx,2,2,20000000000000000001,3\ny,1,0,0,3\n") << answer.err;
    EXPECT_EQ(run({"table", path, "--by", "colour"}).code, inputHasErrors);
}

TEST(Table, HasARowForEveryResearchedCase)
{
    EXPECT_EQ(lines(run({"table", "samples:"}).out), 37u);
}

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

TEST(Render, AnswersWrongRequestsInOneSentence)
{
    struct Wrong {
        std::vector<std::string> options;
        int code;
    };
    const std::string out = temporary("wrong.svg");
    for (const Wrong& wrong : std::vector<Wrong>{{{"--figure", "pie"}, inputHasErrors},
                                                 {{"--measure", "beauty"}, inputHasErrors},
                                                 {{"--cases", "nobody"}, inputHasErrors},
                                                 {{"--figure-of", "swartz-jstor-2010=nothing"}, inputHasErrors},
                                                 {{"--currency", "ZZZ"}, inputHasErrors},
                                                 {{"--size", "wide"}, inputHasErrors}}) {
        std::vector<std::string> arguments{"render", "-o", out};
        arguments.insert(arguments.end(), wrong.options.begin(), wrong.options.end());
        const Answer answer = run(arguments);
        EXPECT_EQ(answer.code, wrong.code) << wrong.options[0];
        EXPECT_EQ(lines(answer.err), 1u) << answer.err;
    }
    EXPECT_FALSE(std::filesystem::exists(out));
    EXPECT_EQ(run({"render", "-o", "/no/such/folder/x.svg"}).code, inputHasErrors);
    EXPECT_EQ(run({"render", "-o", "/dev/full", "--format", "svg"}).code, inputHasErrors);
    EXPECT_EQ(run({"render"}).code, wrongUsage);
    EXPECT_EQ(run({"render", "-o", "x.gif"}).code, wrongUsage);
    EXPECT_EQ(run({"render", "-o", out, "--colour", "red"}).code, wrongUsage);
}

TEST(Render, DrawsManyFilesIntoAFolder)
{
    const std::string a = temporary("one.csv");
    const std::string b = temporary("two.csv");
    std::ofstream(a) << "title,volume\nA,1 MB\nB,2 GB\n";
    std::ofstream(b) << "title,volume\nC,1 TB\nD,2 TB\n";
    const std::string folder = temporary("pictures");
    std::filesystem::create_directories(folder);
    EXPECT_EQ(run({"render", a, b, "-o", folder + "/", "--format", "svg", "--figure", "bars"}).code, fine);
    EXPECT_TRUE(std::filesystem::exists(folder + "/one.svg"));
    EXPECT_TRUE(std::filesystem::exists(folder + "/two.svg"));
}

TEST(Check, FindsNoProblemInTheSamples)
{
    std::vector<std::string> arguments{"check"};
    for (const auto& file : std::filesystem::directory_iterator(TOSCALE_RESOURCES "/samples"))
        arguments.push_back(file.path().string());
    ASSERT_EQ(arguments.size(), 38u); // 36 cases and the built-in comparison
    const Answer answer = run(arguments);
    EXPECT_EQ(answer.code, fine) << answer.err;
    EXPECT_EQ(lines(answer.out), 37u);
}

TEST(Check, NamesEachProblemWithItsPlace)
{
    const std::string path = temporary("bad.toscale.json");
    std::ofstream(path) << R"({"format":"toscale","version":1,"cases":[{"id":"a","title":"A","penalties":[
        {"id":"p","kind":"imprisonment","basis":"imposed","value":"35 yeras","date":"2013-02-30"}]},
        {"id":"a","title":"B"}]})";
    const Answer answer = run({"check", path});
    EXPECT_EQ(answer.code, inputHasErrors);
    EXPECT_NE(answer.err.find("cases[0].penalties[0].value: "), std::string::npos) << answer.err;
    EXPECT_NE(answer.err.find("did you mean years?"), std::string::npos) << answer.err;
    EXPECT_NE(answer.err.find("cases[0].penalties[0].date: "), std::string::npos) << answer.err;
    EXPECT_NE(answer.err.find("cases[1].id: "), std::string::npos) << answer.err;
}

TEST(Describe, SaysWhatIsAllegedAndTheRatioAndNeverTheFalsePrecision)
{
    const Answer answer = run({"describe"});
    EXPECT_NE(answer.out.find("1,143"), std::string::npos);
    EXPECT_NE(answer.out.find("alleged"), std::string::npos);
    EXPECT_EQ(answer.out.find("1142.857"), std::string::npos);
    EXPECT_LE(json({"describe", "--json"})["altText"].get<std::string>().size(), 250u);
}

TEST(Help, IsThereForEveryCommandAndWrongUsageIsTwo)
{
    for (const Command& command : commands()) {
        const Answer help = run({std::string(command.name), "--help"});
        EXPECT_EQ(help.code, fine);
        EXPECT_NE(help.out.find(command.summary), std::string::npos);
    }
    EXPECT_EQ(run({"--help"}).code, fine);
    EXPECT_EQ(run({}).code, wrongUsage);
    EXPECT_EQ(run({"import"}).code, wrongUsage); // comes with a later version
    EXPECT_EQ(run({"compare", "70 GB"}).code, wrongUsage);
    EXPECT_EQ(run({"compare", "70 GB", "80 TB", "--units", "furlongs"}).code, wrongUsage);
}

TEST(BadInput, IsOneSentenceWithItsPlace)
{
    for (const std::string text : {"80 terrabytes", "-5 GB", "70 GB 20 MB", "70", "NaN GB", "1e999 GB", "70 GB; DROP TABLE"}) {
        const Answer answer = run({"convert", text});
        EXPECT_EQ(answer.code, inputHasErrors) << text;
        EXPECT_EQ(lines(answer.err), 1u) << answer.err;
        EXPECT_EQ(answer.err.rfind("argument:1:", 0), 0u) << answer.err;
    }
    EXPECT_EQ(lines(run({"convert", std::string(1000000, '9') + " GB"}).err), 1u);
}

} // namespace

} // namespace toscale::cli
