#pragma once

#include <QIcon>

namespace toscale::gui {

/// What stands in the title of each window and in the list of windows. Each size is drawn for itself.
[[nodiscard]] QIcon programIcon();

} // namespace toscale::gui
