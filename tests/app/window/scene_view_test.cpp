#include "core/io/reference_data.h"
#include "window_fixture.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QTest>
#include <QTextBrowser>
#include <algorithm>

namespace toscale::gui {

namespace {

class SceneViewTest : public WindowTest {
protected:
    QString receipt() { return m_window.findChild<QTextBrowser*>(QStringLiteral("receipt"))->toPlainText(); }
};

TEST_F(SceneViewTest, ArrowKeysWalkOverTheMarksAndShowTheirReceipts)
{
    SceneView& figure = m_window.sceneView();
    QTest::keyClick(&figure, Qt::Key_Right);
    EXPECT_EQ(figure.selectedCase(), "swartz-jstor-2010");
    EXPECT_TRUE(receipt().contains(QStringLiteral("about 70 GB"))) << receipt().toStdString();
    QTest::keyClick(&figure, Qt::Key_Right);
    EXPECT_EQ(figure.selectedCase(), "meta-shadow-libraries");
    EXPECT_TRUE(receipt().contains(QStringLiteral("over 80 TB"))) << receipt().toStdString();
    EXPECT_TRUE(figure.accessibleDescription().contains(QStringLiteral("1,143"))) << "still that of the whole figure";
    QTest::keyClick(&figure, Qt::Key_Home);
    EXPECT_EQ(figure.selectedCase(), "swartz-jstor-2010");
    QTest::keyClick(&figure, Qt::Key_Escape);
    EXPECT_TRUE(figure.selectedCase().empty());
}

TEST_F(SceneViewTest, ArrowKeysStopAtEveryStageOfALadder)
{
    choose("measure", "custody");
    choose("figureKind", "ladder");
    SceneView& figure = m_window.sceneView();
    QStringList spoken;
    QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(&figure);
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(&figure, Qt::Key_Down);
        for (int mark = 0; mark < heard->childCount(); ++mark)
            if (heard->child(mark)->state().selected)
                spoken << heard->child(mark)->text(QAccessible::Name);
        ASSERT_EQ(spoken.size(), i + 1);
        EXPECT_EQ(figure.selectedCase(), "swartz-jstor-2010");
    }
    EXPECT_TRUE(spoken[0].contains(QStringLiteral("35 years"))) << spoken[0].toStdString();
    EXPECT_TRUE(spoken[1].contains(QStringLiteral("6 months"))) << spoken[1].toStdString();
    EXPECT_TRUE(spoken[2].contains(QStringLiteral("none imposed"))) << spoken[2].toStdString();
    QTest::keyClick(&figure, Qt::Key_Down);
    EXPECT_EQ(figure.selectedCase(), "meta-shadow-libraries");
    QTest::keyClick(&figure, Qt::Key_Escape);
    EXPECT_TRUE(figure.selectedCase().empty());
}

TEST_F(SceneViewTest, AClickOnASourceOpensItsAddress)
{
    SceneView& figure = m_window.sceneView();
    const auto linked = std::ranges::find_if(figure.scene().marks, [](const scene::Mark& mark) {
        const auto* text = std::get_if<scene::TextShape>(&mark.shape);
        return text != nullptr && !text->link.empty();
    });
    ASSERT_NE(linked, figure.scene().marks.end());
    const auto text = std::get<scene::TextShape>(linked->shape);
    const QRectF picture = figure.pictureRect();
    const double scale = picture.width() / figure.scene().size.width;
    const QPoint at = (picture.topLeft() + QPointF(text.at.x + 5, text.at.y - 3) * scale).toPoint();
    QTest::mouseMove(&figure, at);
    QTest::mouseClick(&figure, Qt::LeftButton, {}, at);
    EXPECT_EQ(m_prompts.opened, QStringList{QString::fromStdString(text.link)});
    EXPECT_TRUE(figure.selectedCase().empty());
}

TEST_F(SceneViewTest, DeleteTakesTheSelectedCaseOutOfTheDocument)
{
    SceneView& figure = m_window.sceneView();
    QTest::keyClick(&figure, Qt::Key_Right);
    QTest::keyClick(&figure, Qt::Key_Delete);
    EXPECT_EQ(findCase(m_window.session().document(), "swartz-jstor-2010"), nullptr);
    trigger("undo");
    EXPECT_NE(findCase(m_window.session().document(), "swartz-jstor-2010"), nullptr);
}

/// In the middle of a bar or a square.
void clickOn(SceneView& figure, const scene::MarkKey& key)
{
    const auto mark = std::ranges::find(figure.scene().marks, key, &scene::Mark::key);
    ASSERT_NE(mark, figure.scene().marks.end()) << key.part;
    const geometry::Point center = std::get<scene::RectShape>(mark->shape).rect.center();
    const QRectF picture = figure.pictureRect();
    const double scale = picture.width() / figure.scene().size.width;
    QTest::mouseClick(&figure, Qt::LeftButton, {},
                      QPointF(picture.x() + center.x * scale, picture.y() + center.y * scale).toPoint());
}

TEST_F(SceneViewTest, AClickOnTheLargeSquareSelectsItsCase)
{
    clickOn(m_window.sceneView(), {"meta-shadow-libraries", "value"});
    EXPECT_EQ(m_window.sceneView().selectedCase(), "meta-shadow-libraries");
}

TEST_F(SceneViewTest, AClickOnAnotherStageOfACaseShowsItsReceipt)
{
    m_window.session().replaceDocument(io::sampleLibrary(), {});
    View ladder = view();
    ladder.figure = FigureKind::Ladder;
    ladder.measure = MeasureId::Money;
    ladder.cases = {{"thomas-rasset-kazaa", {}, {}, {}}};
    m_window.session().changeView(ladder, QStringLiteral("ladder"));
    m_window.finishDrawing();
    clickOn(m_window.sceneView(), {"thomas-rasset-kazaa", "money-verdict-2009-value"});
    EXPECT_TRUE(receipt().contains(QStringLiteral("1.92")));
    clickOn(m_window.sceneView(), {"thomas-rasset-kazaa", "money-verdict-2010-value"});
    EXPECT_TRUE(receipt().contains(QStringLiteral("1.5 million")));
    EXPECT_FALSE(receipt().contains(QStringLiteral("1.92")));
}

TEST_F(SceneViewTest, SpeaksItsAltText)
{
    EXPECT_TRUE(m_window.sceneView().accessibleDescription().contains(QStringLiteral("1,143")));
    EXPECT_FALSE(m_window.sceneView().accessibleName().isEmpty());
}

TEST_F(SceneViewTest, CopiesTheFigureAtTwiceItsSize)
{
    trigger("copyPicture");
    EXPECT_EQ(QGuiApplication::clipboard()->image().size(), QSize(2400, 1350));
}

TEST_F(SceneViewTest, PagesThroughTheViewsOfTheDocument)
{
    ASSERT_GT(m_window.session().document().views.size(), 1u);
    trigger("nextView");
    EXPECT_EQ(m_window.session().currentViewIndex(), 1u);
    trigger("previousView");
    trigger("previousView");
    EXPECT_EQ(m_window.session().currentViewIndex(), 0u);
}

} // namespace

} // namespace toscale::gui
