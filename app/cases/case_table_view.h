#pragma once

#include "app/cases/checked_table.h"

#include <functional>
#include <memory>

class QMimeData;

namespace toscale::gui {

/// A table whose rows are dragged: within it, to another window, to another program. What is dropped is told, and
/// nothing is taken away by the table itself.
class CaseTableView : public CheckedTable {
    Q_OBJECT
public:
    using CheckedTable::CheckedTable;

    /// What the selected rows are elsewhere.
    std::function<std::unique_ptr<QMimeData>()> dragged;

signals:
    /// In front of that row of the model that is shown; `isOwn`: it was dragged from here.
    void dropped(const QMimeData* data, int row, bool isOwn);

protected:
    void startDrag(Qt::DropActions supported) override;
    void dropEvent(QDropEvent* event) override;
    /// A filter hides its row now: what is typed next must not go into another case.
    void goOn(QAbstractItemDelegate::EndEditHint) override { }
};

} // namespace toscale::gui
