#include "app/draw/fonts.h"
#include "app/draw/qt_text_measure.h"
#include "app/explore/chart_layers.h"
#include "app/explore/chart_picture.h"
#include "app/text/qt_string.h"
#include "core/scene/reflect.h"

#include <QCategoryAxis>
#include <QChart>
#include <algorithm>
#include <cmath>
#include <limits>

// Where the parts of a chart stand: its frame, what gives way in a low window, the plot, the names of groups.

namespace toscale::gui {

namespace {

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

} // namespace

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

} // namespace toscale::gui
