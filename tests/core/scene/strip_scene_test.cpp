#include "core/scene/figures/figure.h"
#include "core/scene/ink.h"
#include "tests/core/scene/sample_comparisons.h"
#include "tests/core/scene/scene_checks.h"
#include "tests/support/fixed_text_measure.h"
#include "tests/support/plain_wording.h"

#include <cmath>
#include <gtest/gtest.h>
#include <map>

namespace toscale::tests {

using namespace scene;

namespace {

Yardstick yardstick(std::string name, double bytes)
{
    return {name, name, name + "s", QuantityKind::Information, bytes, {}, 0, true, "as sold", "https://example.org"};
}

const std::vector<Yardstick> someYardsticks{yardstick("CD", 737e6),      yardstick("DVD", 4.7e9),
                                            yardstick("laptop", 512e9),  yardstick("Pandora Papers", 2.94e12),
                                            yardstick("tape", 18e12),    yardstick("disk", 30e12),
                                            yardstick("Snowball", 80e12)};

Scene stripOf(const Sample& sample, Camera camera = {}, const std::vector<Yardstick>& yardsticks = someYardsticks)
{
    const PlainWording wording;
    auto scene = buildScene(sample.document, sample.view, Columns{sample.columns, sample.beside, yardsticks}, wording,
                            FixedTextMeasure(), camera);
    EXPECT_TRUE(scene);
    return scene ? *std::move(scene) : Scene{};
}

Scene onScreen(const Sample& sample, double scroll)
{
    Camera camera;
    camera.onScreen = true;
    camera.scroll.x = scroll;
    return stripOf(sample, camera);
}

/// Rows of a case together are its value; nothing meets anything.
void expectGood(const Sample& sample)
{
    const Scene scene = stripOf(sample);
    expectReadable(scene);
    expectTrueToScale(scene, FigureKind::Strip);
    const InkReport ink = measureInk(scene, Encoding::Length);
    EXPECT_NEAR(ink.worst, 1, 1e-6);
    std::map<std::string, double> drawn;
    for (const InkReading& reading : ink.cases)
        drawn[reading.key.caseId] = reading.data.value;
    for (const ComparedCase& row : sample.columns.rows)
        if (row.measured() != nullptr && row.measured()->value.best > 0) {
            EXPECT_NEAR(drawn[row.caseId] / row.measured()->value.best, 1, 1e-9) << row.caseId;
        } else {
            EXPECT_TRUE(findMark(scene, row.caseId, "gap") || findMark(scene, row.caseId, "suspended")) << row.caseId;
        }
}

std::vector<std::string> yardsticksIn(const Scene& scene)
{
    std::vector<std::string> texts;
    for (const Mark& mark : scene.marks)
        if (mark.key.part.starts_with("yardstick") && !mark.description.empty())
            texts.push_back(std::get<TextShape>(mark.shape).text);
    return texts;
}

} // namespace

TEST(StripScene, FoldsTheLongWayIntoRowsOfOneLength)
{
    const Sample sample = swartzAndMeta(FigureKind::Strip);
    expectGood(sample);
    const Scene scene = stripOf(sample);
    EXPECT_FALSE(scene.way);
    std::size_t pieces = 0;
    double full = 0;
    for (const Mark* mark : dataMarks(scene))
        if (mark->key.caseId == "meta-shadow-libraries") {
            ++pieces;
            full = std::max(full, std::get<RectShape>(mark->shape).rect.width);
        }
    EXPECT_GE(pieces, 3U);
    EXPECT_GT(full, 900);
    EXPECT_TRUE(findMark(scene, "", "ruler-3"));
    EXPECT_TRUE(findMark(scene, "", "tick-3-1")) << "a ruler with numbers under each row";
}

TEST(StripScene, ShowsYardsticksAtTheirTruePlaces)
{
    const Scene scene = stripOf(swartzAndMeta(FigureKind::Strip));
    const std::vector<std::string> texts = yardsticksIn(scene);
    EXPECT_GE(texts.size(), 3U);
    const Mark* first = findMark(scene, "meta-shadow-libraries", "value");
    ASSERT_TRUE(first);
    const geometry::Rect& row = std::get<RectShape>(first->shape).rect;
    const double perPoint = first->data->value / row.width;
    for (const Mark& mark : scene.marks)
        if (mark.key.part == "yardstick-1-1-pole") {
            EXPECT_NEAR((std::get<LineShape>(mark.shape).from.x - row.x) * perPoint / 512e9, 1, 1e-9);
        }
    EXPECT_NE(allTexts(scene).find("18 TB"), std::string::npos);
}

TEST(StripScene, DrawsEverySampleComparison)
{
    expectGood(twelveVolumes(FigureKind::Strip));
    expectGood(moneyWithGaps(FigureKind::Strip));
    expectGood(sampleOf(manyVolumes(36), FigureKind::Strip));
    expectGood(sampleOf(manyVolumes(36, "A case with a long name of nine words and number"), FigureKind::Strip));
    expectGood(sampleOf(manyVolumes(2000), FigureKind::Strip));
}

TEST(StripScene, DrawsOneCaseEqualValuesAndNothingAtAll)
{
    expectGood(sampleOf({volumeRow("one", "One", Estimate<double>::exact(5e9))}, FigureKind::Strip));
    std::vector<ComparedCase> equal;
    for (int i = 0; i < 10; ++i)
        equal.push_back(volumeRow("equal-" + std::to_string(i), "Equal", Estimate<double>::exact(1e12)));
    expectGood(sampleOf(std::move(equal), FigureKind::Strip));
    expectGood(sampleOf({gapRow("a", "A", GapCode::Unknown), gapRow("b", "B", GapCode::LifeTerm)}, FigureKind::Strip,
                        MeasureId::Custody));
}

TEST(StripScene, KeepsOneToAMillionTrillionTrueWithARing)
{
    const Sample sample = sampleOf(
        {volumeRow("one", "One", Estimate<double>::exact(1)), volumeRow("many", "Many", Estimate<double>::exact(1e18))},
        FigureKind::Strip);
    expectGood(sample);
    EXPECT_TRUE(findMark(stripOf(sample), "one", "ring"));
    EXPECT_TRUE(findMark(onScreen(sample, 0), "one", "ring"));
}

TEST(StripScene, FitsSmallAndLargePictures)
{
    for (const auto& [width, height] :
         {std::pair{800.0, 600.0}, {500.0, 900.0}, {640.0, 640.0}, {3840.0, 2160.0}, {1080.0, 1920.0}, {2400.0, 400.0}})
        for (Sample sample : {swartzAndMeta(FigureKind::Strip), moneyWithGaps(FigureKind::Strip)}) {
            sample.view.size = {width, height};
            expectGood(sample);
        }
}

TEST(StripScene, ReadsFromRightToLeft)
{
    const Scene scene = sceneOf(swartzAndMeta(FigureKind::Strip), true);
    expectReadable(scene);
    const Mark* small = findMark(scene, "swartz-jstor-2010", "value");
    ASSERT_TRUE(small);
    EXPECT_GT(std::get<RectShape>(small->shape).rect.x, scene.size.width / 2);
}

TEST(StripOnScreen, IsOneLineThatScrolls)
{
    const Sample sample = swartzAndMeta(FigureKind::Strip);
    const Scene start = onScreen(sample, 0);
    ASSERT_TRUE(start.way);
    EXPECT_EQ(start.way->position, 0);
    EXPECT_GT(start.way->length, 20 * start.way->screen);
    EXPECT_LT(start.way->length, 400.5 * start.way->screen);
    const Mark* small = findMark(start, "swartz-jstor-2010", "value");
    ASSERT_TRUE(small);
    EXPECT_NEAR(std::get<RectShape>(small->shape).rect.width, 24, 1e-6);
    for (const double part : {0.0, 0.3, 0.77, 1.0}) {
        const Scene scene = onScreen(sample, part * start.way->length);
        expectReadable(scene);
        expectTrueToScale(scene, FigureKind::Strip);
        EXPECT_EQ(scene.way->stops, start.way->stops);
        EXPECT_FALSE(dataMarks(scene).empty());
    }
    const Scene end = onScreen(sample, 1e9);
    EXPECT_DOUBLE_EQ(end.way->position, start.way->length - start.way->screen);
    EXPECT_TRUE(findMark(end, "meta-shadow-libraries", "leader")) << "its end is in sight";
    EXPECT_FALSE(findMark(end, "swartz-jstor-2010", "value")) << "only what is in sight";
    const Mark* passed = findMark(end, "swartz-jstor-2010", "map-end");
    ASSERT_TRUE(passed) << "but still to be spoken of";
    EXPECT_EQ(passed->description, small->description);
    EXPECT_FALSE(findMark(start, "swartz-jstor-2010", "map-end")) << "each case once";
    EXPECT_TRUE(findMark(start, "meta-shadow-libraries", "label")) << "what goes on is named too";
}

TEST(StripOnScreen, KeepsItsScaleWhileItScrolls)
{
    const Sample sample = twelveVolumes(FigureKind::Strip);
    const double length = onScreen(sample, 0).way->length;
    double perPoint = 0;
    for (double part = 0; part < 1; part += 0.093) {
        const Scene scene = onScreen(sample, part * length);
        expectReadable(scene);
        for (const Mark* mark : dataMarks(scene)) {
            const double here = mark->data->value / std::get<RectShape>(mark->shape).rect.width;
            perPoint = perPoint == 0 ? here : perPoint;
            EXPECT_NEAR(here / perPoint, 1, 1e-9);
        }
    }
}

TEST(StripOnScreen, SaysHowFarItIs)
{
    const Scene scene = onScreen(swartzAndMeta(FigureKind::Strip), 0);
    const Mark* progress = findMark(scene, "", "progress");
    ASSERT_TRUE(progress);
    EXPECT_NE(std::get<TextShape>(progress->shape).text.find("80 TB"), std::string::npos);
    EXPECT_TRUE(findMark(scene, "", "map-sight"));
}

TEST(StripOnScreen, AShortWayTakesTwoScreens)
{
    const Sample sample = sampleOf(
        {volumeRow("a", "A", Estimate<double>::exact(3e12)), volumeRow("b", "B", Estimate<double>::exact(9e12))},
        FigureKind::Strip);
    const Scene scene = onScreen(sample, 0);
    EXPECT_NEAR(scene.way->length / scene.way->screen, 2, 1e-9);
}

} // namespace toscale::tests
