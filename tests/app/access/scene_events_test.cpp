#include "tests/app/window/window_fixture.h"

#include <QAccessible>
#include <QTest>
#include <algorithm>

namespace toscale::gui {

namespace {

struct Told {
    QAccessible::Event what = QAccessible::InvalidEvent;
    std::string name;
};

std::vector<Told> told; // by the figure and its marks

bool isFigure(QAccessibleInterface* who)
{
    return who != nullptr && qobject_cast<SceneView*>(who->object()) != nullptr;
}

void remember(QAccessibleEvent* event) // Qt calls a plain function
{
    QAccessibleInterface* who = event->accessibleInterface();
    if (who != nullptr && who->isValid() && (isFigure(who) || isFigure(who->parent())))
        told.push_back({event->type(), who->text(QAccessible::Name).toStdString()});
}

/// What a screen reader is told by the figure of the built-in comparison without asking. Qt tells it only where there
/// can be one, so this is run in a session with an accessibility bus.
class SceneEventsTest : public WindowTest {
protected:
    SceneEventsTest()
    {
        m_window.activateWindow();
        figure().setFocus();
        told.clear();
        QAccessible::installUpdateHandler(remember);
    }
    ~SceneEventsTest() override { QAccessible::installUpdateHandler(nullptr); }
    void SetUp() override
    {
        ASSERT_TRUE(QTest::qWaitFor([] { return QAccessible::isActive(); }, 30000)) << "no bus: see in_session";
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window, 30000));
        QCoreApplication::processEvents();
        told.clear();
    }

    SceneView& figure() { return m_window.sceneView(); }
    QAccessibleInterface* spoken() { return QAccessible::queryAccessibleInterface(&figure()); }
    std::string nameOf(int child) { return spoken()->child(child)->text(QAccessible::Name).toStdString(); }
    std::string figureName() { return spoken()->text(QAccessible::Name).toStdString(); }
    static std::vector<std::string> namesTold(QAccessible::Event what)
    {
        std::vector<std::string> names;
        for (const Told& each : told)
            if (each.what == what)
                names.push_back(each.name);
        return names;
    }
};

TEST_F(SceneEventsTest, AKeyTakesTheFocusToTheNextMark)
{
    QTest::keyClick(&figure(), Qt::Key_Right);
    QTest::keyClick(&figure(), Qt::Key_Right);
    EXPECT_EQ(namesTold(QAccessible::Focus), (std::vector{nameOf(0), nameOf(1)}));
    EXPECT_EQ(namesTold(QAccessible::SelectionRemove), std::vector{nameOf(0)});
    EXPECT_TRUE(namesTold(QAccessible::DescriptionChanged).empty()) << "it would be said twice";
    told.clear();
    QTest::keyClick(&figure(), Qt::Key_Escape);
    EXPECT_EQ(namesTold(QAccessible::Focus), std::vector{figureName()});
}

TEST_F(SceneEventsTest, AMarkSelectedElsewhereDoesNotTakeTheFocus)
{
    figure().clearFocus();
    told.clear();
    figure().selectCase("meta-shadow-libraries");
    EXPECT_TRUE(namesTold(QAccessible::Focus).empty());
    EXPECT_EQ(namesTold(QAccessible::Selection), std::vector{nameOf(1)});
    figure().setFocus();
    QCoreApplication::processEvents();
    ASSERT_FALSE(namesTold(QAccessible::Focus).empty());
    EXPECT_EQ(namesTold(QAccessible::Focus).back(), nameOf(1)) << "back in the figure, one is where one was";
}

TEST_F(SceneEventsTest, AnotherFigureTellsOfItsMarks)
{
    ASSERT_EQ(spoken()->childCount(), 2);
    const std::vector before{nameOf(0), nameOf(1)}; // asked for, so told when they go
    choose("figureKind", "bars");
    m_window.finishDrawing();
    EXPECT_TRUE(namesTold(QAccessible::ObjectCreated).empty()) << "the same marks in other places";
    choose("figureKind", "ladder");
    m_window.finishDrawing();
    const std::vector<std::string> created = namesTold(QAccessible::ObjectCreated);
    ASSERT_GT(spoken()->childCount(), 2);
    for (int i = 0; i < spoken()->childCount(); ++i)
        EXPECT_TRUE(std::ranges::count(created, nameOf(i))) << i;
    EXPECT_EQ(namesTold(QAccessible::ObjectDestroyed).size(), before.size());
}

TEST_F(SceneEventsTest, AChangedSentenceIsTold)
{
    ASSERT_EQ(spoken()->childCount(), 2);
    const std::vector before{nameOf(0), nameOf(1)};
    scene::Scene scene = figure().scene();
    for (scene::Mark& mark : scene.marks)
        if (mark.description == before[1])
            mark.description = "Meta, otherwise";
    figure().setScene(scene);
    EXPECT_EQ(namesTold(QAccessible::NameChanged), std::vector<std::string>{"Meta, otherwise"});
    EXPECT_TRUE(namesTold(QAccessible::ObjectCreated).empty());
}

TEST_F(SceneEventsTest, OfThousandsOnlyTheFirstAreTold)
{
    scene::Scene scene = figure().scene();
    scene::Mark mark = *SceneView::spokenMarks(scene).front();
    for (int i = 0; i < 5000; ++i) {
        mark.key.part = "more-" + std::to_string(i);
        scene.marks.push_back(mark);
    }
    ASSERT_EQ(spoken()->childCount(), 2);
    figure().setScene(scene);
    EXPECT_EQ(spoken()->childCount(), 5002);
    EXPECT_EQ(namesTold(QAccessible::ObjectCreated).size(), 100U);
}

TEST_F(SceneEventsTest, WhenItsMarkGoesTheFigureHasTheFocus)
{
    QTest::keyClick(&figure(), Qt::Key_Right);
    const std::string before = figureName();
    told.clear();
    figure().setMessage(QStringLiteral("Nothing to draw"));
    EXPECT_EQ(namesTold(QAccessible::Focus), std::vector{before});
}

} // namespace

} // namespace toscale::gui
