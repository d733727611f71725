#include "app/explore/explore_panel.h"
#include "app/table/table_page.h"
#include "core/io/reference_data.h"
#include "window_fixture.h"

#include <QFile>
#include <QTest>

// What is still under way when a window goes, or when a document is left.

namespace toscale::gui {

namespace {

/// Counts what a window is told.
class Listener : public QObject {
public:
    int modified = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        modified += event->type() == QEvent::ModifiedChange ? 1 : 0;
        return false;
    }
};

/// A second window, which ends before the test does.
class WindowEndTest : public WindowTest {
protected:
    WindowEndTest()
    {
        m_other->openBuiltIn();
        m_other->show();
    }
    template <class Child> [[nodiscard]] Child* in() { return m_other->findChild<Child*>(); }

    std::unique_ptr<MainWindow> m_other = std::make_unique<MainWindow>(m_settings, m_appearance, m_prompts);
};

/// Its panels read its words in other threads: they go while it is still a window of its kind, with all its members.
TEST_F(WindowEndTest, PanelsGoBeforeWhatTheyRead)
{
    Document many;
    for (int i = 0; i < 20'000; ++i) {
        Case copy = io::sampleLibrary().cases[static_cast<std::size_t>(i) % 36];
        copy.id = "case-" + std::to_string(i);
        many.cases.push_back(std::move(copy));
    }
    m_other->session().replaceDocument(std::move(many), {});
    m_other->findChild<QAction*>(QStringLiteral("showExplore"))->trigger();
    m_other->findChild<QAction*>(QStringLiteral("editCase"))->trigger();
    QObject* window = m_other.get();
    int gone = 0;
    const auto watch = [&](QObject* child) {
        ASSERT_NE(child, nullptr);
        QObject::connect(child, &QObject::destroyed, child, [&gone, window, name = child->objectName()] {
            ++gone;
            EXPECT_NE(qobject_cast<MainWindow*>(window), nullptr) << name.toStdString();
        });
    };
    watch(in<ExplorePanel>());
    for (const char* name : {"caseTableHeading", "eventTable", "caseList", "caseEditor", "askEdit", "readingsDock"})
        watch(m_other->findChild<QObject*>(QString::fromLatin1(name)));
    ASSERT_TRUE(in<ExplorePanel>()->isBusy()) << "a job is under way";
    m_other.reset();
    EXPECT_EQ(gone, 7);
}

TEST_F(WindowEndTest, TheEndOfItsUndoStepsIsNotShownInItsTitle)
{
    View changed = m_other->session().currentView();
    changed.title = "Changed";
    m_other->session().changeView(changed, QStringLiteral("Title"));
    ASSERT_TRUE(m_other->isWindowModified());
    Listener listener;
    m_other->installEventFilter(&listener);
    m_other.reset();
    EXPECT_EQ(listener.modified, 0);
}

/// A long file with few rows becomes a document, when it has been read: what was changed meanwhile is asked about.
TEST_F(WindowEndTest, ADocumentThatWasChangedWhileATableIsReadIsNotReplacedUnasked)
{
    QFile file(path("long.csv"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("title,note\n");
    for (int i = 0; i < 300; ++i)
        file.write("Case " + QByteArray::number(i) + ',' + QByteArray(10'000, 'x') + '\n');
    file.close();
    const auto open = [&](bool changes) {
        m_window.openFile(path("long.csv"));
        auto* page = m_window.findChild<TablePage*>();
        ASSERT_TRUE(page->isLoading());
        if (changes) {
            View changed = view();
            changed.title += "!";
            m_window.session().changeView(changed, QStringLiteral("Title"));
        }
        ASSERT_TRUE(QTest::qWaitFor([page] { return !page->isLoading(); }, 20'000));
        QCoreApplication::processEvents();
    };
    m_prompts.nextAnswer = UnsavedAnswer::Cancel;
    open(true);
    EXPECT_EQ(m_prompts.questions, 1);
    EXPECT_EQ(m_window.session().document().cases.size(), 2U) << "it stays";
    EXPECT_TRUE(m_window.session().undoStack().canUndo());
    open(false); // the person was asked before it was opened, and is not asked twice
    EXPECT_EQ(m_prompts.questions, 1);
    EXPECT_EQ(m_window.session().document().cases.size(), 300U);
}

} // namespace

} // namespace toscale::gui
