#pragma once

#include "app/explore/explore_choice.h"
#include "app/explore/explore_rows.h"

namespace toscale::gui {

/// The choice with what the rows do not have replaced by what they have: a measure, or the group of another table. So
/// what is chosen is what is drawn.
[[nodiscard]] ExploreChoice onOffer(ExploreChoice choice, const ExploreRows& rows);

/// Other measures where those chosen would draw nothing: of all pairs that with most cases, or the measure with most.
/// The same where there are none. Computes measures: for the background.
[[nodiscard]] ExploreChoice withValues(ExploreChoice choice, const ExploreRows& rows);

} // namespace toscale::gui
