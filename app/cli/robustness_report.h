#pragma once

#include "app/text/phrases.h"
#include "core/document/robustness.h"

#include <iosfwd>
#include <nlohmann/json_fwd.hpp>

namespace toscale::cli {

/// The sentence, then one line a reading: what it is, what it does to the order, how many cases compare.
void printRobustness(std::ostream& out, const text::Phrases& phrases, const Document& document,
                     const Robustness& found);

/// {"sentence", "cases", "comparable", "pairs", "ordered", "notTried", "singlesNotTried", "readings": [{"words",
/// "changes": [{"assumption", "case", "value"}], "order", "changedPairs": [{"lower", "higher", "change"}], "pairs",
/// "held", "changed", "undecided", "gained", "comparable"}]}; the numbers of pairs are those of comparable ones.
/// `notTried` counts single readings and combinations.
[[nodiscard]] nlohmann::ordered_json robustnessJson(const text::Phrases& phrases, const Document& document,
                                                    const Robustness& found);

} // namespace toscale::cli
