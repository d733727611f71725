#include "app/cases/event_table_model.h"
#include "core/scene/mark_value.h"
#include "window_fixture.h"

#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

namespace toscale::gui {

namespace {

/// The built-in comparison as a timeline, with the Swartz case selected.
class EventPanelTest : public WindowTest {
protected:
    EventPanelTest()
    {
        choose("figureKind", "timeline");
        m_window.show();
        m_window.sceneView().selectCase(swartz);
    }

    [[nodiscard]] QTableView* table() { return m_window.findChild<QTableView*>(QStringLiteral("eventTable")); }
    [[nodiscard]] QLabel* hint() { return m_window.findChild<QLabel*>(QStringLiteral("eventHint")); }
    [[nodiscard]] const std::vector<CaseEvent>& events()
    {
        return findCase(m_window.session().document(), swartz)->events;
    }
    [[nodiscard]] int newRow() { return table()->model()->rowCount() - 1; }
    void press(const char* name)
    {
        auto* button = m_window.findChild<QAction*>(QString::fromLatin1(name));
        ASSERT_TRUE(button->isEnabled()) << name;
        button->trigger();
    }
    bool set(int row, int column, const QString& text)
    {
        return table()->model()->setData(table()->model()->index(row, column), text, Qt::EditRole);
    }
    [[nodiscard]] QString shown(int row, int column)
    {
        return table()->model()->index(row, column).data(Qt::DisplayRole).toString();
    }
    void go(int row) { table()->setCurrentIndex(table()->model()->index(row, 0)); }

    const std::string swartz = "swartz-jstor-2010";
};

TEST_F(EventPanelTest, ListsTheActTheEventsAndARowForOneMore)
{
    ASSERT_EQ(table()->model()->rowCount(), static_cast<int>(events().size()) + 2);
    EXPECT_EQ(shown(0, EventTableModel::Kind), QStringLiteral("act"));
    EXPECT_EQ(shown(0, EventTableModel::Date), QStringLiteral("24 September 2010 to 6 January 2011"));
    EXPECT_EQ(shown(1, EventTableModel::What).toStdString(), events()[0].label);
    EXPECT_FALSE(shown(1, EventTableModel::Sources).isEmpty());
}

TEST_F(EventPanelTest, ATypedDateMovesAnEventAndItsMark)
{
    const std::vector<CaseEvent> before = events();
    EXPECT_TRUE(set(1, EventTableModel::Date, QStringLiteral("Sep 2010")));
    EXPECT_EQ(events()[0].date.text, "2010-09");
    EXPECT_EQ(shown(1, EventTableModel::Date), QStringLiteral("September 2010"));
    const TimelineEvent* drawn = scene::eventOfMark(m_window.session().columns(), {swartz, "event-1"});
    ASSERT_NE(drawn, nullptr);
    EXPECT_EQ(drawn->date, "2010-09");
    EXPECT_EQ(m_window.session().undoStack().undoText(), QStringLiteral("Move an event to another date"));
    trigger("undo");
    EXPECT_EQ(events(), before);
}

TEST_F(EventPanelTest, ADateThatIsNoneChangesNothingAndStaysInItsEditor)
{
    const std::vector<CaseEvent> before = events();
    EXPECT_FALSE(set(1, EventTableModel::Date, QStringLiteral("30 February 2013")));
    EXPECT_EQ(events(), before);
    table()->setFocus();
    go(1);
    table()->edit(table()->currentIndex());
    auto* editor = table()->findChild<QLineEdit*>(QStringLiteral("eventDate"));
    ASSERT_NE(editor, nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("30 February 2013"));
    EXPECT_TRUE(hint()->text().contains(QStringLiteral("2013-02 has 28 days"))) << hint()->text().toStdString();
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_EQ(events(), before);
    EXPECT_TRUE(editor->isVisible());
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("12 September 2012"));
    EXPECT_EQ(hint()->text(), QStringLiteral("12 September 2012, in the file 2012-09-12"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(events()[0].date.text, "2012-09-12");
    EXPECT_TRUE(hint()->isHidden());
}

TEST_F(EventPanelTest, BehindTheDateOfANewEventItsWordsAreTyped)
{
    press("addEvent");
    auto* editor = table()->findChild<QLineEdit*>(QStringLiteral("eventDate"));
    ASSERT_NE(editor, nullptr);
    QTest::keyClicks(editor, QStringLiteral("2014"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_TRUE(table()->hasFocus());
    EXPECT_EQ(table()->currentIndex().column(), EventTableModel::What);
    EXPECT_EQ(events().back().date.text, "2014");
}

TEST_F(EventPanelTest, TabGoesFromTheWordsToTheNextDateAndLettersOnSourcesChangeNothing)
{
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(1, EventTableModel::What));
    QTest::keyClick(table(), Qt::Key_Tab);
    EXPECT_EQ(table()->currentIndex(), table()->model()->index(2, EventTableModel::Date));
    QTest::keyClick(table(), Qt::Key_Backtab);
    EXPECT_EQ(table()->currentIndex(), table()->model()->index(1, EventTableModel::What));
    table()->setCurrentIndex(table()->model()->index(1, EventTableModel::Sources));
    const std::vector<CaseEvent> before = events();
    QTest::keyClicks(table(), QStringLiteral("feder"));
    EXPECT_EQ(table()->currentIndex().row(), 1);
    EXPECT_EQ(events(), before);
}

TEST_F(EventPanelTest, AnEventIsAddedByTypingItsDate)
{
    const std::size_t before = events().size();
    const int row = newRow();
    EXPECT_FALSE(set(row, EventTableModel::Date, {}));
    EXPECT_TRUE(set(row, EventTableModel::Date, QStringLiteral("about 2014")));
    ASSERT_EQ(events().size(), before + 1);
    EXPECT_EQ(table()->currentIndex(), table()->model()->index(row, EventTableModel::What));
    EXPECT_TRUE(set(row, EventTableModel::What, QStringLiteral("  A film was shown ")));
    EXPECT_TRUE(table()->model()->setData(table()->model()->index(row, EventTableModel::Kind),
                                          static_cast<int>(EventKind::Other), Qt::EditRole));
    EXPECT_EQ(events().back().date.text, "2014~");
    EXPECT_EQ(events().back().label, "A film was shown");
    trigger("undo");
    trigger("undo");
    EXPECT_EQ(events().size(), before);
}

TEST_F(EventPanelTest, EventsAreRemovedMovedAndSorted)
{
    const std::vector<CaseEvent> before = events();
    go(2);
    press("eventUp");
    EXPECT_EQ(events()[0], before[1]);
    EXPECT_EQ(table()->currentIndex().row(), 1);
    press("sortEvents");
    EXPECT_EQ(events(), before);
    EXPECT_EQ(table()->currentIndex().row(), 2); // the same event
    go(2);
    press("removeEvent");
    EXPECT_EQ(events().size(), before.size() - 1);
    EXPECT_EQ(events()[1], before[2]);
    go(0); // the act stays
    EXPECT_FALSE(m_window.findChild<QAction*>(QStringLiteral("removeEvent"))->isEnabled());
    for (int i = 0; i < 3; ++i)
        trigger("undo");
    EXPECT_EQ(events(), before);
}

TEST_F(EventPanelTest, TheActHasADateToo)
{
    EXPECT_TRUE(set(0, EventTableModel::Date, QStringLiteral("since Sep 2010")));
    EXPECT_EQ(findCase(m_window.session().document(), swartz)->act.text, "2010-09/..");
    EXPECT_TRUE(set(0, EventTableModel::Date, {}));
    EXPECT_EQ(findCase(m_window.session().document(), swartz)->act, EdtfDate{});
}

TEST_F(EventPanelTest, FigureAndTableSelectEachOther)
{
    go(3);
    EXPECT_EQ(m_window.sceneView().selectedCase(), swartz);
    m_window.sceneView().selectMark({swartz, "event-2"});
    EXPECT_EQ(table()->currentIndex().row(), 2);
    m_window.sceneView().selectMark({swartz, "act"});
    EXPECT_EQ(table()->currentIndex().row(), 0);
}

TEST_F(EventPanelTest, KeysOnAMarkEditAndRemoveItsEvent)
{
    const std::vector<CaseEvent> before = events();
    m_window.sceneView().selectMark({swartz, "event-2"});
    QTest::keyClick(&m_window.sceneView(), Qt::Key_Return);
    EXPECT_NE(table()->findChild<QLineEdit*>(QStringLiteral("eventDate")), nullptr);
    m_window.sceneView().setFocus();
    QTest::keyClick(&m_window.sceneView(), Qt::Key_Delete);
    ASSERT_EQ(events().size(), before.size() - 1); // the event, not the case
    EXPECT_EQ(events()[1], before[2]);
    trigger("undo");
    EXPECT_EQ(events(), before);
}

TEST_F(EventPanelTest, AltAndArrowsMoveAnEventByTheUnitOfItsDate)
{
    SceneView& figure = m_window.sceneView();
    const std::vector<CaseEvent> before = events();
    figure.selectMark({swartz, "event-2"}); // 6 January 2011
    QTest::keyClick(&figure, Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(&figure, Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(events()[1].date.text, "2011-01-08");
    QTest::keyClick(&figure, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(events()[1].date.text, "2011-01-07");
    trigger("undo"); // one step
    EXPECT_EQ(events(), before);
    EXPECT_TRUE(set(2, EventTableModel::Date, QStringLiteral("2010s")));
    figure.selectMark({swartz, "event-2"});
    QTest::keyClick(&figure, Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(events()[1].date.text, "201X"); // has no such unit
}

TEST_F(EventPanelTest, SourcesAreCitedAndAdded)
{
    auto* model = qobject_cast<EventTableModel*>(table()->model());
    const Case before = *model->shownCase();
    const std::string id = before.sources.back().id;
    const bool wasCited = model->cites(1, id);
    model->cite(1, id, !wasCited);
    EXPECT_EQ(model->cites(1, id), !wasCited);
    model->citeNew(1, QStringLiteral(" https://www.example.org/report "));
    EXPECT_EQ(model->shownCase()->sources.size(), before.sources.size() + 1);
    EXPECT_EQ(model->shownCase()->sources.back().url, "https://www.example.org/report");
    EXPECT_TRUE(model->cites(1, model->shownCase()->sources.back().id));
    model->citeNew(1, {}); // changed their mind
    trigger("undo");
    trigger("undo");
    EXPECT_EQ(*model->shownCase(), before);
}

TEST_F(EventPanelTest, WithoutACaseItSaysWhatToDo)
{
    m_window.session().replaceDocument({}, {});
    EXPECT_EQ(table()->model()->rowCount(), 0);
    EXPECT_FALSE(m_window.findChild<QAction*>(QStringLiteral("addEvent"))->isEnabled());
    EXPECT_TRUE(
        m_window.findChild<QLabel*>(QStringLiteral("eventHeading"))->text().startsWith(QStringLiteral("Select")));
}

} // namespace

} // namespace toscale::gui
