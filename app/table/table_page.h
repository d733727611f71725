#pragma once

#include "app/table/table_load.h"
#include "app/table/table_rows.h"
#include "app/text/locale_wording.h"
#include "app/window/prompts.h"

#include <QWidget>
#include <optional>
#include <utility>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableView;

namespace toscale::gui {

/// A table that is too long for a document: read in the background, sorted and filtered, and rows of it copied to a
/// document. It does not change the file.
class TablePage : public QWidget {
    Q_OBJECT
public:
    TablePage(const text::LocaleWording& wording, Prompts& prompts, QWidget* parent = nullptr);
    ~TablePage() override;

    void open(const QString& path, const Reference& reference);
    [[nodiscard]] bool isLoading() const { return m_load.isRunning(); }
    [[nodiscard]] TableRows& rows() { return m_rows; }
    /// Stops reading, and lets go of the table.
    void forget();
    [[nodiscard]] QString name() const;
    [[nodiscard]] const QString& path() const { return m_load.path(); }
    /// Rows of the file that are selected, in the order that is seen.
    [[nodiscard]] std::vector<std::uint32_t> selectedRows() const;

signals:
    /// It was read; or not, and why was shown: then there is no table.
    void loaded(bool isThere);
    /// So few rows that they are a document.
    void isDocument(const QString& path);
    void exploreWanted();
    void copyWanted(const std::vector<toscale::Case>& cases);
    /// A cell with a value of that measure became the current one.
    void valueChosen(const toscale::Case& which, toscale::MeasureId measure);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeTable();
    void makeBar(QWidget* bar);
    void take(const io::LoadedCaseTable& loaded);
    void showProgress(qint64 done, qint64 total, qint64 rows);
    void filter(const QString& typed);
    void sortBy(int section);
    void copySelected();
    void tellValue(const QModelIndex& cell);
    void tellDoubts(const std::vector<Error>& notes);
    void showProblems();
    void refresh();

    const text::LocaleWording& m_wording;
    Prompts& m_prompts;
    TableLoad m_load;
    std::optional<std::pair<std::uint32_t, MeasureId>> m_told; // row and measure of the last value chosen
    TableRows m_rows;
    Reference m_reference;
    std::shared_ptr<io::LoadedCaseTable> m_loaded;
    QTableView* m_table;
    QLabel* m_nothing; // in place of rows
    QLineEdit* m_filter;
    QLabel* m_heading;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QPushButton* m_copy;
    QPushButton* m_explore;
    QPushButton* m_all; // rows again, where a chart picked some
    QPushButton* m_problems;
    QString m_hint; // why a filter cannot be read, in place of the heading
};

} // namespace toscale::gui
