#pragma once

#include <limits>

namespace toscale::scene {

/// Of areas that lie on each other, from the largest on: which have an edge in the background's colour. An edge parts
/// an area from the last one that has one: more edges than that would cover the colour of many.
class PartingEdges {
public:
    /// `size`: side or diameter, in points.
    [[nodiscard]] bool isEdged(double size)
    {
        constexpr double leastBand = 3.5;
        if (size > m_last - leastBand)
            return false;
        const bool isFirst = m_last == std::numeric_limits<double>::infinity();
        m_last = size;
        return !isFirst; // it lies on nothing
    }

private:
    double m_last = std::numeric_limits<double>::infinity();
};

} // namespace toscale::scene
