#pragma once

#include "core/scene/figures/figure.h"
#include "core/scene/text_block.h"

#include <algorithm>

namespace toscale::scene {

/// Below this side a square is hard to find: it gets a ring and, where there is room, a magnifier.
inline constexpr double findableSide = 4;

/// The largest of 1, 2, 5 times a power of ten by which a square of `side` still fits into `room`; 1 at least.
[[nodiscard]] double enlargement(double side, double room);

/// An inset that shows one tiny square enlarged.
struct Magnifier {
    double factor = 1; // of length
    TextBlock caption;
    double size = 0; // side of its frame

    [[nodiscard]] double width() const { return std::max(size, caption.width); }
    [[nodiscard]] double height() const { return size + caption.height() + 4; }
};

[[nodiscard]] Magnifier makeMagnifier(const FigureInput& input, double side);

/// Adds frame, enlarged square, caption and the line to the ring; `at` is the upper left corner, `ring` what it
/// enlarges.
void addMagnifier(std::vector<Mark>& marks, const Magnifier& magnifier, const Mark& square, geometry::Point at,
                  const geometry::Circle& ring);

} // namespace toscale::scene
