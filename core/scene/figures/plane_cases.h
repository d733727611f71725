#pragma once

#include "core/scene/figures/figure.h"
#include "core/scene/figures/row_marks.h"

#include <string>
#include <vector>

namespace toscale::scene {

/// The two measures of a plane, and which cases have what of them. Zero has no place on a logarithmic axis.
struct PlaneCases {
    const Comparison* x = nullptr; // what was taken
    const Comparison* y = nullptr; // what followed
    std::vector<std::size_t> points;
    std::vector<std::size_t> withoutY;
    std::vector<std::size_t> withoutX;
    std::vector<std::size_t> neither;
};

/// `missing`: stands in for a second measure that nobody computed.
[[nodiscard]] PlaneCases planeCasesOf(const FigureInput& input, const Comparison& missing);
[[nodiscard]] Comparison missingBeside(const Comparison& main);

/// The value that has a place on a logarithmic axis; 0 for all else.
[[nodiscard]] double placeableValue(const ComparedCase& row);

/// Why a row has no place on an axis, in words that many rows share: "none imposed", "$0".
[[nodiscard]] std::string sharedGapWord(const ComparedCase& row, const Comparison& in, const Wording& wording);

/// What is said at a row of both measures: values beside each other, then the doubts about both.
[[nodiscard]] RowTexts planeTexts(const PlaneCases& cases, std::size_t row, const Wording& wording);

/// The same as a sentence for those who do not see it.
[[nodiscard]] std::string planeDescription(const PlaneCases& cases, std::size_t row, const Wording& wording);

} // namespace toscale::scene
