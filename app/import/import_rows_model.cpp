#include "app/import/import_rows_model.h"

#include "app/text/import_words.h"
#include "app/text/qt_string.h"

#include <QApplication>
#include <QColor>
#include <QPalette>
#include <algorithm>

namespace toscale::gui {

ImportRowsModel::ImportRowsModel(const text::Phrases& phrases, QObject* parent)
    : QAbstractTableModel(parent)
    , m_phrases(phrases)
{
}

void ImportRowsModel::setAnswer(const ImportAnswer& answer)
{
    const bool isSameTable = m_source && answer.source && m_source->rowCount() == answer.source->rowCount()
        && m_plan->firstRow == answer.plan->firstRow && m_plan->columns.size() == answer.plan->columns.size();
    if (!isSameTable)
        beginResetModel();
    m_source = answer.source;
    m_plan = answer.plan;
    m_read = answer.read;
    m_seen.clear();
    m_problems.clear();
    for (std::size_t i = 0; m_read && i < m_read->problems.size(); ++i)
        if (const auto row = m_read->problems[i].row)
            m_problems.insert(*row, i);
    if (!isSameTable)
        endResetModel();
    else if (rowCount() > 0 && columnCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

QModelIndex ImportRowsModel::indexOf(const io::ImportProblem& problem) const
{
    if (!problem.row || !m_plan || *problem.row < m_plan->firstRow)
        return {};
    return index(static_cast<int>(*problem.row - m_plan->firstRow), static_cast<int>(problem.column.value_or(0)));
}

int ImportRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_source
        ? 0
        : static_cast<int>(m_source->rowCount() - std::min(m_source->rowCount(), m_plan->firstRow));
}

int ImportRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_plan ? 0 : static_cast<int>(m_plan->columns.size());
}

QString ImportRowsModel::problemAt(std::size_t row, int column) const
{
    for (auto [at, end] = m_problems.equal_range(row); at != end; ++at) {
        const io::ImportProblem& problem = m_read->problems[*at];
        const bool isHere = problem.column ? *problem.column == static_cast<std::size_t>(column) : column == 0;
        if (isHere)
            return text::capitalized(text::importWords(m_phrases, problem.message));
    }
    return {};
}

QString ImportRowsModel::cell(std::size_t row, int column) const
{
    if (m_seen.empty() || m_seenRow != row) {
        m_seen = m_source->row(row);
        m_seenRow = row;
    }
    const auto at = static_cast<std::size_t>(column);
    return at < m_seen.size() ? text::toQString(m_seen[at]) : QString();
}

QVariant ImportRowsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const std::size_t row = m_plan->firstRow + static_cast<std::size_t>(index.row());
    switch (role) {
    case Qt::DisplayRole: {
        constexpr qsizetype longest = 200; // a cell may be a megabyte
        const QString text = cell(row, index.column()).left(longest).simplified();
        return problemAt(row, index.column()).isEmpty() ? text : QStringLiteral("⚠ ") + text;
    }
    case Qt::ToolTipRole: {
        constexpr qsizetype longest = 1000;
        const QString problem = problemAt(row, index.column());
        const QString text = cell(row, index.column()).left(longest);
        return problem.isEmpty() ? text : problem;
    }
    case Qt::BackgroundRole: {
        if (problemAt(row, index.column()).isEmpty())
            return {};
        QColor mark = QApplication::palette().color(QPalette::Highlight);
        mark.setAlphaF(0.25F);
        return mark;
    }
    case Qt::ForegroundRole:
        if (m_plan->columns[static_cast<std::size_t>(index.column())].use == io::ColumnUse::LeftOut)
            return QApplication::palette().color(QPalette::PlaceholderText);
        return {};
    default:
        return {};
    }
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const int count = orientation == Qt::Vertical ? rowCount() : columnCount();
    if (role != Qt::DisplayRole || section < 0 || section >= count)
        return {};
    if (orientation == Qt::Vertical)
        return m_source->lineOf(m_plan->firstRow + static_cast<std::size_t>(section));
    return text::toQString(m_plan->columns[static_cast<std::size_t>(section)].name);
}

} // namespace toscale::gui
