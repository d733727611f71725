#pragma once

#include "core/cases/edtf.h"

namespace toscale {

/// So many of its own units later (or earlier): a day, a month, or a year, as precise as the date is; a span as a
/// whole. Doubt stays. Nothing for dates whose unit is none of these (seasons, decades, unknown digits), for spans of
/// two precisions, and beyond the years of EDTF.
[[nodiscard]] std::optional<EdtfDate> shifted(const EdtfDate& date, int units);

} // namespace toscale
