#include "core/scene/reflect.h"

#include <algorithm>

namespace toscale::scene {

void reflect(std::span<Mark> marks, double sum)
{
    struct Visitor {
        double sum;
        void operator()(RectShape& s) const { s.rect.x = sum - s.rect.right(); }
        void operator()(CircleShape& s) const { s.circle.center.x = sum - s.circle.center.x; }
        void operator()(LineShape& s) const
        {
            s.from.x = sum - s.from.x;
            s.to.x = sum - s.to.x;
        }
        void operator()(PathShape& s) const
        {
            for (geometry::Point& p : s.points)
                p.x = sum - p.x;
        }
        void operator()(TextShape& s) const { s.at.x = sum - s.at.x; }
        void operator()(RasterShape& s) const
        {
            s.rect.x = sum - s.rect.right();
            for (std::size_t row = 0; row < s.rows(); ++row) {
                const auto first = s.shades.begin() + static_cast<std::ptrdiff_t>(row * s.columns);
                std::reverse(first, first + static_cast<std::ptrdiff_t>(s.columns));
            }
        }
    };
    for (Mark& mark : marks)
        std::visit(Visitor{sum}, mark.shape);
}

} // namespace toscale::scene
