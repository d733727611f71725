#pragma once

#include "app/figure/scene_motion.h"
#include "app/figure/scene_picture.h"
#include "app/figure/screen_figure.h"
#include "app/figure/way_scroll.h"
#include "core/scene/colour_vision.h"
#include "core/scene/scene.h"
#include "core/scene/way_window.h"

#include <QImage>
#include <QWidget>
#include <optional>

namespace toscale::gui {

/// Shows one scene, scaled to fit where it was not laid out for this size, and lets marks be hovered, selected and
/// walked by keyboard. What it adds to the scene (hover, selection) is an overlay and never part of a picture.
/// A scene with a way is scrolled by wheel, keys and drag; whoever lays it out asks way() where it stands.
class SceneView : public QWidget {
    Q_OBJECT
public:
    explicit SceneView(QWidget* parent = nullptr);

    /// `glides`: from the picture before, as far as both show the same.
    void setScene(scene::Scene scene, bool glides = false);
    /// One that was laid out; its scene must be there.
    void setFigure(ScreenFigure figure);
    /// Cuts instead of motion.
    void setReducedMotion(bool isReduced);
    /// Milliseconds from one figure to the next; 0 cuts. Fades where no mark is in both.
    void setTransition(int milliseconds);
    [[nodiscard]] bool isGliding() const { return m_motion.isMoving(); }
    /// A sentence in place of a figure, when there is nothing to draw.
    void setMessage(const QString& message);
    /// What is in sight.
    [[nodiscard]] const scene::Scene& scene() const { return m_scene; }
    /// The scene with what is out of sight.
    [[nodiscard]] const scene::Scene& whole() const;
    /// The marks that can be spoken of, in drawing order: where keys stop.
    [[nodiscard]] static std::vector<const scene::Mark*> spokenMarks(const scene::Scene& scene);
    /// The mark that is spoken of there: of a label the nearest one of its case.
    [[nodiscard]] const scene::Mark* spokenMarkUnder(QPointF position) const;
    /// A preview of how others see the figure; exports keep their colours.
    void setVision(scene::ColourVision vision);
    [[nodiscard]] scene::ColourVision vision() const { return m_vision; }
    [[nodiscard]] const scene::MarkKey& selectedMark() const { return m_selected; }
    [[nodiscard]] const std::string& selectedCase() const { return m_selected.caseId; }
    void selectCase(const std::string& caseId);
    /// Where the figure has such a mark, or the next one that comes.
    void selectMark(const scene::MarkKey& key);

    [[nodiscard]] WayScroll& way() { return m_way; }

    [[nodiscard]] QSize sizeHint() const override { return {900, 540}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 160}; }
    /// Where the picture lies in the widget.
    [[nodiscard]] QRectF pictureRect() const { return placeOfScene(m_scene, size()); }
    /// Where a mark lies in the widget; empty where the figure has none of that key.
    [[nodiscard]] QRect placeOf(const scene::MarkKey& key) const;

signals:
    /// The scene is another one, whether or not its marks are.
    void marksChanged();
    /// Another one, of the same case or of another; an empty key: none.
    void markSelected(const scene::MarkKey& key);
    /// What has a receipt and belongs to no case was clicked: see scene::framePartAt().
    void framePartClicked(const std::string& part);
    /// A source was clicked; nothing is opened without it.
    void linkActivated(const QString& address);
    /// Delete was pressed on the selected mark.
    void removalWanted(const scene::MarkKey& key);
    /// It was double-clicked, or Enter was pressed on it.
    void markActivated(const scene::MarkKey& key);
    /// Alt and an arrow: one step later (1) or earlier (-1).
    void shiftWanted(const scene::MarkKey& key, int steps);
    void firstPainted();
    /// The room, the zoom or the place on the way changed: time to lay the figure out anew.
    void layoutWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] const scene::Mark* markUnder(QPointF position) const;
    [[nodiscard]] QString linkUnder(QPointF position) const;
    /// What can be said of a case, or of a thing on the way.
    [[nodiscard]] QString spokenAt(QPointF position) const;
    [[nodiscard]] geometry::Point scenePoint(QPointF position) const;
    /// Points of the picture to a pixel of the widget.
    [[nodiscard]] double pointsPerPixel() const;
    void selectAt(QPointF position);
    bool scrollByKey(const QKeyEvent& event);
    void select(const scene::MarkKey& key);
    void drawFrame(QPainter& painter, const scene::Mark& mark, bool strong) const;
    void drawFrames(QPainter& painter) const;
    /// In a place where a figure is scrolled from top to bottom.
    [[nodiscard]] bool isTallerThanItsPlace() const;
    /// The words of the axis at the upper edge of what is in sight, where the axis itself is scrolled out of it.
    void drawPinnedAxis(QPainter& painter) const;
    /// The way was scrolled.
    void follow();
    /// Points from the beginning of what is in sight of the way.
    [[nodiscard]] double alongScreen(QPointF position) const;
    void zoomByWheel(const QWheelEvent& event);
    bool zoomByKey(const QKeyEvent& event);
    bool shiftByKey(const QKeyEvent& event);
    void render();

    scene::Scene m_scene;
    scene::WayWindow m_window; // of a figure whose marks move along a way
    QString m_message;
    scene::ColourVision m_vision = scene::ColourVision::Usual;
    QImage m_picture;
    std::string m_hovered;
    QString m_hoveredLink;
    scene::MarkKey m_selected;
    scene::MarkKey m_wanted; // selected as soon as there is such a mark
    bool m_painted = false;
    WayScroll m_way;
    SceneMotion m_motion;
    std::optional<QPointF> m_dragFrom; // where a drag began
    double m_dragPosition = 0;         // on the way
    bool m_isDragged = false;
};

} // namespace toscale::gui
