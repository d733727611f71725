#include "app/cases/case_part_model.h"

#include "app/cases/field_change.h"
#include "app/text/error_words.h"
#include "app/text/qt_string.h"

#include <QFont>
#include <algorithm>

namespace toscale::gui {

CasePartModel::CasePartModel(DocumentSession& session, const text::Phrases& phrases, CasePart part, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_phrases(phrases)
    , m_part(std::move(part))
{
    for (std::size_t i = 0; i < m_part.fields.size(); ++i)
        if (m_part.fields[i].width > 0)
            m_columns.push_back(i);
    connect(&session, &DocumentSession::caseRenamed, this, [this](const std::string& from, const std::string& to) {
        if (m_caseId == from)
            m_caseId = to;
    });
    connect(&session, &DocumentSession::documentChanged, this, &CasePartModel::rebuild);
}

const Case* CasePartModel::shownCase() const
{
    return findCase(m_session.document(), m_caseId);
}

void CasePartModel::showCase(const std::string& caseId)
{
    if (caseId == m_caseId)
        return;
    beginResetModel();
    m_caseId = caseId;
    const Case* which = shownCase();
    m_items = which == nullptr ? -1 : static_cast<int>(m_part.size(*which));
    endResetModel();
}

void CasePartModel::rebuild()
{
    const Case* which = shownCase();
    const int items = which == nullptr ? -1 : static_cast<int>(m_part.size(*which));
    if (items == m_items) {
        if (items > 0)
            emit dataChanged(index(0, 0), index(items - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_items = items;
    endResetModel();
}

int CasePartModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_items + 1;
}

int CasePartModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

const CaseField& CasePartModel::fieldAt(int column) const
{
    return m_part.fields[m_columns[static_cast<std::size_t>(column)]];
}

std::optional<std::size_t> CasePartModel::itemAt(int row) const
{
    return row >= 0 && row < m_items ? std::optional(static_cast<std::size_t>(row)) : std::nullopt;
}

QVariant CasePartModel::data(const QModelIndex& index, int role) const
{
    const Case* which = shownCase();
    if (which == nullptr || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto item = itemAt(index.row());
    if (!item) {
        QFont italic;
        italic.setItalic(true);
        return index.column() > 0     ? QVariant()
            : role == Qt::DisplayRole ? QVariant(m_part.adding)
            : role == Qt::EditRole    ? QVariant(QString())
            : role == Qt::ToolTipRole ? QVariant(tr("For example %1").arg(m_part.example))
            : role == Qt::FontRole    ? QVariant(italic)
                                      : QVariant();
    }
    const CaseField& field = fieldAt(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return field.words(*which, *item);
    case Qt::EditRole:
        return field.kind == FieldKind::Several ? QVariant(field.words(*which, *item)) : field.get(*which, *item);
    case Qt::CheckStateRole:
        return field.kind == FieldKind::Check
            ? QVariant(field.get(*which, *item).toBool() ? Qt::Checked : Qt::Unchecked)
            : QVariant();
    case Qt::ToolTipRole: {
        const QString meaning = field.meaning ? field.meaning(*which, *item) : QString();
        const QString words = field.words(*which, *item);
        return meaning.isEmpty() ? words : words.isEmpty() ? meaning : words + QLatin1Char('\n') + meaning;
    }
    default:
        return {};
    }
}

QVariant CasePartModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return fieldAt(section).heading.isEmpty() ? fieldAt(section).title() : fieldAt(section).heading;
    return role == Qt::ToolTipRole ? QVariant(fieldAt(section).toolTip) : QVariant();
}

Qt::ItemFlags CasePartModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    if (!itemAt(index.row()))
        return index.column() == 0 ? flags | Qt::ItemIsEditable : flags;
    const CaseField& field = fieldAt(index.column());
    if (!field.set)
        return flags;
    if (field.kind == FieldKind::Check)
        return flags | Qt::ItemIsUserCheckable;
    return field.kind == FieldKind::Several ? flags : flags | Qt::ItemIsEditable;
}

bool CasePartModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const Case* which = shownCase();
    if (which == nullptr || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const auto item = itemAt(index.row());
    if (!item)
        return role == Qt::EditRole && index.column() == 0 && add(value.toString());
    const CaseField& field = fieldAt(index.column());
    const int wanted = field.kind == FieldKind::Check ? Qt::CheckStateRole : Qt::EditRole;
    if (role != wanted || !field.set || field.kind == FieldKind::Several)
        return false;
    const QVariant said =
        field.kind == FieldKind::Check ? QVariant(value.toInt() == static_cast<int>(Qt::Checked)) : value;
    return changeField(m_session, m_caseId, *item, field, m_part.titleOf(*which, *item), said, {}).has_value();
}

bool CasePartModel::add(const QString& typed)
{
    if (typed.trimmed().isEmpty())
        return false;
    Case content = *shownCase();
    if (addTo(content, typed).isBad)
        return false;
    const int row = m_items;
    replace(std::move(content), m_part.steps.add);
    emit added(row);
    return true;
}

bool CasePartModel::isFull() const
{
    const Case* which = shownCase();
    return which != nullptr && m_part.size(*which) >= m_part.most;
}

Explanation CasePartModel::addTo(Case& content, const QString& typed) const
{
    if (isFull())
        return {tr("A case has at most %L1 of these").arg(m_part.most), true};
    return m_part.add(content, typed);
}

Explanation CasePartModel::explain(const QModelIndex& index, const QString& typed) const
{
    const Case* which = shownCase();
    if (which == nullptr || !index.isValid())
        return {};
    Case changed = *which;
    const auto item = itemAt(index.row());
    const CaseField& field = fieldAt(index.column());
    if (!item) {
        if (typed.trimmed().isEmpty())
            return {};
        if (Explanation added = addTo(changed, typed); added.isBad)
            return added;
        return {field.meaning ? field.meaning(changed, m_part.size(changed) - 1) : QString(), false};
    }
    if (const auto set = field.set(changed, *item, typed); !set)
        return {text::capitalized(text::errorWords(m_phrases, set.error())), true};
    return {field.meaning ? field.meaning(changed, *item) : QString(), false};
}

void CasePartModel::replace(Case content, const QString& step)
{
    if (const auto at = positionOfCase(m_session.document(), m_caseId))
        m_session.edit(replacementOfCase(m_session.document(), *at, std::move(content)), step);
}

int CasePartModel::duplicate(int row)
{
    const auto item = itemAt(row);
    if (!item || isFull())
        return row;
    Case content = *shownCase();
    m_part.duplicate(content, *item);
    replace(std::move(content), m_part.steps.duplicate);
    return row + 1;
}

ItemRemoval CasePartModel::remove(int row)
{
    const auto item = itemAt(row);
    if (!item)
        return {};
    Case content = *shownCase();
    const ItemRemoval removal = m_part.remove(content, *item);
    if (!removal.refused)
        replace(std::move(content), m_part.steps.remove);
    return removal;
}

int CasePartModel::move(int row, int by)
{
    const auto item = itemAt(row);
    const auto other = itemAt(row + by);
    if (!item || !other)
        return row;
    Case content = *shownCase();
    m_part.swap(content, *item, *other);
    replace(std::move(content), m_part.steps.move);
    return row + by;
}

} // namespace toscale::gui
