#include "app/export/local_printers.h"

#include <QFile>

namespace toscale::gui {

void useLocalPrinters()
{
    if (!qEnvironmentVariableIsSet("CUPS_SERVER") && !QFile::exists(QStringLiteral("/etc/cups/client.conf")))
        qputenv("CUPS_SERVER", "/run/cups/cups.sock");
}

} // namespace toscale::gui
