#pragma once

#include <QCoreApplication>
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
    DrawGuess,
    NextThing,
    PreviousThing,
    Speaker,
    Keys,
    End
};

/// Clickers send Page Up and Page Down, a full stop or B for the black screen, and Escape.
[[nodiscard]] std::optional<PresentCommand> presentCommand(const QKeyEvent& event);

/// A line of the list of keys: what they do.
struct PresentKeyHelp {
    Q_DECLARE_TR_FUNCTIONS(PresentKeyHelp)
public:
    QString keys;
    QString meaning;

    /// In the order in which they are explained.
    [[nodiscard]] static std::vector<PresentKeyHelp> all();
};

} // namespace toscale::gui
