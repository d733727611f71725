#include "app/cli/report.h"
#include "core/io/table_reader.h"
#include "core/scene/build_scene.h"
#include "tests/cli/run_command.h"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <sstream>
#include <sys/stat.h>
#include <thread>

namespace toscale::cli {

namespace {

TEST(Check, FindsNoProblemInTheSamples)
{
    std::vector<std::string> arguments{"check"};
    for (const auto& file : std::filesystem::directory_iterator(TOSCALE_RESOURCES "/samples"))
        arguments.push_back(file.path().string());
    ASSERT_EQ(arguments.size(), 38u); // 36 cases and the built-in comparison
    const Answer answer = run(arguments);
    EXPECT_EQ(answer.code, fine) << answer.err;
    EXPECT_EQ(lines(answer.out), 37u);
    EXPECT_EQ(run({"check", "samples:"}).out, "samples: no problem\n");
}

TEST(Check, NamesEachProblemWithItsPlace)
{
    const std::string path =
        fileOf("bad.toscale.json", R"({"format":"toscale","version":1,"cases":[{"id":"a","title":"A","penalties":[
        {"id":"p","kind":"imprisonment","basis":"imposed","value":"35 yeras","date":"2013-02-30"}]},
        {"id":"a","title":"B"}]})");
    const Answer answer = run({"check", path});
    EXPECT_EQ(answer.code, inputHasErrors);
    EXPECT_NE(answer.err.find("cases[0].penalties[0].value: "), std::string::npos) << answer.err;
    EXPECT_NE(answer.err.find("did you mean years?"), std::string::npos) << answer.err;
    EXPECT_NE(answer.err.find("cases[0].penalties[0].date: "), std::string::npos) << answer.err;
    EXPECT_NE(answer.err.find("cases[1].id: "), std::string::npos) << answer.err;
}

TEST(Check, NamesEveryProblemOfALongTableAsItDoesOfAShortOne)
{
    std::string text = "title,volume,fine,fine_basis,date\n";
    for (int row = 0; row < 60'000; ++row)
        text += "Case " + std::to_string(row) + (row % 20 == 0 ? ",1 xyz" : ",1 GB")
            + (row % 7 == 0 ? ",$5,,2011\n" : ",$5,imposed,2011\n");
    const std::string path = fileOf("long.csv", text);
    const Answer answer = run({"check", path});
    EXPECT_EQ(answer.code, inputHasErrors);
    const io::OpenedFile read = io::openFile(path);
    EXPECT_EQ(read.problems.size(), 3'000U);
    std::ostringstream expected;
    report(expected, read.problems);
    report(expected, read.notes);
    EXPECT_TRUE(answer.err == expected.str()) << answer.err.substr(0, 400);
}

/// What a pipe says it says once.
TEST(Check, ReadsAPipe)
{
    const std::string path = temporary("pipe");
    ASSERT_EQ(::mkfifo(path.c_str(), 0600), 0);
    const std::jthread writer([&] { std::ofstream(path) << "title,volume\nA,1 xyz\n"; });
    const Answer answer = run({"check", path});
    EXPECT_EQ(answer.code, inputHasErrors);
    EXPECT_NE(answer.err.find(":2:5: volume: "), std::string::npos) << answer.err;
}

TEST(Describe, SaysWhatIsAllegedAndTheRatioAndNeverTheFalsePrecision)
{
    const Answer answer = run({"describe"});
    EXPECT_NE(answer.out.find("1,143"), std::string::npos);
    EXPECT_NE(answer.out.find("alleged"), std::string::npos);
    EXPECT_EQ(answer.out.find("1142.857"), std::string::npos);
    EXPECT_LE(json({"describe", "--json"})["altText"].get<std::string>().size(), 250u);
}

/// A title is text: it neither clears a terminal nor turns the line around, in lists and in messages.
TEST(Cases, WriteNothingThatATerminalObeys)
{
    const std::string title = R"(\u001b[2J\u202eA)";
    const std::string file =
        fileOf("hostile.toscale.json",
               R"({"format":"toscale","version":1,"cases":[{"id":")" + title + R"(","title":")" + title
                   + R"(","figures":[{"id":"f","kind":"volume","value":")" + title + R"("}]}]})");
    for (const std::vector<std::string>& command : {std::vector<std::string>{"cases", file},
                                                    {"check", file},
                                                    {"describe", file},
                                                    {"render", file, "-o", temporary("h.svg")}}) {
        const Answer answer = run(command);
        for (const std::string& said : {answer.out, answer.err}) {
            EXPECT_EQ(said.find('\x1b'), std::string::npos) << command.front() << ": " << said;
            EXPECT_EQ(said.find("\xE2\x80\xAE"), std::string::npos) << command.front() << ": " << said;
        }
    }
}

TEST(Help, IsThereForEveryCommandAndWrongUsageIsTwo)
{
    for (const Command& command : commands()) {
        const Answer help = run({std::string(command.name), "--help"});
        EXPECT_EQ(help.code, fine);
        EXPECT_NE(help.out.find(command.summary), std::string::npos);
        EXPECT_EQ(run({std::string(command.name), "-h"}).out, help.out);
        EXPECT_EQ(run({"help", std::string(command.name)}).out, help.out);
    }
    EXPECT_EQ(run({"--help"}).code, fine);
    EXPECT_EQ(run({"help"}).out, run({"--help"}).out);
    EXPECT_EQ(run({"help", "bogus"}).code, wrongUsage);
    EXPECT_EQ(run({}).code, wrongUsage);
    EXPECT_EQ(run({"import"}).code, wrongUsage); // of what?
    EXPECT_EQ(run({"compare", "70 GB"}).code, wrongUsage);
    EXPECT_EQ(run({"compare", "70 GB", "80 TB", "--units", "furlongs"}).code, wrongUsage);
}

TEST(Help, NamesEveryKindOfFigure)
{
    const std::string help = run({"render", "--help"}).out;
    for (const FigureKind kind : scene::drawableKinds())
        EXPECT_NE(help.find(nameOf(kind)), std::string::npos) << nameOf(kind);
}

TEST(BadInput, IsOneSentenceWithItsPlace)
{
    for (const std::string text :
         {"80 terrabytes", "-5 GB", "70 GB 20 MB", "70", "NaN GB", "1e999 GB", "70 GB; DROP TABLE"}) {
        const Answer answer = run({"convert", text});
        EXPECT_EQ(answer.code, inputHasErrors) << text;
        EXPECT_EQ(lines(answer.err), 1u) << answer.err;
        EXPECT_EQ(answer.err.rfind("argument:1:", 0), 0u) << answer.err;
    }
    EXPECT_EQ(lines(run({"convert", std::string(1000000, '9') + " GB"}).err), 1u);
}

TEST(Check, SaysWhatToDo)
{
    const Answer none = run({"check"});
    EXPECT_EQ(none.code, wrongUsage);
    EXPECT_NE(none.err.find("check FILE..."), std::string::npos) << none.err;
    const std::string path = fileOf("odd.toscale.json", R"({"format": "toscale", "version": 1, "language": "klingon",
        "reference": {"priceYear": 1800}, "cases": [{"id": "a", "title": "A",
        "figures": [{"id": "f", "kind": "volume", "value": "$5"}], "penalties": [{"id": "p", "kind": "fine", "partOf": "p"},
        {"id": "q", "kind": "imprisonment", "value": "6 months, 12 of them suspended"}]}], "views": [{"id": "v", "size": "0x0"}]})");
    const std::string err = run({"check", path}).err;
    for (const char* words :
         {"no known language", "no price index of 1800", "this is money, but a data size was expected", "names itself",
          "is longer than the whole term", "is no size"})
        EXPECT_NE(err.find(words), std::string::npos) << words << '\n' << err;
    EXPECT_EQ(lines(err), 6u) << err;
}

TEST(Hints, ComeOnlyWhereSomethingIsNear)
{
    const auto hinted = [](const std::string& id) { return run({"table", "--cases", id}).err; };
    EXPECT_NE(hinted("swartz-jstor").find("did you mean swartz-jstor-2010?"), std::string::npos);
    EXPECT_NE(hinted("swartz-jstro-2010").find("did you mean swartz-jstor-2010?"), std::string::npos);
    EXPECT_EQ(hinted("bogus").find("did you mean"), std::string::npos);
    const std::string one = fileOf("b.csv", "id,title\nb,B\n");
    EXPECT_EQ(run({"table", one, "--cases", "bogus"}).err.find("did you mean"), std::string::npos);
}

} // namespace

} // namespace toscale::cli
