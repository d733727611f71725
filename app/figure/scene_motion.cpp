#include "app/figure/scene_motion.h"

#include "app/draw/paint_scene.h"

#include <QEasingCurve>
#include <QPainter>

namespace toscale::gui {

namespace {

constexpr double leastDistance = 2;      // points: less is not seen as motion
constexpr std::size_t mostMarks = 3'000; // more than these are not painted 60 times a second

} // namespace

SceneMotion::SceneMotion(QObject* parent)
    : QObject(parent)
{
    m_animation.setEasingCurve(QEasingCurve::InOutCubic);
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant& part) {
        m_part = part.toDouble();
        if (m_morph)
            m_morph->moveTo(m_part);
        emit stepped();
    });
    connect(&m_animation, &QVariantAnimation::finished, this, [this] {
        m_morph.reset();
        emit stepped();
    });
}

void SceneMotion::begin(const scene::Scene& from, const scene::Scene& to)
{
    stop();
    const bool isOnePlace = from.size == to.size && from.theme == to.theme && from.rightToLeft == to.rightToLeft;
    if (m_time <= 0 || !isOnePlace || from.marks.size() + to.marks.size() > 2 * mostMarks)
        return;
    scene::Morph morph(from, to);
    if (morph.distance() < leastDistance)
        return;
    m_morph = std::move(morph);
    m_part = 0;
    m_animation.setDuration(m_time);
    m_animation.start();
}

void SceneMotion::stop()
{
    m_morph.reset();
    m_animation.stop();
}

void SceneMotion::paint(QPainter& painter, const scene::Theme& theme) const
{
    if (!m_morph)
        return;
    draw::paintScene(painter, m_morph->moving(), theme);
    painter.setOpacity(1 - m_part);
    draw::paintScene(painter, m_morph->leaving(), theme, false);
    painter.setOpacity(m_part);
    draw::paintScene(painter, m_morph->entering(), theme, false);
    painter.setOpacity(1);
}

} // namespace toscale::gui
