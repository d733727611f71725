#include "app/settings/profile.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace toscale::gui {

QString whyNoProfile(const QString& folder)
{
    const QString name = u"the profile \"%1\" "_s.arg(folder);
    const QFileInfo there(folder);
    if (there.exists() && !there.isDir())
        return name + u"is no folder"_s;
    if (!QDir().mkpath(folder))
        return name + u"cannot be made"_s;
    if (!QFileInfo(folder).isWritable() || !QFileInfo(folder).isExecutable())
        return name + u"cannot be written"_s;
    return {};
}

std::unique_ptr<Settings> settingsOfProfile(const QString& folder)
{
    if (folder.isEmpty())
        return std::make_unique<Settings>();
    const QDir place(QDir(folder).absolutePath());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, place.path());
    return std::make_unique<Settings>(place.filePath(u"toscale.ini"_s));
}

} // namespace toscale::gui
