#pragma once

#include "core/cases/edtf.h"

#include <span>
#include <string>
#include <string_view>

namespace toscale {

/// The name of a month in some language: "September", "Sep", "septembre". Case, accents and a full stop do not matter.
struct MonthName {
    std::string name;
    int month = 1; // 1 to 12
    bool operator==(const MonthName&) const = default;
};

/// A date as a person types it, in EDTF: `text` of the result is EDTF and says no more than was typed.
///
/// Takes EDTF itself; "Sep 2010", "12 September 2012", "September 12th, 2012", "12.9.2012", "2012/9/12", with a time of
/// day behind it; "spring 2012", "2010s", "19th century", "44 BC"; "about", "circa", "probably", "?"; spans: "Sep 2010
/// to Jan 2011", "12 – 15 September 2012", "2010-2011"; "between A and B", a span that is not sure; open ends: "since",
/// "until", "before", "after". The English names of months are known, `names` are more of them.
///
/// Errors, with the column: EmptyText, TextTooLong, NotADate (also for "9/12/2012", which is two days), NoSuchDay,
/// RangeReversed.
[[nodiscard]] Result<EdtfDate> parseWrittenDate(std::string_view text, std::span<const MonthName> names = {});

} // namespace toscale
