#include "core/scene/figures/figure.h"
#include "core/scene/ink.h"
#include "tests/core/scene/sample_comparisons.h"
#include "tests/core/scene/scene_checks.h"

#include <cmath>
#include <gtest/gtest.h>

namespace toscale::tests {

using namespace scene;

namespace {

Mark squareOf(double side, double value, int scale = 0)
{
    Mark mark;
    mark.key = {std::to_string(value), "value"};
    mark.shape = RectShape{{0, 0, side, side}};
    mark.data = DataValue{MeasureId::Volume, value, scale};
    return mark;
}

} // namespace

TEST(Ink, OfAFigureDrawnToScaleIsOne)
{
    for (const FigureKind kind : {FigureKind::Squares, FigureKind::Nested, FigureKind::Bubbles, FigureKind::Treemap,
                                  FigureKind::Bars, FigureKind::Dots, FigureKind::Em}) {
        const Scene scene = sceneOf(twelveVolumes(kind));
        const InkReport report = measureInk(scene, figureEntry(kind)->encoding);
        EXPECT_EQ(report.readings.size(), 12U);
        EXPECT_NEAR(report.worst, 1, 1e-9);
        EXPECT_TRUE(report.isHonest());
    }
}

/// A square whose side, not its area, follows the value: the classic lie. 1 and 4 are drawn as 1 and 16.
TEST(Ink, CatchesASideThatFollowsTheValue)
{
    Scene scene;
    scene.marks = {squareOf(1, 1), squareOf(4, 4)};
    const InkReport report = measureInk(scene, Encoding::Area);
    EXPECT_NEAR(report.readings[0].lieFactor, 5.0 / 17, 1e-12); // 17 units of area for 5 of value
    EXPECT_NEAR(report.readings[1].lieFactor, 4 * 5.0 / 17, 1e-12);
    EXPECT_FALSE(report.isHonest());
}

TEST(Ink, MeasuresEachScaleByItself)
{
    Scene scene;
    scene.marks = {squareOf(1, 1), squareOf(2, 4), squareOf(30, 9, 1), squareOf(10, 1, 1)};
    EXPECT_NEAR(measureInk(scene, Encoding::Area).worst, 1, 1e-12);
}

TEST(Ink, AValueOfZeroMustHaveNoSize)
{
    Scene scene;
    scene.marks = {squareOf(1, 1), squareOf(0, 0)};
    EXPECT_TRUE(measureInk(scene, Encoding::Area).isHonest());
    scene.marks.push_back(squareOf(1, 0));
    EXPECT_FALSE(measureInk(scene, Encoding::Area).isHonest());
}

/// A value in several pieces: each says what part of it it is.
TEST(Ink, AddsThePiecesOfACase)
{
    Scene scene;
    scene.marks = {squareOf(3, 9), squareOf(2, 4), squareOf(1, 1)};
    scene.marks[1].key.caseId = scene.marks[2].key.caseId = "in pieces";
    InkReport report = measureInk(scene, Encoding::Area);
    ASSERT_EQ(report.cases.size(), 2U);
    EXPECT_EQ(report.cases[1].drawn, 5);
    EXPECT_EQ(report.cases[1].data.value, 5);
    EXPECT_NEAR(report.worst, 1, 1e-12);
    scene.marks[1].data->value = 40; // the pieces say more than is drawn
    EXPECT_FALSE(measureInk(scene, Encoding::Area).isHonest());
    for (const FigureKind kind : {FigureKind::Units, FigureKind::Strip}) {
        const Scene drawn = sceneOf(twelveVolumes(kind));
        report = measureInk(drawn, figureEntry(kind)->encoding);
        EXPECT_EQ(report.cases.size(), 12U);
        EXPECT_GT(report.readings.size(), 12U);
        EXPECT_NEAR(report.worst, 1, 1e-6);
    }
}

TEST(Ink, LeavesOutWhatIsPlacedAndNotSized)
{
    Scene scene;
    scene.marks = {squareOf(1, 1), squareOf(2, 4), squareOf(5, 1000, placedByPosition)};
    const InkReport report = measureInk(scene, Encoding::Area);
    EXPECT_EQ(report.readings.size(), 2U);
    EXPECT_TRUE(report.isHonest());
}

TEST(Ink, OfACircleIsItsArea)
{
    Scene scene;
    for (const double value : {1.0, 4.0}) {
        Mark mark = squareOf(1, value);
        mark.shape = CircleShape{{{0, 0}, std::sqrt(value)}};
        scene.marks.push_back(mark);
    }
    EXPECT_NEAR(measureInk(scene, Encoding::Area).worst, 1, 1e-12);
    EXPECT_NEAR(measureInk(scene, Encoding::Area).readings[1].drawn, 4 * 3.14159265358979, 1e-9);
}

} // namespace toscale::tests
