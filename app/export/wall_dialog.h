#pragma once

#include "app/background/latest_job.h"
#include "app/document/document_session.h"
#include "app/draw/wall_plan.h"
#include "app/export/wall.h"
#include "app/export/write_order.h"
#include "app/settings/settings.h"
#include "app/text/locale_wording.h"

#include <QDialog>
#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace toscale::gui {

class Prompts;
class WallPreview;

/// The figure of the view on many sheets to hang side by side, at a scale that anybody can check with a ruler.
class WallDialog : public QDialog {
    Q_OBJECT
public:
    WallDialog(DocumentSession& session, Settings& settings, const text::LocaleWording& wording, Prompts& prompts,
               QWidget* parent = nullptr);

    /// What a change of scale or paper asks for.
    struct Request {
        std::shared_ptr<const Document> document;
        View view;
        std::optional<std::string> scale; // none: one to begin with
        std::string paper;
        std::string language;
        std::string path = {}; // where to write the PDF; empty = only plan it
    };
    /// What came of it; `isSaved` where a PDF was wanted and is written.
    struct Answer {
        std::string scale; // that was asked for, or that is proposed
        std::optional<scene::Scene> scene;
        draw::WallPlan plan;
        std::optional<Error> error;
        bool documentTooLarge = false;
        bool isSaved = false;
    };

    [[nodiscard]] bool isBusy() const { return m_job.isBusy(); }
    void reject() override;

signals:
    void answered();

private:
    void plan();
    void save();
    void showAnswer(Answer answer);
    [[nodiscard]] Request request() const;

    DocumentSession& m_session;
    Settings& m_settings;
    const text::LocaleWording& m_wording;
    Prompts& m_prompts;
    std::shared_ptr<const Document> m_document;
    QLineEdit* m_scale;
    QComboBox* m_paper;
    WallPreview* m_preview;
    QLabel* m_result;
    QPushButton* m_save;
    QString m_path; // of the last PDF that was wanted
    WriteOrder m_order;
    LatestJob<Request, Answer> m_job;
};

} // namespace toscale::gui
