#include "app/document/document_session.h"
#include "core/io/reference_data.h"
#include "window_fixture.h"

#include <QAccessible>
#include <QTest>
#include <algorithm>
#include <set>

namespace toscale::gui {

namespace {

/// What a screen reader can ask of the figure of the built-in comparison. What it is told by itself is in
/// tests/app/access: Qt tells nothing where no screen reader can be.
class SceneAccessibleTest : public WindowTest {
protected:
    SceneAccessibleTest()
    {
        figure().setFocus();
        QCoreApplication::processEvents();
    }

    SceneView& figure() { return m_window.sceneView(); }
    QAccessibleInterface* spoken() { return QAccessible::queryAccessibleInterface(&figure()); }
    /// The child whose name begins so.
    QAccessibleInterface* child(const char* name)
    {
        for (int i = 0; i < spoken()->childCount(); ++i)
            if (spoken()->child(i)->text(QAccessible::Name).startsWith(QString::fromUtf8(name)))
                return spoken()->child(i);
        return nullptr;
    }
    QRect onScreen(const scene::MarkKey& key)
    {
        const QRect place = figure().placeOf(key);
        return {figure().mapToGlobal(place.topLeft()), place.size()};
    }
    void showAllCasesAs(FigureKind kind, MeasureId measure)
    {
        Document document;
        document.cases = io::sampleLibrary().cases;
        View all;
        all.id = "all";
        all.figure = kind;
        all.measure = measure;
        document.views = {all};
        m_window.resize(1400, 900);
        m_window.session().replaceDocument(std::move(document), {});
        QCoreApplication::processEvents();
        m_window.finishDrawing();
    }
};

TEST_F(SceneAccessibleTest, TheFigureIsAListWithTitleAndAltText)
{
    EXPECT_EQ(spoken()->role(), QAccessible::List);
    EXPECT_EQ(spoken()->text(QAccessible::Name).toStdString(), figure().scene().title);
    EXPECT_EQ(spoken()->text(QAccessible::Description).toStdString(), figure().scene().altText);
    EXPECT_TRUE(spoken()->state().focusable);
}

TEST_F(SceneAccessibleTest, EveryMarkHasNameValueRoleAndPlace)
{
    ASSERT_EQ(spoken()->childCount(), 2);
    QAccessibleInterface* meta = child("Meta");
    ASSERT_NE(meta, nullptr);
    const QString name = meta->text(QAccessible::Name);
    EXPECT_TRUE(name.contains(QStringLiteral("over 80\u00A0TB"))) << name.toStdString();
    EXPECT_TRUE(name.contains(QStringLiteral("1,143"))) << name.toStdString();
    EXPECT_EQ(meta->role(), QAccessible::ListItem);
    EXPECT_TRUE(meta->text(QAccessible::Value).contains(QStringLiteral("80")))
        << meta->text(QAccessible::Value).toStdString();
    ASSERT_NE(meta->valueInterface(), nullptr);
    EXPECT_EQ(meta->valueInterface()->currentValue().toDouble(), 80e12);
    EXPECT_EQ(meta->rect(), onScreen({"meta-shadow-libraries", "value"}));
    EXPECT_TRUE(spoken()->rect().contains(meta->rect()));
    EXPECT_EQ(meta->parent(), spoken());
    EXPECT_FALSE(meta->state().offscreen);
    EXPECT_EQ(spoken()->indexOfChild(meta), 1);
    const QPoint middle = meta->rect().center();
    EXPECT_EQ(spoken()->childAt(middle.x(), middle.y()), meta);

    QAccessibleInterface* swartz = spoken()->child(0);
    EXPECT_EQ(swartz->valueInterface()->currentValue().toDouble(), 70e9);
    EXPECT_EQ(swartz->valueInterface()->maximumValue().toDouble(), 80e12) << "of the same scale";
}

TEST_F(SceneAccessibleTest, AKeyTakesTheFocusToTheNextMark)
{
    EXPECT_EQ(spoken()->focusChild(), spoken());
    EXPECT_TRUE(spoken()->state().focused);
    QTest::keyClick(&figure(), Qt::Key_Right);
    QTest::keyClick(&figure(), Qt::Key_Right);
    EXPECT_EQ(spoken()->focusChild(), spoken()->child(1));
    EXPECT_TRUE(spoken()->child(1)->state().focused);
    EXPECT_TRUE(spoken()->child(1)->state().selected);
    EXPECT_FALSE(spoken()->child(0)->state().focused);
    EXPECT_FALSE(spoken()->state().focused) << "one thing has the focus";
    QTest::keyClick(&figure(), Qt::Key_Escape);
    EXPECT_EQ(spoken()->focusChild(), spoken());
}

TEST_F(SceneAccessibleTest, AMarkSelectedElsewhereDoesNotTakeTheFocus)
{
    figure().clearFocus();
    figure().selectCase("meta-shadow-libraries");
    EXPECT_TRUE(spoken()->child(1)->state().selected);
    EXPECT_FALSE(spoken()->child(1)->state().focused);
    figure().setFocus();
    EXPECT_EQ(spoken()->focusChild(), spoken()->child(1)) << "back in the figure, one is where one was";
}

TEST_F(SceneAccessibleTest, PressingAMarkSelectsIt)
{
    QAccessibleActionInterface* actions = spoken()->child(0)->actionInterface();
    ASSERT_NE(actions, nullptr);
    EXPECT_TRUE(actions->actionNames().contains(QAccessibleActionInterface::pressAction()));
    actions->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(figure().selectedCase(), "swartz-jstor-2010");
}

TEST_F(SceneAccessibleTest, AnotherFigureHasOtherMarks)
{
    QAccessibleInterface* swartz = spoken()->child(0);
    const QAccessible::Id kept = QAccessible::uniqueId(swartz);
    choose("figureKind", "bars");
    EXPECT_EQ(QAccessible::uniqueId(spoken()->child(0)), kept) << "the same mark in another place";
    EXPECT_EQ(swartz->rect(), onScreen({"swartz-jstor-2010", "value"}));

    choose("measure", "custody");
    choose("figureKind", "ladder");
    m_window.finishDrawing();
    ASSERT_GT(spoken()->childCount(), 2);
    for (int i = 0; i < spoken()->childCount(); ++i)
        EXPECT_TRUE(spoken()->child(i)->isValid()) << i;
    EXPECT_EQ(QAccessible::accessibleInterface(kept), nullptr) << "gone with its mark";
}

TEST_F(SceneAccessibleTest, ADeletedCaseTakesItsMarkAndTheFocusWithIt)
{
    QTest::keyClick(&figure(), Qt::Key_Right);
    const QAccessible::Id gone = QAccessible::uniqueId(spoken()->child(0));
    QTest::keyClick(&figure(), Qt::Key_Delete);
    m_window.finishDrawing();
    EXPECT_EQ(spoken()->childCount(), 1);
    EXPECT_EQ(QAccessible::accessibleInterface(gone), nullptr);
    ASSERT_NE(spoken()->focusChild(), nullptr);
    EXPECT_TRUE(spoken()->focusChild()->isValid());
}

TEST_F(SceneAccessibleTest, AMessageHasNoMarks)
{
    const QAccessible::Id gone = QAccessible::uniqueId(spoken()->child(0));
    figure().setMessage(QStringLiteral("Nothing to draw"));
    EXPECT_EQ(spoken()->childCount(), 0);
    EXPECT_EQ(spoken()->text(QAccessible::Name), QStringLiteral("Nothing to draw"));
    EXPECT_EQ(QAccessible::accessibleInterface(gone), nullptr);
}

TEST_F(SceneAccessibleTest, EveryKindOfFigureSpeaksEachOfItsMarksOnce)
{
    const std::pair<FigureKind, MeasureId> figures[] = {
        {FigureKind::Squares, MeasureId::Volume}, {FigureKind::Nested, MeasureId::Volume},
        {FigureKind::Bubbles, MeasureId::Volume}, {FigureKind::Treemap, MeasureId::Volume},
        {FigureKind::Units, MeasureId::Volume},   {FigureKind::Bars, MeasureId::Money},
        {FigureKind::Dots, MeasureId::Money},     {FigureKind::Em, MeasureId::Volume},
        {FigureKind::Strip, MeasureId::Volume},   {FigureKind::Mirror, MeasureId::Money},
        {FigureKind::Walk, MeasureId::Volume},    {FigureKind::Ledger, MeasureId::Volume},
        {FigureKind::Plane, MeasureId::Money},    {FigureKind::Timeline, MeasureId::Custody}};
    for (const auto& [kind, measure] : figures) {
        SCOPED_TRACE(nameOf(kind));
        showAllCasesAs(kind, measure);
        const auto marks = SceneView::spokenMarks(figure().whole());
        EXPECT_GT(marks.size(), 0U);
        ASSERT_EQ(spoken()->childCount(), static_cast<int>(marks.size())) << "no two of one key";
        for (int i = 0; i < spoken()->childCount(); ++i) {
            QAccessibleInterface* mark = spoken()->child(i);
            const scene::Mark& drawn = *marks[static_cast<std::size_t>(i)];
            EXPECT_EQ(mark->text(QAccessible::Name).toStdString(), drawn.description);
            if (!mark->state().offscreen) {
                EXPECT_EQ(mark->rect(), onScreen(drawn.key)) << drawn.description;
            }
            EXPECT_EQ(spoken()->indexOfChild(mark), i);
        }
    }
}

TEST_F(SceneAccessibleTest, TheNumberOfAMarkIsItsWholeValueInEveryFigure)
{
    int numbers = 0;
    for (const char* kind :
         {"squares", "nested", "bubbles", "treemap", "units", "bars", "dots", "em", "strip", "mirror", "ledger"}) {
        SCOPED_TRACE(kind);
        choose("figureKind", kind);
        m_window.finishDrawing();
        for (int i = 0; i < spoken()->childCount(); ++i) {
            QAccessibleInterface* mark = spoken()->child(i);
            const QString name = mark->text(QAccessible::Name);
            QAccessibleValueInterface* number = mark->valueInterface();
            if (number == nullptr || !name.contains(QStringLiteral("B;"))) // a ledger has money too
                continue;
            ++numbers;
            EXPECT_EQ(number->currentValue().toDouble(), name.contains(QStringLiteral("Meta")) ? 80e12 : 70e9)
                << name.toStdString();
        }
    }
    EXPECT_GT(numbers, 8);
}

TEST_F(SceneAccessibleTest, OfAStripWhatWasPassedIsHeardFromItsMap)
{
    choose("figureKind", "strip");
    figure().way().setGlideTime(0);
    m_window.finishDrawing();
    ASSERT_EQ(spoken()->childCount(), 2);
    QTest::keyClick(&figure(), Qt::Key_End);
    m_window.finishDrawing();
    ASSERT_EQ(spoken()->childCount(), 2);
    ASSERT_NE(child("Swartz"), nullptr);
    EXPECT_EQ(child("Swartz")->rect(), onScreen({"swartz-jstor-2010", "map-end"}));
}

TEST_F(SceneAccessibleTest, WhatIsScrolledAwayIsStillThere)
{
    showAllCasesAs(FigureKind::Timeline, MeasureId::Custody);
    figure().way().setGlideTime(0);
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(&figure(), Qt::Key_Plus);
    m_window.finishDrawing();
    ASSERT_TRUE(figure().way().hasWay());
    const int count = spoken()->childCount();
    std::set<QString> away;
    for (int i = 0; i < count; ++i)
        if (spoken()->child(i)->state().offscreen)
            away.insert(spoken()->child(i)->text(QAccessible::Name));
    EXPECT_FALSE(away.empty());
    EXPECT_LT(static_cast<int>(away.size()), count);
    figure().way().jumpTo(0);
    m_window.finishDrawing();
    EXPECT_EQ(spoken()->childCount(), count);
}

TEST_F(SceneAccessibleTest, OneOfThousandsGoesWithItsFigure)
{
    showAllCasesAs(FigureKind::Bars, MeasureId::Volume);
    auto view = std::make_unique<SceneView>();
    scene::Scene scene = figure().scene();
    scene::Mark mark = *SceneView::spokenMarks(scene).front();
    for (int i = 0; i < 5000; ++i) {
        mark.key.part = "more-" + std::to_string(i);
        scene.marks.push_back(mark);
    }
    QAccessibleInterface* many = QAccessible::queryAccessibleInterface(view.get());
    view->setScene(scene);
    EXPECT_GT(many->childCount(), 5000);
    QAccessibleInterface* last = many->child(many->childCount() - 1);
    const QAccessible::Id id = QAccessible::uniqueId(last);
    ASSERT_NE(QAccessible::accessibleInterface(id), nullptr);
    view.reset();
    EXPECT_EQ(QAccessible::accessibleInterface(id), nullptr);
}

} // namespace

} // namespace toscale::gui
