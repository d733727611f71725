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

/// An injunction or a seizure (`other` without an amount) is no money; `other` with one is.
bool isOfFamily(const Penalty& stage, PenaltyFamily family)
{
    if (family == PenaltyFamily::Custody)
        return stage.kind == PenaltyKind::Imprisonment;
    return isMoneyKind(stage.kind)
        || (stage.kind == PenaltyKind::Other && std::holds_alternative<AsWritten<PricedMoney>>(stage.value));
}

bool leavesNothing(Basis basis) { return basis == Basis::Vacated || basis == Basis::None; }

bool tookEffect(Basis basis)
{
    return basis != Basis::StatutoryMaximum && basis != Basis::Sought && basis != Basis::Declined
        && basis != Basis::Conditional;
}

bool isChosen(const Penalty& stage, const Reference& reference)
{
    const bool kind = reference.kinds.empty() || contains(reference.kinds, stage.kind)
        || (stage.kind == PenaltyKind::Other && leavesNothing(stage.basis));
    return kind && (!reference.forum || !stage.forum || stage.forum == reference.forum);
}

/// By date, undated stages first, equal dates in the order of the file: by the last day that a date can mean, then the first.
bool isBefore(const Penalty* a, const Penalty* b)
{
    const auto key = [](const EdtfDate& date) {
        constexpr auto past = std::chrono::sys_days::min();
        constexpr auto future = std::chrono::sys_days::max();
        return date.text.empty() ? std::pair(past, past)
                                 : std::pair(date.latest.value_or(future), date.earliest.value_or(past));
    };
    return key(a->date) < key(b->date);
}

struct Thread {
    std::vector<const Penalty*> stages;
};

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
        std::ranges::stable_sort(thread.stages, isBefore);
    return threads;
}

const Penalty* lastStage(const Thread& thread, const BasisChoice& basis)
{
    const Penalty* last = nullptr;
    for (const Penalty* stage : thread.stages)
        if (basis.rule == BasisChoice::Rule::Single ? stage->basis == basis.single : tookEffect(stage->basis))
            last = stage;
    return last;
}

} // namespace

std::vector<std::string> countedParties(const Case& which, const Reference& reference)
{
    return reference.parties.empty() ? which.actor : reference.parties;
}

StandingPenalties standingPenalties(const Case& which, const Reference& reference, PenaltyFamily family,
                                    const BasisChoice& basis, bool skipPress)
{
    std::vector<const Penalty*> chosen;
    std::vector<const Penalty*> alternatives;
    for (const Penalty& stage : which.penalties) {
        const bool ends = stage.kind == PenaltyKind::Other && leavesNothing(stage.basis);
        if (!(isOfFamily(stage, family) || ends) || !isChosen(stage, reference)
            || (skipPress && stage.computedBy == ComputedBy::Press))
            continue;
        (stage.alternativeTo.empty() ? chosen : alternatives).push_back(&stage);
    }
    // A part counts only when the whole does not.
    std::erase_if(chosen, [all = chosen](const Penalty* stage) {
        return !stage->partOf.empty() && std::ranges::find(all, stage->partOf, &Penalty::id) != all.end();
    });

    StandingPenalties result;
    const std::vector<std::string> parties = countedParties(which, reference);
    for (const Thread& thread : threadsOf(chosen)) {
        const Penalty* end = lastStage(thread, basis);
        if (end == nullptr)
            continue;
        CountedStage counted{end, {}, {}};
        for (const std::string& party : parties)
            if (end->appliesTo.empty() || contains(end->appliesTo, party))
                counted.persons.push_back(party);
        const bool otherParty = counted.persons.empty() && !parties.empty();
        const bool otherConduct = end->covers == "other_conduct" && !reference.withOtherConduct;
        if (leavesNothing(end->basis) && basis.rule != BasisChoice::Rule::Single) {
            if (!otherParty && !otherConduct)
                result.ended.push_back(end);
        } else if (otherParty || otherConduct) {
            result.leftOut.push_back({end, otherParty ? LeftOutReason::OtherParty : LeftOutReason::OtherConduct});
        } else {
            for (const Penalty* other : alternatives)
                if (other->alternativeTo == end->id)
                    counted.alternatives.push_back(other);
            result.counted.push_back(std::move(counted));
            for (const Penalty* stage : thread.stages)
                if (stage != end)
                    result.superseded.push_back(stage);
        }
    }
    return result;
}

} // namespace toscale
