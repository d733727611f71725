#include "app/cases/library_dialog.h"
#include "app/export/export_dialog.h"
#include "app/figure/receipt_panel.h"
#include "app/present/hands_panel.h"
#include "app/present/present_keys.h"
#include "app/present/speaker_window.h"
#include "app/text/languages.h"
#include "app/window/window_language.h"
#include "core/document/guess_option.h"
#include "core/io/reference_data.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDockWidget>
#include <QGroupBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextEdit>
#include <algorithm>
#include <map>

namespace toscale::gui {

namespace {

/// The window with words that change; English again at the end.
class LanguageTest : public WindowTest {
protected:
    LanguageTest() { m_window.session().replaceDocument(io::builtInDocument(), {}); }
    ~LanguageTest() override
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
    void speak(const char* tag)
    {
        m_settings.setLanguage(QString::fromLatin1(tag));
        QCoreApplication::processEvents(); // the window follows when the menu is closed
        m_window.finishDrawing();
    }
    QString menu(int number) { return m_window.menuBar()->actions().at(number)->text().remove(QLatin1Char('&')); }

    WindowLanguage m_language{*qApp, m_settings};
};

TEST_F(LanguageTest, TheLibraryWordsItsValues)
{
    const text::Phrases german("de");
    const LibraryDialog dialog(io::sampleLibrary(), {}, german);
    const auto* list = dialog.findChild<QListWidget*>(QStringLiteral("libraryList"));
    ASSERT_EQ(list->count(), static_cast<int>(io::sampleLibrary().cases.size()));
    QString words;
    for (int row = 0; row < list->count(); ++row)
        words += list->item(row)->text() + QLatin1Char('\n');
    EXPECT_TRUE(words.contains(QStringLiteral("etwa 2,2"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("Buchexemplare"))) << words.toStdString();
    EXPECT_FALSE(words.contains(QStringLiteral("almost")));
    EXPECT_FALSE(words.contains(QStringLiteral("more than")));
}

TEST_F(LanguageTest, ChangesWhileTheWindowIsOpenAndKeepsTheWork)
{
    m_window.session().edit(SetTitle{"Typed before"}, QStringLiteral("Title"));
    m_window.session().showView(3);
    const Document before = m_window.session().document();
    EXPECT_EQ(menu(0), QStringLiteral("File"));
    const std::map<std::string, QString> words{{"de", QStringLiteral("Datei")},
                                               {"fr", QStringLiteral("Fichier")},
                                               {"es", QStringLiteral("Archivo")},
                                               {"en", QStringLiteral("File")}};
    for (const auto& [tag, file] : words) {
        speak(tag.c_str());
        EXPECT_EQ(menu(0), file);
        EXPECT_EQ(m_window.session().document(), before);
        EXPECT_EQ(m_window.session().currentViewIndex(), 3u);
        EXPECT_TRUE(m_window.session().isModified());
        EXPECT_FALSE(m_window.sceneView().scene().marks.empty());
        EXPECT_TRUE(m_window.session().undoStack().canUndo());
    }
    m_window.session().undoStack().undo(); // the new panels follow
    EXPECT_EQ(m_window.session().document().title, io::builtInDocument().title);
    trigger("nextView");
    EXPECT_EQ(m_window.session().currentViewIndex(), 4u);
}

TEST_F(LanguageTest, ArabicIsReadFromTheRight)
{
    const auto sideOf = [&](const char* dock) {
        return m_window.dockWidgetArea(m_window.findChild<QDockWidget*>(QString::fromLatin1(dock)));
    };
    EXPECT_EQ(sideOf("casesDock"), Qt::LeftDockWidgetArea);
    speak("ar");
    EXPECT_EQ(m_window.layoutDirection(), Qt::RightToLeft);
    EXPECT_EQ(sideOf("casesDock"), Qt::RightDockWidgetArea);
    EXPECT_EQ(sideOf("figureDock"), Qt::LeftDockWidgetArea);
    speak("zh");
    EXPECT_EQ(m_window.layoutDirection(), Qt::LeftToRight);
    EXPECT_EQ(sideOf("casesDock"), Qt::LeftDockWidgetArea);
}

TEST_F(LanguageTest, FiguresKeepTheLanguageOfTheDocument)
{
    m_window.session().edit(SetTitle{"Typed before"}, QStringLiteral("Title")); // no lesson any more
    const std::string english = m_window.sceneView().scene().altText;
    speak("de");
    EXPECT_EQ(m_window.sceneView().scene().altText, english);
    auto* choice = m_window.findChild<QComboBox*>(QStringLiteral("documentLanguage"));
    ASSERT_NE(choice, nullptr);
    choice->setCurrentIndex(choice->findData(QStringLiteral("fr")));
    emit choice->activated(choice->currentIndex());
    m_window.finishDrawing();
    EXPECT_EQ(m_window.session().document().language, "fr");
    EXPECT_EQ(m_window.sceneView().scene().language, "fr");
    EXPECT_NE(m_window.sceneView().scene().altText.find("70\u00a0Go"), std::string::npos)
        << m_window.sceneView().scene().altText;
    m_window.session().undoStack().undo();
    m_window.finishDrawing();
    EXPECT_EQ(m_window.sceneView().scene().altText, english);
}

TEST_F(LanguageTest, AnUntouchedLessonFollowsTheWindow)
{
    m_window.session().showView(3);
    for (const text::LanguageName& language : text::languageNames()) {
        speak(language.tag);
        EXPECT_EQ(m_window.session().document().language, language.tag);
        EXPECT_EQ(m_window.sceneView().scene().language, language.tag);
        EXPECT_EQ(m_window.session().currentViewIndex(), 3u);
        EXPECT_FALSE(m_window.session().isModified());
    }
    speak("en");
    EXPECT_EQ(m_window.session().document(), io::builtInDocument());
}

TEST_F(LanguageTest, ADocumentInALanguageWithoutWordsSaysSo)
{
    Document document = io::builtInDocument();
    document.language = "fi";
    m_window.session().replaceDocument(document, {});
    const auto* choice = m_window.findChild<QComboBox*>(QStringLiteral("documentLanguage"));
    EXPECT_EQ(choice->currentData().toString(), QStringLiteral("fi"));
    EXPECT_TRUE(choice->currentText().contains(QStringLiteral("English"))) << choice->currentText().toStdString();
}

TEST_F(LanguageTest, AnUnknownChoiceIsTheLanguageOfTheSystemOrEnglish)
{
    m_settings.setLanguage(QStringLiteral("tlh"));
    const std::string found = windowLanguage(m_settings);
    EXPECT_TRUE(
        std::ranges::any_of(text::languageNames(), [&](const text::LanguageName& each) { return found == each.tag; }));
}

TEST_F(LanguageTest, ErrorsOfTheAskBarAndHeadingsOfReceiptsAreTranslated)
{
    speak("de");
    auto* ask = m_window.findChild<QLineEdit*>(QStringLiteral("askEdit"));
    ask->setText(QStringLiteral("35 yeers vs 80 giga"));
    QTest::keyClick(ask, Qt::Key_Return);
    const QString problem = m_window.findChild<QLabel*>(QStringLiteral("askProblem"))->text();
    EXPECT_TRUE(problem.startsWith(QStringLiteral("Bei Zeichen"))) << problem.toStdString();
    auto* receipt = m_window.findChild<ReceiptPanel*>(QStringLiteral("receipt"));
    receipt->showCase("swartz-jstor-2010");
    EXPECT_TRUE(receipt->toPlainText().contains(QStringLiteral("Quellen"))) << receipt->toPlainText().toStdString();
    EXPECT_FALSE(receipt->toPlainText().contains(QStringLiteral("Sources")));
}

TEST_F(LanguageTest, MnemonicsOfAMenuDiffer)
{
    static const QRegularExpression mnemonic(QStringLiteral("&([^&\\s])"));
    for (const text::LanguageName& language : text::languageNames()) {
        speak(language.tag);
        for (const QMenu* menu : m_window.findChildren<QMenu*>()) {
            std::map<QString, QString> taken;
            std::string all; // for whoever looks for one that is free
            for (const QAction* action : menu->actions())
                all += mnemonic.match(action->text()).captured(1).toUpper().toStdString();
            for (const QAction* action : menu->actions()) {
                const auto match = mnemonic.match(action->text());
                if (!match.hasMatch())
                    continue;
                const auto [first, isNew] = taken.emplace(match.captured(1).toUpper(), action->text());
                EXPECT_TRUE(isNew) << language.tag << ": \"" << first->second.toStdString() << "\" and \""
                                   << action->text().toStdString() << "\", taken are " << all;
            }
        }
    }
}

/// Alt and a letter opens its menu: in the panels beside the figure the letter is not taken.
TEST_F(LanguageTest, MnemonicsOfPanelsLeaveThoseOfTheMenusAlone)
{
    static const QRegularExpression mnemonic(QStringLiteral("&([^&\\s])"));
    const auto letterOf = [&](const QString& text) { return mnemonic.match(text).captured(1).toUpper(); };
    for (const text::LanguageName& language : text::languageNames()) {
        speak(language.tag);
        std::map<QString, QString> menus;
        for (const QAction* action : m_window.menuBar()->actions())
            menus[letterOf(action->text())] = action->text();
        const auto check = [&](const QWidget& widget, const QString& text) {
            const QString letter = letterOf(text);
            if (widget.window() == &m_window && !letter.isEmpty()) {
                EXPECT_FALSE(menus.contains(letter)) << language.tag << ": \"" << text.toStdString() << "\" and \""
                                                     << menus[letter].toStdString() << '"';
            }
        };
        for (const QLabel* label : m_window.findChildren<QLabel*>())
            if (label->buddy() != nullptr)
                check(*label, label->text());
        for (const QAbstractButton* button : m_window.findChildren<QAbstractButton*>())
            check(*button, button->text());
    }
}

/// Chinese letters, so that what nobody translated stands out.
bool isTranslated(QString words)
{
    static const QRegularExpression chinese(QStringLiteral("\\p{Han}"));
    if (words.contains(chinese))
        return true;
    static const QRegularExpression known(QStringLiteral(
        "ToScale|Scroll Left|Scroll Right|iCalendar|TimelineJS|dpi|articles|volume > 1 TB, status pending, "
        "library|Aaron|Swartz|JSTOR|Meta|shadow|libraries|Vega-Lite|EDTF|CSV|TSV|JSON|PNG|SVG|PDF|HTML|Ctrl|Shift|Alt|"
        "Page|English|Deutsch|Français|Español|alleged|https?:\\S+|[A-Z]{3}\\b|[kMGTPE]i?B"));
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{3,}"));
    return !words.remove(known).contains(word);
}

/// All that a person sees or hears of a widget, by what it is.
void collect(const QWidget& widget, std::map<QString, QString>& found)
{
    const auto add = [&](const QString& what, const QString& words) {
        if (!words.isEmpty())
            found.emplace(words,
                          QString::fromLatin1(widget.metaObject()->className()) + QLatin1Char(' ') + widget.objectName()
                              + QStringLiteral(": ") + what);
    };
    add(QStringLiteral("tooltip"), widget.toolTip());
    add(QStringLiteral("status tip"), widget.statusTip());
    add(QStringLiteral("accessible name"), widget.accessibleName());
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        add(QStringLiteral("label"), label->text());
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        add(QStringLiteral("button"), button->text());
    if (const auto* group = qobject_cast<const QGroupBox*>(&widget))
        add(QStringLiteral("group"), group->title());
    if (const auto* dock = qobject_cast<const QDockWidget*>(&widget))
        add(QStringLiteral("dock"), dock->windowTitle());
    if (const auto* menu = qobject_cast<const QMenu*>(&widget))
        add(QStringLiteral("menu"), menu->title());
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        for (int i = 0; i < box->count(); ++i)
            add(QStringLiteral("choice"), box->itemText(i));
    if (const auto* edit = qobject_cast<const QLineEdit*>(&widget))
        add(QStringLiteral("placeholder"), edit->placeholderText());
    if (const auto* tabs = qobject_cast<const QTabWidget*>(&widget))
        for (int i = 0; i < tabs->count(); ++i) {
            add(QStringLiteral("tab"), tabs->tabText(i));
            add(QStringLiteral("tab"), tabs->tabToolTip(i));
        }
    if (const auto* view = qobject_cast<const QTableView*>(&widget); view != nullptr && view->model() != nullptr)
        for (int i = 0; i < view->model()->columnCount(); ++i)
            add(QStringLiteral("column"), view->model()->headerData(i, Qt::Horizontal).toString());
    for (const QAction* action : widget.actions()) {
        add(QStringLiteral("action"), action->text());
        add(QStringLiteral("status tip of an action"), action->statusTip());
        add(QStringLiteral("tooltip of an action"), action->toolTip());
    }
}

void expectTranslated(const QWidget& root)
{
    std::map<QString, QString> found;
    collect(root, found);
    for (const QWidget* each : root.findChildren<QWidget*>())
        collect(*each, found);
    EXPECT_GT(found.size(), 5u);
    for (const auto& [words, where] : found)
        EXPECT_TRUE(isTranslated(words)) << where.toStdString() << " \"" << words.toStdString() << '"';
}

TEST_F(LanguageTest, NoVisibleWordOfTheWindowBypassesTranslation)
{
    ASSERT_FALSE(isTranslated(QStringLiteral("Open")));
    Document document = io::builtInDocument(); // its own texts would stand out too
    document.language = "zh";
    document.title = "70 GB";
    while (document.views.size() > 1)
        document.views.erase(document.views.end() - 1);
    forgetTexts(document.views[0]);
    document.views[0].speakerNotes.clear();
    m_window.session().replaceDocument(document, {});
    speak("zh");
    trigger("showExplore");
    QCoreApplication::processEvents();
    trigger("caseTable");
    trigger("find");
    expectTranslated(m_window);

    const text::LocaleWording chinese("zh");
    ExportDialog dialog(m_window.session(), m_settings, chinese, m_prompts, &m_window);
    expectTranslated(dialog);

    Presentation presentation;
    presentation.document = std::make_shared<const Document>(document);
    PresentWindow present(std::move(presentation));
    present.resize(640, 360);
    present.show();
    present.finishDrawing();
    SpeakerWindow speaker(present);
    expectTranslated(speaker);
    EXPECT_TRUE(isTranslated(present.board().words())) << present.board().words().toStdString();
    for (const PresentKeyHelp& line : PresentKeyHelp::all())
        EXPECT_TRUE(isTranslated(line.meaning)) << line.meaning.toStdString();
}

} // namespace

} // namespace toscale::gui
