#include "app/figure/assumption_panel.h"

#include "app/figure/assumption_delegate.h"
#include "app/figure/assumption_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace toscale::gui {

AssumptionPanel::AssumptionPanel(DocumentSession& session, const text::LocaleWording& wording, QWidget* parent)
    : QWidget(parent)
    , m_model(new AssumptionModel(session, wording, this))
    , m_heading(new QLabel)
    , m_table(new QTableView)
    , m_reset(new QPushButton(tr("&Reset")))
    , m_resetAll(new QPushButton(tr("Reset &all")))
{
    m_heading->setObjectName(QStringLiteral("assumptionHeading"));
    m_heading->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("assumptions"));
    m_table->setAccessibleName(tr("What this view assumes"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(AssumptionModel::Assumed, new AssumptionDelegate(this));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::SelectedClicked | QAbstractItemView::DoubleClicked
                             | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setTextElideMode(Qt::ElideMiddle); // the case, and which of its readings
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 10);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(AssumptionModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(AssumptionModel::Assumed, QHeaderView::Stretch);
    header->setSectionResizeMode(AssumptionModel::Cases, QHeaderView::ResizeToContents);
    m_reset->setObjectName(QStringLiteral("resetAssumption"));
    m_reset->setToolTip(tr("The selected assumption as the document says"));
    m_resetAll->setObjectName(QStringLiteral("resetAssumptions"));
    m_resetAll->setToolTip(tr("All assumptions as the document says"));

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_reset);
    buttons->addWidget(m_resetAll);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_heading);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    setMinimumWidth(220);

    connect(&session, &DocumentSession::comparisonChanged, this, [this] {
        m_isStale = true;
        if (isVisible())
            refresh();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &AssumptionPanel::showState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &AssumptionPanel::fitRows);
    connect(header, &QHeaderView::sectionResized, this, &AssumptionPanel::fitRows);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &AssumptionPanel::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &AssumptionPanel::showState);
    connect(m_reset, &QPushButton::clicked, this, [this] { m_model->reset(currentRow()); });
    connect(m_resetAll, &QPushButton::clicked, m_model, &AssumptionModel::resetAll);
    showState();
}

void AssumptionPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void AssumptionPanel::refresh()
{
    m_isStale = false;
    m_model->refresh();
}

void AssumptionPanel::fitRows()
{
    constexpr int most = 200; // that somebody reads; more would take their time
    if (m_model->rowCount() <= most)
        m_table->resizeRowsToContents();
}

int AssumptionPanel::currentRow() const
{
    return m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
}

void AssumptionPanel::showState()
{
    const int changed = m_model->changedCount();
    m_heading->setText(m_model->rowCount() == 0 ? tr("Nothing is assumed: no case is shown.")
                           : changed == 0
                           ? tr("All as the document says. Choose another value to read the record otherwise.")
                           : tr("%n assumption(s) of this view differ from the document (●).", nullptr, changed));
    m_reset->setEnabled(m_model->isChanged(currentRow()));
    m_resetAll->setEnabled(changed > 0);
}

} // namespace toscale::gui
