#pragma once

#include "core/geometry/primitives.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

class QPageSize;
class QPdfWriter;
class QString;

namespace toscale::draw {

inline constexpr std::array<std::string_view, 9> papers{"A5", "A4",     "A3",    "A2",     "A1",
                                                        "A0", "Letter", "Legal", "Tabloid"};
inline constexpr std::string_view paperNames = "A5, A4, A3, A2, A1, A0, Letter, Legal or Tabloid"; // in a sentence

/// By its name, whatever its case.
[[nodiscard]] std::optional<QPageSize> paperOf(const std::string& name);
/// Upright, in points of 1/96 inch.
[[nodiscard]] std::optional<geometry::Size> paperSizeOf(const std::string& name);

/// Dots to the inch in every PDF: fine enough that rounding to them is never seen.
inline constexpr int pdfDotsPerInch = 1200;
/// Title, maker and resolution of a PDF of ours.
void preparePdf(QPdfWriter& writer, const QString& title);

} // namespace toscale::draw
