#include "core/scene/figures/figure.h"
#include "core/scene/ink.h"
#include "tests/core/scene/sample_comparisons.h"
#include "tests/core/scene/scene_checks.h"

#include <cmath>
#include <gtest/gtest.h>
#include <random>

// Dots on an axis over powers of ten, with the same rows as linear bars: dots and em.

namespace toscale::tests {

using namespace scene;

namespace {

const geometry::Circle& circleOf(const Mark* mark)
{
    return std::get<CircleShape>(mark->shape).circle;
}

double xOfTick(const Scene& scene, const std::string& text)
{
    for (const Mark& mark : scene.marks) {
        const auto* shape = std::get_if<TextShape>(&mark.shape);
        if (shape && shape->text == text && mark.key.part.starts_with("tick-"))
            return shape->at.x;
    }
    ADD_FAILURE() << "no tick " << text;
    return 0;
}

void expectSound(const Sample& sample, bool rightToLeft = false)
{
    const Scene scene = sceneOf(sample, rightToLeft);
    expectReadable(scene);
    const InkReport ink = measureInk(scene, figureEntry(sample.view.figure)->encoding);
    EXPECT_NEAR(ink.worst, 1, 1e-9);
    for (const ComparedCase& row : sample.columns.rows) {
        const Mark* dot = findMark(scene, row.caseId, "value");
        const Mark* bar = findMark(scene, row.caseId, "linear-value");
        if (dot) {
            EXPECT_TRUE(bar) << row.caseId << ": no dot without its linear bar";
            EXPECT_EQ(dot->data->scale, placedByPosition);
        }
    }
}

std::vector<ComparedCase> manyRows(std::size_t cases, std::size_t words)
{
    std::mt19937_64 random(cases * 31 + words);
    std::vector<ComparedCase> rows;
    for (std::size_t i = 0; i < cases; ++i) {
        const std::string id = "case-" + std::to_string(i);
        std::string label = "Case " + std::to_string(i);
        for (std::size_t w = 0; w < words; ++w)
            label += w % 2 == 0 ? " collection" : " of records";
        if (i % 5 == 3)
            rows.push_back(gapRow(id, label, GapCode::NonePending));
        else
            rows.push_back(penaltyRow(id, label, i % 11 == 7 ? 0 : std::pow(10, double(random() % 90) / 10),
                                      i % 3 == 0 ? Basis::StatutoryMaximum : Basis::Imposed));
        if (i % 7 == 1 && rows.back().measured()) {
            MeasuredValue& value = std::get<MeasuredValue>(rows.back().value);
            value.value = Estimate<double>::range(value.value.best, value.value.best * 40);
        }
    }
    return rows;
}

} // namespace

class DotFigures : public testing::TestWithParam<FigureKind> { };

TEST_P(DotFigures, DrawTheBuiltInComparisonAndSayWhatTheAxisIs)
{
    const Sample sample = swartzAndMeta(GetParam());
    expectSound(sample);
    expectSound(sample, true);
    const std::string texts = allTexts(sceneOf(sample));
    for (const std::string_view part : {"Note 9:", "The same on a linear scale", "alleged", "untraced", "1143"})
        EXPECT_NE(texts.find(part), std::string::npos) << part;
}

TEST_P(DotFigures, DrawManySizesBasesAndGaps)
{
    expectSound(twelveVolumes(GetParam()));
    expectSound(moneyWithGaps(GetParam()));
}

TEST_P(DotFigures, PlaceDotsBetweenTheirTicks)
{
    const Scene scene = sceneOf(twelveVolumes(GetParam()));
    const double from = xOfTick(scene, "10 TB");
    const double to = xOfTick(scene, "100 TB");
    const double x = circleOf(findMark(scene, "harold-martin", "value")).center.x; // 50 TB
    const double part = GetParam() == FigureKind::Dots ? std::log10(5) : 4.0 / 9;
    EXPECT_NEAR((x - from) / (to - from), part, 1e-9);
}

TEST_P(DotFigures, KeepTheOrderOfValues)
{
    const Sample sample = twelveVolumes(GetParam());
    const Scene scene = sceneOf(sample);
    const auto x = [&](std::size_t i) {
        return circleOf(findMark(scene, sample.columns.rows[i].caseId, "value")).center.x;
    };
    for (std::size_t i = 1; i < sample.columns.rows.size(); ++i)
        EXPECT_LT(x(i - 1), x(i));
}

TEST_P(DotFigures, HaveTheLinearBarsInProportion)
{
    const Scene scene = sceneOf(swartzAndMeta(GetParam()));
    const auto width = [&](const char* id) {
        return std::get<RectShape>(findMark(scene, id, "linear-value")->shape).rect.width;
    };
    EXPECT_NEAR(width("meta-shadow-libraries") / width("swartz-jstor-2010"), 80e12 / 70e9, 1e-6);
    EXPECT_TRUE(findMark(scene, "swartz-jstor-2010", "linear-ring"));
}

TEST_P(DotFigures, SayThatZeroHasNoPlace)
{
    const Sample sample =
        sampleOf({penaltyRow("zero", "Zero", 0, Basis::Imposed), penaltyRow("some", "Some", 5e6, Basis::Imposed)},
                 GetParam(), MeasureId::Money);
    expectSound(sample);
    const Scene scene = sceneOf(sample);
    EXPECT_FALSE(findMark(scene, "zero", "value"));
    EXPECT_TRUE(findMark(scene, "zero", "gap"));
    EXPECT_TRUE(findMark(scene, "zero", "linear-value")) << "it has one on the linear scale";
    EXPECT_NE(allTexts(scene).find("zero has no place here"), std::string::npos);
}

TEST_P(DotFigures, DrawARangeAsAWhiskerAndOpenEndsAsArrows)
{
    Sample sample =
        sampleOf({penaltyRow("range", "Range", 650e6, Basis::Agreed), penaltyRow("more", "More", 5e6, Basis::Imposed),
                  penaltyRow("less", "Less", 7e6, Basis::Imposed)},
                 GetParam(), MeasureId::Money);
    std::get<MeasuredValue>(sample.columns.rows[0].value).value = Estimate<double>::range(650e6, 3e9);
    std::get<MeasuredValue>(sample.columns.rows[1].value).value = Estimate<double>::atLeast(5e6);
    std::get<MeasuredValue>(sample.columns.rows[2].value).value = Estimate<double>::atMost(7e6);
    expectSound(sample);
    const Scene scene = sceneOf(sample);
    const Mark* whisker = findMark(scene, "range", "whisker");
    ASSERT_TRUE(whisker);
    const auto& line = std::get<LineShape>(whisker->shape);
    EXPECT_NEAR(line.from.x, circleOf(findMark(scene, "range", "value")).center.x, 1e-9);
    EXPECT_GT(line.to.x, line.from.x);
    const auto tip = [&](const char* id) {
        return std::get<PathShape>(findMark(scene, id, "open")->shape).points[1].x;
    };
    EXPECT_GT(tip("more"), circleOf(findMark(scene, "more", "value")).center.x);
    EXPECT_LT(tip("less"), circleOf(findMark(scene, "less", "value")).center.x);
}

TEST_P(DotFigures, DrawASuspendedTermAsAHollowDot)
{
    Sample sample =
        sampleOf({gapRow("pinto", "Pinto", GapCode::Suspended), penaltyRow("other", "Other", 8, Basis::Imposed)},
                 GetParam(), MeasureId::Custody);
    std::get<Gap>(sample.columns.rows[0].value).arguments = {"4", "4 years suspended"};
    std::get<MeasuredValue>(sample.columns.rows[1].value).suspendedYears = 2;
    expectSound(sample);
    const Scene scene = sceneOf(sample);
    for (const char* id : {"pinto", "other"}) {
        const Mark* term = findMark(scene, id, "suspended");
        ASSERT_TRUE(term);
        EXPECT_EQ(term->style, MarkStyle::Hollow);
        EXPECT_FALSE(term->data);
    }
    EXPECT_FALSE(findMark(scene, "pinto", "value"));
}

TEST_P(DotFigures, DrawOneEqualNoneAndTheWidestRange)
{
    using E = Estimate<double>;
    expectSound(sampleOf({volumeRow("one", "One", E::exact(5e9))}, GetParam()));
    expectSound(
        sampleOf({volumeRow("one", "One", E::exact(1e12)), volumeRow("two", "Two", E::exact(1e12))}, GetParam()));
    expectSound(sampleOf({gapRow("a", "A", GapCode::Unknown), gapRow("b", "B", GapCode::LifeTerm)}, GetParam(),
                         MeasureId::Custody));
    expectSound(sampleOf({penaltyRow("a", "A", 0, Basis::Imposed)}, GetParam(), MeasureId::Money));
    const Sample wide =
        sampleOf({volumeRow("one", "One", E::exact(1)), volumeRow("many", "Many", E::exact(1e18))}, GetParam());
    expectSound(wide);
    xOfTick(sceneOf(wide), "1 GB");
}

TEST_P(DotFigures, DrawEveryMeasure)
{
    for (std::size_t i = 0; i < measureNames.size(); ++i)
        expectSound(sampleOf({penaltyRow("a", "A", 0.003, Basis::Imposed), penaltyRow("b", "B", 35, Basis::Imposed)},
                             GetParam(), static_cast<MeasureId>(i)));
}

TEST_P(DotFigures, FitSmallTallAndWidePictures)
{
    for (const auto& [width, height] : {std::pair{400.0, 420.0}, {1080.0, 1920.0}, {2000.0, 500.0}, {3840.0, 2160.0}})
        for (Sample sample : {swartzAndMeta(GetParam()), moneyWithGaps(GetParam())}) {
            sample.view.size = {width, height};
            if (width == 400 && sample.columns.rows.size() > 2)
                sample.view.size.height = 900;
            expectSound(sample);
        }
}

INSTANTIATE_TEST_SUITE_P(Kinds, DotFigures, testing::Values(FigureKind::Dots, FigureKind::Em),
                         [](const auto& kind) { return std::string(nameOf(kind.param)); });

class DotsCrowd : public testing::TestWithParam<std::tuple<FigureKind, std::size_t, double, std::size_t>> { };

TEST_P(DotsCrowd, LabelsNeverMeetNorLeaveThePicture)
{
    const auto [kind, cases, width, words] = GetParam();
    Sample sample = sampleOf(manyRows(cases, words), kind, MeasureId::Money);
    sample.columns.reference.baseline = "case-0";
    sample.view.size = {width, width * 9 / 16};
    expectSound(sample);
}

INSTANTIATE_TEST_SUITE_P(Sizes, DotsCrowd,
                         testing::Combine(testing::Values(FigureKind::Dots, FigureKind::Em),
                                          testing::Values(1U, 2U, 5U, 12U, 36U, 400U, 2000U),
                                          testing::Values(640.0, 1200.0, 1600.0), testing::Values(0U, 3U, 12U)));

} // namespace toscale::tests
