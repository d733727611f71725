#pragma once

#include "core/scene/scene.h"

#include <utility>
#include <vector>

namespace toscale::scene {

/// A picture on its way to another one: marks that both have, known by their keys, move; what only one of them has, or
/// what says something else by then, leaves and enters.
class Morph {
public:
    Morph(const Scene& from, const Scene& to);

    /// How far the mark that moves farthest goes, in points; of marks that can be spoken of.
    [[nodiscard]] double distance() const { return m_distance; }

    /// Moves on: 0 is the first picture, 1 the second.
    void moveTo(double part);
    /// The marks that move, where they are now, and those that leave and enter.
    [[nodiscard]] const Scene& moving() const { return m_moving; }
    [[nodiscard]] const Scene& leaving() const { return m_leaving; }
    [[nodiscard]] const Scene& entering() const { return m_entering; }

private:
    Scene m_moving;
    std::vector<std::pair<Shape, Shape>> m_ends; // of its marks: in the first and in the second picture
    Scene m_leaving;
    Scene m_entering;
    double m_distance = 0;
};

} // namespace toscale::scene
