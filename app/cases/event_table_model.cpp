#include "app/cases/event_table_model.h"

#include "app/cases/act_date.h"
#include "app/text/date_words.h"
#include "app/text/qt_string.h"
#include "app/text/source_words.h"
#include "app/text/timeline_words.h"
#include "app/text/typed_date.h"
#include "core/cases/shifted_date.h"
#include "core/io/cited_source.h"
#include "core/io/unique_ids.h"

#include <QApplication>
#include <QFont>
#include <QStyle>
#include <algorithm>
#include <limits>
#include <numeric>

namespace toscale::gui {

namespace {

double orderOf(const CaseEvent& event)
{
    const auto when = stretchOf(event.date);
    if (!when)
        return std::numeric_limits<double>::max();
    return when->lasts ? when->start().value_or(when->middle()) : when->middle();
}

} // namespace

EventTableModel::EventTableModel(DocumentSession& session, const text::LocaleWording& wording, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_wording(wording)
{
    connect(&session, &DocumentSession::caseRenamed, this, [this](const std::string& from, const std::string& to) {
        if (m_caseId == from)
            m_caseId = to;
    });
    connect(&session, &DocumentSession::documentChanged, this, &EventTableModel::rebuild);
}

const Case* EventTableModel::shownCase() const
{
    return findCase(m_session.document(), m_caseId);
}

void EventTableModel::showCase(const std::string& caseId)
{
    if (caseId == m_caseId)
        return;
    beginResetModel();
    m_caseId = caseId;
    m_events = -1;
    endResetModel();
    rebuild();
}

void EventTableModel::rebuild()
{
    const Case* which = shownCase();
    const int events = which != nullptr ? static_cast<int>(which->events.size()) : -1;
    const SelectedCase selected{which, {}, {}};
    Timeline timeline = which != nullptr ? timelineOf({&selected, 1}, nullptr, nullptr) : Timeline{};
    if (events == m_events) {
        m_timeline = std::move(timeline);
        if (events >= 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_events = events;
    m_timeline = std::move(timeline);
    endResetModel();
}

int EventTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_events < 0 ? 0 : m_events + 2;
}

int EventTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

std::optional<std::size_t> EventTableModel::eventAt(int row) const
{
    return row >= 1 && row <= m_events ? std::optional(static_cast<std::size_t>(row) - 1) : std::nullopt;
}

const TimelineEvent* EventTableModel::timelineEvent(int row) const
{
    if (m_timeline.lanes.empty())
        return nullptr;
    for (const std::vector<TimelineEvent>* list : {&m_timeline.lanes[0].events, &m_timeline.lanes[0].undated})
        for (const TimelineEvent& each : *list)
            if (each.event == eventAt(row) && (each.event || isAct(row)))
                return &each;
    return nullptr;
}

QString EventTableModel::text(int row, int column) const
{
    const text::Phrases& phrases = m_wording.phrases();
    const Case& which = *shownCase();
    if (isAct(row)) {
        switch (column) {
        case Date:
            return which.act.text.empty() ? tr("no date") : text::dateWords(phrases, which.act.text);
        case Kind:
            return text::eventKindWords(phrases, EventKind::Act);
        case What:
            return tr("The act as a whole");
        default:
            return {};
        }
    }
    const auto event = eventAt(row);
    if (!event)
        return column == Date ? tr("Date of another event …") : QString();
    const CaseEvent& each = which.events[*event];
    switch (column) {
    case Date:
        return each.date.text.empty() ? tr("no date") : text::dateWords(phrases, each.date.text);
    case Kind:
        return text::eventKindWords(phrases, each.kind);
    case What:
        return text::toQString(each.label);
    default: {
        QStringList names;
        for (const std::string& id : each.sources) {
            const auto source = std::ranges::find(which.sources, id, &Source::id);
            names << (source == which.sources.end() ? text::toQString(id) : text::publisherWords(*source));
        }
        names.removeDuplicates();
        return names.join(QStringLiteral("; "));
    }
    }
}

QString EventTableModel::toolTip(int row, int column) const
{
    if (isNew(row))
        return tr("Type a date to add an event: Sep 2010, 12 September 2012, 2010/2011, about 2012, since 2011");
    const TimelineEvent* event = timelineEvent(row);
    if (column == Date && event != nullptr) {
        const QString edtf = text::toQString(event->date);
        return (QStringList(edtf) + text::problemsOfEvent(m_wording.phrases(), *event)).join(QLatin1Char('\n'));
    }
    if (column == Sources && eventAt(row))
        return tr("Press Enter to choose sources");
    return text(row, column);
}

QVariant EventTableModel::data(const QModelIndex& index, int role) const
{
    const Case* which = shownCase();
    if (which == nullptr || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const auto event = eventAt(row);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::EditRole:
        if (index.column() == Date)
            return isAct(row) ? text::toQString(which->act.text)
                : event       ? text::toQString(which->events[*event].date.text)
                              : QString();
        if (index.column() == Kind)
            return static_cast<int>(event ? which->events[*event].kind : EventKind::Other);
        return event ? text::toQString(which->events[*event].label) : QString();
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::DecorationRole: {
        const TimelineEvent* dated = index.column() == Date ? timelineEvent(row) : nullptr;
        return dated != nullptr && !dated->problems.empty()
            ? QVariant(QApplication::style()->standardIcon(QStyle::SP_MessageBoxWarning))
            : QVariant();
    }
    case Qt::FontRole: {
        QFont font;
        font.setItalic(isNew(row) || (isAct(row) && index.column() == What));
        return font;
    }
    default:
        return {};
    }
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Date:
        return tr("Date");
    case Kind:
        return tr("Kind");
    case What:
        return tr("Event");
    default:
        return tr("Sources");
    }
}

Qt::ItemFlags EventTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isTyped = index.column() == Date || (index.column() != Sources && eventAt(index.row()));
    return isTyped ? flags | Qt::ItemIsEditable : flags;
}

bool EventTableModel::change(int row, int column, const QVariant& value, CaseEvent& event) const
{
    if (column == Kind) {
        event.kind = static_cast<EventKind>(std::clamp(value.toInt(), 0, static_cast<int>(EventKind::Other)));
        return true;
    }
    if (column == What) {
        event.label = text::toUtf8(value.toString().trimmed());
        return true;
    }
    const auto date = dateOf(value.toString());
    if (!date || (isNew(row) && date->text.empty())) // a new one needs something
        return false;
    event.date = *date;
    return true;
}

std::optional<EdtfDate> EventTableModel::dateOf(const QString& typed) const
{
    if (typed.trimmed().isEmpty())
        return EdtfDate{};
    const auto date = text::typedDate(m_wording.phrases(), typed);
    return date ? std::optional(*date) : std::nullopt;
}

bool EventTableModel::setAct(const QString& typed)
{
    const auto date = dateOf(typed);
    if (!date)
        return false;
    Case content = *shownCase();
    setActDate(content, *date);
    replace(std::move(content), tr("Date of the act"));
    return true;
}

bool EventTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const Case* which = shownCase();
    if (role != Qt::EditRole || which == nullptr || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const int row = index.row();
    if (isAct(row))
        return index.column() == Date && setAct(value.toString());
    const auto at = eventAt(row);
    CaseEvent event = at ? which->events[*at] : CaseEvent{};
    if (!change(row, index.column(), value, event))
        return false;
    Case content = *which;
    if (!at) {
        content.events.push_back(std::move(event));
        replace(std::move(content), tr("Add an event"));
        emit added(row);
        return true;
    }
    content.events[*at] = std::move(event);
    const QString name = index.column() == Date ? tr("Move an event to another date")
        : index.column() == Kind                ? tr("Kind of an event")
                                                : tr("Words of an event");
    replace(std::move(content), name);
    return true;
}

void EventTableModel::replace(Case content, const QString& name, const QString& mergeKey)
{
    const auto at = positionOfCase(m_session.document(), m_caseId);
    if (at && content != m_session.document().cases[*at])
        m_session.edit(ReplaceCase{*at, std::move(content)}, name, mergeKey);
}

void EventTableModel::remove(int row)
{
    const auto at = eventAt(row);
    if (!at)
        return;
    Case content = *shownCase();
    content.events.erase(content.events.begin() + static_cast<std::ptrdiff_t>(*at));
    replace(std::move(content), tr("Remove an event"));
}

bool EventTableModel::shiftDate(int row, int units)
{
    const Case* which = shownCase();
    const auto at = eventAt(row);
    if (which == nullptr || (!at && !isAct(row)))
        return false;
    Case content = *which;
    EdtfDate& date = at ? content.events[*at].date : content.act;
    const auto moved = shifted(date, units);
    if (!moved)
        return false;
    date = *moved;
    replace(std::move(content), tr("Move an event to another date"),
            QStringLiteral("shift %1 %2").arg(text::toQString(m_caseId)).arg(row));
    return true;
}

int EventTableModel::move(int row, int by)
{
    const auto at = eventAt(row);
    const auto to = eventAt(row + by);
    if (!at || !to)
        return row;
    Case content = *shownCase();
    std::swap(content.events[*at], content.events[*to]);
    replace(std::move(content), by < 0 ? tr("Move an event up") : tr("Move an event down"));
    return row + by;
}

bool EventTableModel::isSorted() const
{
    const Case* which = shownCase();
    return which == nullptr || std::ranges::is_sorted(which->events, {}, orderOf);
}

int EventTableModel::sortByDate(int row)
{
    if (isSorted())
        return row;
    Case content = *shownCase();
    std::vector<std::size_t> order(content.events.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return orderOf(content.events[i]); });
    std::vector<CaseEvent> sorted;
    sorted.reserve(order.size());
    for (const std::size_t i : order)
        sorted.push_back(std::move(content.events[i]));
    content.events = std::move(sorted);
    const auto at = eventAt(row);
    const int to = at ? rowOfEvent(static_cast<std::size_t>(std::ranges::find(order, *at) - order.begin())) : row;
    replace(std::move(content), tr("Sort events by date"));
    return to;
}

bool EventTableModel::cites(int row, const std::string& sourceId) const
{
    const auto at = eventAt(row);
    return at
        && std::ranges::find(shownCase()->events[*at].sources, sourceId) != shownCase()->events[*at].sources.end();
}

void EventTableModel::cite(int row, const std::string& sourceId, bool isCited)
{
    const auto at = eventAt(row);
    if (!at || cites(row, sourceId) == isCited)
        return;
    Case content = *shownCase();
    if (isCited)
        content.events[*at].sources.push_back(sourceId);
    else
        std::erase(content.events[*at].sources, sourceId);
    replace(std::move(content), isCited ? tr("Cite a source") : tr("Cite a source no longer"));
}

void EventTableModel::citeNew(int row, const QString& addressOrPublisher)
{
    const auto at = eventAt(row);
    const std::string typed = text::toUtf8(addressOrPublisher.trimmed());
    if (!at || typed.empty())
        return;
    Case content = *shownCase();
    const bool isUrl = io::isAddress(typed);
    Source source = io::citedSource(isUrl ? std::string() : typed, isUrl ? typed : std::string());
    io::UniqueIds ids;
    for (const Source& each : content.sources)
        (void)ids.take(each.id);
    source.id = ids.take(std::move(source.id));
    content.events[*at].sources.push_back(source.id);
    content.sources.push_back(std::move(source));
    replace(std::move(content), tr("Add a source"));
}

} // namespace toscale::gui
