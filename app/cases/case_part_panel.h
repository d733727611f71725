#pragma once

#include "app/cases/case_part.h"
#include "app/document/document_session.h"
#include "app/text/phrases.h"

#include <QWidget>

class QAction;
class QLabel;
class QScrollArea;
class QToolBar;

namespace toscale::gui {

class CasePartModel;
class CheckedTable;
class FieldForm;

/// One list of a case: a table to type into, with all that the selected item says below it.
class CasePartPanel : public QWidget {
    Q_OBJECT
public:
    CasePartPanel(DocumentSession& session, const text::Phrases& phrases, CasePart part, QWidget* parent = nullptr);

    /// Takes what the open cell says. False: that, or a field below, cannot be read; the cursor is there.
    [[nodiscard]] bool settle();
    void showCase(const std::string& caseId);
    /// The cursor goes to a field of an item; false where there is none.
    bool focusField(std::size_t item, const QString& field);
    void select(int row, int column = 0);

private:
    void makeTable();
    void makeActions();
    QAction* addAction(const QString& name, const QString& text, const QString& toolTip, const QKeySequence& shortcut,
                       const std::function<void()>& run);
    [[nodiscard]] int currentRow() const;
    void editNew();
    void removeCurrent();
    void say(const QString& words, bool isBad);
    void refresh();

    CasePartModel* m_model;
    CheckedTable* m_table;
    QToolBar* m_bar;
    QLabel* m_heading;
    FieldForm* m_form;
    QScrollArea* m_below;
    int m_row = 0;  // selected last
    QString m_hint; // what is typed into a cell means, or what became of a removal
};

} // namespace toscale::gui
