#include "app/cases/case_table_model.h"

#include "app/cases/case_clipboard.h"
#include "app/cases/case_words.h"
#include "app/cases/event_delegates.h"
#include "app/cases/new_case.h"
#include "app/document/added_cases.h"
#include "app/document/removed_cases.h"
#include "app/text/error_words.h"
#include "app/text/qt_string.h"
#include "app/text/shown_name.h"
#include "core/io/reference_data.h"

#include <QColor>
#include <QMimeData>
#include <algorithm>

namespace toscale::gui {

namespace {

/// Taken away, it would leave something that says what nobody said: other stages are about this one.
bool mustStay(const Case& before, const Case& after, CaseColumn column, const QString& typed)
{
    return typed.trimmed().isEmpty() && measureOf(column) && !typedText(before, column).isEmpty() && before == after;
}

/// Why nothing can be typed there; empty where it can.
QString whyLocked(const Case& which, CaseColumn column)
{
    switch (lockOf(which, column)) {
    case CellLock::None:
        break;
    case CellLock::Computed:
        return CaseTableModel::tr("Computed from the other columns");
    case CellLock::SeveralStages:
        return CaseTableModel::tr("Several stages: no single line says them all");
    }
    return {};
}

QString whyItStays()
{
    return CaseTableModel::tr("It stays: other stages are parts of it, or another figure for it. Remove those first.");
}

CaseColumn columnOf(const QModelIndex& index)
{
    return static_cast<CaseColumn>(index.column());
}

} // namespace

CaseTableModel::CaseTableModel(DocumentSession& session, const text::LocaleWording& wording, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_wording(wording)
{
    rebuild();
    connect(&session, &DocumentSession::documentChanged, this, &CaseTableModel::rebuild);
}

void CaseTableModel::rebuild()
{
    const SharedList<Case> cases = m_session.document().cases;
    Reference reference = referenceOf(m_session.currentView(), m_session.document().reference);
    bool areSame = cases.size() == m_cases.size();
    std::vector<std::size_t> changed;
    std::size_t renamed = 0; // one is the same case with another id, several are cases that changed places
    for (std::size_t at = 0; areSame && at < cases.size(); ++at)
        if (!cases.sharesWith(m_cases, at)) {
            renamed += cases[at].id == m_cases[at].id ? 0U : 1U;
            areSame = renamed <= 1;
            changed.push_back(at);
        }
    if (!areSame) {
        beginResetModel();
        m_cases = cases;
        m_reference = std::move(reference);
        m_values.clear();
        endResetModel();
        return;
    }
    m_cases = cases;
    if (reference != m_reference) { // all values
        m_reference = std::move(reference);
        m_values.clear();
        if (!m_cases.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    for (const std::size_t at : changed) {
        for (auto& [measure, values] : m_values)
            values.rows[at].reset();
        const int row = static_cast<int>(at);
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

int CaseTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cases.size());
}

int CaseTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(caseColumnCount);
}

const Case& CaseTableModel::caseAt(int row) const
{
    return std::as_const(m_cases)[static_cast<std::size_t>(row)];
}

int CaseTableModel::rowOf(const std::string& caseId) const
{
    const SharedList<Case>& cases = m_cases;
    const auto found = std::ranges::find(cases, caseId, &Case::id);
    return found == cases.end() ? -1 : static_cast<int>(found - cases.begin());
}

const Currency& CaseTableModel::currency() const
{
    return m_reference.currency;
}

CaseTableModel::Values& CaseTableModel::valuesOf(MeasureId measure) const
{
    const auto [found, isNew] = m_values.try_emplace(measure);
    Values& values = found->second;
    if (isNew) {
        values.of.measure = measure;
        values.of.reference = m_reference;
        values.rows.resize(m_cases.size());
    }
    return values;
}

const ComparedCase& CaseTableModel::compared(int row, MeasureId measure) const
{
    Values& values = valuesOf(measure);
    std::optional<ComparedCase>& found = values.rows[static_cast<std::size_t>(row)];
    if (!found)
        found = measureCase({&caseAt(row), {}, {}}, measure, values.of.reference, io::builtInTables());
    return *found;
}

std::optional<double> CaseTableModel::valueAt(int row, MeasureId measure) const
{
    return sortValue(compared(row, measure), measure);
}

QString CaseTableModel::shown(const ComparedCase& row, MeasureId measure) const
{
    return valueWords(row, valuesOf(measure).of, m_wording);
}

QString CaseTableModel::words(int row, CaseColumn column) const
{
    if (const auto measure = measureOf(column))
        return shown(compared(row, *measure), *measure);
    return text::shownText(caseWords(caseAt(row), column, m_wording));
}

QString CaseTableModel::toolTip(int row, CaseColumn column) const
{
    QStringList lines;
    if (const auto measure = measureOf(column)) {
        const QString note = text::toQString(m_wording.markNote(compared(row, *measure), valuesOf(*measure).of));
        lines << words(row, column) + (note.isEmpty() ? QString() : QStringLiteral(" · ") + note);
    }
    if (const QString typed = typedText(caseAt(row), column); !typed.isEmpty() && measureOf(column))
        lines << tr("as written: %1").arg(typed);
    if (const QString locked = whyLocked(caseAt(row), column); !locked.isEmpty())
        lines << locked;
    return lines.join(QLatin1Char('\n'));
}

QVariant CaseTableModel::sortKey(int row, CaseColumn column) const
{
    if (const auto measure = measureOf(column)) {
        const std::optional<double> value = valueAt(row, *measure);
        return value ? QVariant(*value) : QVariant();
    }
    if (isDateColumn(column)) {
        const auto when = stretchOf(text::toUtf8(typedText(caseAt(row), column)));
        return when ? QVariant(when->start().value_or(when->middle())) : QVariant();
    }
    const QString said = words(row, column);
    return said.isEmpty() ? QVariant() : QVariant(said.toCaseFolded());
}

QVariant CaseTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const CaseColumn column = columnOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return words(row, column);
    case Qt::EditRole:
        return typedText(caseAt(row), column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (measureOf(column) ? Qt::AlignRight : Qt::AlignLeft));
    case CaseIdRole:
        return text::toQString(caseAt(row).id);
    case SortRole:
        return sortKey(row, column);
    default:
        return {};
    }
}

QVariant CaseTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    const auto column = static_cast<CaseColumn>(section);
    if (const auto measure = measureOf(column))
        return text::capitalized(text::toQString(m_wording.measureName(*measure)));
    switch (column) {
    case CaseColumn::Name:
        return tr("Case");
    case CaseColumn::Actor:
        return tr("Actor");
    case CaseColumn::Kind:
        return tr("Kind of actor");
    case CaseColumn::Country:
        return tr("Country");
    case CaseColumn::Act:
        return tr("Act");
    case CaseColumn::Status:
        return tr("Status");
    case CaseColumn::Outcome:
        return tr("Outcome");
    default:
        return tr("As of");
    }
}

Qt::ItemFlags CaseTableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between rows, not onto one
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren | Qt::ItemIsDragEnabled;
    if (lockOf(caseAt(index.row()), columnOf(index)) == CellLock::None)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool CaseTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    Case content = caseAt(index.row());
    if (!setCell(content, columnOf(index), value.toString()).isEmpty())
        return false;
    if (columnOf(index) == CaseColumn::Name)
        nameById(m_session.document(), content);
    const auto at = static_cast<std::size_t>(index.row());
    if (content != m_session.document().cases[at])
        m_session.edit(replacementOfCase(m_session.document(), at, std::move(content)),
                       tr("%1 of %2", "column, case")
                           .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                text::shownLabel(caseAt(index.row()))));
    return true;
}

QString CaseTableModel::setCell(Case& which, CaseColumn column, const QString& typed) const
{
    const Case before = which;
    if (const auto set = setCaseCell(which, column, m_wording.phrases(), typed); !set)
        return text::capitalized(text::errorWords(m_wording.phrases(), set.error()));
    return mustStay(before, which, column, typed) ? whyItStays() : QString();
}

QString CaseTableModel::setCells(const std::vector<PastedCell>& cells)
{
    Document document = m_session.document();
    std::map<int, Case> changed;
    for (const PastedCell& cell : cells) {
        const auto at = changed.try_emplace(cell.row, caseAt(cell.row)).first;
        const QString locked = whyLocked(at->second, cell.column);
        const QString typed = typedFor(cell.column, cell.text, m_wording);
        if (const QString why = !locked.isEmpty() ? locked : setCell(at->second, cell.column, typed); !why.isEmpty())
            return tr("%1 of %2", "column, case")
                       .arg(headerData(static_cast<int>(cell.column), Qt::Horizontal, Qt::DisplayRole).toString(),
                            text::shownLabel(caseAt(cell.row)))
                + QStringLiteral(": ") + why;
    }
    EditSeries series;
    for (auto& [row, content] : changed) {
        nameById(document, content);
        const auto at = static_cast<std::size_t>(row);
        if (content == document.cases[at])
            continue;
        Edit edit = replacementOfCase(document, at, std::move(content));
        if (!apply(document, edit)) // cannot be: the case is there, and its id is free
            continue;
        series.edits.push_back(std::move(edit));
    }
    if (!series.edits.empty())
        m_session.edit(std::move(series), tr("Paste into %n cell(s)", nullptr, static_cast<int>(cells.size())));
    return {};
}

Explanation CaseTableModel::explain(const QModelIndex& index, const QString& typed) const
{
    Case changed = caseAt(index.row());
    const CaseColumn column = columnOf(index);
    const text::Phrases& phrases = m_wording.phrases();
    if (const QString why = setCell(changed, column, typed); !why.isEmpty())
        return {why, true};
    if (typed.trimmed().isEmpty())
        return {tr("nothing: the entry is taken away"), false};
    if (isDateColumn(column))
        return explainedDate(phrases, typed);
    const auto measure = measureOf(column);
    if (!measure)
        return {};
    const ComparedCase row =
        measureCase({&changed, {}, {}}, *measure, valuesOf(*measure).of.reference, io::builtInTables());
    return {tr("counts as %1").arg(shown(row, *measure)), false};
}

int CaseTableModel::addCase(const QString& name)
{
    Case added;
    added.title = text::toUtf8(name);
    std::vector<Case> cases;
    cases.push_back(std::move(added));
    return addCases(std::move(cases), tr("Add a case"));
}

int CaseTableModel::addCopies(const std::vector<int>& rows)
{
    std::vector<Case> copies;
    copies.reserve(rows.size());
    for (const int row : rows)
        copies.push_back(caseAt(row));
    for (Case& copy : copies)
        copy.id.clear();
    return addCases(std::move(copies), tr("Duplicate %n case(s)", nullptr, static_cast<int>(rows.size())));
}

int CaseTableModel::addCases(std::vector<Case> cases, const QString& name, std::optional<int> before)
{
    const int first = std::clamp(before.value_or(rowCount()), 0, rowCount());
    return static_cast<int>(gui::addCases(m_session, std::move(cases), name, static_cast<std::size_t>(first)));
}

void CaseTableModel::moveCases(std::vector<int> rows, int to)
{
    std::ranges::sort(rows);
    EditSeries series;
    const auto move = [&](int from, int target) {
        if (from != target)
            series.edits.emplace_back(MoveCase{static_cast<std::size_t>(from), static_cast<std::size_t>(target)});
    };
    // those that go down from the last, those that go up from the first: none shifts another that is still to move
    const auto firstUp = std::ranges::lower_bound(rows, to);
    int target = to;
    for (auto row = firstUp; row != rows.begin();)
        move(*--row, --target);
    target = to;
    for (auto row = firstUp; row != rows.end(); ++row)
        move(*row, target++);
    if (!series.edits.empty())
        m_session.edit(std::move(series), tr("Move %n case(s)", nullptr, static_cast<int>(rows.size())));
}

QStringList CaseTableModel::mimeTypes() const
{
    return {wholeCasesType()};
}

bool CaseTableModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int, int, const QModelIndex&) const
{
    return hasWholeCases(*data);
}

void CaseTableModel::removeCases(std::vector<int> rows)
{
    if (rows.empty())
        return;
    const QString name = rows.size() == 1 ? tr("Remove %1").arg(text::shownLabel(caseAt(rows.front())))
                                          : tr("Remove %n case(s)", nullptr, static_cast<int>(rows.size()));
    m_session.edit(removalOfCases(m_session.document(), {rows.begin(), rows.end()}), name);
}

} // namespace toscale::gui
