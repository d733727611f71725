#include "app/explore/chart_view.h"
#include "app/explore/explore_panel.h"
#include "tests/app/window/window_fixture.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolBar>

#include "core/io/reference_data.h"

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
