#include "app/cases/field_editors.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <algorithm>

namespace toscale::gui {

namespace {

void showChoices(QComboBox* box, const std::vector<FieldChoice>& choices, const QString& chosen)
{
    bool isSame = box->count() == static_cast<int>(choices.size());
    for (int i = 0; i < box->count() && isSame; ++i) {
        const FieldChoice& choice = choices[static_cast<std::size_t>(i)];
        isSame = box->itemText(i) == choice.words && box->itemData(i).toString() == choice.value;
    }
    if (!isSame) {
        box->clear();
        for (const FieldChoice& choice : choices)
            box->addItem(choice.words, choice.value);
    }
    const int index = box->findData(chosen);
    if (index >= 0 || chosen.isEmpty()) {
        box->setCurrentIndex(index);
        return;
    }
    box->addItem(chosen, chosen); // an id that nothing has: shown as it is, and another can be chosen
    box->setCurrentIndex(box->count() - 1);
}

void showTicks(QListWidget* list, const std::vector<FieldChoice>& choices, const QStringList& chosen)
{
    bool isSame = list->count() == static_cast<int>(choices.size());
    for (int i = 0; i < list->count() && isSame; ++i) {
        const FieldChoice& choice = choices[static_cast<std::size_t>(i)];
        isSame = list->item(i)->text() == choice.words && list->item(i)->data(Qt::UserRole).toString() == choice.value;
    }
    if (!isSame) {
        list->clear();
        for (const FieldChoice& choice : choices) {
            auto* item = new QListWidgetItem(choice.words, list);
            item->setData(Qt::UserRole, choice.value);
            item->setToolTip(choice.words);
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        }
        constexpr int mostRows = 5;
        const int rows = std::clamp(list->count(), 1, mostRows);
        list->setFixedHeight(rows * (list->fontMetrics().height() + 6) + 2 * list->frameWidth() + 4);
    }
    for (int i = 0; i < list->count(); ++i) {
        const bool isChosen = chosen.contains(list->item(i)->data(Qt::UserRole).toString());
        list->item(i)->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    }
    showFirstTick(list);
    if (list->currentRow() < 0 && list->count() > 0)
        list->setCurrentRow(0, QItemSelectionModel::NoUpdate); // Space ticks it at once
    list->setEnabled(list->count() > 0);
}

} // namespace

void showInEditor(QWidget* editor, const CaseField& field, const Case& which, std::size_t item)
{
    const QVariant value = field.get(which, item);
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        // a space that is still typed is no difference
        if (line->text() != value.toString() && !(line->hasFocus() && line->text().trimmed() == value.toString()))
            line->setText(value.toString());
    } else if (auto* area = qobject_cast<QPlainTextEdit*>(editor)) {
        if (area->toPlainText() != value.toString())
            area->setPlainText(value.toString());
    } else if (auto* box = qobject_cast<QComboBox*>(editor)) {
        showChoices(box, field.choices(which, item), value.toString());
    } else if (auto* check = qobject_cast<QCheckBox*>(editor)) {
        check->setChecked(value.toBool());
    } else if (auto* list = qobject_cast<QListWidget*>(editor)) {
        showTicks(list, field.choices(which, item), value.toStringList());
    }
}

void showFirstTick(QListWidget* list)
{
    if (list->hasFocus()) // somebody ticks here
        return;
    for (int i = 0; i < list->count(); ++i)
        if (list->item(i)->checkState() == Qt::Checked) {
            list->scrollToItem(list->item(i), QAbstractItemView::PositionAtTop);
            return;
        }
}

QVariant valueOfEditor(const QWidget* editor)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(editor))
        return line->text();
    if (const auto* area = qobject_cast<const QPlainTextEdit*>(editor))
        return area->toPlainText();
    if (const auto* box = qobject_cast<const QComboBox*>(editor))
        return box->currentData();
    if (const auto* check = qobject_cast<const QCheckBox*>(editor))
        return check->isChecked();
    QStringList chosen;
    if (const auto* list = qobject_cast<const QListWidget*>(editor))
        for (int i = 0; i < list->count(); ++i)
            if (list->item(i)->checkState() == Qt::Checked)
                chosen << list->item(i)->data(Qt::UserRole).toString();
    return chosen;
}

} // namespace toscale::gui
