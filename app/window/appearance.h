#pragma once

#include "app/settings/settings.h"

#include <string>

class QApplication;

namespace toscale::gui {

/// One look everywhere: the Fusion style with palettes of our own, light, dark or of high contrast, following the
/// system when asked to.
class Appearance : public QObject {
    Q_OBJECT
public:
    Appearance(QApplication& application, Settings& settings);

    /// Of a figure that follows the window: "light", "dark" or "contrast".
    [[nodiscard]] const std::string& theme() const { return m_theme; }

signals:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();

    QApplication& m_application;
    Settings& m_settings;
    bool m_systemIsDark;
    std::string m_theme = "light";
};

} // namespace toscale::gui
