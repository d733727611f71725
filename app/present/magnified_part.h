#pragma once

#include "core/scene/scene.h"

#include <QImage>
#include <QPointF>
#include <QString>

namespace toscale::gui {

/// A part of a step that is to cover the screen; a value that another thread may keep.
struct MagnifyOrder {
    scene::Scene scene;
    QSizeF screen; // device-independent pixels
    double pixelRatio = 1;
    QPointF at; // of the screen: comes to its middle
    double factor = 1;
    QString caption; // what is said of it
};

struct MagnifiedPart {
    QImage picture;
    QString caption;
};

/// Painted anew in that size, as sharp as the whole. In any thread.
[[nodiscard]] MagnifiedPart magnified(const MagnifyOrder& order);

/// The value that is hardest to see.
struct SmallestValue {
    std::string caseId;
    std::size_t mark = 0; // of the scene
    QPointF at;           // of the screen
    double extent = 0;    // pixels
};

/// Nothing where no value has a size.
[[nodiscard]] std::optional<SmallestValue> smallestValue(const scene::Scene& scene, QSizeF screen);

/// The scene without what lies over the value and is none: magnified with it, the halo of a label would cover its area.
[[nodiscard]] scene::Scene withoutCovers(const scene::Scene& scene, const SmallestValue& value);

} // namespace toscale::gui
