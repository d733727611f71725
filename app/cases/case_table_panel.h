#pragma once

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
class QTableView;
class QToolBar;

namespace toscale::gui {

class CaseTableModel;
struct ImportInput;
class CaseTableProxy;

/// All cases of the document in a table to type into: filter, sort by value, choose columns, add, duplicate, remove,
/// copy and paste.
class CaseTablePanel : public QWidget {
    Q_OBJECT
public:
    CaseTablePanel(DocumentSession& session, Settings& settings, const text::LocaleWording& wording,
                   QWidget* parent = nullptr);
    ~CaseTablePanel() override;

    void selectCase(const std::string& caseId);
    /// Those that are shown; says nothing back.
    void selectCases(const std::vector<std::string>& caseIds);
    [[nodiscard]] std::vector<std::string> selectedCases() const;

    /// At the end of the document and, where it names its cases, of the view; one step of that name.
    void addCases(std::vector<Case> cases, const QString& stepName);

signals:
    void caseSelected(const std::string& caseId);
    /// By the person: all that are.
    void casesSelected(const std::vector<std::string>& caseIds);
    /// A table was pasted whose columns somebody has to look at.
    void importWanted(const toscale::gui::ImportInput& input);

private:
    void makeTable();
    void makeActions();
    void makeColumnsMenu(QMenu* menu);
    QAction* addAction(const QString& name, const QString& text, const QString& toolTip, const QKeySequence& shortcut,
                       const std::function<void()>& run);
    void filter(const QString& typed);
    void addCase();
    void copy() const;
    void cut();
    void paste();
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
    QTableView* m_table;
    QLineEdit* m_filter;
    QLabel* m_heading;
    QToolBar* m_bar;
    QString m_hint; // what is typed into a cell or the filter means, in place of the heading
};

} // namespace toscale::gui
