#include "app/cases/case_clipboard.h"
#include "app/cases/case_list_model.h"
#include "app/cases/case_table_model.h"
#include "app/cases/case_table_view.h"
#include "core/io/document_json.h"
#include "core/io/reference_data.h"
#include "window_fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

namespace toscale::gui {

namespace {

class CaseDragTest : public WindowTest {
protected:
    CaseDragTest()
    {
        Document document;
        document.cases = io::sampleLibrary().cases;
        document.cases.resize(6);
        m_window.session().replaceDocument(std::move(document), {});
        m_window.show();
        trigger("caseTable");
    }

    [[nodiscard]] CaseTableView& table() { return *m_window.findChild<CaseTableView*>(QStringLiteral("caseTable")); }
    [[nodiscard]] const SharedList<Case>& cases() { return m_window.session().document().cases; }
    [[nodiscard]] std::string order()
    {
        std::string ids;
        for (const Case& each : cases())
            for (std::size_t i = 0; i < 6; ++i)
                if (each.id == io::sampleLibrary().cases[i].id)
                    ids += std::to_string(i);
        return ids;
    }
    void select(std::initializer_list<int> rows)
    {
        table().clearSelection();
        for (const int row : rows)
            table().selectionModel()->select(table().model()->index(row, 0),
                                             QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
};

TEST_F(CaseDragTest, RowsAreMovedWithinTheTableAsOneStep)
{
    const std::string before = io::writeDocument(m_window.session().document());
    const auto dropAt = [&](int row) {
        const std::unique_ptr<QMimeData> data = table().dragged();
        ASSERT_NE(data, nullptr);
        emit table().dropped(data.get(), row, true);
    };
    select({0});
    dropAt(3);
    EXPECT_EQ(order(), "120345");
    EXPECT_EQ(m_window.session().undoStack().undoText(), QStringLiteral("Move 1 case"));
    trigger("undo");
    select({1, 4});
    dropAt(3);
    EXPECT_EQ(order(), "021435");
    EXPECT_EQ(m_window.session().undoStack().undoText(), QStringLiteral("Move 2 cases"));
    trigger("undo");
    select({3, 5});
    dropAt(0);
    EXPECT_EQ(order(), "350124");
    trigger("undo");
    select({0, 2});
    dropAt(6);
    EXPECT_EQ(order(), "134502");
    trigger("undo");
    select({2});
    dropAt(2);
    dropAt(3); // its own place
    EXPECT_EQ(m_window.session().undoStack().index(), 0);
    EXPECT_EQ(io::writeDocument(m_window.session().document()), before);
}

TEST_F(CaseDragTest, ASortedTableSaysWhyItsRowsStay)
{
    table().sortByColumn(static_cast<int>(CaseColumn::Volume), Qt::DescendingOrder);
    select({0});
    const std::unique_ptr<QMimeData> data = table().dragged();
    emit table().dropped(data.get(), 3, true);
    EXPECT_EQ(order(), "012345");
    EXPECT_TRUE(
        m_window.findChild<QLabel*>(QStringLiteral("caseTableHeading"))->text().contains(QStringLiteral("sorted")));
}

TEST_F(CaseDragTest, CasesOfAnotherWindowAreCopiedWholeWhereTheyAreDropped)
{
    const std::unique_ptr<QMimeData> data = clipboardOf({cases()[5], io::sampleLibrary().cases[10]}, {}, {});
    const QRect second = table().visualRect(table().model()->index(1, 0));
    const QPoint at = second.topLeft() + QPoint(5, 1);
    QDragEnterEvent enter(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(table().viewport(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDragMoveEvent move(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(table().viewport(), &move);
    EXPECT_TRUE(move.isAccepted());
    QDropEvent drop(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(table().viewport(), &drop);
    ASSERT_EQ(cases().size(), 8U);
    EXPECT_NE(cases()[1].id, io::sampleLibrary().cases[5].id) << "there is one of that id";
    Case copy = cases()[1];
    copy.id = io::sampleLibrary().cases[5].id;
    EXPECT_EQ(copy, io::sampleLibrary().cases[5]);
    EXPECT_EQ(cases()[2], io::sampleLibrary().cases[10]);
    EXPECT_EQ(m_window.session().undoStack().undoText(), QStringLiteral("Add 2 cases from another window"));
    trigger("undo");
    EXPECT_EQ(order(), "012345");
}

TEST_F(CaseDragTest, CasesCanBeDroppedAnywhereInTheWindow)
{
    const std::unique_ptr<QMimeData> data = clipboardOf({io::sampleLibrary().cases[10]}, {}, {});
    QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_window, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPoint(400, 300), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_window, &drop);
    ASSERT_EQ(cases().size(), 7U);
    EXPECT_EQ(cases().back(), io::sampleLibrary().cases[10]);
}

TEST_F(CaseDragTest, TheListGivesWholeCasesAndWords)
{
    const auto* list = m_window.findChild<QListView*>(QStringLiteral("caseList"));
    EXPECT_TRUE(list->dragEnabled());
    const std::unique_ptr<QMimeData> data(list->model()->mimeData({list->model()->index(0, 0)}));
    EXPECT_TRUE(data->hasHtml());
    EXPECT_TRUE(data->text().startsWith(QStringLiteral("Case\t"))) << data->text().toStdString();
    const PastedCases taken = casesFrom(*data);
    ASSERT_EQ(taken.cases.size(), 1U);
    EXPECT_EQ(taken.cases[0], cases()[0]);
}

TEST_F(CaseDragTest, ASecondWindowHasADocumentOfItsOwn)
{
    const auto before = QApplication::topLevelWidgets();
    trigger("newWindow");
    MainWindow* second = nullptr;
    for (QWidget* each : QApplication::topLevelWidgets())
        if (!before.contains(each) && qobject_cast<MainWindow*>(each) != nullptr)
            second = qobject_cast<MainWindow*>(each);
    ASSERT_NE(second, nullptr);
    EXPECT_TRUE(second->session().document().cases.empty());
    EXPECT_EQ(cases().size(), 6U);
    delete second;
}

TEST_F(CaseDragTest, AnEmptyTableTeachesAndTakesEverything)
{
    trigger("new");
    m_prompts.nextAnswer = UnsavedAnswer::Discard;
    ASSERT_TRUE(cases().empty());
    trigger("caseTable");
    auto* add = m_window.findChild<QPushButton*>(QStringLiteral("emptyAdd"));
    ASSERT_TRUE(add->isVisible());
    EXPECT_FALSE(table().isVisible());
    QApplication::clipboard()->setText(QStringLiteral("Title\tVolume\nOne\t12 GB\n"));
    QTest::keyClick(add, Qt::Key_V, Qt::ControlModifier);
    ASSERT_EQ(cases().size(), 1U);
    EXPECT_TRUE(table().isVisible());
    trigger("undo");
    EXPECT_TRUE(add->isVisible());
    QTest::keyClick(add, Qt::Key_Space);
    ASSERT_EQ(cases().size(), 1U);
}

} // namespace

} // namespace toscale::gui
