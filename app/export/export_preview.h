#pragma once

#include "app/background/latest_job.h"
#include "app/export/drawing.h"

#include <QStringList>
#include <QWidget>
#include <memory>
#include <optional>

namespace toscale::gui {

class SceneView;

/// The figure as it will be exported, laid out in the background: the window stays quick whatever the figure.
class ExportPreview : public QWidget {
    Q_OBJECT
public:
    struct Request {
        std::shared_ptr<const Document> document;
        View view;
        exporting::Fitting fitting;
        bool withoutNames = false;
        std::string language;       // of the picture
        std::string windowLanguage; // of what is said about it
    };
    /// What was laid out, or why it was not; and what would travel inside.
    struct Answer {
        std::optional<exporting::Drawing> drawing;
        std::optional<Error> error;
        QStringList travels;
        QStringList hints; // what could be drawn instead of nothing, which records are old
    };

    explicit ExportPreview(QWidget* parent = nullptr);

    /// The latest request is the one that is shown in the end.
    void request(Request request) { m_job.request(std::move(request)); }
    [[nodiscard]] const Answer& answer() const { return m_answer; }
    [[nodiscard]] bool isBusy() const { return m_job.isBusy(); }
    void setMessage(const QString& message);

signals:
    void answered();

private:
    void showAnswer(Answer answer);

    SceneView* m_view;
    Answer m_answer;
    LatestJob<Request, Answer> m_job;
};

} // namespace toscale::gui
