#include "app/cases/case_clipboard.h"
#include "app/cases/case_table_model.h"
#include "app/cases/case_table_panel.h"
#include "app/cases/case_table_proxy.h"
#include "app/cases/case_table_view.h"
#include "app/cases/pasted_cells.h"
#include "app/import/pasted_table.h"
#include "app/text/error_words.h"
#include "app/text/qt_string.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLocale>
#include <QMimeData>
#include <algorithm>

// What is dragged and copied out of the table, and dropped and pasted into it.

namespace toscale::gui {

std::unique_ptr<QMimeData> CaseTablePanel::draggedCases() const
{
    const std::vector<int> rows = selectedRows();
    if (rows.empty())
        return nullptr;
    std::vector<Case> cases;
    QStringList headers;
    QList<QStringList> cells;
    for (const int column : seenColumns())
        headers << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    for (const int row : rows) {
        cases.push_back(m_model->caseAt(row));
        QStringList line;
        for (const int column : seenColumns())
            line << m_model->index(row, column).data(Qt::DisplayRole).toString();
        cells << line;
    }
    return clipboardOf(cases, headers, cells);
}

void CaseTablePanel::drop(const QMimeData& data, int row, bool isOwn)
{
    if (!settle())
        return;
    const bool isSorted = m_proxy->sortColumn() >= 0;
    if (isOwn && isSorted) {
        say(tr("The table is sorted by a column. To order the cases by hand choose Columns, Order of the file."), true);
        return;
    }
    const QModelIndex before = isSorted ? QModelIndex() : m_proxy->mapToSource(m_proxy->index(row, 0));
    const int to = before.isValid() ? before.row() : m_model->rowCount();
    if (isOwn) {
        const std::vector<int> rows = selectedRows();
        const auto above = static_cast<int>(std::ranges::count_if(rows, [to](int each) { return each < to; }));
        m_model->moveCases(rows, to);
        m_table->clearSelection();
        for (int moved = 0; moved < static_cast<int>(rows.size()); ++moved) // what was moved stays selected
            m_table->selectionModel()->select(m_proxy->mapFromSource(m_model->index(to - above + moved, 0)),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
        return;
    }
    PastedCases taken = casesFrom(data);
    const auto count = static_cast<int>(taken.cases.size());
    if (count == 0)
        return;
    const int first =
        m_model->addCases(std::move(taken.cases), tr("Add %n case(s) from another window", nullptr, count), to);
    m_table->setCurrentIndex(m_proxy->mapFromSource(m_model->index(first, 0)));
}

void CaseTablePanel::takeCases(const QMimeData& data)
{
    drop(data, m_proxy->rowCount(), false);
}

void CaseTablePanel::copy() const
{
    if (std::unique_ptr<QMimeData> data = draggedCases())
        QApplication::clipboard()->setMimeData(data.release());
}

void CaseTablePanel::cut()
{
    copy();
    m_model->removeCases(selectedRows());
}

void CaseTablePanel::paste()
{
    const QMimeData* clipboard = QApplication::clipboard()->mimeData();
    if (clipboard == nullptr)
        return;
    if (!hasWholeCases(*clipboard))
        if (const auto table = tableToImport(*clipboard)) {
            emit importWanted(*table);
            return;
        }
    PastedCases pasted = casesFrom(*clipboard);
    const auto count = static_cast<int>(pasted.cases.size());
    // words that are no table at all are no table with a fault in its first line
    const bool isTable = count > 0 || std::ranges::none_of(pasted.problems, [](const Error& each) {
                             return each.code == ErrorCode::NoHeader || each.code == ErrorCode::MissingColumn;
                         });
    const QString problems = pasted.problems.empty() || !isTable
        ? QString()
        : text::capitalized(text::errorLine(m_wording.phrases(), pasted.problems.front()));
    if (count > 0)
        addCases(std::move(pasted.cases), tr("Paste %n case(s)", nullptr, count));
    else if (!isTable && pasteIntoCells(*clipboard))
        return;
    if (!problems.isEmpty())
        say(problems, true);
    else if (count == 0)
        say(tr("Nothing to paste: copy cases, or a table whose first row names its columns, such as title and volume; "
               "values alone go into the cells from the chosen one on"),
            true);
}

bool CaseTablePanel::pasteIntoCells(const QMimeData& clipboard)
{
    const QList<QStringList> block = cellsOf(clipboard);
    const QModelIndex at = m_table->currentIndex();
    const bool isName = at.column() == static_cast<int>(CaseColumn::Name); // no words are put over a name by mistake
    if (block.isEmpty() || !at.isValid() || isName)
        return false;
    const std::vector<int> columns = seenColumns();
    const auto first = static_cast<std::size_t>(std::ranges::find(columns, at.column()) - columns.begin());
    const auto rowOf = [this](int seen) { return m_proxy->mapToSource(m_proxy->index(seen, 0)).row(); };
    std::vector<int> rows;
    for (int seen = at.row(); seen < m_proxy->rowCount() && rows.size() < static_cast<std::size_t>(block.size());
         ++seen)
        rows.push_back(rowOf(seen));
    const bool isOneText = block.size() == 1 && block.front().size() == 1;
    if (const std::vector<int> selected = selectedRows(); isOneText && selected.size() > 1)
        rows = selected;
    const qsizetype widest = std::ranges::max(block, {}, [](const QStringList& line) { return line.size(); }).size();
    if (rows.size() < static_cast<std::size_t>(block.size())
        || columns.size() - first < static_cast<std::size_t>(widest)) {
        say(tr("There is no room from this cell on: what was copied has %1 rows and %2 columns")
                .arg(QLocale().toString(block.size()), QLocale().toString(widest)),
            true);
        return true;
    }
    std::vector<PastedCell> cells;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const QStringList& line = block[isOneText ? 0 : static_cast<qsizetype>(row)];
        for (qsizetype i = 0; i < line.size(); ++i)
            cells.push_back(
                {rows[row], static_cast<CaseColumn>(columns[first + static_cast<std::size_t>(i)]), line[i]});
    }
    const QString why = m_model->setCells(cells);
    say(why.isEmpty() ? tr("Pasted into %n cell(s)", nullptr, static_cast<int>(cells.size())) : why, !why.isEmpty());
    return true;
}

} // namespace toscale::gui
