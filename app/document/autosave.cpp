#include "app/document/autosave.h"

#include <QFileInfo>
#include <utility>

namespace toscale::gui {

Autosave::Autosave(DocumentSession& session, std::function<bool()> isBusy)
    : m_session(session)
    , m_isBusy(std::move(isBusy))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::run);
    connect(&m_session.undoStack(), &QUndoStack::cleanChanged, this, [this](bool isClean) {
        if (isClean)
            m_waits = false;
    });
}

void Autosave::setMinutes(int minutes)
{
    m_interval = std::chrono::minutes(minutes);
    if (minutes > 0)
        m_timer.start(m_interval);
    else
        m_timer.stop();
}

std::chrono::milliseconds Autosave::remaining() const
{
    return m_timer.isActive() ? m_timer.remainingTimeAsDuration() : std::chrono::milliseconds(0);
}

void Autosave::run()
{
    const bool isWanted = !m_session.path().isEmpty() && m_session.isModified() && !m_waits;
    const bool isLater = isWanted && (m_session.isSaving() || m_isBusy());
    if (isWanted && !isLater)
        save();
    if (m_interval.count() > 0)
        m_timer.start(isLater ? std::chrono::milliseconds(retry) : std::chrono::milliseconds(m_interval));
}

void Autosave::save()
{
    if (!QFileInfo::exists(m_session.path()) || m_session.isFileOther()) {
        emit waits();
        return;
    }
    if (const auto written = m_session.save(m_session.path()); !written)
        emit failed(written.error());
    else
        emit saved();
}

} // namespace toscale::gui
