#pragma once

#include <QObject>
#include <cstdint>

namespace toscale::gui {

/// As long as it lives, the desktop is asked to leave the screen on (freedesktop.org Idle Inhibition Service, through
/// the session bus of this machine). Where nobody listens nothing happens.
class ScreenAwake : public QObject {
    Q_OBJECT
public:
    explicit ScreenAwake(QObject* parent = nullptr);
    ~ScreenAwake() override;

private:
    std::uint32_t m_cookie = 0; // of the desktop's promise
};

} // namespace toscale::gui
