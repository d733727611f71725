#pragma once

#include "app/text/amount_format.h"
#include "core/scene/wording.h"

namespace toscale::text {

[[nodiscard]] QString gapWords(const Phrases& phrases, const Gap& gap, scene::Length length);
[[nodiscard]] QString basisWords(const Phrases& phrases, std::string_view basis);
[[nodiscard]] QString forumWords(const Phrases& phrases, std::string_view forum);
[[nodiscard]] QString outcomeWords(const Phrases& phrases, std::string_view outcome);
[[nodiscard]] QString evidenceWords(const Phrases& phrases, std::string_view evidence);
[[nodiscard]] QString countsWords(const Phrases& phrases, std::string_view counts);
[[nodiscard]] QString measureWords(const Phrases& phrases, MeasureId measure);

} // namespace toscale::text
