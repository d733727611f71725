#include "app/cases/case_list_model.h"

#include "app/text/qt_string.h"

#include <algorithm>
#include <limits>
#include <string_view>
#include <unordered_map>

namespace toscale::gui {

CaseListModel::CaseListModel(DocumentSession& session, const text::LocaleWording& wording, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_wording(wording)
    , m_rows(rowsNow())
{
    connect(&session, &DocumentSession::comparisonChanged, this, &CaseListModel::rebuild);
}

std::vector<CaseListModel::Row> CaseListModel::rowsNow() const
{
    std::vector<Row> rows;
    const Comparison& comparison = m_session.comparison();
    std::unordered_map<std::string_view, const ComparedCase*> byId;
    for (const ComparedCase& row : comparison.rows)
        byId.emplace(row.caseId, &row);
    for (const Case& one : m_session.document().cases) {
        Row row{one.id, text::toQString(one.label()), {}, std::nullopt, false};
        const auto found = byId.find(one.id);
        if (found != byId.end()) {
            const ComparedCase* compared = found->second;
            row.ticked = true;
            row.sortKey = sortValue(*compared, comparison.measure);
            if (const MeasuredValue* value = compared->measured()) {
                row.value = text::toQString(m_wording.value(*value, comparison));
                const std::string note = m_wording.markNote(*compared, comparison);
                if (!note.empty())
                    row.value += QStringLiteral(" · ") + text::toQString(note);
            } else {
                row.value = text::toQString(m_wording.gap(*compared->gap(), scene::Length::Short));
            }
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

void CaseListModel::rebuild()
{
    std::vector<Row> rows = rowsNow();
    const bool sameCases = rows.size() == m_rows.size()
        && std::equal(rows.begin(), rows.end(), m_rows.begin(),
                      [](const Row& a, const Row& b) { return a.id == b.id; });
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
        return QStringLiteral("%1\n%2").arg(row.label, row.ticked ? row.value : tr("not shown"));
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(row.label, row.ticked ? row.value : tr("not shown"));
    case Qt::CheckStateRole:
        return row.ticked ? Qt::Checked : Qt::Unchecked;
    case CaseIdRole:
        return text::toQString(row.id);
    case ValueTextRole:
        return row.value;
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
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

bool CaseListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const Row row = m_rows[static_cast<std::size_t>(index.row())];
    const bool tick = value.toInt() == Qt::Checked;
    if (tick == row.ticked)
        return true;
    View view = m_session.currentView();
    if (view.cases.empty()) // an empty list means all of them
        for (const Case& one : m_session.document().cases)
            view.cases.push_back({one.id, {}, {}, {}});
    if (tick) {
        const Hidden hidden = takeHidden(view.id, row.id);
        const std::size_t at = std::min(hidden.position, view.cases.size());
        view.cases.insert(view.cases.begin() + static_cast<std::ptrdiff_t>(at), hidden.entry);
    } else {
        const auto entry = std::ranges::find(view.cases, row.id, &ViewCase::id);
        if (entry == view.cases.end())
            return false;
        if (view.cases.size() == 1) { // a view without cases would show them all
            emit tickRefused(tr("A figure needs a case: tick another one before you take this one out."));
            return false;
        }
        m_hidden[{view.id, row.id}] = {*entry, static_cast<std::size_t>(entry - view.cases.begin())};
        view.cases.erase(entry);
    }
    m_session.changeView(view, tick ? tr("Show %1").arg(row.label) : tr("Hide %1").arg(row.label));
    return true;
}

void CaseListModel::orderFigure(Order order)
{
    View view = m_session.currentView();
    const std::vector<Case>& cases = m_session.document().cases;
    if (view.cases.empty())
        for (const Case& one : cases)
            view.cases.push_back({one.id, {}, {}, {}});
    const auto valueOf = [&](const ViewCase& entry) {
        const auto row = std::ranges::find(m_rows, entry.id, &Row::id);
        return row == m_rows.end() ? std::nullopt : row->sortKey;
    };
    const auto placeOf = [&](const ViewCase& entry) {
        return std::ranges::find(cases, entry.id, &Case::id) - cases.begin();
    };
    std::ranges::stable_sort(view.cases, [&](const ViewCase& a, const ViewCase& b) {
        if (order == Order::File)
            return placeOf(a) < placeOf(b);
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
