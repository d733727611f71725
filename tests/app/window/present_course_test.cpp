#include "app/present/present_course.h"

#include "core/document/walk_options.h"
#include "core/io/reference_data.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <vector>

// The way of a presentation from moment to moment, without a window.

namespace toscale::gui {

namespace {

/// From the first moment on, as Next goes; never endless.
std::vector<Moment> wayOf(const PresentCourse& course)
{
    std::vector<Moment> way{course.firstOf(0)};
    while (const auto next = course.after(way.back())) {
        way.push_back(*next);
        if (way.size() > 1000) {
            ADD_FAILURE() << "it does not end";
            break;
        }
    }
    return way;
}

void expectTheWayBack(const PresentCourse& course, const std::vector<Moment>& way)
{
    EXPECT_FALSE(course.before(way.front()));
    for (std::size_t i = 1; i < way.size(); ++i) {
        const auto before = course.before(way[i]);
        ASSERT_TRUE(before) << i;
        if (way[i].key.step == way[i - 1].key.step) { // into another step one comes at its whole figure
            EXPECT_EQ(*before, way[i - 1]) << i;
        } else {
            EXPECT_EQ(before->key, (StepKey{way[i - 1].key.step, 0, Aside::None})) << i;
        }
    }
}

TEST(PresentCourse, GoesThroughEveryLessonAndBack)
{
    std::vector<Document> lessons{io::builtInDocument()};
    lessons.insert(lessons.end(), io::stories().begin(), io::stories().end());
    for (Document& lesson : lessons)
        for (const bool guesses : {false, true}) {
            PresentCourse course(std::make_shared<const Document>(lesson));
            if (guesses)
                for (std::size_t step = 0; step < course.steps(); ++step)
                    course.guesses().setHands(step, 0, 3);
            const std::vector<Moment> way = wayOf(course);
            for (std::size_t step = 0; step < course.steps(); ++step)
                EXPECT_TRUE(std::ranges::any_of(way, [&](const Moment& moment) {
                    return moment.key == StepKey{step, 0, Aside::None};
                })) << step;
            EXPECT_EQ(std::ranges::count(way, GuessMoment::Miss, &Moment::guess),
                      guesses ? std::ranges::count(way, GuessMoment::Question, &Moment::guess) : 0);
            expectTheWayBack(course, way);
        }
}

TEST(PresentCourse, AWalkGoesFrameByFrameBehindItsGuess)
{
    Document document = io::builtInDocument();
    View walk = document.views[0];
    walk.figure = FigureKind::Walk;
    setBuiltUp(walk, false);
    document.views = {walk};
    const PresentCourse course(std::make_shared<const Document>(document));
    const std::vector<Moment> way = wayOf(course);
    EXPECT_EQ(way.size(), 3u + partsOf(document, 0)); // question, choices, the small case, then all frames
    EXPECT_GT(partsOf(document, 0), 2u);
    expectTheWayBack(course, way);
}

} // namespace

} // namespace toscale::gui
