#include "app/draw/wall_plan.h"

#include <algorithm>
#include <cmath>

namespace toscale::draw {

namespace {

WallPlan planOn(geometry::Size figure, double factor, geometry::Size paper)
{
    WallPlan plan;
    plan.paper = paper;
    plan.tile = {wallMargin, wallMargin, paper.width - 2 * wallMargin, paper.height - wallMargin - wallFootMargin};
    plan.factor = factor;
    plan.figure = {figure.width * factor, figure.height * factor};
    const auto count = [](double length, double part) {
        return static_cast<std::size_t>(std::max(1.0, std::ceil(length / part - 1e-9)));
    };
    plan.columns = count(plan.figure.width, plan.tile.width);
    plan.rows = count(plan.figure.height, plan.tile.height);
    return plan;
}

} // namespace

WallPlan wallPlanOf(geometry::Size figure, double factor, geometry::Size paper)
{
    const WallPlan upright = planOn(figure, factor, paper);
    const WallPlan across = planOn(figure, factor, {paper.height, paper.width});
    return across.sheets() < upright.sheets() ? across : upright;
}

Error tooManySheets(const WallPlan& plan)
{
    return {ErrorCode::BadOption,
            {},
            {"--wall", std::to_string(plan.sheets()) + " sheets",
             "at most " + std::to_string(mostWallSheets) + " sheets: a larger amount a centimetre, or larger paper"}};
}

} // namespace toscale::draw
