#pragma once

#include "app/background/latest_job.h"
#include "app/import/import_run.h"
#include "app/settings/settings.h"
#include "app/text/phrases.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QTableView;

namespace toscale::gui {

class ImportColumnsModel;
class ImportRowsModel;

/// A table before it is taken: its rows, what each column becomes, what is wrong and where, and what there would be.
/// Nothing is changed before Import is pressed.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    /// `intoNew`: a new document is offered first.
    ImportDialog(ImportInput input, bool intoNew, Settings& settings, const text::Phrases& phrases,
                 QWidget* parent = nullptr);
    ~ImportDialog() override;

    /// Asked before a new document takes the place of the open one: false = the dialog stays, with all its choices.
    std::function<bool()> mayReplace;

signals:
    void imported(const std::vector<toscale::Case>& cases, bool intoNew);
    /// There is nothing in it that can be imported; the dialog is closed.
    void failed(const std::vector<toscale::Error>& problems);

public slots:
    void accept() override;
    void reject() override;

private:
    [[nodiscard]] QWidget* makeSettings();
    void makeTables();
    /// Those of the language of the window, in which tables of this program come back.
    void takeWords();
    /// Reads and translates the table anew, in the background.
    void request();
    void takeAnswer(ImportAnswer answer);
    void showSettings();
    void showCounts();
    void showProblems();
    void goTo(int problem);
    /// Why a table is not taken whose decimals can be read in two ways.
    [[nodiscard]] static QString whyNotYet();
    void enable();

    Settings& m_settings;
    const text::Phrases& m_phrases;
    ImportInput m_input;
    io::SourceOptions m_options;
    io::ImportChoices m_choices;
    std::shared_ptr<ImportProgress> m_progress;
    ImportAnswer m_answer;
    bool m_remembers = false; // whether choices of the last time were looked for
    ImportColumnsModel* m_columns;
    ImportRowsModel* m_rows;
    QTableView* m_columnsView;
    QTableView* m_rowsView;
    QComboBox* m_encoding = nullptr;
    QComboBox* m_separator = nullptr;
    QCheckBox* m_header = nullptr;
    QComboBox* m_decimals = nullptr;
    QComboBox* m_dates = nullptr;
    QCheckBox* m_joins = nullptr;
    QLabel* m_question;
    QLabel* m_counts;
    QListWidget* m_problems;
    QProgressBar* m_bar;
    QComboBox* m_target;
    QPushButton* m_import;
    QPushButton* m_cancel;
    QTimer m_tick; // looks how far the background has come
    std::unique_ptr<LatestJob<ImportRequest, ImportAnswer>> m_job;
};

} // namespace toscale::gui
