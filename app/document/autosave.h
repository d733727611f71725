#pragma once

#include "app/document/document_session.h"

#include <QObject>
#include <QTimer>
#include <chrono>
#include <functional>

namespace toscale::gui {

/// Saves a document that has a file every so many minutes, as a person would, but never asks: what would need an answer
/// waits for the person.
class Autosave : public QObject {
    Q_OBJECT
public:
    /// `isBusy`: a cell is open, or a dialog; behind it nothing is saved.
    Autosave(DocumentSession& session, std::function<bool()> isBusy);

    /// 0: never.
    void setMinutes(int minutes);
    /// What happens when it is time.
    void run();
    /// Nothing before the person has saved: what was recovered is theirs to put in the place of the file.
    void waitForPerson() { m_waits = true; }
    /// Until the next time; none while nothing is saved by itself.
    [[nodiscard]] std::chrono::milliseconds remaining() const;

    static constexpr std::chrono::seconds retry{5}; // after it was busy

signals:
    void saved();
    void failed(const toscale::Error& error);
    /// The file was changed by others, or moved or deleted: it is for the person to say what becomes of it.
    void waits();

private:
    void save();

    DocumentSession& m_session;
    std::function<bool()> m_isBusy;
    std::chrono::minutes m_interval{0};
    bool m_waits = false;
    QTimer m_timer;
};

} // namespace toscale::gui
