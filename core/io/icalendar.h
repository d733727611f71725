#pragma once

#include "core/io/event_export.h"

#include <chrono>
#include <cstddef>
#include <string>

namespace toscale::io {

/// A calendar, and how many events are not in it: those without a date, and those beyond the years 1 to 9999.
struct Calendar {
    std::string bytes;
    std::size_t written = 0;
    std::size_t leftOut = 0;
};

/// The events of the lanes as iCalendar (RFC 5545), each over all days that its date can mean; what is open on one side
/// on the day of the other. Of a death nothing but that is said (FIGURES.md 4). `stamp`: when the file is made.
[[nodiscard]] Calendar writeCalendar(const Timeline& timeline, const Document& document, const EventWords& words,
                                     std::chrono::sys_seconds stamp);

} // namespace toscale::io
