#include "core/scene/way_window.h"
#include "tests/core/scene/scene_checks.h"
#include "tests/core/scene/timeline_cases.h"
#include "tests/support/fixed_text_measure.h"
#include "tests/support/plain_wording.h"

#include <gtest/gtest.h>
#include <random>

namespace toscale::tests {

namespace {

using namespace scene;

Scene zoomed(const Sample& sample, double zoom, double position, bool rightToLeft = false)
{
    Camera camera;
    camera.onScreen = true;
    camera.zoom = zoom;
    camera.scroll.x = position;
    PlainWording wording;
    wording.rightToLeft = rightToLeft;
    const Columns columns{sample.columns, sample.beside, {}, sample.ladders};
    return buildScene(sample.document, sample.view, columns, wording, FixedTextMeasure(), camera).value();
}

/// x of the middle of a glyph as it is seen.
std::optional<double> seenAt(const Scene& seen, const std::string& caseId, const std::string& part)
{
    const Mark* mark = findMark(seen, caseId, part);
    return mark ? std::optional(boundsOf(*mark, FixedTextMeasure()).center().x) : std::nullopt;
}

constexpr TimeScaleKind everyWayScale[] = {TimeScaleKind::Calendar, TimeScaleKind::Aligned, TimeScaleKind::Collapsed,
                                           TimeScaleKind::Sequence};

TEST(TimelineWay, OnPaperThereIsNone)
{
    const Sample sample = timelineOfCases(threeTimelines());
    EXPECT_FALSE(sceneOf(sample).way);
    EXPECT_TRUE(zoomed(sample, 1, 0).way->moving);
}

TEST(TimelineWay, UnzoomedAWindowSeesWhatPaperShows)
{
    for (const TimeScaleKind scale : everyWayScale)
        for (const bool rightToLeft : {false, true}) {
            const Sample sample = timelineOfCases(threeTimelines(), {scale, EventKind::Act, {}});
            const WayWindow window(zoomed(sample, 1, 0, rightToLeft), FixedTextMeasure());
            EXPECT_TRUE(window.covers(0));
            EXPECT_TRUE(window.at(0).marks == window.whole().marks) << nameOf(scale);
            EXPECT_EQ(window.whole().way->length, window.whole().way->screen);
            const geometry::Rect seen = window.whole().way->moving->window;
            for (const Mark& mark : window.whole().marks)
                if (mark.key.part.starts_with("tick-") && std::holds_alternative<TextShape>(mark.shape)) {
                    const geometry::Rect words = boundsOf(mark, FixedTextMeasure(), rightToLeft);
                    EXPECT_GE(words.x, seen.x) << nameOf(scale) << ' ' << mark.key.part << " is cut";
                    EXPECT_LE(words.right(), seen.right()) << nameOf(scale) << ' ' << mark.key.part << " is cut";
                }
        }
}

/// Twice as far from each other at twice the zoom, and moved by just what was scrolled.
TEST(TimelineWay, ZoomAndScrollKeepEveryEventAtItsDate)
{
    for (const TimeScaleKind scale : {TimeScaleKind::Calendar, TimeScaleKind::Aligned, TimeScaleKind::Sequence})
        for (const bool rightToLeft : {false, true}) {
            SCOPED_TRACE(std::string(nameOf(scale)) + (rightToLeft ? " rtl" : ""));
            const Sample sample = timelineOfCases(threeTimelines(), {scale, EventKind::Act, {}});
            const Scene plain = zoomed(sample, 1, 0, rightToLeft);
            const double screen = plain.way->screen;
            const double a = *seenAt(plain, "died", "event-2");
            const double b = *seenAt(plain, "died", "event-4");
            for (const double zoom : {1.5, 4.0, 40.0}) {
                // about the first event: it stays where it is
                const geometry::Rect& seen = plain.way->moving->window;
                const double margin = (seen.width - screen) / 2;
                const double along = (rightToLeft ? seen.right() - a : a - seen.x) - margin;
                const double position = along * zoom - along;
                const WayWindow window(zoomed(sample, zoom, position, rightToLeft), FixedTextMeasure());
                EXPECT_TRUE(window.covers(position));
                EXPECT_NEAR(window.whole().way->length, screen * zoom, 1e-6);
                EXPECT_NEAR(seenAt(window.at(position), "died", "event-2").value_or(0), a, 1e-6);
                if (const auto second = seenAt(window.at(position), "died", "event-4")) {
                    EXPECT_NEAR(*second - a, (b - a) * zoom, 1e-6);
                }
                const double scrolled = std::max(position - 30, 0.0);
                EXPECT_NEAR(seenAt(window.at(scrolled), "died", "event-2").value_or(0),
                            a + (rightToLeft ? 1 : -1) * (scrolled - position), 1e-6);
            }
        }
}

TEST(TimelineWay, WhatIsOutOfSightIsNotThere)
{
    const Sample sample = timelineOfCases(threeTimelines());
    const double end = zoomed(sample, 8, 0).way->length;
    const WayWindow window(zoomed(sample, 8, 0), FixedTextMeasure());
    EXPECT_TRUE(seenAt(window.at(0), "award", "event-1")); // 2005
    EXPECT_FALSE(seenAt(window.at(0), "died", "event-5")); // 2013
    EXPECT_TRUE(findMark(window.at(0), "died", "label"));  // the name stays
    const MovingMarks& moving = *window.whole().way->moving;
    for (const double position : {0.0, moving.builtTo / 2, moving.builtTo - window.whole().way->screen})
        for (const Mark& mark : window.at(position).marks)
            if (const auto* rect = std::get_if<RectShape>(&mark.shape)) {
                EXPECT_LT(rect->rect.width, window.whole().size.width + 200) << mark.key.part;
            }
    EXPECT_FALSE(window.covers(end - window.whole().way->screen)); // others have to be laid out for that
    EXPECT_TRUE(WayWindow(zoomed(sample, 8, end), FixedTextMeasure()).covers(end - window.whole().way->screen));
}

TEST(TimelineWay, ATermThatReachesOutOfSightSaysNoValue)
{
    const Sample sample =
        timelineOfCases({timelineCase("a", {{"2010", EventKind::Arrest}, {"2013", EventKind::Other}},
                                      {{.kind = "imprisonment", .value = "20 years", .date = "2011-01-01"}})},
                        {}, MeasureId::Custody);
    const WayWindow window(zoomed(sample, 6, 0), FixedTextMeasure());
    const auto term = [](const Scene& scene) {
        const Mark* found = nullptr;
        for (const Mark& mark : scene.marks)
            if (mark.key.part.starts_with("term-") && std::holds_alternative<RectShape>(mark.shape)
                && mark.role != Role::Background)
                found = &mark;
        return found;
    };
    ASSERT_TRUE(term(window.whole()));
    EXPECT_TRUE(term(window.whole())->data);
    ASSERT_TRUE(term(window.at(0)));
    EXPECT_FALSE(term(window.at(0))->data);
}

/// A lane keeps its rows while it is scrolled, whatever is in sight.
TEST(TimelineWay, RowsDoNotJump)
{
    std::mt19937 random(3);
    std::vector<EventWords> events;
    for (int i = 0; i < 60; ++i)
        events.push_back({std::to_string(1990 + static_cast<int>(random() % 40)) + "-0"
                              + std::to_string(1 + static_cast<int>(random() % 9)),
                          EventKind::Other, "What happened as number " + std::to_string(i)});
    const Sample sample = timelineOfCases({timelineCase("a", events)});
    const double screen = zoomed(sample, 1, 0).way->screen;
    const Scene early = zoomed(sample, 10, 2 * screen);
    const Scene late = zoomed(sample, 10, 4 * screen);
    int common = 0;
    for (const Mark& mark : early.marks)
        if (mark.key.part.starts_with("event-") && !mark.description.empty())
            if (const Mark* other = findMark(late, "a", mark.key.part)) {
                EXPECT_TRUE(boundsOf(mark, FixedTextMeasure()) == boundsOf(*other, FixedTextMeasure()))
                    << mark.key.part;
                ++common;
            }
    EXPECT_GT(common, 10);
}

TEST(TimelineWay, APointOutsideOfTheWindowMeetsNoMovingMark)
{
    const Sample sample = timelineOfCases(threeTimelines());
    const WayWindow window(zoomed(sample, 8, 0), FixedTextMeasure());
    const Scene seen = window.at(40);
    const geometry::Rect& area = seen.way->moving->window;
    for (double y = area.y; y < area.bottom(); y += 2) {
        const Mark* mark = markAt(seen, {area.x - 3, y}, 0);
        EXPECT_TRUE(mark == nullptr || !mark->key.part.starts_with("event-"));
    }
}

TEST(TimelineWay, ItMayBeZoomedUntilDaysOrHoursLieApart)
{
    const auto mostOf = [](const std::vector<EventWords>& events) {
        const Scene scene = zoomed(timelineOfCases({timelineCase("a", events)}), 1, 0);
        return scene.way->mostZoom * scene.way->screen; // the length of the longest way
    };
    const double days = mostOf({{"2010-01-01"}, {"2020-01-01"}});
    const double hours = mostOf({{"2010-01-01T10:00:00"}, {"2020-01-01"}});
    EXPECT_NEAR(days, 60 * 3653, 1e-3); // ten years of 60 points a day, both days whole
    EXPECT_NEAR(hours / days, 24, 0.1);
}

} // namespace

} // namespace toscale::tests
