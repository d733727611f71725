#include "core/scene/figures/figure.h"
#include "tests/core/scene/sample_comparisons.h"
#include "tests/core/scene/scene_checks.h"

#include <cmath>
#include <gtest/gtest.h>
#include <random>
#include <set>

namespace toscale::tests {

using namespace scene;

namespace {

using geometry::Circle;
using geometry::Rect;

const Rect& rectOf(const Mark& mark)
{
    return std::get<RectShape>(mark.shape).rect;
}

/// Every case has a data mark or stands on the rail.
void expectAllThere(const Scene& scene, const Sample& sample)
{
    for (const ComparedCase& row : sample.columns.rows)
        EXPECT_TRUE(findMark(scene, row.caseId, "value") || findMark(scene, row.caseId, "gap")) << row.caseId;
}

} // namespace

class AreaFigures : public testing::TestWithParam<FigureKind> {
protected:
    void expectGood(const Sample& sample, bool rightToLeft = false)
    {
        const Scene scene = sceneOf(sample, rightToLeft);
        expectReadable(scene);
        expectTrueToScale(scene, GetParam());
        expectAllThere(scene, sample);
    }
};

TEST_P(AreaFigures, DrawTheBuiltInComparison)
{
    const Sample sample = swartzAndMeta(GetParam());
    expectGood(sample);
    expectGood(sample, true);
    const std::string texts = allTexts(sceneOf(sample));
    for (const std::string_view part : {"alleged", "untraced", "over 80 TB", "about 70 GB", "1143"})
        EXPECT_NE(texts.find(part), std::string::npos) << part;
}

TEST_P(AreaFigures, DrawManySizesBasesAndGaps)
{
    expectGood(twelveVolumes(GetParam()));
    expectGood(moneyWithGaps(GetParam()));
    expectGood(sampleOf(manyVolumes(36), GetParam()));
    expectGood(sampleOf(manyVolumes(36, "A case with a long name of nine words and number"), GetParam()));
}

TEST_P(AreaFigures, DrawOneCaseEqualValuesAndNothingAtAll)
{
    expectGood(sampleOf({volumeRow("one", "One", Estimate<double>::exact(5e9))}, GetParam()));
    std::vector<ComparedCase> equal;
    for (int i = 0; i < 10; ++i)
        equal.push_back(volumeRow("equal-" + std::to_string(i), "Equal", Estimate<double>::exact(1e12)));
    expectGood(sampleOf(std::move(equal), GetParam()));
    expectGood(sampleOf({gapRow("a", "A", GapCode::Unknown), gapRow("b", "B", GapCode::LifeTerm)}, GetParam(),
                        MeasureId::Custody));
}

TEST_P(AreaFigures, NameAZeroOnTheRail)
{
    const Sample sample =
        sampleOf({penaltyRow("zero", "Zero", 0, Basis::Imposed), penaltyRow("some", "Some", 5e6, Basis::Imposed)},
                 GetParam(), MeasureId::Money);
    const Scene scene = sceneOf(sample);
    expectReadable(scene);
    EXPECT_FALSE(findMark(scene, "zero", "value"));
    EXPECT_TRUE(findMark(scene, "zero", "gap"));
    EXPECT_NE(allTexts(scene).find("$0"), std::string::npos);
}

TEST_P(AreaFigures, KeepOneToAMillionTrillionTrue)
{
    const Sample sample = sampleOf(
        {volumeRow("one", "One", Estimate<double>::exact(1)), volumeRow("many", "Many", Estimate<double>::exact(1e18))},
        GetParam());
    expectGood(sample);
    EXPECT_TRUE(findMark(sceneOf(sample), "one", "ring"));
}

/// Ten rings on one another would be a blob that looks like a value of its own.
TEST_P(AreaFigures, RingsOfNeighboursAreOne)
{
    std::vector<ComparedCase> rows{volumeRow("large", "Large", Estimate<double>::exact(1e15))};
    for (int i = 0; i < 10; ++i) {
        const std::string name = "tiny-" + std::to_string(i);
        rows.push_back(volumeRow(name, name, Estimate<double>::exact(1e3 + i)));
    }
    const Scene scene = sceneOf(sampleOf(rows, GetParam()));
    std::vector<geometry::Circle> rings;
    for (const Mark& mark : scene.marks)
        if (mark.key.part == "ring")
            rings.push_back(std::get<CircleShape>(mark.shape).circle);
    EXPECT_FALSE(rings.empty());
    for (std::size_t i = 0; i < rings.size(); ++i)
        for (std::size_t k = 0; k < i; ++k)
            EXPECT_GT(std::hypot(rings[i].center.x - rings[k].center.x, rings[i].center.y - rings[k].center.y),
                      rings[i].radius + rings[k].radius);
}

/// A line through another bubble seems to name that one: no label stands on the side where a level line crosses more.
TEST(Bubbles, HaveTheirLinesOnTheSideThatCrossesFewer)
{
    std::vector<ComparedCase> rows;
    for (int i = 0; i < 14; ++i) {
        const std::string name = "case-" + std::to_string(i);
        rows.push_back(volumeRow(name, "Archive of the " + name, Estimate<double>::exact(i < 4 ? 9e12 : 1e10 * i)));
    }
    const Scene scene = sceneOf(sampleOf(rows, FigureKind::Bubbles));
    const auto circleOf = [&](const Mark& mark) { return std::get<CircleShape>(mark.shape).circle; };
    int leaders = 0;
    for (const Mark& leader : scene.marks) {
        if (leader.key.part != "leader")
            continue;
        ++leaders;
        const auto& line = std::get<LineShape>(leader.shape);
        const geometry::Circle own = circleOf(*findMark(scene, leader.key.caseId, "value"));
        int left = 0;
        int right = 0;
        for (const Mark* mark : dataMarks(scene)) {
            const geometry::Circle other = circleOf(*mark);
            const double up = std::abs(other.center.y - own.center.y);
            if (mark->key.caseId == leader.key.caseId || up >= other.radius)
                continue;
            const double half = std::sqrt(other.radius * other.radius - up * up);
            left += other.center.x - half < own.center.x ? 1 : 0;
            right += other.center.x + half > own.center.x ? 1 : 0;
        }
        const bool isLeft = std::min(line.from.x, line.to.x) < own.center.x - own.radius - 1;
        EXPECT_LE(isLeft ? left : right, isLeft ? right : left) << leader.key.caseId;
    }
    EXPECT_GT(leaders, 4);
}

/// Names without a place to break make the ratio sentence long: it stands under the figure then.
TEST_P(AreaFigures, HaveNoSentenceBesideThemThatIsHigherThanTheyAre)
{
    std::vector<ComparedCase> rows;
    for (const char* end : {"a", "b", "c"})
        rows.push_back(volumeRow(end, std::string(150, 'n') + end, Estimate<double>::exact(1e12 * (end[0] - 'a' + 1))));
    Sample sample = sampleOf(rows, GetParam());
    sample.view.size = {1200, 675};
    const Scene scene = sceneOf(sample);
    double rule = 0;
    double sentence = 0;
    for (const Mark& mark : scene.marks) {
        if (mark.key.part == "rule")
            rule = std::get<LineShape>(mark.shape).from.y;
        if (mark.key.part.starts_with("ratio"))
            sentence = std::max(sentence, std::get<TextShape>(mark.shape).at.y);
    }
    EXPECT_GT(sentence, 0);
    EXPECT_LT(sentence, rule);
}

TEST_P(AreaFigures, DrawTwoThousandCasesAndSayHowManyHaveNoName)
{
    const Sample sample = sampleOf(manyVolumes(2000), GetParam());
    const Scene scene = sceneOf(sample);
    expectReadable(scene);
    expectTrueToScale(scene, GetParam());
    EXPECT_EQ(dataMarks(scene).size(), 2000U);
    EXPECT_NE(allTexts(scene).find("have no name"), std::string::npos);
}

TEST_P(AreaFigures, ANumberWithoutRoomStandsInNoKeyAndIsSaid)
{
    std::vector<ComparedCase> rows; // each half as large as the one before: most are tiny
    for (int i = 0; i < 60; ++i)
        rows.push_back(volumeRow("case-" + std::to_string(i), "A case of its own " + std::to_string(i),
                                 Estimate<double>::exact(1e15 * std::pow(0.5, i))));
    const Scene scene = sceneOf(sampleOf(std::move(rows), GetParam()));
    expectReadable(scene);
    std::size_t unnumbered = 0;
    for (const Mark& mark : scene.marks)
        if (const auto* text = std::get_if<TextShape>(&mark.shape); text != nullptr && mark.key.part == "key")
            unnumbered += text->text.starts_with("A case") ? 1U : 0U;
    const std::string sentence = std::to_string(unnumbered) + " cases have no number";
    EXPECT_EQ(allTexts(scene).find(sentence) != std::string::npos, unnumbered > 0) << unnumbered;
    if (GetParam() == FigureKind::Nested) {
        EXPECT_GT(unnumbered, 0U);
    }
}

TEST_P(AreaFigures, WrapALabelOfThreeHundredCharacters)
{
    std::string label;
    while (label.size() < 300)
        label += "an archive of ";
    expectGood(sampleOf({volumeRow("long", label, Estimate<double>::exact(3e12)),
                         volumeRow("short", "Short", Estimate<double>::exact(7e12))},
                        GetParam()));
}

TEST_P(AreaFigures, FrameTheRestOfARange)
{
    Sample sample = sampleOf({penaltyRow("equifax-breach", "Equifax", 350e6, Basis::Imposed),
                              penaltyRow("other", "Other", 100e6, Basis::Imposed)},
                             GetParam(), MeasureId::Money);
    std::get<MeasuredValue>(sample.columns.rows[0].value).value = Estimate<double>::range(350e6, 700e6);
    const Scene scene = sceneOf(sample);
    expectTrueToScale(scene, GetParam());
    const Mark* low = findMark(scene, "equifax-breach", "value");
    const Mark* high = findMark(scene, "equifax-breach", "range");
    ASSERT_TRUE(low && high);
    EXPECT_EQ(high->style, MarkStyle::Light);
    EXPECT_FALSE(high->data);
    const auto area = [](const Mark& mark) {
        const auto* circle = std::get_if<CircleShape>(&mark.shape);
        return circle != nullptr ? std::pow(circle->circle.radius, 2) : rectOf(mark).width * rectOf(mark).height;
    };
    EXPECT_NEAR(area(*high) / area(*low), 2, 1e-9);
}

TEST_P(AreaFigures, FitSmallAndLargePictures)
{
    for (const auto& [width, height] : {std::pair{800.0, 600.0}, {500.0, 900.0}, {640.0, 640.0}, {3840.0, 2160.0}})
        for (Sample sample : {swartzAndMeta(GetParam()), moneyWithGaps(GetParam())}) {
            sample.view.size = {width, height};
            expectGood(sample);
        }
}

INSTANTIATE_TEST_SUITE_P(Kinds, AreaFigures,
                         testing::Values(FigureKind::Nested, FigureKind::Bubbles, FigureKind::Treemap),
                         [](const auto& kind) { return std::string(nameOf(kind.param)); });

TEST(NestedScene, SquaresShareACornerAndSmallerOnesLieOnLargerOnes)
{
    const Scene scene = sceneOf(twelveVolumes(FigureKind::Nested));
    const std::vector<const Mark*> marks = dataMarks(scene);
    ASSERT_EQ(marks.size(), 12U);
    for (std::size_t i = 1; i < marks.size(); ++i) {
        EXPECT_NEAR(rectOf(*marks[i]).right(), rectOf(*marks[0]).right(), 1e-9);
        EXPECT_NEAR(rectOf(*marks[i]).bottom(), rectOf(*marks[0]).bottom(), 1e-9);
        EXPECT_LE(rectOf(*marks[i]).width, rectOf(*marks[i - 1]).width) << "painted later, so not covered";
    }
}

/// Edges part squares; they must not cover the colour that they part.
TEST(NestedScene, OfManyCasesTheEdgesLeaveTheColour)
{
    const Scene scene = sceneOf(sampleOf(manyVolumes(2000), FigureKind::Nested));
    std::vector<double> sides;
    for (const Mark& mark : scene.marks)
        if (mark.key.part == "edge")
            sides.push_back(std::get<RectShape>(mark.shape).rect.width);
    ASSERT_GT(sides.size(), 5U);
    for (std::size_t i = 1; i < sides.size(); ++i)
        EXPECT_GE(sides[i - 1] - sides[i], 3.5 - 1e-9);
}

TEST(BubblesScene, CirclesDoNotOverlap)
{
    const Scene scene = sceneOf(sampleOf(manyVolumes(60), FigureKind::Bubbles));
    const std::vector<const Mark*> marks = dataMarks(scene);
    for (std::size_t i = 0; i < marks.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            const Circle& a = std::get<CircleShape>(marks[i]->shape).circle;
            const Circle& b = std::get<CircleShape>(marks[j]->shape).circle;
            EXPECT_GE(std::hypot(a.center.x - b.center.x, a.center.y - b.center.y), (a.radius + b.radius) * (1 - 1e-9));
        }
}

TEST(TreemapScene, TilesDoNotOverlap)
{
    const Scene scene = sceneOf(sampleOf(manyVolumes(60), FigureKind::Treemap));
    const std::vector<const Mark*> marks = dataMarks(scene);
    for (std::size_t i = 0; i < marks.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            EXPECT_FALSE(rectOf(*marks[i]).inset(1e-9).intersects(rectOf(*marks[j]).inset(1e-9)));
}

TEST(BubblesScene, TextOnAColourContrastsWithIt)
{
    const Scene scene = sceneOf(swartzAndMeta(FigureKind::Bubbles));
    const Mark* label = findMark(scene, "meta-shadow-libraries", "label");
    ASSERT_TRUE(label);
    EXPECT_EQ(label->role, Role::OnData);
    EXPECT_EQ(label->series, findMark(scene, "meta-shadow-libraries", "value")->series);
}

} // namespace toscale::tests
