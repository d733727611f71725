#pragma once

#include "app/text/phrases.h"
#include "core/cases/vocabulary.h"

#include <span>
#include <string_view>

namespace toscale::text {

// Words for the closed word lists of a file; a word that is not on the list stands for itself.

[[nodiscard]] QString basisWords(const Phrases& phrases, std::string_view basis);
/// "statutory maximum and imposed"
[[nodiscard]] QString basesWords(const Phrases& phrases, std::span<const Basis> bases);
[[nodiscard]] QString forumWords(const Phrases& phrases, std::string_view forum);
[[nodiscard]] QString outcomeWords(const Phrases& phrases, std::string_view outcome);
[[nodiscard]] QString statusWords(const Phrases& phrases, std::string_view status);
[[nodiscard]] QString caseStatusWords(const Phrases& phrases, CaseStatus status);
[[nodiscard]] QString evidenceWords(const Phrases& phrases, std::string_view evidence);
/// "copied", "in suit": what a figure counts.
[[nodiscard]] QString countsWords(const Phrases& phrases, std::string_view counts);
/// "company", "copier": kinds and roles of actors, as one lists them.
[[nodiscard]] QString actorWords(const Phrases& phrases, std::string_view kind);
[[nodiscard]] QString roleWords(const Phrases& phrases, std::string_view role);
/// "fine", "fines"
[[nodiscard]] QString kindWords(const Phrases& phrases, std::string_view kind, bool several);

} // namespace toscale::text
