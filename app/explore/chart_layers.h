#pragma once

#include "app/explore/chart_picture.h"

#include <QGraphicsItem>
#include <optional>

namespace toscale::gui {

/// Paints a text of a figure: `at` is on the baseline, `size` in points.
void paintChartText(QPainter& painter, QPointF at, const QString& text, double size, scene::Weight weight,
                    const QColor& colour);
[[nodiscard]] double chartTextWidth(const QString& text, double size, scene::Weight weight);

/// The frame: title, notes, sources, as in every figure.
class ChartFrameItem : public QGraphicsItem {
public:
    explicit ChartFrameItem(const ChartPicture& picture);
    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;
    void layoutChanged() { prepareGeometryChange(); }

private:
    const ChartPicture& m_picture;
};

/// What lies under the marks: boxes of groups.
class ChartUnderlay : public QGraphicsItem {
public:
    explicit ChartUnderlay(const ChartPicture& picture);
    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;
    void layoutChanged() { prepareGeometryChange(); }

    static constexpr std::size_t fewestInBox = 5;
    static constexpr double halfBox = 0.32; // of the width of a group

private:
    const ChartPicture& m_picture;
};

/// A name beside its mark.
struct ChartName {
    QPointF at; // on the baseline
    QString text;
    bool isNote = false;
};

/// What lies over the chart: shades, titles of the axes, rails, names; and in a window what is selected and under the
/// pointer.
class ChartOverlay : public QGraphicsItem {
public:
    explicit ChartOverlay(const ChartPicture& picture);
    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;
    void layoutChanged() { prepareGeometryChange(); }

    QRectF railBelow; // empty: there is none
    QRectF railBeside;
    std::vector<ChartName> names;

    /// Points; what is drawn of them is only what has a mark.
    std::vector<std::uint32_t> selected;
    std::vector<std::size_t> selectedBars; // of columns: those with a selected case
    std::optional<std::uint32_t> hovered;
    QRectF brush; // being drawn, in points of the picture

private:
    void paintDensity(QPainter& painter) const;
    void paintTitles(QPainter& painter) const;
    void paintSight(QPainter& painter) const;
    void paintGroups(QPainter& painter) const;
    void paintBounds(QPainter& painter) const;
    void paintRails(QPainter& painter) const;
    void paintRail(QPainter& painter, const ChartRail& rail, const QRectF& place, bool isUpright) const;
    void paintNames(QPainter& painter) const;
    void paintSelection(QPainter& painter) const;
    void paintRing(QPainter& painter, std::uint32_t point, bool isStrong) const;

    const ChartPicture& m_picture;
};

} // namespace toscale::gui
