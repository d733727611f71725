#include "tests/cli/run_command.h"

#include <filesystem>
#include <gtest/gtest.h>

namespace toscale::cli {

namespace {

bool exists(const std::string& path)
{
    return std::filesystem::exists(path);
}

TEST(RenderExport, DrawsEveryPresetToAFileOfItsOwn)
{
    const std::string path = temporary("presets/x.svg");
    ASSERT_EQ(run({"render", "-o", path, "--preset", "square,story"}).code, fine);
    EXPECT_NE(contents(temporary("presets/x-square.svg")).find("width=\"1080\" height=\"1080\""), std::string::npos);
    EXPECT_NE(contents(temporary("presets/x-story.svg")).find("width=\"1080\" height=\"1920\""), std::string::npos);
    EXPECT_FALSE(exists(path));
    ASSERT_EQ(run({"render", "-o", path, "--preset", "column-85"}).code, fine);
    EXPECT_NE(contents(path).find("width=\"321.3\""), std::string::npos);
}

TEST(RenderExport, RefusesWhatDoesNotGoTogether)
{
    const std::string path = temporary("refused.svg");
    EXPECT_EQ(run({"render", "-o", path, "--preset", "billboard"}).code, wrongUsage);
    EXPECT_EQ(run({"render", "-o", path, "--preset", "square", "--size", "500x500"}).code, wrongUsage);
    EXPECT_EQ(run({"render", "-o", path, "--format", "svg,png"}).code, wrongUsage);
    const Answer vega = run({"render", "-o", temporary("x.vl.json"), "--figure", "squares"});
    EXPECT_EQ(vega.code, wrongUsage);
    EXPECT_NE(vega.err.find("bars or dots"), std::string::npos) << vega.err;
    EXPECT_FALSE(exists(path));
}

TEST(RenderExport, APictureIsADocumentAgain)
{
    const std::string path = temporary("carrying.svg");
    ASSERT_EQ(run({"render", "-o", path, "--figure", "bars"}).code, fine);
    const std::string again = temporary("again.svg");
    ASSERT_EQ(run({"render", path, "-o", again}).code, fine);
    EXPECT_EQ(contents(path), contents(again));
    ASSERT_EQ(run({"render", "-o", path, "--no-document"}).code, fine);
    EXPECT_EQ(run({"render", path, "-o", again}).code, inputHasErrors);
}

TEST(RenderExport, WritesPagesAndDataOfTheView)
{
    for (const char* name : {"data/x.html", "data/x.csv", "data/x.json", "data/x.vl.json"}) {
        ASSERT_EQ(run({"render", "-o", temporary(name), "--figure", "bars"}).code, fine) << name;
        EXPECT_GT(contents(temporary(name)).size(), 200u) << name;
    }
    const Answer table = run({"table", "--measures", "volume"});
    EXPECT_EQ(lines(table.out), lines(contents(temporary("data/x.csv"))));
    const std::string folder = temporary("many") + "/";
    ASSERT_EQ(run({"render", "--all-views", "-o", folder, "--format", "svg,csv"}).code, fine);
    EXPECT_TRUE(exists(folder + "toscale-volume-squares.svg"));
    EXPECT_TRUE(exists(folder + "toscale-volume-squares.csv"));
}

TEST(RenderExport, WritesEventsThatOpenAgain)
{
    const std::string json = temporary("events/x.timeline.json");
    ASSERT_EQ(run({"render", "-o", json}).code, fine);
    const std::string again = temporary("events/again.timeline.json");
    ASSERT_EQ(run({"render", json, "-o", again}).code, fine) << "a TimelineJS file is a file like others";
    EXPECT_EQ(contents(again), contents(json));
    EXPECT_EQ(run({"check", json}).code, fine);

    const std::string csv = temporary("events/x.events.csv");
    ASSERT_EQ(run({"render", json, "-o", csv}).code, fine);
    EXPECT_TRUE(contents(csv).starts_with("case,label,date,kind,source\n"));
    EXPECT_EQ(run({"check", csv}).code, fine);
    ASSERT_EQ(run({"render", csv, "-o", temporary("events/x.ics")}).code, fine);
    EXPECT_TRUE(contents(temporary("events/x.ics")).starts_with("BEGIN:VCALENDAR\r\n"));
    const std::string folder = temporary("events/all") + "/";
    ASSERT_EQ(run({"render", json, csv, "-o", folder, "--format", "svg,ics,events.csv,timeline.json"}).code, fine);
    for (const char* name : {"x.svg", "x.ics", "x.events.csv", "x.timeline.json", "x-2.svg"})
        EXPECT_TRUE(exists(folder + name)) << name;
}

TEST(RenderExport, SaysWhatACalendarLeavesOut)
{
    const std::string file = fileOf("undated.csv", "label,date\nA,2011\nB,\nC,-0044\nD,\n");
    const Answer answer = run({"render", file, "-o", temporary("undated.ics")});
    EXPECT_EQ(answer.code, fine);
    EXPECT_NE(answer.err.find("3 events have no date that a calendar knows and are left out"), std::string::npos)
        << answer.err;
    const std::string none = fileOf("none.csv", "title,volume\nA,1 GB\n");
    for (const char* name : {"none.ics", "none.events.csv", "none.timeline.json"}) {
        const Answer refused = run({"render", none, "-o", temporary(name)});
        EXPECT_EQ(refused.code, wrongUsage);
        EXPECT_NE(refused.err.find("a case with an event"), std::string::npos) << refused.err;
        EXPECT_FALSE(exists(temporary(name)));
    }
}

TEST(RenderExport, ReportsWhatIsWrongInATimeline)
{
    const std::string file = fileOf("bad.json", R"({"events": [{"text": {"headline": "A"},
        "start_date": {"year": 2013, "month": 2, "day": 30}}, {"text": {"headline": "B"}, "start_date": {"year": 2013}}]})");
    const Answer checked = run({"check", file});
    EXPECT_EQ(checked.code, inputHasErrors);
    EXPECT_NE(checked.err.find("bad.json: events[0].start_date.day: \"2013-02-30\" does not exist"), std::string::npos)
        << checked.err;
    const Answer drawn = run({"render", file, "-o", temporary("bad.svg")});
    EXPECT_EQ(drawn.code, inputHasErrors);
    EXPECT_TRUE(exists(temporary("bad.svg"))) << "what is good of it is drawn";
}

TEST(RenderExport, WritesCaptionsBesideThePicture)
{
    ASSERT_EQ(run({"render", "-o", temporary("captioned/x.svg"), "--captions"}).code, fine);
    EXPECT_NE(contents(temporary("captioned/x.txt")).find("1,143"), std::string::npos);
    EXPECT_TRUE(contents(temporary("captioned/x.html")).starts_with("<!DOCTYPE html>"));
}

/// fig.html from a run before is a figure, not an older caption.
TEST(RenderExport, WritesCaptionsOverNoFigure)
{
    ASSERT_EQ(run({"render", "-o", temporary("kept/x.html")}).code, fine);
    const std::string figure = contents(temporary("kept/x.html"));
    ASSERT_EQ(run({"render", "-o", temporary("kept/x.svg"), "--captions"}).code, fine);
    EXPECT_EQ(contents(temporary("kept/x.html")), figure);
    const std::string caption = contents(temporary("kept/x-caption.html"));
    EXPECT_TRUE(caption.starts_with("<!DOCTYPE html>"));
    EXPECT_EQ(caption.find("<svg"), std::string::npos);
    ASSERT_EQ(run({"render", "-o", temporary("kept/y.svg"), "--captions"}).code, fine);
    ASSERT_EQ(run({"render", "-o", temporary("kept/y.svg"), "--captions"}).code, fine);
    EXPECT_FALSE(std::filesystem::exists(temporary("kept/y-caption.html"))) << "an older caption is replaced";
}

TEST(DescribeInk, SaysHowTrueEachMarkIs)
{
    EXPECT_NE(run({"describe", "--ink"}).out.find("lie factor 1"), std::string::npos);
    const auto ink = json({"describe", "--ink", "--json"})["ink"];
    EXPECT_EQ(ink["honest"], true);
    ASSERT_EQ(ink["marks"].size(), 2u);
    EXPECT_NEAR(ink["marks"][1]["lieFactor"].get<double>(), 1, 1e-6);
}

TEST(RenderExport, LeavesNamesOutOfFileNamesToo)
{
    const std::string file = fileOf("swartz.toscale.json", R"({"format": "toscale", "version": 1, "cases": [
        {"id": "swartz", "title": "Swartz", "actor": ["s"], "parties": [{"id": "s", "name": "Aaron Swartz", "kind": "person",
         "role": "copier"}], "figures": [{"id": "f", "kind": "volume", "value": "1 GB", "primary": true}]}],
        "views": [{"id": "swartz-first", "title": "Swartz"}, {"id": "swartz-second"}]})");
    const std::string folder = temporary("nameless") + "/";
    const Answer answer =
        run({"render", file, "-o", folder, "--format", "svg,csv", "--all-views", "--without-names", "--captions"});
    ASSERT_EQ(answer.code, fine) << answer.err;
    int files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        ++files;
        EXPECT_EQ(entry.path().string().find("swartz"), std::string::npos) << entry.path();
        const std::string text = contents(entry.path().string());
        EXPECT_EQ(text.find("wartz"), std::string::npos) << entry.path();
    }
    EXPECT_EQ(files, 8);
    const Answer named = run({"render", file, "-o", temporary("swartz.svg"), "--without-names"});
    EXPECT_EQ(named.code, fine);
    EXPECT_NE(named.err.find("swartz.svg"), std::string::npos) << "a name that was asked for is said";
}

} // namespace

} // namespace toscale::cli
