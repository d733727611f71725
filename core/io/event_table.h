#pragma once

#include "core/io/event_export.h"

namespace toscale::io {

/// Events as CSV that readTable() reads: case, label, date (EDTF), kind, source. A source is the address, or else who
/// published it; several addresses have a space between them. An event without a label has its kind as one.
[[nodiscard]] std::string writeEventTable(const Timeline& timeline, const Document& document, const EventWords& words);

} // namespace toscale::io
