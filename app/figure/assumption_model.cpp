#include "app/figure/assumption_model.h"

#include "app/text/qt_string.h"
#include "app/text/reading_words.h"
#include "app/text/shown_name.h"
#include "core/io/reference_data.h"

#include <QFont>
#include <algorithm>

namespace toscale::gui {

namespace {

/// The same assumptions, whatever is assumed.
bool areAlike(const std::vector<AssumptionRow>& a, const std::vector<AssumptionRow>& b)
{
    return std::ranges::equal(a, b, [](const AssumptionRow& one, const AssumptionRow& other) {
        return one.now.what == other.now.what && one.now.caseId == other.now.caseId;
    });
}

} // namespace

AssumptionModel::AssumptionModel(DocumentSession& session, const text::LocaleWording& wording, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_wording(wording)
{
}

void AssumptionModel::refresh()
{
    std::vector<AssumptionRow> rows = assumptionsOf(m_session.document(), m_session.currentView(), io::builtInTables());
    if (areAlike(rows, m_rows)) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int AssumptionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AssumptionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 3;
}

QString AssumptionModel::nameOf(const AssumptionRow& row) const
{
    const QString name = text::assumptionName(m_wording.phrases(), row.now.what);
    if (!isOfCase(row.now.what))
        return name;
    const Case* which = findCase(m_session.document(), row.now.caseId);
    return tr("%1 · %2", "a case · an assumption")
        .arg(which != nullptr ? text::shownLabel(*which) : text::toQString(row.now.caseId), name);
}

QString AssumptionModel::valueWords(const AssumptionRow& row, const std::string& value) const
{
    return text::capitalized(
        text::assumptionValue(m_wording.phrases(), m_session.document(), {row.now.what, row.now.caseId, value}));
}

QString AssumptionModel::toolTip(const AssumptionRow& row) const
{
    QStringList lines{tr("%1: %2", "an assumption: what is assumed").arg(nameOf(row), valueWords(row, row.now.value))};
    if (row.isChanged())
        lines << tr("Changed in this view; the document says: %1").arg(valueWords(row, row.standard));
    if (row.affected == 0)
        lines << tr("No case of this view depends on it");
    return lines.join(QLatin1Char('\n'));
}

QVariant AssumptionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AssumptionRow& row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Name)
            return row.isChanged() ? tr("● %1", "changed").arg(nameOf(row)) : nameOf(row);
        return index.column() == Assumed ? valueWords(row, row.now.value)
                                         : QLocale().toString(static_cast<qulonglong>(row.affected));
    case Qt::EditRole:
        return index.column() == Assumed ? QVariant(text::toQString(row.now.value)) : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return toolTip(row);
    case Qt::FontRole:
        if (row.isChanged()) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (index.column() == Cases ? Qt::AlignRight : Qt::AlignLeft));
    case OptionsRole:
    case WordsRole: {
        QStringList all;
        for (const std::string& value : row.options)
            all << (role == OptionsRole ? text::toQString(value) : valueWords(row, value));
        return all;
    }
    case ChangedRole:
        return row.isChanged();
    default:
        return {};
    }
}

QVariant AssumptionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == Name ? tr("Assumption") : section == Assumed ? tr("Assumed now") : tr("Cases");
}

Qt::ItemFlags AssumptionModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid()) {
        flags |= Qt::ItemNeverHasChildren;
        if (index.column() == Assumed && rowAt(index.row()).options.size() > 1)
            flags |= Qt::ItemIsEditable;
    }
    return flags;
}

void AssumptionModel::changeTo(const View& view, const QString& name)
{
    m_session.changeView(view, name);
    refresh(); // at once, also while nobody looks
}

bool AssumptionModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const AssumptionRow row = rowAt(index.row());
    const std::string chosen = text::toUtf8(value.toString());
    if (std::ranges::find(row.options, chosen) == row.options.end())
        return false;
    if (chosen == row.now.value)
        return true;
    const AssumptionChoice choice{row.now.what, row.now.caseId, chosen};
    View view = m_session.currentView();
    assume(view, m_session.document(), choice);
    changeTo(view, tr("Assume “%1”").arg(text::choiceWords(m_wording.phrases(), m_session.document(), choice)));
    return true;
}

int AssumptionModel::changedCount() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, &AssumptionRow::isChanged));
}

bool AssumptionModel::isChanged(int row) const
{
    return row >= 0 && row < rowCount() && rowAt(row).isChanged();
}

void AssumptionModel::reset(int row)
{
    if (!isChanged(row))
        return;
    const AssumptionRow which = rowAt(row);
    View view = m_session.currentView();
    assume(view, m_session.document(), {which.now.what, which.now.caseId, which.standard});
    changeTo(view, tr("Reset “%1”").arg(nameOf(which)));
}

void AssumptionModel::resetAll()
{
    View view = m_session.currentView();
    for (const AssumptionRow& row : m_rows)
        if (row.isChanged())
            assume(view, m_session.document(), {row.now.what, row.now.caseId, row.standard});
    changeTo(view, tr("Reset all assumptions"));
}

} // namespace toscale::gui
