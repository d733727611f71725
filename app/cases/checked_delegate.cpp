#include "app/cases/checked_delegate.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <algorithm>

namespace toscale::gui {

QLineEdit* CheckedDelegate::lineEdit(QWidget* parent, const QString& name, const QString& title,
                                     const QString& example) const
{
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setFrame(false);
    edit->setAccessibleName(title);
    edit->setPlaceholderText(example);
    connect(edit, &QLineEdit::textEdited, this, [this](const QString& text) { explain(text); });
    return edit;
}

QComboBox* CheckedDelegate::choiceBox(QWidget* parent, const QString& name, const QString& title,
                                      const Choices& choices) const
{
    auto* box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(title);
    for (const auto& [words, value] : choices)
        box->addItem(words, value);
    auto* self = const_cast<CheckedDelegate*>(this); // signals of the base class that are not const
    connect(box, &QComboBox::activated, self, [self, box] {
        emit self->commitData(box);
        emit self->closeEditor(box);
    });
    return box;
}

void CheckedDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* box = qobject_cast<QComboBox*>(editor))
        box->setCurrentIndex(std::max(box->findData(index.data(Qt::EditRole)), 0));
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void CheckedDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* box = qobject_cast<QComboBox*>(editor))
        model->setData(index, box->currentData(), Qt::EditRole);
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

bool CheckedDelegate::explain(const QString& text) const
{
    const Explanation said = explanationOf(text);
    emit typed(said.words, said.isBad);
    return !said.isBad;
}

bool CheckedDelegate::eventFilter(QObject* editor, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool finishes = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab;
        const auto* edit = qobject_cast<QLineEdit*>(editor);
        if (finishes && edit != nullptr && !explain(edit->text()))
            return true;
        if (finishes || key == Qt::Key_Escape)
            emit typed({}, false);
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace toscale::gui
