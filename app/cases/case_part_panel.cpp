#include "app/cases/case_part_panel.h"

#include "app/cases/case_part_delegate.h"
#include "app/cases/case_part_model.h"
#include "app/cases/checked_table.h"
#include "app/cases/field_form.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QToolBar>
#include <QVBoxLayout>
#include <algorithm>

namespace toscale::gui {

namespace {

QString refusalWords(StillNeeded why, int count)
{
    switch (why) {
    case StillNeeded::ByRevenue:
        return CasePartPanel::tr("It stays: %n entry(s) of revenue are its own. Remove those first.", nullptr, count);
    case StillNeeded::ByStages:
        return CasePartPanel::tr("It stays: %n stage(s) of penalties apply to it alone, and would apply to everybody.",
                                 nullptr, count);
    case StillNeeded::AsActor:
        return CasePartPanel::tr("It stays: the case is about it alone. Mark another party first.");
    case StillNeeded::ByParts:
        return CasePartPanel::tr("It stays: %n stage(s) are parts of it, and would count beside the rest.", nullptr,
                                 count);
    case StillNeeded::ByAlternatives:
        return CasePartPanel::tr("It stays: %n stage(s) are another figure for it, and would be sums of their own.",
                                 nullptr, count);
    }
    return {};
}

} // namespace

CasePartPanel::CasePartPanel(DocumentSession& session, const text::Phrases& phrases, CasePart part, QWidget* parent)
    : QWidget(parent)
    , m_model(new CasePartModel(session, phrases, std::move(part), this))
    , m_table(new CheckedTable)
    , m_bar(new QToolBar)
    , m_heading(new QLabel)
    , m_form(new FieldForm(session, phrases, m_model->part().fields, m_model->part().titleOf))
    , m_below(new QScrollArea)
{
    setObjectName(m_model->part().name + QStringLiteral("Panel"));
    m_heading->setObjectName(m_model->part().name + QStringLiteral("Heading"));
    m_heading->setWordWrap(true);
    m_heading->setTextFormat(Qt::PlainText);
    m_below->setWidget(m_form);
    m_below->setWidgetResizable(true);
    m_below->setFrameShape(QFrame::NoFrame);
    makeTable();
    makeActions();
    auto* split = new QSplitter(Qt::Vertical);
    split->addWidget(m_table);
    split->addWidget(m_below);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(4);
    layout->addWidget(m_bar);
    layout->addWidget(m_heading);
    layout->addWidget(split, 1);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        // an item came or went: the one in that place is shown
        if (const int row = std::min(m_row, m_model->rowCount() - 2); row >= 0)
            select(row);
        refresh();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &CasePartPanel::refresh);
    connect(m_model, &CasePartModel::added, this, [this](int row) { select(row); });
    refresh();
}

void CasePartPanel::makeTable()
{
    const CasePart& part = m_model->part();
    m_table->setObjectName(part.name + QStringLiteral("Table"));
    m_table->setAccessibleName(part.title);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false); // Tab goes on to the fields
    m_table->setMinimumHeight(90);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, m_model->fieldAt(column).width);
    setFocusProxy(m_table);
    auto* delegate = new CasePartDelegate(*m_model, this);
    m_table->setCheckedDelegate(delegate);
    connect(delegate, &CasePartDelegate::typed, this, &CasePartPanel::say);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (index.flags().testFlag(Qt::ItemIsEditable))
            m_table->edit(index);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current, const QModelIndex& previous) {
                const bool leaves = current.isValid() && previous.isValid() && current.row() != m_row;
                if (leaves && !m_form->settle()) { // what is typed would be lost
                    const auto goBack = [this, back = QPersistentModelIndex(previous)] {
                        m_table->setCurrentIndex(back);
                        (void)m_form->settle(); // the cursor is where it cannot be read
                    };
                    QMetaObject::invokeMethod(this, goBack, Qt::QueuedConnection);
                    return;
                }
                if (current.isValid())
                    m_row = current.row();
                say({}, false);
            });
}

void CasePartPanel::makeActions()
{
    m_bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    const QString name = m_model->part().name;
    addAction(QStringLiteral("Add"), tr("Add"), m_model->part().adding, {}, [this] { editNew(); });
    addAction(QStringLiteral("Duplicate"), tr("Duplicate"), tr("A copy of the selected one behind it"),
              QKeySequence(Qt::CTRL | Qt::Key_D), [this] { select(m_model->duplicate(currentRow())); });
    addAction(QStringLiteral("Remove"), tr("Remove"), tr("The selected one leaves the case"), QKeySequence::Delete,
              [this] { removeCurrent(); });
    addAction(QStringLiteral("Up"), tr("Up"), tr("The selected one a place up"), QKeySequence(Qt::ALT | Qt::Key_Up),
              [this] { select(m_model->move(currentRow(), -1)); });
    addAction(QStringLiteral("Down"), tr("Down"), tr("The selected one a place down"),
              QKeySequence(Qt::ALT | Qt::Key_Down), [this] { select(m_model->move(currentRow(), 1)); });
    m_table->addActions(m_bar->actions());
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QAction* CasePartPanel::addAction(const QString& name, const QString& text, const QString& toolTip,
                                  const QKeySequence& shortcut, const std::function<void()>& run)
{
    QAction* action = m_bar->addAction(text);
    action->setObjectName(m_model->part().name + name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(shortcut.isEmpty()
                           ? toolTip
                           : QStringLiteral("%1 (%2)").arg(toolTip, shortcut.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, [this, run] {
        if (settle())
            run();
    });
    return action;
}

int CasePartPanel::currentRow() const
{
    return m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
}

void CasePartPanel::select(int row, int column)
{
    m_table->setCurrentIndex(m_model->index(row, column));
}

bool CasePartPanel::settle()
{
    return m_table->settle() && m_form->settle();
}

void CasePartPanel::showCase(const std::string& caseId)
{
    const Case* before = m_model->shownCase();
    if (before == nullptr || before->id != caseId)
        m_row = 0;
    m_model->showCase(caseId);
}

bool CasePartPanel::focusField(std::size_t item, const QString& field)
{
    const int row = static_cast<int>(item);
    if (!m_model->itemAt(row))
        return false;
    select(row);
    return m_form->focusField(field);
}

void CasePartPanel::editNew()
{
    const QModelIndex index = m_model->index(m_model->rowCount() - 1, 0);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->edit(index);
}

void CasePartPanel::removeCurrent()
{
    const int row = currentRow();
    if (!m_model->itemAt(row))
        return;
    const ItemRemoval removal = m_model->remove(row);
    const auto count = static_cast<int>(removal.count);
    if (removal.refused) {
        say(refusalWords(*removal.refused, count), true);
        return;
    }
    select(std::max(0, std::min(row, m_model->rowCount() - 2)));
    say(count == 0 ? QString() : tr("%n reference(s) to it went with it", nullptr, count), false);
}

void CasePartPanel::say(const QString& words, bool isBad)
{
    m_hint = isBad && !words.isEmpty() ? QStringLiteral("⚠ ") + words : words;
    refresh();
}

void CasePartPanel::refresh()
{
    const Case* which = m_model->shownCase();
    const CasePart& part = m_model->part();
    const int row = currentRow();
    const auto item = m_model->itemAt(row);
    const bool isEmpty = which != nullptr && part.size(*which) == 0;
    const QString teaching =
        isEmpty ? tr("Nothing here yet. Type into the row below, for example %1").arg(part.example) : QString();
    m_heading->setText(m_hint.isEmpty() ? teaching : m_hint);
    m_heading->setVisible(!m_heading->text().isEmpty());
    m_form->showItem(which == nullptr ? std::string() : which->id, item);
    m_below->setVisible(item.has_value());
    m_table->setEnabled(which != nullptr);
    const auto enable = [&](const char* name, bool isPossible) {
        findChild<QAction*>(part.name + QString::fromLatin1(name))->setEnabled(isPossible);
    };
    enable("Add", which != nullptr && !m_model->isFull());
    enable("Duplicate", item && !m_model->isFull());
    enable("Remove", item.has_value());
    enable("Up", item && *item > 0);
    enable("Down", item && m_model->itemAt(row + 1));
}

} // namespace toscale::gui
