#include "core/document/case_items.h"

#include <algorithm>

namespace toscale {

namespace {

template <class T> std::string takeOut(std::vector<T>& all, std::size_t at)
{
    std::string id = all[at].id;
    all.erase(all.begin() + static_cast<std::ptrdiff_t>(at));
    return id;
}

ItemRemoval refused(StillNeeded why, std::ptrdiff_t count)
{
    return {why, static_cast<std::size_t>(count)};
}

} // namespace

ItemRemoval removeParty(Case& which, std::size_t at)
{
    const std::string id = which.parties[at].id;
    if (const auto count = std::ranges::count(which.revenue, id, &Revenue::party))
        return refused(StillNeeded::ByRevenue, count);
    const auto isItAlone = [&](const Penalty& stage) {
        return stage.appliesTo.size() == 1 && stage.appliesTo.front() == id;
    };
    if (const auto count = std::ranges::count_if(which.penalties, isItAlone))
        return refused(StillNeeded::ByStages, count);
    if (which.actor.size() == 1 && which.actor.front() == id && which.parties.size() > 1)
        return refused(StillNeeded::AsActor, 1);
    ItemRemoval done;
    (void)takeOut(which.parties, at);
    done.count += std::erase(which.actor, id);
    for (Penalty& stage : which.penalties)
        done.count += std::erase(stage.appliesTo, id);
    return done;
}

ItemRemoval removeFigure(Case& which, std::size_t at)
{
    ItemRemoval done;
    const std::string id = takeOut(which.figures, at);
    for (Penalty& stage : which.penalties)
        if (stage.covers == id) {
            stage.covers.clear();
            ++done.count;
        }
    return done;
}

ItemRemoval removeStage(Case& which, std::size_t at)
{
    const std::string id = which.penalties[at].id;
    if (const auto count = std::ranges::count(which.penalties, id, &Penalty::partOf))
        return refused(StillNeeded::ByParts, count);
    if (const auto count = std::ranges::count(which.penalties, id, &Penalty::alternativeTo))
        return refused(StillNeeded::ByAlternatives, count);
    ItemRemoval done;
    const std::string before = which.penalties[at].replaces;
    (void)takeOut(which.penalties, at);
    for (Penalty& stage : which.penalties)
        if (stage.replaces == id) {
            stage.replaces = stage.id == before ? std::string() : before;
            ++done.count;
        }
    return done;
}

ItemRemoval removeSource(Case& which, std::size_t at)
{
    ItemRemoval done;
    const std::string id = takeOut(which.sources, at);
    const auto forget = [&](std::vector<std::string>& cited) { done.count += std::erase(cited, id); };
    forget(which.notesSources);
    for (CaseFigure& each : which.figures)
        forget(each.sources);
    for (Penalty& each : which.penalties)
        forget(each.sources);
    for (CaseEvent& each : which.events)
        forget(each.sources);
    for (Revenue& each : which.revenue)
        forget(each.sources);
    return done;
}

void setPrimary(Case& which, std::size_t figure, bool isPrimary)
{
    CaseFigure& chosen = which.figures[figure];
    if (isPrimary)
        for (CaseFigure& each : which.figures)
            if (each.isVolume() == chosen.isVolume())
                each.primary = false;
    chosen.primary = isPrimary;
}

} // namespace toscale
