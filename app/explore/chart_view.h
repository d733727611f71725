#pragma once

#include "app/explore/chart_picture.h"
#include "app/background/latest_job.h"

#include <QGraphicsView>
#include <memory>
#include <vector>

namespace toscale::gui {

/// What a drag with the left button does.
enum class ChartTool { Select, Pan, Zoom };

/// A chart to look around in: zoomed about the pointer, moved, brushed, walked by keys. Rows are told by their numbers.
class ChartView : public QGraphicsView {
    Q_OBJECT
public:
    explicit ChartView(const text::LocaleWording& wording, QWidget* parent = nullptr);
    ~ChartView() override;

    void setContent(std::shared_ptr<const ChartContent> content);
    void setTheme(const scene::Theme& theme);
    void setTool(ChartTool tool);
    [[nodiscard]] ChartTool tool() const { return m_tool; }
    [[nodiscard]] ChartPicture& picture() { return *m_picture; }

    void zoomIn() { zoomAboutMiddle(zoomOfKey); }
    void zoomOut() { zoomAboutMiddle(1 / zoomOfKey); }
    void showAll();

    /// Selected rows, ascending.
    [[nodiscard]] const std::vector<std::uint32_t>& selectedRows() const { return m_selected; }
    /// Without telling anybody.
    void selectRows(std::vector<std::uint32_t> rows);
    /// Everything in sight.
    void selectVisible();
    [[nodiscard]] bool isBusy() const { return m_density.isBusy(); }

    [[nodiscard]] QSize sizeHint() const override { return {900, 540}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 160}; }

signals:
    /// By the person.
    void selectionChanged();
    /// Clicked, or walked to.
    void rowSelected(std::size_t row);
    /// What is under the pointer, in a line; empty: nothing.
    void hovered(const QString& words);
    void densityShown();

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    static constexpr double zoomOfKey = 1.4;

    enum class Drag { None, Select, Pan, Zoom };
    [[nodiscard]] Drag dragFor(const QMouseEvent& event) const;
    void layOut();
    void zoomAboutMiddle(double factor);
    void panBy(QPointF pixels);
    void refine();
    void finishBrush(const QRectF& brush, Qt::KeyboardModifiers modifiers);
    void clickAt(QPointF at, Qt::KeyboardModifiers modifiers);
    void setSelected(std::vector<std::uint32_t> rows);
    void showSelected();
    /// The mark under a point, the nearest one within reach.
    [[nodiscard]] std::optional<std::uint32_t> pointAt(QPointF at) const;
    void hoverAt(QPointF at);
    [[nodiscard]] QString wordsAt(QPointF at) const;
    void walk(int step);
    void speak(const QString& words);

    const text::LocaleWording& m_wording;
    ChartPicture* m_picture;
    const scene::Theme* m_theme;
    LatestJob<DensityRequest, DensityPicture> m_density;
    ChartTool m_tool = ChartTool::Select;
    std::vector<std::uint32_t> m_selected;
    std::shared_ptr<const std::vector<std::uint64_t>> m_selectedPoints; // of many points: for the shades
    Drag m_drag = Drag::None;
    QPointF m_pressed;
    QPointF m_last;
    bool m_isDragged = false;
    std::optional<std::size_t> m_walked; // into the marks in sight
    QPoint m_hoverAt;
};

} // namespace toscale::gui
