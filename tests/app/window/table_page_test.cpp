#include "app/document/document_session.h"
#include "app/table/table_model.h"
#include "app/table/table_page.h"
#include "window_fixture.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace toscale::gui {

namespace {

constexpr int rowCount = 60'000;

/// A table that is too long for a document, read from a file.
class TablePageTest : public testing::Test {
protected:
    TablePageTest()
        : m_page(m_wording, m_prompts)
    {
        m_page.resize(900, 600);
        m_page.show();
    }

    [[nodiscard]] QString write(const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(QStringLiteral("cases.csv")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    /// Row i has i + 1 GB; every third no money, the others i dollars.
    [[nodiscard]] static QByteArray manyRows(int rows = rowCount)
    {
        QByteArray csv("title,volume,fine,date,category\n");
        for (int i = 0; i < rows; ++i)
            csv += "Case " + QByteArray::number(i) + ',' + QByteArray::number(i + 1) + " GB,"
                + (i % 3 == 0 ? QByteArray() : '$' + QByteArray::number(i)) + ",2012-05-01,"
                + (i % 2 == 0 ? "film" : "music") + '\n';
        return csv;
    }
    void open(const QByteArray& bytes)
    {
        m_page.open(write(bytes), {});
        while (m_page.isLoading())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        QCoreApplication::processEvents();
    }
    void settle()
    {
        m_page.rows().finish();
        QCoreApplication::processEvents();
    }
    void type(const char* filter)
    {
        m_page.findChild<QLineEdit*>()->setText(QString::fromUtf8(filter));
        settle();
    }
    void clickHeader(int column)
    {
        emit table()->horizontalHeader()->sectionClicked(column);
        settle();
    }
    [[nodiscard]] QTableView* table() { return m_page.findChild<QTableView*>(); }
    [[nodiscard]] QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    [[nodiscard]] QString heading() { return m_page.findChild<QLabel*>(QStringLiteral("largeTableHeading"))->text(); }

    QTemporaryDir m_folder;
    text::LocaleWording m_wording;
    ScriptedPrompts m_prompts;
    TablePage m_page;
};

TEST_F(TablePageTest, ShowsEveryRowAsItIsInTheFile)
{
    const QSignalSpy loaded(&m_page, &TablePage::loaded);
    open(manyRows());
    ASSERT_EQ(loaded.count(), 1);
    EXPECT_TRUE(loaded.front().front().toBool());
    EXPECT_EQ(table()->model()->rowCount(), rowCount);
    EXPECT_EQ(cell(rowCount - 1, 0), QStringLiteral("Case 59999"));
    EXPECT_EQ(cell(9, 1), QStringLiteral("10 GB"));
    EXPECT_TRUE(heading().contains(QStringLiteral("read-only"))) << heading().toStdString();
}

TEST_F(TablePageTest, SortsByValueWithGapsLastAndThenAsInTheFileAgain)
{
    open(manyRows());
    clickHeader(2);
    EXPECT_EQ(cell(0, 2), QStringLiteral("$1"));
    EXPECT_EQ(cell(1, 2), QStringLiteral("$2")); // by letters $10 would come first
    EXPECT_EQ(cell(rowCount - 1, 2), QString());
    clickHeader(2);
    EXPECT_EQ(cell(0, 2), QStringLiteral("$59,999"));
    EXPECT_EQ(cell(rowCount - 1, 2), QString());
    clickHeader(2);
    EXPECT_EQ(cell(0, 0), QStringLiteral("Case 0"));
}

TEST_F(TablePageTest, FiltersByValueAndByTextAndKeepsTheOrder)
{
    open(manyRows());
    clickHeader(1);
    clickHeader(1); // the largest first
    type("volume < 100 GB, music, has money");
    EXPECT_EQ(table()->model()->rowCount(), 33);
    EXPECT_EQ(cell(0, 1), QStringLiteral("98 GB"));
    EXPECT_TRUE(heading().contains(QStringLiteral("33"))) << heading().toStdString();
    type("");
    EXPECT_EQ(table()->model()->rowCount(), rowCount);
    EXPECT_EQ(cell(0, 1), QStringLiteral("60,000 GB"));
}

TEST_F(TablePageTest, AFilterThatNoRowMatchesSaysSoWhereTheRowsWere)
{
    open(manyRows());
    const auto* nothing = m_page.findChild<QLabel*>(QStringLiteral("noLargeTableRows"));
    EXPECT_TRUE(nothing->isHidden());
    type("volume > 100 YB");
    EXPECT_EQ(table()->model()->rowCount(), 0);
    EXPECT_FALSE(nothing->isHidden());
    type("");
    EXPECT_TRUE(nothing->isHidden());
}

TEST_F(TablePageTest, RowsThatWerePickedElsewhereAreShownAloneFilteredAndSortedToo)
{
    open(manyRows());
    m_page.rows().setPicked(std::make_shared<const RowOrder>(RowOrder{3, 10, 11, 20}));
    settle();
    EXPECT_EQ(table()->model()->rowCount(), 4);
    type("music");
    EXPECT_EQ(table()->model()->rowCount(), 2);
    clickHeader(1);
    clickHeader(1);
    EXPECT_EQ(cell(0, 0), QStringLiteral("Case 11"));
    type("");
    m_page.findChild<QPushButton*>(QStringLiteral("allLargeTableRows"))->click();
    settle();
    EXPECT_EQ(table()->model()->rowCount(), rowCount);
}

TEST_F(TablePageTest, AFilterThatCannotBeReadSaysWhyAndChangesNothing)
{
    open(manyRows());
    type("volume > 100 GB");
    const int before = table()->model()->rowCount();
    type("volume > 100 GG");
    EXPECT_EQ(table()->model()->rowCount(), before);
    EXPECT_TRUE(heading().contains(QStringLiteral("GG"))) << heading().toStdString();
}

TEST_F(TablePageTest, TellsTheValueOfTheCellThatIsChosen)
{
    open(manyRows());
    clickHeader(1);
    clickHeader(1); // the largest first
    std::vector<std::pair<std::string, MeasureId>> told;
    QObject::connect(&m_page, &TablePage::valueChosen, &m_page, [&](const Case& which, MeasureId measure) {
        told.emplace_back(which.figures.at(0).text(), measure);
    });
    for (const int column : {1, 0, 2}) // a name has no value
        table()->setCurrentIndex(table()->model()->index(0, column));
    EXPECT_EQ(told,
              (std::vector<std::pair<std::string, MeasureId>>{{"60000 GB", MeasureId::Volume},
                                                              {"60000 GB", MeasureId::Money}}));
    told.clear();
    table()->setCurrentIndex(table()->model()->index(1, 0)); // what was said is no longer of the row chosen
    EXPECT_EQ(told, (std::vector<std::pair<std::string, MeasureId>>{{"59999 GB", MeasureId::Money}}));
}

TEST_F(TablePageTest, FiltersByTheNamesOfItsOwnColumns)
{
    open(manyRows());
    type("fine > 59,990"); // rows 59,991 to 59,999 without the three that 3 divides
    EXPECT_EQ(table()->model()->rowCount(), 6);
    type("category = FILM, volume <= 10 GB");
    EXPECT_EQ(table()->model()->rowCount(), 5);
    type("date > 2012-05-01");
    EXPECT_EQ(table()->model()->rowCount(), 0);
    type("date >= 2012-05-01");
    EXPECT_EQ(table()->model()->rowCount(), rowCount);
    type("penalty > 5");
    EXPECT_EQ(table()->model()->rowCount(), rowCount) << "what was shown stays";
    EXPECT_TRUE(heading().contains(QStringLiteral("category"))) << heading().toStdString();
}

TEST_F(TablePageTest, AHalfTypedFilterIsNotLookedForInTheTexts)
{
    open(manyRows());
    const QString whole = QStringLiteral("money > 59,990 EU");
    for (qsizetype length = 1; length <= whole.size(); ++length) {
        type(whole.left(length).toUtf8().constData());
        if (whole.left(length).contains(u'>') && !whole.left(length).contains(u'5')) {
            EXPECT_EQ(table()->model()->rowCount(), rowCount) << whole.left(length).toStdString();
        }
    }
    EXPECT_EQ(table()->model()->rowCount(), 6) << "those of the last one that could be read";
}

TEST_F(TablePageTest, WhyAFilterCannotBeReadIsNotSaidOfTheNextTable)
{
    open(manyRows());
    type("volume > 100 GG");
    open(manyRows());
    EXPECT_TRUE(heading().contains(QStringLiteral("read-only"))) << heading().toStdString();
}

TEST_F(TablePageTest, WhatIsClosedWhileItIsReadDoesNotCome)
{
    const QSignalSpy loaded(&m_page, &TablePage::loaded);
    const QSignalSpy document(&m_page, &TablePage::isDocument);
    for (const int rows : {300'000, 20}) {
        m_page.open(write(manyRows(rows)), {});
        m_page.forget();
        QTest::qWait(400);
        EXPECT_EQ(m_page.rows().table(), nullptr);
    }
    EXPECT_EQ(loaded.count(), 0);
    EXPECT_EQ(document.count(), 0) << "it would take the place of the document";
    open(manyRows());
    EXPECT_EQ(table()->model()->rowCount(), rowCount);
}

TEST_F(TablePageTest, AClosedTableIsLetGo)
{
    open(manyRows());
    type("volume > 100 GB, case 5");
    clickHeader(2);
    const std::weak_ptr<const CaseTable> kept = m_page.rows().table();
    m_page.forget();
    QCoreApplication::processEvents();
    EXPECT_TRUE(kept.expired());
}

TEST_F(TablePageTest, LongNumbersAreGroupedAndTheNameHasTheRoom)
{
    QByteArray csv("id,title,volume\n");
    for (int i = 0; i < rowCount; ++i)
        csv += QByteArray::number(i) + ",Case " + QByteArray::number(i) + ",190923858945080 B\n";
    open(csv);
    EXPECT_EQ(cell(0, 2), QStringLiteral("190,923,858,945,080 B"));
    EXPECT_EQ(cell(12'345, 0), QStringLiteral("12345")) << "a name is no number";
    const QString said = table()->model()->index(0, 2).data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(said.contains(QStringLiteral("190923858945080 B"))) << said.toStdString();
    EXPECT_GT(table()->columnWidth(1), table()->columnWidth(0));
}

TEST_F(TablePageTest, SaysWhatACellCountsAsAndWhereItStands)
{
    open(manyRows());
    const QString said = table()->model()->index(4, 1).data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(said.contains(QStringLiteral("5 GB"))) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("line 6"))) << said.toStdString();
}

TEST_F(TablePageTest, CopiesSelectedRowsAsCases)
{
    open(manyRows());
    std::vector<Case> copied;
    QObject::connect(&m_page, &TablePage::copyWanted, [&](const std::vector<Case>& cases) { copied = cases; });
    auto* button = m_page.findChild<QPushButton*>(QStringLiteral("copyToDocument"));
    EXPECT_FALSE(button->isEnabled());
    clickHeader(1);
    clickHeader(1);
    table()->selectRow(0);
    ASSERT_TRUE(button->isEnabled());
    button->click();
    ASSERT_EQ(copied.size(), 1U);
    EXPECT_EQ(copied.front().title, "Case 59999");
    table()->selectAll(); // more than a document holds
    EXPECT_FALSE(button->isEnabled());
}

TEST_F(TablePageTest, FewRowsAreADocument)
{
    const QSignalSpy document(&m_page, &TablePage::isDocument);
    open(manyRows(20));
    EXPECT_EQ(document.count(), 1);
}

TEST_F(TablePageTest, RowsThatCannotBeReadAreLeftOutAndListed)
{
    open(manyRows() + "Bad,12 parsecs,,,film\n");
    EXPECT_EQ(table()->model()->rowCount(), rowCount);
    m_page.findChild<QPushButton*>(QStringLiteral("largeTableProblems"))->click();
    ASSERT_EQ(m_prompts.reports.size(), 1U);
    ASSERT_EQ(m_prompts.reports.front().problems.size(), 1);
    EXPECT_TRUE(m_prompts.reports.front().problems.front().contains(QStringLiteral("60002")));
}

TEST_F(TablePageTest, NumbersThatMayBeWrongByAThousandAreTold)
{
    QByteArray rows = "title;volume\nComma;12,5 GB\nPoint;12.5 GB\n";
    for (int row = 0; row < 60'000; ++row)
        rows += "Case;1.234 GB\n";
    open(rows);
    EXPECT_EQ(table()->model()->rowCount(), 60'002);
    ASSERT_EQ(m_prompts.reports.size(), 1U);
    EXPECT_TRUE(m_prompts.reports.front().problems.join(QLatin1Char(' ')).contains(QStringLiteral("1234")));
}

TEST_F(TablePageTest, WhatIsNoTableSaysSo)
{
    const QSignalSpy loaded(&m_page, &TablePage::loaded);
    open(QByteArray("\x89PNG\r\n\x1a\n", 8) + manyRows(10));
    ASSERT_EQ(loaded.count(), 1);
    EXPECT_FALSE(loaded.front().front().toBool());
    ASSERT_EQ(m_prompts.reports.size(), 1U);
}

TEST_F(TablePageTest, ReadingIsCancelledAtAnyMoment)
{
    const QSignalSpy loaded(&m_page, &TablePage::loaded);
    m_page.open(write(manyRows(400'000)), {});
    QTest::keyClick(&m_page, Qt::Key_Escape);
    while (m_page.isLoading())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    QCoreApplication::processEvents();
    EXPECT_EQ(loaded.count(), 1);
    EXPECT_TRUE(m_prompts.reports.empty()); // nobody is told what they did themselves
}

TEST_F(TablePageTest, AnotherFileMayBeOpenedWhileOneIsRead)
{
    m_page.open(write(manyRows(400'000)), {});
    open(manyRows());
    EXPECT_EQ(table()->model()->rowCount(), rowCount);
}

TEST_F(TablePageTest, ItsModelIsSound)
{
    const QAbstractItemModelTester tester(table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    open(manyRows());
    clickHeader(1);
    type("music");
    EXPECT_EQ(table()->model()->rowCount(), rowCount / 2);
}

} // namespace

} // namespace toscale::gui
