#include "app/export/vega_lite.h"
#include "tests/app/export/export_fixture.h"

#include <nlohmann/json.hpp>

namespace toscale::exporting {

namespace {

nlohmann::json specificationOf(const Document& document, const View& view)
{
    const auto text = vegaLite(document, view, columnsFor(document, view), english());
    EXPECT_TRUE(text);
    return text ? nlohmann::json::parse(*text) : nlohmann::json();
}

} // namespace

TEST(VegaLite, BarsStartAtZeroAndKeepTheirValues)
{
    const View view = viewOf(FigureKind::Bars, MeasureId::Volume);
    const auto spec = specificationOf(io::builtInDocument(), view);
    EXPECT_EQ(spec["layer"][0]["mark"]["type"], "bar");
    const auto& x = spec["layer"][0]["encoding"]["x"];
    EXPECT_EQ(x["scale"]["type"], "linear");
    EXPECT_EQ(x["scale"]["zero"], true);
    EXPECT_EQ(x["scale"]["domain"][0], 0);
    const auto& values = spec["data"]["values"];
    ASSERT_EQ(values.size(), 2u);
    EXPECT_TRUE(values[0]["value"].is_number());
    EXPECT_FALSE(spec["description"].get<std::string>().empty());
}

TEST(VegaLite, GapsHaveWordsAndNoValue)
{
    const auto spec = specificationOf(io::sampleLibrary(), viewOf(FigureKind::Bars, MeasureId::Money));
    int gaps = 0;
    for (const auto& item : spec["data"]["values"]) {
        EXPECT_FALSE(item["words"].get<std::string>().empty());
        gaps += item.contains("value") ? 0 : 1;
    }
    EXPECT_GT(gaps, 3);
}

/// "$0 to $50 million" is no bar of nothing, and the specification says who says so.
TEST(VegaLite, ARangeHasItsHighEndAndTheNotesAndSourcesAreThere)
{
    const auto spec = specificationOf(io::sampleLibrary(),
                                      viewOf(FigureKind::Bars, MeasureId::Money, {"grooveshark", "equifax-breach"}));
    int ranges = 0;
    for (const auto& item : spec["data"]["values"])
        ranges += item.contains("high") && item["high"].get<double>() > item["value"].get<double>() ? 1 : 0;
    EXPECT_EQ(ranges, 2) << spec["data"].dump();
    EXPECT_EQ(spec["layer"][2]["encoding"]["x2"]["field"], "high");
    EXPECT_GE(spec["layer"][0]["encoding"]["x"]["scale"]["domain"][1].get<double>(), 7e8);
    EXPECT_FALSE(spec["usermeta"]["notes"].empty());
    EXPECT_TRUE(spec["usermeta"]["sources"][0]["url"].get<std::string>().starts_with("https://"));
}

TEST(VegaLite, DotsOnALogScaleHaveTheirLinearTwin)
{
    const auto spec = specificationOf(io::sampleLibrary(), viewOf(FigureKind::Dots, MeasureId::Volume));
    ASSERT_EQ(spec["vconcat"].size(), 2u);
    EXPECT_EQ(spec["vconcat"][0]["layer"][0]["encoding"]["x"]["scale"]["type"], "log");
    EXPECT_EQ(spec["vconcat"][1]["layer"][0]["encoding"]["x"]["scale"]["type"], "linear");
}

TEST(VegaLite, RefusesWhatItCannotExpress)
{
    const View view = viewOf(FigureKind::Squares, MeasureId::Volume);
    const Document& document = io::builtInDocument();
    const auto refused = vegaLite(document, view, columnsFor(document, view), english());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::BadOption);
    EXPECT_NE(refused.error().arguments.at(2).find("bars or dots"), std::string::npos);
}

TEST(VegaLite, TextsOfADocumentAreNoExpressions)
{
    Document document = hostileDocument();
    View view = document.views.front();
    view.figure = FigureKind::Bars;
    const auto spec = specificationOf(document, view); // it parses at all
    EXPECT_EQ(spec["layer"][0]["transform"][0]["filter"], "isValid(datum.value)");
}

} // namespace toscale::exporting
