#include "tests/core/scene/sample_comparisons.h"
#include "tests/core/scene/scene_checks.h"
#include "tests/support/fixed_text_measure.h"
#include "tests/support/plain_wording.h"

#include <algorithm>
#include <cstdio>
#include <gtest/gtest.h>
#include <set>

namespace toscale::tests {

using namespace scene;

TEST(Frame, PrintsTitleSubtitleRatioNotesScaleSourcesAndByline)
{
    Sample sample = swartzAndMeta(FigureKind::Bars);
    sample.view.notes = "A note of the author.";
    const std::string texts = allTexts(sceneOf(sample));
    for (const std::string_view part :
         {"70 GB and 80 TB\n", "Volume of data copied", "1143 times", "Note 8: 2026-06.", "A note of the author.",
          "1 cm = ", "Publisher of Aaron Swartz, JSTOR", "Drawn to scale with ToScale"})
        EXPECT_NE(texts.find(part), std::string::npos) << part;
}

TEST(Frame, MadeFromTheDataWhereTheViewSaysNothing)
{
    Sample sample = swartzAndMeta(FigureKind::Bars);
    sample.view.title.clear();
    sample.view.subtitle.clear();
    const Scene scene = sceneOf(sample);
    EXPECT_EQ(scene.title, "volume of 2 cases");
    EXPECT_EQ(scene.altText, "bars of volume of 2 cases");
    sample.view.altText = "Two bars.";
    sample.view.byline = "By A. Writer";
    EXPECT_EQ(sceneOf(sample).altText, "Two bars.");
    EXPECT_NE(allTexts(sceneOf(sample)).find("By A. Writer"), std::string::npos);
}

TEST(Frame, FoldsRankTwoNotesAndRepeatsNone)
{
    Sample sample = swartzAndMeta(FigureKind::Bars);
    sample.columns.notes.push_back(sample.columns.notes.front());
    const std::string texts = allTexts(sceneOf(sample));
    EXPECT_EQ(texts.find("Note " + std::to_string(static_cast<int>(NoteCode::AreaIsUnderRead))), std::string::npos);
    EXPECT_EQ(texts.find("Note 2: alleged."), texts.rfind("Note 2: alleged."));
}

TEST(Frame, PrintsWhatNoMarkSaysOnly)
{
    const std::string texts = allTexts(sceneOf(swartzAndMeta(FigureKind::Bars)));
    EXPECT_EQ(texts.find("Note 2: alleged."), std::string::npos); // the mark's note says it
    EXPECT_NE(texts.find("Note 8: 2026-06."), std::string::npos);
}

TEST(Frame, DropsNoNoteTitleOrRatioAndAsksForMoreHeightInstead)
{
    Sample sample = swartzAndMeta(FigureKind::Squares);
    sample.columns.notes.clear();
    for (int i = 0; i < 60; ++i)
        sample.columns.notes.push_back(
            {NoteCode::ScopeDiffers, {}, {"a long explanation of the scope, number", std::to_string(i)}});
    sample.view.size = {800, 450};
    const auto tooSmall = scene::buildScene(sample.document, sample.view, Columns{sample.columns, {}, {}},
                                            PlainWording(), FixedTextMeasure());
    ASSERT_FALSE(tooSmall);
    EXPECT_EQ(tooSmall.error().code, ErrorCode::FigureTooSmall);
    ASSERT_EQ(tooSmall.error().arguments.size(), 2U);
    EXPECT_EQ(tooSmall.error().arguments[0], "800x450");
    double width = 0;
    double height = 0;
    ASSERT_EQ(std::sscanf(tooSmall.error().arguments[1].c_str(), "%lfx%lf", &width, &height), 2);
    EXPECT_EQ(width, 800);
    sample.view.size = {width, height};
    const Scene scene = sceneOf(sample);
    expectReadable(scene);
    std::string texts = allTexts(scene);
    std::ranges::replace(texts, '\n', ' ');
    for (int i = 0; i < 60; ++i)
        EXPECT_NE(texts.find("number " + std::to_string(i) + "."), std::string::npos) << i;
}

TEST(Frame, AVeryLongNameLeavesRoomForTheOthers)
{
    for (const FigureKind kind : {FigureKind::Squares, FigureKind::Bars, FigureKind::Strip}) {
        Sample sample = twelveVolumes(kind);
        std::string& name = sample.columns.rows.front().label;
        name.clear();
        while (name.size() < 2000)
            name += "Su Bin, C-17 ";
        const Scene scene = sceneOf(sample);
        std::set<std::string> drawn;
        for (const Mark* mark : dataMarks(scene))
            drawn.insert(mark->key.caseId);
        EXPECT_EQ(drawn.size(), sample.columns.rows.size()) << nameOf(kind);
        EXPECT_TRUE(warningsIn(scene).empty()) << nameOf(kind);
    }
}

TEST(Frame, NoFigureHasNoRoomInOnePoint)
{
    Sample sample = swartzAndMeta(FigureKind::Bars);
    sample.view.size = {1, 1};
    const auto scene = scene::buildScene(sample.document, sample.view, Columns{sample.columns, {}, {}}, PlainWording(),
                                         FixedTextMeasure());
    ASSERT_FALSE(scene);
    EXPECT_EQ(scene.error().code, ErrorCode::FigureTooSmall);
    sample.view.size = {240 * 1.2 * 1.2 * 1.2, 20 * 1.2}; // a window that was enlarged by steps
    const auto low = scene::buildScene(sample.document, sample.view, Columns{sample.columns, {}, {}}, PlainWording(),
                                       FixedTextMeasure());
    ASSERT_FALSE(low);
    EXPECT_EQ(low.error().arguments.at(0), "415x24") << "whole points";
}

TEST(Frame, FoldsSourcesAndPrefersPrimaryOnes)
{
    Sample sample = twelveVolumes(FigureKind::Bars);
    for (Case& which : sample.document.cases) {
        Source filing;
        filing.id = "s2";
        filing.publisher = "Court file of " + which.id;
        filing.kind = SourceKind::Primary;
        which.sources.push_back(filing);
    }
    for (ComparedCase& row : sample.columns.rows)
        std::get<MeasuredValue>(row.value).sources = {"s1", "s2"};
    const std::string texts = allTexts(sceneOf(sample));
    const std::size_t filing = texts.find("Court file of su-bin-c17");
    ASSERT_NE(filing, std::string::npos);
    EXPECT_EQ(texts.find("Publisher of Su Bin"), std::string::npos); // second sources go first
    EXPECT_NE(texts.find("more sources"), std::string::npos);
}

class FrameSizes : public testing::TestWithParam<std::tuple<FigureKind, double, double>> { };

TEST_P(FrameSizes, StaysReadableWithLongTexts)
{
    const auto [kind, width, height] = GetParam();
    Sample sample = moneyWithGaps(kind);
    sample.view.title = "How the press, the courts and the parties counted what was taken, and what followed for whom";
    sample.view.subtitle =
        "Statutory maxima, awards and settlements in United States dollars of the year of each decision, "
        "nominal, with the reasons why some cases have no value";
    sample.view.notes = "These values differ in basis and forum and are not to be read as one ranking of severity.";
    sample.view.size = {width, height};
    const Scene scene = sceneOf(sample);
    expectReadable(scene);
    expectTrueToScale(scene, kind);
}

INSTANTIATE_TEST_SUITE_P(Sizes, FrameSizes,
                         testing::Combine(testing::Values(FigureKind::Squares, FigureKind::Nested, FigureKind::Bubbles,
                                                          FigureKind::Treemap, FigureKind::Bars),
                                          testing::Values(480.0, 640.0, 800.0, 1080.0, 1600.0, 3840.0),
                                          testing::Values(480.0, 675.0, 1080.0, 2160.0)));

class SmallSizes : public testing::TestWithParam<FigureKind> { };

TEST_P(SmallSizes, AreDrawnInOrRefused)
{
    for (Sample sample : {swartzAndMeta(GetParam()), twelveVolumes(GetParam()), sampleOf(manyVolumes(90), GetParam())})
        for (const double width : {60.0, 240.0, 320.0, 400.0, 520.0})
            for (const double height : {60.0, 240.0, 320.0, 400.0}) {
                SCOPED_TRACE(sample.view.title + ' ' + std::to_string(width) + 'x' + std::to_string(height));
                sample.view.size = {width, height};
                const auto scene = scene::buildScene(sample.document, sample.view, Columns{sample.columns, {}, {}},
                                                     PlainWording(), FixedTextMeasure());
                if (scene)
                    expectReadable(*scene);
                else
                    EXPECT_EQ(scene.error().code, ErrorCode::FigureTooSmall);
            }
}

INSTANTIATE_TEST_SUITE_P(Kinds, SmallSizes,
                         testing::Values(FigureKind::Squares, FigureKind::Nested, FigureKind::Bubbles,
                                         FigureKind::Treemap, FigureKind::Units, FigureKind::Bars, FigureKind::Dots,
                                         FigureKind::Em, FigureKind::Strip, FigureKind::Walk),
                         [](const auto& kind) { return std::string(nameOf(kind.param)); });

TEST(Frame, SaysInFullThatASumOfMaximaIsNoPredictedSentence)
{
    Sample sample = swartzAndMeta(FigureKind::Bars);
    sample.columns.notes = {{NoteCode::SumOfMaxima, {}, {"4"}}, {NoteCode::NoLongerInForce, {}, {"vacated"}}};
    const std::string texts = allTexts(sceneOf(sample));
    for (const NoteCode code : {NoteCode::SumOfMaxima, NoteCode::NoLongerInForce})
        EXPECT_NE(texts.find("Note " + std::to_string(static_cast<int>(code)) + ":"), std::string::npos);
}

} // namespace toscale::tests
