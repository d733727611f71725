#include "app/figure/way_scroll.h"

#include <QEasingCurve>
#include <QSignalBlocker>
#include <algorithm>
#include <cmath>

namespace toscale::gui {

WayScroll::WayScroll(QObject* parent)
    : QObject(parent)
{
    m_glide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_glide, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        m_position = inside(value.toDouble());
        emit moved();
    });
    connect(&m_glide, &QVariantAnimation::finished, this, &WayScroll::arrived);
}

void WayScroll::setWay(const std::optional<scene::Way>& way, double laidOutAt)
{
    const bool hasGoneOn = m_way && way && m_position != laidOutAt;
    m_way = way;
    if (!way)
        m_glide.stop();
    if (!isGliding())
        m_position = m_target = !way ? 0 : hasGoneOn ? inside(m_position) : way->position;
}

void WayScroll::reset()
{
    m_glide.stop();
    m_position = m_target = 0;
    m_zoom = 1;
}

void WayScroll::zoomBy(double factor, double about)
{
    if (!mayZoom())
        return;
    const double zoom = std::clamp(m_zoom * factor, 1.0, m_way->mostZoom);
    if (zoom == m_zoom)
        return;
    m_glide.stop();
    const double at = (m_position + about) * zoom / m_zoom - about;
    m_zoom = zoom;
    m_way->length = m_way->screen * zoom;
    m_position = m_target = inside(at);
    emit zoomed();
}

void WayScroll::fit()
{
    zoomBy(1 / m_zoom, 0);
}

void WayScroll::glideIntoSight(double from, double to)
{
    if (!hasWay())
        return;
    constexpr double margin = 0.08; // of the screen, between a thing and the edge
    const double least = to - (1 - margin) * m_way->screen;
    const double most = from - margin * m_way->screen;
    const double at = target();
    if (least > most) // longer than the screen: its beginning
        glideTo(most);
    else if (at < least || at > most)
        glideTo(std::clamp(at, least, most));
}

double WayScroll::inside(double position) const
{
    return m_way ? std::clamp(position, 0.0, std::max(m_way->length - m_way->screen, 0.0)) : 0;
}

double WayScroll::target() const
{
    return isGliding() ? m_target : m_position;
}

void WayScroll::jumpTo(double position)
{
    m_glide.stop();
    const double to = inside(position);
    if (to == m_position)
        return;
    m_position = m_target = to;
    emit moved();
}

void WayScroll::glideTo(double position)
{
    if (!m_way)
        return;
    const double to = inside(position);
    if (m_glideTime <= 0) {
        jumpTo(to);
        emit arrived();
        return;
    }
    constexpr int longest = 1600;
    // a longer way takes longer, but nobody waits for hundreds of screens
    const double screens = std::abs(to - m_position) / std::max(m_way->screen, 1.0);
    m_glide.stop();
    {
        const QSignalBlocker notYet(m_glide); // ends that are set one after the other are no step
        m_glide.setDuration(std::min(static_cast<int>(m_glideTime * (1 + std::log1p(screens))), longest));
        m_glide.setStartValue(m_position);
        m_glide.setEndValue(to);
    }
    m_target = to;
    m_glide.start();
}

void WayScroll::glideBy(double distance)
{
    glideTo(target() + distance);
}

double WayScroll::before(double stop) const
{
    if (m_way->standsAtStops)
        return inside(stop);
    constexpr double share = 0.6; // of the window lies before the thing
    return inside(stop - share * m_way->screen);
}

void WayScroll::glideToNext()
{
    if (!m_way)
        return;
    const double from = target();
    const double seen = m_way->standsAtStops ? 0 : m_way->screen - 1;
    for (const double stop : m_way->stops)
        if (stop > from + seen && before(stop) > from + 1) {
            glideTo(before(stop));
            return;
        }
    glideTo(m_way->length);
}

void WayScroll::glideToPrevious()
{
    if (!m_way)
        return;
    const double from = target();
    const auto passed = std::find_if(m_way->stops.rbegin(), m_way->stops.rend(), [&](double stop) {
        return m_way->standsAtStops ? stop < from - 1 : stop < from + 1;
    });
    glideTo(passed == m_way->stops.rend() ? 0 : before(*passed));
}

} // namespace toscale::gui
