#include "core/io/timeline_js.h"

#include "core/io/table_reader.h"
#include "tests/core/io/event_fixture.h"

#include <gtest/gtest.h>

namespace toscale::io {

namespace {

constexpr const char* fixture = TOSCALE_TEST_DATA "/timelines/copyright-cases.json";

ReadDocument read(const std::string& json)
{
    return readTimelineJs(parseJson(json), "/tmp/my slides.timeline.json");
}

/// One slide with this in it.
ReadDocument readSlideWith(const std::string& members)
{
    return read(R"({"events": [{"text": {"headline": "A"}, )" + members + "}]}");
}

std::string keptOf(const CaseEvent& event)
{
    return event.unknown.empty() ? "" : event.unknown[0].name + ' ' + event.unknown[0].raw;
}

struct BadSlide {
    const char* slide;
    ErrorCode code;
    const char* path;
    bool arrives; // without what is wrong with it
};

} // namespace

TEST(TimelineJs, AFileOpens)
{
    const OpenedFile opened = openFile(fixture);
    ASSERT_TRUE(opened.document);
    EXPECT_TRUE(opened.problems.empty());
    EXPECT_TRUE(opened.isForeign);
    EXPECT_FALSE(opened.isTable);
    const Document& document = *opened.document;
    EXPECT_EQ(document.title, "Two archives, two outcomes");
    ASSERT_EQ(document.cases.size(), 3U);

    const Case& north = document.cases[0];
    EXPECT_EQ(north.id, "north-archive");
    EXPECT_EQ(north.title, "North Archive");
    ASSERT_EQ(north.events.size(), 3U);
    EXPECT_EQ(north.events[0].label, "Download of 4.8 million articles");
    EXPECT_EQ(north.events[0].date.text, "2010-09-24/2011-01-06");
    EXPECT_EQ(north.events[0].kind, EventKind::Other);
    EXPECT_EQ(north.events[1].date.text, "2011-01-06T14:05:00");
    EXPECT_EQ(north.events[2].label, "Charged — four counts");
    ASSERT_EQ(north.sources.size(), 1U) << "one address is one source";
    EXPECT_EQ(north.sources[0].publisher, "North & Sons");
    EXPECT_EQ(north.sources[0].url, "https://news.example.com/2011/archive");
    EXPECT_EQ(north.events[2].sources, north.events[0].sources);

    const Case& south = document.cases[1];
    EXPECT_EQ(south.title, "South & West Library");
    EXPECT_EQ(south.events[0].date.text, "2012") << "an end that is the start says nothing";
    EXPECT_TRUE(south.events[0].sources.empty()) << "an embedded player is no address";
    EXPECT_EQ(south.events[1].date.text, "-0044-03-15");
    EXPECT_EQ(south.sources[0].id, "library.example.net");
    EXPECT_EQ(south.events[2].label, "Held lawful: 5 < 6 factors");

    EXPECT_EQ(document.cases[2].title, document.title) << "no group";
    EXPECT_EQ(document.cases[2].events[0].date, EdtfDate{});
    EXPECT_EQ(viewOfAll(document).figure, FigureKind::Timeline);
}

TEST(TimelineJs, KeepsWhatItDoesNotRead)
{
    const OpenedFile opened = openFile(fixture);
    ASSERT_TRUE(opened.document);
    const std::vector<CaseEvent>& events = opened.document->cases[0].events;
    EXPECT_EQ(keptOf(events[0]),
              R"(timelineJs {"text": {"headline": "<b>Download</b> of 4.8&nbsp;million articles", )"
              R"("text": "<p>Over a laptop in a <i>closet</i>.</p>"}, )"
              R"("media": {"url": "https://news.example.com/2011/archive", "caption": "The building", )"
              R"("credit": "North &amp; Sons", "alt": "A brick building"}, "unique_id": "download-begins", )"
              R"("background": {"color": "#0f9bd1"}, "autolink": false})");
    EXPECT_EQ(keptOf(events[1]), "") << "columns that nobody filled";
    EXPECT_EQ(keptOf(events[2]),
              R"(timelineJs {"start_date": {"year": "2011", "month": "7"}, "display_date": "In the summer of 2011", )"
              R"("text": {"headline": "Charged &mdash; four counts"}, )"
              R"("media": {"url": "https://news.example.com/2011/archive", "credit": "North &amp; Sons"}})");
    ASSERT_EQ(opened.document->unknown.size(), 1U);
    const std::string& raw = opened.document->unknown[0].raw;
    for (const char* part :
         {"\"eras\"", "Before the reform", "\"scale\": \"human\"", "reading-room.jpg", "as the papers"})
        EXPECT_NE(raw.find(part), std::string::npos) << part;
}

TEST(TimelineJs, WhatWasKeptIsSavedInADocument)
{
    const OpenedFile opened = openFile(fixture);
    ASSERT_TRUE(opened.document);
    const ReadDocument again = readDocument(writeDocument(*opened.document));
    EXPECT_TRUE(again.problems.empty());
    ASSERT_TRUE(again.document);
    EXPECT_EQ(*again.document, *opened.document);
}

TEST(TimelineJs, IsToldFromADocument)
{
    EXPECT_TRUE(isTimelineJs(parseJson(R"({"events": []})").value.value()));
    EXPECT_TRUE(isTimelineJs(parseJson(R"({"events": {}})").value.value()));
    EXPECT_FALSE(isTimelineJs(parseJson(R"({"format": "toscale", "events": []})").value.value()));
    EXPECT_FALSE(isTimelineJs(parseJson(R"({"timeline": []})").value.value()));
    EXPECT_FALSE(isTimelineJs(parseJson(R"([{"events": []}])").value.value()));
    const ReadDocument none = read(R"({"events": []})");
    ASSERT_TRUE(none.document);
    EXPECT_TRUE(none.document->cases.empty());
}

TEST(TimelineJs, SlidesWithoutGroupAndTitleAreOneCaseNamedAfterTheFile)
{
    const ReadDocument found = read(R"({"events": [{"text": {"headline": "A"}}, {"text": {"headline": "B"}}]})");
    ASSERT_EQ(found.document->cases.size(), 1U);
    EXPECT_EQ(found.document->cases[0].title, "my slides");
    EXPECT_EQ(found.document->cases[0].events.size(), 2U);
}

TEST(TimelineJs, WhatIsWrongIsSaidAndTheGoodArrives)
{
    const BadSlide table[] = {
        {R"(5)", ErrorCode::WrongType, "events[1]", false},
        {R"({"start_date": {"year": 2011}})", ErrorCode::MissingField, "events[1]", false},
        {R"({"text": {"headline": ""}})", ErrorCode::MissingField, "events[1]", false},
        {R"({"text": {"headline": "<b> </b>"}})", ErrorCode::MissingField, "events[1]", false},
        {R"({"text": {"headline": 5}})", ErrorCode::WrongType, "events[1].text.headline", false},
        {R"({"text": "A"})", ErrorCode::WrongType, "events[1].text", false},
        {R"({"text": {"headline": "A"}, "start_date": {"year": 2013, "month": 2, "day": 30}})", ErrorCode::NoSuchDay,
         "events[1].start_date.day", true},
        {R"({"text": {"headline": "A"}, "start_date": {"year": 2013, "month": 13}})", ErrorCode::NoSuchDay,
         "events[1].start_date.month", true},
        {R"({"text": {"headline": "A"}, "start_date": {"year": "soon"}})", ErrorCode::WrongType,
         "events[1].start_date.year", true},
        {R"({"text": {"headline": "A"}, "start_date": {"year": 2013}, "end_date": {"year": 2011}})",
         ErrorCode::RangeReversed, "events[1].end_date", true},
        {R"({"text": {"headline": "A"}, "group": 7})", ErrorCode::WrongType, "events[1].group", true},
        {R"({"text": {"headline": "A"}, "media": "x"})", ErrorCode::WrongType, "events[1].media", true},
        {R"({"text": {"headline": "A"}, "display_date": 2011})", ErrorCode::WrongType, "events[1].display_date", true},
        {R"({"text": {"headline": "A"}, "toscale": {"kind": "arest"}})", ErrorCode::UnknownValue,
         "events[1].toscale.kind", true},
        {R"({"text": {"headline": "A"}, "toscale": {"date": "2013-02-30"}})", ErrorCode::NoSuchDay,
         "events[1].toscale.date", true},
        {R"({"text": {"headline": "A"}, "toscale": {"sources": [{"url": "x"}]}})", ErrorCode::MissingField,
         "events[1].toscale.sources[0]", true},
        {R"({"text": {"headline": "A"}, "group": "", "group": "B"})", ErrorCode::DuplicateKey, "events[1].group", true},
    };
    for (const BadSlide& each : table) {
        const std::string good = R"({"text": {"headline": "Good"}, "start_date": {"year": 2010}})";
        const ReadDocument found = read(R"({"events": [)" + good + ", " + each.slide + ", " + good + "]}");
        ASSERT_TRUE(found.document) << each.slide;
        EXPECT_EQ(found.document->cases[0].events.size(), each.arrives ? 3U : 2U) << each.slide;
        ASSERT_EQ(found.problems.size(), 1U) << each.slide;
        EXPECT_EQ(found.problems[0].code, each.code) << each.slide;
        EXPECT_EQ(found.problems[0].place.path, each.path) << each.slide;
        EXPECT_EQ(found.problems[0].place.file, "/tmp/my slides.timeline.json");
        const std::string saved = writeDocument(*found.document);
        if (!each.arrives) {
            EXPECT_NE(saved.find(toLine(parseJson(each.slide).value.value())), std::string::npos)
                << "a slide that is left out is kept as it is";
        }
    }
}

TEST(TimelineJs, ADateWithSomethingWrongIsNoneAndIsKept)
{
    const ReadDocument month = readSlideWith(R"("start_date": {"year": 2013, "month": 13})");
    EXPECT_EQ(month.document->cases[0].events[0].date, EdtfDate{});
    EXPECT_EQ(keptOf(month.document->cases[0].events[0]), R"(timelineJs {"start_date": {"year": 2013, "month": 13}})");
    const ReadDocument end = readSlideWith(R"("start_date": {"year": 2013}, "end_date": {"year": 2011})");
    EXPECT_EQ(end.document->cases[0].events[0].date.text, "2013");
    EXPECT_EQ(keptOf(end.document->cases[0].events[0]), R"(timelineJs {"end_date": {"year": 2011}})");
}

TEST(TimelineJs, EventsThatAreNoListAreNoTimeline)
{
    for (const char* json : {R"({"events": {}})", R"({"events": null})", R"({"events": "x"})"}) {
        const ReadDocument found = read(json);
        EXPECT_FALSE(found.document) << json;
        ASSERT_EQ(found.problems.size(), 1U) << json;
        EXPECT_EQ(found.problems[0].code, ErrorCode::WrongType);
        EXPECT_EQ(found.problems[0].place.path, "events");
    }
    EXPECT_FALSE(read(R"({"events": [)").document);
}

TEST(TimelineJs, WhatIsNestedTooDeepToBeSavedIsSaid)
{
    const std::string deep = std::string(55, '[') + std::string(55, ']');
    const ReadDocument found = readSlideWith(R"("background": )" + deep + R"(, "unique_id": "u")");
    ASSERT_EQ(found.problems.size(), 1U);
    EXPECT_EQ(found.problems[0].code, ErrorCode::JsonTooDeep);
    EXPECT_EQ(found.problems[0].place.path, "events[0].background");
    EXPECT_EQ(keptOf(found.document->cases[0].events[0]), R"(timelineJs {"unique_id": "u"})");
    EXPECT_TRUE(readDocument(writeDocument(*found.document)).document);
}

TEST(TimelineJs, OwnDatesCountAsLongAsTheSlideSaysTheSame)
{
    const auto dateOf = [](const std::string& members) {
        return readSlideWith(members).document->cases[0].events[0].date.text;
    };
    EXPECT_EQ(dateOf(R"("start_date": {"year": 2012, "month": 9}, "toscale": {"date": "2012-09~"})"), "2012-09~");
    EXPECT_EQ(dateOf(R"("start_date": {"year": "2012", "month": "09"}, "toscale": {"date": "2012-09~"})"), "2012-09~");
    EXPECT_EQ(dateOf(R"("start_date": {"year": 2012, "month": 10}, "toscale": {"date": "2012-09~"})"), "2012-10");
    EXPECT_EQ(dateOf(R"("start_date": {"year": 2007}, "toscale": {"date": "../2007"})"), "../2007");
    EXPECT_EQ(dateOf(R"("start_date": {"year": 2007}, "end_date": {"year": 2008}, "toscale": {"date": "../2007"})"),
              "2007/2008");
    EXPECT_EQ(dateOf(R"("toscale": {"date": "2012"})"), "") << "somebody has taken the date away";
}

TEST(TimelineJs, OwnIdsTellCasesApartAsLongAsTheGroupSaysTheSame)
{
    const ReadDocument found = read(R"({"events": [
        {"text": {"headline": "1"}, "group": "A"},
        {"text": {"headline": "2"}, "group": "A", "toscale": {"case": "first"}},
        {"text": {"headline": "3"}, "group": "A", "toscale": {"case": "second"}},
        {"text": {"headline": "4"}, "group": "B", "toscale": {"case": "first"}},
        {"text": {"headline": "5"}, "group": "first", "toscale": {"case": "a"}}]})");
    ASSERT_TRUE(found.document);
    std::vector<std::string> cases;
    for (const Case& each : found.document->cases)
        cases.push_back(each.id + ' ' + each.title + ' ' + std::to_string(each.events.size()));
    EXPECT_EQ(cases, (std::vector<std::string>{"first A 2", "second A 1", "b B 1", "a first 1"}));
}

TEST(TimelineJs, SourcesOfOneIdAreOneWhereTheySayTheSame)
{
    const ReadDocument found = read(R"({"events": [
        {"text": {"headline": "1"}, "toscale": {"sources": [{"id": "s", "publisher": "P"}]}},
        {"text": {"headline": "2"}, "toscale": {"sources": [{"id": "s", "publisher": "P"}]}},
        {"text": {"headline": "3"}, "toscale": {"sources": [{"id": "s", "publisher": "Q", "url": "https://q.org/"}]},
         "media": {"url": "https://q.org/"}},
        {"text": {"headline": "4"}, "media": {"url": " https://q.org/\n"}}]})");
    const Case& one = found.document->cases[0];
    ASSERT_EQ(one.sources.size(), 2U);
    EXPECT_EQ(one.events[0].sources, std::vector<std::string>{"s"});
    EXPECT_EQ(one.events[1].sources, std::vector<std::string>{"s"});
    EXPECT_EQ(one.events[2].sources, std::vector<std::string>{"s-2"});
    EXPECT_EQ(one.events[3].sources, std::vector<std::string>{"s-2"});
}

} // namespace toscale::io
