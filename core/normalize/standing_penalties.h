#pragma once

#include "core/cases/case.h"
#include "core/normalize/reference.h"

#include <string>
#include <vector>

namespace toscale {

/// What a sum is made of: money of all kinds that add up, or prison time.
enum class PenaltyFamily { Money, Custody };

/// A stage that counts, with the other figures reported for the same sum.
struct CountedStage {
    const Penalty* stage = nullptr;
    std::vector<const Penalty*> alternatives;
    std::vector<std::string> persons; // ids of the counted parties that it applies to
};

enum class LeftOutReason { OtherParty, OtherConduct };

struct LeftOutStage {
    const Penalty* stage = nullptr;
    LeftOutReason reason = LeftOutReason::OtherParty;
};

/// Which stages of a case count on one basis (MODEL.md 4).
struct StandingPenalties {
    std::vector<CountedStage> counted;          // at most one a thread, in the order of the file
    std::vector<LeftOutStage> leftOut;          // would count for another party, or for other conduct
    std::vector<const Penalty*> superseded;     // earlier stages of the counted threads
    std::vector<const Penalty*> ended;          // thread ends that leave nothing in force: vacated, none
};

/// `basis` is Final or Single; Highest is a choice between singles and made by the caller. With `skipPress` stages that
/// only the press computed do not count.
[[nodiscard]] StandingPenalties standingPenalties(const Case& which, const Reference& reference, PenaltyFamily family,
                                                  const BasisChoice& basis, bool skipPress = false);

/// The ids of the parties that a comparison is about: the reference's, else the case's actor.
[[nodiscard]] std::vector<std::string> countedParties(const Case& which, const Reference& reference);

} // namespace toscale
