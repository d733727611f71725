#include "app/figure/scene_view.h"

#include "app/draw/fonts.h"
#include "app/draw/paint_scene.h"
#include "app/draw/qt_text_measure.h"
#include "app/text/qt_string.h"
#include "core/scene/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace toscale::gui {

namespace {

QRectF toQRect(const geometry::Rect& rect)
{
    return {rect.x, rect.y, rect.width, rect.height};
}

const scene::Theme& themeFor(const scene::Scene& scene)
{
    const scene::Theme* theme = scene::themeOf(scene.theme);
    return theme != nullptr ? *theme : scene::themes().front();
}

QColor toQColor(scene::Colour colour)
{
    return {colour.red, colour.green, colour.blue};
}

} // namespace

SceneView::SceneView(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("sceneView"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void SceneView::setScene(scene::Scene scene)
{
    m_scene = std::move(scene);
    m_message.clear();
    m_picture = {};
    setAccessibleName(text::toQString(m_scene.title));
    setAccessibleDescription(text::toQString(m_scene.altText));
    update();
}

void SceneView::setMessage(const QString& message)
{
    m_message = message;
    m_scene.marks.clear();
    m_picture = {};
    setAccessibleName(message);
    update();
}

void SceneView::selectCase(const std::string& caseId)
{
    if (caseId == m_selected)
        return;
    m_selected = caseId;
    update();
    for (const scene::Mark* mark : walk())
        if (mark->key.caseId == caseId)
            setAccessibleDescription(text::toQString(mark->description));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    emit caseSelected(caseId);
}

QRectF SceneView::pictureRect() const
{
    const QSizeF whole(m_scene.size.width, m_scene.size.height);
    if (whole.isEmpty())
        return rect();
    const QSizeF size = whole.scaled(this->size(), Qt::KeepAspectRatio);
    return {(width() - size.width()) / 2, (height() - size.height()) / 2, size.width(), size.height()};
}

void SceneView::setVision(scene::ColourVision vision)
{
    m_vision = vision;
    m_picture = {};
    update();
}

void SceneView::render()
{
    const double ratio = devicePixelRatioF();
    m_picture = QPixmap(size() * ratio);
    m_picture.setDevicePixelRatio(ratio);
    const scene::Theme theme = scene::seenWith(m_vision, themeFor(m_scene));
    m_picture.fill(m_scene.marks.empty() ? palette().color(QPalette::Base) : toQColor(theme.background));
    if (m_scene.marks.empty())
        return;
    draw::loadFonts();
    QPainter painter(&m_picture);
    const QRectF target = pictureRect();
    painter.translate(target.topLeft());
    painter.scale(target.width() / m_scene.size.width, target.height() / m_scene.size.height);
    draw::paintScene(painter, m_scene, theme);
}

void SceneView::drawFrame(QPainter& painter, const std::string& caseId, bool strong) const
{
    if (caseId.empty())
        return;
    const draw::QtTextMeasure measure;
    QColor colour = toQColor(themeFor(m_scene).selection);
    QPen pen(colour, strong ? 2 : 1);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    for (const scene::Mark* mark : walk())
        if (mark->key.caseId == caseId)
            painter.drawRoundedRect(
                toQRect(scene::boundsOf(*mark, measure, m_scene.rightToLeft)).adjusted(-4, -4, 4, 4), 3, 3);
}

void SceneView::paintEvent(QPaintEvent*)
{
    if (m_picture.isNull())
        render();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    if (!m_message.isEmpty()) {
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, m_message);
    } else if (!m_scene.marks.empty()) {
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF target = pictureRect();
        painter.translate(target.topLeft());
        painter.scale(target.width() / m_scene.size.width, target.height() / m_scene.size.height);
        if (m_hovered != m_selected)
            drawFrame(painter, m_hovered, false);
        drawFrame(painter, m_selected, true);
    }
    if (!m_painted) {
        m_painted = true;
        emit firstPainted();
    }
}

void SceneView::resizeEvent(QResizeEvent*)
{
    m_picture = {};
    emit resized();
}

const scene::Mark* SceneView::markUnder(QPointF position) const
{
    const QRectF target = pictureRect();
    if (m_scene.marks.empty() || target.isEmpty())
        return nullptr;
    const double scale = m_scene.size.width / target.width();
    const geometry::Point point{(position.x() - target.x()) * scale, (position.y() - target.y()) * scale};
    const scene::Mark* mark = scene::markAt(m_scene, point, 6 * scale);
    return mark != nullptr && !mark->key.caseId.empty() ? mark : nullptr;
}

/// One mark a case that can be spoken of, in drawing order.
std::vector<const scene::Mark*> SceneView::walk() const
{
    std::vector<const scene::Mark*> marks;
    for (const scene::Mark& mark : m_scene.marks) {
        if (mark.key.caseId.empty() || mark.description.empty())
            continue;
        const bool known =
            std::ranges::any_of(marks, [&](const scene::Mark* other) { return other->key.caseId == mark.key.caseId; });
        if (!known)
            marks.push_back(&mark);
    }
    return marks;
}

void SceneView::mouseMoveEvent(QMouseEvent* event)
{
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

QString SceneView::linkUnder(QPointF position) const
{
    const QRectF target = pictureRect();
    if (m_scene.marks.empty() || !target.contains(position))
        return {};
    const double scale = m_scene.size.width / target.width();
    const QPointF at = (position - target.topLeft()) * scale;
    return text::toQString(scene::linkAt(m_scene, {at.x(), at.y()}, draw::QtTextMeasure()));
}

void SceneView::mousePressEvent(QMouseEvent* event)
{
    if (const QString link = linkUnder(event->position()); !link.isEmpty()) {
        emit linkActivated(link);
        return;
    }
    const scene::Mark* mark = markUnder(event->position());
    selectCase(mark != nullptr ? mark->key.caseId : std::string());
}

void SceneView::leaveEvent(QEvent*)
{
    m_hovered.clear();
    update();
}

void SceneView::keyPressEvent(QKeyEvent* event)
{
    const std::vector<const scene::Mark*> marks = walk();
    const auto current =
        std::ranges::find_if(marks, [&](const scene::Mark* mark) { return mark->key.caseId == m_selected; });
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
        selectCase({});
        return;
    case Qt::Key_Delete:
        if (!m_selected.empty())
            emit removalWanted(std::string(m_selected)); // a copy: the figure is drawn anew meanwhile
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (next >= 0 && next < count)
        selectCase(marks[static_cast<std::size_t>(next)]->key.caseId);
}

bool SceneView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const scene::Mark* mark = markUnder(help->pos()); mark != nullptr && !mark->description.empty())
            QToolTip::showText(help->globalPos(), // a paragraph is wrapped
                               QStringLiteral("<p>%1</p>").arg(text::toQString(mark->description).toHtmlEscaped()),
                               this);
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::PaletteChange)
        m_picture = {};
    return QWidget::event(event);
}

} // namespace toscale::gui
