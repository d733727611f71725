#pragma once

#include "tests/fuzz/parse_properties.h"

namespace toscale::fuzz {

#ifdef TOSCALE_FUZZ_FILES

// The same for whole files, which need Qt: an answer for every text; what could be read is saved without loss, and what
// is written of it reads again the same.

void checkTimelineJs(std::string_view input);

inline constexpr std::array<FuzzTarget, 1> fileTargets{{{"timeline_js", checkTimelineJs}}};

#endif

} // namespace toscale::fuzz
