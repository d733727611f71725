#pragma once

#include "core/document/document.h"

#include <QImage>
#include <QPalette>
#include <memory>
#include <optional>

namespace toscale::gui {

/// A figure to be drawn in small, in another thread: laid out in its own size and scaled down, so that it leaves out
/// no case for want of room. In the language of the document.
struct ThumbnailRequest {
    std::shared_ptr<const Document> document;
    View view;
    QSize size;      // device-independent pixels
    qreal ratio = 1; // pixels to one of them
    int row = 0;     // whose it is, for whoever asked
    int generation = 0;
    std::optional<double> walk = {}; // scene::Camera::walk
};

struct Thumbnail {
    QImage picture;    // null where the view has nothing to draw
    std::string title; // of the figure
    int row = 0;
    int generation = 0;
};

/// As themeOnScreen(), in a window of those colours.
[[nodiscard]] View inWindowColours(View view, bool followsWindow, const QPalette& palette);

/// The fonts must be loaded before, in the thread of the window.
[[nodiscard]] Thumbnail drawThumbnail(const ThumbnailRequest& request);

} // namespace toscale::gui
