#include "app/cases/checked_table.h"

#include <QMouseEvent>

namespace toscale::gui {

void CheckedTable::setCheckedDelegate(CheckedDelegate* delegate)
{
    m_delegate = delegate;
    setItemDelegate(delegate);
    connect(delegate, &CheckedDelegate::takenIntoOtherRows, this, [this](QAbstractItemDelegate::EndEditHint hint) {
        setFocus(Qt::OtherFocusReason); // which went away with the editor
        goOn(hint);
    });
}

bool CheckedTable::settle()
{
    QWidget* editor = m_delegate != nullptr ? m_delegate->editor() : nullptr;
    if (editor == nullptr)
        return true;
    if (!m_delegate->mayClose()) {
        editor->setFocus(Qt::OtherFocusReason);
        return false;
    }
    commitData(editor);
    closeEditor(editor, QAbstractItemDelegate::NoHint);
    return true;
}

void CheckedTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    if (m_delegate == nullptr || editor != m_delegate->editor())
        return; // it went away when what it said was taken
    if (hint != QAbstractItemDelegate::RevertModelCache && !m_delegate->mayClose())
        return;
    const bool goesOn = hint == QAbstractItemDelegate::EditNextItem;
    const bool goesBack = hint == QAbstractItemDelegate::EditPreviousItem;
    QTableView::closeEditor(editor, goesOn || goesBack ? QAbstractItemDelegate::NoHint : hint);
    if (goesOn || goesBack)
        editBeside(goesOn ? MoveNext : MovePrevious);
}

void CheckedTable::mousePressEvent(QMouseEvent* event)
{
    if (settle())
        QTableView::mousePressEvent(event);
}

void CheckedTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (settle())
        QTableView::mouseDoubleClickEvent(event);
}

void CheckedTable::goOn(QAbstractItemDelegate::EndEditHint hint)
{
    if (hint == QAbstractItemDelegate::EditNextItem)
        editBeside(MoveNext);
    else if (hint == QAbstractItemDelegate::EditPreviousItem)
        editBeside(MovePrevious);
}

/// The next cell that can be typed into, at most a row further.
void CheckedTable::editBeside(CursorAction where)
{
    for (int step = 0; step < model()->columnCount(); ++step) {
        const QModelIndex index = moveCursor(where, Qt::NoModifier);
        if (!index.isValid())
            return;
        setCurrentIndex(index);
        if (index.flags().testFlag(Qt::ItemIsEditable))
            return edit(index);
    }
}

} // namespace toscale::gui
