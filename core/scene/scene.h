#pragma once

#include "core/scene/mark.h"

#include <optional>
#include <string>
#include <vector>

namespace toscale::scene {

/// The marks of a scene that move along its way as it is scrolled, laid out as for its beginning. All that speak are
/// there, but only near the window with their labels: one that leaves `builtFrom` to `builtTo` needs another scene.
struct MovingMarks {
    std::size_t first = 0;
    std::size_t count = 0;
    geometry::Rect window; // where they are seen
    double builtFrom = 0;  // points of the way
    double builtTo = 0;

    [[nodiscard]] bool has(std::size_t mark) const { return mark >= first && mark < first + count; }
    bool operator==(const MovingMarks&) const = default;
};

/// A way that may be longer than the picture: how a window scrolls along it. In points, from its beginning.
struct Way {
    double length = 0;
    double screen = 0;                 // what is in sight at once
    double position = 0;               // where that begins
    std::vector<double> stops;         // things on the way, ascending
    bool standsAtStops = false;        // the stops are positions: a window goes from one to the next
    double mostZoom = 1;               // how many times as long as the screen it may become; 1 = its length is fixed
    std::optional<MovingMarks> moving; // none: the scene is of this position alone
    bool operator==(const Way&) const = default;
};

/// One picture as plain data: sizes in points, roles instead of colours, texts already worded. Painted by `app/draw`,
/// written by `scene_svg`.
struct Scene {
    geometry::Size size;
    std::string language = "en"; // BCP 47, for the texts in it
    bool rightToLeft = false;
    std::string theme = "light";
    std::string title;
    std::string altText; // up to 250 characters
    std::string longDescription;
    bool isHeadingCut = false; // of what is drawn; `title` is whole
    std::vector<Mark> marks;   // in drawing order
    std::optional<Way> way;    // of a figure that scrolls; only for a window
    double missingHeight = 0;  // by which it must be higher to leave nothing out; only of a timeline in a window
    std::size_t nextCase = 0;  // of a page: the first case of the next one; 0 = it is the last
    bool operator==(const Scene&) const = default;
};

/// What the picture says that it leaves out, for want of room: a sentence each, its lines joined.
[[nodiscard]] std::vector<std::string> warningsIn(const Scene& scene);

/// What is said of the whole picture, and none of its marks.
[[nodiscard]] Scene withoutMarks(const Scene& scene);

/// Its marks that move as a window scrolls, where it has any.
[[nodiscard]] inline const MovingMarks* movingMarks(const Scene& scene)
{
    return scene.way && scene.way->moving ? &*scene.way->moving : nullptr;
}

/// False for a point outside of the window in which a moving mark is seen.
[[nodiscard]] bool isSeenAt(const Scene& scene, const Mark& mark, geometry::Point point);

/// The topmost data mark, gap or label under a point, within `reach` points of small marks; nullptr when none.
[[nodiscard]] const Mark* markAt(const Scene& scene, geometry::Point point, double reach = 6);

/// The address that the text under a point leads to; empty where there is none.
[[nodiscard]] std::string linkAt(const Scene& scene, geometry::Point point, const TextMeasure& measure);

/// The smallest rectangle around a mark's shape; texts are measured. In a right-to-left scene a text's Start is its
/// right end.
[[nodiscard]] geometry::Rect boundsOf(const Mark& mark, const TextMeasure& measure, bool rightToLeft = false);

} // namespace toscale::scene
