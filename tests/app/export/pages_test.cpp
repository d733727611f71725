#include "app/export/pages.h"
#include "core/io/reference_data.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>

namespace toscale::exporting {

namespace {

Result<draw::PaintModule*> nothingPaints()
{
    return fail(ErrorCode::FileMissing);
}

Drawing drawn(const Document& document, FigureKind kind, FigureSize size)
{
    static const text::LocaleWording wording;
    View view;
    view.figure = kind;
    view.measure = MeasureId::Custody;
    view.size = size;
    return drawView(document, view, wording, nothingPaints).value();
}

std::vector<scene::Scene> pages(const Document& document, const Drawing& drawing)
{
    static const text::LocaleWording wording;
    return pagesOf(document, drawing, wording, nothingPaints);
}

const scene::Mark* find(const scene::Scene& scene, const scene::MarkKey& key)
{
    const auto found = std::ranges::find(scene.marks, key, &scene::Mark::key);
    return found == scene.marks.end() ? nullptr : &*found;
}

TEST(Pages, OfAWalkAreItsFramesWhereThatIsAskedFor)
{
    static const text::LocaleWording wording;
    const Document& document = io::builtInDocument();
    View view;
    view.figure = FigureKind::Walk;
    view.measure = MeasureId::Volume;
    Fitting fitting;
    EXPECT_EQ(pages(document, drawView(document, view, wording, nothingPaints, fitting).value()).size(), 1u)
        << "the film strip";
    fitting.hasWalkPages = true;
    const Drawing drawing = drawView(document, view, wording, nothingPaints, fitting).value();
    const std::vector<scene::Scene> frames = pages(document, drawing);
    ASSERT_GT(frames.size(), 2u);
    EXPECT_EQ(frames.size(), walkFramesOf(view, drawing.columns.main));
    for (const scene::Scene& frame : frames)
        EXPECT_NEAR(scene::measureInk(frame, scene::Encoding::Area).worst, 1, 1e-9);
    view.figure = FigureKind::Nested;
    EXPECT_EQ(walkFramesOf(view, drawing.columns.main), 0u);
}

TEST(Pages, ALongTimelineShowsEveryCaseOnceInItsOrder)
{
    const Document& library = io::sampleLibrary();
    const std::vector<scene::Scene> all = pages(library, drawn(library, FigureKind::Timeline, {794, 1123}));
    ASSERT_GT(all.size(), 4U);
    std::vector<std::string> shown;
    for (std::size_t i = 0; i < all.size(); ++i) {
        EXPECT_EQ(all[i].nextCase == 0, i + 1 == all.size());
        const scene::Mark* number = find(all[i], {"", "page"});
        ASSERT_TRUE(number);
        EXPECT_EQ(std::get<scene::TextShape>(number->shape).text,
                  std::to_string(i + 1) + " / " + std::to_string(all.size()));
        EXPECT_FALSE(find(all[i], {"", "more-cases"}));
        EXPECT_FALSE(find(all[i], {"", "unlabelled"}));
        for (const scene::Mark& mark : all[i].marks)
            if (mark.key.part == "label" && !mark.key.caseId.empty())
                shown.push_back(mark.key.caseId);
    }
    std::vector<std::string> wanted;
    for (const Case& each : library.cases)
        wanted.push_back(each.id);
    EXPECT_EQ(shown, wanted);
}

TEST(Pages, AllOfThemHaveOneScale)
{
    const Document& library = io::sampleLibrary();
    const std::vector<scene::Scene> all = pages(library, drawn(library, FigureKind::Timeline, {794, 1123}));
    std::set<double> places;
    for (const scene::Scene& page : all)
        for (const scene::Mark& mark : page.marks)
            if (mark.key.part.starts_with("tick-"))
                if (const auto* text = std::get_if<scene::TextShape>(&mark.shape); text && text->text == "2010")
                    places.insert(text->at.x);
    EXPECT_EQ(places.size(), 1U);
}

TEST(Pages, WhatFitsIsOnePage)
{
    const Document& library = io::sampleLibrary();
    const Drawing bars = drawn(library, FigureKind::Bars, {1200, 675});
    EXPECT_EQ(pages(library, bars), std::vector{bars.scene});
    const Document& builtIn = io::builtInDocument();
    const Drawing two = drawn(builtIn, FigureKind::Timeline, {1200, 675});
    EXPECT_EQ(pages(builtIn, two), std::vector{two.scene});
}

} // namespace

} // namespace toscale::exporting
