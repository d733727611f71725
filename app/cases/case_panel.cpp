#include "app/cases/case_panel.h"

#include "app/cases/case_list_model.h"
#include "app/text/qt_string.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

namespace toscale::gui {

namespace {

/// Cases without a value stand last in either order.
class GapsLast : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override
    {
        const QVariant a = left.data(CaseListModel::SortRole);
        const QVariant b = right.data(CaseListModel::SortRole);
        if (a.isValid() && b.isValid())
            return a.toDouble() < b.toDouble();
        return sortOrder() == Qt::AscendingOrder ? a.isValid() && !b.isValid() : !a.isValid() && b.isValid();
    }
};

/// What is longer than the list is wide is shortened; by itself a list would become as wide as its first line. All rows
/// are as high as the highest of the first ones: lines of Arabic are higher than those of names in Latin letters.
class ShortenedLine : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        constexpr int some = 50; // it is asked for one row
        int height = 0;
        for (int row = 0; row < std::min(index.model()->rowCount(), some); ++row)
            height = std::max(height, QStyledItemDelegate::sizeHint(option, index.siblingAtRow(row)).height());
        return {1, height};
    }
};

} // namespace

CasePanel::CasePanel(CaseListModel& model, QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_list(new QListView)
    , m_proxy(new GapsLast(this))
{
    // Some dozens of cases: sorting through a proxy costs nothing here.
    m_proxy->setSourceModel(&model);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setSortRole(CaseListModel::SortRole);
    m_search->setObjectName(QStringLiteral("caseSearch"));
    m_search->setPlaceholderText(tr("Search cases"));
    m_search->setAccessibleName(tr("Search cases"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, m_proxy, &QSortFilterProxyModel::setFilterFixedString);

    auto* order = new QComboBox;
    order->setObjectName(QStringLiteral("caseOrder"));
    order->setAccessibleName(tr("Order of the cases"));
    order->setToolTip(tr("Order of the cases in this list and in the figure; those without a value stand last"));
    order->addItems({tr("In file order"), tr("Largest first"), tr("Smallest first")});
    connect(order, &QComboBox::activated, this, [this, &model](int index) {
        m_proxy->sort(index == 0 ? -1 : 0, index == 1 ? Qt::DescendingOrder : Qt::AscendingOrder);
        model.orderFigure(static_cast<CaseListModel::Order>(index));
    });

    m_list->setObjectName(QStringLiteral("caseList"));
    m_list->setAccessibleName(tr("Cases"));
    m_list->setModel(m_proxy);
    m_list->setItemDelegate(new ShortenedLine(m_list));
    m_list->setUniformItemSizes(true);
    connect(m_proxy, &QAbstractItemModel::dataChanged, m_list, &QListView::doItemsLayout);
    m_list->setAlternatingRowColors(true);
    m_list->setSpacing(1);
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (current.isValid())
            emit caseSelected(text::toUtf8(current.data(CaseListModel::CaseIdRole).toString()));
    });

    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
        emit editWanted(text::toUtf8(index.data(CaseListModel::CaseIdRole).toString()));
    });

    auto* remove = new QAction(tr("&Remove from the document"), m_list);
    remove->setObjectName(QStringLiteral("removeCase"));
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    remove->setStatusTip(tr("The selected case leaves the document and all its views"));
    connect(remove, &QAction::triggered, this, [this] {
        if (const std::string id = currentCase(); !id.empty())
            emit removalWanted(id);
    });
    m_list->addAction(remove);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);

    auto* library = new QPushButton(tr("&Add from the case library …"));
    library->setObjectName(QStringLiteral("addFromLibrary"));
    library->setToolTip(tr("Researched cases with their sources"));
    connect(library, &QPushButton::clicked, this, &CasePanel::libraryWanted);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_search);
    layout->addWidget(order);
    layout->addWidget(m_list, 1);
    layout->addWidget(library);
}

void CasePanel::addCaseAction(QAction* action)
{
    m_list->insertAction(m_list->actions().value(0), action);
}

std::string CasePanel::currentCase() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? text::toUtf8(current.data(CaseListModel::CaseIdRole).toString()) : std::string();
}

void CasePanel::selectCase(const std::string& caseId)
{
    const QString id = text::toQString(caseId);
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex index = m_proxy->index(row, 0);
        if (index.data(CaseListModel::CaseIdRole).toString() == id) {
            m_list->setCurrentIndex(index);
            return;
        }
    }
    m_list->clearSelection();
}

} // namespace toscale::gui
