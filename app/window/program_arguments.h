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

/// The files that are asked for, each for a window, and where the program keeps what it remembers. What Qt reads itself
/// (-platform, -style ...) is no longer among the arguments, nor is the program's name.
struct ProgramArguments {
    QStringList files;
    QString profile;    // a folder, of several the last; "" = that of the person
    QString wrongUsage; // for the terminal, in English as are all options; "" = none
};
[[nodiscard]] ProgramArguments programArguments(const QStringList& arguments);

} // namespace toscale::gui
