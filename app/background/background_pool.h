#pragma once

class QThreadPool;

namespace toscale::gui {

/// Where long work runs. Not in Qt's own pool: Qt paints large areas with its threads, so that the thread of the window
/// would wait for a thread of it until a long job there is done (on two cores two jobs froze the window for 0.4 s).
[[nodiscard]] QThreadPool& backgroundPool();

} // namespace toscale::gui
