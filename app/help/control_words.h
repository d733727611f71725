#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace toscale::gui {

/// What controls are for that have no tool tip, as one over a list or over a text would be in the way.
class ControlWords {
    Q_DECLARE_TR_FUNCTIONS(toscale::gui::ControlWords)
public:
    /// By the name of the control; empty where its tool tip says it.
    [[nodiscard]] static QString of(const QString& objectName);
    /// Of all controls that have words here.
    [[nodiscard]] static QStringList names();
};

} // namespace toscale::gui
