#include "app/table/table_model.h"

#include "app/text/qt_string.h"
#include "core/io/reference_data.h"
#include "core/normalize/compare.h"

#include <QLocale>
#include <limits>

namespace toscale::gui {

namespace {

bool isQuantity(TableColumnKind kind)
{
    return kind != TableColumnKind::Text && kind != TableColumnKind::Word && kind != TableColumnKind::Date;
}

} // namespace

TableModel::TableModel(TableRows& rows, const text::LocaleWording& wording, QObject* parent)
    : QAbstractTableModel(parent)
    , m_rows(rows)
    , m_wording(wording)
{
    follow();
    connect(&rows, &TableRows::changed, this, &TableModel::follow);
}

void TableModel::follow()
{
    if (m_table == m_rows.table() && m_shown == m_rows.rows())
        return;
    beginResetModel();
    m_table = m_rows.table();
    m_shown = m_rows.rows();
    m_size = std::min<std::size_t>(m_rows.size(), std::numeric_limits<int>::max());
    endResetModel();
}

int TableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_size);
}

int TableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_table ? 0 : static_cast<int>(m_table->columns().size());
}

QVariant TableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TableColumn& column = m_table->columns()[static_cast<std::size_t>(index.column())];
    const std::uint32_t row = m_rows.rowAt(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole: {
        QString words = text::toQString(m_table->text(row, column)).replace(QLatin1Char('\n'), QLatin1Char(' '));
        // long numbers in groups, as everywhere; the tool tip has the text as it was found
        return isQuantity(column.kind) && column.kind != TableColumnKind::Year
            ? text::AmountFormat(m_wording.phrases()).grouped(std::move(words))
            : words;
    }
    case Qt::ToolTipRole:
        return receipt(row, column);
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (isQuantity(column.kind) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_table || section < 0 || section >= columnCount())
        return {};
    const TableColumn& column = m_table->columns()[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return text::toQString(column.name);
    if (role == Qt::ToolTipRole)
        return measureOfColumn(column.kind)        ? tr("Sorted by value, whatever the unit; a click sorts")
            : column.kind == TableColumnKind::Date ? tr("Sorted by date; a click sorts")
                                                   : tr("Sorted by letters; a click sorts");
    return {};
}

QString TableModel::receipt(std::uint32_t row, const TableColumn& column) const
{
    const QString found = text::toQString(m_table->text(row, column));
    const QString line = tr("line %1 of the file").arg(QLocale().toString(m_table->texts().line(row)));
    const std::optional<MeasureId> measure = measureOfColumn(column.kind);
    if (!measure)
        return found.isEmpty() ? line : QStringLiteral("%1\n%2").arg(found, line);
    const Case which = m_table->texts().caseAt(row);
    const SelectedCase selected{&which, {}, {}};
    const Comparison compared = compare({&selected, 1}, *measure, m_rows.reference(), io::builtInTables());
    const ComparedCase& result = compared.rows.front();
    const std::string counts = result.gap() != nullptr ? m_wording.gap(*result.gap(), scene::Length::Full)
                                                       : m_wording.value(*result.measured(), compared);
    return tr("as found: %1\ncounts as: %2\n%3")
        .arg(found.isEmpty() ? tr("nothing") : found, text::toQString(counts), line);
}

} // namespace toscale::gui
