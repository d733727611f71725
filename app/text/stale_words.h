#pragma once

#include "app/text/phrases.h"
#include "core/normalize/stale_cases.h"

#include <QStringList>
#include <span>

namespace toscale::text {

/// "Known as of May 2026, more than 180 days ago: A and B.": one sentence a date, in the order given.
[[nodiscard]] QStringList staleWords(const Phrases& phrases, std::span<const StaleCase> cases);

} // namespace toscale::text
