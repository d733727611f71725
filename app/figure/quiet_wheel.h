#pragma once

class QWidget;

namespace toscale::gui {

/// A wheel turned over a box that does not have the focus scrolls what the box stands in and changes no value: nobody
/// scrolling a panel means to choose another reading of the data.
void leaveWheelToThePanel(QWidget* box);

} // namespace toscale::gui
