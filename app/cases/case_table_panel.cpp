#include "app/cases/case_table_panel.h"

#include "app/cases/case_delegates.h"
#include "app/cases/case_table_model.h"
#include "app/cases/case_table_proxy.h"
#include "app/cases/case_table_view.h"
#include "app/cases/empty_cases.h"
#include "app/cases/new_case.h"
#include "app/text/error_words.h"
#include "app/text/qt_string.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <set>

namespace toscale::gui {

namespace {

constexpr CaseColumn hiddenAtFirst[] = {CaseColumn::Actor,      CaseColumn::Country,      CaseColumn::AsOf,
                                        CaseColumn::MoneyPerGb, CaseColumn::CustodyPerTb, CaseColumn::MoneyPerWork,
                                        CaseColumn::MoneyShare};

CasePage pageOf(CaseColumn column)
{
    switch (column) {
    case CaseColumn::Volume:
    case CaseColumn::Works:
        return CasePage::Figures;
    case CaseColumn::MoneyShare:
        return CasePage::Revenue;
    default:
        return measureOf(column) ? CasePage::Penalties : CasePage::Case;
    }
}

} // namespace

CaseTablePanel::CaseTablePanel(DocumentSession& session, Settings& settings, const text::LocaleWording& wording,
                               QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_wording(wording)
    , m_model(new CaseTableModel(session, wording, this))
    , m_proxy(new CaseTableProxy(*m_model, this))
    , m_table(new CaseTableView)
    , m_stack(new QStackedLayout)
    , m_filter(new QLineEdit)
    , m_heading(new QLabel)
    , m_bar(new QToolBar)
{
    m_filter->setObjectName(QStringLiteral("caseFilter"));
    m_filter->setAccessibleName(tr("Filter of the cases"));
    m_filter->setPlaceholderText(tr("volume > 1 TB, status pending, library"));
    m_filter->setToolTip(tr("Conditions with commas between them: a measure with >, <, >=, <= or = and a value; \"has "
                            "money\" or \"no money\"; status, kind, outcome, basis or country with a word; any other "
                            "words are looked for in the texts"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(70); // a narrow panel leaves the figure its room
    connect(m_filter, &QLineEdit::textChanged, this, &CaseTablePanel::filter);
    m_heading->setObjectName(QStringLiteral("caseTableHeading"));
    m_heading->setWordWrap(true); // reasons are sentences
    QSizePolicy asHighAsItsWords(QSizePolicy::Ignored, QSizePolicy::Preferred);
    asHighAsItsWords.setHeightForWidth(true);
    m_heading->setSizePolicy(asHighAsItsWords);
    m_heading->setMinimumWidth(50);
    m_heading->setTextFormat(Qt::PlainText);
    makeTable();
    makeActions();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(4);
    auto* top = new QHBoxLayout;
    top->addWidget(m_filter, 1);
    top->addWidget(m_bar);
    layout->addLayout(top);
    layout->addWidget(m_heading);
    auto* empty = new EmptyCases;
    auto* scroll = new QScrollArea;
    scroll->setWidget(empty);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusProxy(empty);
    connect(empty, &EmptyCases::addWanted, this, &CaseTablePanel::addCase);
    connect(empty, &EmptyCases::pasteWanted, this, &CaseTablePanel::paste);
    connect(empty, &EmptyCases::openWanted, this, &CaseTablePanel::openWanted);
    connect(empty, &EmptyCases::libraryWanted, this, &CaseTablePanel::libraryWanted);
    m_stack->addWidget(m_table);
    m_stack->addWidget(scroll);
    layout->addLayout(m_stack, 1);

    connect(m_proxy, &QAbstractItemModel::modelReset, this, &CaseTablePanel::refresh);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &CaseTablePanel::refresh);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &CaseTablePanel::refresh);
    refresh();
}

CaseTablePanel::~CaseTablePanel()
{
    m_settings.setCaseTableColumns(m_table->horizontalHeader()->saveState());
}

void CaseTablePanel::makeTable()
{
    m_table->setObjectName(QStringLiteral("caseTable"));
    m_table->setAccessibleName(tr("All cases of the document"));
    m_table->setModel(m_proxy);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(true);
    m_table->setDragDropMode(QAbstractItemView::DragDrop);
    m_table->setDragEnabled(true);
    m_table->setDragDropOverwriteMode(false);
    m_table->dragged = [this] { return draggedCases(); };
    connect(m_table, &CaseTableView::dropped, this,
            [this](const QMimeData* data, int row, bool isOwn) { drop(*data, row, isOwn); });
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setSortIndicatorClearable(true); // the third click: as in the file
    header->setHighlightSections(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    int place = 1; // values first, behind the name
    for (const CaseColumn column : {CaseColumn::Volume, CaseColumn::Works, CaseColumn::Money, CaseColumn::Custody,
                                    CaseColumn::Status, CaseColumn::Outcome})
        header->moveSection(header->visualIndex(static_cast<int>(column)), place++);
    for (const CaseColumn column : hiddenAtFirst)
        header->setSectionHidden(static_cast<int>(column), true);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, measureOf(static_cast<CaseColumn>(column)) ? 170 : 120);
    m_table->setColumnWidth(static_cast<int>(CaseColumn::Name), 220);
    m_table->setColumnWidth(static_cast<int>(CaseColumn::Money), 230);
    m_table->setColumnWidth(static_cast<int>(CaseColumn::Act), 200);
    header->restoreState(m_settings.caseTableColumns());
    m_table->setSortingEnabled(true);
    if (m_settings.caseTableColumns().isEmpty())
        m_table->sortByColumn(-1, Qt::AscendingOrder); // as in the file

    auto* delegate = new CaseDelegate(*m_model, *m_proxy, m_wording, this);
    m_table->setCheckedDelegate(delegate);
    connect(delegate, &CaseDelegate::typed, this, &CaseTablePanel::say);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (!current.isValid() || m_isFiltering)
                    return;
                m_currentCase = text::toUtf8(current.data(CaseTableModel::CaseIdRole).toString());
                emit caseSelected(m_currentCase);
            });
    // Return, and a double click on what cannot be typed into: several stages in one cell have their own page
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        emit editWanted(text::toUtf8(index.data(CaseTableModel::CaseIdRole).toString()),
                        pageOf(static_cast<CaseColumn>(index.column())));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CaseTablePanel::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { emit casesSelected(selectedCases()); });
}

void CaseTablePanel::makeActions()
{
    m_bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    addAction(QStringLiteral("addTableCase"), tr("&Add"), tr("A new case, whose name is typed first"), {},
              [this] { addCase(); });
    addAction(QStringLiteral("duplicateTableCase"), tr("&Duplicate"), tr("Copies of the selected cases"), {},
              [this] { editName(m_model->addCopies(selectedRows())); });
    addAction(QStringLiteral("removeTableCase"), tr("Re&move"),
              tr("The selected cases leave the document and all its views"), QKeySequence::Delete,
              [this] { m_model->removeCases(selectedRows()); });
    addAction(QStringLiteral("copyTableCases"), tr("&Copy"), tr("The selected cases, for a spreadsheet too"),
              QKeySequence::Copy, [this] { copy(); });
    addAction(QStringLiteral("cutTableCases"), tr("Cu&t"), tr("Copies the selected cases and takes them out"),
              QKeySequence::Cut, [this] { cut(); });
    addAction(QStringLiteral("pasteTableCases"), tr("&Paste"),
              tr("Cases from this program, or a table with a header from a spreadsheet"), QKeySequence::Paste,
              [this] { paste(); });
    m_table->addActions(m_bar->actions());
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);

    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("caseColumns"));
    makeColumnsMenu(menu);
    auto* columns = new QToolButton;
    columns->setObjectName(QStringLiteral("chooseCaseColumns"));
    columns->setText(tr("Co&lumns"));
    columns->setToolTip(tr("Which columns are shown; drag their headers to change the order"));
    columns->setPopupMode(QToolButton::InstantPopup);
    columns->setMenu(menu);
    m_bar->addWidget(columns);
    connect(m_table->horizontalHeader(), &QWidget::customContextMenuRequested, this,
            [this, menu](const QPoint& at) { menu->popup(m_table->horizontalHeader()->mapToGlobal(at)); });
}

void CaseTablePanel::makeColumnsMenu(QMenu* menu)
{
    QHeaderView* header = m_table->horizontalHeader();
    for (int column = 1; column < m_model->columnCount(); ++column) { // the name stays
        QAction* action = menu->addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        connect(action, &QAction::toggled, this,
                [header, column](bool isShown) { header->setSectionHidden(column, !isShown); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Order of the &file")), &QAction::triggered, this,
            [this] { m_table->sortByColumn(-1, Qt::AscendingOrder); });
}

QAction* CaseTablePanel::addAction(const QString& name, const QString& text, const QString& toolTip,
                                   const QKeySequence& shortcut, const std::function<void()>& run)
{
    QAction* action = m_bar->addAction(text);
    action->setObjectName(name);
    action->setToolTip(toolTip);
    action->setStatusTip(toolTip);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, run] {
        if (settle())
            run();
    });
    return action;
}

void CaseTablePanel::filter(const QString& typed)
{
    if (!settle()) // its row might be hidden
        return;
    const QScopedValueRollback filtering(m_isFiltering, true);
    applyFilter(typed);
    // the case that was chosen stays that, in sight or not: nobody chose the row that has taken its place
    const int row = m_model->rowOf(m_currentCase);
    if (row >= 0 && m_proxy->mapFromSource(m_model->index(row, 0)).isValid())
        selectCase(m_currentCase);
    else
        m_table->setCurrentIndex({});
}

void CaseTablePanel::applyFilter(const QString& typed)
{
    if (m_model->cases() != m_columnsOf) { // not for each letter: there may be many cases
        m_columnsOf = m_model->cases();
        std::set<std::string> names;
        for (const Case& each : std::as_const(m_columnsOf))
            for (const auto& [name, words] : each.textColumns)
                names.insert(name);
        m_columns.assign(names.begin(), names.end());
    }
    auto read = parseCaseFilter(text::toUtf8(typed), m_model->currency(), m_columns);
    if (!read) { // what was shown stays until the condition can be read
        m_proxy->setFilter(shownMeanwhile(m_proxy->filter(), text::toUtf8(typed)));
        const QLocale locale;
        say(tr("%1. Still shown: %2 of %3 cases, those of the last filter that could be read",
               "why a filter cannot be read")
                .arg(text::capitalized(text::errorWords(m_wording.phrases(), read.error())),
                     locale.toString(m_proxy->rowCount()), locale.toString(m_model->rowCount())),
            true);
        return;
    }
    m_proxy->setFilter(*std::move(read));
    say({}, false);
}

std::string CaseTablePanel::addCase()
{
    m_filter->clear();
    const int row = m_model->addCase(newCaseTitle());
    editName(row);
    return m_model->caseAt(row).id;
}

void CaseTablePanel::addCaseAction(QAction* action)
{
    m_table->insertAction(m_table->actions().value(0), action);
}

void CaseTablePanel::editName(int row)
{
    const QModelIndex index = m_proxy->mapFromSource(m_model->index(row, 0));
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->edit(index);
}

bool CaseTablePanel::settle()
{
    return m_table->settle();
}

std::vector<int> CaseTablePanel::selectedRows() const
{
    std::vector<int> seen;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        seen.push_back(index.row());
    std::ranges::sort(seen);
    for (int& row : seen)
        row = m_proxy->mapToSource(m_proxy->index(row, 0)).row();
    return seen;
}

std::vector<int> CaseTablePanel::seenColumns() const
{
    std::vector<int> columns;
    const QHeaderView* header = m_table->horizontalHeader();
    for (int place = 0; place < header->count(); ++place)
        if (const int column = header->logicalIndex(place); !header->isSectionHidden(column))
            columns.push_back(column);
    return columns;
}

SeenTable CaseTablePanel::seenTable() const
{
    SeenTable table;
    table.cases = m_model->cases();
    table.reference = m_model->reference();
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        table.rows.push_back(static_cast<std::size_t>(m_proxy->mapToSource(m_proxy->index(row, 0)).row()));
    for (const int column : seenColumns()) {
        table.columns.push_back(static_cast<CaseColumn>(column));
        table.heads.push_back(text::toUtf8(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
    }
    return table;
}

void CaseTablePanel::addCases(std::vector<Case> cases, const QString& stepName)
{
    m_filter->clear(); // which might hide them
    const int first = m_model->addCases(std::move(cases), stepName);
    const QModelIndex index = m_proxy->mapFromSource(m_model->index(first, 0));
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void CaseTablePanel::selectCase(const std::string& caseId)
{
    m_currentCase = caseId; // also where the filter hides it
    const int row = m_model->rowOf(caseId);
    const QModelIndex index = row < 0 ? QModelIndex() : m_proxy->mapFromSource(m_model->index(row, 0));
    if (!index.isValid() || index.row() == m_table->currentIndex().row())
        return;
    const QSignalBlocker noEcho(this);
    m_table->setCurrentIndex(m_proxy->index(index.row(), std::max(m_table->currentIndex().column(), 0)));
}

void CaseTablePanel::say(const QString& words, bool isBad)
{
    m_hint = isBad && !words.isEmpty() ? QStringLiteral("⚠ ") + words : words;
    refresh();
}

void CaseTablePanel::refresh()
{
    const int seen = m_proxy->rowCount();
    const int all = m_model->rowCount();
    const QString count = all == 0 ? tr("No cases yet: add one, paste a table, or drop a file.")
        : seen == all              ? tr("%Ln case(s)", nullptr, all)
                                   : tr("%1 of %2 cases").arg(QLocale().toString(seen), QLocale().toString(all));
    m_heading->setText(m_hint.isEmpty() ? count : m_hint);
    m_stack->setCurrentIndex(all == 0 ? 1 : 0);
    setFocusProxy(m_stack->currentWidget());
    m_heading->setToolTip(m_hint);
    const bool isSelected = m_table->selectionModel()->hasSelection();
    for (const char* name : {"duplicateTableCase", "removeTableCase", "copyTableCases", "cutTableCases"})
        if (auto* action = m_bar->findChild<QAction*>(QString::fromLatin1(name)))
            action->setEnabled(isSelected);
}

} // namespace toscale::gui
