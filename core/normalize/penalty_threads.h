#pragma once

#include "core/cases/case.h"

#include <vector>

namespace toscale {

/// Stages of one matter, the earlier first.
using PenaltyThread = std::vector<const Penalty*>;

/// Undated stages first, then by the day that counts for the order. A date that is no exact day ("2012") is taken at its
/// beginning, but at its end where the stage can only follow another one: reduced, vacated, none, served, paid. So a
/// sentence of 2012 stands before the decision of June 2012 that vacates it.
[[nodiscard]] bool isEarlier(const Penalty& a, const Penalty& b);

/// Stages of one `thread`, and those that are linked by `replaces`, belong together; any other is a thread of its own.
/// Within a thread by isEarlier(), equal ones as in the file; a stage stands behind what it replaces whatever the dates
/// say. Threads are in the order of the file, by their first stage there. n log n.
[[nodiscard]] std::vector<PenaltyThread> penaltyThreads(const std::vector<const Penalty*>& stages);

} // namespace toscale
