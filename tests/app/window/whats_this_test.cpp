#include "app/cases/case_editor.h"
#include "app/cases/library_dialog.h"
#include "app/export/export_dialog.h"
#include "app/export/print_dialog.h"
#include "app/export/wall_dialog.h"
#include "app/help/guide_window.h"
#include "app/help/whats_this.h"
#include "app/import/import_dialog.h"
#include "core/io/reference_data.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>
#include <QTimer>
#include <QToolBar>
#include <QWhatsThis>

using namespace Qt::Literals::StringLiterals;

// "What's this?" has an answer for every control and every entry of a menu.

namespace toscale::gui {

namespace {

template <class... Kinds> bool isAny(const QWidget& widget)
{
    return (... || (qobject_cast<const Kinds*>(&widget) != nullptr));
}

/// What a person works with, but for parts of Qt's own and the buttons whose word is all there is to say of them.
bool isControl(const QWidget& widget)
{
    if (widget.objectName().startsWith("qt_"_L1) || widget.inherits("QTableCornerButton")
        || widget.inherits("QComboBoxPrivateContainer") || widget.inherits("QComboBoxListView")
        || widget.inherits("QDockWidgetTitleButton") || widget.inherits("QToolBarExtension")
        || isAny<QHeaderView>(widget))
        return false;
    if (const auto* button = qobject_cast<const QPushButton*>(&widget))
        if (const QString word = QString(button->text()).remove(u'&'); word == "Close"_L1 || word == "Cancel"_L1)
            return false;
    const QWidget* parent = widget.parentWidget();
    if (parent != nullptr
        && (isAny<QDialogButtonBox, QComboBox, QAbstractSpinBox, QLineEdit, QTabBar>(*parent)
            || parent->inherits("QMenu")))
        return false;
    return isAny<QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox, QAbstractItemView, QPlainTextEdit, QTextEdit>(
        widget);
}

QStringList mute(const QWidget& root)
{
    QStringList names;
    for (const QWidget* each : root.findChildren<QWidget*>())
        if (isControl(*each) && whatsThisOf(*each, each->rect().center()).isEmpty())
            names << u"%1 %2 in %3 \"%4\""_s.arg(QString::fromUtf8(each->metaObject()->className()), each->objectName(),
                                                 QString::fromUtf8(each->parentWidget()->metaObject()->className()),
                                                 each->accessibleName());
    return names;
}

std::string lines(const QStringList& names)
{
    return names.join(u'\n').toStdString();
}

class WhatsThisTest : public WindowTest {
protected:
    WhatsThisTest() { m_window.session().replaceDocument(io::builtInDocument(), {}); }
};

TEST_F(WhatsThisTest, EveryControlOfTheWindowAnswers)
{
    trigger("showExplore");
    trigger("replace");
    trigger("editCase");
    EXPECT_EQ(lines(mute(m_window)), "");
}

TEST_F(WhatsThisTest, EveryControlOfTheDialogsAnswers)
{
    for (const char* action : {"exportPicture", "print", "printForWall", "addCases"}) {
        QStringList names{u"no dialog came up"_s};
        QTimer::singleShot(0, &m_window, [&] {
            if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
                names = mute(*dialog);
                dialog->reject();
            }
        });
        trigger(action);
        EXPECT_EQ(lines(names), "") << action;
    }
    m_prompts.nextFile = path("cases.csv");
    QFile file(m_prompts.nextFile);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Who,How much\nA,70 GB\nB,80 TB\n");
    file.close();
    trigger("import");
    auto* dialog = m_window.findChild<ImportDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(lines(mute(*dialog)), "");
    delete dialog;
}

TEST_F(WhatsThisTest, EveryActionOfTheMenusAnswers)
{
    QStringList names;
    for (const QAction* action : m_window.findChildren<QAction*>())
        if (!action->isSeparator() && action->menu() == nullptr && !action->objectName().isEmpty()
            && !action->objectName().startsWith("qt_"_L1) && !action->objectName().startsWith("_q_"_L1)
            && action->statusTip().isEmpty() && action->whatsThis().isEmpty() && action->toolTip() == action->text())
            names << action->objectName();
    EXPECT_EQ(lines(names), "");
}

TEST_F(WhatsThisTest, AToolTipAnswersTheClick)
{
    auto* basis = m_window.findChild<QComboBox*>(u"basis"_s);
    const QPoint middle = basis->rect().center();
    EXPECT_EQ(whatsThisOf(*basis, middle), basis->toolTip());
    QHelpEvent asked(QEvent::QueryWhatsThis, middle, basis->mapToGlobal(middle));
    EXPECT_TRUE(QApplication::sendEvent(basis, &asked));
    EXPECT_TRUE(asked.isAccepted());
    basis->setWhatsThis(u"longer"_s);
    EXPECT_EQ(whatsThisOf(*basis, middle), u"longer"_s) << "its own text comes first";
    QWidget stranger;
    stranger.setToolTip(u"of another program's part"_s);
    QHelpEvent other(QEvent::QueryWhatsThis, {}, {});
    QApplication::sendEvent(&stranger, &other);
    EXPECT_FALSE(other.isAccepted()) << "windows of others are left alone";
}

TEST_F(WhatsThisTest, ShiftF1TellsOfTheControlWithTheFocus)
{
    m_window.activateWindow();
    auto* ask = m_window.findChild<QLineEdit*>(u"askEdit"_s);
    ask->setFocus();
    QApplication::processEvents();
    ASSERT_EQ(QApplication::focusWidget(), ask);
    QTest::keyClick(ask, Qt::Key_F1, Qt::ShiftModifier);
    EXPECT_FALSE(QWhatsThis::inWhatsThisMode()) << "it need not be clicked";
    bool isShown = false;
    for (const QWidget* each : QApplication::topLevelWidgets())
        isShown = isShown || (each->inherits("QWhatsThat") && each->isVisible());
    EXPECT_TRUE(isShown);
    QWhatsThis::hideText();
    QTest::keyClick(ask, Qt::Key_F1);
    EXPECT_NE(GuideWindow::over(m_window), nullptr);
}

TEST_F(WhatsThisTest, F1InADialogOpensTheGuideOverIt)
{
    GuidePlace place;
    QTimer::singleShot(0, &m_window, [&] {
        QWidget* dialog = QApplication::activeModalWidget();
        ASSERT_NE(dialog, nullptr);
        dialog->activateWindow();
        QApplication::processEvents();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        if (const GuideWindow* guide = GuideWindow::over(*dialog); guide != nullptr)
            place = guide->place();
        static_cast<QDialog*>(dialog)->reject();
    });
    trigger("exportPicture");
    EXPECT_EQ(place, (GuidePlace{u"05-exporting.md"_s, u"export"_s}));
    EXPECT_EQ(GuideWindow::over(m_window), nullptr);
}

} // namespace

} // namespace toscale::gui
