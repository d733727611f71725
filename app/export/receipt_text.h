#pragma once

#include "app/export/drawing.h"

#include <string>

namespace toscale::exporting {

/// How the values of a figure came about, as plain text: the ratio, then of every case and measure the value, each step
/// of its conversion and its sources.
[[nodiscard]] std::string receiptText(const Document& document, const View& view, const Columns& columns,
                                      const text::LocaleWording& wording);

} // namespace toscale::exporting
