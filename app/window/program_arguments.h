#pragma once

#include <QStringList>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace toscale::gui {

/// What the window's program prints instead of opening a window (--help, --version): asked before there is a display.
[[nodiscard]] std::optional<std::string> printedAnswer(std::span<const char* const> arguments,
                                                       std::string_view version);

/// The files that are asked for, each for a window. What Qt reads itself (-platform, -style ...) is no longer among the
/// arguments, nor is the program's name.
struct AskedFiles {
    QStringList files;
    QString unknownOption; // "" = none
};
[[nodiscard]] AskedFiles askedFiles(const QStringList& arguments);

} // namespace toscale::gui
