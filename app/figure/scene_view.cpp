#include "app/figure/scene_view.h"

#include "app/draw/colour.h"
#include "app/draw/qt_text_measure.h"
#include "app/figure/scene_accessible.h"
#include "app/text/qt_string.h"
#include "core/scene/theme.h"

#include <QAccessible>
#include <QPainter>
#include <QStyle>
#include <algorithm>
#include <cmath>
#include <limits>

namespace toscale::gui {

namespace {

QRectF toQRect(const geometry::Rect& rect)
{
    return {rect.x, rect.y, rect.width, rect.height};
}

} // namespace

SceneView::SceneView(QWidget* parent)
    : QWidget(parent)
{
    SceneAccessible::install();
    setObjectName(QStringLiteral("sceneView"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setReducedMotion(false);
    connect(&m_motion, &SceneMotion::stepped, this, qOverload<>(&QWidget::update));
    connect(&m_way, &WayScroll::moved, this, &SceneView::follow);
    connect(&m_way, &WayScroll::zoomed, this, &SceneView::layoutWanted);
    connect(&m_way, &WayScroll::arrived, this, [this] {
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    });
}

void SceneView::setReducedMotion(bool isReduced)
{
    const int time = isReduced ? 0 : style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    m_way.setGlideTime(time);
    m_motion.setTime(2 * time);
}

void SceneView::setTransition(int milliseconds)
{
    m_motion.setTime(milliseconds);
    m_motion.setFades(true);
}

void SceneView::setScene(scene::Scene scene, bool glides)
{
    ScreenFigure figure;
    figure.glides = glides;
    figure.laidOutAt = m_way.position();
    if (scene.way && scene::movingMarks(scene) != nullptr)
        figure.window = scene::WayWindow(scene, draw::QtTextMeasure());
    figure.scene = std::move(scene);
    setFigure(std::move(figure));
}

void SceneView::setFigure(ScreenFigure figure)
{
    scene::Scene& scene = *figure.scene;
    if (figure.glides && !m_scene.marks.empty() && !m_way.hasWay())
        m_motion.begin(m_scene, scene);
    else
        m_motion.stop();
    m_way.setWay(scene.way, figure.laidOutAt);
    const bool isAsPainted = figure.paintedFor == m_vision && (!scene.way || m_way.position() == scene.way->position);
    if (m_way.hasWay() && figure.window.whole().way) {
        m_window = std::move(figure.window);
        m_scene = m_window.at(m_way.position());
    } else {
        m_window = {};
        m_scene = std::move(scene);
    }
    emit marksChanged();
    m_message.clear();
    m_picture = isAsPainted ? std::move(figure.picture) : QImage();
    QString description = text::toQString(m_scene.altText);
    for (const scene::Mark& mark : m_scene.marks)
        if (mark.key == scene::MarkKey{{}, "progress"})
            description.prepend(text::toQString(std::get<scene::TextShape>(mark.shape).text) + QStringLiteral(". "));
    if (accessibleName() != text::toQString(m_scene.title)) // while it scrolls it stays
        setAccessibleName(text::toQString(m_scene.title));
    setAccessibleDescription(description);
    update();
    const scene::MarkKey wanted = std::exchange(m_wanted, {});
    if (std::ranges::find(whole().marks, wanted, &scene::Mark::key) != whole().marks.end() && !wanted.part.empty())
        select(wanted);
}

const scene::Scene& SceneView::whole() const
{
    return m_window.whole().way ? m_window.whole() : m_scene;
}

void SceneView::follow()
{
    if (!m_window.whole().way || !m_window.covers(m_way.position())) {
        emit layoutWanted();
        return;
    }
    m_scene = m_window.at(m_way.position());
    m_picture = {};
    update();
}

void SceneView::setMessage(const QString& message)
{
    m_message = message;
    m_motion.stop();
    m_scene.marks.clear();
    m_scene.way.reset();
    m_window = {};
    m_way.setWay({}, 0);
    m_picture = {};
    emit marksChanged();
    setAccessibleName(message);
    setAccessibleDescription({}); // that of the figure before
    update();
}

void SceneView::selectCase(const std::string& caseId)
{
    if (caseId == m_selected.caseId)
        return;
    const std::vector<const scene::Mark*> marks = spokenMarks(whole());
    const auto first = std::ranges::find_if(marks, [&](const scene::Mark* mark) { return mark->key.caseId == caseId; });
    select(first == marks.end() ? scene::MarkKey{caseId, {}} : (*first)->key);
}

void SceneView::selectMark(const scene::MarkKey& key)
{
    if (std::ranges::find(whole().marks, key, &scene::Mark::key) != whole().marks.end())
        select(key);
    else
        m_wanted = key;
}

void SceneView::select(const scene::MarkKey& key)
{
    if (key == m_selected)
        return;
    m_selected = key;
    update();
    emit markSelected(scene::MarkKey(m_selected)); // a copy: whoever listens may draw the figure anew
    if (const auto place = m_window.placeOf(m_selected))
        m_way.glideIntoSight(place->x, place->right());
}

QRect SceneView::placeOf(const scene::MarkKey& key) const
{
    const auto mark = std::ranges::find(m_scene.marks, key, &scene::Mark::key);
    if (mark == m_scene.marks.end())
        return {};
    const geometry::Rect bounds = scene::boundsOf(*mark, draw::QtTextMeasure(), m_scene.rightToLeft);
    const QRectF target = pictureRect();
    const double scale = 1 / pointsPerPixel();
    return QRectF(target.x() + bounds.x * scale, target.y() + bounds.y * scale, bounds.width * scale,
                  bounds.height * scale)
        .toAlignedRect();
}

bool SceneView::isTallerThanItsPlace() const
{
    return parentWidget() != nullptr && height() > parentWidget()->height();
}

void SceneView::drawPinnedAxis(QPainter& painter) const
{
    const auto axis = std::ranges::find(m_scene.marks, scene::MarkKey{{}, "axis"}, &scene::Mark::key);
    const auto isTick = [](const scene::Mark& mark) {
        return mark.key.caseId.empty() && mark.key.part.starts_with("tick-")
            && std::holds_alternative<scene::TextShape>(mark.shape);
    };
    const auto tick = std::ranges::find_if(m_scene.marks, isTick);
    if (axis == m_scene.marks.end() || tick == m_scene.marks.end())
        return;
    const QRect line = placeOf(axis->key);
    const int from = placeOf(tick->key).top() - 4;
    const int seen = visibleRegion().boundingRect().top();
    if (seen <= from)
        return;
    const QRect strip(0, from, width(), line.bottom() + 2 - from);
    const double ratio = m_picture.devicePixelRatio();
    painter.drawImage(QRectF(0, seen, strip.width(), strip.height()), m_picture,
                      QRectF(QPointF(strip.topLeft()) * ratio, QSizeF(strip.size()) * ratio));
}

void SceneView::setVision(scene::ColourVision vision)
{
    m_vision = vision;
    m_picture = {};
    update();
}

void SceneView::render()
{
    if (!m_scene.marks.empty()) {
        const geometry::Size place{static_cast<double>(width()), static_cast<double>(height())};
        m_picture = scenePicture(m_scene, m_vision, place, devicePixelRatioF());
        return;
    }
    m_picture = QImage(size() * devicePixelRatioF(), QImage::Format_RGB32);
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    m_picture.fill(palette().color(QPalette::Base));
}

void SceneView::drawFrame(QPainter& painter, const scene::Mark& mark, bool strong) const
{
    const draw::QtTextMeasure measure;
    QPen pen(draw::toQColor(themeOfScene(m_scene).selection), strong ? 2 : 1);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    QRectF whole = toQRect(scene::boundsOf(mark, measure, m_scene.rightToLeft));
    for (const scene::Mark& piece : m_scene.marks) // a value may be drawn in several pieces, of which the first speaks
        if (mark.data && piece.data && piece.description.empty() && piece.key.caseId == mark.key.caseId
            && piece.data->scale == mark.data->scale && piece.data->measure == mark.data->measure)
            whole |= toQRect(scene::boundsOf(piece, measure, m_scene.rightToLeft));
    painter.drawRoundedRect(whole.adjusted(-3, -3, 3, 3), 3, 3);
}

/// All marks of the selected case, and among them the one that keys have come to.
void SceneView::drawFrames(QPainter& painter) const
{
    constexpr std::ptrdiff_t mostOfCase = 200; // more frames would be a wall
    const scene::MovingMarks* moving = scene::movingMarks(m_scene);
    const std::vector<const scene::Mark*> marks = spokenMarks(m_scene);
    const auto areFew = [&](const std::string& caseId) {
        return !caseId.empty()
            && std::ranges::count_if(marks, [&](const scene::Mark* mark) { return mark->key.caseId == caseId; })
            <= mostOfCase;
    };
    const bool framesSelected = areFew(m_selected.caseId);
    const bool framesHovered = areFew(m_hovered);
    for (const scene::Mark* mark : marks) {
        const bool isFramed = mark->key == m_selected || (framesSelected && mark->key.caseId == m_selected.caseId)
            || (framesHovered && mark->key.caseId == m_hovered);
        if (!isFramed)
            continue;
        const bool isMoving = moving != nullptr && moving->has(static_cast<std::size_t>(mark - m_scene.marks.data()));
        if (isMoving)
            painter.setClipRect(toQRect(moving->window));
        painter.setClipping(isMoving);
        drawFrame(painter, *mark, mark->key == m_selected);
    }
    painter.setClipping(false);
}

void SceneView::paintEvent(QPaintEvent*)
{
    if (m_motion.isMoving()) {
        const scene::Theme theme = scene::seenWith(m_vision, themeOfScene(m_scene));
        QPainter painter(this);
        painter.fillRect(rect(), draw::toQColor(theme.background));
        const QRectF target = pictureRect();
        painter.translate(target.topLeft());
        painter.scale(target.width() / m_scene.size.width, target.height() / m_scene.size.height);
        m_motion.paint(painter, theme);
        return;
    }
    if (m_picture.size() != size() * devicePixelRatioF()) // none yet, or painted for another room
        render();
    QPainter painter(this);
    painter.drawImage(0, 0, m_picture);
    if (!m_message.isEmpty()) {
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, m_message);
    } else if (!m_scene.marks.empty()) {
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF target = pictureRect();
        painter.translate(target.topLeft());
        painter.scale(target.width() / m_scene.size.width, target.height() / m_scene.size.height);
        drawFrames(painter);
        painter.resetTransform();
        if (isTallerThanItsPlace())
            drawPinnedAxis(painter);
    }
    if (!m_painted) {
        m_painted = true;
        emit firstPainted();
    }
}

void SceneView::resizeEvent(QResizeEvent*)
{
    m_picture = {};
    emit layoutWanted();
}

double SceneView::pointsPerPixel() const
{
    const QRectF target = pictureRect();
    return target.isEmpty() ? 1 : m_scene.size.width / target.width();
}

geometry::Point SceneView::scenePoint(QPointF position) const
{
    const QRectF target = pictureRect();
    return {(position.x() - target.x()) * pointsPerPixel(), (position.y() - target.y()) * pointsPerPixel()};
}

const scene::Mark* SceneView::markUnder(QPointF position) const
{
    if (m_scene.marks.empty() || pictureRect().isEmpty())
        return nullptr;
    const scene::Mark* mark = scene::markAt(m_scene, scenePoint(position), 6 * pointsPerPixel());
    return mark != nullptr && !mark->key.caseId.empty() ? mark : nullptr;
}

const scene::Mark* SceneView::spokenMarkUnder(QPointF position) const
{
    const scene::Mark* under = markUnder(position);
    if (under == nullptr || !under->description.empty())
        return under;
    const draw::QtTextMeasure measure;
    const geometry::Point at = scenePoint(position);
    const scene::Mark* nearest = nullptr;
    double least = std::numeric_limits<double>::infinity();
    for (const scene::Mark* mark : spokenMarks(m_scene)) {
        if (mark->key.caseId != under->key.caseId)
            continue;
        const geometry::Point middle = scene::boundsOf(*mark, measure, m_scene.rightToLeft).center();
        // rows tell marks apart better than columns
        if (const double distance = std::hypot((middle.x - at.x) / 4, middle.y - at.y); distance < least) {
            least = distance;
            nearest = mark;
        }
    }
    return nearest;
}

QString SceneView::spokenAt(QPointF position) const
{
    if (const scene::Mark* mark = spokenMarkUnder(position))
        return text::toQString(mark->description);
    const draw::QtTextMeasure measure;
    for (const scene::Mark& mark : m_scene.marks)
        if (mark.key.caseId.empty() && !mark.description.empty()
            && scene::boundsOf(mark, measure, m_scene.rightToLeft).contains(scenePoint(position)))
            return text::toQString(mark.description);
    return {};
}

std::vector<const scene::Mark*> SceneView::spokenMarks(const scene::Scene& scene)
{
    std::vector<const scene::Mark*> marks;
    for (const scene::Mark& mark : scene.marks)
        if (!mark.key.caseId.empty() && !mark.description.empty())
            marks.push_back(&mark);
    return marks;
}

QString SceneView::linkUnder(QPointF position) const
{
    const QRectF target = pictureRect();
    if (m_scene.marks.empty() || !target.contains(position))
        return {};
    const double scale = m_scene.size.width / target.width();
    const QPointF at = (position - target.topLeft()) * scale;
    return text::toQString(scene::linkAt(m_scene, {at.x(), at.y()}, draw::QtTextMeasure()));
}

} // namespace toscale::gui
