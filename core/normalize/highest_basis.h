#pragma once

#include "core/normalize/normalize.h"

namespace toscale {

/// How the penalties of a case are read: on Final or Single, and whether as `highest` reads a basis.
struct PenaltyReading {
    BasisChoice basis;
    bool asHighest = false;
};

/// The single basis with the largest total, of the penalties that the measure is made of (MODEL.md 4); of equal totals
/// the firmer one. Declined stages, what a later stage took away and the press's sums never count. `final` where no
/// basis has a total: its gap says why.
[[nodiscard]] BasisChoice highestBasis(const Case& which, const std::string& figure, MeasureId measure,
                                       const Reference& reference, const ReferenceTables& tables);

} // namespace toscale
