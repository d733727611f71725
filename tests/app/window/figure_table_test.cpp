#include "app/figure/figure_table.h"
#include "core/io/reference_data.h"
#include "window_fixture.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDockWidget>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>

namespace toscale::gui {

namespace {

class FigureTableTest : public WindowTest {
protected:
    FigureTableTest()
    {
        m_table = m_window.findChild<FigureTable*>(QStringLiteral("figureTable"));
        m_tester = std::make_unique<QAbstractItemModelTester>(m_table->model(),
                                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        trigger("showValues");
    }
    QString cell(int row, int column) { return m_table->model()->index(row, column).data().toString(); }
    QString head(int column) { return m_table->model()->headerData(column, Qt::Horizontal).toString(); }

    FigureTable* m_table;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

TEST_F(FigureTableTest, SaysWhatTheFigureShows)
{
    EXPECT_TRUE(m_table->isVisible());
    ASSERT_EQ(m_table->model()->rowCount(), 2);
    EXPECT_EQ(cell(0, 0), QStringLiteral("Swartz / JSTOR"));
    EXPECT_TRUE(cell(0, 1).contains(QStringLiteral("70"))) << cell(0, 1).toStdString();
    EXPECT_TRUE(cell(1, 1).contains(QStringLiteral("alleged"))) << cell(1, 1).toStdString();
    EXPECT_EQ(head(0), QStringLiteral("Case"));
    const int last = m_table->model()->columnCount() - 1;
    EXPECT_FALSE(cell(1, last).isEmpty());
    EXPECT_EQ(head(last), QStringLiteral("Sources"));
}

TEST_F(FigureTableTest, FollowsTheViewWithItsGapsInWords)
{
    View ledger = view();
    ledger.figure = FigureKind::Ledger;
    m_window.session().changeView(ledger, {});
    m_window.session().finishComparing();
    EXPECT_GT(m_table->model()->columnCount(), 3);
    for (int row = 0; row < m_table->model()->rowCount(); ++row)
        for (int column = 0; column < m_table->model()->columnCount() - 1; ++column)
            EXPECT_FALSE(cell(row, column).isEmpty()) << row << ' ' << column;
}

TEST_F(FigureTableTest, ARowIsChosenInTheFigureAndCopied)
{
    m_table->setFocus();
    m_table->setCurrentIndex(m_table->model()->index(0, 0));
    m_table->selectRow(1);
    EXPECT_EQ(m_window.findChild<SceneView*>()->selectedCase(), "meta-shadow-libraries");
    QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
    const QString text = QGuiApplication::clipboard()->text();
    EXPECT_EQ(text.count(u'\n'), 1) << "its heads and itself";
    EXPECT_TRUE(text.startsWith(QStringLiteral("Case\t"))) << text.toStdString();
    EXPECT_TRUE(QGuiApplication::clipboard()->mimeData()->html().contains(QStringLiteral("<table>")));
}

} // namespace

} // namespace toscale::gui
