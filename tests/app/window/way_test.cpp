#include "tests/support/slowdown.h"
#include "window_fixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

namespace toscale::gui {

namespace {

/// The built-in comparison as a scale strip, without gliding.
class WayTest : public WindowTest {
protected:
    WayTest()
    {
        choose("figureKind", "strip");
        way().setGlideTime(0);
    }

    SceneView& figure() { return m_window.sceneView(); }
    WayScroll& way() { return figure().way(); }
    [[nodiscard]] double length() { return figure().scene().way->length; }

    const scene::Mark* mark(const std::string& caseId, const std::string& part)
    {
        for (const scene::Mark& mark : figure().scene().marks)
            if (mark.key == scene::MarkKey{caseId, part})
                return &mark;
        return nullptr;
    }
    QString progress()
    {
        const scene::Mark* words = mark({}, "progress");
        return words ? QString::fromStdString(std::get<scene::TextShape>(words->shape).text) : QString();
    }
    void turnWheel(int notches)
    {
        const QPointF middle = QRectF(figure().rect()).center();
        QWheelEvent event(middle, figure().mapToGlobal(middle), {}, {0, -120 * notches}, Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&figure(), &event);
    }
};

TEST_F(WayTest, BeginsAtZeroWithTheSmallestCaseInSight)
{
    ASSERT_TRUE(way().hasWay());
    EXPECT_EQ(way().position(), 0);
    ASSERT_TRUE(mark("swartz-jstor-2010", "value"));
    EXPECT_GE(std::get<scene::RectShape>(mark("swartz-jstor-2010", "value")->shape).rect.width, 23.9);
}

TEST_F(WayTest, KeysGoAlongIt)
{
    const double screen = way().screen();
    QTest::keyClick(&figure(), Qt::Key_Right);
    EXPECT_NEAR(way().position(), screen / 8, 1e-6);
    QTest::keyClick(&figure(), Qt::Key_PageDown);
    EXPECT_NEAR(way().position(), screen / 8 + screen * 0.9, 1e-6);
    EXPECT_EQ(m_window.session().currentViewIndex(), 0U) << "the page is one of the way, not of the document";
    QTest::keyClick(&figure(), Qt::Key_End);
    EXPECT_NEAR(way().position(), length() - screen, 1e-6);
    EXPECT_TRUE(progress().startsWith(QStringLiteral("100"))) << progress().toStdString();
    EXPECT_TRUE(mark("meta-shadow-libraries", "leader")) << "the end is in sight";
    EXPECT_FALSE(mark("swartz-jstor-2010", "value")) << "only what is in sight is drawn";
    QTest::keyClick(&figure(), Qt::Key_Home);
    EXPECT_EQ(way().position(), 0);
}

TEST_F(WayTest, UpAndDownStillWalkOverTheCases)
{
    QTest::keyClick(&figure(), Qt::Key_Down);
    EXPECT_FALSE(figure().selectedCase().empty());
    EXPECT_EQ(way().position(), 0);
}

TEST_F(WayTest, TheWheelScrollsIt)
{
    turnWheel(2);
    EXPECT_NEAR(way().position(), way().screen() / 4, 1e-6);
    turnWheel(-5);
    EXPECT_EQ(way().position(), 0);
}

TEST_F(WayTest, ADragMovesItAndSelectsNothing)
{
    const QPoint from = figure().rect().center();
    QTest::mousePress(&figure(), Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, from - QPoint(100, 0), figure().mapToGlobal(from - QPoint(100, 0)),
                     Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&figure(), &move);
    QTest::mouseRelease(&figure(), Qt::LeftButton, {}, from - QPoint(100, 0));
    const double scale = figure().scene().size.width / figure().pictureRect().width();
    EXPECT_NEAR(way().position(), 100 * scale, 1e-6);
    EXPECT_TRUE(figure().selectedCase().empty());
}

TEST_F(WayTest, TheNextThingIsOneThatWasNotInSight)
{
    const double screen = way().screen();
    double reached = screen;
    for (int step = 0; step < 5; ++step) {
        const double before = way().position();
        trigger("nextThing");
        EXPECT_GT(way().position(), before);
        EXPECT_GT(way().position() + screen, reached);
        reached = way().position() + screen;
    }
    QTest::keyClick(&figure(), Qt::Key_N);
    EXPECT_GT(way().position() + screen, reached);
    const double far = way().position();
    trigger("previousThing");
    EXPECT_LT(way().position(), far);
    for (int step = 0; step < 200; ++step)
        trigger("nextThing");
    EXPECT_NEAR(way().position(), length() - screen, 1e-6) << "after the last thing comes the end";
}

TEST_F(WayTest, SaysHowFarOneIs)
{
    EXPECT_TRUE(progress().contains(QStringLiteral("of the way"))) << progress().toStdString();
    const QString atFirst = progress();
    trigger("nextThing");
    EXPECT_NE(progress(), atFirst);
    EXPECT_TRUE(figure().accessibleDescription().startsWith(progress()));
}

TEST_F(WayTest, GlidesThere)
{
    way().setGlideTime(30);
    QSignalSpy arrived(&way(), &WayScroll::arrived);
    trigger("nextThing");
    EXPECT_TRUE(way().isGliding());
    ASSERT_TRUE(arrived.wait(5000));
    EXPECT_GT(way().position(), 0);
}

TEST_F(WayTest, AnotherFigureHasNoWay)
{
    EXPECT_TRUE(m_window.findChild<QAction*>(QStringLiteral("nextThing"))->isEnabled());
    trigger("nextThing");
    choose("figureKind", "squares");
    EXPECT_FALSE(way().hasWay());
    EXPECT_FALSE(m_window.findChild<QAction*>(QStringLiteral("nextThing"))->isEnabled());
    choose("figureKind", "strip");
    EXPECT_EQ(way().position(), 0);
}

TEST_F(WayTest, AStepIsDrawnQuickly)
{
    QElapsedTimer timer;
    timer.start();
    constexpr int steps = 40;
    for (int step = 1; step <= steps; ++step)
        way().jumpTo(step * 37.0);
    EXPECT_LT(timer.elapsed() / steps, 16 * tests::slowdown) << "milliseconds a step";
}

} // namespace

} // namespace toscale::gui
