#pragma once

#include "core/scene/theme.h"

#include <QByteArray>
#include <QProcess>
#include <QStringList>

namespace toscale::tests {

inline const scene::Theme& light()
{
    return *scene::themeOf("light");
}

/// What another program prints: pdftotext, pdffonts, qpdf.
inline QByteArray run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

} // namespace toscale::tests
