#include "app/explore/chart_view.h"

#include "app/explore/chart_layers.h"
#include "app/text/explore_words.h"
#include "app/text/qt_string.h"

#include <QAccessible>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace toscale::gui {

namespace {

/// Ready around the window, so that moving it shows no bare border before the next shades are there.
constexpr double readyAround = 0.2;

} // namespace

ChartView::ChartView(const text::LocaleWording& wording, QWidget* parent)
    : QGraphicsView(parent)
    , m_wording(wording)
    , m_picture(new ChartPicture(wording, this))
    , m_theme(scene::themeOf("light"))
    , m_density(densityPicture, [this](DensityPicture picture) {
        if (picture.content == m_picture->content()) // of what is shown by now
            m_picture->setDensity(std::move(picture));
        emit densityShown();
    })
{
    setObjectName(QStringLiteral("chartView"));
    setScene(m_picture);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(FullViewportUpdate);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setTransformationAnchor(NoAnchor);
    connect(m_picture, &ChartPicture::windowChanged, this, &ChartView::refine);
}

ChartView::~ChartView() = default;

void ChartView::setContent(std::shared_ptr<const ChartContent> content)
{
    m_walked.reset();
    m_picture->setContent(std::move(content));
    if (!m_picture->content()) {
        m_selected.clear();
        return;
    }
    setAccessibleName(text::toQString(m_picture->content()->texts.title));
    setAccessibleDescription(text::toQString(m_picture->content()->texts.altText));
    showSelected();
    refine();
}

void ChartView::setTheme(const scene::Theme& theme)
{
    m_theme = &theme;
    setBackgroundBrush(draw::toQColor(theme.background));
    layOut();
}

void ChartView::setTool(ChartTool tool)
{
    m_tool = tool;
    viewport()->setCursor(tool == ChartTool::Pan        ? Qt::OpenHandCursor
                              : tool == ChartTool::Zoom ? Qt::CrossCursor
                                                        : Qt::ArrowCursor);
}

void ChartView::layOut()
{
    const QSize size = viewport()->size();
    if (size.isEmpty())
        return;
    m_picture->layOut(size, *m_theme);
    setSceneRect(QRectF({}, QSizeF(size)));
    refine();
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    layOut();
}

void ChartView::zoomAboutMiddle(double factor)
{
    if (m_picture->content())
        m_picture->zoom(m_picture->window().center(), factor, factor);
}

void ChartView::showAll()
{
    m_picture->setWindow(m_picture->whole());
}

void ChartView::panBy(QPointF pixels)
{
    const QRectF window = m_picture->window();
    const QRectF plot = m_picture->plot();
    m_picture->setWindow(
        window.translated(-pixels.x() / plot.width() * window.width(), pixels.y() / plot.height() * window.height()));
}

void ChartView::refine()
{
    if (!m_picture->needsDensity())
        return;
    DensityRequest request;
    request.content = m_picture->content();
    request.window = m_picture->window();
    request.pixels = m_picture->plot().size().toSize(); // one a point: finer ones would be too faint
    request.margin = readyAround;
    request.reach = std::ceil(m_picture->look().markRadius() * 2);
    request.data = m_picture->look().data().rgb();
    request.selection = m_picture->look().selection().rgb();
    request.selected = m_selectedPoints;
    m_density.request(std::move(request));
}

void ChartView::selectRows(std::vector<std::uint32_t> rows)
{
    std::ranges::sort(rows);
    m_selected = std::move(rows);
    showSelected();
}

void ChartView::setSelected(std::vector<std::uint32_t> rows)
{
    selectRows(std::move(rows));
    emit selectionChanged();
    if (!m_selected.empty())
        speak(text::selectedWords(m_wording.phrases(), m_selected.size()));
}

void ChartView::showSelected()
{
    ChartOverlay& overlay = m_picture->overlay();
    overlay.selected.clear();
    overlay.selectedBars.clear();
    m_selectedPoints.reset();
    const auto& content = m_picture->content();
    if (!content)
        return;
    const std::size_t count = content->rows->count();
    std::erase_if(m_selected, [&](std::uint32_t row) { return row >= count; });
    std::vector<bool> bars(content->bars.size());
    std::shared_ptr<std::vector<std::uint64_t>> bits;
    if (m_picture->needsDensity() && !m_selected.empty())
        bits = std::make_shared<std::vector<std::uint64_t>>(content->drawn.size());
    const auto add = [&](std::size_t point) {
        if (!content->isDrawn(point))
            return;
        if (bits)
            (*bits)[point / 64] |= std::uint64_t{1} << (point % 64);
        if (m_selected.size() <= mostMarks && content->pointsAreMarks)
            overlay.selected.push_back(static_cast<std::uint32_t>(point));
        if (!bars.empty() && !content->pointsAreMarks) {
            const double x = content->placeOf(point).x();
            const double width = content->bars.front().to - content->bars.front().from;
            const double at = (x - content->bars.front().from) / width + 1e-9;
            bars[std::min(static_cast<std::size_t>(std::max(at, 0.0)), bars.size() - 1)] = true;
        }
    };
    if (content->choice.kind == ExploreKind::Ranks) {
        for (std::size_t point = 0; point < content->partX.size(); ++point) // a few of each line
            if (std::ranges::binary_search(m_selected, content->rowOf(point)))
                add(point);
    } else {
        std::ranges::for_each(m_selected, add);
    }
    for (std::size_t i = 0; i < bars.size(); ++i)
        if (bars[i])
            overlay.selectedBars.push_back(i);
    m_selectedPoints = std::move(bits);
    overlay.update();
    if (m_picture->needsDensity())
        refine();
}

void ChartView::selectVisible()
{
    if (m_picture->content())
        finishBrush(m_picture->plot(), Qt::NoModifier);
}

void ChartView::finishBrush(const QRectF& brush, Qt::KeyboardModifiers modifiers)
{
    const auto& content = m_picture->content();
    const QPointF from = m_picture->toPlace(brush.bottomLeft());
    const QPointF to = m_picture->toPlace(brush.topRight());
    geometry::DensityWindow window = partsOf(*content, QRectF(from, to));
    if (!content->pointsAreMarks) { // a column is all of its height
        window.bottom = 0;
        window.top = 1;
    }
    const std::vector<std::uint32_t> points = geometry::rowsInside(content->points(), window);
    std::vector<std::uint32_t> rows;
    rows.reserve(points.size());
    for (const std::uint32_t point : points)
        rows.push_back(static_cast<std::uint32_t>(content->rowOf(point)));
    if (modifiers.testFlag(Qt::ShiftModifier))
        rows.insert(rows.end(), m_selected.begin(), m_selected.end());
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    setSelected(std::move(rows));
    if (m_selected.size() == 1)
        emit rowSelected(m_selected.front());
}

std::optional<std::uint32_t> ChartView::pointAt(QPointF at) const
{
    const auto& content = m_picture->content();
    if (!content || !m_picture->plot().adjusted(-6, -6, 6, 6).contains(at))
        return std::nullopt;
    const double reach = std::max(10.0, m_picture->look().markRadius() + 4);
    double nearest = reach * reach;
    std::optional<std::uint32_t> found;
    for (const std::uint32_t point : m_picture->marks()) {
        const QPointF away = m_picture->toPoint(content->placeOf(point)) - at;
        const double distance = QPointF::dotProduct(away, away);
        if (distance < nearest) {
            nearest = distance;
            found = point;
        }
    }
    return found;
}

void ChartView::clickAt(QPointF at, Qt::KeyboardModifiers modifiers)
{
    const auto& content = m_picture->content();
    const auto point = pointAt(at);
    if (!point && !content->pointsAreMarks && m_picture->plot().contains(at)) { // a column
        for (const ChartBar& bar : content->bars) {
            const double x = m_picture->toPlace(at).x();
            if (x >= bar.from && x < bar.to)
                finishBrush(QRectF(m_picture->toPoint({bar.from, m_picture->window().bottom()}),
                                   m_picture->toPoint({std::nextafter(bar.to, bar.from), m_picture->window().top()})),
                            modifiers);
        }
        return;
    }
    const bool adds = modifiers.testFlag(Qt::ShiftModifier);
    const bool toggles = modifiers.testFlag(Qt::ControlModifier);
    if (!point) {
        if (!adds && !toggles)
            setSelected({});
        return;
    }
    const auto row = static_cast<std::uint32_t>(content->rowOf(*point));
    std::vector<std::uint32_t> rows = adds || toggles ? m_selected : std::vector<std::uint32_t>();
    const auto known = std::ranges::find(rows, row);
    if (known == rows.end())
        rows.push_back(row);
    else if (toggles)
        rows.erase(known);
    setSelected(std::move(rows));
    if (std::ranges::binary_search(m_selected, row)) {
        emit rowSelected(row);
        speak(caseWords(*content, *point, m_wording));
    }
}

QString ChartView::wordsAt(QPointF at) const
{
    const auto& content = m_picture->content();
    if (!content)
        return {};
    if (const auto point = pointAt(at))
        return caseWords(*content, *point, m_wording);
    if (m_picture->overlay().railBelow.contains(at))
        return content->withoutY.words;
    if (m_picture->overlay().railBeside.contains(at))
        return content->withoutX.words;
    if (!m_picture->plot().contains(at)) { // what gave way to the plot is told where it would stand
        const bool isMargin =
            at.y() < m_picture->plot().top() || at.y() > m_picture->plot().bottom() + m_picture->axisDepth();
        return isMargin ? m_picture->folded().join(u'\n') : QString();
    }
    const QPointF place = m_picture->toPlace(at);
    for (const ChartBar& bar : content->bars)
        if (place.x() >= bar.from && place.x() < bar.to)
            return bar.words;
    for (const ChartBox& box : content->boxes)
        if (std::abs(place.x() - box.at) < 0.4)
            return box.words;
    return {};
}

void ChartView::walk(int step)
{
    const auto& content = m_picture->content();
    if (!content)
        return;
    // from left to right, of those in sight
    std::vector<std::uint32_t> points;
    for (const std::uint32_t point : m_picture->marks())
        if (m_picture->window().contains(content->placeOf(point)))
            points.push_back(point);
    std::ranges::sort(points, {}, [&](std::uint32_t point) {
        const QPointF place = content->placeOf(point);
        return std::pair(place.x(), place.y());
    });
    if (points.empty())
        return;
    const auto count = static_cast<std::ptrdiff_t>(points.size());
    std::ptrdiff_t at = step > 0 ? 0 : count - 1;
    if (m_walked) {
        const auto known = std::ranges::find(points, *m_walked);
        if (known != points.end())
            at = ((known - points.begin()) + step + count) % count;
    }
    const std::uint32_t point = points[static_cast<std::size_t>(at)];
    m_walked = point;
    setSelected({static_cast<std::uint32_t>(content->rowOf(point))});
    emit rowSelected(content->rowOf(point));
    const QString words = caseWords(*content, point, m_wording);
    speak(words);
    emit hovered(words);
}

void ChartView::speak(const QString& words)
{
    setAccessibleDescription(words);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void ChartView::drawForeground(QPainter* painter, const QRectF&)
{
    if (!hasFocus())
        return;
    painter->setPen(QPen(m_picture->look().theme != nullptr ? m_picture->look().selection() : Qt::blue, 1.5));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
}

} // namespace toscale::gui
