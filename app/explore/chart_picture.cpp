#include "app/explore/chart_picture.h"

#include "app/draw/fonts.h"
#include "app/explore/chart_layers.h"
#include "app/text/explore_words.h"

#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <algorithm>
#include <cmath>

namespace toscale::gui {

namespace {

/// Whether words on an axis of so many points stand beside each other.
bool haveRoom(const std::vector<AxisTick>& ticks, double pointsPerPlace, double letters)
{
    for (std::size_t i = 1; i < ticks.size(); ++i) {
        const double away = std::abs(ticks[i].place - ticks[i - 1].place) * pointsPerPlace;
        const double widths = chartTextWidth(ticks[i].word, letters, scene::Weight::Regular)
            + chartTextWidth(ticks[i - 1].word, letters, scene::Weight::Regular);
        if (away < widths / 2 + letters / 2)
            return false;
    }
    return true;
}

/// Ticks on an axis of Qt Charts, which knows none with words of their own but this one.
void setTicks(QCategoryAxis& axis, const std::vector<AxisTick>& ticks)
{
    const QStringList old = axis.categoriesLabels();
    for (const QString& word : old)
        axis.remove(word);
    constexpr double before = 1e6;
    axis.setStartValue(ticks.empty() ? 0 : ticks.front().place - before);
    for (const AxisTick& tick : ticks)
        axis.append(tick.word, tick.place);
}

} // namespace

ChartPicture::ChartPicture(const text::LocaleWording& wording, QObject* parent)
    : QGraphicsScene(parent)
    , m_wording(wording)
    , m_frameItem(new ChartFrameItem(*this))
    , m_underlay(new ChartUnderlay(*this))
    , m_chart(new QChart)
    , m_overlay(new ChartOverlay(*this))
    , m_xAxis(new QCategoryAxis)
    , m_yAxis(new QCategoryAxis)
{
    draw::loadFonts();
    setItemIndexMethod(NoIndex);
    addItem(m_frameItem);
    addItem(m_underlay);
    addItem(m_chart);
    addItem(m_overlay);
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide();
    for (QCategoryAxis* axis : {m_xAxis, m_yAxis}) {
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        axis->setTruncateLabels(false);
    }
    m_chart->addAxis(m_xAxis, Qt::AlignBottom);
    m_chart->addAxis(m_yAxis, Qt::AlignLeft);
}

ChartPicture::~ChartPicture() = default;

QRectF ChartPicture::whole() const
{
    return m_content
        ? QRectF(QPointF(m_content->x.low(), m_content->y.low()), QPointF(m_content->x.high(), m_content->y.high()))
        : QRectF(0, 0, 1, 1);
}

void ChartPicture::setContent(std::shared_ptr<const ChartContent> content)
{
    const bool isSamePlace = m_content && content && m_content->choice == content->choice
        && whole()
            == QRectF(QPointF(content->x.low(), content->y.low()), QPointF(content->x.high(), content->y.high()));
    m_content = std::move(content);
    m_density = {};
    m_marks.clear();
    m_chart->setVisible(m_content != nullptr);
    m_overlay->hovered.reset();
    m_overlay->selected.clear();
    m_overlay->selectedBars.clear();
    if (!isSamePlace)
        m_window = whole(); // an edit leaves one where one looks
    if (m_size.isEmpty() || m_look.theme == nullptr)
        return;
    layOut(m_size, *m_look.theme);
}

void ChartPicture::layOut(QSizeF size, const scene::Theme& theme)
{
    m_size = size;
    m_look.theme = &theme;
    setSceneRect(QRectF({}, size));
    m_frameItem->layoutChanged();
    m_underlay->layoutChanged();
    m_overlay->layoutChanged();
    m_frame = {};
    m_frame.size = {size.width(), size.height()};
    m_frame.language = m_wording.language();
    m_frame.theme = theme.id;
    if (!m_content)
        return;
    findSight();
    layOutFrame();
    layOutPlot();
    addNothing();
    makeSeries();
    setWindow(m_window);
    m_frameItem->update();
}

void ChartPicture::findSight()
{
    m_sight.isWhole = isWhole();
    if (!needsDensity() || m_isForFile) {
        m_sight.cases = m_sight.isWhole ? m_content->drawnRows : casesIn(*m_content, m_window);
        m_sight.isShaded = needsDensity() && m_sight.cases > mostMarks;
    } else if (m_density.content == m_content) {
        m_sight.cases = m_density.inside;
        m_sight.isShaded = !m_density.isFew;
    } else {
        m_sight.cases = m_content->drawnRows;
        m_sight.isShaded = true;
    }
}

void ChartPicture::setForFile()
{
    m_isForFile = true;
    m_frameItem->setCacheMode(QGraphicsItem::NoCache);
}

void ChartPicture::setWindow(const QRectF& window)
{
    if (!m_content)
        return;
    const auto kept = [](const ChartAxis& axis, double from, double length) {
        const double whole = axis.high() - axis.low();
        const double wanted = axis.mayZoom() ? std::min(std::max(length, axis.leastStretch()), whole) : whole;
        const double last = std::max(axis.low(), axis.high() - wanted); // high - (high - low) may be less than low
        const double start = std::clamp(from + (length - wanted) / 2, axis.low(), last);
        return std::pair(start, wanted);
    };
    const auto [x, width] = kept(m_content->x, window.left(), window.width());
    const auto [y, height] = kept(m_content->y, window.top(), window.height());
    m_window = {x, y, width, height};
    findSight();
    setAxes();
    placeNames();
    m_underlay->update();
    m_overlay->update();
    emit windowChanged();
}

void ChartPicture::zoom(QPointF about, double factorX, double factorY)
{
    QRectF to(0, 0, m_window.width() / factorX, m_window.height() / factorY);
    // bounded before it is placed: at the ends of the zoom nothing slides away
    to.setWidth(std::clamp(to.width(), m_content->x.leastStretch(), whole().width()));
    to.setHeight(std::clamp(to.height(), m_content->y.leastStretch(), whole().height()));
    to.moveLeft(about.x() - (about.x() - m_window.left()) * to.width() / m_window.width());
    to.moveTop(about.y() - (about.y() - m_window.top()) * to.height() / m_window.height());
    setWindow(to);
}

void ChartPicture::setAxes()
{
    const double letters = m_look.letters();
    const bool isGroups = m_content->x.form() == ChartAxis::Form::Groups;
    const int mostX = std::max(2, static_cast<int>(m_plot.width() / (8.5 * letters)));
    const int mostY = std::max(2, static_cast<int>(m_plot.height() / (4 * letters)));
    const double perPlace = m_plot.width() / m_window.width();
    std::vector<AxisTick> x;
    for (int most = mostX; most >= 1; --most) {
        x = m_content->x.ticks(m_window.left(), m_window.right(), most, m_wording.phrases());
        if (isGroups || haveRoom(x, perPlace, letters))
            break;
    }
    const std::vector<AxisTick> y = m_content->y.ticks(m_window.top(), m_window.bottom(), mostY, m_wording.phrases());
    if (isGroups) // their names are painted in lines; an axis takes a word once
        for (std::size_t i = 0; i < x.size(); ++i)
            x[i].word = QString::number(i);
    m_xAxis->setLabelsVisible(!isGroups && !m_isTiny);
    m_xAxis->setRange(m_window.left(), m_window.right());
    m_yAxis->setRange(m_window.top(), m_window.bottom());
    if (x != m_xTicks)
        setTicks(*m_xAxis, x);
    if (y != m_yTicks)
        setTicks(*m_yAxis, y);
    m_xTicks = std::move(x);
    m_yTicks = y;
    m_chart->layout()->activate(); // now: a file is painted before events are handled
}

QPointF ChartPicture::toPoint(QPointF place) const
{
    return {m_plot.left() + (place.x() - m_window.left()) / m_window.width() * m_plot.width(),
            m_plot.bottom() - (place.y() - m_window.top()) / m_window.height() * m_plot.height()};
}

QPointF ChartPicture::toPlace(QPointF point) const
{
    return {m_window.left() + (point.x() - m_plot.left()) / m_plot.width() * m_window.width(),
            m_window.top() + (m_plot.bottom() - point.y()) / m_plot.height() * m_window.height()};
}

bool ChartPicture::needsDensity() const
{
    return m_content && m_content->pointsAreMarks && m_content->drawnCount > mostMarks;
}

QString ChartPicture::sightWords() const
{
    return text::inSightWords(m_wording.phrases(), m_sight.cases, m_content->drawnRows);
}

void ChartPicture::setDensity(DensityPicture density)
{
    const bool wasShaded = m_sight.isShaded;
    m_density = std::move(density);
    findSight();
    if (m_sight.isShaded != wasShaded) { // the note about shades comes or goes
        layOut(m_size, *m_look.theme);
        return;
    }
    showMarks(m_density.marks);
    placeNames();
    m_overlay->update();
}

QStringList ChartPicture::xWords() const
{
    QStringList words;
    for (const QStringList& lines : m_groupLines)
        words << lines.join(u' ');
    if (m_groupLines.empty())
        for (const AxisTick& tick : m_xTicks)
            words << tick.word;
    return words;
}

QStringList ChartPicture::yWords() const
{
    QStringList words;
    for (const AxisTick& tick : m_yTicks)
        words << tick.word;
    return words;
}

} // namespace toscale::gui
