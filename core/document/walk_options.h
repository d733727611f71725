#pragma once

#include "core/document/view.h"

namespace toscale {

/// How many times as much each frame of a power walk holds as the one before: option "walkStep" of a view ("10",
/// "1000"). Absent, or anything else: ten, and a thousand where that would take many frames.
enum class WalkStep { Fitting, Ten, Thousand };

[[nodiscard]] WalkStep walkStep(const View& view);
void setWalkStep(View& view, WalkStep step);

} // namespace toscale
