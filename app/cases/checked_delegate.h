#pragma once

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
/// Escape. Cells of a closed list are chosen.
class CheckedDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

signals:
    /// What the typed text means; empty when nothing is typed any more.
    void typed(const QString& words, bool isBad) const;

protected:
    /// Of the cell whose editor was made last.
    [[nodiscard]] virtual Explanation explanationOf(const QString& text) const = 0;
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
};

} // namespace toscale::gui
