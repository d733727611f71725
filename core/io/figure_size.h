#pragma once

#include "core/document/view.h"

#include <optional>
#include <string>
#include <string_view>

namespace toscale::io {

// Below, no figure has room for its texts; above, no page and no picture holds it.
inline constexpr int smallestSide = 200; // points
inline constexpr int largestSide = 20000;

/// "1200x675", "841.9x595.3": both sides from `smallestSide` to `largestSide`; nothing for any other text.
[[nodiscard]] std::optional<FigureSize> figureSizeFromText(std::string_view text);
[[nodiscard]] std::string toText(const FigureSize& size);

} // namespace toscale::io
