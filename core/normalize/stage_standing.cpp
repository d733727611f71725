#include "core/normalize/stage_standing.h"

#include "core/normalize/standing_penalties.h"

#include <algorithm>
#include <optional>

namespace toscale {

namespace {

bool contains(const auto& all, const Penalty* one)
{
    return std::ranges::find(all, one) != std::ranges::end(all);
}

std::optional<StageStanding> standingIn(const StandingPenalties& standing, const Penalty& stage)
{
    for (const CountedStage& counted : standing.counted) {
        if (counted.stage == &stage)
            return StageStanding::Counts;
        if (contains(counted.alternatives, &stage))
            return StageStanding::OtherFigure;
        if (contains(counted.parts, &stage))
            return StageStanding::PartOfWhole;
    }
    for (const LeftOutStage& left : standing.leftOut)
        if (left.stage == &stage)
            return left.reason == LeftOutReason::OtherParty ? StageStanding::OtherParty : StageStanding::OtherConduct;
    if (contains(standing.ended, &stage))
        return StageStanding::NothingLeft;
    if (contains(standing.superseded, &stage))
        return StageStanding::Superseded;
    if (contains(standing.otherBasis, &stage))
        return StageStanding::NoEffect;
    if (contains(standing.takenAway, &stage))
        return StageStanding::TakenAway;
    return std::nullopt;
}

bool hadNoEffect(Basis basis)
{
    return basis == Basis::StatutoryMaximum || basis == Basis::Sought || basis == Basis::Declined
        || basis == Basis::Conditional;
}

} // namespace

StageStanding standingOf(const Case& which, std::size_t stage, const Reference& reference)
{
    const Penalty& asked = which.penalties[stage];
    if (hadNoEffect(asked.basis))
        return StageStanding::NoEffect;
    for (const PenaltyFamily family : {PenaltyFamily::Money, PenaltyFamily::Custody})
        if (const auto found = standingIn(standingPenalties(which, reference, family, BasisChoice{}), asked))
            return *found;
    if (!asked.partOf.empty())
        return StageStanding::PartOfWhole;
    return asked.alternativeTo.empty() ? StageStanding::NotMeasured : StageStanding::OtherFigure;
}

} // namespace toscale
