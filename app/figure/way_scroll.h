#pragma once

#include "core/scene/scene.h"

#include <QObject>
#include <QVariantAnimation>
#include <optional>

namespace toscale::gui {

/// Where a window stands on a way that is longer than it, in points of the picture. It glides there, or jumps where the
/// desktop has animations switched off.
class WayScroll : public QObject {
    Q_OBJECT
public:
    explicit WayScroll(QObject* parent = nullptr);

    /// The way as it was laid out; none for a figure that does not scroll.
    void setWay(const std::optional<scene::Way>& way);
    [[nodiscard]] bool hasWay() const { return m_way.has_value(); }
    [[nodiscard]] double position() const { return m_position; }
    [[nodiscard]] double screen() const { return m_way ? m_way->screen : 0; }
    [[nodiscard]] bool isGliding() const { return m_glide.state() == QAbstractAnimation::Running; }
    /// Milliseconds; 0 jumps.
    void setGlideTime(int milliseconds) { m_glideTime = milliseconds; }

    void reset();
    void jumpTo(double position);
    void glideTo(double position);
    void glideBy(double distance);
    /// To the next case or yardstick that is not yet in sight, the end of the way after the last.
    void glideToNext();
    void glideToPrevious();

signals:
    void moved();
    void arrived();

private:
    [[nodiscard]] double inside(double position) const;
    [[nodiscard]] double target() const;
    /// Where the window begins so that a thing is well in sight.
    [[nodiscard]] double before(double stop) const;

    std::optional<scene::Way> m_way;
    double m_position = 0;
    double m_target = 0;
    QVariantAnimation m_glide;
    int m_glideTime = 220;
};

} // namespace toscale::gui
