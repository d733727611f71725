#pragma once

#include "app/explore/chart_content.h"
#include "app/explore/chart_look.h"
#include "app/explore/density_picture.h"
#include "app/text/locale_wording.h"
#include "core/scene/scene.h"

#include <QGraphicsScene>
#include <map>

class QCategoryAxis;
class QChart;
class QScatterSeries;

namespace toscale::gui {

class ChartFrameItem;
class ChartOverlay;
class ChartUnderlay;

/// One chart in the frame of a figure: title, axes in real units, what is drawn, rails, notes, sources. Its size is in
/// points, one a pixel of a window. The window shows it, exports paint it into a file.
class ChartPicture : public QGraphicsScene {
    Q_OBJECT
public:
    explicit ChartPicture(const text::LocaleWording& wording, QObject* parent = nullptr);
    ~ChartPicture() override;

    void setContent(std::shared_ptr<const ChartContent> content);
    [[nodiscard]] const std::shared_ptr<const ChartContent>& content() const { return m_content; }
    /// For this size, in these colours.
    void layOut(QSizeF size, const scene::Theme& theme);
    [[nodiscard]] const ChartLook& look() const { return m_look; }

    /// Painted into a file: nothing is kept as pixels.
    void setForFile();
    [[nodiscard]] bool isForFile() const { return m_isForFile; }

    /// The part of the axes in sight, in their places: x from left() to right(), y from top() up to bottom().
    [[nodiscard]] QRectF window() const { return m_window; }
    [[nodiscard]] QRectF whole() const;
    /// As far as the axes and their words go.
    void setWindow(const QRectF& window);
    /// By factors about a place, which stays where it is; above 1 shows less.
    void zoom(QPointF about, double factorX, double factorY);
    [[nodiscard]] bool isWhole() const { return m_window == whole(); }

    /// The plot between the axes, in points of the picture.
    [[nodiscard]] QRectF plot() const { return m_plot; }
    [[nodiscard]] QPointF toPoint(QPointF place) const;
    [[nodiscard]] QPointF toPlace(QPointF point) const;

    /// Where the picture has too many points for marks: shades for them. Kept, moved and scaled until the next.
    void setDensity(DensityPicture density);
    [[nodiscard]] bool needsDensity() const;
    [[nodiscard]] const DensityPicture& density() const { return m_density; }
    /// The points that have a mark of their own.
    [[nodiscard]] const std::vector<std::uint32_t>& marks() const { return m_marks; }

    [[nodiscard]] ChartOverlay& overlay() { return *m_overlay; }
    /// The words on the axes in sight, for tests and screen readers.
    [[nodiscard]] QStringList xWords() const;
    [[nodiscard]] QStringList yWords() const;
    /// Of groups: the lines of each name, in the order of the axis.
    [[nodiscard]] const std::vector<QStringList>& groupLines() const { return m_groupLines; }
    /// Names of groups that end under their column and begin further down.
    [[nodiscard]] bool groupsAreSlanted() const { return m_groupsAreSlanted; }
    static constexpr double slantOfGroups = 0.6; // radians
    static constexpr double lineOfName = 1.2;    // letters from one line of a group's name to the next
    /// So low that one line says what both axes measure, above the plot.
    [[nodiscard]] bool isTight() const { return m_isTight; }
    /// So low that not even the numbers of the x axis have room.
    [[nodiscard]] bool isTiny() const { return m_isTiny; }
    /// From the plot down to under the words of the x axis, with its title.
    [[nodiscard]] double axisDepth() const { return m_axisDepth; }

    /// How much of the chart is in sight; while shades are made, as it was before.
    [[nodiscard]] const ChartSight& sight() const { return m_sight; }
    /// "7 of 674,593 in sight"
    [[nodiscard]] QString sightWords() const;
    /// Notes, sources and the like that gave way to the plot, each on a line; in a file nothing does.
    [[nodiscard]] const QStringList& folded() const { return m_folded; }

    /// Texts of the frame as they are placed.
    [[nodiscard]] const scene::Scene& frame() const { return m_frame; }

signals:
    void windowChanged();

private:
    void layOutFrame();
    void layOutPlot();
    void layOutGroups(double width);
    [[nodiscard]] double depthOfGroups() const;
    void addNothing();
    void findSight();
    void setAxes();
    void makeSeries();
    void makeBars();
    void makeTrend();
    void makeRankLines();
    void showMarks(std::vector<std::uint32_t> points);
    [[nodiscard]] QScatterSeries* marksOf(scene::MarkStyle style);
    void placeNames();
    /// Where no name may stand: boxes with their whiskers, the line of medians.
    [[nodiscard]] std::vector<geometry::Rect> summaries() const;
    [[nodiscard]] QFont font(scene::Weight weight) const;

    const text::LocaleWording& m_wording;
    std::shared_ptr<const ChartContent> m_content;
    ChartLook m_look;
    QSizeF m_size;
    scene::Scene m_frame;
    QRectF m_figure; // the room inside of the frame
    QRectF m_plot;
    QRectF m_window;
    ChartSight m_sight;
    QStringList m_folded;
    double m_axisDepth = 0; // of the words of the x axis, with its title
    bool m_isForFile = false;
    bool m_isTight = false;
    bool m_isTiny = false;
    std::vector<QStringList> m_groupLines; // of the axis of groups: each name in lines
    bool m_groupsAreSlanted = false;
    DensityPicture m_density;
    std::vector<std::uint32_t> m_marks;
    ChartFrameItem* m_frameItem;
    ChartUnderlay* m_underlay;
    QChart* m_chart;
    ChartOverlay* m_overlay;
    QCategoryAxis* m_xAxis;
    QCategoryAxis* m_yAxis;
    std::vector<AxisTick> m_xTicks;
    std::vector<AxisTick> m_yTicks;
    std::map<scene::MarkStyle, QScatterSeries*> m_series;
};

} // namespace toscale::gui
