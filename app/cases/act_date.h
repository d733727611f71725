#pragma once

#include "core/cases/case.h"

#include <utility>

namespace toscale::gui {

/// A date where none was stands unverified: that it was read in a cited page is for a person to say.
inline void setActDate(Case& which, EdtfDate date)
{
    if (which.act.text.empty() && !date.text.empty())
        which.actVerified = false;
    which.act = std::move(date);
}

} // namespace toscale::gui
