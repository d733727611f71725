#include "app/figure/screen_figure.h"

#include "app/figure/scene_picture.h"
#include "core/scene/figures/figure_table.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace toscale::gui {

ScreenFigure layOut(const ScreenOrder& order, const scene::Wording& wording, const scene::TextMeasure& measure)
{
    View view = order.shown->view;
    view.theme = order.theme;
    view.size = {order.room.width, order.room.height};
    if (order.heightIsKnown)
        view.size.height = std::max(view.size.height, order.height);
    const auto build = [&] {
        return scene::buildScene(order.shown->document, view, order.shown->columns, wording, measure, order.camera);
    };
    auto scene = build();
    const std::optional<Error> ofTheWindow = scene ? std::nullopt : std::optional(scene.error());
    // a small window shows a larger figure of its own shape smaller
    for (int step = 0; step < 12 && !scene && scene.error().code == ErrorCode::FigureTooSmall; ++step) {
        view.size = {view.size.width * 1.2, view.size.height * 1.2};
        scene = build();
    }
    if (!scene)
        scene = tl::unexpected(*ofTheWindow); // what is said is of its size
    // one that leaves something out is made higher, and scrolled; with other room its frame may need another time
    constexpr double tallest = 8'000; // pixels; more is no picture any more
    for (int attempt = 0;
         attempt < 3 && !order.heightIsKnown && scene && scene->missingHeight > 0 && view.size.height < tallest;
         ++attempt) {
        view.size.height = std::min(std::ceil(view.size.height + scene->missingHeight) + 1, tallest);
        scene = build();
    }

    ScreenFigure figure;
    figure.room = order.room;
    figure.laidOutAt = order.camera.scroll.x;
    figure.glides = order.glides;
    const bool isScrolled = scene && view.size.width <= order.room.width && view.size.height > order.room.height;
    figure.height = isScrolled ? view.size.height : 0;
    const scene::FigureEntry* entry = scene::figureEntry(view.figure);
    if (scene && entry != nullptr)
        figure.ink = scene::measureInk(*scene, entry->encoding);
    if (scene && scene->way && scene->way->length > scene->way->screen + 0.5 && scene::movingMarks(*scene) != nullptr)
        figure.window = scene::WayWindow(*scene, measure);
    figure.scene = std::move(scene);
    return figure;
}

void paint(ScreenFigure& figure, const ScreenOrder& order)
{
    if (!figure.scene)
        return;
    const geometry::Size size{order.room.width, std::max(order.room.height, figure.height)};
    figure.paintedFor = order.vision;
    const bool isMoved = figure.window.whole().way.has_value();
    figure.picture = scenePicture(isMoved ? figure.window.at(figure.window.whole().way->position) : *figure.scene,
                                  order.vision, size, order.pixelRatio);
}

bool isQuick(const ScreenOrder& order)
{
    constexpr std::size_t mostRows = 24;
    constexpr std::size_t mostEvents = 60;
    const Columns& columns = order.shown->columns;
    std::size_t events = 0;
    if (order.shown->view.figure == FigureKind::Timeline)
        for (const TimelineLane& lane : columns.timeline.lanes)
            events += lane.events.size();
    return columns.main.rows.size() <= mostRows && events <= mostEvents;
}

} // namespace toscale::gui
