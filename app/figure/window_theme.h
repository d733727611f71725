#pragma once

#include "core/document/view.h"

#include <optional>
#include <string>

namespace toscale::gui {

/// The theme of a figure on screen: of a light or dark one that of the window, where figures follow it; others are
/// chosen on purpose.
[[nodiscard]] inline std::string themeOnScreen(const View& view, const std::optional<std::string>& windowTheme)
{
    const bool isPlain = view.theme == "light" || view.theme == "dark";
    return isPlain ? windowTheme.value_or(view.theme) : view.theme;
}

} // namespace toscale::gui
