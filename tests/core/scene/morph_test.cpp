#include "core/scene/morph.h"
#include "tests/core/scene/scene_checks.h"
#include "tests/core/scene/timeline_cases.h"
#include "tests/support/fixed_text_measure.h"

#include <gtest/gtest.h>

namespace toscale::tests {

namespace {

using namespace scene;

double middleOf(const Scene& scene, const std::string& caseId, const std::string& part)
{
    const Mark* mark = findMark(scene, caseId, part);
    EXPECT_TRUE(mark) << caseId << '/' << part;
    return mark ? boundsOf(*mark, FixedTextMeasure()).center().x : 0;
}

Scene timeline(TimeScaleKind scale, std::vector<Case> cases = threeTimelines())
{
    return sceneOf(timelineOfCases(std::move(cases), {scale, EventKind::Act, {}}));
}

const Scene& at(Morph& morph, double part)
{
    morph.moveTo(part);
    return morph.moving();
}

TEST(Morph, EveryEventKeepsItsIdentityFromOneScaleToAnother)
{
    const Scene from = timeline(TimeScaleKind::Calendar);
    const Scene to = timeline(TimeScaleKind::Sequence);
    Morph morph(from, to);
    EXPECT_GT(morph.distance(), 50);
    for (const char* part : {"event-1", "event-2", "event-3", "event-4", "event-5"}) {
        const double a = middleOf(from, "died", part);
        const double b = middleOf(to, "died", part);
        EXPECT_NEAR(middleOf(at(morph, 0), "died", part), a, 1e-9);
        EXPECT_NEAR(middleOf(at(morph, 0.5), "died", part), (a + b) / 2, 1e-9);
        EXPECT_NEAR(middleOf(at(morph, 1), "died", part), b, 1e-9);
        EXPECT_FALSE(findMark(morph.leaving(), "died", part));
        EXPECT_FALSE(findMark(morph.entering(), "died", part));
    }
}

TEST(Morph, EveryMarkIsInOneOfItsParts)
{
    const Scene from = timeline(TimeScaleKind::Collapsed);
    const Scene to = timeline(TimeScaleKind::Aligned);
    Morph morph(from, to);
    EXPECT_EQ(at(morph, 1).marks.size() + morph.entering().marks.size(), to.marks.size());
    EXPECT_EQ(at(morph, 0).marks.size() + morph.leaving().marks.size(), from.marks.size());
}

TEST(Morph, WordsThatSaySomethingElseDoNotGlide)
{
    const Scene from = timeline(TimeScaleKind::Calendar);
    const Scene to = timeline(TimeScaleKind::Aligned);
    Morph morph(from, to);
    for (const Mark& mark : at(morph, 0.5).marks)
        if (const auto* text = std::get_if<TextShape>(&mark.shape)) {
            const Mark* start = findMark(from, mark.key.caseId, mark.key.part);
            ASSERT_TRUE(start) << mark.key.part;
            EXPECT_EQ(std::get<TextShape>(start->shape).text, text->text);
        }
}

TEST(Morph, NothingMovesBetweenEqualPictures)
{
    const Scene scene = timeline(TimeScaleKind::Calendar);
    Morph morph(scene, scene);
    EXPECT_EQ(morph.distance(), 0);
    EXPECT_TRUE(at(morph, 0.3).marks == scene.marks);
    EXPECT_TRUE(morph.leaving().marks.empty());
    EXPECT_TRUE(morph.entering().marks.empty());
}

} // namespace

} // namespace toscale::tests
