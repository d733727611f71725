#pragma once

#include "app/settings/preferences.h"

#include <QWidget>

namespace toscale::gui {

/// One page of the dialog of settings: shows a part of the preferences and puts what is chosen back into them.
class SettingsPage : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void put(const Preferences& preferences) = 0;
    virtual void take(Preferences& preferences) const = 0;

signals:
    void changed();
};

} // namespace toscale::gui
