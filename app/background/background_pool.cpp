#include "app/background/background_pool.h"

#include <QThreadPool>

namespace toscale::gui {

QThreadPool& backgroundPool()
{
    static QThreadPool pool;
    return pool;
}

} // namespace toscale::gui
