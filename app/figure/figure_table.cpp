#include "app/figure/figure_table.h"

#include "app/export/text_rows.h"
#include "app/text/qt_string.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <algorithm>
#include <memory>
#include <set>

namespace toscale::gui {

FigureTable::FigureTable(DocumentSession& session, QWidget* parent)
    : QTableView(parent)
    , m_rows(new FigureTableModel(session, this))
{
    setObjectName(QStringLiteral("figureTable"));
    setAccessibleName(tr("The figure as a table"));
    setModel(m_rows);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false); // Tab leaves it
    setWordWrap(true);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        if (current.isValid())
            emit caseSelected(m_rows->caseAt(current.row()));
    });
}

void FigureTable::copyRows() const
{
    std::set<int> wanted;
    for (const QModelIndex& each : selectionModel()->selectedRows())
        wanted.insert(each.row());
    for (int row = 0; wanted.empty() && row < m_rows->rowCount(); ++row)
        wanted.insert(wanted.end(), row);
    exporting::TextRows rows(1);
    QStringList lines{{}};
    const auto put = [&](const QString& cell) {
        rows.back().push_back(text::toUtf8(cell));
        lines.back() += (rows.back().size() > 1 ? QStringLiteral("\t") : QString()) + cell.simplified();
    };
    for (int column = 0; column < m_rows->columnCount(); ++column)
        put(m_rows->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    for (const int row : wanted) {
        rows.emplace_back();
        lines << QString();
        for (int column = 0; column < m_rows->columnCount(); ++column)
            put(m_rows->index(row, column).data().toString());
    }
    auto copied = std::make_unique<QMimeData>();
    copied->setText(lines.join(QLatin1Char('\n')));
    copied->setHtml(text::toQString(exporting::toHtml(rows)));
    QGuiApplication::clipboard()->setMimeData(copied.release());
}

void FigureTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copyRows();
    else
        QTableView::keyPressEvent(event);
}

} // namespace toscale::gui
