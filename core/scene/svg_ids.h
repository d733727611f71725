#pragma once

#include "core/scene/scene.h"

#include <string>
#include <unordered_set>
#include <vector>

namespace toscale::scene {

/// An event of a timeline says when it was by its place: its glyph can be found again.
[[nodiscard]] bool isSvgEvent(const Mark& mark);

/// The id of each mark, none for those without one: of areas that stand for a number, and of events. A name that XML
/// allows, once in the file: letters, digits, "-" and "_" are kept, and what is `taken` already gets a number.
[[nodiscard]] std::vector<std::string> svgIdsOf(const std::vector<Mark>& marks, std::unordered_set<std::string> taken);

} // namespace toscale::scene
