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

    /// The moving marks, part = 0 as in the first and 1 as in the second picture, and the marks that leave and enter.
    [[nodiscard]] Scene at(double part) const;
    [[nodiscard]] const Scene& leaving() const { return m_leaving; }
    [[nodiscard]] const Scene& entering() const { return m_entering; }

private:
    Scene m_moving; // as in the second picture
    std::vector<Shape> m_starts;
    Scene m_leaving;
    Scene m_entering;
    double m_distance = 0;
};

} // namespace toscale::scene
