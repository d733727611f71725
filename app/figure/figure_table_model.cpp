#include "app/figure/figure_table_model.h"

#include "app/export/figure_facts.h"
#include "app/text/qt_string.h"
#include "app/text/shown_name.h"
#include "app/text/source_words.h"
#include "core/scene/cited_sources.h"

namespace toscale::gui {

FigureTableModel::FigureTableModel(DocumentSession& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(&session, &DocumentSession::comparisonChanged, this, &FigureTableModel::refresh);
    refresh();
}

void FigureTableModel::refresh()
{
    beginResetModel();
    m_shown = m_session.shown();
    m_measures = measuresInOrder(m_shown->view.figure, m_shown->columns);
    endResetModel();
}

int FigureTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown->columns.main.rows.size());
}

int FigureTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_measures.size()) + 2; // the case before, its sources behind
}

std::string FigureTableModel::caseAt(int row) const
{
    return m_shown->columns.main.rows.at(static_cast<std::size_t>(row)).caseId;
}

QString FigureTableModel::sourcesOf(std::size_t row) const
{
    QStringList all;
    for (const Comparison* in : m_measures)
        for (const SourceOfCase& id : scene::sourceIdsOf(in->rows[row]))
            if (const Case* which = findCase(m_shown->document, id.caseId))
                if (const Source* source = findSource(*which, id.id))
                    all << text::sourceWords(m_session.wording().phrases(), *source);
    all.removeDuplicates(); // two records of one source are cited once
    return m_session.wording().phrases().joined(all);
}

QVariant FigureTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    if (index.column() == 0)
        return text::shownLabel(m_shown->columns.main.rows[row].label);
    const auto measure = static_cast<std::size_t>(index.column() - 1);
    if (measure >= m_measures.size())
        return sourcesOf(row);
    const Comparison& in = *m_measures[measure];
    const exporting::FactCell cell = exporting::factCell(in.rows[row], in, m_session.wording());
    const QString text = text::toQString(cell.text);
    return cell.detail.empty() ? text : text + QStringLiteral(" · ") + text::toQString(cell.detail);
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    if (section == 0)
        return tr("Case");
    const auto measure = static_cast<std::size_t>(section - 1);
    if (measure >= m_measures.size())
        return tr("Sources");
    return text::toQString(m_session.wording().columnTitle(m_shown->view.figure, *m_measures[measure]));
}

} // namespace toscale::gui
