#pragma once

#include "app/text/phrases.h"
#include "core/cases/written_date.h"

namespace toscale::text {

/// A date as somebody types it in this language or in English; see parseWrittenDate().
[[nodiscard]] Result<EdtfDate> typedDate(const Phrases& phrases, const QString& text);

} // namespace toscale::text
