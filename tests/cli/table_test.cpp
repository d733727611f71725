#include "tests/cli/run_command.h"

#include <filesystem>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <regex>

namespace toscale::cli {

namespace {

TEST(Table, GivesTheSameRateOfTheMaximumAndGapsWithoutABasis)
{
    const std::vector<std::string> line{"table",
                                        "--figure-of",
                                        "meta-shadow-libraries=press-80tb",
                                        "--measures",
                                        "volume,money,custody,same-rate-money,same-rate-custody",
                                        "--baseline",
                                        "swartz-jstor-2010",
                                        "--json"};
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
    const std::string path = fileOf("groups.csv", "title,volume,fine,category\nA,20 EB,$1,x\nB,1 B,$2,x\nC,,$3,y\n");
    const Answer answer = run({"table", path, "--by", "category"});
    EXPECT_EQ(answer.out,
              "group,count,known,volume,money,money_known,volume_low,volume_high,money_low,money_high\n"
              "x,2,2,20000000000000000001,3,2,20000000000000000001,20000000000000000001,3,3\n"
              "y,1,0,,3,1,,,3,3\n")
        << answer.err;
    EXPECT_EQ(run({"table", path, "--by", "colour"}).code, wrongUsage);
    const Answer both = run({"table", path, "--by", "category", "--measures", "money,volume"});
    EXPECT_EQ(both.out + both.err, answer.out + answer.err);
    const Answer more = run({"table", path, "--by", "category", "--measures", "custody"});
    EXPECT_NE(more.err.find("--by adds up volume and money"), std::string::npos) << more.err;
    EXPECT_EQ(more.out, answer.out);
}

TEST(Table, GroupsByAColumnInAnyLetterCase)
{
    const std::string path = fileOf("names.csv", "Title,Volume,My Team,Country\nA,1 GB,x,DE\nB,2 GB,y,DE\n");
    for (const std::vector<std::string>& files : {std::vector{path}, std::vector{path, path}}) { // streamed, and kept
        const auto grouped = [&](const char* by) {
            std::vector<std::string> line{"table"};
            line.insert(line.end(), files.begin(), files.end());
            line.insert(line.end(), {"--by", by});
            const Answer answer = run(line);
            EXPECT_EQ(answer.code, fine) << by << ": " << answer.err;
            return answer.out;
        };
        EXPECT_EQ(grouped("Title"), grouped("title"));
        EXPECT_EQ(grouped("COUNTRY"), grouped("country"));
        EXPECT_NE(grouped("country").find("\nDE,"), std::string::npos);
        EXPECT_EQ(grouped("my team"), grouped("My Team"));
        EXPECT_EQ(grouped("my_team"), grouped("My Team"));
        EXPECT_NE(grouped("My Team").find("\nx,"), std::string::npos);
        EXPECT_EQ(grouped("ID"), grouped("id"));
        EXPECT_NE(grouped("id").find("\na,"), std::string::npos) << "an id made of the title";
    }
}

TEST(Table, SaysWhatItCannotGroupBy)
{
    const std::string path = fileOf("fines.csv", "title,volume,fine,fine_basis\nA,1 GB,$1,imposed\n");
    for (const char* by : {"volume", "Volume", "fine", "Fine basis"}) {
        const Answer answer = run({"table", path, "--by", by});
        EXPECT_EQ(answer.code, wrongUsage);
        EXPECT_EQ(answer.err.find("missing"), std::string::npos) << answer.err;
        EXPECT_NE(answer.err.find("cannot be grouped by \"" + std::string(by) + "\""), std::string::npos) << answer.err;
        EXPECT_NE(answer.err.find("id, title, party, "), std::string::npos) << answer.err;
    }
    for (const char* by : {"colour", "category"})
        EXPECT_NE(run({"table", path, "--by", by}).err.find("is missing"), std::string::npos) << by;
}

TEST(Table, IsWrittenForPagesAndForMarkdownWithoutMarkupOfItsCells)
{
    const std::string path = fileOf("odd.csv", "title,volume\n\"<b>A|B</b> & *C*\",12 GB\n\"[D](x)\",1 TB\n");
    const auto written = [&](const char* name) {
        const std::string out = fileOf(name, "");
        EXPECT_EQ(run({"table", path, "--measures", "volume", "-o", out}).code, fine);
        return contents(out);
    };
    const std::string page = written("odd.html");
    EXPECT_NE(page.find("<th>title</th>"), std::string::npos) << page;
    EXPECT_NE(page.find("&lt;b&gt;A|B&lt;/b&gt; &amp; *C*"), std::string::npos) << page;
    EXPECT_NE(page.find("<td align=\"right\">12000000000</td>"), std::string::npos) << page;
    EXPECT_EQ(page.find("<b>"), std::string::npos);
    const std::string text = written("odd.md");
    EXPECT_NE(text.find("\\<b\\>A\\|B\\</b\\> & \\*C\\*"), std::string::npos) << text;
    EXPECT_NE(text.find("\\[D\\]\\(x\\)"), std::string::npos) << text;
    EXPECT_NE(text.find(" ---: |"), std::string::npos) << "numbers stand to the right";
    EXPECT_EQ(lines(text), 4U);
    EXPECT_EQ(run({"table", path, "-o", "x.xlsx"}).code, wrongUsage);
}

TEST(Table, HasARowForEveryResearchedCase)
{
    EXPECT_EQ(lines(run({"table", "samples:"}).out), 37u);
}

TEST(Table, SumsOfGroupsKeepTheirBounds)
{
    const std::string path = fileOf("bounds.csv",
                                    "title,volume,fine,category\nA,over 1 TB,$1,x\nB,2 TB,up to $5,x\n"
                                    "C,3 TB,,y\nD,,$2,y\n");
    const nlohmann::json groups = json({"table", path, "--by", "category", "--json"});
    EXPECT_EQ(groups[0]["volume_low"], 3000000000000);
    EXPECT_TRUE(groups[0]["volume_high"].is_null()) << "one part has no upper end";
    EXPECT_EQ(groups[0]["money"], 6);
    EXPECT_EQ(groups[0]["money_low"], 1);
    EXPECT_EQ(groups[0]["money_high"], 6);
    EXPECT_EQ(groups[1]["known"], 1) << "one of two";
    EXPECT_EQ(groups[1]["volume"], 3000000000000);
    EXPECT_TRUE(groups[1]["volume_high"].is_null()) << "the other part is unknown";
    EXPECT_EQ(groups[1]["money_known"], 1);
}

TEST(Table, ACaseWithoutAPenaltyInForceOpensNoSum)
{
    const std::string path = fileOf("none.csv",
                                    "title,fine,fine_basis,fine_date,outcome,category\n"
                                    "A,$5,imposed,2012,,x\nB,,none,2012,acquitted,x\n");
    const nlohmann::json groups = json({"table", path, "--by", "category", "--json"});
    EXPECT_EQ(groups[0]["money"], 5);
    EXPECT_EQ(groups[0]["money_known"], 1);
    EXPECT_EQ(groups[0]["money_high"], 5);
}

TEST(Table, GroupsOfATableThatIsReadOnceAndOfOneThatIsKeptAreTheSame)
{
    const std::string path = fileOf("rows.csv",
                                    "id,title,volume,fine,fine_basis,fine_date,category\n"
                                    "a,A,1 GB,$1,sought,2010,x\n,B,2 GB,$2,imposed,2011,y\n"
                                    "a,,4 GB,$3,imposed,2012,\nc,C,bad,,,,x\nd,D,over 5 GB,,,,x\n");
    const Answer stream = run({"table", path, "--by", "category"});
    const Answer kept = run({"table", path, path, "--by", "category"});
    EXPECT_EQ(stream.out, kept.out);
    EXPECT_NE(run({"table", path, "--by", "id"}).out.find("\nb,1,"), std::string::npos) << "an id made of the title";
    EXPECT_EQ(stream.code, inputHasErrors) << "one row is bad";
    EXPECT_EQ(lines(stream.err), 1u) << stream.err;
    EXPECT_EQ(run({"table", TOSCALE_RESOURCES "/samples/megaupload.toscale.json", "--by", "country"}).code, fine)
        << "a document";
}

TEST(Table, PrintsWhatWasReadToTheLastDigit)
{
    const std::string path = fileOf("exact.csv",
                                    "title,volume,works,fine,fine_basis,fine_date\n"
                                    "A,1 YiB,12345678901234567890 works,\"$12,345,678,901,234,567.89\",imposed,2012\n");
    const std::string csv = run({"table", path, "--measures", "volume,works,money"}).out;
    for (const char* digits : {"1208925819614629174706176", "12345678901234567890", "12345678901234567.89"})
        EXPECT_NE(csv.find(digits), std::string::npos) << csv;
    const std::string out = run({"table", path, "--measures", "volume", "--json"}).out;
    EXPECT_NE(out.find("\"value\": 1208925819614629174706176"), std::string::npos) << out;
}

TEST(Table, PrintsOfAConversionWhatItCarries)
{
    const std::string path = fileOf("rates.csv",
                                    "title,volume,fine,fine_basis,fine_date,penalty_covers\n"
                                    "A,70 GB,USD 35,imposed,2012,whole_act\nB,3 GB,EUR 7,imposed,2012,whole_act\n");
    const std::string out = run({"table", path, "--measures", "money-per-gb,money", "--json"}).out;
    EXPECT_NE(out.find("\"value\": 0.5,"), std::string::npos) << out;
    const std::regex longNumber("[0-9.]{18}");
    EXPECT_FALSE(std::regex_search(out, longNumber)) << out;
}

TEST(Table, RefusesWhatItCannotWrite)
{
    for (const std::vector<std::string>& options :
         std::vector<std::vector<std::string>>{{"-o", temporary("x.xlsx")},
                                               {"-o", temporary("noending")},
                                               {"-o", temporary("a.toscale.json")},
                                               {"-o", temporary("")},
                                               {"--units", "iec"},
                                               {"--units", "doubt"},
                                               {"--measures", "beauty"},
                                               {"--basis", "guess"},
                                               {"--price-year", "1800"},
                                               {"--price-year", "soon"},
                                               {"--currency", "XYZ"},
                                               {"--kinds", "flogging"},
                                               {"--forum", "romanum"},
                                               {"--baseline", "nobody"},
                                               {"--json", "-o", temporary("x.csv")}}) {
        std::vector<std::string> arguments{"table"};
        arguments.insert(arguments.end(), options.begin(), options.end());
        const Answer answer = run(arguments);
        EXPECT_EQ(answer.code, wrongUsage) << options[0] << ' ' << answer.err;
        EXPECT_EQ(lines(answer.err), 1u) << answer.err;
        EXPECT_TRUE(answer.out.empty());
    }
    EXPECT_FALSE(std::filesystem::exists(temporary("x.xlsx")));
}

/// No command takes the place of what it reads: a table or a picture holds less than its document.
TEST(Table, NothingIsWrittenOverWhatIsRead)
{
    const std::string text = "title,volume\nA,70 GB\n";
    const std::string csv = fileOf("own.csv", text);
    const std::string document = temporary("own.toscale.json");
    ASSERT_EQ(run({"import", csv, "-o", document}).code, fine);
    const std::string before = contents(document);
    const std::string link = temporary("link.json");
    std::filesystem::remove(link);
    std::filesystem::create_symlink(document, link);
    for (const std::vector<std::string>& line :
         std::vector<std::vector<std::string>>{{"table", csv, "-o", csv},
                                               {"import", csv, "-o", csv},
                                               {"table", document, "-o", document},
                                               {"table", document, "-o", link},
                                               {"render", document, "-o", document},
                                               {"render", csv, "-o", document},
                                               {"render", link, "-o", link}}) {
        const Answer answer = run(line);
        EXPECT_EQ(answer.code, wrongUsage) << answer.err;
        EXPECT_FALSE(answer.err.empty());
    }
    EXPECT_EQ(contents(csv), text);
    EXPECT_EQ(contents(document), before);
    EXPECT_EQ(run({"import", csv, "-o", temporary("own.txt")}).code, wrongUsage);
}

TEST(Table, WritesCsvAndJsonFilesByTheirEnding)
{
    ASSERT_EQ(run({"table", "-o", temporary("t.csv")}).code, fine);
    EXPECT_EQ(contents(temporary("t.csv")).rfind("id,title,volume,", 0), 0u);
    ASSERT_EQ(run({"table", "-o", temporary("t.json")}).code, fine);
    EXPECT_EQ(nlohmann::json::parse(contents(temporary("t.json"))).size(), 2u);
    ASSERT_EQ(run({"table", "--by", "country", "-o", temporary("g.json")}).code, fine);
    EXPECT_EQ(nlohmann::json::parse(contents(temporary("g.json"))).size(), 1u);
}

TEST(Table, GuardsCellsThatASpreadsheetWouldRun)
{
    const std::string path = fileOf("formula.csv", "title,category\nA,=1+1\n");
    EXPECT_NE(run({"table", path, "--by", "category"}).out.find("\n'=1+1,"), std::string::npos);
}

/// The short way of adding up reads plain rows, "over 3 GB" is left to the other.
TEST(Table, AGuardedTextIsOneGroupWhicheverWayItsRowsAreRead)
{
    const std::string path = fileOf("guarded.csv", "title,volume,category\nA,1 GB,'=1+1\nB,over 3 GB,'=1+1\n");
    EXPECT_NE(run({"table", path, "--by", "category"}).out.find("\n'=1+1,2,"), std::string::npos);
}

TEST(Table, GroupsOfSeveralRowsNameEachTextOnce)
{
    const std::string rows = "id,title,category,volume\na,A,x,1 GB\na,,y,\na,,x,\na,,y,\nb,B,x; y,2 GB\n";
    const Answer answer = run({"table", fileOf("parts.csv", rows), "--by", "category"});
    EXPECT_EQ(answer.code, fine) << answer.err;
    EXPECT_NE(answer.out.find("\nx; y,2,2,3000000000,"), std::string::npos) << answer.out;
}

TEST(Table, SaysWhenTwoFilesDifferInOneCase)
{
    const std::string a = fileOf("one.csv", "id,title,volume\nx,X,1 GB\n");
    const std::string b = fileOf("two.csv", "id,title,volume\nx,X,2 GB\ny,Y,3 GB\n");
    const Answer answer = run({"table", a, b, "--measures", "volume"});
    EXPECT_EQ(answer.code, inputHasErrors);
    EXPECT_EQ(answer.err.rfind(b + ": ", 0), 0u) << answer.err;
    EXPECT_EQ(lines(answer.out), 3u);
    EXPECT_EQ(run({"table", a, a}).code, fine) << "the same case twice";
}

TEST(Table, IdsThatNobodyWroteGiveWay)
{
    const auto ids = [](const Answer& answer) {
        std::string found;
        for (const auto& each : nlohmann::json::parse(answer.out))
            found += std::string(each["id"]) + '=' + std::string(each["title"]) + ' ';
        return found;
    };
    const std::string five = fileOf("m3.csv", "title,volume\nFoo,5 GB\nFoo,6 GB\n");
    const std::string seven = fileOf("m4.csv", "title,volume\nFoo,7 GB\n");
    const std::string written = fileOf("m5.csv", "id,title,volume\nfoo,Bar,8 GB\n");
    const Answer both = run({"table", five, seven, "--measures", "volume", "--json"});
    EXPECT_EQ(both.code, fine) << both.err;
    EXPECT_TRUE(both.err.empty()) << both.err;
    EXPECT_EQ(ids(both), "foo=Foo foo-2=Foo foo-3=Foo ");
    EXPECT_EQ(ids(run({"table", five, written, "--json"})), "foo-2=Foo foo-3=Foo foo=Bar ");
    EXPECT_EQ(ids(run({"table", five, five, "--json"})), "foo=Foo foo-2=Foo ") << "the same cases twice";
    const std::string event = fileOf("e1.csv", "label,date,case\nArrested,2011,Foo\n");
    EXPECT_EQ(ids(run({"table", five, event, "--json"})), "foo=Foo foo-2=Foo foo-3=Foo ");
    const auto slides = [](const std::string& year, const std::string& own) {
        return R"({"events": [{"group": "Foo", "text": {"headline": "Arrested"}, "start_date": {"year": )" + year + "}"
            + own + "}]}";
    };
    const std::string first = fileOf("t1.json", slides("2011", ""));
    const std::string second = fileOf("t2.json", slides("2012", ""));
    const std::string own = fileOf("t3.json", slides("2013", R"(, "toscale": {"case": "foo"})"));
    const Answer timelines = run({"table", first, second, "--json"});
    EXPECT_EQ(timelines.code, fine) << timelines.err;
    EXPECT_EQ(ids(timelines), "foo=Foo foo-2=Foo ");
    EXPECT_EQ(ids(run({"table", first, own, five, "--json"})), "foo-2=Foo foo=Foo foo-3=Foo foo-4=Foo ");
    EXPECT_EQ(run({"table", own, written, "--json"}).code, inputHasErrors) << "an id that is written twice";
}

} // namespace

} // namespace toscale::cli
