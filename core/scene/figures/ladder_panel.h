#pragma once

#include "core/scene/figures/bar_end.h"
#include "core/scene/figures/figure.h"
#include "core/scene/figures/value_axis.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace toscale::scene {

/// Sizes of a ladder's texts and bars, from the most generous to the smallest readable.
struct LadderStep {
    double type = 1;
    double thickness = 26;
    bool brief = false; // a title and its date on one line; sources stand in the source line alone
};

[[nodiscard]] double rungThickness(const LadderStep& step, double unit);

/// One bar of a ladder with what is written at it; y from the top of its row until the panel is placed.
struct LadderRow {
    std::size_t rung = 0;
    TextBlock title;
    TextBlock detail;
    BarEnd end;
    double height = 0;
    double titleTop = 0;
    double barTop = 0;
    double thickness = 0; // of the bar
};

/// The rungs of one family of penalties under one axis: money, or prison time.
struct LadderPanel {
    const Ladder* ladder = nullptr;
    double x = 0;
    double width = 0;
    double zero = 0;         // x of the value 0
    bool titlesOver = false; // over the bars instead of before them
    TextBlock heading;
    TextBlock detail;
    geometry::AxisScale scale;
    ValueAxis axis;
    std::vector<std::vector<LadderRow>> cases; // of the cases shown, their rows from the top

    [[nodiscard]] double length() const { return x + width - zero; }
    [[nodiscard]] double headHeight(const FigureInput& input) const;
};

/// What a panel is laid out from.
struct LadderPanelRequest {
    const Ladder& ladder;
    const RowColours& colours; // of its rungs
    double x = 0;
    double width = 0;
    LadderStep step;
    std::span<const std::string> caseIds; // of the cases shown
};

/// Nothing when a word would be broken.
[[nodiscard]] std::optional<LadderPanel> layoutLadderPanel(const FigureInput& input, const LadderPanelRequest& request);

/// The figure's input with the rungs as its rows.
[[nodiscard]] FigureInput inputOfRungs(const FigureInput& input, const Ladder& ladder, const RowColours& colours);

} // namespace toscale::scene
