#include "core/io/reference_data.h"
#include "core/io/table_reader.h"
#include "core/io/timeline_js.h"
#include "tests/core/io/any_document.h"
#include "tests/core/io/event_fixture.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace toscale::io {

namespace {

using Json = nlohmann::ordered_json;

std::string written(const Document& document, std::vector<EventKind> kinds = {})
{
    return writeTimelineJs(timelineOfAll(document, std::move(kinds)), document, plainWords());
}

Document readBack(const std::string& json)
{
    const ReadDocument read = readTimelineJs(parseJson(json));
    for (const Error& problem : read.problems)
        ADD_FAILURE() << problem.place.path << '\n' << json;
    EXPECT_TRUE(read.document);
    return read.document.value_or(Document{});
}

/// The sources that events cite, by id.
std::vector<Source> citedSources(const Case& which)
{
    std::vector<Source> cited;
    for (const Source& source : which.sources)
        if (std::ranges::any_of(which.events, [&](const CaseEvent& event) {
                return std::ranges::find(event.sources, source.id) != event.sources.end();
            }))
            cited.push_back(source);
    std::ranges::sort(cited, {}, &Source::id);
    return cited;
}

void expectSameEvents(const Document& before, const Document& after)
{
    for (const Case& was : before.cases) {
        const Case* is = findCase(after, was.id);
        if (was.events.empty() && was.act.text.empty())
            continue;
        ASSERT_NE(is, nullptr) << was.id;
        EXPECT_EQ(is->title, was.label());
        EXPECT_EQ(is->act, was.act) << was.id;
        ASSERT_EQ(is->events.size(), was.events.size()) << was.id;
        for (std::size_t i = 0; i < was.events.size(); ++i) {
            EXPECT_EQ(is->events[i].label, was.events[i].label) << was.id << ' ' << i;
            EXPECT_EQ(is->events[i].date, was.events[i].date) << was.id << ' ' << i;
            EXPECT_EQ(is->events[i].kind, was.events[i].kind) << was.id << ' ' << i;
            EXPECT_EQ(is->events[i].sources, was.events[i].sources) << was.id << ' ' << i;
        }
        EXPECT_EQ(citedSources(*is), citedSources(was)) << was.id;
    }
}

/// One event, as the slide that it is written as.
Json slideOf(const CaseEvent& event, const std::string& title = "Case a")
{
    Document document;
    document.cases = {caseWithEvents("a", {})};
    document.cases[0].title = title;
    document.cases[0].events = {event};
    const Json json = Json::parse(written(document));
    return event.date.text.empty() ? json["toscale"]["undated"][0] : json["events"][0];
}

Json slideOn(const char* date)
{
    return slideOf(eventOn(date, EventKind::Arrest, "Arrested"));
}

} // namespace

TEST(TimelineJsRoundTrip, SamplesOpenAgainTheSame)
{
    const Document& library = sampleLibrary();
    const Document again = readBack(written(library));
    EXPECT_EQ(again.cases.size(), library.cases.size());
    expectSameEvents(library, again);
    EXPECT_EQ(written(again), written(readBack(written(again))));
}

TEST(TimelineJsRoundTrip, AnyDocumentOpensAgainTheSame)
{
    std::mt19937 random(45);
    for (int round = 0; round < 300; ++round) {
        const Document document = tests::anyDocument(random);
        const Document again = readBack(written(document));
        expectSameEvents(document, again);
        EXPECT_EQ(again.title, document.title);
        ASSERT_FALSE(testing::Test::HasFailure()) << written(document);
    }
}

TEST(TimelineJsRoundTrip, AFileOfOthersOpensAgainTheSame)
{
    const OpenedFile opened = openFile(TOSCALE_TEST_DATA "/timelines/copyright-cases.json");
    ASSERT_TRUE(opened.document);
    const std::string json = written(*opened.document);
    const Document again = readBack(json);
    EXPECT_EQ(again.title, opened.document->title);
    EXPECT_EQ(again.unknown, opened.document->unknown);
    for (const Case& was : opened.document->cases) {
        const Case* is = findCase(again, was.id);
        ASSERT_NE(is, nullptr);
        EXPECT_EQ(*is, was);
    }
    const Json root = Json::parse(json);
    EXPECT_EQ(root["title"]["text"]["headline"], "Two archives,<br>two outcomes");
    EXPECT_EQ(root["title"]["media"]["caption"], "A reading room");
    EXPECT_EQ(root["eras"].size(), 2U);
    EXPECT_EQ(root["events"][0]["text"]["text"], "<p>Over a laptop in a <i>closet</i>.</p>");
    EXPECT_EQ(root["events"][0]["media"]["alt"], "A brick building");
    EXPECT_EQ(root["events"][0]["unique_id"], "download-begins");
    EXPECT_EQ(root["events"][2]["display_date"], "In the summer of 2011");
    EXPECT_EQ(root["toscale"]["undated"].size(), 1U);
}

TEST(TimelineJsRoundTrip, ADateThatWasChangedLosesTheWordsOfTheOldOne)
{
    Document document = openFile(TOSCALE_TEST_DATA "/timelines/copyright-cases.json").document.value_or(Document{});
    ASSERT_FALSE(document.cases.empty());
    CaseEvent& charged = document.cases[0].events[2];
    charged.date = parseEdtf("2012-09").value();
    charged.label = "Charged again";
    charged.sources.clear();
    const Json slide = Json::parse(written(document))["events"][2];
    EXPECT_EQ(slide["start_date"], Json::parse(R"({"year": 2012, "month": 9})"));
    EXPECT_FALSE(slide.contains("display_date"));
    EXPECT_EQ(slide["text"]["headline"], "Charged again");
    EXPECT_FALSE(slide.contains("media")) << "the media go with their source";
}

TEST(TimelineJsRoundTrip, ASlideSaysWhatTimelineJsUnderstands)
{
    const Json slide = slideOf(eventOn("2011-01-06", EventKind::Arrest, "<b>5 & 6</b>"), "North <b> & South");
    EXPECT_EQ(slide.dump(),
              R"({"start_date":{"year":2011,"month":1,"day":6},"group":"North ‹b› &amp; South",)"
              R"("text":{"headline":"&lt;b&gt;5 &amp; 6&lt;/b&gt;"},"toscale":{"case":"a",)"
              R"("title":"North <b> & South","date":"2011-01-06","kind":"arrest"}})");
    EXPECT_EQ(slideOn("2010-09-24/2011-01-06")["end_date"].dump(), R"({"year":2011,"month":1,"day":6})");
    EXPECT_FALSE(slideOn("2011-07").contains("display_date"));
    EXPECT_FALSE(slideOn("2011-07-19T10:20:30Z").contains("display_date"));
    for (const char* date : {"2012-09~", "2013?", "201X", "2012-21", "2011/..", "../2007", "2012/2012", "2005~/2006"}) {
        EXPECT_EQ(slideOn(date)["display_date"], std::string("when: ") + date);
        EXPECT_EQ(slideOn(date)["toscale"]["date"], date);
    }
    const Json undated = slideOf(eventOn("", EventKind::Other, ""));
    EXPECT_EQ(undated.dump(),
              R"({"group":"Case a","text":{"headline":"other"},)"
              R"("toscale":{"case":"a","kind":"other","standIn":"other","at":0}})");
}

TEST(TimelineJsRoundTrip, TheActOfACaseIsASlideAndBecomesTheActAgain)
{
    Document document;
    document.cases = {caseWithEvents("a", {"2012"}), caseWithEvents("b", {"2010-09-24/2011-01-06"}, EventKind::Act)};
    document.cases[0].act = parseEdtf("2011~").value();
    document.cases[1].act = parseEdtf("2010-09-24~/2011-01-06").value();
    Json json = Json::parse(written(document));
    EXPECT_EQ(json["events"][0]["toscale"].dump(),
              R"({"case":"a","act":true,"date":"2011~","displayDate":"when: 2011~","kind":"act","standIn":"act"})");
    expectSameEvents(document, readBack(json.dump()));

    json["events"][0]["text"]["headline"] = "Copied at night"; // edited elsewhere
    json["events"][0]["start_date"]["year"] = 2010;
    json["events"][2]["start_date"]["year"] = 2009;
    const Document edited = readBack(json.dump());
    EXPECT_EQ(edited.cases[0].act.text, "2010");
    ASSERT_EQ(edited.cases[0].events.size(), 2U);
    EXPECT_EQ(edited.cases[0].events[0].label, "Copied at night");
    EXPECT_EQ(edited.cases[0].events[0].kind, EventKind::Act);
    EXPECT_EQ(edited.cases[1].act.text, "2009-09-24/2011-01-06");
}

TEST(TimelineJsRoundTrip, EventsWithoutADateKeepTheirPlace)
{
    Document document;
    document.cases = {caseWithEvents("a", {"", "2012", "", "", "2011", ""})};
    for (std::size_t i = 0; i < document.cases[0].events.size(); ++i)
        document.cases[0].events[i].label = "event " + std::to_string(i);
    expectSameEvents(document, readBack(written(document)));
}

TEST(TimelineJsRoundTrip, OnlyTheKindsThatTheViewShowsAreWritten)
{
    Document document;
    document.cases = {caseWithEvents("a", {"2012", "2013"})};
    document.cases[0].act = parseEdtf("2011").value();
    document.cases[0].events[1].kind = EventKind::Appeal;
    const Document again = readBack(written(document, {EventKind::Appeal}));
    ASSERT_EQ(again.cases.size(), 1U);
    ASSERT_EQ(again.cases[0].events.size(), 1U);
    EXPECT_EQ(again.cases[0].events[0].kind, EventKind::Appeal);
    EXPECT_TRUE(again.cases[0].act.text.empty());
}

TEST(TimelineJsRoundTrip, SlidesThatCannotBeReadAreWrittenBackWithTheirCaseAlone)
{
    const std::string json = R"({"events": [{"text": {"headline": "Good"}, "group": "A"},
        {"group": "A", "media": {"url": "x"}}, {"group": "B", "media": {"url": "y"}}, {"media": {"url": "z"}}]})";
    const ReadDocument read = readTimelineJs(parseJson(json));
    ASSERT_TRUE(read.document);
    EXPECT_EQ(read.problems.size(), 3U);
    const std::string again = written(*read.document);
    EXPECT_NE(again.find("\"url\": \"x\""), std::string::npos);
    EXPECT_EQ(again.find("\"url\": \"y\""), std::string::npos) << "of a case that is not shown";
    EXPECT_NE(again.find("\"url\": \"z\""), std::string::npos);
}

} // namespace toscale::io
