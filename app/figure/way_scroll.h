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

    /// The way as it was laid out for a window that stood there; none for a figure that does not scroll. Whoever has
    /// gone on meanwhile stays where he is.
    void setWay(const std::optional<scene::Way>& way, double laidOutAt);
    /// False where all of it is in sight.
    [[nodiscard]] bool hasWay() const { return m_way && m_way->length > m_way->screen + 0.5; }
    [[nodiscard]] bool mayZoom() const { return m_way && m_way->mostZoom > 1; }
    /// How many times as long as the screen the way is, where it may be zoomed.
    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] double position() const { return m_position; }
    [[nodiscard]] double screen() const { return m_way ? m_way->screen : 0; }
    [[nodiscard]] bool isGliding() const { return m_glide.state() == QAbstractAnimation::Running; }
    /// Milliseconds; 0 jumps.
    void setGlideTime(int milliseconds) { m_glideTime = milliseconds; }

    void reset();
    /// Magnifies about a place in sight: so many points from the beginning of the screen.
    void zoomBy(double factor, double about);
    /// All of it in sight.
    void fit();
    void jumpTo(double position);
    /// With as little movement as that takes.
    void glideIntoSight(double from, double to);
    void glideTo(double position);
    void glideBy(double distance);
    [[nodiscard]] bool standsAtStops() const { return m_way && m_way->standsAtStops; }
    /// To the next case or yardstick that is not yet in sight, the end of the way after the last; on a way with places
    /// to stand at, to the next of them.
    void glideToNext();
    void glideToPrevious();

signals:
    void moved();
    void zoomed();
    void arrived();

private:
    [[nodiscard]] double inside(double position) const;
    [[nodiscard]] double target() const;
    /// Where the window begins so that a thing is well in sight.
    [[nodiscard]] double before(double stop) const;

    std::optional<scene::Way> m_way;
    double m_position = 0;
    double m_zoom = 1;
    double m_target = 0;
    QVariantAnimation m_glide;
    int m_glideTime = 220;
};

} // namespace toscale::gui
