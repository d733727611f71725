#pragma once

#include "app/text/ratio_words.h"
#include "core/normalize/gap.h"

namespace toscale::text {

/// Two bare quantities in one line: "70 GB is 0.0875 % of 80 TB: 1 to about 1,143", "at least 70 GB and over 80 TB:
/// best values give about 1,143; no bound, both are lower bounds". Where the ends of a range, an overlap or equality
/// have to be said, the sentences of `ratioWords`.
[[nodiscard]] QString ratioHeadline(const Phrases& phrases, const Ratio& ratio, const QString& smaller,
                                    const QString& larger);

/// What the ratio would be if either prefix was meant otherwise; empty where no prefix is in doubt.
[[nodiscard]] QString readingHeadline(const Phrases& phrases, const Ratio& ratio);

/// Why two bare quantities have no ratio: ZeroBase, LifeTerm, Suspended, or Unknown for time served.
[[nodiscard]] QString noRatioHeadline(const Phrases& phrases, const QString& a, const QString& b, GapCode reason);

} // namespace toscale::text
