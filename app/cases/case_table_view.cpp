#include "app/cases/case_table_view.h"

#include <QDrag>
#include <QDropEvent>
#include <QMimeData>

namespace toscale::gui {

void CaseTableView::startDrag(Qt::DropActions)
{
    std::unique_ptr<QMimeData> data = dragged();
    if (data == nullptr)
        return;
    auto* drag = new QDrag(this); // deletes itself when it is over
    drag->setMimeData(data.release());
    drag->exec(Qt::CopyAction | Qt::MoveAction, Qt::CopyAction);
}

void CaseTableView::dropEvent(QDropEvent* event)
{
    const QModelIndex at = indexAt(event->position().toPoint());
    const int row = !at.isValid()                                 ? model()->rowCount()
        : dropIndicatorPosition() == QAbstractItemView::BelowItem ? at.row() + 1
                                                                  : at.row();
    const bool isOwn = event->source() == this;
    event->setDropAction(isOwn ? Qt::MoveAction : Qt::CopyAction);
    event->accept();
    stopAutoScroll();
    setState(NoState); // the line that shows where it goes
    viewport()->update();
    emit dropped(event->mimeData(), row, isOwn);
}

} // namespace toscale::gui
