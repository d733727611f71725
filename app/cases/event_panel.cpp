#include "app/cases/event_panel.h"

#include "app/cases/checked_table.h"
#include "app/cases/event_delegates.h"
#include "app/cases/event_table_model.h"
#include "app/text/qt_string.h"
#include "app/text/shown_name.h"
#include "app/text/source_words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolBar>
#include <QVBoxLayout>
#include <algorithm>

namespace toscale::gui {

namespace {

/// Tab goes from the words of an event to the date of the next: sources are chosen, not typed, and letters on them
/// change nothing.
class EventTable : public CheckedTable {
public:
    void keyboardSearch(const QString&) override { }

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override
    {
        const QModelIndex at = currentIndex();
        if (action == MoveNext && at.column() == EventTableModel::What)
            return model()->index(std::min(at.row() + 1, model()->rowCount() - 1), EventTableModel::Date);
        if (action == MovePrevious && at.column() == EventTableModel::Date && at.row() > 0)
            return model()->index(at.row() - 1, EventTableModel::What);
        return CheckedTable::moveCursor(action, modifiers);
    }
    /// Tab goes from the date of a new event to its kind.
    void goOn(QAbstractItemDelegate::EndEditHint hint) override
    {
        if (hint == QAbstractItemDelegate::EditNextItem)
            setCurrentIndex(currentIndex().siblingAtColumn(EventTableModel::Date));
        CheckedTable::goOn(hint);
    }
};

} // namespace

EventPanel::EventPanel(DocumentSession& session, const text::LocaleWording& wording, Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_prompts(prompts)
    , m_wording(wording)
    , m_model(new EventTableModel(session, wording, this))
    , m_table(new EventTable)
    , m_heading(new QLabel)
    , m_said(new QLabel)
    , m_bar(new QToolBar)
{
    m_said->setObjectName(QStringLiteral("eventHint"));
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("eventTable"));
    m_table->setAccessibleName(tr("Events of the selected case"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    m_table->horizontalHeader()->setSectionResizeMode(EventTableModel::What, QHeaderView::Stretch);
    m_table->setColumnWidth(EventTableModel::Date, 240);
    m_table->setColumnWidth(EventTableModel::Kind, 100);
    m_table->setColumnWidth(EventTableModel::Sources, 170);
    auto* delegate = new EventDelegate(wording.phrases(), this);
    m_table->setCheckedDelegate(delegate);
    m_heading->setObjectName(QStringLiteral("eventHeading"));
    m_heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_heading->setMinimumWidth(120);
    m_heading->setTextFormat(Qt::RichText);
    connect(delegate, &EventDelegate::typed, this, &EventPanel::say);

    // a bar, which folds what has no room in a narrow panel
    m_bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    addAction(QStringLiteral("addEvent"), tr("&Add"), tr("Type the date of another event"),
              [this] { editAt(m_model->rowCount() - 1, EventTableModel::Date); });
    QAction* remove = addAction(QStringLiteral("removeEvent"), tr("Re&move"), tr("The selected event leaves the case"),
                                [this] { removeCurrent(); });
    addAction(QStringLiteral("eventUp"), tr("&Up"), tr("The selected event one place up in the file"),
              [this] { moveCurrent(-1); });
    addAction(QStringLiteral("eventDown"), tr("Do&wn"), tr("The selected event one place down in the file"),
              [this] { moveCurrent(1); });
    addAction(QStringLiteral("sortEvents"), tr("&Sort by date"), tr("The order of the file follows the dates"),
              [this] { select(m_model->sortByDate(currentRow()), std::max(m_table->currentIndex().column(), 0)); });
    addAction(QStringLiteral("eventSources"), tr("S&ources …"), tr("What the selected event is known from"),
              [this] { chooseSources(); });
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_table->addActions(m_bar->actions());
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(4);
    auto* top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_bar);
    layout->addLayout(top);
    layout->addWidget(m_said); // a line of its own: reasons are sentences
    layout->addWidget(m_table, 1);

    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (index.column() == EventTableModel::Sources)
            chooseSources();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) {
        refresh();
        if (row.isValid() && !m_model->isNew(row.row()))
            emit eventSelected(m_model->caseId(), m_model->eventAt(row.row()));
    });
    connect(m_model, &EventTableModel::added, this, [this](int row) {
        m_table->setCurrentIndex(m_model->index(row, EventTableModel::What)); // its words are what comes next
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &EventPanel::refresh);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &EventPanel::refresh);
    refresh();
}

QAction* EventPanel::addAction(const QString& name, const QString& text, const QString& toolTip,
                               const std::function<void()>& run)
{
    QAction* action = m_bar->addAction(text);
    action->setObjectName(name);
    action->setToolTip(toolTip);
    action->setStatusTip(toolTip);
    connect(action, &QAction::triggered, this, [this, run] {
        if (settle())
            run();
    });
    return action;
}

int EventPanel::currentRow() const
{
    return m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
}

void EventPanel::select(int row, int column)
{
    m_table->setCurrentIndex(m_model->index(row, column));
}

void EventPanel::editAt(int row, int column)
{
    select(row, column);
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->edit(m_model->index(row, column));
    m_table->scrollTo(m_model->index(row, column));
}

bool EventPanel::settle()
{
    return m_table->settle();
}

void EventPanel::say(const QString& words, bool isBad)
{
    m_said->setText(isBad ? QStringLiteral("⚠ ") + words : words);
    refresh();
}

bool EventPanel::showCase(const std::string& caseId)
{
    if (caseId != m_model->caseId() && !settle())
        return false;
    m_model->showCase(caseId);
    return true;
}

bool EventPanel::selectEvent(const std::string& caseId, std::optional<std::size_t> event)
{
    if (!showCase(caseId))
        return false;
    const QSignalBlocker noEcho(this);
    const int row = event ? m_model->rowOfEvent(*event) : 0;
    if (row != currentRow())
        select(row, std::max(m_table->currentIndex().column(), 0));
    return row == currentRow();
}

void EventPanel::editEvent(const std::string& caseId, std::optional<std::size_t> event)
{
    if (settle() && selectEvent(caseId, event))
        editAt(currentRow(), EventTableModel::Date);
}

void EventPanel::removeEvent(const std::string& caseId, std::size_t event)
{
    if (settle() && selectEvent(caseId, event))
        removeCurrent();
}

bool EventPanel::shiftEvent(const std::string& caseId, std::optional<std::size_t> event, int units)
{
    return settle() && selectEvent(caseId, event) && m_model->shiftDate(currentRow(), units);
}

void EventPanel::removeCurrent()
{
    const int row = currentRow();
    if (!m_model->eventAt(row))
        return;
    m_model->remove(row);
    select(std::min(row, m_model->rowCount() - 2), EventTableModel::Date);
}

void EventPanel::moveCurrent(int by)
{
    const int row = currentRow();
    select(m_model->move(row, by), m_table->currentIndex().column());
}

void EventPanel::chooseSources()
{
    const int row = currentRow();
    const Case* which = m_model->shownCase();
    if (which == nullptr || !m_model->eventAt(row))
        return;
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("sourcesMenu"));
    for (const Source& source : which->sources) {
        QString words = text::sourceWords(m_wording.phrases(), source);
        QAction* action = menu.addAction(words.replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(m_model->cites(row, source.id));
        action->setToolTip(text::toQString(source.url));
        connect(action, &QAction::triggered, this,
                [this, row, id = source.id](bool isCited) { m_model->cite(row, id, isCited); });
    }
    menu.setToolTipsVisible(true);
    if (!which->sources.empty())
        menu.addSeparator();
    connect(menu.addAction(tr("&Add a source …")), &QAction::triggered, this, [this, row] {
        m_model->citeNew(row, m_prompts.textFor(this, tr("Add a source"), tr("Its address, or who published it:"), {}));
    });
    menu.exec(m_bar->mapToGlobal(QPoint(0, 0)));
}

void EventPanel::refresh()
{
    const Case* which = m_model->shownCase();
    const QString title = which == nullptr ? tr("Select a case to see and change what happened when.")
                                           : QStringLiteral("<b>%1</b>").arg(text::shownLabel(*which).toHtmlEscaped());
    m_heading->setText(title);
    m_said->setVisible(!m_said->text().isEmpty());
    m_table->setEnabled(which != nullptr); // what stays visible keeps the figure above from changing its size
    const int row = currentRow();
    const bool isEvent = which != nullptr && m_model->eventAt(row).has_value();
    const auto enable = [&](const char* name, bool isPossible) {
        findChild<QAction*>(QString::fromLatin1(name))->setEnabled(isPossible);
    };
    enable("addEvent", which != nullptr);
    enable("removeEvent", isEvent);
    enable("eventSources", isEvent);
    enable("eventUp", isEvent && row > 1);
    enable("eventDown", isEvent && row < m_model->rowCount() - 2);
    enable("sortEvents", !m_model->isSorted());
}

} // namespace toscale::gui
