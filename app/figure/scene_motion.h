#pragma once

#include "core/scene/morph.h"
#include "core/scene/theme.h"

#include <QImage>
#include <QObject>
#include <QVariantAnimation>
#include <optional>

class QPainter;

namespace toscale::gui {

/// The way of a figure from one picture to the next: its marks glide, so that eyes can follow each of them. A cut where
/// nothing moves, where there are too many marks, and where no motion is wanted.
class SceneMotion : public QObject {
    Q_OBJECT
public:
    explicit SceneMotion(QObject* parent = nullptr);

    /// Milliseconds; 0 cuts.
    void setTime(int milliseconds) { m_time = milliseconds; }
    /// Also where no mark is in both pictures; words of the first are gone before those of the second come.
    void setFades(bool fades) { m_fades = fades; }
    void begin(const scene::Scene& from, const scene::Scene& to);
    void stop();
    [[nodiscard]] bool isMoving() const { return m_morph.has_value(); }
    /// How far it is: 0 to 1.
    [[nodiscard]] double part() const { return m_part; }
    /// The picture of this moment without its paper, in points of the scene.
    void paint(QPainter& painter, const scene::Theme& theme) const;

signals:
    void stepped();

private:
    /// What does not move and is no value, as one picture: Qt paints letters that shine through many times slower than
    /// a picture that does (20 to 40 ms a frame at 1920x1080 against 2).
    void paintLayer(QPainter& painter, const scene::Scene& scene, const scene::Theme& theme, double opacity,
                    QImage& layer) const;

    std::optional<scene::Morph> m_morph;
    QVariantAnimation m_animation;
    mutable QImage m_leaving; // its words, painted when they are first seen
    mutable QImage m_entering;
    double m_part = 0;
    int m_time = 0;
    bool m_fades = false;
};

} // namespace toscale::gui
