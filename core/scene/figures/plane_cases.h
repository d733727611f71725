#pragma once

#include "core/column.h"
#include "core/scene/figures/figure.h"
#include "core/scene/figures/row_marks.h"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace toscale::scene {

/// Cases of a table that are too many to be told one by one: counts stand for them. The rows of the comparisons are
/// those that are named, stand alone or matter otherwise; they are counted too.
struct CountedPlane {
    ColumnOf<double> x; // of all cases with both values
    ColumnOf<double> y;
    std::vector<std::pair<std::size_t, std::size_t>> rows; // place in x and y, row of the comparisons; ascending
    /// Cases that lack one of the values for one reason, at the other.
    struct Lane {
        std::string word;
        std::size_t sample = 0; // a row of the comparisons that is one of them
        std::vector<double> values;
    };
    std::vector<Lane> withoutY;
    std::vector<Lane> withoutX;
};

/// The two measures of a plane, and which cases have what of them. Zero has no place on a logarithmic axis.
struct PlaneCases {
    const Comparison* x = nullptr; // what was taken
    const Comparison* y = nullptr; // what followed
    std::vector<std::size_t> points;
    std::vector<std::size_t> withoutY;
    std::vector<std::size_t> withoutX;
    std::vector<std::size_t> neither;
    const CountedPlane* counted = nullptr; // of a table: then the rows above are only some

    [[nodiscard]] std::size_t pointCount() const { return counted != nullptr ? counted->x.size() : points.size(); }
};

/// `missing`: stands in for a second measure that nobody computed.
[[nodiscard]] PlaneCases planeCasesOf(const FigureInput& input, const Comparison& missing);
[[nodiscard]] Comparison missingBeside(const Comparison& main);

/// The value that has a place on a logarithmic axis; 0 for all else.
[[nodiscard]] double placeableValue(const ComparedCase& row);

/// Why a row has no place on an axis, in words that many rows share: "none imposed", "$0".
[[nodiscard]] std::string sharedGapWord(const ComparedCase& row, const Comparison& in, const Wording& wording);

/// What is said at a row: its name, then of each measure the value with its own status, or the words of a gap.
struct PlaneTexts {
    std::string label;
    std::string x;
    std::string y;
    std::string doubts; // of both, without the values
    bool rightToLeft = false;

    [[nodiscard]] std::string line() const;
};
[[nodiscard]] PlaneTexts planeTexts(const PlaneCases& cases, std::size_t row, const Wording& wording);

/// The same as a sentence for those who do not see it.
[[nodiscard]] std::string planeDescription(const PlaneCases& cases, std::size_t row, const Wording& wording);

/// A plane, of a table where counts are given.
[[nodiscard]] FigureOutput buildCountedPlane(const FigureInput& input, const CountedPlane* counted);

} // namespace toscale::scene
