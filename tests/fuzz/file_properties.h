#pragma once

#include "tests/fuzz/parse_properties.h"

namespace toscale::fuzz {

#ifdef TOSCALE_FUZZ_FILES

// The same for whole files, which need Qt: an answer for every text; what could be read is saved without loss, and what
// is written of it reads again the same.

void checkTimelineJs(std::string_view input);
/// The filter of a list: an answer for every text, and each case meets the conditions or not.
void checkCaseFilter(std::string_view input);

/// A table, a page or JSON to import: what is wrong has its place, rows are cut the same each time, and the cases are
/// read again from the table that is written of them.
void checkImport(std::string_view input);

inline constexpr std::array<FuzzTarget, 3> fileTargets{
    {{"timeline_js", checkTimelineJs}, {"case_filter", checkCaseFilter}, {"import", checkImport}}};

#endif

} // namespace toscale::fuzz
