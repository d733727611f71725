#pragma once

#include "app/text/phrases.h"
#include "core/cases/written_date.h"

#include <QLocale>
#include <vector>

namespace toscale::text {

/// The months of a language, in full and short.
[[nodiscard]] std::vector<MonthName> monthNames(const QLocale& locale);

/// The months of this language and of the desktop's.
[[nodiscard]] std::vector<MonthName> monthNames(const Phrases& phrases);

/// A date as somebody types it in this language or in English; see parseWrittenDate().
[[nodiscard]] Result<EdtfDate> typedDate(const Phrases& phrases, const QString& text);

} // namespace toscale::text
