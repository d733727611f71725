#pragma once

#include "app/text/phrases.h"

#include <string>

namespace toscale::text {

/// "2011", "44 BC": a year of the calendar of historians, which has no year 0. `year` is astronomical (0 = 1 BC), as in
/// EDTF.
[[nodiscard]] QString yearWords(const Phrases& phrases, qint64 year);

/// "19 July 2011", "about September 2012", "2010s", "spring 2012", "24 September 2010 to 6 January 2011", "since 2011",
/// "19 July 2011, 10:20". What is no EDTF stays as it is.
[[nodiscard]] QString dateWords(const Phrases& phrases, const std::string& edtf);

} // namespace toscale::text
