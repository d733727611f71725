#pragma once

#include "app/text/phrases.h"
#include "core/normalize/stale_cases.h"

#include <QStringList>
#include <chrono>
#include <span>

namespace toscale::text {

/// Where SOURCE_DATE_EPOCH is set (seconds since 1970, reproducible-builds.org) it stands in for the clock: the same is
/// then said on any day.
[[nodiscard]] std::chrono::sys_days today();

/// "Known as of May 2026, more than 180 days ago: A and B.": one sentence a date, in the order given.
[[nodiscard]] QStringList staleWords(const Phrases& phrases, std::span<const StaleCase> cases);

} // namespace toscale::text
