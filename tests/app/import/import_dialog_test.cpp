#include "app/import/import_columns_model.h"
#include "app/import/import_dialog.h"
#include "app/import/import_memory.h"
#include "app/import/import_rows_model.h"
#include "tests/app/window/window_fixture.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QStatusBar>
#include <QTableView>
#include <QtTest>

namespace toscale::gui {

namespace {

class ImportDialogTest : public WindowTest {
protected:
    void write(const char* name, const QByteArray& bytes)
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        m_prompts.nextFile = path(name);
    }

    /// The dialog once it has said what there is.
    ImportDialog* dialog()
    {
        auto* found = m_window.findChild<ImportDialog*>();
        EXPECT_NE(found, nullptr);
        if (found != nullptr)
            settle(found);
        return found;
    }

    static void settle(ImportDialog* which)
    {
        auto* bar = which->findChild<QWidget*>(QStringLiteral("importProgress"));
        EXPECT_TRUE(QTest::qWaitFor([&] { return bar->isHidden(); }, 20'000));
    }

    template <class Widget> Widget* in(ImportDialog* which, const char* name)
    {
        auto* found = which->findChild<Widget*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    static void choose(ImportDialog* which, int column, const io::ColumnChoice& choice)
    {
        auto* columns = which->findChild<QTableView*>(QStringLiteral("importColumns"))->model();
        columns->setData(columns->index(ImportColumnsModel::Use, column), codeOf(choice), Qt::EditRole);
        settle(which);
    }

    static void typeUnit(ImportDialog* which, int column, const QString& unit)
    {
        auto* columns = which->findChild<QTableView*>(QStringLiteral("importColumns"))->model();
        columns->setData(columns->index(ImportColumnsModel::Unit, column), unit, Qt::EditRole);
        settle(which);
    }

    [[nodiscard]] std::size_t cases() { return m_window.session().document().cases.size(); }
};

constexpr io::ColumnChoice volume{io::ColumnUse::Known, io::Column::Volume, {}};

TEST_F(ImportDialogTest, TakesATableInOneNamedStepAndRemembersTheChoices)
{
    write("leaks.csv", "Name,Amount,Act\nOne,70,2012\nTwo,80,2013\nThree,x,2014\n");
    const std::size_t before = cases();
    trigger("import");
    ImportDialog* first = dialog();
    EXPECT_EQ(cases(), before) << "nothing is taken before it is accepted";
    EXPECT_EQ(in<QLabel>(first, "importCounts")->text(), QStringLiteral("3 cases of 3 rows"));
    choose(first, 1, volume);
    EXPECT_FALSE(in<QPushButton>(first, "importButton")->isEnabled()) << "numbers without a unit";
    typeUnit(first, 1, QStringLiteral("GB"));
    EXPECT_EQ(in<QLabel>(first, "importCounts")->text(),
              QStringLiteral("2 cases of 3 rows; 1 row with problems, left out"));
    EXPECT_EQ(in<QPushButton>(first, "importButton")->text(), QStringLiteral("&Import 2 cases"));
    in<QPushButton>(first, "importButton")->click();
    ASSERT_EQ(cases(), before + 2);
    EXPECT_EQ(m_window.session().undoStack().undoText(), QStringLiteral("Import 2 cases"));
    EXPECT_EQ(m_window.session().document().cases[before].figures.at(0).text(), "70 GB");
    trigger("undo");
    EXPECT_EQ(cases(), before);

    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    trigger("import");
    EXPECT_EQ(in<QPushButton>(dialog(), "importButton")->text(), QStringLiteral("&Import 2 cases"))
        << "the mapping is remembered by the names of the columns";
}

TEST_F(ImportDialogTest, ShowsEachProblemInItsCellAndGoesThere)
{
    write("leaks.csv", "title,volume\nOne,70 GB\nTwo,70 GBB\n");
    trigger("import");
    ImportDialog* shown = dialog();
    auto* rows = in<QTableView>(shown, "importRows");
    auto* problems = in<QListWidget>(shown, "importProblems");
    ASSERT_GE(problems->count(), 1);
    EXPECT_TRUE(problems->item(0)->text().startsWith(QStringLiteral("⚠ Line 3:8: volume")))
        << problems->item(0)->text().toStdString();
    problems->setCurrentRow(0);
    EXPECT_EQ(rows->currentIndex().row(), 1);
    EXPECT_EQ(rows->currentIndex().column(), 1);
    EXPECT_TRUE(rows->currentIndex().data().toString().startsWith(QStringLiteral("⚠")));
    EXPECT_TRUE(rows->currentIndex().data(Qt::ToolTipRole).toString().contains(QStringLiteral("GBB")));
    EXPECT_FALSE(rows->model()->index(0, 1).data(Qt::ToolTipRole).toString().contains(QStringLiteral("unit")));
    in<QPushButton>(shown, "importCancel")->click();
    EXPECT_FALSE(shown->isVisible());
}

TEST_F(ImportDialogTest, AsksForTheOrderOfDates)
{
    write("dates.csv", "title,act\nOne,9/12/2012\n");
    trigger("import");
    ImportDialog* shown = dialog();
    EXPECT_TRUE(in<QLabel>(shown, "importQuestion")->isVisible());
    EXPECT_FALSE(in<QPushButton>(shown, "importButton")->isEnabled());
    auto* dates = in<QComboBox>(shown, "importDates");
    dates->setCurrentIndex(1);
    emit dates->activated(1);
    settle(shown);
    EXPECT_FALSE(in<QLabel>(shown, "importQuestion")->isVisible());
    in<QPushButton>(shown, "importButton")->click();
    EXPECT_EQ(m_window.session().document().cases.back().act.text, "2012-12-09");
}

TEST_F(ImportDialogTest, TakesNothingBeforeItIsSaidWhatSeparatesTheDecimals)
{
    write("decimals.csv", "title;volume\nOne;1,234 GB\nTwo;5,678 GB\n");
    trigger("import");
    ImportDialog* shown = dialog();
    const QString why = QStringLiteral("Nothing is imported before you have said");
    auto* button = in<QPushButton>(shown, "importButton");
    EXPECT_FALSE(button->isEnabled());
    EXPECT_TRUE(button->toolTip().startsWith(why));
    EXPECT_TRUE(in<QLabel>(shown, "importQuestion")->text().contains(why));
    auto* decimals = in<QComboBox>(shown, "importDecimals");
    decimals->setCurrentIndex(2);
    emit decimals->activated(2);
    settle(shown);
    EXPECT_TRUE(button->isEnabled());
    EXPECT_TRUE(button->toolTip().isEmpty());
    EXPECT_FALSE(in<QLabel>(shown, "importQuestion")->isVisible());
    button->click();
    EXPECT_EQ(m_window.session().document().cases.back().figures.at(0).text(), "5.678 GB");
}

TEST_F(ImportDialogTest, ATableWhoseColumnsAreNotKnownIsOpenedByWayOfIt)
{
    write("other.csv", "Name,Size\nOne,70 GB\nTwo,80 GB\n");
    m_window.openFile(path("other.csv"));
    EXPECT_TRUE(m_prompts.reports.empty());
    ImportDialog* shown = dialog();
    EXPECT_TRUE(in<QComboBox>(shown, "importTarget")->currentData().toBool()) << "into a new document";
    in<QPushButton>(shown, "importButton")->click();
    EXPECT_EQ(cases(), 2U);
    EXPECT_FALSE(m_window.session().isModified());
}

TEST_F(ImportDialogTest, StaysWhereTheOpenDocumentIsNotLeft)
{
    View changed = m_window.session().currentView();
    changed.title = "Not saved";
    m_window.session().changeView(changed, QStringLiteral("Title"));
    write("other.csv", "Name,Size\nOne,70 GB\nTwo,80 GB\n");
    m_window.openFile(path("other.csv"));
    ImportDialog* shown = dialog();
    m_prompts.nextAnswer = UnsavedAnswer::Cancel;
    in<QPushButton>(shown, "importButton")->click();
    EXPECT_EQ(m_prompts.questions, 1);
    EXPECT_TRUE(shown->isVisible()) << "what was chosen in it is not lost";
    EXPECT_EQ(m_window.session().currentView().title, "Not saved");
    m_prompts.nextAnswer = UnsavedAnswer::Discard;
    in<QPushButton>(shown, "importButton")->click();
    EXPECT_EQ(m_prompts.questions, 2);
    EXPECT_FALSE(shown->isVisible());
    EXPECT_EQ(cases(), 2U);
}

TEST_F(ImportDialogTest, WhatIsSaidOfUndoGoesWhenItIsUndone)
{
    write("leaks.csv", "title,volume\nOne,70 GB\n");
    trigger("import");
    in<QPushButton>(dialog(), "importButton")->click();
    EXPECT_TRUE(m_window.statusBar()->currentMessage().contains(QStringLiteral("Ctrl+Z")));
    trigger("undo");
    EXPECT_FALSE(m_window.statusBar()->currentMessage().contains(QStringLiteral("Ctrl+Z")));
}

TEST_F(ImportDialogTest, WhatIsNoTableIsExplained)
{
    write("book.xlsx", QByteArray("PK\x03\x04....xl/workbook.xml", 23));
    trigger("import");
    auto* shown = m_window.findChild<ImportDialog*>();
    ASSERT_NE(shown, nullptr);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !m_prompts.reports.empty(); }, 20'000));
    EXPECT_TRUE(m_prompts.reports.at(0).problems.at(0).contains(QStringLiteral("spreadsheet program")));
}

TEST_F(ImportDialogTest, APastedTableThatIsNotClearIsShownFirst)
{
    const std::size_t before = cases();
    auto* data = new QMimeData;
    data->setText(QStringLiteral("Name\tSize\nOne\t70 GB\n"));
    data->setHtml(
        QStringLiteral("<table><tr><td>Name</td><td>Size</td></tr><tr><td>One<br>two</td><td>70 GB</td></tr></table>"));
    QApplication::clipboard()->setMimeData(data);
    trigger("pasteTableCases");
    EXPECT_EQ(cases(), before);
    ImportDialog* shown = dialog();
    in<QPushButton>(shown, "importButton")->click();
    ASSERT_EQ(cases(), before + 1);
    EXPECT_EQ(m_window.session().document().cases.back().title, "One two") << "from the page, where a cell stays one";
}

TEST_F(ImportDialogTest, CanBeClosedWhileItReads)
{
    QByteArray rows = "Name,Size\n";
    for (int i = 0; i < 100'000; ++i)
        rows += "Case " + QByteArray::number(i) + ",1 MB\n";
    write("long.csv", rows);
    for (int wait = 0; wait < 60; wait += 20) {
        trigger("import");
        auto* shown = m_window.findChild<ImportDialog*>();
        ASSERT_NE(shown, nullptr);
        QTest::qWait(wait);
        shown->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        EXPECT_EQ(m_window.findChild<ImportDialog*>(), nullptr);
    }
}

TEST(ImportModels, KeepTheRulesOfModels)
{
    const text::Phrases phrases("en");
    ImportColumnsModel columns;
    ImportRowsModel rows(phrases);
    const QAbstractItemModelTester first(&columns, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester second(&rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const char* text : {"title,volume\nA,70 GB\nB,bad\n", "title,volume\nA,80 GB\nB,2 GB\n", "a,b,c\n1,2,3\n"}) {
        ImportRequest request;
        request.input.bytes = std::make_shared<const std::string>(text);
        request.progress = std::make_shared<ImportProgress>();
        const ImportAnswer answer = runImport(request);
        columns.setPlan(answer.plan);
        rows.setAnswer(answer);
        EXPECT_EQ(rows.columnCount(), columns.columnCount());
    }
}

TEST(ImportMemory, ReadsWhatItWrote)
{
    io::ImportChoices choices;
    choices.columns["Size, of it"] = {io::ColumnUse::Known, io::Column::Volume, "GB"};
    choices.columns["x"] = {io::ColumnUse::LeftOut, {}, {}};
    choices.columns["y"] = {io::ColumnUse::Currency, {}, {}};
    choices.decimalMark = ',';
    choices.dateOrder = io::DateOrder::MonthFirst;
    choices.joinsTitles = true;
    EXPECT_EQ(choicesFrom(linesOf(choices)), choices);
    EXPECT_EQ(choicesFrom({QStringLiteral("of a newer version"), QStringLiteral("column")}), io::ImportChoices{});
}

} // namespace

} // namespace toscale::gui
