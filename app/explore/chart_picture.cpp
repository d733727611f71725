#include "app/explore/chart_picture.h"

#include "app/draw/fonts.h"
#include "app/draw/qt_text_measure.h"
#include "app/explore/chart_layers.h"
#include "app/text/explore_words.h"
#include "app/text/qt_string.h"
#include "core/geometry/point_labels.h"
#include "core/scene/reflect.h"

#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <algorithm>
#include <cmath>
#include <limits>

namespace toscale::gui {

namespace {

constexpr std::size_t mostNames = 80; // that are looked for a place

/// How texts give way to the plot of a window, one after the other; what a reader must know of what is drawn last.
enum class GiveWay { Notes, Sources, Subtitle, Key, Title };
constexpr GiveWay ways[]{GiveWay::Notes, GiveWay::Sources, GiveWay::Subtitle, GiveWay::Key, GiveWay::Title};

/// Takes it away, and keeps its words.
void giveWay(GiveWay way, scene::FrameTexts& texts, const text::LocaleWording& wording, QStringList& folded)
{
    const auto fold = [&](std::string& text) {
        if (!text.empty())
            folded << text::toQString(text);
        text.clear();
    };
    switch (way) {
    case GiveWay::Notes:
        for (std::string& note : texts.notes)
            fold(note);
        texts.notes.clear();
        return;
    case GiveWay::Sources:
        if (!texts.sources.empty())
            folded << text::toQString(wording.sourceLine(texts.sources));
        texts.sources.clear();
        texts.byline.clear();
        return;
    case GiveWay::Subtitle:
        return fold(texts.subtitle);
    case GiveWay::Key:
        for (scene::FrameTexts::KeyEntry& entry : texts.key)
            fold(entry.text);
        texts.key.clear();
        return;
    case GiveWay::Title:
        return fold(texts.title);
    }
}

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

void ChartPicture::layOutFrame()
{
    const draw::QtTextMeasure measure;
    scene::FrameTexts texts =
        textsOf(*m_content, m_isForFile ? m_sight : ChartSight{true, 0, m_sight.isShaded}, m_wording.phrases());
    m_frame.title = texts.title;
    m_frame.altText = texts.altText;
    m_frame.rightToLeft = m_wording.isRightToLeft();
    m_folded.clear();
    m_isTight = false;
    constexpr double leastPlot = 190; // with the words of its axes and what has no place on them
    scene::Frame frame = scene::layoutFrame(texts, m_frame.size, {}, std::string(), m_wording, measure);
    for (const GiveWay way : ways) {
        if (m_isForFile || frame.figure.height >= leastPlot)
            break;
        giveWay(way, texts, m_wording, m_folded);
        frame = scene::layoutFrame(texts, m_frame.size, {}, std::string(), m_wording, measure);
    }
    m_isTight = !m_isForFile && frame.figure.height < leastPlot;
    constexpr double leastNumbers = 95;
    m_isTiny = m_isTight && m_size.height() < leastNumbers;
    m_look.unit = frame.unit;
    m_frame.marks = frame.marks;
    m_figure = {frame.figure.x, frame.figure.y, frame.figure.width, frame.figure.height};
    if (m_isTight) { // the margins of a frame without texts are the plot's
        m_frame.marks.clear();
        m_figure = QRectF({}, m_size).adjusted(4, 4, -4, -4);
    }
    if (m_frame.rightToLeft) { // axes run from left to right in every language
        scene::reflect(m_frame.marks, m_size.width());
        m_figure.moveLeft(m_size.width() - m_figure.right());
    }
}

/// In the middle of an empty plot: what is missing, and what could be chosen.
void ChartPicture::addNothing()
{
    if (m_content->nothing.isEmpty())
        return;
    const scene::TextLook look{m_look.letters() * 1.2, scene::Weight::Regular, scene::Role::Label};
    const scene::TextBlock block =
        scene::wrapBlock(draw::QtTextMeasure(), text::toUtf8(m_content->nothing), look, m_plot.width() * 0.8);
    scene::addBlock(m_frame.marks, {"", "nothing"}, block,
                    {m_plot.center().x(), m_plot.center().y() - block.height() / 2}, scene::Anchor::Middle);
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
    const bool hasBeside = !m_isTight && !m_content->withoutX.words.isEmpty();
    const bool hasBelow = !m_isTight && !m_content->withoutY.words.isEmpty();
    const double right = hasBeside ? railDepth + 14 * u + 1.9 * letters : 12 * u;
    const double top = (m_isTiny ? 0.8 : m_isTight ? 1.6 : 2.2) * letters;
    layOutGroups(m_figure.width() - left - right);
    m_axisDepth = (m_isTiny ? 0.5 : m_content->xTitle.isEmpty() || m_isTight ? 2 : 3.4) * letters + depthOfGroups();
    const double axisWords = m_axisDepth;
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

/// Names of groups stand in columns: each in as many lines as it needs, up to three; slanted where that would break a
/// word.
void ChartPicture::layOutGroups(double width)
{
    m_groupLines.clear();
    m_groupsAreSlanted = false;
    if (m_content->x.form() != ChartAxis::Form::Groups || m_isTiny)
        return;
    const std::vector<AxisTick> names =
        m_content->x.ticks(m_content->x.low(), m_content->x.high(), 1, m_wording.phrases());
    const double letters = m_look.letters();
    const double room =
        std::max(width / std::max<double>(1, static_cast<double>(names.size())) - 0.6 * letters, letters);
    for (const AxisTick& name : names)
        for (const QString& word : m_isTight ? QStringList() : name.word.split(u' '))
            m_groupsAreSlanted = m_groupsAreSlanted || chartTextWidth(word, letters, scene::Weight::Regular) > room;
    constexpr double roomForLines = 240; // below it the names would take the height of the plot
    const bool isLow = m_figure.height() < roomForLines;
    const double length = m_groupsAreSlanted ? (isLow ? 6 : 9) * letters : room;
    const int mostLines = m_groupsAreSlanted || isLow ? 1 : 3;
    const draw::QtTextMeasure measure;
    for (const AxisTick& name : names) {
        const scene::TextBlock block =
            scene::wrapBlock(measure, text::toUtf8(name.word), {letters, scene::Weight::Regular, scene::Role::Label},
                             m_groupsAreSlanted ? std::numeric_limits<double>::max() : length, mostLines);
        QStringList& lines = m_groupLines.emplace_back();
        for (const std::string& line : block.lines)
            lines << text::toQString(scene::elideText(measure, line, letters, scene::Weight::Regular, length));
    }
}

/// Beyond the first line.
double ChartPicture::depthOfGroups() const
{
    const double letters = m_look.letters();
    double depth = 0;
    for (const QStringList& name : m_groupLines) {
        const double longest = m_groupsAreSlanted
            ? std::sin(slantOfGroups) * chartTextWidth(name.value(0), letters, scene::Weight::Regular)
            : static_cast<double>(name.size() - 1) * lineOfName * letters;
        depth = std::max(depth, longest);
    }
    return depth;
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

std::vector<geometry::Rect> ChartPicture::summaries() const
{
    std::vector<geometry::Rect> taken;
    const auto add = [&](QPointF a, QPointF b) {
        const QRectF place = QRectF(toPoint(a), toPoint(b)).normalized().adjusted(-2, -1, 2, 1);
        taken.push_back({place.x(), place.y(), place.width(), place.height()});
    };
    const std::vector<ChartBox>& boxes = m_content->boxes;
    if (m_content->choice.kind == ExploreKind::Strip)
        for (const ChartBox& box : boxes) {
            if (box.places.count < ChartUnderlay::fewestInBox)
                continue;
            add({box.at - ChartUnderlay::halfBox, box.places.lower},
                {box.at + ChartUnderlay::halfBox, box.places.upper});
            add({box.at, box.places.least}, {box.at, box.places.most});
        }
    if (m_content->choice.kind == ExploreKind::Trend)
        for (std::size_t i = 1; i < boxes.size(); ++i) { // a steep line in pieces, which fill less than its frame
            const QPointF from(boxes[i - 1].at, boxes[i - 1].places.median);
            const QPointF to(boxes[i].at, boxes[i].places.median);
            constexpr int pieces = 8;
            for (int piece = 0; piece < pieces; ++piece)
                add(from + (to - from) * piece / pieces, from + (to - from) * (piece + 1) / pieces);
        }
    return taken;
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
    std::vector<geometry::Rect> taken = summaries();
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
