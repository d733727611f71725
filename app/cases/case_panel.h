#pragma once

#include <QWidget>

class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QAction;

namespace toscale::gui {

class CaseListModel;

/// The cases: search, order, ticks, and the way to more of them.
class CasePanel : public QWidget {
    Q_OBJECT
public:
    explicit CasePanel(CaseListModel& model, QWidget* parent = nullptr);

    void selectCase(const std::string& caseId);
    /// In the menu of a case, in front of its removal.
    void addCaseAction(QAction* action);

signals:
    void caseSelected(const std::string& caseId);
    void editWanted(const std::string& caseId);
    void libraryWanted();
    /// The selected case shall leave the document.
    void removalWanted(const std::string& caseId);

private:
    [[nodiscard]] std::string currentCase() const;

    QLineEdit* m_search;
    QListView* m_list;
    QSortFilterProxyModel* m_proxy;
};

} // namespace toscale::gui
