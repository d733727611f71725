#pragma once

#include <QString>

namespace toscale::gui {

// Names in the folder of journals: NAME.journal, and NAME.lock while a program writes it.

[[nodiscard]] inline QString journalIn(const QString& folder, const QString& name)
{
    return folder + QLatin1Char('/') + name + QStringLiteral(".journal");
}
[[nodiscard]] inline QString lockOf(const QString& journal)
{
    return journal.chopped(8) + QStringLiteral(".lock");
}
[[nodiscard]] inline QString journalOf(const QString& lock)
{
    return lock.chopped(5) + QStringLiteral(".journal");
}

} // namespace toscale::gui
