#pragma once

#include "app/background/background_pool.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrent>
#include <functional>
#include <optional>

namespace toscale::gui {

/// Answers requests in the background, one at a time. While one is answered, only the latest of those that come is
/// kept, and its answer is the one that is told. Its end waits for the answer at hand.
template <class Request, class Answer> class LatestJob {
public:
    /// `answer` runs in another thread, `done` in that of the owner.
    LatestJob(std::function<Answer(const Request&)> answer, std::function<void(Answer)> done)
        : m_answer(std::move(answer))
        , m_done(std::move(done))
    {
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this] {
            if (m_next)
                return start();
            m_isBusy = false;
            m_done(m_watcher.future().takeResult()); // what it holds is let go with it
        });
    }
    ~LatestJob()
    {
        m_watcher.disconnect();
        if (m_isBusy) // a result that was taken would be waited for in vain
            m_watcher.waitForFinished();
    }
    LatestJob(const LatestJob&) = delete;
    LatestJob& operator=(const LatestJob&) = delete;

    void request(Request request)
    {
        m_next = std::move(request);
        if (!m_isBusy)
            start();
    }
    /// Waits until the latest answer is told.
    void finish()
    {
        while (m_isBusy) {
            m_watcher.waitForFinished();
            QCoreApplication::sendPostedEvents(&m_watcher);
        }
    }
    /// Until the answer is told.
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

private:
    void start()
    {
        m_isBusy = true;
        m_watcher.setFuture(QtConcurrent::run(
            &backgroundPool(), [request = std::move(*m_next), answer = m_answer] { return answer(request); }));
        m_next.reset();
    }

    std::function<Answer(const Request&)> m_answer;
    std::function<void(Answer)> m_done;
    QFutureWatcher<Answer> m_watcher;
    std::optional<Request> m_next;
    bool m_isBusy = false;
};

} // namespace toscale::gui
