#pragma once

#include <QScreen>
#include <QWidget>

namespace toscale::gui {

/// That size, or what the screen has room for: at 200 % a screen of 1080 lines has 540.
inline void resizeWithinScreen(QWidget& widget, QSize wanted)
{
    constexpr int frame = 40; // of the window, which is outside its size
    widget.resize(wanted.boundedTo(widget.screen()->availableSize() - QSize(0, frame)));
}

} // namespace toscale::gui
