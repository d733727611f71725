#pragma once

#include "core/normalize/normalize.h"

namespace toscale {

/// How the penalties of a case are read: Final or Single, and whether what only the press computed counts.
struct PenaltyReading {
    BasisChoice basis;
    bool skipPress = false;
};

/// The single basis with the largest total, of the penalties that the measure is made of (MODEL.md 4); of equal totals
/// the firmer one. Vacated and declined stages and the press's sums never count. `final` where no basis has a total:
/// its gap says why.
[[nodiscard]] BasisChoice highestBasis(const Case& which, const std::string& figure, MeasureId measure,
                                       const Reference& reference, const ReferenceTables& tables);

} // namespace toscale
