#pragma once

#include "core/cases/case.h"
#include "core/normalize/reference.h"

#include <string>
#include <vector>

namespace toscale {

/// What a sum is made of: money of all kinds that add up, or prison time.
enum class PenaltyFamily { Money, Custody };

/// A stage that counts, with the other figures reported for the same sum and its recorded components.
struct CountedStage {
    const Penalty* stage = nullptr;
    std::vector<const Penalty*> alternatives;
    std::vector<const Penalty*> parts;
    std::vector<std::string> persons;     // ids of the counted parties that it applies to
    const Penalty* takenAwayBy = nullptr; // a later stage that left nothing of it in force: only where a basis is asked
                                          // for, as `final` counts no such stage
};

enum class LeftOutReason { OtherParty, OtherConduct };

struct LeftOutStage {
    const Penalty* stage = nullptr;
    LeftOutReason reason = LeftOutReason::OtherParty;
};

/// Which stages of a case count on one basis (MODEL.md 4).
struct StandingPenalties {
    std::vector<CountedStage> counted;      // at most one a thread, in the order of the file
    std::vector<LeftOutStage> leftOut;      // would count for another party, or for other conduct
    std::vector<const Penalty*> superseded; // earlier stages of the counted threads that took effect
    std::vector<const Penalty*> otherBasis; // stages that do not count on this basis, of threads that none ended
    std::vector<const Penalty*> ended;      // thread ends that leave nothing in force: vacated, none
    std::vector<const Penalty*> takenAway;  // the other stages of their threads
    bool fellAway = false; // a stage of such a thread had been in force: it was vacated, pardoned or overturned
    bool onFile = false;   // a stage of the family, on whatever basis, applies to the counted parties
    bool filtered = false; // kinds or forum of the reference leave none of the family's stages
};

/// An injunction or a seizure (`other` without an amount) is no money; `other` with one is.
[[nodiscard]] bool isOfFamily(const Penalty& stage, PenaltyFamily family);

/// The kinds of the reference that are of this family; empty = all of them.
[[nodiscard]] std::vector<PenaltyKind> kindsOf(const Reference& reference, PenaltyFamily family);

/// `basis` is Final or Single; Highest is a choice between singles and made by the caller, who says so by `asHighest`:
/// then what a later stage took away does not count, nor do stages that only the press computed, unless they are
/// another figure for the sum of one that does.
[[nodiscard]] StandingPenalties standingPenalties(const Case& which, const Reference& reference, PenaltyFamily family,
                                                  const BasisChoice& basis, bool asHighest = false);

/// The ids of the parties that a comparison is about: the reference's, else the case's actor.
[[nodiscard]] std::vector<std::string> countedParties(const Case& which, const Reference& reference);

} // namespace toscale
