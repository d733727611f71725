#include "core/normalize/standing_penalties.h"

#include <algorithm>
#include <chrono>

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

struct Thread {
    std::vector<const Penalty*> stages; // in order of time
};

/// Only a decision or an agreement can be taken away again: what was asked for never was in force, and what was served
/// or paid stays so.
bool canBeTakenAway(Basis basis)
{
    return basis == Basis::Agreed || basis == Basis::Imposed || basis == Basis::Reduced || basis == Basis::Unstated;
}

/// The first stage after this one of its thread that leaves nothing in force.
const Penalty* takenAwayBy(const Thread& thread, const Penalty& stage)
{
    if (!canBeTakenAway(stage.basis))
        return nullptr;
    const auto self = std::ranges::find(thread.stages, &stage);
    const auto end =
        std::find_if(self, thread.stages.end(), [](const Penalty* one) { return leavesNothing(one->basis); });
    return end == thread.stages.end() ? nullptr : *end;
}

std::vector<Thread> threadsOf(const std::vector<const Penalty*>& stages)
{
    std::vector<Thread> threads;
    std::vector<std::string_view> names;
    for (const Penalty* stage : stages) {
        const auto known = stage->thread.empty() ? names.end() : std::ranges::find(names, stage->thread);
        if (known == names.end()) {
            names.emplace_back(stage->thread);
            threads.push_back({{stage}});
        } else {
            threads[static_cast<std::size_t>(known - names.begin())].stages.push_back(stage);
        }
    }
    for (Thread& thread : threads)
        std::ranges::stable_sort(thread.stages, [](const Penalty* a, const Penalty* b) { return isEarlier(*a, *b); });
    return threads;
}

bool countsOn(const Penalty& stage, const BasisChoice& basis)
{
    return basis.rule == BasisChoice::Rule::Single ? stage.basis == basis.single : tookEffect(stage.basis);
}

const Penalty* lastStage(const Thread& thread, const BasisChoice& basis)
{
    const Penalty* last = nullptr;
    for (const Penalty* stage : thread.stages)
        if (countsOn(*stage, basis))
            last = stage;
    return last;
}

bool isPart(const Penalty& stage, const std::vector<const Penalty*>& all)
{
    return !stage.partOf.empty() && std::ranges::find(all, stage.partOf, &Penalty::id) != all.end();
}

/// The stages of one family that the reference's filter leaves.
struct ChosenStages {
    std::vector<const Penalty*> stages;
    std::vector<const Penalty*> parts;        // of a stage that is chosen itself
    std::vector<const Penalty*> alternatives; // other figures for the sum of one
    bool filtered = false;
};

ChosenStages chosenStages(const Case& which, const Reference& reference, PenaltyFamily family, bool asHighest)
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
        if (!stage.alternativeTo.empty())
            chosen.alternatives.push_back(&stage);
        else if (!asHighest || stage.computedBy != ComputedBy::Press)
            chosen.stages.push_back(&stage);
    }
    chosen.filtered = !ofFamily && (!kinds.empty() || reference.forum);
    // Another figure for a sum that is itself passed over stands alone.
    if (asHighest)
        std::erase_if(chosen.alternatives, [&](const Penalty* stage) {
            const bool alone =
                std::ranges::find(chosen.stages, stage->alternativeTo, &Penalty::id) == chosen.stages.end();
            if (alone && stage->computedBy != ComputedBy::Press)
                chosen.stages.push_back(stage);
            return alone;
        });
    // A part counts only when the whole does not.
    std::erase_if(chosen.stages, [&, all = chosen.stages](const Penalty* stage) {
        const bool part = isPart(*stage, all);
        if (part)
            chosen.parts.push_back(stage);
        return part;
    });
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

bool isEarlier(const Penalty& a, const Penalty& b)
{
    const auto key = [](const EdtfDate& date) {
        constexpr auto past = std::chrono::sys_days::min();
        constexpr auto future = std::chrono::sys_days::max();
        return date.text.empty() ? std::pair(past, past)
                                 : std::pair(date.latest.value_or(future), date.earliest.value_or(past));
    };
    return key(a.date) < key(b.date);
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
    const ChosenStages chosen = chosenStages(which, reference, family, asHighest);
    StandingPenalties result;
    result.filtered = chosen.filtered;
    const std::vector<std::string> parties = countedParties(which, reference);
    const auto personsOf = [&](const Penalty& stage) {
        std::vector<std::string> persons;
        for (const std::string& party : parties)
            if (stage.appliesTo.empty() || contains(stage.appliesTo, party))
                persons.push_back(party);
        return persons;
    };
    const auto isOthers = [&](const Penalty& stage) { return !parties.empty() && personsOf(stage).empty(); };
    const auto isOtherConduct = [&](const Penalty& stage) {
        return stage.covers == "other_conduct" && !reference.withOtherConduct;
    };
    for (const Penalty* stage : chosen.stages)
        result.onFile = result.onFile || (isOfFamily(*stage, family) && !isOthers(*stage) && !isOtherConduct(*stage));

    for (const Thread& thread : threadsOf(chosen.stages)) {
        const Penalty* end = lastStage(thread, basis);
        if (end == nullptr)
            continue;
        const Penalty* later = takenAwayBy(thread, *end);
        if (asHighest && later != nullptr)
            end = later;
        const bool nothing = end->basis == Basis::None
            || (end->basis == Basis::Vacated && (asHighest || basis.rule != BasisChoice::Rule::Single));
        if (nothing) {
            if (isOthers(*end) || isOtherConduct(*end))
                continue;
            result.ended.push_back(end);
            for (const Penalty* stage : thread.stages)
                result.fellAway = result.fellAway || (tookEffect(stage->basis) && !leavesNothing(stage->basis));
        } else if (isOthers(*end) || isOtherConduct(*end)) {
            result.leftOut.push_back({end, isOthers(*end) ? LeftOutReason::OtherParty : LeftOutReason::OtherConduct});
        } else {
            CountedStage counted{end, {}, {}, personsOf(*end), later};
            for (const Penalty* other : chosen.alternatives)
                if (other->alternativeTo == end->id)
                    counted.alternatives.push_back(other);
            for (const Penalty* part : chosen.parts)
                if (part->partOf == end->id)
                    counted.parts.push_back(part);
            result.counted.push_back(std::move(counted));
            for (const Penalty* stage : thread.stages)
                if (stage != end)
                    (countsOn(*stage, basis) ? result.superseded : result.otherBasis).push_back(stage);
        }
    }
    return result;
}

} // namespace toscale
