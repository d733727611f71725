#pragma once

#include "core/io/unique_ids.h"

#include <string>
#include <utility>

namespace toscale::gui {

/// An id that no item of the list has: the one that is wanted, else with a number behind it.
template <class All> [[nodiscard]] std::string freeId(const All& all, std::string wanted)
{
    io::UniqueIds ids;
    for (const auto& each : all)
        (void)ids.take(each.id);
    return ids.take(std::move(wanted));
}

} // namespace toscale::gui
