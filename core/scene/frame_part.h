#pragma once

#include "core/document/columns.h"
#include "core/scene/scene.h"

#include <string>

namespace toscale::scene {

/// The part of a picture under a point that belongs to no case and has a receipt of its own: "ratio", or the word of an
/// axis ("tick-3", "money-tick-1", "x-tick-2"). Empty where there is none.
[[nodiscard]] std::string framePartAt(const Scene& scene, geometry::Point point, const TextMeasure& measure);

/// True of the words of an axis of values.
[[nodiscard]] bool isAxisWord(std::string_view part);

/// The words of the first axis of values that the scene has, for who has no pointer; empty where it has none.
[[nodiscard]] std::string firstAxis(const Scene& scene);

/// The words at the end of the axis that the part belongs to; empty where the scene has no such axis.
[[nodiscard]] std::string endOfAxis(const Scene& scene, std::string_view part);

/// The measure whose values stand along the axis.
[[nodiscard]] const Comparison& comparisonOfAxis(const Columns& columns, std::string_view part);

} // namespace toscale::scene
