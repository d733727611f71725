#include "core/normalize/standing_penalties.h"

#include "core/normalize/penalty_threads.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <unordered_set>

namespace toscale {

namespace {

bool contains(const auto& all, const auto& one)
{
    return std::ranges::find(all, one) != std::ranges::end(all);
}

bool isMoneyKind(PenaltyKind kind)
{
    return kind == PenaltyKind::Fine || kind == PenaltyKind::Damages || kind == PenaltyKind::Settlement
        || kind == PenaltyKind::Restitution || kind == PenaltyKind::Forfeiture;
}

bool leavesNothing(Basis basis)
{
    return basis == Basis::Vacated || basis == Basis::None;
}

bool tookEffect(Basis basis)
{
    return basis != Basis::StatutoryMaximum && basis != Basis::Sought && basis != Basis::Declined
        && basis != Basis::Conditional;
}

bool passesForum(const Penalty& stage, const Reference& reference)
{
    return !reference.forum || !stage.forum || stage.forum == reference.forum;
}

/// Only a decision or an agreement can be taken away again: what was asked for never was in force, and what was served
/// or paid stays so.
bool canBeTakenAway(Basis basis)
{
    return basis == Basis::Agreed || basis == Basis::Imposed || basis == Basis::Reduced || basis == Basis::Unstated;
}

/// The first stage after this one of its thread that leaves nothing in force.
const Penalty* takenAwayBy(const PenaltyThread& thread, const Penalty& stage)
{
    if (!canBeTakenAway(stage.basis))
        return nullptr;
    const auto self = std::ranges::find(thread, &stage);
    const auto end = std::find_if(self, thread.end(), [](const Penalty* one) { return leavesNothing(one->basis); });
    return end == thread.end() ? nullptr : *end;
}

bool countsOn(const Penalty& stage, const BasisChoice& basis)
{
    return basis.rule == BasisChoice::Rule::Single ? stage.basis == basis.single : tookEffect(stage.basis);
}

const Penalty* lastStage(const PenaltyThread& thread, const BasisChoice& basis)
{
    const Penalty* last = nullptr;
    for (const Penalty* stage : thread)
        if (countsOn(*stage, basis))
            last = stage;
    return last;
}

/// What only the press computed is no highest penalty.
bool countsIn(const Penalty& stage, bool asHighest)
{
    return !asHighest || stage.computedBy != ComputedBy::Press;
}

/// The stage that this one is a part of, or another figure for the sum of; empty for a stage of its own.
const std::string& boundTo(const Penalty& stage)
{
    return stage.alternativeTo.empty() ? stage.partOf : stage.alternativeTo;
}

/// The stages of one family that the reference's filter leaves.
struct ChosenStages {
    std::vector<const Penalty*> stages;
    std::vector<const Penalty*> bound; // to a stage whose matter counts
    std::vector<PenaltyThread> threads;
    bool filtered = false;
};

/// Stages bound to one whose matter does not count on this basis, or is passed over, count by themselves: of a whole
/// that was only asked for, the part that was imposed. Wholes may themselves be parts; rings never count.
void releaseBound(ChosenStages& chosen, const BasisChoice& basis, bool asHighest)
{
    for (bool isReleasing = !chosen.bound.empty(); isReleasing;) {
        std::unordered_set<std::string_view> counting; // stages of matters that count
        std::unordered_set<std::string_view> waiting;
        for (const PenaltyThread& thread : chosen.threads)
            if (lastStage(thread, basis) != nullptr)
                for (const Penalty* stage : thread)
                    counting.insert(stage->id);
        for (const Penalty* stage : chosen.bound)
            waiting.insert(stage->id);
        const auto last = chosen.bound.end();
        const auto first = std::stable_partition(chosen.bound.begin(), last, [&](const Penalty* stage) {
            return counting.contains(boundTo(*stage)) || waiting.contains(boundTo(*stage));
        });
        isReleasing = first != last;
        if (isReleasing) {
            std::copy_if(first, last, std::back_inserter(chosen.stages),
                         [&](const Penalty* stage) { return countsIn(*stage, asHighest); });
            std::ranges::sort(chosen.stages); // as in the file
            chosen.bound.erase(first, last);
            chosen.threads = penaltyThreads(chosen.stages);
        }
    }
}

ChosenStages chosenStages(const Case& which, const Reference& reference, PenaltyFamily family, const BasisChoice& basis,
                          bool asHighest)
{
    const std::vector<PenaltyKind> kinds = kindsOf(reference, family);
    ChosenStages chosen;
    bool ofFamily = false;
    for (const Penalty& stage : which.penalties) {
        const bool ends = stage.kind == PenaltyKind::Other && leavesNothing(stage.basis);
        if (!(isOfFamily(stage, family) || ends) || !passesForum(stage, reference)
            || !(ends || kinds.empty() || contains(kinds, stage.kind)))
            continue;
        ofFamily = ofFamily || !ends;
        if (!boundTo(stage).empty())
            chosen.bound.push_back(&stage);
        else if (countsIn(stage, asHighest))
            chosen.stages.push_back(&stage);
    }
    chosen.filtered = !ofFamily && (!kinds.empty() || reference.forum);
    chosen.threads = penaltyThreads(chosen.stages);
    releaseBound(chosen, basis, asHighest);
    return chosen;
}

} // namespace

bool isOfFamily(const Penalty& stage, PenaltyFamily family)
{
    if (family == PenaltyFamily::Custody)
        return stage.kind == PenaltyKind::Imprisonment;
    return isMoneyKind(stage.kind)
        || (stage.kind == PenaltyKind::Other && std::holds_alternative<AsWritten<PricedMoney>>(stage.value));
}

std::vector<std::string> countedParties(const Case& which, const Reference& reference)
{
    return reference.parties.empty() ? which.actor : reference.parties;
}

std::vector<PenaltyKind> kindsOf(const Reference& reference, PenaltyFamily family)
{
    std::vector<PenaltyKind> kinds;
    for (const PenaltyKind kind : reference.kinds)
        if ((kind == PenaltyKind::Imprisonment) == (family == PenaltyFamily::Custody))
            kinds.push_back(kind);
    return kinds;
}

StandingPenalties standingPenalties(const Case& which, const Reference& reference, PenaltyFamily family,
                                    const BasisChoice& basis, bool asHighest)
{
    const ChosenStages chosen = chosenStages(which, reference, family, basis, asHighest);
    StandingPenalties result;
    result.filtered = chosen.filtered;
    const std::vector<std::string> parties = countedParties(which, reference);
    const auto personsOf = [&](const Penalty& stage) {
        if (stage.appliesTo.empty())
            return parties;
        const std::unordered_set<std::string_view> payers(stage.appliesTo.begin(), stage.appliesTo.end());
        std::vector<std::string> persons;
        std::ranges::copy_if(parties, std::back_inserter(persons),
                             [&](const std::string& party) { return payers.contains(party); });
        return persons;
    };
    const auto isOthers = [&](const Penalty& stage) {
        return !parties.empty() && !stage.appliesTo.empty() && personsOf(stage).empty();
    };
    const auto isOtherConduct = [&](const Penalty& stage) {
        return stage.covers == "other_conduct" && !reference.withOtherConduct;
    };
    for (const Penalty* stage : chosen.stages)
        result.onFile = result.onFile || (isOfFamily(*stage, family) && !isOthers(*stage) && !isOtherConduct(*stage));

    for (const PenaltyThread& thread : chosen.threads) {
        const Penalty* end = lastStage(thread, basis);
        if (end == nullptr) {
            std::ranges::copy_if(thread, std::back_inserter(result.otherBasis), [&](const Penalty* stage) {
                return isOfFamily(*stage, family) && !isOthers(*stage) && !isOtherConduct(*stage);
            });
            continue;
        }
        const Penalty* later = takenAwayBy(thread, *end);
        if (asHighest && later != nullptr)
            end = later;
        const bool nothing = end->basis == Basis::None
            || (end->basis == Basis::Vacated && (asHighest || basis.rule != BasisChoice::Rule::Single));
        if (nothing) {
            if (isOthers(*end) || isOtherConduct(*end))
                continue;
            result.ended.push_back(end);
            for (const Penalty* stage : thread) {
                result.fellAway = result.fellAway || (tookEffect(stage->basis) && !leavesNothing(stage->basis));
                if (stage != end)
                    result.takenAway.push_back(stage);
            }
        } else if (isOthers(*end) || isOtherConduct(*end)) {
            result.leftOut.push_back({end, isOthers(*end) ? LeftOutReason::OtherParty : LeftOutReason::OtherConduct});
        } else {
            CountedStage counted{end, {}, {}, personsOf(*end), later};
            for (const Penalty* bound : chosen.bound)
                if (boundTo(*bound) == end->id)
                    (bound->alternativeTo.empty() ? counted.parts : counted.alternatives).push_back(bound);
            result.counted.push_back(std::move(counted));
            for (const Penalty* stage : thread)
                if (stage != end)
                    (countsOn(*stage, basis) ? result.superseded : result.otherBasis).push_back(stage);
        }
    }
    return result;
}

} // namespace toscale
