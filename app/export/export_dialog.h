#pragma once

#include "app/document/document_session.h"
#include "app/export/export_job.h"
#include "app/export/export_run.h"
#include "app/settings/settings.h"
#include "app/text/locale_wording.h"

#include <QDialog>
#include <memory>

class QDialogButtonBox;
class QLabel;
class QLayout;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace toscale::gui {

class ExportChoices;
class ExportPreview;
class PresetList;
class Prompts;

/// One view, or all, as files for others: sizes and formats to tick, a live preview, what travels inside, and one
/// click.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    ExportDialog(DocumentSession& session, Settings& settings, const text::LocaleWording& wording, Prompts& prompts,
                 QWidget* parent = nullptr);

    [[nodiscard]] ExportPreview& preview() { return *m_preview; }

signals:
    void exported(const toscale::exporting::ExportOutcome& outcome);

public slots:
    void reject() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeLeft(QWidget* left);
    void makeRight(QWidget* right);
    [[nodiscard]] QLayout* makeDestination();
    void takeDocument();
    void requestPreview();
    void showAnswer();
    void offerTaller(const Error& error);
    void enable();
    void addOwnSize();
    void chooseFolder();
    void commitAltText();
    void startExport();
    void showOutcome(const exporting::ExportOutcome& outcome);
    void say(const QString& result);
    [[nodiscard]] exporting::ExportRequest request() const;

    DocumentSession& m_session;
    Settings& m_settings;
    const text::LocaleWording& m_wording;
    Prompts& m_prompts;
    std::shared_ptr<const Document> m_document;
    ExportRun m_run;
    PresetList* m_presets;
    ExportChoices* m_choices;
    ExportPreview* m_preview;
    QPushButton* m_removeSize = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_taller = nullptr;
    QLabel* m_ink = nullptr;
    QPlainTextEdit* m_altText = nullptr;
    QLabel* m_altLength = nullptr;
    QLineEdit* m_folder = nullptr;
    QLineEdit* m_name = nullptr;
    QString m_typedSize = QStringLiteral("900 x 1200");
    QProgressBar* m_progress = nullptr;
    QLabel* m_result = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace toscale::gui
