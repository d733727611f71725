#include "app/export/carried_document.h"
#include "core/document/excerpt.h"
#include "core/io/document_json.h"
#include "core/io/picture_document.h"
#include "tests/app/export/export_fixture.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace toscale::exporting {

namespace {

constexpr std::array drawnFormats{Format::Svg, Format::Png, Format::Pdf, Format::Html};

} // namespace

TEST(Encode, EveryPictureCarriesTheDrawnCasesAndTheView)
{
    const Document& document = io::builtInDocument();
    for (const Format format : drawnFormats) {
        const View& view = document.views.front();
        const std::string bytes = encoded(document, view, format);
        const auto inside = io::documentInPicture(bytes);
        ASSERT_TRUE(inside) << nameOf(format);
        const io::ReadDocument read = io::readDocument(*inside);
        ASSERT_TRUE(read.document);
        EXPECT_TRUE(read.problems.empty());
        ASSERT_EQ(read.document->views.size(), 1u);
        View carried = view;
        carried.speakerNotes.clear(); // they are the speaker's
        EXPECT_EQ(read.document->views.front(), carried);
        EXPECT_EQ(drawn(*read.document, read.document->views.front()).scene, drawn(document, view).scene)
            << "the picture that comes out of it is the same";
    }
}

TEST(Encode, LeavesTheDocumentOutWhenTold)
{
    ExportOptions options;
    options.carriesDocument = false;
    for (const Format format : drawnFormats) {
        const std::string bytes = encoded(io::builtInDocument(), io::builtInDocument().views.front(), format, options);
        EXPECT_FALSE(io::documentInPicture(bytes)) << nameOf(format);
    }
}

TEST(Encode, ADocumentOfManyCasesComesBackWhole)
{
    Document document = io::builtInDocument();
    Case which = document.cases.front();
    for (int i = 0; i < 150; ++i) {
        which.id = "case-" + std::to_string(i);
        document.cases.push_back(which);
    }
    View view;
    view.figure = FigureKind::Treemap;
    const std::string json = carriedDocument(document, view, "en").json;
    EXPECT_LT(std::ranges::count(json, '\n'), 160) << "a line a case";
    for (const Format format : drawnFormats) {
        const auto back = io::documentInPicture(encoded(document, view, format, {}));
        ASSERT_TRUE(back) << nameOf(format);
        const auto read = io::readDocument(*back);
        ASSERT_TRUE(read.document) << nameOf(format);
        EXPECT_EQ(read.document->cases, excerptOf(document, view).cases) << nameOf(format);
    }
}

TEST(Encode, GoesWithoutADocumentThatIsTooLarge)
{
    Document document = io::builtInDocument();
    unsigned state = 7; // noise, which does not pack
    for (int i = 0; i < 6'000'000; ++i) {
        state = state * 1664525U + 1013904223U;
        document.cases.front().summary += static_cast<char>('A' + (state >> 24U) % 58U);
    }
    const View& view = document.views.front();
    EXPECT_TRUE(carriedDocument(document, view, "en").isTooLarge);
    const auto bytes = encode(document, drawn(document, view), Format::Svg, {}, english(), painter);
    ASSERT_TRUE(bytes);
    EXPECT_TRUE(bytes->documentTooLarge);
    EXPECT_FALSE(io::documentInPicture(bytes->bytes));
}

TEST(Encode, OutlinesLeaveNoText)
{
    ExportOptions options;
    options.outlines = true;
    for (const Format format : {Format::Svg, Format::Html}) {
        const std::string bytes = encoded(io::builtInDocument(), io::builtInDocument().views.front(), format, options);
        EXPECT_EQ(bytes.find("<text"), std::string::npos);
    }
}

TEST(EncodeData, HasTheMeasuresOfTheFigure)
{
    const Document& document = io::builtInDocument();
    const View view = viewOf(FigureKind::Mirror, MeasureId::Money);
    const auto csv = encodeData(document, view, Format::Csv, english());
    ASSERT_TRUE(csv);
    EXPECT_EQ(csv->bytes.substr(0, csv->bytes.find('\n')),
              "id,title,volume,volume_low,volume_high,volume_basis,volume_gap,money,money_low,money_high,money_basis,"
              "money_gap,volume_text,volume_qualifier,volume_status,volume_evidence,money_text,money_qualifier,"
              "money_status,money_evidence,case_status,as_of,source_urls");
    const auto json = encodeData(document, view, Format::Json, english());
    ASSERT_TRUE(json);
    const auto list = nlohmann::json::parse(json->bytes);
    ASSERT_EQ(list.size(), 2u);
    EXPECT_TRUE(list[0].contains("volume"));
    EXPECT_TRUE(list[0].contains("money"));
}

/// MODEL.md 3: "over" and "alleged" stand in every export.
TEST(EncodeData, KeepsTheDoubtsOfEachValue)
{
    const View view = viewOf(FigureKind::Bars, MeasureId::Volume, {"meta-shadow-libraries", "harold-martin"});
    const auto json = encodeData(io::sampleLibrary(), view, Format::Json, english());
    ASSERT_TRUE(json);
    const auto list = nlohmann::json::parse(json->bytes);
    ASSERT_EQ(list.size(), 2u);
    const auto& martin = list[0]["id"] == "harold-martin" ? list[0] : list[1];
    const auto& meta = list[0]["id"] == "harold-martin" ? list[1] : list[0];
    EXPECT_EQ(meta["volume"]["status"], "alleged");
    EXPECT_EQ(meta["volume"]["qualifier"], "at_least");
    EXPECT_EQ(meta["case_status"], "pending");
    EXPECT_FALSE(meta["as_of"].get<std::string>().empty());
    EXPECT_TRUE(meta["source_urls"][0].get<std::string>().starts_with("https://"));
    EXPECT_EQ(martin["volume"]["evidence"], "withdrawn");
    EXPECT_EQ(martin["volume"]["text"], "about 50 TB");
    const auto csv = encodeData(io::sampleLibrary(), view, Format::Csv, english());
    ASSERT_TRUE(csv);
    for (const char* word : {",alleged,", ",withdrawn,", ",at_least,", ",about,", ",pending,"})
        EXPECT_NE(csv->bytes.find(word), std::string::npos) << word;
}

/// A ladder draws stages, so its data are stages: the maximum, the offer that was declined, and what stood in the end.
TEST(EncodeData, OfALadderHasARowAStage)
{
    const View view = viewOf(FigureKind::Ladder, MeasureId::Custody, {"swartz-jstor-2010"});
    const auto json = encodeData(io::sampleLibrary(), view, Format::Json, english());
    ASSERT_TRUE(json);
    const auto list = nlohmann::json::parse(json->bytes);
    const auto has = [&](const char* measure, const char* basis, double value, const char* unit) {
        return std::any_of(list.begin(), list.end(), [&](const auto& row) {
            return row["measure"] == measure && row.value("basis", "") == basis && row.value("value", -1.0) == value
                && row["unit"] == unit;
        });
    };
    EXPECT_TRUE(has("custody", "statutory_maximum", 35, "years")) << json->bytes;
    EXPECT_TRUE(has("custody", "declined", 0.5, "years")) << json->bytes;
    EXPECT_TRUE(has("money", "statutory_maximum", 1e6, "USD")) << json->bytes;
    EXPECT_TRUE(std::any_of(list.begin(), list.end(), [](const auto& row) {
        return row["stage"] == "end" && row.contains("gap");
    })) << json->bytes;
    const auto csv = encodeData(io::sampleLibrary(), view, Format::Csv, english());
    ASSERT_TRUE(csv);
    EXPECT_TRUE(csv->bytes.starts_with("id,title,measure,stage,kind,basis,date,in_force,unit,value,low,high,gap,"));
    EXPECT_EQ(static_cast<std::size_t>(std::count(csv->bytes.begin(), csv->bytes.end(), '\n')), list.size() + 1);
}

/// Exported in German, it is German when it is opened again.
TEST(EncodeData, OfALadderHasEveryCaseThoughSixAreDrawn)
{
    const auto csv =
        encodeData(io::sampleLibrary(), viewOf(FigureKind::Ladder, MeasureId::Money), Format::Csv, english());
    ASSERT_TRUE(csv);
    for (const Case& which : io::sampleLibrary().cases)
        EXPECT_NE(csv->bytes.find('\n' + which.id + ','), std::string::npos) << which.id;
    const scene::Scene scene = drawn(io::sampleLibrary(), viewOf(FigureKind::Ladder, MeasureId::Money)).scene;
    const std::vector<std::string> warnings = scene::warningsIn(scene);
    ASSERT_EQ(warnings.size(), 1U);
}

TEST(EncodeData, CitesTheSourcesOfItsValuesAlone)
{
    const View view = viewOf(FigureKind::Bars, MeasureId::Volume, {"swartz-jstor-2010"});
    const auto json = encodeData(io::sampleLibrary(), view, Format::Json, english());
    ASSERT_TRUE(json);
    const auto list = nlohmann::json::parse(json->bytes);
    ASSERT_EQ(list[0]["source_urls"].size(), 1U) << "of two dozen sources of the case one has the 70 GB";
    EXPECT_NE(list[0]["source_urls"][0].get<std::string>().find("meme-insider"), std::string::npos);
}

TEST(CarriedDocument, HasTheLanguageOfThePicture)
{
    const View view = viewOf(FigureKind::Bars, MeasureId::Volume);
    EXPECT_NE(carriedDocument(io::sampleLibrary(), view, "de").json.find("\"language\": \"de\""), std::string::npos);
}

TEST(EncodeData, EveryKindOfTheLibraryHasSome)
{
    const Document& document = io::sampleLibrary();
    for (const FigureKind kind : scene::drawableKinds())
        for (const Format format : {Format::Csv, Format::Json}) {
            const auto measure = scene::canDraw(kind, MeasureId::Volume) ? MeasureId::Volume : MeasureId::SameRateMoney;
            const auto data = encodeData(document, viewOf(kind, measure), format, english());
            ASSERT_TRUE(data) << nameOf(kind);
            EXPECT_GT(data->bytes.size(), 500u);
        }
}

} // namespace toscale::exporting
