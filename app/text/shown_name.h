#pragma once

#include "app/text/qt_string.h"
#include "core/cases/case.h"
#include "core/scene/shown_text.h"

#include <QFileInfo>

namespace toscale::text {

/// A text of a document or of the system within a sentence: see scene::shownText().
[[nodiscard]] inline QString shownText(const QString& text)
{
    return toQString(scene::shownText(toUtf8(text)));
}

/// The name of a case in one line: neither a line break nor an invisible letter in it acts on what stands beside it.
[[nodiscard]] inline QString shownLabel(const std::string& label)
{
    return shownText(toQString(label)).replace(QLatin1Char('\n'), QLatin1Char(' '));
}
[[nodiscard]] inline QString shownLabel(const Case& which)
{
    return shownLabel(which.label());
}

/// The name of a file for a message: whatever it holds, the rest of the message stays as it is.
[[nodiscard]] inline QString shownName(const QString& path)
{
    return shownText(QFileInfo(path).fileName());
}

} // namespace toscale::text
