#include "core/io/reference_data.h"
#include "core/scene/build_scene.h"
#include "core/scene/ink.h"
#include "core/scene/morph.h"
#include "tests/support/fixed_text_measure.h"
#include "tests/support/plain_wording.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

// Every step of the lessons that ship, on its way to the next one and back.

namespace toscale::scene {

namespace {

constexpr std::array moments{0.0, 0.25, 0.5, 0.75, 1.0};

Scene sceneOf(const Document& document, View view)
{
    view.size = {1920, 1080};
    auto scene = buildScene(document, view, columnsOf(document, view, io::builtInTables(), io::builtInYardsticks()),
                            tests::PlainWording(), tests::FixedTextMeasure());
    EXPECT_TRUE(scene.has_value()) << view.id;
    return scene ? std::move(*scene) : Scene{};
}

/// The worst lie factor of what is in sight of one of the two pictures, and how many values those are.
std::pair<double, std::size_t> inkOf(const Scene& moving, const Scene& other, FigureKind kind)
{
    Scene seen;
    for (const Scene* part : {&moving, &other})
        seen.marks.insert(seen.marks.end(), part->marks.begin(), part->marks.end());
    const InkReport ink = measureInk(seen, figureEntry(kind)->encoding);
    return {ink.worst, ink.readings.size()};
}

TEST(StoryMorph, EveryStepIsTrueAtEveryMoment)
{
    std::size_t measured = 0;
    for (const Document& story : io::stories())
        for (std::size_t i = 0; i + 1 < story.views.size(); ++i)
            for (const bool back : {false, true}) {
                const View& first = story.views[back ? i + 1 : i];
                const View& second = story.views[back ? i : i + 1];
                Morph morph(sceneOf(story, first), sceneOf(story, second));
                for (const double moment : moments) {
                    morph.moveTo(moment);
                    const auto [before, left] = inkOf(morph.moving(), morph.leaving(), first.figure);
                    const auto [after, entered] = inkOf(morph.moving(), morph.entering(), second.figure);
                    measured += left + entered;
                    EXPECT_NEAR(before, 1, 1e-3) << story.title << ": " << first.id << ", left at " << moment;
                    EXPECT_NEAR(after, 1, 1e-3) << story.title << ": " << second.id << ", entered at " << moment;
                }
            }
    EXPECT_GT(measured, 1000u);
}

} // namespace

} // namespace toscale::scene
