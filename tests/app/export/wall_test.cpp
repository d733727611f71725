#include "app/export/wall.h"
#include "core/io/picture_document.h"
#include "tests/app/draw/other_programs.h"
#include "tests/app/export/export_fixture.h"

#include <QFile>
#include <QTemporaryDir>

namespace toscale::exporting {

TEST(WallScale, ReadsWhatAPersonWrites)
{
    const Reference reference;
    const auto area = wallScaleOf("1 cm2 = 70 GB", MeasureId::Volume, reference);
    ASSERT_TRUE(area);
    EXPECT_TRUE(area->isArea);
    EXPECT_EQ(area->basePerUnit, 7e10);
    EXPECT_EQ(area->text, "1 cm² = 70 GB");
    EXPECT_EQ(wallScaleOf("4cm²=80 TB", MeasureId::Volume, reference)->basePerUnit, 2e13);
    EXPECT_EQ(wallScaleOf("1 cm = 10 years", MeasureId::Custody, reference)->basePerUnit, 10);
    EXPECT_EQ(wallScaleOf("2 cm = $1 million", MeasureId::Money, reference)->basePerUnit, 5e5);
    for (const char* bad : {"", "70 GB", "1 inch = 70 GB", "0 cm = 70 GB", "-1 cm = 70 GB",
                            "1 cm2 = ", "1 cm2 = 3 bananas", "1 cm2 = 0 B", "cm2 = 70 GB"})
        EXPECT_FALSE(wallScaleOf(bad, MeasureId::Volume, reference)) << bad;
    EXPECT_FALSE(wallScaleOf("1 cm = EUR 5", MeasureId::Money, reference));
}

TEST(WallDrawing, HasTheScaleThatWasAskedFor)
{
    const Document& document = io::builtInDocument();
    for (const char* text : {"1 cm2 = 70 GB", "1 cm2 = 500 GB"}) {
        const auto scale = wallScaleOf(text, MeasureId::Volume, {});
        const auto wall =
            drawForWall(document, viewOf(FigureKind::Squares, MeasureId::Volume), *scale, english(), painter);
        ASSERT_TRUE(wall) << text;
        EXPECT_GT(wall->factor, 0.75);
        EXPECT_LT(wall->factor, 1.5);
        for (const scene::InkReading& mark : wall->drawing.ink.readings) {
            const double centimetres =
                mark.drawn * wall->factor * wall->factor / scene::pointsPerCentimetre / scene::pointsPerCentimetre;
            EXPECT_NEAR(mark.data.value / centimetres / scale->basePerUnit, 1, 1e-6);
        }
    }
}

TEST(WallDrawing, RefusesWhatHasNoSuchScale)
{
    const auto refused = [](FigureKind kind, MeasureId measure, const char* text) {
        const auto scale = wallScaleOf(text, measure, {});
        const View view = viewOf(kind, measure, {"annas-archive-spotify", "elsevier-sci-hub"});
        const auto wall = drawForWall(io::sampleLibrary(), view, *scale, english(), painter);
        return !wall && wall.error().code == ErrorCode::BadOption;
    };
    EXPECT_TRUE(refused(FigureKind::Bars, MeasureId::Volume, "1 cm2 = 70 GB")) << "bars are lengths";
    EXPECT_TRUE(refused(FigureKind::Squares, MeasureId::Volume, "1 cm = 70 GB"));
    EXPECT_TRUE(refused(FigureKind::Mirror, MeasureId::Volume, "1 cm = 1 TB")) << "two scales";
    EXPECT_TRUE(refused(FigureKind::Squares, MeasureId::Volume, "1 cm2 = 900 TB")) << "smaller than its texts";
    EXPECT_TRUE(refused(FigureKind::Strip, MeasureId::Volume, "1 cm = 1 TB")) << "a length in rows is in no one piece";
}

TEST(WallPlan, CoversTheFigureWithTheFewestSheets)
{
    const geometry::Size a4{793.7, 1122.5};
    const draw::WallContent everywhere{{0, 0, 1200, 675}, {}};
    const draw::WallPlan wide = draw::wallPlanOf({1000, 600}, 1, a4, {{0, 0, 1000, 600}, {}});
    EXPECT_EQ(wide.sheets(), 1u);
    EXPECT_GT(wide.paper.width, wide.paper.height);
    for (const double factor : {0.5, 1.0, 3.0, 7.7}) {
        const draw::WallPlan plan = draw::wallPlanOf({1200, 675}, factor, a4, everywhere);
        EXPECT_GE(plan.shown().right(), 1200 * factor - 1e-6);
        EXPECT_GE(plan.shown().bottom(), 675 * factor - 1e-6);
        EXPECT_LT(plan.lefts.back(), 1200 * factor);
        EXPECT_LT(plan.tops.back(), 675 * factor);
    }
}

TEST(WallPlan, TakesNoSheetForBareMarginAndCutsThroughNoLine)
{
    const geometry::Size a4{793.7, 1122.5};
    draw::WallContent content{{60, 60, 880, 880}, {}};
    for (double y = 60; y < 940; y += 22)
        content.whole.push_back({60, y, 300, 18});
    content.whole.push_back({400, 100, 500, 800}); // larger than a sheet: it must be cut
    const double factor = 4;
    const draw::WallPlan plan = draw::wallPlanOf({1000, 1000}, factor, a4, content);
    const draw::WallPlan full = draw::wallPlanOf({1000, 1000}, factor, a4, {{0, 0, 1000, 1000}, {}});
    EXPECT_LT(plan.sheets(), full.sheets());
    const geometry::Rect shown = plan.shown();
    EXPECT_LE(shown.x, content.all.x * factor);
    EXPECT_LE(shown.y, content.all.y * factor);
    EXPECT_GE(shown.right(), content.all.right() * factor);
    EXPECT_GE(shown.bottom(), content.all.bottom() * factor);
    for (const double top : plan.tops)
        for (const geometry::Rect& line : content.whole)
            EXPECT_FALSE(line.height < 100 && line.y * factor < top && top < line.bottom() * factor) << top;
    double covered = 0; // sheets meet, and none shows more than it has room for
    for (std::size_t sheet = 0; sheet < plan.sheets(); ++sheet) {
        const geometry::Rect part = plan.partOf(sheet);
        EXPECT_LE(part.width, plan.tile.width + 1e-9);
        EXPECT_LE(part.height, plan.tile.height + 1e-9);
        covered += part.width * part.height;
    }
    EXPECT_NEAR(covered / (shown.width * shown.height), 1, 1e-9);
}

TEST(WallPlan, KnowsTheMarginAroundAFigure)
{
    const scene::Scene scene = drawn(io::builtInDocument(), viewOf(FigureKind::Squares, MeasureId::Volume)).scene;
    const draw::WallContent content = draw::wallContentOf(scene, (*painter())->measure());
    EXPECT_GT(content.all.x, 20);
    EXPECT_GT(content.all.y, 20);
    EXPECT_LT(content.all.right(), scene.size.width - 20);
    EXPECT_LT(content.all.bottom(), scene.size.height - 10);
}

TEST(WallPdf, HasAMapAndEverySheet)
{
    const Document& document = io::builtInDocument();
    const View view = viewOf(FigureKind::Squares, MeasureId::Volume);
    const auto scale = wallScaleOf("1 cm2 = 70 GB", MeasureId::Volume, {});
    const auto pdf = encodeWall(document, view, *scale, "a4", {}, english(), painter);
    ASSERT_TRUE(pdf);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("wall.pdf")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(pdf->bytes));
    file.close();
    const QByteArray text = tests::run(QStringLiteral("pdftotext"), {file.fileName(), QStringLiteral("-")});
    EXPECT_TRUE(text.contains("1 cm² = 70 GB")) << text.toStdString();
    EXPECT_TRUE(text.contains("row 2, column 1"));
    EXPECT_TRUE(text.contains("10 cm"));
    EXPECT_TRUE(io::documentInPicture(pdf->bytes));
    const auto wrong = encodeWall(document, view, *scale, "B99", {}, english(), painter);
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().code, ErrorCode::BadOption);
    const auto huge = wallScaleOf("1 cm2 = 100 MB", MeasureId::Volume, {});
    EXPECT_FALSE(encodeWall(document, view, *huge, "A5", {}, english(), painter)) << "thousands of sheets";
}

} // namespace toscale::exporting
