#include "app/recovery/edit_journal.h"

#include "app/recovery/recovery_files.h"
#include "app/text/qt_string.h"
#include "core/io/journal.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QUuid>
#include <unistd.h>

namespace toscale::gui {

EditJournal::EditJournal(QString folder, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
    m_writer.setMaxThreadCount(1);
}

EditJournal::~EditJournal()
{
    reset();
    finish();
}

void EditJournal::begin(Document base, const std::string& path)
{
    m_hasBegun = true;
    post(Begin{std::move(base), path});
}

void EditJournal::add(Edit edit)
{
    post(std::move(edit));
}

void EditJournal::adopt(const Recovered& recovered)
{
    m_hasBegun = true;
    post(Adopt{recovered.journal, recovered.lock, static_cast<qint64>(recovered.length)});
}

void EditJournal::reset()
{
    if (std::exchange(m_hasBegun, false))
        post(Reset{});
}

void EditJournal::finish()
{
    m_writer.waitForDone();
}

void EditJournal::post(Task task)
{
    const std::lock_guard lock(m_mutex);
    m_tasks.push_back(std::move(task));
    if (!std::exchange(m_isWorking, true))
        m_writer.start([this] { work(); });
}

void EditJournal::work()
{
    for (;;) {
        std::vector<Task> tasks;
        {
            const std::lock_guard lock(m_mutex);
            if (m_tasks.empty()) {
                m_isWorking = false;
                return;
            }
            tasks.swap(m_tasks);
        }
        std::string lines; // edits that came while the disk was busy are written at once
        for (const Task& task : tasks) {
            if (const auto* edit = std::get_if<Edit>(&task)) {
                lines += io::journalLine(*edit);
                continue;
            }
            write(std::exchange(lines, {}));
            std::visit([this](const auto& each) { run(each); }, task);
        }
        write(lines);
    }
}

bool EditJournal::open(const QString& name, QIODevice::OpenMode mode)
{
    m_file = std::make_unique<QFile>(name);
    if (m_file->open(mode | QIODevice::Unbuffered))
        return true;
    emit failed({ErrorCode::FileUnwritable, {text::toUtf8(name), {}, 0, 0}, {text::toUtf8(m_file->errorString())}});
    m_file.reset();
    return false;
}

void EditJournal::run(const Begin& task)
{
    run(Reset{});
    QDir().mkpath(m_folder);
    const QString name = journalIn(m_folder, QUuid::createUuid().toString(QUuid::WithoutBraces));
    m_lock = std::make_shared<QLockFile>(lockOf(name));
    m_lock->setStaleLockTime(0); // as long as its program lives
    m_lock->tryLock(0);
    if (!open(name, QIODevice::WriteOnly))
        return;
    m_file->setPermissions(QFile::ReadOwner | QFile::WriteOwner); // nobody else's business
    write(io::journalStart(task.base, task.path));
}

void EditJournal::run(const Adopt& task)
{
    run(Reset{});
    m_lock = task.lock;
    if (open(task.journal, QIODevice::ReadWrite)) { // without what could not be read at its end
        m_file->resize(task.length);
        m_file->seek(task.length);
    }
}

void EditJournal::write(const std::string& lines)
{
    if (m_file == nullptr || lines.empty())
        return;
    const auto size = static_cast<qint64>(lines.size());
    if (m_file->write(lines.data(), size) == size && ::fdatasync(m_file->handle()) == 0)
        return;
    emit failed({ErrorCode::FileUnwritable,
                 {text::toUtf8(m_file->fileName()), {}, 0, 0},
                 {text::toUtf8(m_file->errorString())}});
    m_file->close(); // what is there is whole up to some line, and stays
    m_file.reset();
}

void EditJournal::run(const Reset&)
{
    if (m_lock == nullptr)
        return;
    const QString name = journalOf(m_lock->fileName());
    if (m_file != nullptr)
        m_file->close();
    m_file.reset();
    QFile::remove(name);
    m_lock.reset(); // removes its file
}

} // namespace toscale::gui
