#include "app/cases/case_table_panel.h"
#include "app/export/export_dialog.h"
#include "app/export/print_dialog.h"
#include "app/present/present_window.h"
#include "app/settings/settings_dialog.h"
#include "app/window/unsaved_dialog.h"
#include "core/io/reference_data.h"
#include "window_fixture.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <algorithm>
#include <set>

namespace toscale::gui {

namespace {

/// Everything by keys alone: no mouse, no action called from outside.
class KeyboardTest : public WindowTest {
protected:
    KeyboardTest()
    {
        m_settings.setReducesMotion(true);
        m_window.session().replaceDocument(io::builtInDocument(), {});
        m_window.show();
        m_window.activateWindow();
        QCoreApplication::processEvents();
    }
    ~KeyboardTest() override
    {
        for (QWidget* each : QApplication::topLevelWidgets())
            if (each->objectName() == QStringLiteral("presentWindow"))
                delete each;
    }
    static QWidget& focused()
    {
        QWidget* widget = QApplication::focusWidget();
        EXPECT_NE(widget, nullptr);
        return *widget;
    }
    static PresentWindow* presentation()
    {
        for (QWidget* each : QApplication::topLevelWidgets())
            if (auto* found = qobject_cast<PresentWindow*>(each))
                return found;
        return nullptr;
    }
    /// What takes the focus by Tab and is not reached from the widget that has it.
    static QStringList unreached(QWidget& root)
    {
        std::set<const QWidget*> reached;
        for (int press = 0; press < 400; ++press) {
            QWidget* at = QApplication::focusWidget();
            if (at == nullptr || !reached.insert(at).second) {
                if (at == nullptr || press > 300)
                    break;
            }
            QTest::keyClick(at, Qt::Key_Tab);
        }
        QStringList left;
        for (QWidget* each : root.findChildren<QWidget*>())
            if (each->isVisibleTo(&root) && each->isEnabled() && (each->focusPolicy() & Qt::TabFocus) != 0
                && each->focusProxy() == nullptr && each->window() == &root && !reached.contains(each)
                && !each->visibleRegion().isEmpty())
                left << QString::fromLatin1(each->metaObject()->className()) + QLatin1Char(' ') + each->objectName()
                        + QLatin1Char(' ') + each->property("text").toString();
        return left;
    }
};

TEST_F(KeyboardTest, AskEditExportAndPresent)
{
    QTest::keyClick(&m_window, Qt::Key_N, Qt::ControlModifier); // a new document
    QTest::keyClick(&m_window, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(&focused(), QStringLiteral("70 GB vs 80 TB"));
    QTest::keyClick(&focused(), Qt::Key_Return);
    m_window.finishDrawing();
    ASSERT_EQ(m_window.session().document().cases.size(), 2u);
    ASSERT_EQ(m_window.session().document().views.size(), 1u);

    QTest::keyClick(&m_window, Qt::Key_T, Qt::ControlModifier); // the table
    auto* table = m_window.findChild<QTableView*>(QStringLiteral("caseTable"));
    ASSERT_NE(table, nullptr);
    table->setCurrentIndex(table->model()->index(0, 0));
    const std::string before = m_window.session().document().cases[0].label();
    QTest::keyClick(table, Qt::Key_F2);
    QTest::keyClick(&focused(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&focused(), QStringLiteral("The small one"));
    QTest::keyClick(&focused(), Qt::Key_Return);
    m_window.finishDrawing();
    const auto& cases = m_window.session().document().cases;
    EXPECT_TRUE(std::ranges::any_of(cases, [](const Case& each) { return each.label() == "The small one"; }));
    QTest::keyClick(&m_window, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(m_window.session().document().cases[0].label(), before);

    bool wasSeen = false;
    QTimer::singleShot(0, &m_window, [&] { // the dialog has the keys until it is closed
        auto* dialog = qobject_cast<ExportDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        wasSeen = true;
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    QTest::keyClick(&m_window, Qt::Key_E, Qt::ControlModifier);
    EXPECT_TRUE(wasSeen);

    m_window.activateWindow();
    QCoreApplication::processEvents();
    QTest::keyClick(&m_window, Qt::Key_F5);
    ASSERT_NE(presentation(), nullptr);
    presentation()->finishDrawing();
    EXPECT_FALSE(presentation()->stage().scene().marks.empty());
    QTest::keyClick(presentation(), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(presentation(), nullptr);
}

TEST_F(KeyboardTest, TabsOfPanelsSayTheirWholeNames)
{
    int bars = 0;
    for (const QTabBar* bar : m_window.findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
        EXPECT_EQ(bar->elideMode(), Qt::ElideNone);
        ++bars;
    }
    EXPECT_GT(bars, 0);
}

TEST_F(KeyboardTest, TabReachesEveryControlOfTheDialogs)
{
    const text::LocaleWording words("en");
    ExportDialog exporting(m_window.session(), m_settings, words, m_prompts);
    PrintDialog printing(m_window.session(), m_settings, words, m_prompts);
    SettingsDialog settings(m_settings, m_prompts);
    UnsavedDialog unsaved({QStringLiteral("One"), QStringLiteral("Two")});
    for (QDialog* dialog : std::initializer_list<QDialog*>{&exporting, &printing, &settings, &unsaved}) {
        dialog->show();
        dialog->activateWindow();
        QCoreApplication::processEvents();
        const QStringList left = unreached(*dialog);
        EXPECT_TRUE(left.isEmpty()) << dialog->objectName().toStdString() << ": "
                                    << left.join(QStringLiteral(", ")).toStdString();
        dialog->close();
    }
}

} // namespace

} // namespace toscale::gui
