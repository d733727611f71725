#include "app/draw/wall_plan.h"

#include <algorithm>
#include <cmath>

namespace toscale::draw {

namespace {

/// Along one side of the figure.
struct Span {
    double from = 0;
    double to = 0;
};

constexpr double border = 5 / 25.4 * 96; // around what is drawn, where the figure's own margin takes sheets

std::size_t sheetsFor(double length, double part)
{
    return static_cast<std::size_t>(std::max(1.0, std::ceil(length / part - 1e-9)));
}

/// Beginnings of sheets from `from` to `to`, each as far from the last one as goes without cutting through one of
/// `whole`.
std::vector<double> beginnings(const Span& along, double part, const std::vector<Span>& whole)
{
    std::vector<double> starts{along.from};
    while (starts.back() + part < along.to - 1e-9) {
        const double limit = starts.back() + part;
        double cut = limit;
        for (bool moved = true; moved;) {
            moved = false;
            for (const Span& each : whole)
                if (each.from < cut && cut < each.to) {
                    cut = each.from;
                    moved = true;
                }
        }
        starts.push_back(cut < starts.back() + part / 2 ? limit : cut);
    }
    return starts;
}

/// `drawn`: from the first to the last that is drawn on the length.
std::vector<double> sheetsAlong(double length, double part, Span drawn, std::vector<Span> whole)
{
    drawn = {std::max(drawn.from - border, 0.0), std::min(drawn.to + border, length)};
    std::erase_if(whole, [&](const Span& each) { return each.to - each.from > part / 2; });
    const std::size_t count = sheetsFor(drawn.to - drawn.from, part);
    const double covered = static_cast<double>(count) * part;
    // as much of both margins as the sheets have room for
    const double middle = (drawn.from + drawn.to - covered) / 2;
    const double start = covered >= length ? 0 : std::clamp(middle, 0.0, length - covered);
    for (const double from : {start, drawn.from})
        if (std::vector<double> starts = beginnings({from, drawn.to}, part, whole); starts.size() <= count)
            return starts;
    return beginnings({start, drawn.to}, part, {});
}

WallPlan planOn(geometry::Size figure, double factor, geometry::Size paper, const WallContent& content)
{
    WallPlan plan;
    plan.paper = paper;
    plan.tile = {wallMargin, wallMargin, paper.width - 2 * wallMargin, paper.height - wallMargin - wallFootMargin};
    plan.factor = factor;
    plan.figure = {figure.width * factor, figure.height * factor};
    std::vector<Span> across;
    std::vector<Span> down;
    for (const geometry::Rect& rect : content.whole) {
        across.push_back({rect.x * factor, rect.right() * factor});
        down.push_back({rect.y * factor, rect.bottom() * factor});
    }
    const geometry::Rect& all = content.all;
    plan.lefts =
        sheetsAlong(plan.figure.width, plan.tile.width, {all.x * factor, all.right() * factor}, std::move(across));
    plan.tops =
        sheetsAlong(plan.figure.height, plan.tile.height, {all.y * factor, all.bottom() * factor}, std::move(down));
    return plan;
}

/// From a beginning to the next one, at the last one as far as a sheet goes.
double extentAt(const std::vector<double>& starts, std::size_t at, double part)
{
    return at + 1 < starts.size() ? starts[at + 1] - starts[at] : part;
}

} // namespace

geometry::Rect WallPlan::partOf(std::size_t sheet) const
{
    const std::size_t row = sheet / columns();
    const std::size_t column = sheet % columns();
    return {lefts[column], tops[row], extentAt(lefts, column, tile.width), extentAt(tops, row, tile.height)};
}

geometry::Rect WallPlan::shown() const
{
    return {lefts.front(), tops.front(), lefts.back() + tile.width - lefts.front(),
            tops.back() + tile.height - tops.front()};
}

WallContent wallContentOf(const scene::Scene& scene, const scene::TextMeasure& measure)
{
    WallContent content;
    double left = scene.size.width;
    double top = scene.size.height;
    double right = 0;
    double bottom = 0;
    for (const scene::Mark& mark : scene.marks) {
        if (mark.role == scene::Role::Background)
            continue;
        const geometry::Rect bounds = scene::boundsOf(mark, measure, scene.rightToLeft);
        left = std::min(left, bounds.x);
        top = std::min(top, bounds.y);
        right = std::max(right, bounds.right());
        bottom = std::max(bottom, bounds.bottom());
        if (std::holds_alternative<scene::TextShape>(mark.shape) || mark.data)
            content.whole.push_back(bounds);
    }
    if (left < right && top < bottom)
        content.all = {left, top, right - left, bottom - top};
    else
        content.all = {0, 0, scene.size.width, scene.size.height};
    return content;
}

WallPlan wallPlanOf(geometry::Size figure, double factor, geometry::Size paper, const WallContent& content)
{
    const WallPlan upright = planOn(figure, factor, paper, content);
    const WallPlan across = planOn(figure, factor, {paper.height, paper.width}, content);
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
