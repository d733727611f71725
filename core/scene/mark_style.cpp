#include "core/scene/mark_style.h"

#include <algorithm>
#include <cmath>

namespace toscale::scene {

namespace {

/// From firm to not firm; decides which style stands for several bases.
int doubtOf(MarkStyle style)
{
    switch (style) {
    case MarkStyle::Solid:
        return 0;
    case MarkStyle::Light: // stands beside a value's style, never for one
    case MarkStyle::Hatched:
        return 1;
    case MarkStyle::Outline:
        return 2;
    case MarkStyle::DashedOutline:
        return 3;
    case MarkStyle::Hollow:
        return 4;
    case MarkStyle::CrossedOut:
        return 5;
    case MarkStyle::Dotted:
        return 6;
    }
    return 0;
}

} // namespace

StyleLook lookOf(MarkStyle style)
{
    switch (style) {
    case MarkStyle::Solid:
        return {};
    case MarkStyle::Outline:
        return {.fillOpacity = 0.12, .strokeWidth = 2};
    case MarkStyle::DashedOutline:
        return {.fillOpacity = 0.06, .strokeWidth = 2, .dash = 7};
    case MarkStyle::Hatched:
        return {.fillOpacity = 0.1, .strokeWidth = 1.5, .hatched = true};
    case MarkStyle::Hollow:
        return {.fillOpacity = 0, .strokeWidth = 1.5};
    case MarkStyle::CrossedOut:
        return {.fillOpacity = 0.06, .strokeWidth = 1.5, .crossed = true};
    case MarkStyle::Dotted:
        return {.fillOpacity = 0.06, .strokeWidth = 1.5, .dotted = true};
    case MarkStyle::Light:
        return {.fillOpacity = 0.4, .strokeWidth = 1};
    }
    return {};
}

double strokeWidthIn(const StyleLook& look, double width, double height)
{
    return std::min(width, height) > 2 * look.strokeWidth ? look.strokeWidth : 0;
}

std::array<LineShape, 2> crossOf(const geometry::Rect& rect, double strokeWidth)
{
    const geometry::Rect in = rect.inset(strokeWidth);
    return {LineShape{{in.x, in.y}, {in.right(), in.bottom()}, strokeWidth, false},
            LineShape{{in.x, in.bottom()}, {in.right(), in.y}, strokeWidth, false}};
}

std::array<LineShape, 2> crossOf(const geometry::Circle& circle, double strokeWidth)
{
    const double half = circle.radius * std::sqrt(0.5);
    return crossOf(geometry::Rect{circle.center.x - half, circle.center.y - half, 2 * half, 2 * half}, strokeWidth);
}

MarkStyle styleOf(Basis basis)
{
    switch (basis) {
    case Basis::StatutoryMaximum:
        return MarkStyle::Outline;
    case Basis::Sought:
    case Basis::Declined:
    case Basis::Conditional:
        return MarkStyle::DashedOutline;
    case Basis::Agreed:
        return MarkStyle::Hatched;
    case Basis::Vacated:
        return MarkStyle::CrossedOut;
    case Basis::Imposed:
    case Basis::Reduced:
    case Basis::Served:
    case Basis::Paid:
    case Basis::None:
    case Basis::Unstated:
        return MarkStyle::Solid;
    }
    return MarkStyle::Solid;
}

MarkStyle styleOf(const ComparedCase& row)
{
    if (row.leftOut)
        return MarkStyle::Hollow;
    const MeasuredValue* value = row.measured();
    if (!value)
        return MarkStyle::Solid;
    if (value->counterfactual)
        return MarkStyle::Dotted;
    if (value->scopesOverridden)
        return MarkStyle::Hatched;
    if (!value->ending.empty())
        return MarkStyle::CrossedOut;
    MarkStyle style = value->basis ? styleOf(*value->basis) : MarkStyle::Solid;
    if (!value->basis)
        for (const Basis basis : value->bases)
            if (doubtOf(styleOf(basis)) > doubtOf(style))
                style = styleOf(basis);
    return style;
}

} // namespace toscale::scene
