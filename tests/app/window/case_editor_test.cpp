#include "app/cases/case_editor.h"
#include "app/cases/case_table_model.h"
#include "app/text/qt_string.h"
#include "core/io/document_json.h"
#include "core/io/reference_data.h"
#include "window_fixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

namespace toscale::gui {

namespace {

/// The editor of the Swartz case, over all researched cases.
class CaseEditorTest : public WindowTest {
protected:
    CaseEditorTest()
    {
        Document document;
        document.cases = io::sampleLibrary().cases;
        m_window.session().replaceDocument(std::move(document), {});
        m_window.show();
        m_window.sceneView().selectCase("swartz-jstor-2010");
        trigger("editCase");
    }

    [[nodiscard]] CaseEditor& editor() { return *m_window.findChild<CaseEditor*>(); }
    [[nodiscard]] QTabWidget& pages() { return *editor().findChild<QTabWidget*>(QStringLiteral("casePages")); }
    [[nodiscard]] const Case& shown() { return *findCase(m_window.session().document(), editor().caseId()); }
    [[nodiscard]] std::string written() { return io::writeDocument(m_window.session().document()); }
    [[nodiscard]] QUndoStack& steps() { return m_window.session().undoStack(); }
    template <class Widget> [[nodiscard]] Widget& field(const char* name)
    {
        auto* found = editor().findChild<Widget*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }
    [[nodiscard]] QString hint(const char* name) { return field<QLabel>((std::string(name) + "Hint").c_str()).text(); }
    void show(CasePage page) { editor().editCase(editor().caseId(), page); }
    void press(const char* name)
    {
        auto& action = field<QAction>(name);
        ASSERT_TRUE(action.isEnabled()) << name;
        action.trigger();
    }
    static void retype(QLineEdit& line, const char* text)
    {
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, QString::fromUtf8(text));
    }
};

TEST_F(CaseEditorTest, ShowsTheSelectedCaseAndFollowsTheSelection)
{
    EXPECT_TRUE(editor().isVisible());
    EXPECT_FALSE(editor().isModal());
    EXPECT_EQ(editor().caseId(), "swartz-jstor-2010");
    EXPECT_EQ(text::toUtf8(field<QLineEdit>("caseTitle").text()), shown().title);
    m_window.sceneView().selectCase("megaupload");
    EXPECT_EQ(editor().caseId(), "megaupload");
    EXPECT_EQ(text::toUtf8(field<QLineEdit>("caseTitle").text()), shown().title);
}

TEST_F(CaseEditorTest, TypingIsOneNamedStepAndIsUndoneFromItsField)
{
    const std::string before = written();
    auto& summary = field<QPlainTextEdit>("caseSummary");
    summary.setFocus();
    summary.selectAll();
    QTest::keyClicks(&summary, QStringLiteral("Typed anew"));
    EXPECT_EQ(shown().summary, "Typed anew");
    EXPECT_EQ(steps().count(), 1);
    EXPECT_EQ(steps().undoText(), QStringLiteral("Change “summary” of Swartz / JSTOR"));
    QTest::keyClick(&summary, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(written(), before);
    EXPECT_EQ(text::toUtf8(summary.toPlainText()), shown().summary);
    QTest::keyClick(&summary, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(shown().summary, "Typed anew");
}

/// Typed letter by letter, the id follows when the title is left, as a part of the same step.
TEST_F(CaseEditorTest, ANewCaseGetsItsIdWithItsTitle)
{
    trigger("addTableCase");
    QCoreApplication::processEvents();
    trigger("editCase");
    ASSERT_EQ(editor().caseId(), "new-case");
    const std::string before = written();
    const int count = steps().count();
    retype(field<QLineEdit>("caseTitle"), "A v. B");
    EXPECT_EQ(editor().caseId(), "new-case");
    field<QLineEdit>("caseDisplayTitle").setFocus();
    EXPECT_EQ(editor().caseId(), "a-v-b");
    EXPECT_EQ(shown().title, "A v. B");
    EXPECT_EQ(steps().count(), count + 1);
    retype(field<QLineEdit>("caseActorName"), "Somebody");
    EXPECT_EQ(shown().actorName, "Somebody");
    steps().undo();
    steps().undo();
    EXPECT_EQ(written(), before);
    EXPECT_EQ(editor().caseId(), "new-case");
    steps().redo();
    EXPECT_EQ(shown().title, "A v. B");
}

TEST_F(CaseEditorTest, WhatCannotBeReadStaysInItsFieldWithTheReason)
{
    show(CasePage::Figures);
    const std::string before = written();
    auto& value = field<QLineEdit>("figureValue");
    retype(value, "12 giga");
    EXPECT_TRUE(hint("figureValue").startsWith(QStringLiteral("⚠"))) << hint("figureValue").toStdString();
    EXPECT_EQ(value.text(), QStringLiteral("12 giga"));
    EXPECT_NE(shown().figures[0].text(), "12 giga");
    QTest::keyClick(&value, Qt::Key_Escape);
    EXPECT_EQ(text::toUtf8(value.text()), shown().figures[0].text());
    EXPECT_TRUE(editor().isVisible()) << "Escape took the text back alone";
    retype(value, "over 12 GB");
    EXPECT_EQ(shown().figures[0].text(), "over 12 GB");
    EXPECT_EQ(hint("figureValue").replace(QChar::Nbsp, QLatin1Char(' ')), QStringLiteral("counts as over 12 GB"));
    EXPECT_EQ(steps().undoText(), QStringLiteral("Change “value” of volume, Swartz / JSTOR"));
    while (steps().canUndo())
        steps().undo();
    EXPECT_EQ(written(), before);
}

TEST_F(CaseEditorTest, ATitleIsNeverTakenAway)
{
    auto& title = field<QLineEdit>("caseTitle");
    title.setFocus();
    title.selectAll();
    QTest::keyClick(&title, Qt::Key_Delete);
    EXPECT_TRUE(hint("caseTitle").startsWith(QStringLiteral("⚠")));
    EXPECT_FALSE(shown().title.empty());
}

TEST_F(CaseEditorTest, ItemsAreTypedDuplicatedMovedAndRemoved)
{
    show(CasePage::Penalties);
    const std::size_t before = shown().penalties.size();
    const std::string file = written();
    press("stagesAdd");
    auto* cell = editor().findChild<QLineEdit*>(QStringLiteral("stagesText"));
    ASSERT_NE(cell, nullptr);
    QTest::keyClicks(cell, QStringLiteral("paid fine USD 700, 2013"));
    QTest::keyClick(cell, Qt::Key_Return);
    QCoreApplication::processEvents();
    ASSERT_EQ(shown().penalties.size(), before + 1);
    EXPECT_EQ(shown().penalties.back().basis, Basis::Paid);
    EXPECT_EQ(field<QLineEdit>("stageValue").text(), QStringLiteral("USD 700"));
    press("stagesDuplicate");
    ASSERT_EQ(shown().penalties.size(), before + 2);
    EXPECT_NE(shown().penalties.back().id, shown().penalties[before].id);
    press("stagesUp");
    press("stagesRemove");
    EXPECT_EQ(shown().penalties.size(), before + 1);
    EXPECT_EQ(steps().undoText(), QStringLiteral("Remove a stage"));
    while (steps().canUndo())
        steps().undo();
    EXPECT_EQ(written(), file);
}

TEST_F(CaseEditorTest, AStageIsCitedByTickingASource)
{
    show(CasePage::Penalties);
    auto& list = field<QListWidget>("stageSources");
    ASSERT_EQ(list.count(), static_cast<int>(shown().sources.size()));
    ASSERT_GT(list.count(), 0);
    const bool isCited = list.item(0)->checkState() == Qt::Checked;
    const std::size_t before = shown().penalties[0].sources.size();
    list.item(0)->setCheckState(isCited ? Qt::Unchecked : Qt::Checked);
    EXPECT_EQ(shown().penalties[0].sources.size(), isCited ? before - 1 : before + 1);
}

TEST_F(CaseEditorTest, TheFirstCitedSourceIsInSight)
{
    show(CasePage::Figures);
    auto& list = field<QListWidget>("figureSources");
    ASSERT_GT(list.count(), 5);
    QListWidgetItem* cited = nullptr;
    for (int i = list.count() - 1; i >= 0; --i)
        if (list.item(i)->checkState() == Qt::Checked)
            cited = list.item(i);
    ASSERT_NE(cited, nullptr);
    QCoreApplication::processEvents();
    EXPECT_TRUE(list.viewport()->rect().intersects(list.visualItemRect(cited)));
}

TEST_F(CaseEditorTest, ARemovalThatCannotBeSaysWhy)
{
    show(CasePage::Parties);
    ASSERT_EQ(shown().parties.size(), 1U);
    editor()
        .findChild<QTableView*>(QStringLiteral("partiesTable"))
        ->model()
        ->setData(editor().findChild<QTableView*>(QStringLiteral("partiesTable"))->model()->index(1, 0),
                  QStringLiteral("Another"), Qt::EditRole);
    ASSERT_EQ(shown().parties.size(), 2U);
    auto* table = editor().findChild<QTableView*>(QStringLiteral("partiesTable"));
    table->setCurrentIndex(table->model()->index(0, 0));
    press("partiesRemove");
    EXPECT_EQ(shown().parties.size(), 2U);
    EXPECT_TRUE(field<QLabel>("partiesHeading").text().contains(QStringLiteral("It stays")));
}

TEST_F(CaseEditorTest, ReturnOnARowOpensTheEditorAndWhatHasNoSingleLineItsOwnPage)
{
    editor().close();
    trigger("caseTable");
    auto* table = m_window.findChild<QTableView*>(QStringLiteral("caseTable"));
    int row = 0;
    while (table->model()->index(row, 0).data(CaseTableModel::CaseIdRole).toString()
           != QLatin1String("thomas-rasset-kazaa"))
        ++row;
    const QModelIndex money = table->model()->index(row, static_cast<int>(CaseColumn::Money));
    ASSERT_FALSE(money.flags().testFlag(Qt::ItemIsEditable));
    table->setCurrentIndex(money);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_TRUE(editor().isVisible());
    EXPECT_EQ(editor().caseId(), "thomas-rasset-kazaa");
    EXPECT_EQ(pages().currentIndex(), static_cast<int>(CasePage::Penalties));
}

TEST_F(CaseEditorTest, ReturnInACellOfTheTableOpensNothing)
{
    editor().close();
    trigger("caseTable");
    auto* table = m_window.findChild<QTableView*>(QStringLiteral("caseTable"));
    table->setCurrentIndex(table->model()->index(0, static_cast<int>(CaseColumn::Volume)));
    table->setFocus();
    table->edit(table->currentIndex());
    auto* cell = table->findChild<QLineEdit*>(QStringLiteral("caseText"));
    ASSERT_NE(cell, nullptr);
    cell->setText(QStringLiteral("12 GB"));
    QTest::keyClick(cell, Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_FALSE(editor().isVisible());
}

TEST_F(CaseEditorTest, WithoutACaseItSaysWhatToDo)
{
    const Document empty;
    m_window.session().replaceDocument(empty, {});
    auto& add = field<QPushButton>("editorNewCase");
    ASSERT_TRUE(add.isVisible());
    add.click();
    ASSERT_EQ(m_window.session().document().cases.size(), 1U);
    EXPECT_EQ(editor().caseId(), m_window.session().document().cases[0].id);
    EXPECT_TRUE(field<QLineEdit>("caseTitle").isVisible());
}

TEST_F(CaseEditorTest, FitsASmallScreenAndEveryFieldHasAName)
{
    for (int page = 0; page < pages().count(); ++page) {
        pages().setCurrentIndex(page);
        EXPECT_LE(editor().minimumSizeHint().width(), 700) << page;
        EXPECT_LE(editor().minimumSizeHint().height(), 560) << page;
    }
    for (const QWidget* each : editor().findChildren<QWidget*>())
        if (each->focusPolicy() & Qt::TabFocus && each->isVisibleTo(&editor()) && each->inherits("QLineEdit")) {
            EXPECT_FALSE(each->accessibleName().isEmpty()) << each->objectName().toStdString();
        }
}

} // namespace

} // namespace toscale::gui
