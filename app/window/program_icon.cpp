#include "app/window/program_icon.h"

#include <QSize>

namespace toscale::gui {

QIcon programIcon()
{
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 48, 64, 128, 256})
        icon.addFile(QStringLiteral(":/icons/toscale-%1.png").arg(side), QSize(side, side));
    return icon;
}

} // namespace toscale::gui
