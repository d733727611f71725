#pragma once

#include "core/scene/scene.h"

#include <set>
#include <string>
#include <utility>
#include <vector>

namespace toscale::scene {

/// A picture on its way to another one: marks that both have, known by their keys, move; what only one of them has, or
/// what says something else by then, leaves and enters.
/// Where both draw the same value in the same form, a camera moves over it: whatever else says a value enters and
/// leaves through it, so that at every moment all values in sight are of one scale.
class Morph {
public:
    Morph(const Scene& from, const Scene& to);

    /// How far the mark that moves farthest goes, in points; of marks that can be spoken of.
    [[nodiscard]] double distance() const { return m_distance; }

    /// How many times as large the same value is drawn in the second picture; 1 where no value is in both.
    [[nodiscard]] double growth() const { return m_growth; }

    /// True of a value that leaves or enters with no camera moving over it, and of one in whose place another of its
    /// case stands in the other picture: seen together the two would be one shape that says neither.
    [[nodiscard]] bool isReplaced(const Mark& value) const
    {
        return !m_hasCamera || m_replaced.contains(value.key.caseId);
    }

    /// Moves on: 0 is the first picture, 1 the second; in proportion to time, so that growth is even for the eye and
    /// not all in its last moments.
    void moveTo(double part);
    /// The marks that move, where they are now, and those that leave and enter.
    [[nodiscard]] const Scene& moving() const { return m_moving.scene; }
    [[nodiscard]] const Scene& leaving() const { return m_leaving.scene; }
    [[nodiscard]] const Scene& entering() const { return m_entering.scene; }

private:
    /// Marks with their shapes in the first and in the second picture.
    struct Moved {
        Scene scene;
        std::vector<std::pair<Shape, Shape>> ends;

        void add(const Mark& mark, Shape first, Shape second);
        void moveTo(double part);
    };

    Moved m_moving;
    Moved m_leaving;
    Moved m_entering;
    bool m_hasCamera = false;
    std::set<std::string> m_replaced; // cases with a value that leaves and one that enters
    double m_distance = 0;
    double m_growth = 1;
};

} // namespace toscale::scene
