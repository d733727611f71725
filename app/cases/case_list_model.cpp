#include "app/cases/case_list_model.h"

#include "app/cases/case_clipboard.h"
#include "app/text/qt_string.h"
#include "app/text/shown_name.h"

#include <QMimeData>
#include <algorithm>
#include <limits>
#include <string_view>
#include <unordered_map>

namespace toscale::gui {

CaseListModel::CaseListModel(DocumentSession& session, const text::LocaleWording& wording, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_wording(wording)
    , m_shown(session.shown())
    , m_rows(rowsNow())
{
    connect(&session, &DocumentSession::comparisonChanged, this, &CaseListModel::rebuild);
}

std::vector<CaseListModel::Row> CaseListModel::rowsNow() const
{
    std::vector<Row> rows;
    const Comparison& comparison = m_shown->columns.main;
    std::unordered_map<std::string_view, const ComparedCase*> byId;
    for (const ComparedCase& row : comparison.rows)
        byId.emplace(row.caseId, &row);
    rows.reserve(m_shown->document.cases.size());
    for (const Case& one : m_shown->document.cases) {
        const auto found = byId.find(one.id);
        const ComparedCase* compared = found == byId.end() ? nullptr : found->second;
        rows.push_back({&one, compared, compared != nullptr ? sortValue(*compared, comparison.measure) : std::nullopt});
    }
    return rows;
}

QString CaseListModel::labelOf(const Row& row) const
{
    return m_wording.phrases().isolated(text::shownLabel(*row.which));
}

QString CaseListModel::valueOf(const Row& row) const
{
    if (!row.ticked())
        return tr("not shown");
    const Comparison& comparison = m_shown->columns.main;
    const MeasuredValue* value = row.compared->measured();
    if (value == nullptr)
        return text::toQString(m_wording.gap(*row.compared->gap(), scene::Length::Short));
    const QString words = text::toQString(m_wording.value(*value, comparison));
    const std::string note = m_wording.markNote(*row.compared, comparison);
    return note.empty() ? words : words + QStringLiteral(" · ") + text::toQString(note);
}

void CaseListModel::rebuild()
{
    const SharedView before = std::exchange(m_shown, m_session.shown()); // the old rows point into it
    std::vector<Row> rows = rowsNow();
    const bool sameCases = rows.size() == m_rows.size()
        && std::equal(rows.begin(), rows.end(), m_rows.begin(),
                      [](const Row& a, const Row& b) { return a.id() == b.id(); });
    if (!sameCases) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    m_rows = std::move(rows);
    if (!m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int CaseListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CaseListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return QStringLiteral("%1\n%2").arg(labelOf(row), valueOf(row));
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(labelOf(row), valueOf(row));
    case Qt::CheckStateRole:
        return row.ticked() ? Qt::Checked : Qt::Unchecked;
    case CaseIdRole:
        return text::toQString(row.id());
    case ValueTextRole:
        return row.ticked() ? valueOf(row) : QString();
    case SortRole:
        return row.sortKey ? QVariant(*row.sortKey) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags CaseListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled
        | Qt::ItemNeverHasChildren;
}

QMimeData* CaseListModel::mimeData(const QModelIndexList& indexes) const
{
    std::vector<Case> cases;
    QList<QStringList> cells;
    for (const QModelIndex& index : indexes) {
        const Row& row = m_rows[static_cast<std::size_t>(index.row())];
        if (const Case* which = findCase(m_session.document(), row.id())) {
            cases.push_back(*which);
            cells << QStringList{labelOf(row), valueOf(row)};
        }
    }
    const QString measure = text::capitalized(text::toQString(m_wording.measureName(m_session.comparison().measure)));
    return clipboardOf(cases, {tr("Case"), measure}, cells).release();
}

bool CaseListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const Row row = m_rows[static_cast<std::size_t>(index.row())];
    const bool tick = value.toInt() == Qt::Checked;
    if (tick == row.ticked())
        return true;
    View view = m_session.currentView();
    if (view.cases.empty()) // an empty list means all of them
        for (const Case& one : m_session.document().cases)
            view.cases.push_back({one.id, {}, {}, {}});
    if (tick) {
        const Hidden hidden = takeHidden(view.id, row.id());
        const std::size_t at = std::min(hidden.position, view.cases.size());
        view.cases.insert(view.cases.begin() + static_cast<std::ptrdiff_t>(at), hidden.entry);
    } else {
        const auto entry = std::ranges::find(view.cases, row.id(), &ViewCase::id);
        if (entry == view.cases.end())
            return false;
        if (view.cases.size() == 1) { // a view without cases would show them all
            emit tickRefused(tr("A figure needs a case: tick another one before you take this one out."));
            return false;
        }
        m_hidden[{view.id, row.id()}] = {*entry, static_cast<std::size_t>(entry - view.cases.begin())};
        view.cases.erase(entry);
    }
    m_session.changeView(view, tick ? tr("Show %1").arg(labelOf(row)) : tr("Hide %1").arg(labelOf(row)));
    return true;
}

void CaseListModel::orderFigure(Order order)
{
    m_session.finishComparing();
    View view = m_session.currentView();
    if (view.cases.empty())
        for (const Case& one : m_session.document().cases)
            view.cases.push_back({one.id, {}, {}, {}});
    std::unordered_map<std::string_view, std::size_t> placeOf; // in the file
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        placeOf.emplace(m_rows[i].id(), i);
    const auto valueOf = [&](const ViewCase& entry) {
        const auto row = placeOf.find(entry.id);
        return row == placeOf.end() ? std::nullopt : m_rows[row->second].sortKey;
    };
    std::ranges::stable_sort(view.cases, [&](const ViewCase& a, const ViewCase& b) {
        if (order == Order::File)
            return placeOf[a.id] < placeOf[b.id];
        const std::optional<double> left = valueOf(a);
        const std::optional<double> right = valueOf(b);
        if (!left || !right)
            return left.has_value() && !right;
        return order == Order::LargestFirst ? *left > *right : *left < *right;
    });
    m_session.changeView(view,
                         order == Order::File               ? tr("Order as in the file")
                             : order == Order::LargestFirst ? tr("Order: largest first")
                                                            : tr("Order: smallest first"));
}

CaseListModel::Hidden CaseListModel::takeHidden(const std::string& viewId, const std::string& caseId)
{
    const auto found = m_hidden.find({viewId, caseId});
    if (found == m_hidden.end())
        return {{caseId, {}, {}, {}}, std::numeric_limits<std::size_t>::max()};
    Hidden hidden = found->second;
    m_hidden.erase(found);
    return hidden;
}

} // namespace toscale::gui
