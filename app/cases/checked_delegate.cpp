#include "app/cases/checked_delegate.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QWheelEvent>
#include <algorithm>

namespace toscale::gui {

namespace {

/// A list in a cell that knows whether a key or the mouse chose: both are told as `activated`.
class ChoiceBox : public QComboBox {
public:
    using QComboBox::QComboBox;

    [[nodiscard]] bool isTyped() const { return m_isTyped; }
    /// Something else than at first is chosen, which the document does not say yet.
    [[nodiscard]] bool isModified() const { return m_first >= 0 && currentIndex() != m_first; }
    void showFirst(int index)
    {
        m_first = index;
        setCurrentIndex(index);
    }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        const QScopedValueRollback typing(m_isTyped, true);
        QComboBox::keyPressEvent(event);
    }
    void wheelEvent(QWheelEvent* event) override { event->ignore(); } // scrolls the table

private:
    bool m_isTyped = false;
    int m_first = -1;
};

} // namespace

QWidget* CheckedDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    m_index = index;
    m_editor = makeEditor(parent, index);
    return m_editor;
}

void CheckedDelegate::destroyEditor(QWidget* editor, const QModelIndex& index) const
{
    if (editor == m_editor) {
        m_editor.clear();
        if (qobject_cast<QLineEdit*>(editor) != nullptr) // what is said of a choice that was refused stays
            emit typed({}, false);
    }
    QStyledItemDelegate::destroyEditor(editor, index);
}

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
    auto* box = new ChoiceBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(title);
    for (const auto& [words, value] : choices)
        box->addItem(words, value);
    auto* self = const_cast<CheckedDelegate*>(this); // signals of the base class that are not const
    connect(box, &QComboBox::activated, self, [self, box] {
        if (!box->isTyped() && box == self->m_editor)
            self->finish(SubmitModelCache);
    });
    return box;
}

void CheckedDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* box = dynamic_cast<ChoiceBox*>(editor)) {
        if (!box->isModified())
            box->showFirst(std::max(box->findData(index.data(Qt::EditRole)), 0));
    } else if (const auto* edit = qobject_cast<QLineEdit*>(editor); edit == nullptr || !edit->isModified()) {
        QStyledItemDelegate::setEditorData(editor, index);
    }
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
    const Explanation said = m_index.isValid() ? explanationOf(m_index, text) : Explanation{};
    emit typed(said.words, said.isBad);
    return !said.isBad;
}

bool CheckedDelegate::mayClose() const
{
    const auto* edit = qobject_cast<const QLineEdit*>(m_editor.data());
    return edit == nullptr || !edit->isModified() || explain(edit->text());
}

void CheckedDelegate::finish(EndEditHint hint)
{
    if (!mayClose())
        return;
    QWidget* editor = m_editor;
    emit commitData(editor);
    if (editor == m_editor)
        emit closeEditor(editor, hint);
    else
        emit takenIntoOtherRows(hint);
}

bool CheckedDelegate::eventFilter(QObject* editor, QEvent* event)
{
    if (editor != m_editor)
        return QStyledItemDelegate::eventFilter(editor, event);
    if (event->type() == QEvent::KeyPress)
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            finish(SubmitModelCache);
            return true;
        case Qt::Key_Tab:
            finish(EditNextItem);
            return true;
        case Qt::Key_Backtab:
            finish(EditPreviousItem);
            return true;
        default:
            break;
        }
    if (event->type() == QEvent::FocusOut && !mayClose())
        return false; // it stays open, and the table lets nobody else in
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace toscale::gui
