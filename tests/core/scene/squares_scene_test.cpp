#include "core/scene/figures/magnifier.h"
#include "tests/core/scene/sample_comparisons.h"
#include "tests/core/scene/scene_checks.h"

#include <cmath>
#include <gtest/gtest.h>
#include <random>

namespace toscale::tests {

using namespace scene;

namespace {

const geometry::Rect& rectOf(const Mark* mark)
{
    return std::get<RectShape>(mark->shape).rect;
}

} // namespace

TEST(SquaresScene, Draws70GigabytesAnd80TerabytesTo33Point8InSide)
{
    const Scene scene = sceneOf(swartzAndMeta(FigureKind::Squares));
    expectReadable(scene);
    expectTrueToScale(scene, FigureKind::Squares);
    const auto marks = dataMarks(scene);
    ASSERT_EQ(marks.size(), 2U);
    EXPECT_EQ(marks[0]->key, (MarkKey{"swartz-jstor-2010", "value"}));
    EXPECT_EQ(marks[0]->role, Role::Baseline);
    EXPECT_EQ(marks[1]->role, Role::Data);
    EXPECT_NEAR(rectOf(marks[1]).width / rectOf(marks[0]).width, 33.8062, 1e-4);
    EXPECT_GT(rectOf(marks[1]).width, 350);
    EXPECT_DOUBLE_EQ(rectOf(marks[0]).bottom(), rectOf(marks[1]).bottom());
    EXPECT_EQ(marks[1]->data->value, 80e12);
    EXPECT_NE(marks[1]->description.find("over 80 TB"), std::string::npos);
}

TEST(SquaresScene, SaysStatusAndEvidenceAtTheMarkAndTheRatioBeside)
{
    const std::string texts = allTexts(sceneOf(swartzAndMeta(FigureKind::Squares)));
    for (const std::string_view part : {"alleged", "untraced", "over 80 TB", "about 70 GB", "1143 times",
                                        "Sources:", "Drawn to scale with ToScale", "70 GB and 80 TB"})
        EXPECT_NE(texts.find(part), std::string::npos) << part;
}

TEST(SquaresScene, ASquareTooSmallToSeeKeepsItsSizeAndGetsRingAndMagnifier)
{
    const Sample sample = sampleOf(
        {volumeRow("one", "One", Estimate<double>::exact(1)), volumeRow("many", "Many", Estimate<double>::exact(1e9))},
        FigureKind::Squares);
    const Scene scene = sceneOf(sample);
    expectReadable(scene);
    expectTrueToScale(scene, FigureKind::Squares);
    const Mark* ring = findMark(scene, "one", "ring");
    const Mark* inset = findMark(scene, "one", "inset");
    const Mark* square = findMark(scene, "one", "value");
    ASSERT_TRUE(ring && inset && square && findMark(scene, "one", "inset-frame"));
    EXPECT_EQ(ring->role, Role::Ring);
    EXPECT_EQ(inset->role, Role::InsetData);
    EXPECT_FALSE(ring->data || inset->data);
    EXPECT_TRUE(std::get<CircleShape>(ring->shape).circle.center == rectOf(square).center());
    const double factor = rectOf(inset).width / rectOf(square).width;
    EXPECT_NE(allTexts(scene).find("enlarged 5000"), std::string::npos) << factor;
    EXPECT_NEAR(factor, 5000, 1e-6);
    EXPECT_FALSE(findMark(scene, "many", "ring"));
}

TEST(SquaresScene, SeveralTinySquaresHaveMagnifiersWhereThereIsRoom)
{
    std::vector<ComparedCase> rows;
    for (int i = 0; i < 4; ++i)
        rows.push_back(volumeRow("tiny-" + std::to_string(i), "Tiny", Estimate<double>::exact(65e9 * (i + 1))));
    rows.insert(rows.begin() + 1, volumeRow("large", "Large", Estimate<double>::exact(25e15)));
    const Scene scene = sceneOf(sampleOf(std::move(rows), FigureKind::Squares));
    expectReadable(scene);
    int magnified = 0;
    for (int i = 0; i < 4; ++i) {
        const Mark* inset = findMark(scene, "tiny-" + std::to_string(i), "inset");
        const Mark* square = findMark(scene, "tiny-" + std::to_string(i), "value");
        ASSERT_TRUE(square) << i;
        if (inset == nullptr)
            continue;
        ++magnified;
        EXPECT_GT(rectOf(inset).width, 20 * rectOf(square).width);
    }
    EXPECT_GE(magnified, 2);
}

TEST(SquaresScene, ManyTinySquaresGetRingsAndStayReadable)
{
    std::vector<ComparedCase> rows;
    for (int i = 0; i < 9; ++i)
        rows.push_back(
            volumeRow("tiny-" + std::to_string(i), "Tiny " + std::to_string(i), Estimate<double>::exact(1e3 + i)));
    rows.push_back(volumeRow("large", "Large", Estimate<double>::exact(1e15)));
    const Scene scene = sceneOf(sampleOf(std::move(rows), FigureKind::Squares));
    expectReadable(scene);
    for (int i = 0; i < 9; ++i)
        EXPECT_TRUE(findMark(scene, "tiny-" + std::to_string(i), "ring"));
}

TEST(SquaresScene, ARangeDrawsItsLowEndAndFramesTheRest)
{
    Sample sample = sampleOf({penaltyRow("equifax-breach", "Equifax", 650e6, Basis::Imposed),
                              penaltyRow("other", "Other", 100e6, Basis::Imposed)},
                             FigureKind::Squares, MeasureId::Money);
    std::get<MeasuredValue>(sample.columns.rows[0].value).value = Estimate<double>::range(650e6, 700e6);
    const Scene scene = sceneOf(sample);
    expectTrueToScale(scene, FigureKind::Squares);
    const Mark* low = findMark(scene, "equifax-breach", "value");
    const Mark* high = findMark(scene, "equifax-breach", "range");
    ASSERT_TRUE(low && high);
    EXPECT_EQ(low->style, MarkStyle::Solid);
    EXPECT_EQ(high->style, MarkStyle::Light);
    EXPECT_NE(allTexts(scene).find("style " + std::to_string(static_cast<int>(MarkStyle::Light))), std::string::npos);
    EXPECT_FALSE(high->data);
    EXPECT_EQ(low->data->value, 650e6);
    EXPECT_NEAR(std::pow(rectOf(high).width / rectOf(low).width, 2), 700.0 / 650, 1e-9);
}

TEST(SquaresScene, ALowerBoundHasAnArrowOutsideItsArea)
{
    const Scene scene = sceneOf(swartzAndMeta(FigureKind::Squares));
    const Mark* arrow = findMark(scene, "meta-shadow-libraries", "open");
    ASSERT_TRUE(arrow);
    EXPECT_FALSE(arrow->data);
    for (const geometry::Point p : std::get<PathShape>(arrow->shape).points)
        EXPECT_LT(p.y, rectOf(findMark(scene, "meta-shadow-libraries", "value")).y);
    EXPECT_FALSE(findMark(scene, "swartz-jstor-2010", "open"));
}

TEST(SquaresScene, AGapTakesSpaceOnTheGroundLine)
{
    const Scene scene = sceneOf(moneyWithGaps(FigureKind::Squares));
    expectReadable(scene);
    expectTrueToScale(scene, FigureKind::Squares);
    const Mark* gap = findMark(scene, "meta-shadow-libraries", "gap");
    ASSERT_TRUE(gap);
    EXPECT_EQ(gap->role, Role::Gap);
    EXPECT_NE(gap->description.find("NonePending"), std::string::npos);
    EXPECT_FALSE(findMark(scene, "meta-shadow-libraries", "value"));
    EXPECT_NE(allTexts(scene).find("NonePending"), std::string::npos);
}

TEST(SquaresScene, LabelsMoveWithLeadersBeforeTheyFoldIntoAKey)
{
    const Scene moved = sceneOf(moneyWithGaps(FigureKind::Squares));
    EXPECT_TRUE(findMark(moved, "tenenbaum-p2p", "leader"));
    EXPECT_FALSE(findMark(moved, "tenenbaum-p2p", "number"));
    const Scene apart = sceneOf(swartzAndMeta(FigureKind::Squares));
    EXPECT_FALSE(findMark(apart, "meta-shadow-libraries", "leader"));
}

TEST(SquaresScene, FortyCasesAreAllThereWithNumbers)
{
    std::vector<ComparedCase> rows;
    for (int i = 1; i <= 40; ++i)
        rows.push_back(
            penaltyRow("case-" + std::to_string(i), "A case called " + std::to_string(i), 1e5 * i, Basis::Imposed));
    const Scene scene = sceneOf(sampleOf(std::move(rows), FigureKind::Squares, MeasureId::Money));
    expectReadable(scene);
    EXPECT_EQ(dataMarks(scene).size(), 40U);
    EXPECT_EQ(std::get<TextShape>(findMark(scene, "case-40", "number")->shape).text, "40");
    EXPECT_TRUE(std::get<TextShape>(findMark(scene, "case-40", "key")->shape).text.starts_with("40. A case"));
}

TEST(SquaresScene, ZeroIsNamedAndHasNoArea)
{
    const Scene scene = sceneOf(
        sampleOf({penaltyRow("zero", "Zero", 0, Basis::Imposed), penaltyRow("some", "Some", 5e6, Basis::Imposed)},
                 FigureKind::Squares, MeasureId::Money));
    EXPECT_TRUE(findMark(scene, "zero", "zero"));
    EXPECT_FALSE(findMark(scene, "zero", "value"));
    EXPECT_FALSE(findMark(scene, "zero", "ring"));
    EXPECT_NE(allTexts(scene).find("$0"), std::string::npos);
}

TEST(SquaresScene, OnlyGapsOrZerosStillMakeAPicture)
{
    expectReadable(sceneOf(sampleOf({gapRow("a", "A", GapCode::Unknown), gapRow("b", "B", GapCode::LifeTerm)},
                                    FigureKind::Squares, MeasureId::Custody)));
    expectReadable(
        sceneOf(sampleOf({penaltyRow("zero", "Zero", 0, Basis::Imposed)}, FigureKind::Squares, MeasureId::Money)));
}

TEST(SquaresScene, ALeftOutRowIsHollowAndSaysWhy)
{
    Sample sample = twelveVolumes(FigureKind::Squares);
    sample.columns.rows[4].leftOut = true;
    sample.columns.rows[4].notes = {{NoteCode::LeftOut, {"football-leaks"}, {"another kind of act"}}};
    const Scene scene = sceneOf(sample);
    EXPECT_EQ(findMark(scene, "football-leaks", "value")->style, MarkStyle::Hollow);
    EXPECT_NE(allTexts(scene).find("another"), std::string::npos);
}

TEST(SquaresScene, ARangeFromZeroStillShowsItsHighEnd)
{
    Sample sample = sampleOf({penaltyRow("grooveshark", "Grooveshark", 0, Basis::Agreed),
                              penaltyRow("other", "Other", 100e6, Basis::Agreed)},
                             FigureKind::Squares, MeasureId::Money);
    std::get<MeasuredValue>(sample.columns.rows[0].value).value = Estimate<double>::range(0, 50e6);
    const Scene scene = sceneOf(sample);
    const Mark* high = findMark(scene, "grooveshark", "range");
    ASSERT_TRUE(high && findMark(scene, "grooveshark", "zero"));
    const Mark* other = findMark(scene, "other", "value");
    EXPECT_NEAR(std::pow(rectOf(high).width / rectOf(other).width, 2), 0.5, 1e-9);
}

TEST(SquaresScene, AWhollySuspendedTermIsHollowAndNoData)
{
    Sample sample =
        sampleOf({gapRow("pinto", "Pinto", GapCode::Suspended), penaltyRow("other", "Other", 1, Basis::Imposed)},
                 FigureKind::Squares, MeasureId::Custody);
    std::get<Gap>(sample.columns.rows[0].value).arguments = {"4", "4 years suspended"};
    const Scene scene = sceneOf(sample);
    const Mark* term = findMark(scene, "pinto", "suspended");
    ASSERT_TRUE(term);
    EXPECT_EQ(term->style, MarkStyle::Hollow);
    EXPECT_FALSE(term->data);
    EXPECT_NEAR(rectOf(term).width / rectOf(findMark(scene, "other", "value")).width, 2, 1e-9);
    EXPECT_FALSE(findMark(scene, "pinto", "gap"));
}

/// Gaps leave the ground line before any value is left away.
TEST(SquaresScene, ManyGapsGatherInARailByTheirWord)
{
    std::vector<ComparedCase> rows;
    for (int i = 0; i < 12; ++i)
        rows.push_back(
            penaltyRow("value-" + std::to_string(i), "Value " + std::to_string(i), std::pow(3, i), Basis::Imposed));
    for (int i = 0; i < 30; ++i)
        rows.push_back(gapRow("gap-" + std::to_string(i), "Gap " + std::to_string(i),
                              i % 2 == 0 ? GapCode::Unknown : GapCode::NonePending));
    const Scene scene = sceneOf(sampleOf(std::move(rows), FigureKind::Squares, MeasureId::Money));
    expectReadable(scene);
    EXPECT_EQ(dataMarks(scene).size(), 12U);
    for (int i = 0; i < 30; ++i) {
        const Mark* gap = findMark(scene, "gap-" + std::to_string(i), "gap");
        ASSERT_TRUE(gap) << i;
        EXPECT_FALSE(gap->description.empty());
    }
    EXPECT_TRUE(findMark(scene, "", "gap-group-2"));
    EXPECT_FALSE(findMark(scene, "", "gap-group-3"));
}

class SquaresCrowd : public testing::TestWithParam<std::tuple<std::size_t, double, std::size_t>> { };

TEST_P(SquaresCrowd, LabelsNeverMeetNorLeaveThePicture)
{
    const auto [cases, width, words] = GetParam();
    std::mt19937_64 random(cases * 31 + words);
    std::vector<ComparedCase> rows;
    for (std::size_t i = 0; i < cases; ++i) {
        std::string label = "Case " + std::to_string(i);
        for (std::size_t w = 0; w < words; ++w)
            label += w % 2 == 0 ? " collection" : " of records";
        if (i % 7 == 3)
            rows.push_back(gapRow("case-" + std::to_string(i), label, GapCode::NoneImposed));
        else
            rows.push_back(penaltyRow("case-" + std::to_string(i), label, std::pow(10, double(random() % 90) / 10),
                                      Basis::Imposed));
    }
    Sample sample = sampleOf(std::move(rows), FigureKind::Squares, MeasureId::Money);
    sample.view.size = {width, width * 9 / 16};
    const Scene scene = sceneOf(sample);
    expectReadable(scene);
    expectTrueToScale(scene, FigureKind::Squares);
    // every case is there, or the figure says how many are not
    std::size_t drawn = 0;
    for (std::size_t i = 0; i < cases; ++i) {
        const std::string id = "case-" + std::to_string(i);
        if (findMark(scene, id, "value") || findMark(scene, id, "gap"))
            ++drawn;
    }
    if (drawn < cases) {
        EXPECT_NE(allTexts(scene).find(std::to_string(cases - drawn) + " more cases do not fit"), std::string::npos);
    } else {
        EXPECT_EQ(allTexts(scene).find("do not fit"), std::string::npos);
    }
}

INSTANTIATE_TEST_SUITE_P(Sizes, SquaresCrowd,
                         testing::Combine(testing::Values(1U, 2U, 3U, 5U, 8U, 12U, 17U, 25U, 33U, 40U, 60U, 200U),
                                          testing::Values(800.0, 1200.0, 1600.0), testing::Values(0U, 2U, 8U)));

TEST(Enlargement, IsTheLargestRoundFactorThatFits)
{
    EXPECT_EQ(enlargement(1, 70), 50);
    EXPECT_EQ(enlargement(0.0126, 68), 5000);
    EXPECT_EQ(enlargement(2, 40), 20);
    EXPECT_EQ(enlargement(3, 2), 1);
    EXPECT_EQ(enlargement(0, 70), 1);
}

} // namespace toscale::tests
