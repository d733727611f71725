#pragma once

#include "app/text/phrases.h"
#include "core/io/import_words.h"

namespace toscale::text {

/// The words for what happened, and for why there is no value, with which tables of this program come back from a
/// spreadsheet: those of English and of `phrases`.
[[nodiscard]] io::ImportWords importVocabulary(const Phrases& phrases);

} // namespace toscale::text
