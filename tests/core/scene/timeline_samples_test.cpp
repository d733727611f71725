#include "core/document/columns.h"
#include "core/document/timeline_options.h"
#include "core/io/reference_data.h"
#include "core/scene/build_scene.h"
#include "core/scene/figures/figure_table.h"
#include "core/scene/font_table_measure.h"
#include "core/scene/ink.h"
#include "tests/core/scene/scene_checks.h"
#include "tests/support/plain_wording.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <limits>

// The timelines of all researched cases, alone, in pairs and together.

namespace toscale::tests {

namespace {

using namespace scene;

class TimelineOfSamples : public testing::TestWithParam<TimeScaleKind> {
protected:
    static View viewOf(const std::vector<std::string>& ids, MeasureId measure, FigureSize size)
    {
        View view;
        view.figure = FigureKind::Timeline;
        view.measure = measure;
        view.size = size;
        for (const std::string& id : ids)
            view.cases.push_back({id, {}, {}, {}});
        TimelineOptions options;
        options.scale = GetParam();
        setTimelineOptions(view, options);
        return view;
    }

    static Result<Scene> draw(const View& view)
    {
        const Document& samples = io::sampleLibrary();
        return buildScene(samples, view, columnsOf(samples, view, io::builtInTables()), PlainWording(),
                          FontTableMeasure());
    }

    /// Texts inside the picture, apart from each other and from every glyph and bar.
    static void expectApart(const Scene& scene)
    {
        const FontTableMeasure measure;
        std::vector<std::pair<const Mark*, geometry::Rect>> texts;
        std::vector<std::pair<const Mark*, geometry::Rect>> shapes;
        for (const Mark& mark : scene.marks) {
            const geometry::Rect bounds = boundsOf(mark, measure);
            EXPECT_GE(bounds.x, -1e-6) << mark.key.part;
            EXPECT_LE(bounds.right(), scene.size.width + 1e-6) << mark.key.caseId << '/' << mark.key.part;
            EXPECT_LE(bounds.bottom(), scene.size.height + 1e-6) << mark.key.caseId << '/' << mark.key.part;
            const std::string& part = mark.key.part;
            if (std::holds_alternative<TextShape>(mark.shape))
                texts.emplace_back(&mark, bounds);
            else if (mark.data
                     || ((part.starts_with("event-") || part.starts_with("act")) && mark.role != Role::Background))
                shapes.emplace_back(&mark, bounds);
        }
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const geometry::Rect box = texts[i].second.inset(1e-3);
            for (std::size_t j = 0; j < i; ++j)
                EXPECT_FALSE(box.intersects(texts[j].second.inset(1e-3)))
                    << texts[i].first->key.caseId << '/' << texts[i].first->key.part << " meets "
                    << texts[j].first->key.part;
            for (const auto& [mark, bounds] : shapes)
                EXPECT_FALSE(box.intersects(bounds.inset(1)))
                    << texts[i].first->key.caseId << '/' << texts[i].first->key.part << " meets " << mark->key.part;
        }
    }
};

TEST_P(TimelineOfSamples, EveryCaseAlone)
{
    for (const Case& which : io::sampleLibrary().cases)
        for (const MeasureId measure : {MeasureId::Money, MeasureId::Custody}) {
            SCOPED_TRACE(which.id);
            const auto scene = draw(viewOf({which.id}, measure, {1200, 675}));
            ASSERT_TRUE(scene);
            expectApart(*scene);
            EXPECT_TRUE(measureInk(*scene, figureEntry(FigureKind::Timeline)->encoding).isHonest());
            for (std::size_t i = 0; i < which.events.size(); ++i)
                EXPECT_TRUE(findMark(*scene, which.id, "event-" + std::to_string(i + 1))
                            || which.events[i].date.text.empty()) // aligned, it may stand on a rail
                    << i;
        }
}

TEST_P(TimelineOfSamples, TwoAndSixAndAll)
{
    std::vector<std::string> ids;
    for (const Case& which : io::sampleLibrary().cases)
        ids.push_back(which.id);
    for (const MeasureId measure : {MeasureId::Money, MeasureId::Custody}) {
        for (std::size_t i = 0; i + 6 <= ids.size(); i += 3) {
            SCOPED_TRACE(ids[i]);
            for (const std::size_t count : {2U, 6U}) {
                const auto scene = draw(viewOf({ids.begin() + static_cast<std::ptrdiff_t>(i),
                                                ids.begin() + static_cast<std::ptrdiff_t>(i + count)},
                                               measure, {1200, 675}));
                ASSERT_TRUE(scene);
                expectApart(*scene);
            }
        }
        for (const FigureSize size : {FigureSize{1600, 900}, FigureSize{1080, 1920}, FigureSize{2400, 3600}}) {
            const auto scene = draw(viewOf(ids, measure, size));
            ASSERT_TRUE(scene);
            expectApart(*scene);
            EXPECT_TRUE(measureInk(*scene, figureEntry(FigureKind::Timeline)->encoding).isHonest());
        }
    }
}

TEST_P(TimelineOfSamples, NoTermPassesADeath)
{
    for (const Case& which : io::sampleLibrary().cases) {
        const auto scene = draw(viewOf({which.id}, MeasureId::Custody, {1200, 675}));
        ASSERT_TRUE(scene);
        for (std::size_t i = 0; i < which.events.size(); ++i) {
            const Mark* death = which.events[i].kind == EventKind::Death
                ? findMark(*scene, which.id, "event-" + std::to_string(i + 1))
                : nullptr;
            if (!death)
                continue;
            const double x = boundsOf(*death, FontTableMeasure()).center().x;
            for (const Mark& mark : scene->marks)
                if (mark.key.part.starts_with("term-") && mark.data) {
                    const geometry::Rect bar = std::get<RectShape>(mark.shape).rect;
                    EXPECT_FALSE(bar.x < x && x < bar.right()) << which.id << ' ' << mark.key.part;
                }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Scales, TimelineOfSamples,
                         testing::Values(TimeScaleKind::Calendar, TimeScaleKind::Aligned, TimeScaleKind::Collapsed,
                                         TimeScaleKind::Sequence),
                         [](const auto& tested) { return std::string(nameOf(tested.param)); });

} // namespace

} // namespace toscale::tests
