#include "app/export/pages.h"

#include "core/scene/walk_frames.h"

#include <algorithm>

namespace toscale::exporting {

namespace {

bool leavesCasesOut(const scene::Scene& scene)
{
    return std::ranges::find(scene.marks, scene::MarkKey{{}, "more-cases"}, &scene::Mark::key) != scene.marks.end();
}

/// Empty where one of them cannot be drawn.
std::vector<scene::Scene> pagesOf(const Document& document, const Drawing& drawing, const text::LocaleWording& wording,
                                  const PainterSource& painter, std::size_t total)
{
    std::vector<scene::Scene> pages;
    scene::Camera camera = cameraOf(drawing.fitting);
    camera.page.emplace();
    camera.page->total = total;
    do {
        camera.page->number = pages.size() + 1;
        auto page = layOut(document, drawing.view, drawing.columns, wording, painter, camera);
        if (!page)
            return {};
        camera.page->firstCase = page->nextCase;
        pages.push_back(std::move(*page));
    } while (camera.page->firstCase > 0);
    return pages;
}

/// Empty where one of them cannot be drawn.
std::vector<scene::Scene> walkPagesOf(const Document& document, const Drawing& drawing,
                                      const text::LocaleWording& wording, const PainterSource& painter)
{
    std::vector<scene::Scene> pages;
    scene::Camera camera = cameraOf(drawing.fitting);
    for (std::size_t frame = 0; frame < walkFramesOf(drawing.view, drawing.columns.main); ++frame) {
        camera.walk = static_cast<double>(frame);
        auto page = layOut(document, drawing.view, drawing.columns, wording, painter, camera);
        if (!page)
            return {};
        pages.push_back(std::move(*page));
    }
    return pages;
}

} // namespace

std::size_t walkFramesOf(const View& view, const Comparison& in)
{
    const auto walk = view.figure == FigureKind::Walk ? scene::powerWalkOf(view, in) : std::nullopt;
    return walk ? walk->frames : 0;
}

std::vector<scene::Scene> pagesOf(const Document& document, const Drawing& drawing, const text::LocaleWording& wording,
                                  const PainterSource& painter)
{
    if (drawing.view.figure == FigureKind::Walk && drawing.fitting.hasWalkPages)
        if (std::vector<scene::Scene> pages = walkPagesOf(document, drawing, wording, painter); !pages.empty())
            return pages;
    if (drawing.view.figure != FigureKind::Timeline || !leavesCasesOut(drawing.scene))
        return {drawing.scene};
    // how many pages there are is printed on each of them
    constexpr std::size_t widest = 99;
    const std::size_t total = pagesOf(document, drawing, wording, painter, widest).size();
    std::vector<scene::Scene> pages = pagesOf(document, drawing, wording, painter, total);
    return pages.size() == total && total > 0 ? std::move(pages) : std::vector{drawing.scene};
}

} // namespace toscale::exporting
