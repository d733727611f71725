#pragma once

#include "app/text/shown_name.h"
#include "app/window/main_window.h"

#include <QDir>
#include <QFileInfo>

namespace toscale::gui {

/// A file among others, of which one may have the same name in another folder.
[[nodiscard]] inline QString nameWithFolder(const QString& path)
{
    return MainWindow::tr("%1 in %2", "a file; its folder")
        .arg(text::shownName(path), text::shownText(QDir::toNativeSeparators(QFileInfo(path).path())));
}

} // namespace toscale::gui
