#include "app/explore/chart_view.h"

#include "app/explore/chart_layers.h"
#include "app/explore/document_rows.h"
#include "core/io/reference_data.h"
#include "tests/app/explore/explored_cases.h"
#include "tests/support/many_rows.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <gtest/gtest.h>

namespace toscale::gui {

namespace {

class ChartViewTest : public testing::Test {
protected:
    ChartViewTest()
        : m_view(english())
    {
        m_view.setTheme(*scene::themeOf("light"));
        m_view.resize(1000, 640);
        m_view.show();
    }

    void showLibrary(ExploreChoice choice = {})
    {
        const auto rows =
            std::make_shared<DocumentRows>(io::sampleLibrary(), Reference{}, english(), io::builtInTables());
        m_view.setContent(chartContent(rows, choice, english()));
    }
    void showMany(std::size_t count)
    {
        m_view.setContent(chartContent(std::make_shared<ManyRows>(count), {}, english()));
        while (m_view.isBusy())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    [[nodiscard]] ChartPicture& picture() { return m_view.picture(); }
    [[nodiscard]] QPoint at(QPointF place) { return picture().toPoint(place).toPoint(); }
    void drag(QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton, Qt::KeyboardModifiers modifiers = {})
    {
        const auto send = [&](QEvent::Type type, QPoint point, Qt::MouseButton which, Qt::MouseButtons held) {
            QMouseEvent event(type, point, m_view.viewport()->mapToGlobal(point), which, held, modifiers);
            QCoreApplication::sendEvent(m_view.viewport(), &event);
        };
        send(QEvent::MouseButtonPress, from, button, button);
        send(QEvent::MouseMove, (from + to) / 2, Qt::NoButton, button);
        send(QEvent::MouseMove, to, Qt::NoButton, button);
        send(QEvent::MouseButtonRelease, to, button, Qt::NoButton);
    }
    void wheel(QPoint where, int notches, Qt::KeyboardModifiers modifiers = {})
    {
        QWheelEvent event(where, m_view.viewport()->mapToGlobal(where), {}, {0, 120 * notches}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view.viewport(), &event);
    }
    /// A drawn row whose mark no other is near.
    [[nodiscard]] std::uint32_t lonely()
    {
        double farthest = 0;
        std::uint32_t found = 0;
        for (const std::uint32_t point : picture().marks()) {
            double nearest = 1e9;
            for (const std::uint32_t other : picture().marks())
                if (other != point)
                    nearest = std::min(nearest,
                                       QLineF(picture().toPoint(picture().content()->placeOf(point)),
                                              picture().toPoint(picture().content()->placeOf(other)))
                                           .length());
            if (nearest > farthest) {
                farthest = nearest;
                found = point;
            }
        }
        return found;
    }

    ChartView m_view;
};

} // namespace

TEST_F(ChartViewTest, ZoomsAboutThePointer)
{
    showLibrary();
    const QPoint pointer = picture().plot().center().toPoint() + QPoint(90, -40);
    const QPointF before = picture().toPlace(pointer);
    const double width = picture().window().width();
    for (int i = 0; i < 5; ++i) {
        wheel(pointer, 1);
        const QPointF after = picture().toPlace(pointer);
        EXPECT_NEAR(after.x(), before.x(), 1e-9);
        EXPECT_NEAR(after.y(), before.y(), 1e-9);
    }
    EXPECT_LT(picture().window().width(), width / 3);
    wheel(pointer, -30); // and never more than all
    EXPECT_TRUE(picture().isWhole());
}

TEST_F(ChartViewTest, ZoomsOneAxisOverItsWords)
{
    showLibrary();
    const QRectF before = picture().window();
    wheel(QPoint(static_cast<int>(picture().plot().center().x()), static_cast<int>(picture().plot().bottom() + 12)), 2);
    EXPECT_LT(picture().window().width(), before.width());
    EXPECT_EQ(picture().window().height(), before.height());
}

TEST_F(ChartViewTest, StaysWithinTheAxesWhileItIsMoved)
{
    showLibrary();
    m_view.zoomIn();
    m_view.zoomIn();
    const QRectF before = picture().window();
    const QPoint middle = picture().plot().center().toPoint();
    drag(middle, middle + QPoint(40, 25), Qt::MiddleButton);
    EXPECT_LT(picture().window().left(), before.left());
    EXPECT_NEAR(picture().window().width(), before.width(), 1e-9);
    drag(middle, middle + QPoint(9000, -9000), Qt::MiddleButton);
    EXPECT_GE(picture().window().left(), picture().whole().left() - 1e-9);
    EXPECT_GE(picture().window().top(), picture().whole().top() - 1e-9);
    QTest::keyClick(&m_view, Qt::Key_Home);
    EXPECT_TRUE(picture().isWhole());
}

TEST_F(ChartViewTest, ZoomsIntoARectangleOfTheRightButton)
{
    showLibrary();
    const QRectF plot = picture().plot();
    const QPoint from = plot.topLeft().toPoint() + QPoint(100, 60);
    const QPoint to = from + QPoint(200, 150);
    const QPointF low = picture().toPlace(QPointF(from.x(), to.y()));
    const QPointF high = picture().toPlace(QPointF(to.x(), from.y()));
    drag(from, to, Qt::RightButton);
    EXPECT_NEAR(picture().window().left(), low.x(), 1e-9);
    EXPECT_NEAR(picture().window().bottom(), high.y(), 1e-9);
    EXPECT_TRUE(m_view.selectedRows().empty());
}

TEST_F(ChartViewTest, SelectsWhatIsBrushed)
{
    showLibrary();
    const QSignalSpy spy(&m_view, &ChartView::selectionChanged);
    const QRectF plot = picture().plot();
    drag(plot.topLeft().toPoint() + QPoint(1, 1), plot.bottomRight().toPoint() - QPoint(1, 1));
    EXPECT_EQ(m_view.selectedRows().size(), picture().content()->drawnCount);
    EXPECT_EQ(spy.count(), 1);
    QTest::keyClick(&m_view, Qt::Key_Escape);
    EXPECT_TRUE(m_view.selectedRows().empty());

    const QPoint middle = plot.center().toPoint();
    drag(plot.topLeft().toPoint(), QPoint(middle.x(), static_cast<int>(plot.bottom())));
    const std::size_t left = m_view.selectedRows().size();
    drag(QPoint(middle.x(), static_cast<int>(plot.top())), plot.bottomRight().toPoint(), Qt::LeftButton,
         Qt::ShiftModifier);
    EXPECT_GT(m_view.selectedRows().size(), left);
}

TEST_F(ChartViewTest, ClickSelectsAndCtrlTakesOut)
{
    showLibrary();
    const QSignalSpy rows(&m_view, &ChartView::rowSelected);
    const std::uint32_t point = lonely();
    const QPoint where = at(picture().content()->placeOf(point));
    QTest::mouseClick(m_view.viewport(), Qt::LeftButton, {}, where);
    EXPECT_EQ(m_view.selectedRows(), std::vector<std::uint32_t>{point});
    ASSERT_EQ(rows.count(), 1);
    EXPECT_EQ(rows.front().front().toULongLong(), point);
    EXPECT_TRUE(
        m_view.accessibleDescription().contains(QString::fromStdString(picture().content()->rows->labelOf(point))));
    QTest::mouseClick(m_view.viewport(), Qt::LeftButton, Qt::ControlModifier, where);
    EXPECT_TRUE(m_view.selectedRows().empty());
}

TEST_F(ChartViewTest, IsWalkedByKeys)
{
    showLibrary();
    std::set<std::uint32_t> seen;
    for (std::size_t i = 0; i < picture().content()->drawnCount; ++i) {
        QTest::keyClick(&m_view, Qt::Key_N);
        ASSERT_EQ(m_view.selectedRows().size(), 1U);
        seen.insert(m_view.selectedRows().front());
    }
    EXPECT_EQ(seen.size(), picture().content()->drawnCount);
    QTest::keyClick(&m_view, Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(m_view.selectedRows().size(), picture().content()->drawnCount);
}

TEST_F(ChartViewTest, SaysWhatIsUnderThePointer)
{
    showLibrary();
    QSignalSpy hovered(&m_view, &ChartView::hovered);
    const std::uint32_t point = lonely();
    QMouseEvent move(QEvent::MouseMove, at(picture().content()->placeOf(point)), QPointF(), Qt::NoButton, Qt::NoButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(m_view.viewport(), &move);
    ASSERT_FALSE(hovered.isEmpty());
    const QString words = hovered.last().front().toString();
    EXPECT_TRUE(words.contains(QString::fromStdString(picture().content()->rows->labelOf(point))));
    EXPECT_EQ(words.count(u'\n'), 2); // both values
}

TEST_F(ChartViewTest, OfManyPointsShadesThemAndMarksThoseAlone)
{
    showMany(20'000);
    EXPECT_FALSE(picture().density().image.isNull());
    EXPECT_LE(picture().marks().size(), 300U);
    EXPECT_FALSE(picture().marks().empty());
    const QRectF plot = picture().plot();
    drag(plot.topLeft().toPoint(), plot.bottomRight().toPoint());
    EXPECT_EQ(m_view.selectedRows().size(), picture().content()->drawnCount);
    // zoomed to where few are, all of them are marks
    for (int i = 0; i < 12; ++i)
        wheel(plot.topRight().toPoint() + QPoint(-40, 40), 1);
    while (m_view.isBusy())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    EXPECT_TRUE(picture().density().isFew);
    EXPECT_EQ(picture().marks().size(), picture().density().inside);
}

TEST_F(ChartViewTest, ColumnsOfAHistogramAreSelectedByAClick)
{
    ExploreChoice choice;
    choice.kind = ExploreKind::Histogram;
    showLibrary(choice);
    const ChartBar* tallest = nullptr;
    for (const ChartBar& bar : picture().content()->bars)
        if (tallest == nullptr || bar.count > tallest->count)
            tallest = &bar;
    ASSERT_NE(tallest, nullptr);
    QTest::mouseClick(m_view.viewport(), Qt::LeftButton, {}, at({(tallest->from + tallest->to) / 2, 0.5}));
    EXPECT_EQ(m_view.selectedRows().size(), tallest->count);
    EXPECT_EQ(picture().overlay().selectedBars.size(), 1U);
}

TEST_F(ChartViewTest, OfNoCasesIsHarmless)
{
    m_view.setContent(nullptr);
    QTest::keyClick(&m_view, Qt::Key_Plus);
    wheel({300, 300}, 1);
    drag({200, 200}, {400, 300});
    m_view.grab();
    showMany(0);
    QTest::keyClick(&m_view, Qt::Key_N);
    m_view.grab();
}

TEST_F(ChartViewTest, SaysHowManyAreInSight)
{
    showMany(20'000);
    EXPECT_TRUE(picture().sight().isWhole);
    EXPECT_TRUE(picture().sight().isShaded);
    for (int i = 0; i < 12; ++i)
        wheel(picture().plot().topRight().toPoint() + QPoint(-40, 40), 1);
    while (m_view.isBusy())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::size_t inSight = 0;
    for (std::size_t point = 0; point < picture().content()->partX.size(); ++point)
        if (picture().content()->isDrawn(point) && picture().window().contains(picture().content()->placeOf(point)))
            ++inSight;
    EXPECT_FALSE(picture().sight().isWhole);
    EXPECT_EQ(picture().sight().cases, inSight);
    EXPECT_FALSE(picture().sight().isShaded);
    EXPECT_TRUE(picture().sightWords().startsWith(QLocale::c().toString(static_cast<qulonglong>(inSight))));
    for (const scene::Mark& mark : picture().frame().marks)
        if (const auto* words = std::get_if<scene::TextShape>(&mark.shape)) {
            EXPECT_EQ(words->text.find("Shaded"), std::string::npos) << "nothing is";
        }
}

TEST_F(ChartViewTest, NoTextLiesOverThePlotHoweverLowTheWindowIs)
{
    for (const QSize size : {QSize(1000, 640), QSize(1100, 300), QSize(700, 220), QSize(420, 170), QSize(260, 120)}) {
        m_view.resize(size);
        for (const ExploreKind kind : {ExploreKind::Scatter, ExploreKind::Strip, ExploreKind::Ranks}) {
            ExploreChoice choice;
            choice.kind = kind;
            showLibrary(choice);
            EXPECT_GT(picture().plot().height(), 45) << size.width() << nameOf(kind);
            EXPECT_LE(picture().plot().bottom() + picture().axisDepth(), size.height() + 1) << size.width();
            std::vector<QRectF> taken{picture().plot()};
            for (const scene::Mark& mark : picture().frame().marks) {
                const auto* words = std::get_if<scene::TextShape>(&mark.shape);
                if (words == nullptr || mark.key.part == "nothing")
                    continue;
                const double width = chartTextWidth(QString::fromStdString(words->text), words->size, words->weight);
                const double left = words->at.x - (words->anchor == scene::Anchor::End ? width : 0);
                const QRectF place(left, words->at.y - 0.7 * words->size, width, 0.7 * words->size);
                for (const QRectF& other : taken)
                    EXPECT_FALSE(place.intersects(other)) << size.width() << nameOf(kind) << words->text;
                taken.push_back(place);
            }
        }
    }
    m_view.resize(1000, 640);
    showLibrary();
    EXPECT_TRUE(picture().folded().isEmpty()) << "with room nothing gives way";
}

TEST_F(ChartViewTest, NamesOfGroupsTakeLinesBeforeTheyAreCut)
{
    ExploreChoice choice;
    choice.kind = ExploreKind::Strip;
    m_view.resize(1000, 640);
    showLibrary(choice);
    const auto& names = picture().groupLines();
    ASSERT_GT(names.size(), 3U);
    std::size_t cut = 0;
    for (const QStringList& name : names)
        cut += name.join(u' ').contains(QChar(0x2026)) ? 1U : 0U;
    EXPECT_EQ(cut, 0U);
    QSet<QString> distinct;
    for (const QStringList& name : names)
        distinct.insert(name.join(u' '));
    EXPECT_EQ(distinct.size(), static_cast<qsizetype>(names.size()));
}

TEST_F(ChartViewTest, NoWordOfAGroupIsBroken)
{
    ExploreChoice choice;
    choice.kind = ExploreKind::Strip;
    choice.group = "outcome";
    bool wasSlanted = false;
    for (const int width : {1400, 1000, 760, 520}) {
        m_view.resize(width, 640);
        showLibrary(choice);
        wasSlanted = wasSlanted || picture().groupsAreSlanted();
        std::size_t convicted = 0;
        for (const QStringList& name : picture().groupLines())
            convicted += name.contains(QStringLiteral("convicted")) ? 1U : 0U;
        EXPECT_EQ(convicted, 1U) << width;
        EXPECT_GT(picture().plot().height(), 100) << width;
    }
    EXPECT_TRUE(wasSlanted);
}

TEST_F(ChartViewTest, NoNameLiesOverABoxOrTheLineOfMedians)
{
    for (const ExploreKind kind : {ExploreKind::Strip, ExploreKind::Trend}) {
        ExploreChoice choice;
        choice.kind = kind;
        choice.group = "outcome";
        showLibrary(choice);
        const auto& boxes = picture().content()->boxes;
        ASSERT_FALSE(boxes.empty());
        ASSERT_FALSE(picture().overlay().names.empty());
        const double letters = picture().look().letters();
        for (const ChartName& name : picture().overlay().names) {
            const double width =
                chartTextWidth(name.text, letters, name.isNote ? scene::Weight::Regular : scene::Weight::Bold);
            const QRectF place(name.at.x(), name.at.y() - 0.7 * letters, width, 0.7 * letters);
            for (std::size_t i = 0; i < boxes.size(); ++i) {
                if (kind == ExploreKind::Strip && boxes[i].places.count >= ChartUnderlay::fewestInBox) {
                    EXPECT_FALSE(place.contains(picture().toPoint({boxes[i].at, boxes[i].places.median})))
                        << name.text.toStdString();
                }
                for (int part = 0; kind == ExploreKind::Trend && i > 0 && part <= 20; ++part) {
                    const QPointF from(boxes[i - 1].at, boxes[i - 1].places.median);
                    const QPointF to(boxes[i].at, boxes[i].places.median);
                    EXPECT_FALSE(place.contains(picture().toPoint(from + (to - from) * part / 20)))
                        << name.text.toStdString();
                }
            }
        }
    }
}

TEST_F(ChartViewTest, NamesStandInThePlotAndMeetNoOther)
{
    showLibrary();
    const auto& names = picture().overlay().names;
    EXPECT_GT(names.size(), 5U);
    for (const ChartName& name : names) {
        EXPECT_TRUE(picture().plot().contains(name.at)) << name.text.toStdString();
        const double width = chartTextWidth(name.text, picture().look().letters(),
                                            name.isNote ? scene::Weight::Regular : scene::Weight::Bold);
        EXPECT_LE(name.at.x() + width, picture().plot().right() + 1) << name.text.toStdString();
    }
}

} // namespace toscale::gui
