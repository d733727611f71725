#include "app/draw/qt_text_measure.h"
#include "core/document/timeline_options.h"
#include "window_fixture.h"

#include <QSignalSpy>
#include <QStyle>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

namespace toscale::gui {

namespace {

/// The built-in comparison as a timeline, without gliding.
class TimelineZoomTest : public WindowTest {
protected:
    TimelineZoomTest()
    {
        m_window.resize(1440, 1000); // where all of it has room, the wheel zooms
        choose("figureKind", "timeline");
        m_window.show();
        way().setGlideTime(0);
    }

    SceneView& figure() { return m_window.sceneView(); }
    WayScroll& way() { return figure().way(); }

    [[nodiscard]] const scene::Mark* mark(const std::string& part)
    {
        for (const scene::Mark& mark : figure().scene().marks)
            if (mark.key == scene::MarkKey{"swartz-jstor-2010", part})
                return &mark;
        return nullptr;
    }
    /// In pixels of the figure.
    [[nodiscard]] QPointF placeOf(const std::string& part)
    {
        const scene::Mark* found = mark(part);
        if (found == nullptr)
            return {};
        const geometry::Point at = scene::boundsOf(*found, draw::QtTextMeasure()).center();
        const QRectF picture = figure().pictureRect();
        const double scale = picture.width() / figure().scene().size.width;
        return picture.topLeft() + QPointF(at.x, at.y) * scale;
    }
    void activate(TimeScaleKind scale)
    {
        auto* box = m_window.findChild<QComboBox*>(QStringLiteral("timeScale"));
        box->setCurrentIndex(static_cast<int>(scale));
        emit box->activated(static_cast<int>(scale));
    }
    void turnWheel(QPointF at, int notches, Qt::KeyboardModifiers keys = {})
    {
        QWheelEvent event(at, figure().mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, keys, Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(&figure(), &event);
    }
};

TEST_F(TimelineZoomTest, TheWheelZoomsAboutThePointer)
{
    EXPECT_TRUE(way().mayZoom());
    EXPECT_FALSE(way().hasWay());
    const QPointF arrest = placeOf("event-2");
    turnWheel(arrest, 4);
    EXPECT_NEAR(way().zoom(), std::pow(1.25, 4), 1e-9);
    EXPECT_TRUE(way().hasWay());
    EXPECT_NEAR(placeOf("event-2").x(), arrest.x(), 1);
    turnWheel(arrest, -40);
    EXPECT_EQ(way().zoom(), 1);
    EXPECT_FALSE(way().hasWay());
    EXPECT_NEAR(placeOf("event-2").x(), arrest.x(), 0.01);
}

TEST_F(TimelineZoomTest, ADragMovesTimeAndNothingIsLaidOutAnew)
{
    const QPointF arrest = placeOf("event-5");
    turnWheel(arrest, 5);
    way().jumpTo(way().position() + 20);
    const QPointF before = placeOf("event-5");
    QSignalSpy layouts(&figure(), &SceneView::layoutWanted);
    const QPoint from(figure().width() / 2, 40);
    QTest::mousePress(&figure(), Qt::LeftButton, {}, from);
    QMouseEvent drag(QEvent::MouseMove, from + QPoint(15, 0), figure().mapToGlobal(from + QPoint(15, 0)),
                     Qt::LeftButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&figure(), &drag);
    QTest::mouseRelease(&figure(), Qt::LeftButton, {}, from + QPoint(15, 0));
    EXPECT_NEAR(placeOf("event-5").x() - before.x(), 15, 1);
    EXPECT_TRUE(layouts.empty());
    turnWheel(from, -1, Qt::ShiftModifier); // pans
    EXPECT_LT(placeOf("event-5").x(), before.x() + 15);
}

TEST_F(TimelineZoomTest, FarAwayMarksAreLaidOutWhenTheyComeNear)
{
    turnWheel(placeOf("event-1"), 20);
    QSignalSpy layouts(&figure(), &SceneView::layoutWanted);
    figure().selectCase("meta-shadow-libraries"); // whose first event is far away, and comes into sight
    EXPECT_GE(layouts.size(), 1);
    EXPECT_GT(way().position(), 0);
    bool isSeen = false;
    for (const scene::Mark& mark : figure().scene().marks)
        isSeen |= mark.key.caseId == "meta-shadow-libraries" && !mark.description.empty();
    EXPECT_TRUE(isSeen);
}

TEST_F(TimelineZoomTest, KeysAndMenuZoomAndFit)
{
    QTest::keyClick(&figure(), Qt::Key_Plus);
    EXPECT_NEAR(way().zoom(), 1.25, 1e-9);
    QTest::keyClick(&figure(), Qt::Key_Minus);
    EXPECT_NEAR(way().zoom(), 1, 1e-9);
    trigger("zoomIn");
    trigger("zoomIn");
    EXPECT_NEAR(way().zoom(), 2.25, 1e-9);
    trigger("zoomOut");
    EXPECT_NEAR(way().zoom(), 1.5, 1e-9);
    QTest::keyClick(&figure(), Qt::Key_0);
    EXPECT_EQ(way().zoom(), 1);
    trigger("zoomIn");
    choose("figureKind", "bars"); // another figure begins anew
    EXPECT_EQ(way().zoom(), 1);
    EXPECT_FALSE(way().mayZoom());
    EXPECT_FALSE(m_window.findChild<QAction*>(QStringLiteral("zoomIn"))->isEnabled());
}

TEST_F(TimelineZoomTest, ZoomIsNotPartOfTheDocument)
{
    trigger("zoomIn");
    EXPECT_EQ(m_window.session().undoStack().count(), 1); // the kind of figure
}

TEST_F(TimelineZoomTest, EventsGlideFromOneScaleToAnotherUnlessMotionIsUnwanted)
{
    figure().setReducedMotion(false);
    activate(TimeScaleKind::Sequence);
    EXPECT_EQ(figure().isGliding(), figure().style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0);
    EXPECT_NE(mark("event-2"), nullptr); // what is said of the figure is at once that of the new one
    figure().grab();
    EXPECT_TRUE(QTest::qWaitFor([this] { return !figure().isGliding(); }));
    trigger("reduceMotion");
    EXPECT_TRUE(m_settings.reducesMotion());
    activate(TimeScaleKind::Calendar);
    EXPECT_FALSE(figure().isGliding());
    trigger("reduceMotion");
    EXPECT_FALSE(m_settings.reducesMotion());
}

TEST_F(TimelineZoomTest, KeysWalkToMarksOutOfSight)
{
    turnWheel(placeOf("event-1"), 20);
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(&figure(), Qt::Key_Down);
        const std::string caseId = figure().selectedCase();
        bool isSeen = false;
        for (const scene::Mark& mark : figure().scene().marks)
            isSeen |= mark.key.caseId == caseId && !mark.description.empty();
        EXPECT_TRUE(isSeen) << i;
    }
}

} // namespace

} // namespace toscale::gui
