#pragma once

#include "app/cases/case_page.h"
#include "app/cases/case_table_file.h"
#include "app/document/document_session.h"
#include "app/settings/settings.h"
#include "app/text/locale_wording.h"
#include "core/document/case_filter.h"

#include <QWidget>
#include <functional>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QMimeData;
class QStackedLayout;
class QToolBar;

namespace toscale::gui {

class CaseTableModel;
struct ImportInput;
class CaseTableProxy;
class CaseTableView;

/// All cases of the document in a table to type into: filter, sort by value, choose columns, add, duplicate, remove,
/// copy and paste.
class CaseTablePanel : public QWidget {
    Q_OBJECT
public:
    CaseTablePanel(DocumentSession& session, Settings& settings, const text::LocaleWording& wording,
                   QWidget* parent = nullptr);
    ~CaseTablePanel() override;

    /// Takes what the open cell says. False: it cannot be read; the reason is said, the cursor is there.
    [[nodiscard]] bool settle();
    void selectCase(const std::string& caseId);
    /// Those that are shown; says nothing back.
    void selectCases(const std::vector<std::string>& caseIds);
    [[nodiscard]] std::vector<std::string> selectedCases() const;
    /// Of all cases that pass the filter.
    [[nodiscard]] SeenTable seenTable() const;
    /// In the menu of a case.
    void addCaseAction(QAction* action);
    /// A new case, whose name is typed first; its id.
    std::string addCase();
    /// Cases that were dragged here from another window; as one undo step, behind the last.
    void takeCases(const QMimeData& data);

    /// At the end of the document and, where it names its cases, of the view; one step of that name.
    void addCases(std::vector<Case> cases, const QString& stepName);

signals:
    void caseSelected(const std::string& caseId);
    /// By the person: all that are.
    void casesSelected(const std::vector<std::string>& caseIds);
    /// A table was pasted whose columns somebody has to look at.
    void importWanted(const toscale::gui::ImportInput& input);
    void openWanted();
    void libraryWanted();
    /// At what its column is about.
    void editWanted(const std::string& caseId, CasePage page);

private:
    void makeTable();
    void makeActions();
    void makeColumnsMenu(QMenu* menu);
    QAction* addAction(const QString& name, const QString& text, const QString& toolTip, const QKeySequence& shortcut,
                       const std::function<void()>& run);
    void filter(const QString& typed);
    void applyFilter(const QString& typed);
    [[nodiscard]] std::unique_ptr<QMimeData> draggedCases() const;
    void drop(const QMimeData& data, int row, bool isOwn);
    void copy() const;
    void cut();
    void paste();
    /// Into the cells from the current one on, or into all selected ones where it is one text; false: there is none.
    bool pasteIntoCells(const QMimeData& clipboard);
    void editName(int row);
    /// Rows of the model, in the order that is seen.
    [[nodiscard]] std::vector<int> selectedRows() const;
    [[nodiscard]] std::vector<int> seenColumns() const;
    void say(const QString& words, bool isBad);
    void refresh();

    Settings& m_settings;
    const text::LocaleWording& m_wording;
    CaseTableModel* m_model;
    CaseTableProxy* m_proxy;
    CaseTableView* m_table;
    QStackedLayout* m_stack; // the table, or what to do without cases
    QLineEdit* m_filter;
    QLabel* m_heading;
    QToolBar* m_bar;
    bool m_isFiltering = false;
    std::string m_currentCase;          // the one that was chosen last, also where the filter hides it
    SharedList<Case> m_columnsOf;       // of which m_columns were found
    std::vector<std::string> m_columns; // that the tables of the cases had beside those of the format
    QString m_hint;                     // what is typed into a cell or the filter means, in place of the heading
};

} // namespace toscale::gui
