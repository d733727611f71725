#include "app/present/present_keys.h"

#include <algorithm>
#include <array>

namespace toscale::gui {

namespace {

struct Key {
    int key;
    PresentCommand command;
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
};

constexpr std::array knownKeys{Key{Qt::Key_Right, PresentCommand::NextThing, Qt::ControlModifier},
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
                               Key{Qt::Key_G, PresentCommand::DrawGuess},
                               Key{Qt::Key_S, PresentCommand::Speaker},
                               Key{Qt::Key_H, PresentCommand::Keys},
                               Key{Qt::Key_F1, PresentCommand::Keys},
                               Key{Qt::Key_Question, PresentCommand::Keys, Qt::ShiftModifier},
                               Key{Qt::Key_Escape, PresentCommand::End}};

} // namespace

std::optional<PresentCommand> presentCommand(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const auto found = std::ranges::find_if(
        knownKeys, [&](const Key& each) { return each.key == event.key() && each.modifiers == modifiers; });
    return found == knownKeys.end() ? std::nullopt : std::optional(found->command);
}

std::vector<PresentKeyHelp> PresentKeyHelp::all()
{
    static constexpr std::pair<const char*, const char*> lines[]{
        {QT_TR_NOOP("Right, Down, Page Down, Space, Enter, N, click"), QT_TR_NOOP("next step")},
        {QT_TR_NOOP("Left, Up, Page Up, Backspace, P, right click"), QT_TR_NOOP("step before")},
        {QT_TR_NOOP("a number, then Enter"), QT_TR_NOOP("that step")},
        {QT_TR_NOOP("Home, End"), QT_TR_NOOP("first, last step")},
        {QT_TR_NOOP("Tab, then + or -, or click"), QT_TR_NOOP("a guess: which choice, a hand more or less")},
        {QT_TR_NOOP("G, then drag"), QT_TR_NOOP("draw a guess as a square")},
        {QT_TR_NOOP("R"), QT_TR_NOOP("was that the real sentence? The stages of each penalty")},
        {QT_TR_NOOP("T"), QT_TR_NOOP("the same, logarithmic or linear")},
        {QT_TR_NOOP("Z, Ctrl+wheel"), QT_TR_NOOP("magnify the smallest value, or under the pointer")},
        {QT_TR_NOOP("Ctrl+Right, Ctrl+Left"), QT_TR_NOOP("next thing, thing before on a long way")},
        {QT_TR_NOOP("B, W"), QT_TR_NOOP("black, white screen")},
        {QT_TR_NOOP("L, D, E"), QT_TR_NOOP("laser pointer, pen, erase what was drawn")},
        {QT_TR_NOOP("C"), QT_TR_NOOP("colours of high contrast, for a pale projector")},
        {QT_TR_NOOP("S"), QT_TR_NOOP("speaker's window: notes, next step, clock")},
        {QT_TR_NOOP("H, F1"), QT_TR_NOOP("these keys")},
        {QT_TR_NOOP("Escape"), QT_TR_NOOP("end")}};
    std::vector<PresentKeyHelp> help;
    for (const auto& [keys, meaning] : lines)
        help.push_back({tr(keys), tr(meaning)});
    return help;
}

} // namespace toscale::gui
