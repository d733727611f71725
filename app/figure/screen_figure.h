#pragma once

#include "app/document/shown_view.h"
#include "core/result.h"
#include "core/scene/build_scene.h"
#include "core/scene/colour_vision.h"
#include "core/scene/ink.h"
#include "core/scene/way_window.h"

#include <QImage>
#include <string>

namespace toscale::gui {

/// A figure that a window wants: what it shows, and where. A value that another thread may keep.
struct ScreenOrder {
    SharedView shown;
    std::string theme;   // in place of the view's
    geometry::Size room; // pixels
    double height = 0;   // known to leave nothing out, where it is more than the room's
    bool heightIsKnown = false;
    scene::Camera camera;
    bool glides = false; // from the figure before
    double pixelRatio = 1;
    scene::ColourVision vision = scene::ColourVision::Usual;
};

/// The figure as it was laid out for an order.
struct ScreenFigure {
    Result<scene::Scene> scene = fail(ErrorCode::NothingToDraw);
    scene::WayWindow window; // of a figure whose marks move along a way
    scene::InkReport ink;
    QImage picture; // painted, where another thread did it
    scene::ColourVision paintedFor = scene::ColourVision::Usual;
    geometry::Size room;
    double height = 0;    // where it is higher than the room and scrolled there
    double laidOutAt = 0; // on its way
    bool glides = false;
};

/// For a window that is small the figure is laid out larger, to be shown smaller; one that leaves something out is made
/// higher than the room.
[[nodiscard]] ScreenFigure layOut(const ScreenOrder& order, const scene::Wording& wording,
                                  const scene::TextMeasure& measure);

/// Paints it as it is seen in the room; of a figure that is scrolled along its way what is in sight there.
void paint(ScreenFigure& figure, const ScreenOrder& order);

/// A few milliseconds' work: it need not go to the background.
[[nodiscard]] bool isQuick(const ScreenOrder& order);

} // namespace toscale::gui
