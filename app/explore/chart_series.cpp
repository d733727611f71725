#include "app/explore/chart_picture.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QLineSeries>
#include <QScatterSeries>
#include <algorithm>
#include <numeric>

// What Qt Charts draws of a chart: marks, columns and lines, in places of the axes.

namespace toscale::gui {

namespace {

/// On both axes of the chart, which owns it then.
void attach(QChart& chart, QAbstractSeries* series)
{
    chart.addSeries(series);
    for (QAbstractAxis* axis : chart.axes())
        series->attachAxis(axis);
}

} // namespace

void ChartPicture::makeSeries()
{
    m_chart->removeAllSeries();
    m_series.clear();
    switch (m_content->choice.kind) {
    case ExploreKind::Histogram:
        makeBars();
        break;
    case ExploreKind::Trend:
        makeTrend();
        break;
    case ExploreKind::Ranks:
        makeRankLines();
        break;
    default:
        break;
    }
    if (needsDensity() && m_density.content == m_content) {
        showMarks(m_density.marks);
        return;
    }
    std::vector<std::uint32_t> points;
    if (m_content->pointsAreMarks && !needsDensity())
        for (std::size_t point = 0; point < m_content->partX.size(); ++point)
            if (m_content->isDrawn(point))
                points.push_back(static_cast<std::uint32_t>(point));
    showMarks(std::move(points));
}

QScatterSeries* ChartPicture::marksOf(scene::MarkStyle style)
{
    QScatterSeries*& series = m_series[style];
    if (series != nullptr)
        return series;
    series = new QScatterSeries;
    const QColor colour = m_look.data();
    const double stroke = 1.7 * m_look.unit;
    series->setMarkerSize(2 * m_look.markRadius());
    series->setColor(colour);
    series->setBrush(colour);
    QPen pen(m_look.background(), 0.8 * m_look.unit); // tells neighbours apart
    switch (style) {
    case scene::MarkStyle::Solid:
    case scene::MarkStyle::Light:
        break;
    case scene::MarkStyle::Outline:
    case scene::MarkStyle::Hollow:
    case scene::MarkStyle::CrossedOut:
        series->setBrush(m_look.background());
        pen = QPen(colour, stroke);
        break;
    case scene::MarkStyle::DashedOutline:
        series->setBrush(m_look.background());
        pen = QPen(colour, stroke, Qt::DotLine);
        break;
    case scene::MarkStyle::Hatched:
    case scene::MarkStyle::Dotted:
        series->setBrush(QBrush(colour, style == scene::MarkStyle::Hatched ? Qt::BDiagPattern : Qt::Dense5Pattern));
        pen = QPen(colour, stroke);
        break;
    }
    series->setPen(pen);
    if (style == scene::MarkStyle::CrossedOut) // of the shapes that there are the one with a cross in its outline
        series->setMarkerShape(QScatterSeries::MarkerShapeStar);
    attach(*m_chart, series);
    return series;
}

void ChartPicture::showMarks(std::vector<std::uint32_t> points)
{
    std::map<scene::MarkStyle, QList<QPointF>> places;
    for (const std::uint32_t point : points)
        places[m_content->styleOf(point)] << m_content->placeOf(point);
    places[scene::MarkStyle::Solid]; // the axes have a series in any case
    for (const auto& [style, series] : m_series)
        places[style]; // none of them any more
    for (const auto& [style, list] : places)
        marksOf(style)->replace(list);
    m_marks = std::move(points);
}

void ChartPicture::makeBars()
{
    auto* top = new QLineSeries;
    for (const ChartBar& bar : m_content->bars) {
        const auto height = static_cast<double>(bar.count);
        top->append(bar.from, 0);
        top->append(bar.from, height);
        top->append(bar.to, height);
        top->append(bar.to, 0);
    }
    auto* area = new QAreaSeries(top);
    top->setParent(area);
    area->setBrush(m_look.data());
    area->setPen(QPen(m_look.background(), 1.4 * m_look.unit));
    attach(*m_chart, area);
}

void ChartPicture::makeTrend()
{
    if (m_content->boxes.empty())
        return;
    auto* upper = new QLineSeries;
    auto* lower = new QLineSeries;
    auto* median = new QLineSeries;
    for (const ChartBox& box : m_content->boxes) {
        upper->append(box.at, box.places.upper);
        lower->append(box.at, box.places.lower);
        median->append(box.at, box.places.median);
    }
    auto* band = new QAreaSeries(upper, lower);
    upper->setParent(band);
    lower->setParent(band);
    QColor fill = m_look.data();
    fill.setAlphaF(0.16F);
    band->setBrush(fill);
    band->setPen(Qt::NoPen);
    median->setPen(QPen(m_look.accent(), 2.4 * m_look.unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    attach(*m_chart, band);
    attach(*m_chart, median);
}

void ChartPicture::makeRankLines()
{
    const std::size_t columns = m_content->measures.size();
    const std::size_t lines = m_content->linesOf.size();
    for (std::size_t i = 0; i < lines; ++i) {
        QList<QPointF> run;
        const auto finish = [&] {
            if (run.size() > 1) {
                auto* line = new QLineSeries;
                line->replace(run);
                QColor colour = m_look.series(static_cast<int>(i % m_look.theme->series.size()));
                colour.setAlphaF(0.75F);
                line->setPen(QPen(colour, 1.8 * m_look.unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
                attach(*m_chart, line);
            }
            run.clear();
        };
        for (std::size_t column = 0; column < columns; ++column) {
            const std::size_t point = column * lines + i;
            if (m_content->isDrawn(point))
                run << m_content->placeOf(point);
            else
                finish();
        }
        finish();
    }
}

} // namespace toscale::gui
