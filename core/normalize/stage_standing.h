#pragma once

#include "core/cases/case.h"
#include "core/normalize/reference.h"

#include <cstddef>

namespace toscale {

/// What becomes of one stage of a penalty where a comparison asks what was in force in the end (MODEL.md 4).
enum class StageStanding {
    Counts,       // the last one of its thread that took effect
    Superseded,   // a later stage of its thread took its place
    TakenAway,    // a later stage of its thread left nothing of it
    NothingLeft,  // this stage says that nothing is in force
    NoEffect,     // a maximum, a request, an offer: none of them was in force
    OtherParty,   // applies to another party than the one that is compared
    OtherConduct, // for other conduct
    PartOfWhole,  // counted with its whole
    OtherFigure,  // another figure for the sum of a stage that counts
    NotMeasured   // probation, an injunction: neither a sum of money nor a time in prison
};

/// Of the stage at this position, on the basis `final`; kinds, forum and parties are those of `reference`.
[[nodiscard]] StageStanding standingOf(const Case& which, std::size_t stage, const Reference& reference);

} // namespace toscale
