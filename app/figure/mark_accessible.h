#pragma once

#include "core/scene/mark.h"

#include <QAccessible>

namespace toscale::gui {

class SceneAccessible;

/// What a screen reader is told of one mark of a figure: its sentence, its value as the words beside it and as a
/// number, where it is on the screen. Pressing it selects it.
class MarkAccessible final : public QAccessibleInterface,
                             public QAccessibleActionInterface,
                             public QAccessibleValueInterface {
public:
    /// The figure deletes it before it goes.
    MarkAccessible(SceneAccessible& figure, scene::MarkKey key);

    [[nodiscard]] const scene::MarkKey& key() const { return m_key; }

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override;
    [[nodiscard]] QAccessibleInterface* parent() const override;
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text what) const override;
    void setText(QAccessible::Text, const QString&) override { }
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString& name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

    /// In the base unit of the measure: bytes, the currency, years. Invalid where it is drawn in pieces.
    [[nodiscard]] QVariant currentValue() const override;
    void setCurrentValue(const QVariant&) override { } // a record is not changed by hearing it
    /// Of the marks that are drawn to the same scale.
    [[nodiscard]] QVariant maximumValue() const override;
    [[nodiscard]] QVariant minimumValue() const override { return 0.0; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 0.0; }

private:
    [[nodiscard]] const scene::Mark* mark() const;

    SceneAccessible& m_figure;
    scene::MarkKey m_key;
};

} // namespace toscale::gui
