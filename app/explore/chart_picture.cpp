#include "app/explore/chart_picture.h"

#include "app/draw/fonts.h"
#include "app/draw/qt_text_measure.h"
#include "app/explore/chart_layers.h"
#include "app/text/qt_string.h"
#include "core/geometry/point_labels.h"
#include "core/scene/reflect.h"

#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <algorithm>
#include <cmath>

namespace toscale::gui {

namespace {

constexpr std::size_t mostNames = 80; // that are looked for a place

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
    const draw::QtTextMeasure measure;
    const scene::Frame frame =
        scene::layoutFrame(m_content->texts, m_frame.size, {}, std::string(), m_wording, measure);
    m_look.unit = frame.unit;
    m_frame.title = m_content->texts.title;
    m_frame.altText = m_content->texts.altText;
    m_frame.rightToLeft = m_wording.isRightToLeft();
    m_frame.marks = frame.marks;
    m_figure = {frame.figure.x, frame.figure.y, frame.figure.width, frame.figure.height};
    if (m_frame.rightToLeft) { // axes run from left to right in every language
        scene::reflect(m_frame.marks, size.width());
        m_figure.moveLeft(size.width() - m_figure.right());
    }
    layOutPlot();
    makeSeries();
    setWindow(m_window);
    m_frameItem->update();
}

void ChartPicture::setForFile()
{
    m_frameItem->setCacheMode(QGraphicsItem::NoCache);
}

void ChartPicture::layOutPlot()
{
    const double letters = m_look.letters();
    const double u = m_look.unit;
    // the widest word that the y axis may get while one zooms has about the width of those it has now
    double words = 0;
    const int most = std::max(2, static_cast<int>(m_figure.height() / (4 * letters)));
    for (const AxisTick& tick : m_content->y.ticks(m_content->y.low(), m_content->y.high(), most, m_wording.phrases()))
        words = std::max(words, chartTextWidth(tick.word, letters, scene::Weight::Regular));
    const double left = std::max(words + 16 * u, 46 * u);
    const double railDepth = 14 * u;
    const bool hasBeside = !m_content->withoutX.words.isEmpty();
    const bool hasBelow = !m_content->withoutY.words.isEmpty();
    const double right = hasBeside ? railDepth + 14 * u + 1.9 * letters : 12 * u;
    const double top = 2.2 * letters;
    const double axisWords = (m_content->xTitle.isEmpty() ? 2 : 3.4) * letters;
    const double below = hasBelow ? railDepth + 2 * letters : 4 * u;
    m_plot = m_figure.adjusted(left, top, -right, -(axisWords + below));
    if (m_plot.width() < 60 || m_plot.height() < 40)
        m_plot.setSize({std::max(m_plot.width(), 60.0), std::max(m_plot.height(), 40.0)});
    m_overlay->railBelow =
        hasBelow ? QRectF(m_plot.left(), m_plot.bottom() + axisWords, m_plot.width(), railDepth) : QRectF();
    m_overlay->railBeside =
        hasBeside ? QRectF(m_plot.right() + 14 * u, m_plot.top(), railDepth, m_plot.height()) : QRectF();
    m_chart->setGeometry(QRectF({}, m_size));
    m_chart->setPlotArea(m_plot);
    for (QCategoryAxis* axis : {m_xAxis, m_yAxis}) {
        axis->setLabelsFont(font(scene::Weight::Regular));
        axis->setLabelsColor(m_look.muted());
        axis->setGridLinePen(QPen(m_look.grid(), std::max(1.0, u)));
        axis->setLinePen(QPen(m_look.axis(), 1.2 * u));
    }
    m_yAxis->setGridLineVisible(true);
    m_xAxis->setGridLineVisible(m_content->x.form() != ChartAxis::Form::Groups
                                || m_content->choice.kind == ExploreKind::Ranks);
}

QFont ChartPicture::font(scene::Weight weight) const
{
    QFont font = draw::figureFont(weight);
    font.setPixelSize(static_cast<int>(std::lround(m_look.letters())));
    return font;
}

void ChartPicture::setWindow(const QRectF& window)
{
    if (!m_content)
        return;
    const auto kept = [](const ChartAxis& axis, double from, double length) {
        const double whole = axis.high() - axis.low();
        const double wanted = axis.mayZoom() ? std::clamp(length, axis.leastStretch(), whole) : whole;
        const double start = std::clamp(from + (length - wanted) / 2, axis.low(), axis.high() - wanted);
        return std::pair(start, wanted);
    };
    const auto [x, width] = kept(m_content->x, window.left(), window.width());
    const auto [y, height] = kept(m_content->y, window.top(), window.height());
    m_window = {x, y, width, height};
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
    std::vector<AxisTick> x = m_content->x.ticks(m_window.left(), m_window.right(), mostX, m_wording.phrases());
    const std::vector<AxisTick> y = m_content->y.ticks(m_window.top(), m_window.bottom(), mostY, m_wording.phrases());
    if (isGroups) { // each has its column
        const double room = m_plot.width() / std::max<double>(1, static_cast<double>(x.size())) - 0.6 * letters;
        const draw::QtTextMeasure measure;
        QStringList taken;
        for (AxisTick& tick : x) {
            tick.word = text::toQString(scene::elideText(measure, text::toUtf8(tick.word), letters,
                                                         scene::Weight::Regular, std::max(room, letters)));
            while (taken.contains(tick.word))
                tick.word += QChar(0x2009); // an axis takes a word once
            taken << tick.word;
        }
    }
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

void ChartPicture::setDensity(DensityPicture density)
{
    m_density = std::move(density);
    showMarks(m_density.marks);
    placeNames();
    m_overlay->update();
}

QStringList ChartPicture::xWords() const
{
    QStringList words;
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

void ChartPicture::placeNames()
{
    m_overlay->names.clear();
    if (!m_content->pointsAreMarks || m_marks.size() > mostNames)
        return;
    const draw::QtTextMeasure measure;
    const double letters = m_look.letters();
    const bool isRanks = m_content->choice.kind == ExploreKind::Ranks;
    std::vector<geometry::PointLabelRequest> requests;
    std::vector<std::uint32_t> points;
    std::vector<std::size_t> named; // rows: of ranks each once
    std::vector<geometry::Rect> taken;
    const double radius = m_look.markRadius();
    for (const std::uint32_t point : m_marks) {
        const QPointF at = toPoint(m_content->placeOf(point));
        if (!m_plot.contains(at))
            continue;
        taken.push_back({at.x() - radius, at.y() - radius, 2 * radius, 2 * radius});
        const std::size_t row = m_content->rowOf(point);
        if (isRanks && std::ranges::find(named, row) != named.end())
            continue;
        named.push_back(row);
        geometry::PointLabelRequest request{{at.x(), at.y()}, radius, {}};
        const std::string name = m_content->rows->labelOf(row);
        const std::string note = text::toUtf8(caseNote(*m_content, point, m_wording));
        const double width = measure.width(name, letters, scene::Weight::Bold);
        const double noteWidth = measure.width(note, letters, scene::Weight::Regular);
        if (!note.empty()) // what must be said stands with the name, or the name does not stand
            request.forms.push_back({std::max(width, noteWidth), 2 * 1.15 * letters});
        else
            request.forms.push_back({width, 1.15 * letters});
        requests.push_back(std::move(request));
        points.push_back(point);
    }
    const geometry::Rect area{m_plot.left(), m_plot.top(), m_plot.width(), m_plot.height()};
    const auto places = geometry::placePointLabels(requests, taken, area, 4 * m_look.unit);
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (!places[i])
            continue;
        const geometry::Rect& rect = places[i]->rect;
        const QString name = text::toQString(m_content->rows->labelOf(m_content->rowOf(points[i])));
        const QString note = caseNote(*m_content, points[i], m_wording);
        m_overlay->names.push_back({{rect.x, rect.y + letters * 0.95}, name, false});
        if (!note.isEmpty())
            m_overlay->names.push_back({{rect.x, rect.y + letters * 2.1}, note, true});
    }
}

} // namespace toscale::gui
