#include "core/scene/figures/figure.h"
#include "core/scene/ink.h"
#include "tests/core/scene/sample_comparisons.h"
#include "tests/core/scene/scene_checks.h"

#include <cmath>
#include <gtest/gtest.h>
#include <map>

namespace toscale::tests {

using namespace scene;

namespace {

constexpr std::size_t mostMarks = 4000;

/// All data marks of a case together are its value, and every one of them is drawn to one scale.
void expectGood(const Sample& sample, bool rightToLeft = false)
{
    const Scene scene = sceneOf(sample, rightToLeft);
    expectReadable(scene);
    expectTrueToScale(scene, FigureKind::Units);
    EXPECT_LE(scene.marks.size(), mostMarks);
    const InkReport ink = measureInk(scene, Encoding::Area);
    EXPECT_NEAR(ink.worst, 1, 1e-6);
    std::map<std::string, double> drawn;
    for (const InkReading& reading : ink.cases)
        drawn[reading.key.caseId] = reading.data.value;
    for (const ComparedCase& row : sample.columns.rows)
        if (drawn.contains(row.caseId)) {
            EXPECT_NEAR(drawn[row.caseId] / row.measured()->value.best, 1, 1e-9) << row.caseId;
        }
}

void expectAllThere(const Sample& sample)
{
    const Scene scene = sceneOf(sample);
    for (const ComparedCase& row : sample.columns.rows) {
        EXPECT_TRUE(findMark(scene, row.caseId, "value") || findMark(scene, row.caseId, "gap")) << row.caseId;
    }
}

} // namespace

TEST(UnitsScene, CountsTheBaselineInTheOther)
{
    const Sample sample = swartzAndMeta(FigureKind::Units);
    expectGood(sample);
    expectGood(sample, true);
    const Scene scene = sceneOf(sample);
    EXPECT_NE(allTexts(scene).find("1143 × 70 GB"), std::string::npos) << allTexts(scene);
    EXPECT_NE(allTexts(scene).find("1 = 70 GB"), std::string::npos);
    const auto marks = dataMarks(scene);
    EXPECT_LT(marks.size(), 20U) << "a container of a hundred is one mark";
    const Mark* one = findMark(scene, "swartz-jstor-2010", "value");
    ASSERT_TRUE(one);
    const geometry::Rect& cell = std::get<RectShape>(one->shape).rect;
    EXPECT_NEAR(cell.width, cell.height, 1e-9);
    EXPECT_GT(cell.width, 8) << "countable";
    EXPECT_TRUE(findMark(scene, "meta-shadow-libraries", "open"));
}

TEST(UnitsScene, IsSpokenOfOnceACase)
{
    const Scene scene = sceneOf(swartzAndMeta(FigureKind::Units));
    std::map<std::string, int> spoken;
    for (const Mark& mark : scene.marks)
        if (!mark.key.caseId.empty() && !mark.description.empty())
            ++spoken[mark.key.caseId];
    EXPECT_EQ(spoken, (std::map<std::string, int>{{"meta-shadow-libraries", 1}, {"swartz-jstor-2010", 1}}));
}

TEST(UnitsScene, DrawsEverySampleComparison)
{
    expectGood(twelveVolumes(FigureKind::Units));
    expectAllThere(twelveVolumes(FigureKind::Units));
    expectGood(moneyWithGaps(FigureKind::Units));
    expectAllThere(moneyWithGaps(FigureKind::Units));
    expectGood(sampleOf(manyVolumes(36), FigureKind::Units));
    expectGood(sampleOf(manyVolumes(36, "A case with a long name of nine words and number"), FigureKind::Units));
}

TEST(UnitsScene, DrawsOneCaseEqualValuesAndNothingAtAll)
{
    expectGood(sampleOf({volumeRow("one", "One", Estimate<double>::exact(5e9))}, FigureKind::Units));
    std::vector<ComparedCase> equal;
    for (int i = 0; i < 10; ++i)
        equal.push_back(volumeRow("equal-" + std::to_string(i), "Equal", Estimate<double>::exact(1e12)));
    expectGood(sampleOf(std::move(equal), FigureKind::Units));
    const Sample gaps = sampleOf({gapRow("a", "A", GapCode::Unknown), gapRow("b", "B", GapCode::LifeTerm)},
                                 FigureKind::Units, MeasureId::Custody);
    expectGood(gaps);
    expectAllThere(gaps);
}

TEST(UnitsScene, KeepsOneToAMillionTrillionTrueWithARing)
{
    const Sample sample = sampleOf(
        {volumeRow("one", "One", Estimate<double>::exact(1)), volumeRow("many", "Many", Estimate<double>::exact(1e18))},
        FigureKind::Units);
    expectGood(sample);
    EXPECT_TRUE(findMark(sceneOf(sample), "one", "ring"));
    EXPECT_FALSE(findMark(sceneOf(sample), "many", "ring"));
}

TEST(UnitsScene, ARoundAmountIsTheUnitWhereTheBaselineIsNotTheSmallest)
{
    Sample sample = sampleOf(
        {volumeRow("a", "A", Estimate<double>::exact(3e12)), volumeRow("b", "B", Estimate<double>::exact(90e12))},
        FigureKind::Units);
    sample.columns.reference.baseline = "b";
    EXPECT_NE(allTexts(sceneOf(sample)).find("1 = 500 GB"), std::string::npos) << allTexts(sceneOf(sample));
    expectGood(sample);
}

TEST(UnitsScene, NamesTheLargestOfTwoThousandAndCountsTheRest)
{
    const Sample sample = sampleOf(manyVolumes(2000), FigureKind::Units);
    expectGood(sample);
    EXPECT_NE(allTexts(sceneOf(sample)).find("more cases do not fit"), std::string::npos);
}

TEST(UnitsScene, ARangeGoesOnInItsOwnCells)
{
    Sample sample = sampleOf({penaltyRow("equifax-breach", "Equifax", 350e6, Basis::Imposed),
                              penaltyRow("other", "Other", 100e6, Basis::Imposed)},
                             FigureKind::Units, MeasureId::Money);
    std::get<MeasuredValue>(sample.columns.rows[0].value).value = Estimate<double>::range(350e6, 700e6);
    expectGood(sample);
    const Scene scene = sceneOf(sample);
    double value = 0;
    double range = 0;
    for (const Mark& mark : scene.marks)
        if (const auto* rect = std::get_if<RectShape>(&mark.shape); rect && mark.key.caseId == "equifax-breach") {
            const double area = rect->rect.width * rect->rect.height;
            value += mark.data ? area : 0;
            range += mark.style == MarkStyle::Light ? area : 0;
        }
    EXPECT_NEAR(range / value, 1, 1e-9);
}

TEST(UnitsScene, AWhollySuspendedTermHasCellsButNoValue)
{
    Sample sample = sampleOf(
        {gapRow("suspended", "Suspended", GapCode::Suspended), penaltyRow("served", "Served", 3, Basis::Imposed)},
        FigureKind::Units, MeasureId::Custody);
    std::get<Gap>(sample.columns.rows[0].value).arguments = {"2", "2 years suspended"};
    const Scene scene = sceneOf(sample);
    expectReadable(scene);
    const Mark* term = findMark(scene, "suspended", "suspended");
    ASSERT_TRUE(term);
    EXPECT_FALSE(term->data);
    EXPECT_EQ(term->style, MarkStyle::Hollow);
    EXPECT_FALSE(term->description.empty());
}

TEST(UnitsScene, FitsSmallAndLargePictures)
{
    for (const auto& [width, height] :
         {std::pair{800.0, 600.0}, {500.0, 900.0}, {640.0, 640.0}, {3840.0, 2160.0}, {1080.0, 1920.0}, {2400.0, 400.0}})
        for (Sample sample : {swartzAndMeta(FigureKind::Units), moneyWithGaps(FigureKind::Units)}) {
            sample.view.size = {width, height};
            expectGood(sample);
        }
}

TEST(UnitsScene, WrapsALabelOfThreeHundredCharacters)
{
    std::string label;
    while (label.size() < 300)
        label += "an archive of ";
    expectGood(sampleOf({volumeRow("long", label, Estimate<double>::exact(3e12)),
                         volumeRow("short", "Short", Estimate<double>::exact(7e12))},
                        FigureKind::Units));
}

} // namespace toscale::tests
