#pragma once

#include "app/settings/settings.h"

class QApplication;

namespace toscale::gui {

/// One look everywhere: the Fusion style with palettes of our own, light or dark, following the system when asked to.
class Appearance : public QObject {
    Q_OBJECT
public:
    Appearance(QApplication& application, Settings& settings);

    [[nodiscard]] bool isDark() const { return m_dark; }

signals:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();

    QApplication& m_application;
    Settings& m_settings;
    bool m_systemIsDark;
    bool m_dark = false;
};

} // namespace toscale::gui
