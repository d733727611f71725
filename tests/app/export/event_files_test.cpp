#include "core/document/timeline_options.h"
#include "core/io/table_reader.h"
#include "core/io/timeline_js.h"
#include "tests/app/export/export_fixture.h"

#include <nlohmann/json.hpp>

namespace toscale::exporting {

namespace {

constexpr std::array eventFormats{Format::EventCsv, Format::TimelineJs, Format::ICalendar};

std::string bytesOf(const Document& document, const View& view, Format format,
                    const text::LocaleWording& wording = english())
{
    const auto data = encodeData(document, view, format, wording);
    EXPECT_TRUE(data) << nameOf(format);
    return data ? data->bytes : std::string();
}

View swartz()
{
    return viewOf(FigureKind::Timeline, MeasureId::Custody, {"swartz-jstor-2010"});
}

/// A case without events.
Document bare()
{
    Document document;
    Case& one = document.cases.emplace_back();
    one.id = one.title = "a";
    return document;
}

} // namespace

TEST(EventFiles, HaveTheEventsOfTheViewWhateverItsFigure)
{
    View bars = swartz();
    bars.figure = FigureKind::Bars;
    const std::string csv = bytesOf(io::sampleLibrary(), bars, Format::EventCsv);
    EXPECT_EQ(csv, bytesOf(io::sampleLibrary(), swartz(), Format::EventCsv));
    const io::ReadTable table = io::readTable(csv);
    ASSERT_EQ(table.cases.size(), 1u);
    const std::size_t count = findCase(io::sampleLibrary(), "swartz-jstor-2010")->events.size();
    EXPECT_GE(table.cases[0].events.size(), count);
    const auto json = nlohmann::json::parse(bytesOf(io::sampleLibrary(), bars, Format::TimelineJs));
    EXPECT_EQ(json["events"].size(), table.cases[0].events.size());
}

TEST(EventFiles, LeaveOutTheKindsThatTheViewDoesNotShow)
{
    View view = swartz();
    TimelineOptions options;
    options.kinds = {EventKind::Arrest, EventKind::Charge};
    setTimelineOptions(view, options);
    const auto file = nlohmann::json::parse(bytesOf(io::sampleLibrary(), view, Format::TimelineJs));
    ASSERT_FALSE(file["events"].empty());
    for (const auto& slide : file["events"])
        EXPECT_TRUE(slide["toscale"]["kind"] == "arrest" || slide["toscale"]["kind"] == "charge");
    EXPECT_EQ(bytesOf(io::sampleLibrary(), view, Format::ICalendar).find("died"), std::string::npos);
}

TEST(EventFiles, SayInWordsWhatADateLeavesOpen)
{
    Document document = bare();
    CaseEvent& event = document.cases[0].events.emplace_back();
    event.date = parseEdtf("2012-09~").value();
    event.kind = EventKind::Death;
    event.label = "Died of a cause";
    const View view = viewOf(FigureKind::Timeline, MeasureId::Custody);
    const auto slide = nlohmann::json::parse(bytesOf(document, view, Format::TimelineJs))["events"][0];
    EXPECT_EQ(slide["display_date"], "about September 2012");
    EXPECT_EQ(slide["text"]["headline"], "Died of a cause") << "the document's own words, as data";
    const std::string calendar = bytesOf(document, view, Format::ICalendar);
    EXPECT_NE(calendar.find("SUMMARY:a: died\r\n"), std::string::npos) << calendar;
    EXPECT_NE(calendar.find("DESCRIPTION:about September 2012\r\n"), std::string::npos);
    EXPECT_EQ(calendar.find("cause"), std::string::npos);
    EXPECT_NE(calendar.find("DTSTAMP:20"), std::string::npos) << "of now";
}

TEST(EventFiles, AreRefusedWhereThereIsNothingToWrite)
{
    Document document = bare();
    const View view = viewOf(FigureKind::Timeline, MeasureId::Custody);
    for (const Format format : eventFormats) {
        EXPECT_FALSE(canEncode(document, view, format));
        const auto data = encodeData(document, view, format, english());
        ASSERT_FALSE(data);
        EXPECT_EQ(data.error().code, ErrorCode::BadOption);
        EXPECT_EQ(data.error().arguments[0], nameOf(format));
    }
    CaseEvent& event = document.cases[0].events.emplace_back();
    event.label = "Nobody knows when";
    EXPECT_TRUE(canEncode(document, view, Format::EventCsv));
    EXPECT_TRUE(canEncode(document, view, Format::TimelineJs));
    EXPECT_FALSE(canEncode(document, view, Format::ICalendar));
    event.date = parseEdtf("-0044").value();
    EXPECT_TRUE(canEncode(document, view, Format::ICalendar)) << "a date, and only the calendar knows that it is none";
    EXPECT_FALSE(encodeData(document, view, Format::ICalendar, english()));
    document.cases[0].act = parseEdtf("2011").value();
    for (const Format format : eventFormats)
        EXPECT_TRUE(encodeData(document, view, format, english())) << "the act is one";
}

TEST(EventFiles, CountWhatACalendarLeavesOut)
{
    Document document = bare();
    for (const char* date : {"2011", "", "-0044"})
        document.cases[0].events.emplace_back().date = parseEdtf(date).value_or(EdtfDate{});
    const View view = viewOf(FigureKind::Timeline, MeasureId::Custody);
    EXPECT_EQ(encodeData(document, view, Format::ICalendar, english())->eventsLeftOut, 2u);
    EXPECT_EQ(encodeData(document, view, Format::TimelineJs, english())->eventsLeftOut, 0u);
}

TEST(EventFiles, OpenAgain)
{
    const Document& library = io::sampleLibrary();
    const View all = viewOf(FigureKind::Timeline, MeasureId::Custody);
    const std::string json = bytesOf(library, all, Format::TimelineJs);
    const io::ReadDocument read = io::readTimelineJs(io::parseJson(json));
    EXPECT_TRUE(read.problems.empty());
    ASSERT_TRUE(read.document);
    EXPECT_EQ(bytesOf(*read.document, all, Format::TimelineJs), json);
    const io::ReadTable table = io::readTable(bytesOf(library, all, Format::EventCsv));
    EXPECT_TRUE(table.problems.empty());
    EXPECT_EQ(table.cases.size(), read.document->cases.size());
}

TEST(EventFiles, TextsOfADocumentAreNoMarkup)
{
    Document document = hostileDocument();
    for (Case& each : document.cases) {
        CaseEvent& event = each.events.emplace_back();
        event.date = parseEdtf("2011~").value();
        event.label = each.title;
        event.sources = {"s"};
    }
    const auto json =
        nlohmann::json::parse(bytesOf(document, viewOf(FigureKind::Timeline, MeasureId::Custody), Format::TimelineJs));
    EXPECT_EQ(json["title"]["text"]["headline"].get<std::string>().find('<'), std::string::npos);
    for (const auto& slide : json["events"]) {
        EXPECT_EQ(slide["text"]["headline"].get<std::string>().find('<'), std::string::npos);
        const auto group = slide["group"].get<std::string>();
        EXPECT_EQ(group.find('<'), std::string::npos) << group;
        EXPECT_EQ(group.find("&lt;i"), std::string::npos) << "decoded before it is shown: " << group;
        EXPECT_FALSE(slide.contains("media"));
    }
}

} // namespace toscale::exporting
