#include "app/cases/case_page.h"
#include "app/cases/case_table_model.h"
#include "app/cases/checked_table.h"
#include "app/cases/event_table_model.h"
#include "app/text/qt_string.h"
#include "core/io/document_json.h"
#include "core/io/reference_data.h"
#include "window_fixture.h"

#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTest>

// What stands in a cell that is open: it is never lost, whatever is done meanwhile.

namespace toscale::gui {

namespace {

int warnings = 0; // of closeEditor()

void countWarnings(QtMsgType, const QMessageLogContext&, const QString& message)
{
    if (message.contains(QLatin1String("closeEditor")))
        ++warnings;
}

/// The built-in comparison with its table of cases, and the editor of a case on demand.
class OpenCellTest : public WindowTest {
protected:
    OpenCellTest()
    {
        trigger("caseTable");
        QApplication::setActiveWindow(&m_window);
        warnings = 0;
        m_before = qInstallMessageHandler(countWarnings);
    }
    ~OpenCellTest() override
    {
        qInstallMessageHandler(m_before);
        EXPECT_EQ(warnings, 0) << "an editor is closed once";
    }

    [[nodiscard]] CheckedTable* table(const char* name = "caseTable")
    {
        return m_window.findChild<CheckedTable*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString words(const char* label)
    {
        return m_window.findChild<QLabel*>(QString::fromLatin1(label))->text();
    }
    [[nodiscard]] const Case& first() { return m_window.session().document().cases[0]; }
    [[nodiscard]] QString shown(CheckedTable* in, int row, int column)
    {
        return in->model()->index(row, column).data(Qt::DisplayRole).toString().replace(QChar::Nbsp, QLatin1Char(' '));
    }
    /// Opens a cell; its editor.
    template <class Editor = QLineEdit> Editor* open(CheckedTable* in, int row, int column)
    {
        in->setCurrentIndex(in->model()->index(row, column));
        in->setFocus();
        in->edit(in->currentIndex());
        return openEditor<Editor>(in);
    }
    template <class Editor = QLineEdit> Editor* openEditor(CheckedTable* in)
    {
        for (Editor* each : in->viewport()->findChildren<Editor*>(QString(), Qt::FindDirectChildrenOnly))
            if (each->isVisible())
                return each;
        return nullptr;
    }
    QLineEdit* retype(CheckedTable* in, int row, int column, const char* text)
    {
        QLineEdit* editor = open(in, row, column);
        EXPECT_NE(editor, nullptr);
        editor->selectAll();
        QTest::keyClicks(editor, QString::fromUtf8(text));
        return editor;
    }
    /// Of the editor of the first case.
    CheckedTable* page(CasePage at, const char* name)
    {
        m_window.findChild<CheckedTable*>(QStringLiteral("caseTable"))->setCurrentIndex(table()->model()->index(0, 0));
        trigger("editCase");
        auto* editor = m_window.findChild<QDialog*>(QStringLiteral("caseEditor"));
        auto* pages = editor->findChild<QTabWidget*>(QStringLiteral("casePages"));
        pages->setCurrentIndex(static_cast<int>(at));
        QApplication::setActiveWindow(editor);
        return editor->findChild<CheckedTable*>(QString::fromLatin1(name));
    }

    static constexpr int volume = static_cast<int>(CaseColumn::Volume);
    static constexpr int outcome = static_cast<int>(CaseColumn::Outcome);
    QtMessageHandler m_before = nullptr;
};

TEST_F(OpenCellTest, IsTakenBeforeTheDocumentIsSaved)
{
    m_prompts.nextFile = path("mine.toscale.json");
    (void)retype(table(), 0, volume, "7 GB");
    trigger("save");
    EXPECT_EQ(openEditor(table()), nullptr);
    EXPECT_FALSE(m_window.session().isModified());
    QFile file(m_prompts.nextFile);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const io::ReadDocument back = io::readDocument(file.readAll().toStdString());
    ASSERT_TRUE(back.document);
    EXPECT_EQ(back.document->cases[0], first());
    EXPECT_EQ(shown(table(), 0, volume), QStringLiteral("7 GB"));
}

TEST_F(OpenCellTest, IsAskedAboutWhenTheWindowCloses)
{
    (void)retype(table(), 0, volume, "7 GB");
    m_prompts.nextAnswer = UnsavedAnswer::Cancel;
    EXPECT_FALSE(m_window.close());
    EXPECT_EQ(m_prompts.questions, 1);
    EXPECT_EQ(shown(table(), 0, volume), QStringLiteral("7 GB"));
}

TEST_F(OpenCellTest, WhatCannotBeReadStopsEveryAction)
{
    m_prompts.nextFile = path("mine.toscale.json");
    const Document before = m_window.session().document();
    QLineEdit* editor = retype(table(), 0, volume, "70 giga");
    for (const char* action : {"save", "nextView", "exportTable", "duplicateView", "addTableCase", "new"}) {
        trigger(action);
        EXPECT_EQ(openEditor(table()), editor) << action;
        EXPECT_TRUE(editor->hasFocus()) << action;
        EXPECT_EQ(editor->text(), QStringLiteral("70 giga")) << action;
        EXPECT_TRUE(words("caseTableHeading").startsWith(QStringLiteral("⚠"))) << action;
    }
    EXPECT_EQ(m_window.session().document(), before);
    EXPECT_EQ(m_window.session().currentViewIndex(), 0U);
    EXPECT_FALSE(QFile::exists(m_prompts.nextFile));
    EXPECT_EQ(m_prompts.questions, 0);
    // on closing it is asked, as it would be lost; to save is no answer to that
    for (const UnsavedAnswer answer : {UnsavedAnswer::Cancel, UnsavedAnswer::Save}) {
        m_prompts.nextAnswer = answer;
        EXPECT_FALSE(m_window.close());
        EXPECT_EQ(openEditor(table()), editor);
    }
    m_prompts.nextAnswer = UnsavedAnswer::Discard;
    EXPECT_TRUE(m_window.close());
    EXPECT_EQ(m_prompts.questions, 3);
}

TEST_F(OpenCellTest, IsTakenBeforeAStepIsUndone)
{
    const std::string before = first().figures[0].text();
    (void)retype(table(), 0, volume, "7 GB");
    QTest::keyClick(openEditor(table()), Qt::Key_Return);
    (void)retype(table(), 0, volume, "8 GB");
    trigger("undo");
    EXPECT_EQ(shown(table(), 0, volume), QStringLiteral("7 GB")) << "what was typed was the last step";
    trigger("undo");
    EXPECT_EQ(first().figures[0].text(), before);
}

TEST_F(OpenCellTest, OfTheEditorOfACaseIsTakenToo)
{
    m_prompts.nextFile = path("mine.toscale.json");
    CheckedTable* sources = page(CasePage::Sources, "sourcesTable");
    const std::size_t before = first().sources.size();
    (void)retype(sources, static_cast<int>(before), 0, "Reuters");
    trigger("save");
    ASSERT_EQ(first().sources.size(), before + 1);
    EXPECT_EQ(first().sources.back().publisher, "Reuters");
    EXPECT_FALSE(m_window.session().isModified());
    EXPECT_TRUE(QFile::exists(m_prompts.nextFile));
}

TEST_F(OpenCellTest, AFieldThatCannotBeReadStopsSavingAndIsShown)
{
    m_prompts.nextFile = path("mine.toscale.json");
    (void)page(CasePage::Figures, "figuresTable");
    auto* editor = m_window.findChild<QDialog*>(QStringLiteral("caseEditor"));
    auto* value = editor->findChild<QLineEdit*>(QStringLiteral("figureValue"));
    value->setFocus();
    value->selectAll();
    QTest::keyClicks(value, QStringLiteral("12 giga"));
    editor->hide();
    trigger("save");
    EXPECT_FALSE(QFile::exists(m_prompts.nextFile));
    EXPECT_TRUE(editor->isVisible());
    EXPECT_EQ(editor->focusWidget(), value);
    m_window.sceneView().selectCase(m_window.session().document().cases[1].id); // it does not go with the case
    EXPECT_EQ(value->text(), QStringLiteral("12 giga"));
    QTest::keyClick(value, Qt::Key_Escape);
    trigger("save");
    EXPECT_TRUE(QFile::exists(m_prompts.nextFile));
}

TEST_F(OpenCellTest, AFieldThatCannotBeReadKeepsItsItem)
{
    auto* stages = page(CasePage::Penalties, "stagesTable");
    ASSERT_GT(stages->model()->rowCount(), 2);
    stages->setCurrentIndex(stages->model()->index(0, 0));
    auto* editor = m_window.findChild<QDialog*>(QStringLiteral("caseEditor"));
    auto* value = editor->findChild<QLineEdit*>(QStringLiteral("stageValue"));
    const QString before = value->text();
    value->setFocus();
    value->selectAll();
    QTest::keyClicks(value, QStringLiteral("12 apples"));
    QTest::mouseClick(stages->viewport(), Qt::LeftButton, {},
                      stages->visualRect(stages->model()->index(1, 0)).center());
    QCoreApplication::processEvents();
    EXPECT_EQ(stages->currentIndex().row(), 0);
    EXPECT_EQ(value->text(), QStringLiteral("12 apples"));
    EXPECT_EQ(editor->focusWidget(), value);
    QTest::keyClick(value, Qt::Key_Escape);
    EXPECT_EQ(value->text(), before);
    stages->setCurrentIndex(stages->model()->index(1, 0));
    QCoreApplication::processEvents();
    EXPECT_EQ(stages->currentIndex().row(), 1);
}

TEST_F(OpenCellTest, ThatCannotBeReadStaysWhateverIsClickedAndEscapeTakesItBack)
{
    QLineEdit* editor = retype(table(), 0, volume, "70 giga");
    const auto isAsTyped = [&] {
        return openEditor(table()) == editor && editor->text() == QLatin1String("70 giga")
            && words("caseTableHeading").startsWith(QStringLiteral("⚠"));
    };
    QTest::keyClick(editor, Qt::Key_Backtab);
    EXPECT_TRUE(isAsTyped());
    QTest::keyClick(editor, Qt::Key_Tab);
    EXPECT_TRUE(isAsTyped());
    const QRect other = table()->visualRect(table()->model()->index(1, volume));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, other.center());
    EXPECT_TRUE(isAsTyped());
    EXPECT_EQ(table()->currentIndex().row(), 0);
    m_window.sceneView().setFocus();
    EXPECT_TRUE(isAsTyped());
    m_window.sceneView().selectCase(m_window.session().document().cases[1].id);
    EXPECT_TRUE(isAsTyped());
    View view = m_window.session().currentView();
    view.title = "Other";
    m_window.session().changeView(view, QStringLiteral("Title")); // the row is told anew
    m_window.session().changeView(this->view(), QStringLiteral("Title"));
    EXPECT_TRUE(isAsTyped());
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_Escape);
    EXPECT_EQ(openEditor(table()), nullptr);
    EXPECT_FALSE(words("caseTableHeading").startsWith(QStringLiteral("⚠")));
    // and a text that can be read is taken by the same click
    (void)retype(table(), 0, volume, "7 GB");
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, other.center());
    EXPECT_EQ(openEditor(table()), nullptr);
    EXPECT_EQ(shown(table(), 0, volume), QStringLiteral("7 GB"));
    EXPECT_EQ(table()->currentIndex().row(), 1);
    EXPECT_FALSE(words("caseTableHeading").contains(QStringLiteral("counts as")));
}

TEST_F(OpenCellTest, OfADateThatIsNoneStaysOnAClickToo)
{
    m_window.sceneView().selectCase(first().id);
    CheckedTable* events = table("eventTable");
    m_window.findChild<QDockWidget*>(QStringLiteral("eventsDock"))->raise();
    const std::vector<CaseEvent> before = first().events;
    QLineEdit* editor = retype(events, 1, EventTableModel::Date, "30 February 2013");
    QTest::mouseClick(events->viewport(), Qt::LeftButton, {},
                      events->visualRect(events->model()->index(2, EventTableModel::What)).center());
    EXPECT_EQ(openEditor(events), editor);
    m_window.sceneView().selectCase(m_window.session().document().cases[1].id);
    EXPECT_EQ(openEditor(events), editor) << "another case is shown once it is mended or taken back";
    QTest::keyClick(editor, Qt::Key_Escape);
    EXPECT_EQ(openEditor(events), nullptr);
    EXPECT_EQ(first().events, before);
}

/// Every column of the events, with Return and with Tab.
TEST_F(OpenCellTest, TheWordsOfAnEventAreAny)
{
    m_window.sceneView().selectCase(first().id);
    CheckedTable* events = table("eventTable");
    m_window.findChild<QDockWidget*>(QStringLiteral("eventsDock"))->raise();
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Tab}) {
        const bool isTab = key == Qt::Key_Tab;
        QTest::keyClick(retype(events, 1, EventTableModel::What, isTab ? "Trial ended" : "Trial began"), key);
        EXPECT_EQ(first().events[0].label, isTab ? "Trial ended" : "Trial began");
        EXPECT_EQ(events->currentIndex(),
                  isTab ? events->model()->index(2, EventTableModel::Date)
                        : events->model()->index(1, EventTableModel::What));
        if (isTab)
            QTest::keyClick(openEditor(events), Qt::Key_Escape);
        QTest::keyClick(retype(events, 1, EventTableModel::Date, isTab ? "2011" : "2012"), key);
        EXPECT_EQ(first().events[0].date.text, isTab ? "2011" : "2012");
        if (isTab)
            QTest::keyClick(openEditor<QComboBox>(events), Qt::Key_Escape);
        auto* kind = open<QComboBox>(events, 1, EventTableModel::Kind);
        ASSERT_NE(kind, nullptr);
        QTest::keyClicks(kind, isTab ? QStringLiteral("charge") : QStringLiteral("arrest"));
        QTest::keyClick(kind, key);
        EXPECT_EQ(first().events[0].kind, isTab ? EventKind::Charge : EventKind::Arrest);
        if (isTab)
            QTest::keyClick(openEditor(events), Qt::Key_Escape);
    }
}

TEST_F(OpenCellTest, AChoiceIsTakenByReturnNotByItsFirstLetter)
{
    const auto before = first().outcome;
    auto* box = open<QComboBox>(table(), 0, outcome);
    ASSERT_NE(box, nullptr);
    QTest::keyClicks(box, QStringLiteral("acq"));
    EXPECT_EQ(first().outcome, before) << "it is still being chosen";
    EXPECT_EQ(box->currentData().toString(), QStringLiteral("acquitted"));
    QTest::keyClick(box, Qt::Key_Return);
    EXPECT_EQ(first().outcome, Outcome::Acquitted);
    EXPECT_EQ(openEditor<QComboBox>(table()), nullptr);
    box = open<QComboBox>(table(), 0, outcome);
    QTest::keyClick(box, Qt::Key_Down);
    QTest::keyClick(box, Qt::Key_Down);
    EXPECT_EQ(first().outcome, Outcome::Acquitted);
    QTest::keyClick(box, Qt::Key_Escape);
    EXPECT_EQ(first().outcome, Outcome::Acquitted) << "Escape takes back";
    box = open<QComboBox>(table(), 0, outcome);
    QTest::keyClick(box, Qt::Key_Down); // the next of MODEL.md behind acquitted
    QTest::keyClick(box, Qt::Key_Tab);
    EXPECT_EQ(first().outcome, Outcome::Convicted);
    box = open<QComboBox>(table(), 0, outcome);
    box->setCurrentIndex(box->findData(QStringLiteral("settled")));
    emit box->activated(box->currentIndex()); // as the mouse does
    EXPECT_EQ(first().outcome, Outcome::Settled);
    EXPECT_EQ(openEditor<QComboBox>(table()), nullptr);
}

TEST_F(OpenCellTest, TabGoesIntoNoOtherCaseWhereTheFilterHidesTheRow)
{
    m_window.findChild<QLineEdit*>(QStringLiteral("caseFilter"))->setText(QStringLiteral("volume > 1 GB"));
    ASSERT_EQ(table()->model()->rowCount(), 2);
    QTest::keyClick(retype(table(), 0, volume, "7 MB"), Qt::Key_Tab);
    ASSERT_EQ(table()->model()->rowCount(), 1);
    EXPECT_EQ(openEditor(table()), nullptr);
    EXPECT_EQ(first().figures[0].text(), "7 MB");
}

TEST_F(OpenCellTest, TabBehindANewItemGoesToItsNextCell)
{
    CheckedTable* sources = page(CasePage::Sources, "sourcesTable");
    const int row = static_cast<int>(first().sources.size());
    QTest::keyClick(retype(sources, row, 0, "Reuters"), Qt::Key_Tab);
    QLineEdit* next = openEditor(sources);
    ASSERT_NE(next, nullptr);
    EXPECT_EQ(sources->currentIndex(), sources->model()->index(row, 1));
    QTest::keyClicks(next, QStringLiteral("A title"));
    QTest::keyClick(next, Qt::Key_Return);
    ASSERT_EQ(static_cast<int>(first().sources.size()), row + 1);
    EXPECT_EQ(first().sources.back().publisher, "Reuters");
    EXPECT_EQ(first().sources.back().title, "A title");
}

TEST_F(OpenCellTest, TabBehindTheDateOfANewEventGoesToItsKind)
{
    m_window.sceneView().selectCase(first().id);
    CheckedTable* events = table("eventTable");
    m_window.findChild<QDockWidget*>(QStringLiteral("eventsDock"))->raise();
    const int row = events->model()->rowCount() - 1;
    QTest::keyClick(retype(events, row, EventTableModel::Date, "2014"), Qt::Key_Tab);
    EXPECT_EQ(events->currentIndex(), events->model()->index(row, EventTableModel::Kind));
    ASSERT_NE(openEditor<QComboBox>(events), nullptr);
    QTest::keyClicks(openEditor<QComboBox>(events), QStringLiteral("appeal"));
    QTest::keyClick(openEditor<QComboBox>(events), Qt::Key_Tab);
    EXPECT_EQ(first().events.back().kind, EventKind::Appeal);
    EXPECT_EQ(events->currentIndex(), events->model()->index(row, EventTableModel::What));
}

} // namespace

} // namespace toscale::gui
