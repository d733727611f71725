#include "app/figure/scene_view.h"

#include "app/draw/qt_text_measure.h"
#include "app/text/qt_string.h"
#include "core/scene/frame_part.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QTextLayout>
#include <QToolTip>
#include <algorithm>
#include <cmath>

// Pointer, wheel and keys of a figure.

namespace toscale::gui {

namespace {

constexpr double zoomOfNotch = 1.25;

/// A sentence for a tool tip, which breaks no lines of plain text.
QString inLines(const QString& text, const QFont& font)
{
    constexpr double width = 480;
    QTextLayout layout(text, font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines.join(QLatin1Char('\n'));
}

} // namespace

void SceneView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragFrom && event->buttons().testFlag(Qt::LeftButton)) {
        const double by = (event->position().x() - m_dragFrom->x()) * pointsPerPixel();
        m_isDragged = m_isDragged || std::abs(by) > 4;
        if (m_isDragged)
            m_way.jumpTo(m_dragPosition - (m_scene.rightToLeft ? -by : by));
        return;
    }
    const scene::Mark* mark = markUnder(event->position());
    const std::string hovered = mark != nullptr ? mark->key.caseId : std::string();
    const QString link = linkUnder(event->position());
    if (hovered == m_hovered && link == m_hoveredLink)
        return;
    m_hovered = hovered;
    m_hoveredLink = link;
    setCursor(hovered.empty() && link.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

void SceneView::mousePressEvent(QMouseEvent* event)
{
    if (const QString link = linkUnder(event->position()); !link.isEmpty()) {
        emit linkActivated(link);
        return;
    }
    if (!m_way.hasWay()) {
        selectAt(event->position());
        return;
    }
    m_dragFrom = event->position();
    m_dragPosition = m_way.position();
    m_isDragged = false;
}

void SceneView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_dragFrom && !m_isDragged)
        selectAt(event->position());
    m_dragFrom.reset();
}

void SceneView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const scene::Mark* mark = spokenMarkUnder(event->position()))
        emit markActivated(scene::MarkKey(mark->key)); // a copy: the figure is drawn anew meanwhile
}

void SceneView::wheelEvent(QWheelEvent* event)
{
    const bool pans = event->modifiers().testFlag(Qt::ShiftModifier)
        || std::abs(event->angleDelta().x()) > std::abs(event->angleDelta().y());
    const bool scrolls = isTallerThanItsPlace() && !event->modifiers().testFlag(Qt::ControlModifier);
    if (scrolls && !pans) { // up and down, which is its place's to do; with Ctrl it zooms
        event->ignore();
        return;
    }
    if (m_way.mayZoom() && !pans) {
        zoomByWheel(*event);
        event->accept();
        return;
    }
    if (!m_way.hasWay()) {
        event->ignore();
        return;
    }
    const auto along = [](QPoint delta) { return std::abs(delta.x()) > std::abs(delta.y()) ? delta.x() : delta.y(); };
    const double towardsEnd = m_scene.rightToLeft && event->angleDelta().x() != 0 ? 1 : -1;
    constexpr double notch = 120; // eighths of a degree
    constexpr double screensOfNotch = 0.125;
    if (!event->pixelDelta().isNull())
        m_way.jumpTo(m_way.position() + towardsEnd * along(event->pixelDelta()) * pointsPerPixel());
    else
        m_way.glideBy(towardsEnd * along(event->angleDelta()) / notch * screensOfNotch * m_way.screen());
    event->accept();
}

double SceneView::alongScreen(QPointF position) const
{
    const double x = scenePoint(position).x;
    const scene::MovingMarks* moving = scene::movingMarks(m_scene);
    if (moving == nullptr)
        return x;
    const geometry::Rect& window = moving->window;
    const double margin = (window.width - m_scene.way->screen) / 2;
    return (m_scene.rightToLeft ? window.right() - x : x - window.x) - margin;
}

void SceneView::zoomByWheel(const QWheelEvent& event)
{
    constexpr double notch = 120; // eighths of a degree
    m_way.zoomBy(std::pow(zoomOfNotch, event.angleDelta().y() / notch), alongScreen(event.position()));
}

/// About the selected mark where it is in sight, else about the middle.
bool SceneView::zoomByKey(const QKeyEvent& event)
{
    if (!m_way.mayZoom())
        return false;
    double about = m_way.screen() / 2;
    if (const auto place = m_window.placeOf(m_selected)) {
        const double at = place->center().x - m_way.position();
        if (at >= 0 && at <= m_way.screen())
            about = at;
    }
    if (event.key() == Qt::Key_Plus || event.key() == Qt::Key_Equal)
        m_way.zoomBy(zoomOfNotch, about);
    else if (event.key() == Qt::Key_Minus)
        m_way.zoomBy(1 / zoomOfNotch, about);
    else if (event.key() == Qt::Key_0)
        m_way.fit();
    else
        return false;
    return true;
}

bool SceneView::shiftByKey(const QKeyEvent& event)
{
    const bool isArrow = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    if (!isArrow || event.modifiers() != Qt::AltModifier || m_selected.caseId.empty())
        return false;
    const bool isLater = (event.key() == Qt::Key_Right) != m_scene.rightToLeft;
    emit shiftWanted(scene::MarkKey(m_selected), isLater ? 1 : -1);
    return true;
}

/// Keys that scroll a long figure; up and down still walk over its marks.
bool SceneView::scrollByKey(const QKeyEvent& event)
{
    constexpr double step = 0.125;
    constexpr double page = 0.9;
    const bool jumps = event.modifiers().testFlag(Qt::ControlModifier);
    const int right = m_scene.rightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int left = m_scene.rightToLeft ? Qt::Key_Right : Qt::Key_Left;
    const int key = event.key();
    const bool pagesAreStops = m_way.standsAtStops();
    const bool pagesOn = key == Qt::Key_PageDown || key == Qt::Key_Space;
    if (key == Qt::Key_N || (key == right && jumps) || (pagesAreStops && pagesOn))
        m_way.glideToNext();
    else if (key == Qt::Key_P || (key == left && jumps) || (pagesAreStops && key == Qt::Key_PageUp))
        m_way.glideToPrevious();
    else if (key == right || key == left)
        m_way.glideBy((key == right ? step : -step) * m_way.screen());
    else if (pagesOn)
        m_way.glideBy(page * m_way.screen());
    else if (key == Qt::Key_PageUp)
        m_way.glideBy(-page * m_way.screen());
    else if (key == Qt::Key_Home)
        m_way.glideTo(0);
    else if (key == Qt::Key_End)
        m_way.glideTo(whole().way->length);
    else
        return false;
    return true;
}

void SceneView::leaveEvent(QEvent*)
{
    m_hovered.clear();
    update();
}

void SceneView::keyPressEvent(QKeyEvent* event)
{
    if (shiftByKey(*event) || zoomByKey(*event) || (m_way.hasWay() && scrollByKey(*event)))
        return;
    const std::vector<const scene::Mark*> marks = spokenMarks(whole());
    auto current = std::ranges::find(marks, m_selected, &scene::Mark::key);
    if (current == marks.end()) // the figure is another one by now
        current =
            std::ranges::find_if(marks, [&](const scene::Mark* mark) { return mark->key.caseId == m_selected.caseId; });
    const auto index = static_cast<int>(current - marks.begin());
    const int count = static_cast<int>(marks.size());
    int next = -1;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        next = index >= count ? 0 : std::min(index + 1, count - 1);
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
        next = index >= count ? count - 1 : std::max(index - 1, 0);
        break;
    case Qt::Key_Home:
        next = 0;
        break;
    case Qt::Key_End:
        next = count - 1;
        break;
    case Qt::Key_Escape:
        if (m_selected.caseId.empty()) { // nothing to let go: it may close what the figure is in
            QWidget::keyPressEvent(event);
            return;
        }
        selectCase({});
        return;
    case Qt::Key_Delete:
        if (!m_selected.caseId.empty())
            emit removalWanted(scene::MarkKey(m_selected)); // a copy: the figure is drawn anew meanwhile
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_selected.caseId.empty())
            emit markActivated(scene::MarkKey(m_selected));
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (next >= 0 && next < count)
        select(marks[static_cast<std::size_t>(next)]->key);
}

bool SceneView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const QString spoken = spokenAt(help->pos()); !spoken.isEmpty())
            QToolTip::showText(help->globalPos(), inLines(spoken, QToolTip::font()), this);
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride && m_way.hasWay()) { // pages of the way before those of the document
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::PaletteChange)
        m_picture = {};
    return QWidget::event(event);
}

void SceneView::selectAt(QPointF position)
{
    const scene::Mark* mark = spokenMarkUnder(position);
    const std::string part = mark != nullptr || m_scene.marks.empty()
        ? std::string()
        : scene::framePartAt(m_scene, scenePoint(position), draw::QtTextMeasure());
    select(mark != nullptr ? mark->key : scene::MarkKey{});
    if (!part.empty())
        emit framePartClicked(part);
}

} // namespace toscale::gui
