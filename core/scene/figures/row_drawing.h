#pragma once

#include "core/scene/figures/bars_arrangement.h"

#include <string>

namespace toscale::scene {

/// Adds value and note of a row: `at` is their left edge and their middle.
void addRowEnd(std::vector<Mark>& marks, const std::string& caseId, const BarEnd& end, double gap, geometry::Point at);

/// Adds an empty plate behind a text, at which lines stop.
void addTextBacking(std::vector<Mark>& marks, const std::string& caseId, const geometry::Rect& text);

/// Adds what stands under the rows: the rail, the key, and how many rows have no room.
void addBelowRows(std::vector<Mark>& marks, const FigureInput& input, const BarsArrangement& arrangement);

} // namespace toscale::scene
