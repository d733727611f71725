#include "app/cases/case_table_model.h"
#include "app/cases/case_table_panel.h"
#include "app/cases/case_table_proxy.h"
#include "app/cases/case_table_view.h"
#include "app/text/qt_string.h"

#include <QItemSelection>
#include <QSignalBlocker>
#include <algorithm>
#include <unordered_set>

// Several cases selected in the table, and told to others.

namespace toscale::gui {

std::vector<std::string> CaseTablePanel::selectedCases() const
{
    std::vector<std::string> ids;
    for (const int row : selectedRows())
        ids.push_back(m_model->caseAt(row).id);
    return ids;
}

void CaseTablePanel::selectCases(const std::vector<std::string>& caseIds)
{
    const std::unordered_set<std::string> wanted(caseIds.begin(), caseIds.end());
    QItemSelection selection;
    int first = -1;
    const int last = m_proxy->columnCount() - 1;
    int from = -1; // rows in a row are one range
    for (int row = 0; row <= m_proxy->rowCount(); ++row) {
        const bool isWanted = row < m_proxy->rowCount()
            && wanted.contains(m_model->caseAt(m_proxy->mapToSource(m_proxy->index(row, 0)).row()).id);
        if (isWanted && from < 0)
            from = row;
        if (!isWanted && from >= 0) {
            selection.select(m_proxy->index(from, 0), m_proxy->index(row - 1, last));
            first = first < 0 ? from : first;
            from = -1;
        }
    }
    {
        const QSignalBlocker noEcho(this);
        m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
        if (first >= 0) {
            m_table->selectionModel()->setCurrentIndex(
                m_proxy->index(first, std::max(0, m_table->currentIndex().column())), QItemSelectionModel::NoUpdate);
            m_table->scrollTo(m_proxy->index(first, 0));
        }
    }
    refresh();
}

} // namespace toscale::gui
