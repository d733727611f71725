#include "app/document/saving.h"

#include "app/background/background_pool.h"
#include "app/text/qt_string.h"
#include "app/text/shown_name.h"
#include "core/io/document_json.h"
#include "core/io/files.h"

#include <QApplication>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QProgressDialog>
#include <QTimer>
#include <QtConcurrent>

namespace toscale::gui {

namespace {

/// Nobody notices so short a wait.
constexpr std::chrono::milliseconds unnoticed(400);

void drawUntil(const QFutureWatcherBase& done)
{
    QEventLoop loop;
    QObject::connect(&done, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(unnoticed, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
}

void sayUntil(const QFutureWatcherBase& done, const QString& what)
{
    QProgressDialog dialog(what, QString(), 0, 0, QApplication::activeWindow());
    dialog.setWindowModality(Qt::ApplicationModal);
    QObject::connect(&done, &QFutureWatcherBase::finished, &dialog, &QDialog::accept);
    while (!done.isFinished())
        dialog.exec(); // Esc closes it, and what is written is written
}

} // namespace

Result<void> writeWhileDrawing(const Document& document, const QString& path)
{
    QFutureWatcher<Result<void>> written;
    written.setFuture(QtConcurrent::run(&backgroundPool(), [document, file = text::toUtf8(path)] {
        return io::writeFile(file, io::writeDocument(document));
    }));
    drawUntil(written);
    if (!written.isFinished())
        sayUntil(written,
                 QCoreApplication::translate("toscale::gui::DocumentSession", "Saving %1: waiting for the disk …")
                     .arg(text::shownName(path)));
    return written.result();
}

} // namespace toscale::gui
