#pragma once

#include "core/document/document.h"
#include "core/geometry/power_walk.h"
#include "core/normalize/comparable.h"

#include <optional>
#include <string_view>

namespace toscale::scene {

/// The frames of a power walk over what the comparison draws, in the steps that the view asks for; nothing where no
/// case has a size, or where so many frames would be needed that nobody goes on to the end.
[[nodiscard]] std::optional<geometry::PowerWalk> powerWalkOf(const View& view, const Comparison& in);

/// Why there is no power walk: "death": nobody walks through the prison terms of somebody who died (FIGURES.md 4);
/// "frames": it would take too many. Empty: there is one, or no case has a size.
[[nodiscard]] std::string_view whyNoWalk(const Document& document, const View& view, const Comparison& in);

} // namespace toscale::scene
