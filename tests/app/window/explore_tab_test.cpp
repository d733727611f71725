#include "app/explore/chart_view.h"
#include "app/explore/explore_panel.h"
#include "app/table/table_page.h"
#include "tests/app/window/window_fixture.h"

#include <QClipboard>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QStatusBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

#include "core/io/reference_data.h"
#include "tests/support/small_case.h"

namespace toscale::gui {

namespace {

/// The window with the researched cases, on its Explore tab.
class ExploreTab : public WindowTest {
protected:
    ExploreTab()
    {
        m_window.session().replaceDocument(io::sampleLibrary(), {});
        trigger("showExplore");
        wait();
    }

    [[nodiscard]] ExplorePanel& panel() { return *m_window.findChild<ExplorePanel*>(); }
    void wait()
    {
        while (panel().isBusy() || panel().view().isBusy())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    void pick(const char* box, const char* data)
    {
        choose(box, data);
        wait();
    }
    [[nodiscard]] QTableView& table() { return *m_window.findChild<QTableView*>(QStringLiteral("caseTable")); }
    [[nodiscard]] std::size_t selectedInTable()
    {
        return static_cast<std::size_t>(table().selectionModel()->selectedRows().size());
    }
};

} // namespace

TEST_F(ExploreTab, ShowsAllCasesAndRemembersWhatWasChosen)
{
    ASSERT_TRUE(panel().view().picture().content());
    EXPECT_EQ(panel().view().picture().content()->rows->count(), 36U);
    pick("exploreKind", "strip");
    pick("exploreY", "custody");
    pick("exploreGroup", "country");
    const ExploreChoice choice = exploreChoiceFrom(m_settings.exploreChoice());
    EXPECT_EQ(choice.kind, ExploreKind::Strip);
    EXPECT_EQ(choice.y, MeasureId::Custody);
    EXPECT_EQ(choice.group, "country");
    EXPECT_EQ(panel().view().picture().content()->choice, choice);
}

TEST_F(ExploreTab, EveryKindIsDrawnInBothLooks)
{
    for (const ColourChoice look : {ColourChoice::Light, ColourChoice::Dark}) {
        m_settings.setColours(look);
        wait();
        for (const char* kind : {"scatter", "histogram", "strip", "trend", "ranks"}) {
            pick("exploreKind", kind);
            const QImage seen = panel().view().grab().toImage();
            EXPECT_EQ(seen.pixelColor(4, 4).lightness() < 128, look == ColourChoice::Dark) << kind;
            EXPECT_FALSE(panel().view().accessibleName().isEmpty());
        }
    }
}

TEST_F(ExploreTab, WhatIsBrushedIsSelectedInTheTable)
{
    panel().view().setFocus();
    panel().view().selectVisible();
    const std::size_t drawn = panel().view().picture().content()->drawnCount;
    EXPECT_EQ(panel().selectedCases().size(), drawn);
    EXPECT_EQ(selectedInTable(), drawn);
}

TEST_F(ExploreTab, WhatIsSelectedInTheTableIsSelectedHere)
{
    table().selectRow(3);
    const std::string id = table().model()->index(3, 0).data(Qt::UserRole).toString().toStdString();
    EXPECT_EQ(panel().selectedCases(), std::vector<std::string>{id});
    EXPECT_EQ(selectedInTable(), 1U); // and nothing came back
}

TEST_F(ExploreTab, AClickIsFollowedByTheFigure)
{
    // of the figure's cases one that is drawn here
    m_window.session().showView(0);
    wait();
    QTest::keyClick(&panel().view(), Qt::Key_N);
    ASSERT_EQ(panel().selectedCases().size(), 1U);
    EXPECT_EQ(m_window.sceneView().selectedCase(), panel().selectedCases().front());
}

TEST_F(ExploreTab, AnEditIsSeenAndTheSelectionStays)
{
    panel().view().selectVisible();
    const std::vector<std::string> before = panel().selectedCases();
    const Document& document = m_window.session().document();
    std::size_t unselected = 0;
    while (std::ranges::find(before, document.cases[unselected].id) != before.end())
        ++unselected;
    m_window.session().edit(removalOfCase(document, unselected), QStringLiteral("Remove"));
    wait();
    EXPECT_EQ(panel().view().picture().content()->rows->count(), 35U);
    EXPECT_EQ(panel().selectedCases(), before);
    trigger("undo");
    wait();
    EXPECT_EQ(panel().view().picture().content()->rows->count(), 36U);
}

TEST_F(ExploreTab, SelectedCasesBecomeThoseOfTheFigure)
{
    panel().view().selectVisible();
    const std::vector<std::string> selected = panel().selectedCases();
    trigger("exploreCompare");
    ASSERT_EQ(view().cases.size(), selected.size());
    EXPECT_EQ(m_window.findChild<QTabWidget*>(QStringLiteral("middle"))->currentIndex(), 0);
    trigger("undo");
    EXPECT_NE(view().cases.size(), selected.size());
}

TEST_F(ExploreTab, IsExportedAndCopiedInPlaceOfTheFigure)
{
    m_prompts.nextFile = path("explored.png");
    trigger("exportPicture");
    EXPECT_GT(QFileInfo(path("explored.png")).size(), 10'000);
    m_prompts.nextFile = path("explored.svg");
    trigger("exploreExport");
    EXPECT_GT(QFileInfo(path("explored.svg")).size(), 10'000);
    trigger("copyPicture");
    EXPECT_EQ(QGuiApplication::clipboard()->image().width(), static_cast<int>(2 * view().size.width));
    EXPECT_TRUE(m_prompts.reports.empty());
    m_prompts.nextFile = path("no/such/folder.png");
    trigger("exploreExport");
    EXPECT_EQ(m_prompts.reports.size(), 1U);
}

TEST_F(ExploreTab, WhatAmountsDependOnIsChosenWhateverTheFigureMeasures)
{
    const auto* basis = m_window.findChild<QComboBox*>(QStringLiteral("basis"));
    const auto* currency = m_window.findChild<QComboBox*>(QStringLiteral("currency"));
    pick("measure", "volume");
    pick("exploreY", "money");
    EXPECT_TRUE(basis->isEnabled());
    EXPECT_TRUE(currency->isEnabled());
    const auto before = panel().view().picture().content()->countWords;
    pick("basis", "sought");
    EXPECT_NE(panel().view().picture().content()->countWords, before) << "the chart follows";
    trigger("showFigure");
    EXPECT_FALSE(basis->isEnabled());
}

TEST_F(ExploreTab, TheMenuZoomsTheChart)
{
    const auto* zoomIn = m_window.findChild<QAction*>(QStringLiteral("zoomIn"));
    EXPECT_TRUE(zoomIn->isEnabled());
    const QRectF whole = panel().view().picture().window();
    trigger("zoomIn");
    EXPECT_LT(panel().view().picture().window().width(), whole.width());
    trigger("zoomFit");
    EXPECT_EQ(panel().view().picture().window(), whole);
    trigger("showFigure");
    EXPECT_FALSE(zoomIn->isEnabled()) << "bars are seen whole";
}

TEST_F(ExploreTab, TheLineBelowIsSeenAndSaysWhatIsSelected)
{
    auto* words = m_window.findChild<QLabel*>(QStringLiteral("exploreWords"));
    m_window.resize(1200, 800);
    m_window.show();
    QCoreApplication::processEvents();
    EXPECT_GT(words->width(), 300);
    EXPECT_TRUE(words->text().startsWith(QStringLiteral("36 cases"))) << words->text().toStdString();
    panel().view().selectVisible();
    EXPECT_TRUE(words->text().contains(QStringLiteral("selected"))) << words->text().toStdString();
    panel().view().zoomIn();
    EXPECT_TRUE(words->text().contains(QStringLiteral("in sight"))) << words->text().toStdString();
}

TEST_F(ExploreTab, WhyNothingCanBeComparedIsSaid)
{
    const auto* compare = m_window.findChild<QAction*>(QStringLiteral("exploreCompare"));
    EXPECT_FALSE(compare->isEnabled());
    EXPECT_TRUE(compare->toolTip().contains(QStringLiteral("Select"))) << compare->toolTip().toStdString();
    Document many;
    for (int i = 0; i < 250; ++i) {
        Case each = tests::caseWith({{.value = "USD 5", .date = "2010"}, {.kind = "imprisonment", .value = "2 years"}});
        each.id = "case-" + std::to_string(i);
        many.cases.push_back(std::move(each));
    }
    m_window.session().replaceDocument(many, {});
    wait();
    pick("exploreX", "custody");
    panel().view().selectVisible();
    EXPECT_EQ(panel().selectedCases().size(), 250U);
    EXPECT_FALSE(compare->isEnabled());
    EXPECT_TRUE(compare->toolTip().contains(QStringLiteral("200"))) << compare->toolTip().toStdString();
}

TEST_F(ExploreTab, TheNounOfTheWorksIsChosen)
{
    m_window.resize(1900, 900); // the bar has room for all of its boxes
    QCoreApplication::processEvents();
    pick("exploreX", "works");
    QCoreApplication::processEvents(); // the bar is laid out
    const auto& content = panel().view().picture().content();
    const auto* nouns = m_window.findChild<QComboBox*>(QStringLiteral("exploreNoun"));
    ASSERT_GT(nouns->count(), 1);
    EXPECT_TRUE(nouns->isVisible());
    EXPECT_EQ(nouns->currentText().toStdString(), content->measures[0]->noun);
    const std::string second = nouns->itemData(1).toString().toStdString();
    pick("exploreNoun", second.c_str());
    EXPECT_EQ(panel().view().picture().content()->measures[0]->noun, second);
    EXPECT_EQ(nouns->currentText().toStdString(), second);
    pick("exploreX", "volume");
    EXPECT_FALSE(nouns->isVisible());
}

TEST_F(ExploreTab, OfTheBuiltInComparisonInventsNoAxis)
{
    m_window.session().replaceDocument(io::builtInDocument(), {});
    wait();
    const auto& content = panel().view().picture().content();
    ASSERT_NE(content, nullptr);
    EXPECT_EQ(panel().choice(), content->choice) << "the boxes say what is drawn";
    if (content->drawnCount == 0) {
        EXPECT_FALSE(content->nothing.isEmpty());
        EXPECT_TRUE(panel().view().picture().yWords().isEmpty());
    }
    EXPECT_EQ(exploreChoiceFrom(m_settings.exploreChoice()).y, MeasureId::Money) << "nobody chose another";
}

TEST_F(ExploreTab, OfALongTableFollowsItsFilterAndLetsGoOfIt)
{
    QByteArray csv("title,volume,fine,fine_date,category\n");
    for (int i = 0; i < 60'000; ++i)
        csv += "A long name that makes the file large " + QByteArray::number(i) + ',' + QByteArray::number(i + 1)
            + " GB,USD " + QByteArray::number(i + 5) + ",2012," + (i % 4 == 0 ? "film" : "music") + '\n';
    QFile file(path("long.csv"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(csv);
    file.close();
    m_window.openFile(path("long.csv"));
    auto* page = m_window.findChild<TablePage*>();
    ASSERT_NE(page, nullptr);
    while (page->isLoading())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    QCoreApplication::processEvents();
    trigger("showExplore");
    wait();
    ASSERT_NE(panel().view().picture().content(), nullptr);
    EXPECT_EQ(panel().view().picture().content()->rows->count(), 60'000U);
    EXPECT_EQ(panel().choice().group, "text:category");
    page->findChild<QLineEdit*>()->setText(QStringLiteral("category = film"));
    page->rows().finish();
    wait();
    auto filtered = panel().view().picture().content();
    EXPECT_EQ(filtered->rows->count(), 15'000U);
    EXPECT_TRUE(filtered->countWords.startsWith(QStringLiteral("15,000 of 60,000 cases, filtered")))
        << filtered->countWords.toStdString();
    filtered.reset();
    // rows that are picked here are those of the file
    panel().view().selectRows({0, 1});
    trigger("exploreShowInTable");
    page->rows().finish();
    EXPECT_EQ(page->rows().size(), 2U);
    EXPECT_EQ(page->rows().rowAt(1), 4U) << "every fourth is a film";
    // as cases of the document, each once
    auto* table = page->findChild<QTableView*>();
    table->selectAll();
    const std::size_t before = m_window.session().document().cases.size();
    page->findChild<QPushButton*>(QStringLiteral("copyToDocument"))->click();
    EXPECT_EQ(m_window.session().document().cases.size(), before + 2);
    page->findChild<QPushButton*>(QStringLiteral("copyToDocument"))->click();
    EXPECT_EQ(m_window.session().document().cases.size(), before + 2) << "they are there already";
    EXPECT_TRUE(m_window.statusBar()->currentMessage().contains(QStringLiteral("Already in the document")))
        << m_window.statusBar()->currentMessage().toStdString();
    trigger("showExplore");
    wait();
    const std::weak_ptr<const CaseTable> kept = page->rows().table();
    m_window.findChild<QToolButton*>(QStringLiteral("closeTable"))->click();
    wait();
    EXPECT_EQ(panel().view().picture().content()->rows->count(), before + 2);
    QElapsedTimer waiting; // a thread that has answered holds what it was asked for a moment longer
    waiting.start();
    while (!kept.expired() && waiting.elapsed() < 20'000)
        QTest::qWait(1);
    EXPECT_TRUE(kept.expired()) << "a closed table is let go";
}

TEST_F(ExploreTab, WithoutCasesSaysWhatToDo)
{
    m_window.session().replaceDocument({}, {});
    wait();
    const auto* message = m_window.findChild<QLabel*>(QStringLiteral("exploreMessage"));
    ASSERT_NE(message, nullptr);
    EXPECT_TRUE(message->isVisible());
    EXPECT_FALSE(message->text().isEmpty());
    EXPECT_FALSE(m_window.findChild<QToolBar*>(QStringLiteral("exploreBar"))->isEnabled());
}

TEST_F(ExploreTab, EveryControlHasANameAndAToolTip)
{
    for (const QComboBox* box : panel().findChildren<QComboBox*>()) {
        EXPECT_FALSE(box->accessibleName().isEmpty()) << box->objectName().toStdString();
        EXPECT_FALSE(box->toolTip().isEmpty()) << box->objectName().toStdString();
    }
    for (const QAction* action : panel().findChildren<QAction*>()) {
        if (action->objectName().startsWith(QStringLiteral("explore"))) {
            EXPECT_FALSE(action->toolTip().isEmpty()) << action->objectName().toStdString();
        }
    }
}

} // namespace toscale::gui
