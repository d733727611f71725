#include "app/figure/scene_motion.h"

#include "app/draw/paint_scene.h"
#include "core/scene/enlarge.h"

#include <QEasingCurve>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <iterator>

namespace toscale::gui {

namespace {

constexpr double leastDistance = 2;      // points: less is not seen as motion
constexpr std::size_t mostMarks = 3'000; // more than these are not painted 60 times a second

const scene::MarkKey paper{{}, "background"}; // would lie over the values

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
        stop();
        emit stepped();
    });
}

void SceneMotion::begin(const scene::Scene& from, const scene::Scene& to)
{
    stop();
    const bool isOnePaper = from.theme == to.theme && from.rightToLeft == to.rightToLeft;
    if (m_time <= 0 || !isOnePaper || from.marks.size() + to.marks.size() > 2 * mostMarks)
        return;
    const double factor = to.size.width / from.size.width;
    const bool isOneForm = std::abs(from.size.height * factor - to.size.height) < 1;
    if (!isOneForm || (!m_fades && factor != 1))
        return;
    scene::Scene before = from;
    if (factor != 1) { // the same place, laid out larger or smaller
        before.way.reset();
        scene::enlarge(before, factor);
    }
    scene::Morph morph(before, to);
    if (morph.distance() < leastDistance && !m_fades)
        return;
    m_morph = std::move(morph);
    m_part = 0;
    m_animation.setDuration(m_time);
    m_animation.start();
}

void SceneMotion::stop()
{
    m_morph.reset();
    m_leaving = {};
    m_entering = {};
    m_animation.stop();
}

void SceneMotion::paintLayer(QPainter& painter, const scene::Scene& scene, const scene::Theme& theme, double opacity,
                             QImage& layer) const
{
    if (opacity <= 0)
        return;
    const QPaintDevice* device = painter.device();
    const double ratio = device->devicePixelRatioF();
    const QSize size = QSize(device->width(), device->height()) * ratio;
    if (layer.size() != size) {
        layer = QImage(size, QImage::Format_ARGB32_Premultiplied);
        layer.setDevicePixelRatio(ratio);
        layer.fill(Qt::transparent);
        scene::Scene words = scene::withoutMarks(scene);
        std::ranges::copy_if(scene.marks, std::back_inserter(words.marks),
                             [](const scene::Mark& mark) { return !mark.data && mark.key != paper; });
        QPainter onLayer(&layer);
        onLayer.setTransform(painter.worldTransform());
        draw::paintScene(onLayer, words, theme);
    }
    painter.save();
    painter.resetTransform();
    painter.setOpacity(opacity);
    painter.drawImage(QPoint(), layer);
    painter.restore();
}

void SceneMotion::paint(QPainter& painter, const scene::Theme& theme) const
{
    if (!m_morph)
        return;
    // What says a value may be many times as large as the picture while a camera moves away from it: under all words,
    // and there as soon as the camera moves.
    constexpr double soon = 0.25;
    const double isThere = std::min(1.0, m_part / soon);
    const auto paint = [&](const scene::Scene& scene, const auto& isWanted, double opacity) {
        if (opacity <= 0)
            return;
        scene::Scene some = scene::withoutMarks(scene);
        std::ranges::copy_if(scene.marks, std::back_inserter(some.marks), isWanted);
        painter.setOpacity(opacity);
        draw::paintScene(painter, some, theme);
    };
    const auto isRiding = [this](const scene::Mark& mark) { return mark.data && !m_morph->isReplaced(mark); };
    const auto isReplaced = [this](const scene::Mark& mark) { return mark.data && m_morph->isReplaced(mark); };
    const auto isDrawn = [](const scene::Mark& mark) { return mark.key != paper; };
    const double leaves = m_fades ? std::max(0.0, 1 - 2 * m_part) : 1 - m_part;
    const double enters = m_fades ? std::max(0.0, 2 * m_part - 1) : m_part;
    paint(m_morph->leaving(), isRiding, m_fades ? std::min(1.0, (1 - m_part) / soon) : leaves);
    paint(m_morph->entering(), isRiding, m_fades ? isThere : enters);
    paint(m_morph->leaving(), isReplaced, leaves);
    paint(m_morph->entering(), isReplaced, enters);
    paint(m_morph->moving(), isDrawn, 1);
    paintLayer(painter, m_morph->leaving(), theme, leaves, m_leaving);
    paintLayer(painter, m_morph->entering(), theme, enters, m_entering);
    painter.setOpacity(1);
}

} // namespace toscale::gui
