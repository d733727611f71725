#include "core/scene/figures/magnifier.h"

#include <array>
#include <cmath>

namespace toscale::scene {

double enlargement(double side, double room)
{
    if (!(side > 0) || !(room > side))
        return 1;
    const double most = room / side * (1 + 1e-9);
    const double power = std::pow(10, std::floor(std::log10(most)));
    double factor = 1;
    for (const double step : std::array{1.0, 2.0, 5.0})
        if (step * power <= most)
            factor = step * power;
    return factor;
}

Magnifier makeMagnifier(const FigureInput& input, double side)
{
    Magnifier magnifier;
    magnifier.size = 92 * input.unit;
    magnifier.factor = enlargement(side, magnifier.size * 0.74);
    magnifier.caption = wrapBlock(input.measure, input.wording.enlarged(magnifier.factor),
                                  {readable(12 * input.unit), Weight::Regular, Role::Muted}, magnifier.size * 1.2);
    return magnifier;
}

void addMagnifier(std::vector<Mark>& marks, const Magnifier& magnifier, const Mark& square, geometry::Point at,
                  const geometry::Circle& ring)
{
    const std::string& caseId = square.key.caseId;
    const double side = std::get<RectShape>(square.shape).rect.width * magnifier.factor;
    const double top = addBlock(marks, {caseId, "inset-caption"}, magnifier.caption, at) + 4;
    const geometry::Rect frame{at.x, top, magnifier.size, magnifier.size};

    // from the ring to the lower corners of the frame, as a magnifier's cone
    for (const auto& [part, x] : {std::pair{"inset-line", frame.x}, std::pair{"inset-line-2", frame.right()}}) {
        const double dx = x - ring.center.x;
        const double dy = frame.bottom() - ring.center.y;
        const double distance = std::hypot(dx, dy);
        Mark line;
        line.key = {caseId, part};
        line.role = Role::InsetFrame;
        line.shape =
            LineShape{{ring.center.x + dx / distance * ring.radius, ring.center.y + dy / distance * ring.radius},
                      {x, frame.bottom()},
                      0.75,
                      false};
        marks.push_back(std::move(line));
    }
    Mark border;
    border.key = {caseId, "inset-frame"};
    border.role = Role::InsetFrame;
    border.style = MarkStyle::Hollow;
    border.shape = RectShape{frame};
    marks.push_back(std::move(border));

    Mark enlarged;
    enlarged.key = {caseId, "inset"};
    enlarged.role = Role::InsetData;
    enlarged.style = square.style;
    enlarged.series = square.series;
    enlarged.shape = RectShape{{frame.center().x - side / 2, frame.center().y - side / 2, side, side}};
    marks.push_back(std::move(enlarged));
}

} // namespace toscale::scene
