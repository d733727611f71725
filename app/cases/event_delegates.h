#pragma once

#include "app/text/phrases.h"

#include <QStyledItemDelegate>

namespace toscale::gui {

/// Dates are read while they are typed; one that cannot be read stays in its editor until it can, or until Escape.
class DateDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    DateDelegate(const text::Phrases& phrases, QObject* parent);

    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;

signals:
    /// What the typed text means, or why it means nothing; empty when nothing is typed any more.
    void typed(const QString& words, bool isBad) const;

protected:
    [[nodiscard]] bool eventFilter(QObject* editor, QEvent* event) override;

private:
    /// False for a text that is no date; says so.
    bool explain(const QString& text) const;

    const text::Phrases& m_phrases;
};

/// Kinds of events to choose from.
class EventKindDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    EventKindDelegate(const text::Phrases& phrases, QObject* parent);

    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    const text::Phrases& m_phrases;
};

} // namespace toscale::gui
