#include "app/document/saving.h"

#include "app/document/document_session.h"
#include "app/text/qt_string.h"
#include "app/text/shown_name.h"
#include "core/io/document_json.h"
#include "core/io/files.h"

#include <QApplication>
#include <QEventLoop>
#include <QProgressDialog>
#include <QThread>
#include <QTimer>
#include <memory>

namespace toscale::gui {

namespace {

/// Nobody notices so short a wait.
constexpr std::chrono::milliseconds unnoticed(400);

void drawUntilDone(QThread& work)
{
    QEventLoop loop;
    QObject::connect(&work, &QThread::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(unnoticed, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
}

void sayUntilDone(const QThread& work, const QString& what)
{
    QProgressDialog dialog(what, QString(), 0, 0, QApplication::activeWindow());
    dialog.setWindowModality(Qt::ApplicationModal);
    QObject::connect(&work, &QThread::finished, &dialog, &QDialog::accept);
    while (!work.isFinished())
        dialog.exec(); // Esc closes it, and what is written is written
}

} // namespace

Result<std::optional<FileStamp>> writeWhileDrawing(const Document& document, const QString& path)
{
    Result<std::optional<FileStamp>> written;
    // a thread of its own: in a pool it would wait for whatever else is worked on
    const auto write = [&] {
        written = io::writeFile(text::toUtf8(path), io::writeDocument(document)).map([&] { return stampOf(path); });
    };
    const std::unique_ptr<QThread> work(QThread::create(write));
    work->start();
    if (!work->isRunning() && !work->isFinished()) { // the system has no thread to give
        write();
        return written;
    }
    drawUntilDone(*work);
    if (!work->isFinished())
        sayUntilDone(*work, DocumentSession::tr("Saving %1: waiting for the disk …").arg(text::shownName(path)));
    work->wait();
    return written;
}

} // namespace toscale::gui
