#include "app/cases/case_table_model.h"
#include "core/io/reference_data.h"
#include "window_fixture.h"

#include <QApplication>
#include <QDockWidget>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QTimer>

// Which keys belong to what has the cursor, and which to the window.

namespace toscale::gui {

namespace {

class FieldKeysTest : public WindowTest {
protected:
    FieldKeysTest() { QApplication::setActiveWindow(&m_window); }

    [[nodiscard]] std::size_t shownView() { return m_window.session().currentViewIndex(); }
    [[nodiscard]] QLineEdit* line(const char* name)
    {
        return m_window.findChild<QLineEdit*>(QString::fromLatin1(name));
    }
};

TEST_F(FieldKeysTest, PageDownTurnsAPageOfTheTableAndChangesTheViewOnlyFromTheFigure)
{
    Document many = m_window.session().document();
    for (const Case& each : io::sampleLibrary().cases)
        if (findCase(many, each.id) == nullptr)
            many.cases.push_back(each);
    m_window.session().replaceDocument(std::move(many), {});
    trigger("caseTable");
    auto* table = m_window.findChild<QTableView*>(QStringLiteral("caseTable"));
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_PageDown);
    EXPECT_EQ(shownView(), 0U);
    EXPECT_GT(table->currentIndex().row(), 1);
    m_window.sceneView().setFocus();
    QTest::keyClick(&m_window.sceneView(), Qt::Key_PageDown);
    EXPECT_EQ(shownView(), 1U);
}

TEST_F(FieldKeysTest, ExportingIsAKeyOfTheWindowWhileAQuestionIsTyped)
{
    m_window.show();
    auto* asks = line("askEdit");
    ASSERT_NE(asks, nullptr);
    asks->setFocus();
    bool wasSeen = false;
    QTimer::singleShot(0, &m_window, [&] {
        if (QWidget* dialog = QApplication::activeModalWidget()) {
            wasSeen = true;
            dialog->close();
        }
    });
    QTest::keyClick(asks, Qt::Key_E, Qt::ControlModifier); // fields of X11 take it for the end of the line
    EXPECT_TRUE(wasSeen);
}

TEST_F(FieldKeysTest, WhoTypesATitleStaysInItsView)
{
    m_window.findChild<QDockWidget*>(QStringLiteral("textsDock"))->raise();
    line("titleText")->setFocus();
    ASSERT_TRUE(line("titleText")->hasFocus());
    QTest::keyClick(line("titleText"), Qt::Key_PageDown);
    EXPECT_EQ(shownView(), 0U);
    line("askEdit")->setFocus(); // where the views of an answer are walked through
    QTest::keyClick(line("askEdit"), Qt::Key_PageDown);
    EXPECT_EQ(shownView(), 1U);
}

TEST_F(FieldKeysTest, UndoGoesPastALineThatHasNothingToTakeBack)
{
    View changed = view();
    changed.title = "Changed";
    m_window.session().changeView(changed, QStringLiteral("Title"));
    QLineEdit* ask = line("askEdit");
    ask->setFocus();
    QTest::keyClicks(ask, QStringLiteral("7"));
    QTest::keyClick(ask, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(ask->text(), QString()) << "its own letter first";
    EXPECT_EQ(view().title, "Changed");
    QTest::keyClick(ask, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_NE(view().title, "Changed");
    ask->setText(QString()); // forgets what it could do again
    QTest::keyClick(ask, Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(view().title, "Changed");
}

} // namespace

} // namespace toscale::gui
