#include "app/present/present_keys.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace toscale::gui {

namespace {

struct Key {
    int key;
    PresentCommand command;
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
};

constexpr std::array keys{Key{Qt::Key_Right, PresentCommand::NextThing, Qt::ControlModifier},
                          Key{Qt::Key_Left, PresentCommand::PreviousThing, Qt::ControlModifier},
                          Key{Qt::Key_Right, PresentCommand::Next},
                          Key{Qt::Key_Down, PresentCommand::Next},
                          Key{Qt::Key_PageDown, PresentCommand::Next},
                          Key{Qt::Key_Space, PresentCommand::Next},
                          Key{Qt::Key_Return, PresentCommand::Next},
                          Key{Qt::Key_Enter, PresentCommand::Next},
                          Key{Qt::Key_N, PresentCommand::Next},
                          Key{Qt::Key_Left, PresentCommand::Previous},
                          Key{Qt::Key_Up, PresentCommand::Previous},
                          Key{Qt::Key_PageUp, PresentCommand::Previous},
                          Key{Qt::Key_Backspace, PresentCommand::Previous},
                          Key{Qt::Key_P, PresentCommand::Previous},
                          Key{Qt::Key_Space, PresentCommand::Previous, Qt::ShiftModifier},
                          Key{Qt::Key_Home, PresentCommand::First},
                          Key{Qt::Key_End, PresentCommand::Last},
                          Key{Qt::Key_B, PresentCommand::Black},
                          Key{Qt::Key_Period, PresentCommand::Black},
                          Key{Qt::Key_W, PresentCommand::White},
                          Key{Qt::Key_Comma, PresentCommand::White},
                          Key{Qt::Key_L, PresentCommand::Laser},
                          Key{Qt::Key_D, PresentCommand::Pen},
                          Key{Qt::Key_E, PresentCommand::Erase},
                          Key{Qt::Key_Z, PresentCommand::Magnify},
                          Key{Qt::Key_T, PresentCommand::Twin},
                          Key{Qt::Key_R, PresentCommand::Ladder},
                          Key{Qt::Key_C, PresentCommand::Contrast},
                          Key{Qt::Key_S, PresentCommand::Speaker},
                          Key{Qt::Key_H, PresentCommand::Keys},
                          Key{Qt::Key_F1, PresentCommand::Keys},
                          Key{Qt::Key_Question, PresentCommand::Keys, Qt::ShiftModifier},
                          Key{Qt::Key_Escape, PresentCommand::End}};

QString words(const char* text)
{
    return QCoreApplication::translate("toscale::gui::PresentKeys", text);
}

} // namespace

std::optional<PresentCommand> presentCommand(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const auto found = std::ranges::find_if(
        keys, [&](const Key& each) { return each.key == event.key() && each.modifiers == modifiers; });
    return found == keys.end() ? std::nullopt : std::optional(found->command);
}

std::vector<PresentKeyHelp> presentKeyHelp()
{
    return {{words(QT_TRANSLATE_NOOP("toscale::gui::PresentKeys", "Right, Down, Page Down, Space, Enter, N, click")),
             words(QT_TRANSLATE_NOOP("toscale::gui::PresentKeys", "next step"))},
            {words(QT_TRANSLATE_NOOP("toscale::gui::PresentKeys", "Left, Up, Page Up, Backspace, P, right click")),
             words(QT_TRANSLATE_NOOP("toscale::gui::PresentKeys", "step before"))},
            {words(QT_TRANSLATE_NOOP("toscale::gui::PresentKeys", "a number, then Enter")),
             words(QT_TRANSLATE_NOOP("toscale::gui::PresentKeys", "that step"))},
            {words(QT_TRANSLATE_NOOP("toscale::gui::PresentKeys", "Home, End")),
             words(QT_TRANSLATE_NOOP("toscale::gui::PresentKeys", "first, last step"))},
            {words(QT_TRANSLATE_NOOP("toscale::gui::PresentKeys", "R")),
             words(QT_TRANSLATE_NOOP("toscale::gui::PresentKeys",
                                     "was that the real sentence? The stages of each penalty"))},
            {words(QT_TRANSLATE_NOOP("toscale::gui::PresentKeys", "T")),
             words(QT_TRANSLATE_NOOP("toscale::gui::PresentKeys", "the same, logarithmic or linear"))},
            {words(QT_TRANSLATE_NOOP("toscale::gui::PresentKeys", "Z, Ctrl+wheel")),
             words(QT_TRANSLATE_NOOP("toscale::gui::PresentKeys", "magnify the smallest value, or under the pointer"))},
            {words(QT_TRANSLATE_NOOP("toscale::gui::PresentKeys", "Ctrl+Right, Ctrl+Left")),
             words(QT_TRANSLATE_NOOP("toscale::gui::PresentKeys", "next thing, thing before on a long way"))},
            {words(QT_TRANSLATE_NOOP("toscale::gui::PresentKeys", "B, W")),
             words(QT_TRANSLATE_NOOP("toscale::gui::PresentKeys", "black, white screen"))},
            {words(QT_TRANSLATE_NOOP("toscale::gui::PresentKeys", "L, D, E")),
             words(QT_TRANSLATE_NOOP("toscale::gui::PresentKeys", "laser pointer, pen, erase what was drawn"))},
            {words(QT_TRANSLATE_NOOP("toscale::gui::PresentKeys", "C")),
             words(QT_TRANSLATE_NOOP("toscale::gui::PresentKeys", "colours of high contrast, for a pale projector"))},
            {words(QT_TRANSLATE_NOOP("toscale::gui::PresentKeys", "S")),
             words(QT_TRANSLATE_NOOP("toscale::gui::PresentKeys", "speaker's window: notes, next step, clock"))},
            {words(QT_TRANSLATE_NOOP("toscale::gui::PresentKeys", "H, F1")),
             words(QT_TRANSLATE_NOOP("toscale::gui::PresentKeys", "these keys"))},
            {words(QT_TRANSLATE_NOOP("toscale::gui::PresentKeys", "Escape")),
             words(QT_TRANSLATE_NOOP("toscale::gui::PresentKeys", "end"))}};
}

} // namespace toscale::gui
