#pragma once

#include "app/cases/checked_delegate.h"

#include <QTableView>

namespace toscale::gui {

/// A table to type into. A cell whose text cannot be read stays open until it can, or until Escape, whatever is clicked
/// meanwhile; Tab goes on to the next cell that can be typed into.
class CheckedTable : public QTableView {
    Q_OBJECT
public:
    using QTableView::QTableView;

    /// In place of setItemDelegate(). Before it, nothing is edited.
    void setCheckedDelegate(CheckedDelegate* delegate);
    /// Takes what the open cell says and closes it. False: it cannot be read; the reason is said, the cursor is there.
    [[nodiscard]] bool settle();
    /// Something is being typed.
    [[nodiscard]] bool isOpen() const { return m_delegate != nullptr && m_delegate->editor() != nullptr; }

protected:
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    /// What was typed made another row, the current one: to the cell beside it where that is what was pressed.
    virtual void goOn(QAbstractItemDelegate::EndEditHint hint);

private:
    void editBeside(CursorAction where);

    CheckedDelegate* m_delegate = nullptr;
};

} // namespace toscale::gui
