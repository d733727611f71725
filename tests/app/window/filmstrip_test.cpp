#include "app/figure/tile_painting.h"
#include "app/views/filmstrip.h"
#include "app/views/view_list_model.h"
#include "window_fixture.h"

#include <QAbstractItemModelTester>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QTest>

namespace toscale::gui {

namespace {

class FilmstripTest : public WindowTest {
protected:
    FilmstripTest()
        : m_tester(model(), QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
    }

    QListView* list() { return m_window.findChild<QListView*>(QStringLiteral("filmstrip")); }
    QAbstractItemModel* model() { return list()->model(); }
    std::vector<std::string> ids()
    {
        std::vector<std::string> ids;
        for (const View& view : m_window.session().document().views)
            ids.push_back(view.id);
        return ids;
    }
    int current() { return list()->currentIndex().row(); }

    QAbstractItemModelTester m_tester;
};

TEST_F(FilmstripTest, ListsTheViewsWithTheOneThatIsShown)
{
    EXPECT_EQ(model()->rowCount(), static_cast<int>(ids().size()));
    EXPECT_EQ(current(), 0);
    m_window.session().showView(2);
    EXPECT_EQ(current(), 2);
    list()->setCurrentIndex(model()->index(1, 0));
    EXPECT_EQ(m_window.session().currentViewIndex(), 1u);
}

TEST_F(FilmstripTest, PicturesAreDrawnInTheBackground)
{
    auto* strip = m_window.findChild<Filmstrip*>();
    QElapsedTimer waiting;
    waiting.start();
    const QModelIndex first = model()->index(0, 0);
    while (first.data(Qt::DecorationRole).isNull() && waiting.elapsed() < 20'000)
        QTest::qWait(5);
    EXPECT_FALSE(first.data(Qt::DecorationRole).value<QImage>().isNull());
    EXPECT_EQ(first.data(Qt::DisplayRole).toString().toStdString(), sceneTitle());
    while (strip->isBusy() && waiting.elapsed() < 20'000)
        QTest::qWait(5);
    choose("figureKind", "bubbles"); // the picture is of the view as it was
    EXPECT_FALSE(model()->index(0, 0).data(ViewListModel::IsDrawnRole).toBool());
}

TEST_F(FilmstripTest, ViewsAreAddedDuplicatedAndRemovedWithUndo)
{
    const auto before = ids();
    trigger("duplicateView");
    ASSERT_EQ(ids().size(), before.size() + 1);
    EXPECT_EQ(current(), 1);
    EXPECT_EQ(ids()[1], before[0] + "-2");
    trigger("addView");
    EXPECT_EQ(current(), 2);
    trigger("removeView");
    m_window.findChild<QDockWidget*>(QStringLiteral("viewsDock"))->raise(); // on a small screen it lies behind another
    m_window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Delete);
    EXPECT_EQ(ids().size(), before.size());
    for (int i = 0; i < 4; ++i)
        trigger("undo");
    EXPECT_EQ(ids(), before);
}

TEST_F(FilmstripTest, ANewViewTellsTheSameNumberOfACaseAsTheOneBefore)
{
    const Case meta = m_window.session().document().cases[1];
    const auto other = std::ranges::find_if(
        meta.figures, [](const CaseFigure& figure) { return !figure.primary && figure.isVolume(); });
    ASSERT_NE(other, meta.figures.end());
    View chosen = view();
    chosen.cases = {{meta.id, other->id, {}, {}}};
    m_window.session().changeView(chosen, QStringLiteral("Choose"));
    trigger("addView");
    ASSERT_EQ(view().cases.size(), m_window.session().document().cases.size());
    EXPECT_EQ(view().cases[1].figure, other->id);
    EXPECT_EQ(view().cases[0].figure, "");
    Document plain = m_window.session().document();
    plain.views.clear();
    m_window.session().replaceDocument(std::move(plain), {});
    trigger("addView");
    EXPECT_TRUE(view().cases.empty()) << "cases to come are in it";
}

TEST_F(FilmstripTest, AViewIsMovedByDragAndByKeysWithUndo)
{
    const auto before = ids();
    ASSERT_TRUE(model()->moveRow({}, 0, {}, 3)); // what dropping before the fourth one does
    EXPECT_EQ(ids()[2], before[0]);
    EXPECT_EQ(current(), 2);
    trigger("viewEarlier");
    EXPECT_EQ(ids()[1], before[0]);
    trigger("viewLater");
    trigger("undo");
    trigger("undo");
    trigger("undo");
    EXPECT_EQ(ids(), before);
    EXPECT_FALSE(model()->moveRow({}, 1, {}, 1));
    EXPECT_FALSE(model()->moveRow({}, 1, {}, 2));
}

TEST_F(FilmstripTest, ATypedTitleStandsInTheFigure)
{
    const std::string before = view().title;
    trigger("renameView");
    auto* editor = list()->findChild<QLineEdit*>(QStringLiteral("viewTitle"));
    ASSERT_NE(editor, nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("From 70 GB to 80 TB"));
    while (m_window.findChild<Filmstrip*>()->isBusy()) // pictures come meanwhile
        QTest::qWait(1);
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents(); // an editor is closed by an event of its own
    EXPECT_EQ(view().title, "From 70 GB to 80 TB");
    EXPECT_EQ(sceneTitle(), "From 70 GB to 80 TB");
    EXPECT_EQ(model()->index(0, 0).data().toString(), QStringLiteral("From 70 GB to 80 TB"));
    trigger("undo");
    EXPECT_EQ(view().title, before);
}

TEST_F(FilmstripTest, ATitleIsReadWholeWhateverTheWidth)
{
    m_window.show();
    const auto tileHeight = [this] {
        QCoreApplication::processEvents(); // lays the list out
        return list()->visualRect(model()->index(0, 0)).height();
    };
    const int before = tileHeight();
    QString title = QStringLiteral("What is known of the volumes that two very different parties took, and of what");
    ASSERT_TRUE(model()->setData(model()->index(0, 0), title, Qt::EditRole));
    const int high = tileHeight();
    EXPECT_GT(high, before);
    const QStringList lines = linesOf(list()->font(), title, list()->viewport()->width() / 3, 8, Qt::LeftToRight);
    EXPECT_EQ(lines.join(QLatin1Char(' ')), title);
    EXPECT_LE(linesOf(list()->font(), title, list()->viewport()->width() / 3, 2, Qt::LeftToRight).size(), 2);
    list()->setFixedWidth(list()->width() * 3);
    EXPECT_LT(tileHeight(), high);
}

TEST_F(FilmstripTest, AStepThatChangesTooMuchAtOnceSaysWhat)
{
    EXPECT_TRUE(model()->index(0, 0).data(ViewListModel::HintRole).toString().isEmpty());
    trigger("duplicateView");
    EXPECT_TRUE(model()->index(1, 0).data(ViewListModel::HintRole).toString().isEmpty());
    View changed = view();
    changed.figure = FigureKind::Bars;
    changed.measure = MeasureId::Money;
    changed.theme = "contrast";
    m_window.session().changeView(changed, QStringLiteral("Change"));
    const QString hint = model()->index(1, 0).data(ViewListModel::HintRole).toString();
    EXPECT_TRUE(hint.contains(QStringLiteral("3"))) << hint.toStdString();
    EXPECT_TRUE(hint.contains(QStringLiteral("measure"))) << hint.toStdString();
}

TEST_F(FilmstripTest, ADocumentWithoutViewsSaysHowToMakeOne)
{
    Document document = m_window.session().document();
    document.views.clear();
    m_window.session().replaceDocument(std::move(document), {});
    EXPECT_EQ(model()->rowCount(), 0);
    EXPECT_TRUE(list()->isHidden());
    trigger("addView");
    EXPECT_EQ(model()->rowCount(), 1);
    EXPECT_FALSE(list()->isHidden());
}

} // namespace

} // namespace toscale::gui
