#include "core/scene/figures/lanes_columns.h"

#include "core/geometry/table_layout.h"

#include <algorithm>

namespace toscale::scene {

namespace {

using geometry::ColumnRequest;
using Columns = std::optional<LanesColumns>;

double gapBetween(const FigureInput& input)
{
    return std::max(28 * input.unit, 16.0);
}

/// Names take a line of their own where a column of them would leave the bars too little.
bool isNarrow(const FigureInput& input)
{
    return input.area.width < 560 * std::max(input.unit, 1.0);
}

Columns across(const FigureInput& input, const LanesNeeds& needs)
{
    LanesColumns columns;
    columns.gap = gapBetween(input);
    std::vector<ColumnRequest> requests{{needs.name, 0.9}};
    for (std::size_t i = 0; i < needs.lanes.size(); ++i)
        requests.push_back({needs.lanes[i], needs.hasBars[i] ? 1.0 : 0.7});
    const auto widths = geometry::shareWidth(requests, input.area.width, columns.gap);
    if (!widths)
        return std::nullopt;
    double x = input.area.x;
    columns.nameX = x;
    columns.nameWidth = widths->front();
    for (std::size_t i = 1; i < widths->size(); ++i) {
        x += (*widths)[i - 1] + columns.gap;
        columns.lanes.push_back({x, (*widths)[i], false});
    }
    return columns;
}

Columns facing(const FigureInput& input, const LanesNeeds& needs)
{
    LanesColumns columns;
    columns.gap = gapBetween(input);
    columns.nameOver = isNarrow(input);
    if (columns.nameOver) // both zeros have their words in it
        columns.gap = std::max(columns.gap, 32.0);
    const double side = std::ranges::max(needs.lanes);
    std::vector<ColumnRequest> requests{{side, 1}, {side, 1}};
    if (!columns.nameOver)
        requests.insert(requests.begin() + 1, {needs.name, 0.55});
    const auto widths = geometry::shareWidth(requests, input.area.width, columns.gap);
    if (!widths)
        return std::nullopt;
    const double left = input.area.x + widths->front();
    columns.lanes = {{left, widths->front(), true}, {input.area.right() - widths->back(), widths->back(), false}};
    columns.nameX = (left + columns.lanes.back().zero) / 2;
    columns.nameWidth = columns.nameOver ? input.area.width : (*widths)[1];
    return columns;
}

Columns down(const FigureInput& input, const LanesNeeds& needs)
{
    LanesColumns columns;
    columns.gap = gapBetween(input);
    columns.nameOver = isNarrow(input);
    const double cell = std::ranges::max(needs.lanes);
    std::vector<ColumnRequest> requests{{needs.title, 0.85}, {cell, 2.2}};
    if (!columns.nameOver)
        requests.insert(requests.begin(), {needs.name, 0.7});
    const auto widths = geometry::shareWidth(requests, input.area.width, columns.gap);
    if (!widths)
        return std::nullopt;
    const std::size_t title = widths->size() - 2;
    columns.nameX = input.area.x;
    columns.nameWidth = columns.nameOver ? input.area.width : widths->front();
    columns.titleX = columns.nameOver ? input.area.x : input.area.x + widths->front() + columns.gap;
    columns.titleWidth = (*widths)[title];
    columns.lanes.assign(needs.lanes.size(), {input.area.right() - widths->back(), widths->back(), false});
    return columns;
}

} // namespace

std::optional<LanesColumns> layoutLanesColumns(const FigureInput& input, LaneForm form, const LanesNeeds& needs)
{
    Columns columns = form == LaneForm::Across ? across(input, needs)
        : form == LaneForm::Facing             ? facing(input, needs)
                                               : down(input, needs);
    if (columns)
        columns->form = form;
    return columns;
}

} // namespace toscale::scene
