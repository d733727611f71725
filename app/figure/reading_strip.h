#pragma once

#include "app/background/latest_job.h"
#include "app/document/document_session.h"
#include "app/settings/settings.h"
#include "app/text/locale_wording.h"
#include "core/document/robustness.h"

#include <QElapsedTimer>
#include <QWidget>
#include <atomic>
#include <memory>

class QLabel;
class QListView;
class QPushButton;

namespace toscale::gui {

class ReadingListModel;
class TilePictures;

/// How much of the order hangs on how the record is read: a sentence, and the figure in small for each reading, with
/// what it does to the order. A click reads the view so. All of it is found in the background, and only while it is
/// looked at; pictures are drawn for the readings in sight.
class ReadingStrip : public QWidget {
    Q_OBJECT
public:
    ReadingStrip(DocumentSession& session, const Settings& settings, const text::LocaleWording& wording,
                 QWidget* parent = nullptr);
    ~ReadingStrip() override;

    /// True until everything in sight is found and drawn.
    [[nodiscard]] bool isBusy() const;

signals:
    /// The readings were found, or why not is said.
    void found();
    /// All pictures in sight are drawn.
    void drawn();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    struct Request {
        std::shared_ptr<const Document> document;
        View view;
        std::shared_ptr<std::atomic<bool>> isCancelled;
        int number = 0;
    };
    struct Answer {
        std::shared_ptr<const Document> document;
        View view;
        Robustness found;
        int number = 0;
    };
    static Answer read(const Request& request);

    /// Begins anew where the view changed since.
    void refresh();
    void showAnswer(Answer answer);
    /// Those of another view, which a click would apply to this one.
    void forgetReadings();
    void stop();
    void say(const QString& words, bool isBusy);
    void adopt(int row);

    DocumentSession& m_session;
    const text::LocaleWording& m_wording;
    ReadingListModel* m_model;
    QLabel* m_sentence;
    QPushButton* m_cancel;
    QListView* m_list;
    TilePictures* m_pictures = nullptr;
    std::shared_ptr<std::atomic<bool>> m_isCancelled;
    std::shared_ptr<const Document> m_document; // of the readings that are shown
    View m_view;                                // likewise
    bool m_isStale = true;
    QElapsedTimer m_sinceAdopted;
    int m_wanted = 0; // the request whose readings belong to the view; an answer to another comes too late
    int m_shown = 0;  // the request whose readings are shown
    LatestJob<Request, Answer> m_job;
};

} // namespace toscale::gui
