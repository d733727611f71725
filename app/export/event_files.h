#pragma once

#include "app/export/encode.h"

namespace toscale::exporting {

/// What happened in the cases of a view, as the kinds of event that it shows: a table, a timeline for the web or a
/// calendar. Errors: BadOption where there is nothing to write.
[[nodiscard]] Result<Encoded> encodeEvents(const Document& document, const View& view, Format format,
                                           const text::LocaleWording& wording);

/// True where at least one event of those kinds, or the act of a case, can be written in that format.
[[nodiscard]] bool hasEventsFor(const Document& document, const View& view, Format format);

} // namespace toscale::exporting
