#pragma once

#include <QPersistentModelIndex>
#include <QPointer>
#include <QStyledItemDelegate>
#include <utility>
#include <vector>

class QComboBox;
class QLineEdit;

namespace toscale::gui {

/// What a text would be taken for, or why it cannot be read.
struct Explanation {
    QString words;
    bool isBad = false;
};

/// Reads what is typed into a cell while it is typed; what cannot be read stays in its editor until it can, or until
/// Escape. Cells of a closed list are chosen: by keys and then Return or Tab, by the mouse at once. Of a CheckedTable.
class CheckedDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void destroyEditor(QWidget* editor, const QModelIndex& index) const override;
    /// What is typed or chosen there already stays, whatever the document says meanwhile.
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

    /// The one that is open; nullptr where none is.
    [[nodiscard]] QWidget* editor() const { return m_editor.data(); }
    /// False while a text that cannot be read stands in the open editor; says why.
    [[nodiscard]] bool mayClose() const;

signals:
    /// What the typed text means; empty when nothing is typed any more.
    void typed(const QString& words, bool isBad) const;
    /// What was typed is taken, and the table has other rows since then, which closed the editor.
    void takenIntoOtherRows(QAbstractItemDelegate::EndEditHint hint);

protected:
    [[nodiscard]] virtual QWidget* makeEditor(QWidget* parent, const QModelIndex& index) const = 0;
    /// Of a cell that is typed into.
    [[nodiscard]] virtual Explanation explanationOf(const QModelIndex& index, const QString& text) const = 0;
    [[nodiscard]] QLineEdit* lineEdit(QWidget* parent, const QString& name, const QString& title,
                                      const QString& example) const;
    /// Words to choose from, with what the model takes for each.
    using Choices = std::vector<std::pair<QString, QVariant>>;
    [[nodiscard]] QComboBox* choiceBox(QWidget* parent, const QString& name, const QString& title,
                                       const Choices& choices) const;
    [[nodiscard]] bool eventFilter(QObject* editor, QEvent* event) override;

private:
    /// False for a text that cannot be read; says so.
    bool explain(const QString& text) const;
    /// Takes what the editor says and closes it; nothing for a text that cannot be read.
    void finish(EndEditHint hint);

    mutable QPointer<QWidget> m_editor;
    mutable QPersistentModelIndex m_index; // of its cell
};

} // namespace toscale::gui
