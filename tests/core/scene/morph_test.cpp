#include "core/scene/morph.h"
#include "tests/core/scene/sample_comparisons.h"
#include "tests/core/scene/scene_checks.h"
#include "tests/core/scene/timeline_cases.h"
#include "tests/support/fixed_text_measure.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <map>
#include <numbers>

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

constexpr double small = 70e9;
constexpr double large = 80e12;

Scene volumes(FigureKind kind, std::vector<std::pair<const char*, double>> bytes)
{
    std::vector<ComparedCase> rows;
    for (const auto& [id, value] : bytes)
        rows.push_back(volumeRow(id, id, Estimate<double>::exact(value)));
    return sceneOf(sampleOf(std::move(rows), kind));
}

double areaOf(const Mark& mark)
{
    if (const auto* rect = std::get_if<RectShape>(&mark.shape))
        return rect->rect.width * rect->rect.height;
    if (const auto* circle = std::get_if<CircleShape>(&mark.shape))
        return std::numbers::pi * circle->circle.radius * circle->circle.radius;
    return 0;
}

/// Area by id of all values that are in sight at that moment, whether they move, leave or enter.
std::map<std::string, double> areasAt(Morph& morph, double part)
{
    morph.moveTo(part);
    std::map<std::string, double> areas;
    for (const Scene* scene : {&morph.moving(), &morph.leaving(), &morph.entering()})
        for (const Mark* mark : dataMarks(*scene))
            areas[mark->key.caseId] = areaOf(*mark);
    return areas;
}

constexpr std::array moments{0.0, 0.25, 0.5, 0.75, 1.0};

TEST(Morph, AreasAreTrueAtEveryMomentWhileALargerValueEnters)
{
    for (const FigureKind kind : {FigureKind::Squares, FigureKind::Nested, FigureKind::Bubbles}) {
        const Scene alone = volumes(kind, {{"small", small}});
        const Scene both = volumes(kind, {{"small", small}, {"large", large}});
        Morph into(alone, both);
        Morph back(both, alone);
        EXPECT_LT(into.growth(), 0.2) << nameOf(kind); // the small one becomes small
        EXPECT_NEAR(into.growth() * back.growth(), 1, 1e-6);
        for (const double moment : moments)
            for (Morph* morph : {&into, &back}) {
                auto areas = areasAt(*morph, moment);
                ASSERT_EQ(areas.size(), 2u) << nameOf(kind);
                EXPECT_NEAR(areas["large"] / areas["small"] / (large / small), 1, 1e-4)
                    << nameOf(kind) << " at " << moment;
            }
    }
}

TEST(Morph, LengthsAreTrueAtEveryMomentWhileALargerValueEnters)
{
    const Scene alone = volumes(FigureKind::Bars, {{"small", 3e12}});
    const Scene both = volumes(FigureKind::Bars, {{"small", 3e12}, {"large", large}});
    Morph morph(alone, both);
    for (const double moment : moments) {
        morph.moveTo(moment);
        std::map<std::string, double> lengths;
        for (const Scene* scene : {&morph.moving(), &morph.entering()})
            for (const Mark* mark : dataMarks(*scene))
                lengths[mark->key.caseId] = std::get<RectShape>(mark->shape).rect.width;
        EXPECT_NEAR(lengths["large"] / lengths["small"] / (large / 3e12), 1, 1e-4) << moment;
    }
}

TEST(Morph, AValueKeepsItsIdentityAndShrinksEvenly)
{
    const Scene alone = volumes(FigureKind::Squares, {{"small", small}});
    const Scene both = volumes(FigureKind::Squares, {{"small", small}, {"large", large}});
    Morph morph(alone, both);
    EXPECT_TRUE(findMark(at(morph, 0.5), "small", "value"));
    EXPECT_FALSE(findMark(morph.entering(), "small", "value"));
    double before = std::sqrt(areasAt(morph, 0).at("small"));
    for (const double moment : {0.25, 0.5, 0.75, 1.0}) { // by the same factor in the same time
        const double side = std::sqrt(areasAt(morph, moment).at("small"));
        EXPECT_NEAR(side / before, std::pow(morph.growth(), 0.25), 1e-3);
        before = side;
    }
}

TEST(Morph, NoCameraMovesFromOneFormToAnother)
{
    const Scene squares = volumes(FigureKind::Squares, {{"small", small}});
    const Scene bars = volumes(FigureKind::Bars, {{"small", small}, {"large", large}});
    Morph morph(squares, bars);
    EXPECT_EQ(morph.growth(), 1);
    morph.moveTo(0.3);
    const Mark* entering = findMark(morph.entering(), "large", "value");
    ASSERT_TRUE(entering);
    EXPECT_TRUE(*entering == *findMark(bars, "large", "value"));
    EXPECT_TRUE(morph.isReplaced(*entering));
}

TEST(Morph, AValueThatIsDrawnInAnotherWayTakesThePlaceOfTheFirst)
{
    const Scene alone = volumes(FigureKind::Squares, {{"small", small}});
    const Scene squares = volumes(FigureKind::Squares, {{"small", small}, {"large", large}});
    const Scene units = volumes(FigureKind::Units, {{"small", small}, {"large", large}});
    Morph newcomer(alone, squares);
    EXPECT_FALSE(newcomer.isReplaced(*findMark(newcomer.entering(), "large", "value")));
    Morph counted(squares, units);
    for (const Scene* scene : {&counted.leaving(), &counted.entering()}) {
        ASSERT_FALSE(dataMarks(*scene).empty());
        for (const Mark* mark : dataMarks(*scene))
            EXPECT_TRUE(counted.isReplaced(*mark)) << mark->key.caseId << '/' << mark->key.part;
    }
}

} // namespace

} // namespace toscale::tests
