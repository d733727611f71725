#pragma once

#include <QKeyEvent>
#include <QString>
#include <optional>
#include <vector>

namespace toscale::gui {

/// What a presentation can be told by keys or by a clicker.
enum class PresentCommand {
    Next,
    Previous,
    First,
    Last,
    Black,
    White,
    Laser,
    Pen,
    Erase,
    Magnify,
    Twin,
    Ladder,
    Contrast,
    NextThing,
    PreviousThing,
    Speaker,
    Keys,
    End
};

/// Clickers send Page Up and Page Down, a full stop or B for the black screen, and Escape.
[[nodiscard]] std::optional<PresentCommand> presentCommand(const QKeyEvent& event);

/// All keys with what they do, in the order in which they are explained.
struct PresentKeyHelp {
    QString keys;
    QString meaning;
};
[[nodiscard]] std::vector<PresentKeyHelp> presentKeyHelp();

} // namespace toscale::gui
