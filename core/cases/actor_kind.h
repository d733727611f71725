#pragma once

#include "core/cases/case.h"

#include <algorithm>

namespace toscale {

/// What the actor is as a whole: what the case says, else what its first party is.
[[nodiscard]] inline PartyKind actorKindOf(const Case& which)
{
    if (which.actorKind)
        return *which.actorKind;
    if (which.actor.empty())
        return PartyKind::Unknown;
    const auto party = std::ranges::find(which.parties, which.actor.front(), &Party::id);
    return party == which.parties.end() ? PartyKind::Unknown : party->kind;
}

} // namespace toscale
