#include "core/cases/edtf.h"
#include "core/quantity/parse_quantity.h"
#include "window_fixture.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QTableView>
#include <QTextBrowser>
#include <QTimer>
#include <QToolTip>
#include <QUrl>
#include <algorithm>

// A document comes from anywhere: its texts are shown as they were typed, lead nowhere but to the web, and turn nothing
// around that stands beside them.

namespace toscale::gui {

namespace {

const std::string override = "\xE2\x80\xAE"; // U+202E, by its bytes

Document hostileDocument()
{
    const std::string evil = "<img src=\"file:///etc/passwd\"><b>bold</b>&amp;" + override;
    Document document;
    document.title = evil;
    for (const char* id : {"a", "b"}) {
        Case one;
        one.id = id;
        one.title = evil + id;
        one.summary = evil;
        one.parties.push_back({"p", evil, PartyKind::Person, PartyRole::Copier, {}});
        CaseFigure figure;
        figure.id = "f";
        figure.primary = true;
        figure.scope = evil;
        figure.value = *parseDataSize("1 TB");
        figure.sources = {"s", "t", "u"};
        one.figures.push_back(figure);
        one.sources.push_back({"s", evil, evil, "2020", "javascript:alert(1)", {}, evil, {}});
        one.sources.push_back({"t", evil, evil, "2020", "file:///etc/passwd", {}, evil, {}});
        one.sources.push_back({"u", evil, evil, "2020", "https://example.org/\"><b>", {}, evil, {}});
        CaseEvent event;
        event.kind = EventKind::Arrest;
        event.date = *parseEdtf("2011-01-06");
        event.label = evil;
        one.events.push_back(event);
        document.cases.push_back(one);
    }
    View view = viewOfAll(document);
    view.id = "v";
    view.title = evil;
    view.notes = evil;
    view.speakerNotes = evil;
    document.views.push_back(view);
    return document;
}

/// Where a label guesses whether its text is markup, a title decides what is shown.
void expectNoGuessing(const QWidget& in)
{
    for (const QLabel* label : in.findChildren<QLabel*>()) {
        label->ensurePolished();
        EXPECT_NE(label->textFormat(), Qt::AutoText)
            << label->objectName().toStdString() << ": " << label->text().toStdString();
        EXPECT_FALSE(label->textFormat() == Qt::RichText && label->text().contains(QStringLiteral("<img")))
            << label->text().toStdString();
    }
}

class HostileTextTest : public WindowTest {
protected:
    HostileTextTest() { m_window.session().replaceDocument(hostileDocument(), {}); }

    /// Of a dialog that `open` runs.
    template <class Open> static void expectDialogShows(const char* words, Open open)
    {
        bool wasShown = false;
        QTimer::singleShot(50, qApp, [&] {
            QWidget* dialog = QApplication::activeModalWidget();
            ASSERT_NE(dialog, nullptr);
            expectNoGuessing(*dialog);
            QString all = dialog->windowTitle();
            for (const QLabel* label : dialog->findChildren<QLabel*>())
                all += label->text();
            EXPECT_TRUE(all.contains(QString::fromUtf8(words))) << all.toStdString();
            EXPECT_FALSE(all.contains(QChar(0x202E)));
            wasShown = true;
            dialog->close();
        });
        open();
        EXPECT_TRUE(wasShown);
    }
};

TEST_F(HostileTextTest, NoCellOfTheTableIsTurnedAround)
{
    const auto* table = m_window.findChild<QTableView*>(QStringLiteral("caseTable"));
    ASSERT_NE(table, nullptr);
    bool isTyped = false; // what is edited is what the document has
    for (int row = 0; row < table->model()->rowCount(); ++row)
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            const QModelIndex at = table->model()->index(row, column);
            EXPECT_FALSE(at.data().toString().contains(QChar(0x202E))) << at.data().toString().toStdString();
            isTyped |= at.data(Qt::EditRole).toString().contains(QChar(0x202E));
        }
    EXPECT_TRUE(isTyped);
}

TEST_F(HostileTextTest, NoLabelOfTheWindowGuesses)
{
    for (QAction* panel : m_window.findChildren<QAction*>()) // every panel and bar that a menu opens
        if (panel->isCheckable() && !panel->isChecked() && panel->isEnabled()
            && panel->objectName().startsWith(QLatin1String("show")))
            panel->trigger();
    m_window.session().showView(0);
    QCoreApplication::processEvents();
    expectNoGuessing(m_window);
    EXPECT_GT(m_window.findChildren<QLabel*>().size(), 10);
}

TEST_F(HostileTextTest, QuestionsShowNamesAsTheyAre)
{
    DialogPrompts prompts;
    const QString name = QStringLiteral("<b>x</b>");
    expectDialogShows("<b>x</b>", [&] { (void)prompts.saveChanges(&m_window, name); });
    expectDialogShows("<b>x</b>", [&] { (void)prompts.mayReload(&m_window, name, true); });
    expectDialogShows("<b>x</b>", [&] { (void)prompts.mayOverwriteOther(&m_window, name); });
    expectDialogShows("<b>x</b>", [&] { (void)prompts.recover(&m_window, {name}); });
    expectDialogShows("<b>x</b>", [&] { (void)prompts.mayReplace(&m_window, {name}); });
    expectDialogShows("<b>x</b>", [&] { (void)prompts.mayMakeFolder(&m_window, name); });
    expectDialogShows("<b>x</b>", [&] { (void)prompts.textFor(&m_window, {}, name, {}); });
    expectDialogShows("<b>x</b>", [&] { prompts.showProblems(&m_window, {{}, name, {name}}); });
    expectDialogShows("<img", [&] { (void)prompts.saveChanges(&m_window, m_window.session().displayName()); });
}

TEST_F(HostileTextTest, AToolTipShowsWhatWasTyped)
{
    QToolTip::showText(QPoint(5, 5), QStringLiteral("<b>not bold</b>"), &m_window);
    const QWidgetList tops = QApplication::topLevelWidgets();
    const auto tip = std::ranges::find_if(tops, [](const QWidget* each) { return each->inherits("QTipLabel"); });
    ASSERT_NE(tip, tops.end());
    EXPECT_EQ(qobject_cast<QLabel*>(*tip)->textFormat(), Qt::PlainText);
    QToolTip::hideText();
}

TEST_F(HostileTextTest, AReceiptHasNoMarkupOfTheDocumentAndNoLinkButToTheWeb)
{
    auto* receipt = m_window.findChild<QTextBrowser*>(QStringLiteral("receipt"));
    ASSERT_NE(receipt, nullptr);
    m_window.sceneView().selectCase("a");
    const QString html = receipt->toHtml();
    EXPECT_TRUE(receipt->toPlainText().contains(QStringLiteral("<b>bold</b>"))) << receipt->toPlainText().toStdString();
    EXPECT_FALSE(html.contains(QStringLiteral("<img")));
    EXPECT_FALSE(html.contains(QStringLiteral("href=\"javascript")));
    EXPECT_FALSE(html.contains(QStringLiteral("href=\"file")));
    EXPECT_TRUE(html.contains(QStringLiteral("href=\"https://example.org/")));
}

/// An invisible letter of a name must not turn round what the window says beside it: the cases, the baselines, the
/// receipt, its familiar things and the table of values.
TEST_F(HostileTextTest, NoNameTurnsTheWordsOfTheWindowRound)
{
    Document document = m_window.session().document();
    for (std::size_t i = 0; i < document.cases.size(); ++i)
        document.cases[i].displayTitle = "\u202e\nname \u2066" + document.cases[i].displayTitle;
    m_window.session().replaceDocument(document, {});
    m_window.findChild<QAction*>(QStringLiteral("showValues"))->trigger();
    m_window.sceneView().selectCase("a");
    QCoreApplication::processEvents();
    QStringList said{m_window.findChild<QTextBrowser*>(QStringLiteral("receipt"))->toPlainText()};
    for (const QLabel* label : m_window.findChildren<QLabel*>())
        said << label->text();
    const QStringList edited{QStringLiteral("caseTable"), QStringLiteral("eventTable"), QStringLiteral("filmstrip")};
    for (const auto* view : m_window.findChildren<QAbstractItemView*>()) {
        if (edited.contains(view->objectName()) || view->inherits("QHeaderView"))
            continue;
        const QAbstractItemModel* model = view->model();
        for (int row = 0; model != nullptr && row < model->rowCount(); ++row)
            for (int column = 0; column < model->columnCount(); ++column)
                said << model->index(row, column).data().toString();
    }
    for (const auto* box : m_window.findChildren<QComboBox*>())
        for (int i = 0; i < box->count(); ++i)
            said << box->itemText(i);
    EXPECT_GT(said.filter(QStringLiteral("name ")).size(), 3) << "else nothing is proved";
    for (const QString& each : said) {
        EXPECT_FALSE(each.contains(QChar(0x202E))) << each.toStdString();
        EXPECT_FALSE(each.contains(QStringLiteral("name \u2066"))) << each.toStdString();
    }
}

/// Neither the figure nor the receipt opens anything else, whatever asks for it.
TEST_F(HostileTextTest, OnlyAddressesOfTheWebAreOpened)
{
    QTextBrowser opener; // in place of the programs of the desktop
    for (const char* scheme : {"file", "javascript", "data", "smb", "evil", "http", "https"})
        QDesktopServices::setUrlHandler(QString::fromUtf8(scheme), &opener, "setSource");
    DialogPrompts prompts;
    for (const char* address : {"file:///etc/hostname", "javascript:alert(1)", "data:text/html,x", "smb://host/x",
                                "/etc/hostname", "evil:x", "", " https://example.org/"}) {
        prompts.openAddress(QString::fromUtf8(address));
        EXPECT_TRUE(opener.source().isEmpty()) << address;
    }
    prompts.openAddress(QStringLiteral("https://example.org/x"));
    EXPECT_EQ(opener.source(), QUrl(QStringLiteral("https://example.org/x"))) << "else nothing was proved";
    for (const char* scheme : {"file", "javascript", "data", "smb", "evil", "http", "https"})
        QDesktopServices::unsetUrlHandler(QString::fromUtf8(scheme));
}

TEST_F(HostileTextTest, TheWindowsTitleIsNotTurnedAround)
{
    EXPECT_FALSE(m_window.windowTitle().contains(QChar(0x202E)));
    EXPECT_TRUE(m_window.windowTitle().contains(QStringLiteral("<img")));
    EXPECT_EQ(m_window.session().document().title, hostileDocument().title) << "the document keeps it";
}

TEST_F(HostileTextTest, ATitleLeadsNowhereButIntoTheFolder)
{
    struct Asked final : DialogPrompts {
        QString fileToSave(QWidget*, const QString& suggestion) override
        {
            suggested = suggestion;
            return {};
        }
        QString suggested;
    } prompts;
    MainWindow window(m_settings, m_appearance, prompts);
    m_settings.setLastFolder(m_folder.path());
    for (const char* title : {"../../etc/x", "/etc/passwd", "..", ".hidden", "a\nb/c"}) {
        Document document = hostileDocument();
        document.title = title;
        window.session().replaceDocument(document, {});
        window.findChild<QAction*>(QStringLiteral("saveAs"))->trigger();
        EXPECT_EQ(QFileInfo(QDir::cleanPath(prompts.suggested)).absolutePath(), m_folder.path()) << title;
        EXPECT_FALSE(QFileInfo(prompts.suggested).fileName().startsWith(QLatin1Char('.'))) << title;
    }
}

} // namespace

} // namespace toscale::gui
