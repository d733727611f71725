#include "core/document/walk_options.h"
#include "core/scene/ink.h"
#include "core/scene/walk_frames.h"
#include "tests/core/scene/sample_comparisons.h"
#include "tests/core/scene/scene_checks.h"
#include "tests/support/fixed_text_measure.h"
#include "tests/support/plain_wording.h"

#include <cmath>
#include <gtest/gtest.h>
#include <map>
#include <set>

namespace toscale::scene {

using namespace tests;

namespace {

Yardstick yardstick(const std::string& name, double bytes)
{
    return {name, name, name + "s", QuantityKind::Information, bytes, {}, 0, true, "as sold", "https://example.org"};
}

Scene walkOf(const Sample& sample, const Camera& camera = {}, bool rightToLeft = false)
{
    PlainWording wording;
    wording.rightToLeft = rightToLeft;
    const std::vector<Yardstick> yardsticks{yardstick("disc", 25e9), yardstick("disk", 40e12)};
    auto scene = buildScene(sample.document, sample.view, Columns{sample.columns, sample.beside, yardsticks}, wording,
                            FixedTextMeasure(), camera);
    EXPECT_TRUE(scene);
    return scene ? *std::move(scene) : Scene{};
}

Camera at(double position)
{
    Camera camera;
    camera.walk = position;
    return camera;
}

/// In each frame by itself area is to scale, whatever is drawn there.
void expectGood(const Scene& scene)
{
    expectReadable(scene);
    expectTrueToScale(scene, FigureKind::Walk);
    EXPECT_NEAR(measureInk(scene, Encoding::Area).worst, 1, 1e-9);
}

std::vector<Sample> samples()
{
    std::vector<Sample> all{
        swartzAndMeta(FigureKind::Walk),
        twelveVolumes(FigureKind::Walk),
        moneyWithGaps(FigureKind::Walk),
        sampleOf(manyVolumes(36), FigureKind::Walk),
        sampleOf({volumeRow("one", "One", Estimate<double>::exact(5e9))}, FigureKind::Walk),
        sampleOf({volumeRow("a", "A", Estimate<double>::exact(5e9)), volumeRow("b", "B", Estimate<double>::exact(5e9))},
                 FigureKind::Walk),
        sampleOf({volumeRow("a", "A", Estimate<double>::exact(1)), volumeRow("b", "B", Estimate<double>::exact(1e18))},
                 FigureKind::Walk)};
    return all;
}

} // namespace

TEST(WalkScene, OnPaperEachFrameIsToScaleByItself)
{
    for (Sample& sample : samples()) {
        sample.view.size = {1600, 1200};
        expectGood(walkOf(sample));
        expectGood(walkOf(sample, {}, true));
    }
}

TEST(WalkScene, ACaseIsDrawnInEveryFrameThatHoldsIt)
{
    const Scene scene = walkOf(swartzAndMeta(FigureKind::Walk));
    std::map<std::string, std::set<int>> frames;
    for (const Mark* mark : dataMarks(scene))
        frames[mark->key.caseId].insert(mark->data->scale);
    EXPECT_EQ(frames["swartz-jstor-2010"], (std::set{0, 1, 2, 3}));
    EXPECT_EQ(frames["meta-shadow-libraries"], (std::set{3}));
    ASSERT_NE(findMark(scene, "swartz-jstor-2010", "value-in-2"), nullptr);
    EXPECT_FALSE(findMark(scene, "swartz-jstor-2010", "value")->description.empty())
        << "described where it is first seen";
    EXPECT_TRUE(findMark(scene, "swartz-jstor-2010", "value-in-2")->description.empty()) << "and not again";
    EXPECT_FALSE(scene.way);
}

TEST(WalkScene, WhereverTheCameraStandsTheFrameIsToScaleAndInItsPlace)
{
    for (const Sample& sample : samples()) {
        const auto walk = powerWalkOf(sample.view, sample.columns);
        ASSERT_TRUE(walk);
        const geometry::Rect place = boundsOf(*findMark(walkOf(sample, at(0)), "", "frame"), FixedTextMeasure());
        for (double position = 0; position <= walk->last(); position += 0.25) {
            const Scene scene = walkOf(sample, at(position));
            expectGood(scene);
            EXPECT_EQ(boundsOf(*findMark(scene, "", "frame"), FixedTextMeasure()), place) << position;
        }
    }
}

TEST(WalkScene, GoingThereAndBackIsTheSamePicture)
{
    const Sample sample = twelveVolumes(FigureKind::Walk);
    const Scene once = walkOf(sample, at(1.5));
    (void)walkOf(sample, at(3));
    EXPECT_EQ(walkOf(sample, at(1.5)), once);
}

TEST(WalkScene, WhatIsLargerThanTheFrameIsNamedAndSpokenOf)
{
    const Scene scene = walkOf(swartzAndMeta(FigureKind::Walk), at(0));
    EXPECT_EQ(findMark(scene, "meta-shadow-libraries", "value"), nullptr);
    const Mark* name = findMark(scene, "meta-shadow-libraries", "label");
    ASSERT_NE(name, nullptr);
    EXPECT_FALSE(name->description.empty());
    EXPECT_NE(findMark(walkOf(swartzAndMeta(FigureKind::Walk), at(3)), "meta-shadow-libraries", "value"), nullptr);
}

TEST(WalkScene, AWindowGoesFromFrameToFrame)
{
    Camera camera;
    camera.onScreen = true;
    const Sample sample = swartzAndMeta(FigureKind::Walk);
    const Scene first = walkOf(sample, camera);
    ASSERT_TRUE(first.way);
    ASSERT_EQ(first.way->stops.size(), 4U);
    EXPECT_TRUE(first.way->standsAtStops);
    EXPECT_EQ(first.way->stops.back(), first.way->length - first.way->screen) << "the last frame is the end";
    camera.scroll.x = first.way->stops[2];
    const Scene third = walkOf(sample, camera);
    EXPECT_EQ(third.way->position, camera.scroll.x);
    Camera there = at(2);
    there.onScreen = true;
    EXPECT_EQ(third.marks, walkOf(sample, there).marks);
    camera.scroll.x = 1e9;
    EXPECT_EQ(walkOf(sample, camera).way->position, first.way->stops.back());
}

TEST(WalkScene, TheViewSaysHowLargeAStepIs)
{
    Sample sample = swartzAndMeta(FigureKind::Walk);
    EXPECT_EQ(powerWalkOf(sample.view, sample.columns)->frames, 4U);
    setWalkStep(sample.view, WalkStep::Thousand);
    EXPECT_EQ(powerWalkOf(sample.view, sample.columns)->frames, 2U);
    EXPECT_EQ(sample.view.options.size(), 1U);
    setWalkStep(sample.view, WalkStep::Fitting);
    EXPECT_TRUE(sample.view.options.empty());

    Sample wide =
        sampleOf({volumeRow("a", "A", Estimate<double>::exact(1)), volumeRow("b", "B", Estimate<double>::exact(1e18))},
                 FigureKind::Walk);
    EXPECT_EQ(powerWalkOf(wide.view, wide.columns)->factor, 1'000) << "of tens there would be 19 frames";
    setWalkStep(wide.view, WalkStep::Ten);
    EXPECT_EQ(powerWalkOf(wide.view, wide.columns)->frames, 19U);
}

TEST(WalkScene, IsRefusedWhereItWouldNotEnd)
{
    const Sample sample = sampleOf(
        {volumeRow("a", "A", Estimate<double>::exact(1e-60)), volumeRow("b", "B", Estimate<double>::exact(1e60))},
        FigureKind::Walk);
    const auto scene =
        buildScene(sample.document, sample.view, Columns{sample.columns, {}, {}}, PlainWording(), FixedTextMeasure());
    ASSERT_FALSE(scene);
    EXPECT_EQ(scene.error().code, ErrorCode::MeasureNotDrawable);
    EXPECT_EQ(scene.error().arguments.back(), "frames");
}

TEST(WalkScene, OverCustodyItIsNotOfferedForACaseWithADeath)
{
    Sample sample = sampleOf({penaltyRow("a", "A", 3, Basis::Imposed), penaltyRow("b", "B", 35, Basis::Imposed)},
                             FigureKind::Walk, MeasureId::Custody);
    Case with;
    with.id = "a";
    sample.document.cases = {with};
    EXPECT_EQ(whyNoWalk(sample.document, sample.view, sample.columns), "");
    with.events.emplace_back();
    with.events.back().kind = EventKind::Death;
    sample.document.cases = {with};
    EXPECT_EQ(whyNoWalk(sample.document, sample.view, sample.columns), "death");
    const auto scene =
        buildScene(sample.document, sample.view, Columns{sample.columns, {}, {}}, PlainWording(), FixedTextMeasure());
    ASSERT_FALSE(scene);
    EXPECT_EQ(scene.error().arguments, (std::vector<std::string>{"custody", "walk", "bars", "death"}));
    sample.columns.measure = MeasureId::Money;
    EXPECT_EQ(whyNoWalk(sample.document, sample.view, sample.columns), "") << "of money it is";
}

} // namespace toscale::scene
