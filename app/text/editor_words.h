#pragma once

#include "app/text/phrases.h"

#include <string_view>

namespace toscale::text {

// Words for the closed lists that are chosen from where a case is edited, and stand in no figure.

/// "jointly, once for all": of several that a stage applies to.
[[nodiscard]] QString liabilityWords(const Phrases& phrases, std::string_view liability);
/// "a court": who worked an amount out.
[[nodiscard]] QString computedByWords(const Phrases& phrases, std::string_view who);
/// "served at the same time": what a stage makes of several counts.
[[nodiscard]] QString aggregationWords(const Phrases& phrases, std::string_view aggregation);
[[nodiscard]] QString sourceKindWords(const Phrases& phrases, std::string_view kind);
/// "the whole act": of the words that `covers` may be; a figure's id stands for itself.
[[nodiscard]] QString coversWords(const Phrases& phrases, std::string_view covers);

} // namespace toscale::text
