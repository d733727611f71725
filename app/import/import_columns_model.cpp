#include "app/import/import_columns_model.h"

#include "app/text/qt_string.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCoreApplication>
#include <QFont>
#include <array>

namespace toscale::gui {

namespace {

constexpr int textCode = 1000;
constexpr int leftOutCode = 1001;
constexpr int currencyCode = 1002;

struct ColumnWord {
    io::Column column;
    const char* words;
};
constexpr std::array columnWords{
    ColumnWord{io::Column::Title, QT_TRANSLATE_NOOP("ImportColumns", "Title")},
    ColumnWord{io::Column::Party, QT_TRANSLATE_NOOP("ImportColumns", "Party")},
    ColumnWord{io::Column::PartyKind, QT_TRANSLATE_NOOP("ImportColumns", "Kind of party")},
    ColumnWord{io::Column::Role, QT_TRANSLATE_NOOP("ImportColumns", "Role of party")},
    ColumnWord{io::Column::Act, QT_TRANSLATE_NOOP("ImportColumns", "Date of the act")},
    ColumnWord{io::Column::Jurisdiction, QT_TRANSLATE_NOOP("ImportColumns", "Jurisdiction")},
    ColumnWord{io::Column::Country, QT_TRANSLATE_NOOP("ImportColumns", "Country")},
    ColumnWord{io::Column::Status, QT_TRANSLATE_NOOP("ImportColumns", "Status of the case")},
    ColumnWord{io::Column::Outcome, QT_TRANSLATE_NOOP("ImportColumns", "Outcome")},
    ColumnWord{io::Column::AsOf, QT_TRANSLATE_NOOP("ImportColumns", "As of")},
    ColumnWord{io::Column::Volume, QT_TRANSLATE_NOOP("ImportColumns", "Volume of data")},
    ColumnWord{io::Column::VolumeStatus, QT_TRANSLATE_NOOP("ImportColumns", "Status of the volume")},
    ColumnWord{io::Column::VolumeCounts, QT_TRANSLATE_NOOP("ImportColumns", "What the volume counts")},
    ColumnWord{io::Column::Works, QT_TRANSLATE_NOOP("ImportColumns", "Number of works")},
    ColumnWord{io::Column::WorksNoun, QT_TRANSLATE_NOOP("ImportColumns", "Noun of the works")},
    ColumnWord{io::Column::Fine, QT_TRANSLATE_NOOP("ImportColumns", "Fine or other payment")},
    ColumnWord{io::Column::FineKind, QT_TRANSLATE_NOOP("ImportColumns", "Kind of payment")},
    ColumnWord{io::Column::FineBasis, QT_TRANSLATE_NOOP("ImportColumns", "Basis of the payment")},
    ColumnWord{io::Column::FineForum, QT_TRANSLATE_NOOP("ImportColumns", "Forum of the payment")},
    ColumnWord{io::Column::FineDate, QT_TRANSLATE_NOOP("ImportColumns", "Date of the payment")},
    ColumnWord{io::Column::Prison, QT_TRANSLATE_NOOP("ImportColumns", "Prison term")},
    ColumnWord{io::Column::PrisonBasis, QT_TRANSLATE_NOOP("ImportColumns", "Basis of the prison term")},
    ColumnWord{io::Column::PrisonDate, QT_TRANSLATE_NOOP("ImportColumns", "Date of the prison term")},
    ColumnWord{io::Column::PenaltyCovers, QT_TRANSLATE_NOOP("ImportColumns", "What the penalty covers")},
    ColumnWord{io::Column::Revenue, QT_TRANSLATE_NOOP("ImportColumns", "Revenue")},
    ColumnWord{io::Column::RevenueYear, QT_TRANSLATE_NOOP("ImportColumns", "Year of the revenue")},
    ColumnWord{io::Column::Date, QT_TRANSLATE_NOOP("ImportColumns", "Date of all of it")},
    ColumnWord{io::Column::Source, QT_TRANSLATE_NOOP("ImportColumns", "Source")},
    ColumnWord{io::Column::SourceUrl, QT_TRANSLATE_NOOP("ImportColumns", "Address of the source")},
    ColumnWord{io::Column::Note, QT_TRANSLATE_NOOP("ImportColumns", "Note")},
    ColumnWord{io::Column::Id, QT_TRANSLATE_NOOP("ImportColumns", "Id")},
    ColumnWord{io::Column::Case, QT_TRANSLATE_NOOP("ImportColumns", "Events: case")},
    ColumnWord{io::Column::Label, QT_TRANSLATE_NOOP("ImportColumns", "Events: what happened")},
    ColumnWord{io::Column::Start, QT_TRANSLATE_NOOP("ImportColumns", "Events: first day")},
    ColumnWord{io::Column::End, QT_TRANSLATE_NOOP("ImportColumns", "Events: last day")},
    ColumnWord{io::Column::Kind, QT_TRANSLATE_NOOP("ImportColumns", "Events: kind")},
};

QString translated(const char* words)
{
    return QCoreApplication::translate("ImportColumns", words);
}

io::ColumnChoice usedAs(const io::PlannedColumn& column)
{
    return {column.use, column.column, {}};
}

} // namespace

int codeOf(const io::ColumnChoice& choice)
{
    switch (choice.use) {
    case io::ColumnUse::Known:
        return static_cast<int>(choice.column);
    case io::ColumnUse::Currency:
        return currencyCode;
    case io::ColumnUse::LeftOut:
        return leftOutCode;
    case io::ColumnUse::Text:
        break;
    }
    return textCode;
}

io::ColumnChoice choiceOf(int code)
{
    if (code == textCode)
        return {io::ColumnUse::Text, {}, {}};
    if (code == leftOutCode)
        return {io::ColumnUse::LeftOut, {}, {}};
    if (code == currencyCode)
        return {io::ColumnUse::Currency, {}, {}};
    return {io::ColumnUse::Known, static_cast<io::Column>(code), {}};
}

QString ImportColumnsModel::wordsOf(const io::ColumnChoice& choice)
{
    switch (choice.use) {
    case io::ColumnUse::Text:
        return tr("Keep as text");
    case io::ColumnUse::LeftOut:
        return tr("Leave out");
    case io::ColumnUse::Currency:
        return tr("Currency of the amounts");
    case io::ColumnUse::Known:
        break;
    }
    for (const ColumnWord& each : columnWords)
        if (each.column == choice.column)
            return translated(each.words);
    return text::toQString(std::string(io::nameOf(choice.column)));
}

void ImportColumnsModel::setPlan(std::shared_ptr<const io::ImportPlan> plan)
{
    const auto namesOf = [](const io::ImportPlan& from) {
        std::vector<std::string> names;
        for (const io::PlannedColumn& column : from.columns)
            names.push_back(column.name);
        return names;
    };
    if (m_plan && plan && namesOf(*m_plan) == namesOf(*plan)) { // what is looked at and typed into stays in its place
        m_plan = std::move(plan);
        if (columnCount() > 0)
            emit dataChanged(index(0, 0), index(RowCount - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_plan = std::move(plan);
    endResetModel();
}

int ImportColumnsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_plan ? 0 : RowCount;
}

int ImportColumnsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_plan ? 0 : static_cast<int>(m_plan->columns.size());
}

bool ImportColumnsModel::hasUnit(int column) const
{
    const io::PlannedColumn& planned = m_plan->columns[static_cast<std::size_t>(column)];
    return planned.use == io::ColumnUse::Known && io::isQuantityColumn(planned.column);
}

QVariant ImportColumnsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const io::PlannedColumn& column = m_plan->columns[static_cast<std::size_t>(index.column())];
    const QString unit = column.unit ? text::toQString(column.unit->text) : QString();
    if (role == Qt::FontRole && column.foundBy == io::FoundBy::Choice) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (index.row() == Use) {
        if (role == Qt::DisplayRole)
            return wordsOf(usedAs(column)) + QStringLiteral(" ▾");
        if (role == Qt::EditRole)
            return codeOf(usedAs(column));
        if (role == Qt::AccessibleTextRole)
            return tr("%1 becomes: %2").arg(text::toQString(column.name), wordsOf(usedAs(column)));
        if (role == Qt::ToolTipRole)
            return column.foundBy == io::FoundBy::Name
                ? tr("The name of the column says so. Click to choose another use.")
                : column.foundBy == io::FoundBy::Synonym
                ? tr("What the name means says so. Click to choose another use.")
                : column.foundBy == io::FoundBy::Cells ? tr("The cells look like it. Click to choose another use.")
                                                       : tr("Click to choose what the column becomes.");
        return {};
    }
    if (role == Qt::DisplayRole)
        return hasUnit(index.column()) && unit.isEmpty() ? tr("unit in the cells") : unit;
    if (role == Qt::EditRole)
        return unit;
    if (role == Qt::ToolTipRole)
        return hasUnit(index.column())
            ? tr("Unit of numbers without one: GB, million USD, months, articles. Click to type it.")
            : tr("Columns of amounts have units.");
    if (role == Qt::AccessibleTextRole)
        return tr("Unit of %1: %2").arg(text::toQString(column.name), unit);
    return {};
}

QVariant ImportColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const int count = orientation == Qt::Vertical ? rowCount() : columnCount();
    if (role != Qt::DisplayRole || section < 0 || section >= count)
        return {};
    if (orientation == Qt::Vertical)
        return section == Use ? tr("Becomes") : tr("Unit");
    return text::toQString(m_plan->columns[static_cast<std::size_t>(section)].name);
}

Qt::ItemFlags ImportColumnsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool canEdit = index.row() == Use || hasUnit(index.column());
    return canEdit ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable : Qt::ItemIsSelectable;
}

bool ImportColumnsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || value == data(index, Qt::EditRole))
        return false;
    const io::PlannedColumn& column = m_plan->columns[static_cast<std::size_t>(index.column())];
    io::ColumnChoice choice = index.row() == Use ? choiceOf(value.toInt()) : usedAs(column);
    if (index.row() == Unit)
        choice.unit = text::toUtf8(value.toString().trimmed());
    emit chosen(column.name, choice);
    return true;
}

QWidget* ColumnUseDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                         const QModelIndex& index) const
{
    if (index.row() != ImportColumnsModel::Use)
        return QStyledItemDelegate::createEditor(parent, option, index);
    auto* list = new QComboBox(parent);
    const auto add = [&](const io::ColumnChoice& choice) {
        list->addItem(ImportColumnsModel::wordsOf(choice), codeOf(choice));
    };
    add(choiceOf(textCode));
    add(choiceOf(leftOutCode));
    list->insertSeparator(list->count());
    for (const ColumnWord& each : columnWords)
        add({io::ColumnUse::Known, each.column, {}});
    add(choiceOf(currencyCode));
    list->setMaxVisibleItems(20);
    list->view()->setMinimumWidth(list->sizeHint().width());
    connect(list, &QComboBox::activated, this, [this, list] {
        auto* self = const_cast<ColumnUseDelegate*>(this);
        emit self->commitData(list);
        emit self->closeEditor(list);
    });
    QMetaObject::invokeMethod(list, &QComboBox::showPopup, Qt::QueuedConnection);
    return list;
}

void ColumnUseDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* list = qobject_cast<QComboBox*>(editor))
        list->setCurrentIndex(list->findData(index.data(Qt::EditRole)));
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void ColumnUseDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* list = qobject_cast<QComboBox*>(editor))
        model->setData(index, list->currentData(), Qt::EditRole);
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

} // namespace toscale::gui
