#include "core/scene/enlarge.h"

namespace toscale::scene {

namespace {

struct Enlarger {
    double factor;

    void operator()(geometry::Point& p) const { p = {p.x * factor, p.y * factor}; }
    void operator()(geometry::Rect& r) const { r = {r.x * factor, r.y * factor, r.width * factor, r.height * factor}; }
    void operator()(RectShape& s) const { (*this)(s.rect); }
    void operator()(CircleShape& s) const
    {
        (*this)(s.circle.center);
        s.circle.radius *= factor;
    }
    void operator()(LineShape& s) const
    {
        (*this)(s.from);
        (*this)(s.to);
        s.width *= factor;
    }
    void operator()(PathShape& s) const
    {
        for (geometry::Point& p : s.points)
            (*this)(p);
        s.width *= factor;
    }
    void operator()(TextShape& s) const
    {
        (*this)(s.at);
        s.size *= factor;
    }
    void operator()(RasterShape& s) const { (*this)(s.rect); }
};

} // namespace

void enlarge(Scene& scene, double factor)
{
    scene.size = {scene.size.width * factor, scene.size.height * factor};
    for (Mark& mark : scene.marks)
        std::visit(Enlarger{factor}, mark.shape);
}

} // namespace toscale::scene
