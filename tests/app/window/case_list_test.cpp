#include "app/cases/case_list_model.h"
#include "app/cases/case_panel.h"
#include "app/cases/library_dialog.h"
#include "core/io/reference_data.h"
#include "window_fixture.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyledItemDelegate>
#include <QTimer>

namespace toscale::gui {

namespace {

TEST(CaseListModel, KeepsTheRulesOfModelsThroughChanges)
{
    const text::LocaleWording wording;
    DocumentSession session;
    CaseListModel model(session, wording);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    session.replaceDocument(io::builtInDocument(), {});
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_TRUE(model.setData(model.index(0), Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_EQ(session.comparison().rows.size(), 1u);
    EXPECT_EQ(model.index(0).data(Qt::CheckStateRole).toInt(), Qt::Unchecked);
    session.undoStack().undo();
    EXPECT_EQ(session.comparison().rows.size(), 2u);
    session.replaceDocument(io::sampleLibrary(), {});
    EXPECT_EQ(model.rowCount(), 36);
}

TEST(CaseListModel, TheLastTickStays)
{
    const text::LocaleWording wording;
    DocumentSession session;
    CaseListModel model(session, wording);
    session.replaceDocument(io::builtInDocument(), {});
    EXPECT_TRUE(model.setData(model.index(0), Qt::Unchecked, Qt::CheckStateRole));
    QSignalSpy refused(&model, &CaseListModel::tickRefused);
    EXPECT_FALSE(model.setData(model.index(1), Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_EQ(refused.count(), 1) << "and says why";
    EXPECT_EQ(session.comparison().rows.size(), 1u);
}

TEST(CaseListModel, ShowsValuesAndNamesGaps)
{
    const text::LocaleWording wording;
    DocumentSession session;
    CaseListModel model(session, wording);
    session.replaceDocument(io::builtInDocument(), {});
    EXPECT_TRUE(model.index(0).data(CaseListModel::ValueTextRole).toString().contains(QStringLiteral("70")));
    View view = session.currentView();
    view.measure = MeasureId::Money;
    session.changeView(view, QStringLiteral("Money"));
    EXPECT_EQ(model.index(0).data(CaseListModel::ValueTextRole).toString(), QStringLiteral("none imposed"));
    EXPECT_FALSE(model.index(0).data(CaseListModel::SortRole).isValid());
}

TEST(CaseListModel, ACaseThatIsTickedAgainComesBackAsItWas)
{
    const text::LocaleWording wording;
    DocumentSession session;
    CaseListModel model(session, wording);
    session.replaceDocument(io::builtInDocument(), {});
    const View before = session.currentView(); // it selects the press rounding, not the primary figure
    ASSERT_FALSE(before.cases[1].figure.empty());
    for (const int row : {1, 0}) {
        ASSERT_TRUE(model.setData(model.index(row), Qt::Unchecked, Qt::CheckStateRole));
        ASSERT_TRUE(model.setData(model.index(row), Qt::Checked, Qt::CheckStateRole));
        EXPECT_EQ(session.currentView(), before);
    }
}

TEST(CaseListModel, EveryRowHasTwoLines)
{
    const text::LocaleWording wording;
    DocumentSession session;
    CaseListModel model(session, wording);
    session.replaceDocument(io::builtInDocument(), {});
    ASSERT_TRUE(model.setData(model.index(0), Qt::Unchecked, Qt::CheckStateRole));
    for (int row = 0; row < model.rowCount(); ++row)
        EXPECT_EQ(model.index(row).data(Qt::DisplayRole).toString().count(QLatin1Char('\n')), 1);
}

/// What a title holds acts on nothing beside it, and stays in its line.
TEST(CaseListModel, TitlesThatWouldTurnWordsRoundAreTamed)
{
    Document document = io::builtInDocument();
    document.cases[0].displayTitle = "\u202e\"evil\"\u2066 gpj\nexe";
    for (const char* language : {"en", "ar"}) {
        const text::LocaleWording wording(language);
        DocumentSession session;
        CaseListModel model(session, wording);
        session.replaceDocument(document, {});
        const QString shown = model.index(0).data(Qt::DisplayRole).toString();
        EXPECT_EQ(shown.count(QLatin1Char('\n')), 1) << language;
        EXPECT_TRUE(shown.contains(QLatin1String("\"evil\" gpj exe"))) << language;
        EXPECT_FALSE(shown.contains(QChar(0x202e))) << language;
        EXPECT_FALSE(shown.contains(QChar(0x2066))) << language;
        EXPECT_EQ(shown.startsWith(QChar(0x2068)), language == std::string("ar")) << "apart from Arabic words";
    }
}

/// Lines of Arabic are higher than those of Latin names: where a row is too low, the second line is left out.
TEST(CasePanel, RowsHaveRoomForBothLinesInEveryLanguage)
{
    for (const char* language : {"en", "ar", "zh"}) {
        const text::LocaleWording wording(language);
        DocumentSession session;
        CaseListModel model(session, wording);
        CasePanel panel(model);
        panel.resize(180, 500);
        panel.show();
        QCoreApplication::processEvents();
        Document document = io::sampleLibrary();
        document.cases.erase(0, 2); // a case whose line is lower begins
        session.replaceDocument(std::move(document), {});
        QCoreApplication::processEvents();
        const auto* list = panel.findChild<QListView*>(QStringLiteral("caseList"));
        const QStyledItemDelegate plain;
        QStyleOptionViewItem option;
        option.initFrom(list);
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            EXPECT_GE(list->visualRect(index).height(), plain.sizeHint(option, index).height())
                << language << ", row " << row;
        }
    }
}

class CasePanelTest : public WindowTest { };

TEST_F(CasePanelTest, ALongTitleIsShortenedAndNothingIsScrolledSideways)
{
    Document document = m_window.session().document();
    document.cases[0].title = std::string(400, 'x');
    document.cases[0].displayTitle.clear();
    m_window.session().replaceDocument(std::move(document), {});
    QCoreApplication::processEvents();
    EXPECT_EQ(m_window.findChild<QListView*>(QStringLiteral("caseList"))->horizontalScrollBar()->maximum(), 0);
}

TEST_F(CasePanelTest, SortingPutsGapsLastInListAndFigure)
{
    m_window.session().replaceDocument(io::sampleLibrary(), {});
    auto* list = m_window.findChild<QListView*>(QStringLiteral("caseList"));
    auto* order = m_window.findChild<QComboBox*>(QStringLiteral("caseOrder"));
    for (const int index : {1, 2}) {
        order->setCurrentIndex(index);
        emit order->activated(index);
        const std::vector<ComparedCase>& rows = m_window.session().comparison().rows;
        bool gaps = false;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            EXPECT_TRUE(!gaps || rows[i].gap()) << i;
            gaps = gaps || rows[i].gap();
            if (i > 0 && !rows[i].gap()) {
                const double before = rows[i - 1].measured()->value.best;
                const double here = rows[i].measured()->value.best;
                EXPECT_TRUE(index == 1 ? before >= here : before <= here) << i;
            }
        }
        EXPECT_TRUE(gaps);
        EXPECT_EQ(list->model()->index(0, 0).data(CaseListModel::CaseIdRole).toString().toStdString(), rows[0].caseId);
        EXPECT_FALSE(list->model()->index(35, 0).data(CaseListModel::SortRole).isValid());
    }
    trigger("undo");
    trigger("undo");
    EXPECT_EQ(m_window.session().comparison().rows.size(), 36u);
}

TEST_F(CasePanelTest, ARemovedCaseLeavesAllViewsAndComesBackByUndo)
{
    const Document before = m_window.session().document();
    m_window.findChild<QListView*>(QStringLiteral("caseList"))
        ->setCurrentIndex(m_window.findChild<QListView*>(QStringLiteral("caseList"))->model()->index(0, 0));
    trigger("removeCase");
    EXPECT_EQ(m_window.session().document().cases.size(), 1u);
    EXPECT_EQ(m_window.session().comparison().rows.size(), 1u);
    trigger("undo");
    EXPECT_EQ(m_window.session().document(), before);
}

TEST_F(CasePanelTest, SearchHidesWhatDoesNotMatch)
{
    auto* list = m_window.findChild<QListView*>(QStringLiteral("caseList"));
    m_window.findChild<QLineEdit*>(QStringLiteral("caseSearch"))->setText(QStringLiteral("meta"));
    EXPECT_EQ(list->model()->rowCount(), 1);
    m_window.findChild<QLineEdit*>(QStringLiteral("caseSearch"))->clear();
    EXPECT_EQ(list->model()->rowCount(), 2);
}

TEST_F(CasePanelTest, CasesOfTheLibraryJoinTheFigureInOneUndoStep)
{
    QTimer::singleShot(0, [] {
        auto* dialog = qobject_cast<LibraryDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        auto* list = dialog->findChild<QListWidget*>(QStringLiteral("libraryList"));
        EXPECT_EQ(list->count(), 36);
        auto* all = dialog->findChild<QCheckBox*>(QStringLiteral("libraryAll"));
        all->click();
        EXPECT_EQ(dialog->chosenIds().size(), 34U) << "but for the two that are there";
        EXPECT_EQ(all->checkState(), Qt::Checked);
        dialog->findChild<QLineEdit*>(QStringLiteral("librarySearch"))->setText(QStringLiteral("Anthropic"));
        const std::size_t listed = dialog->chosenIds().size();
        all->click();
        EXPECT_LT(dialog->chosenIds().size(), listed) << "those that are listed alone";
        EXPECT_GT(dialog->chosenIds().size(), 25U);
        dialog->findChild<QLineEdit*>(QStringLiteral("librarySearch"))->clear();
        EXPECT_EQ(all->checkState(), Qt::PartiallyChecked);
        all->click();
        all->click();
        EXPECT_TRUE(dialog->chosenIds().empty());
        int ticked = 0;
        for (int row = 0; row < list->count() && ticked < 3; ++row)
            if (list->item(row)->flags().testFlag(Qt::ItemIsEnabled)) {
                list->item(row)->setCheckState(Qt::Checked);
                ++ticked;
            }
        dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
    });
    trigger("addCases");
    EXPECT_EQ(m_window.session().document().cases.size(), 5u);
    EXPECT_EQ(m_window.session().comparison().rows.size(), 5u);
    EXPECT_EQ(m_window.session().undoStack().count(), 1);
    EXPECT_EQ(m_window.session().undoStack().undoText(), QStringLiteral("Add 3 cases"));
    trigger("undo");
    EXPECT_EQ(m_window.session().document().cases.size(), 2u);
}

} // namespace

} // namespace toscale::gui
