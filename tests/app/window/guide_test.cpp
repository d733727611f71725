#include "app/help/guide_browser.h"
#include "app/help/guide_document.h"
#include "app/help/guide_pages.h"
#include "app/help/guide_topics.h"
#include "app/help/guide_window.h"
#include "app/help/guide_words.h"
#include "app/help/whats_this.h"
#include "app/text/decimal_mark.h"
#include "app/text/languages.h"
#include "app/text/mnemonic.h"
#include "app/text/note_words.h"
#include "app/window/ask.h"
#include "app/window/window_language.h"
#include "core/document/compare_view.h"
#include "core/io/reference_data.h"
#include "core/scene/build_scene.h"
#include "tests/support/slowdown.h"
#include "window_fixture.h"

#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTreeWidget>
#include <QXmlStreamReader>
#include <algorithm>
#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;

// The guide: its pages in every language, what they name of the program, and its window.

namespace toscale::gui {

namespace {

const QRegularExpression places(u"\\{\\{(.*?)\\}\\}"_s);

QStringList matches(const QRegularExpression& wanted, const QString& text, int group = 0)
{
    QStringList found;
    for (auto each = wanted.globalMatch(text); each.hasNext();)
        found << each.next().captured(group);
    return found;
}

/// What a translation leaves as it is, in order: code blocks with what is in them but for questions, headings' levels
/// and ids, targets of links, pictures, rows of tables with their number of cells, entries of lists.
QStringList skeleton(const QString& text)
{
    QStringList kept;
    bool isCode = false;
    bool isQuestion = false;
    static const QRegularExpression heading(u"^(#+) .*(\\{#[a-z0-9-]+\\})$"_s);
    static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_s);
    for (const QString& line : text.split(u'\n')) {
        const bool isFence = line.startsWith("```"_L1);
        if (isFence) {
            isCode = !isCode;
            isQuestion = line == "```question"_L1;
        }
        if (isCode || isFence) {
            kept << (isQuestion && !isFence ? u"question"_s : line);
            continue;
        }
        if (const auto found = heading.match(line); found.hasMatch())
            kept << found.captured(1) + found.captured(2);
        else if (line.startsWith(u'|'))
            kept << u"row of %1"_s.arg(line.count(u'|'));
        else if (line.startsWith("- "_L1))
            kept << u"entry"_s;
        kept << matches(link, line, 1);
    }
    return kept;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

std::vector<std::string> tags()
{
    std::vector<std::string> all;
    for (const text::LanguageName& each : text::languageNames())
        all.emplace_back(each.tag);
    return all;
}

class GuideTest : public WindowTest {
protected:
    GuideTest() { m_window.session().replaceDocument(io::builtInDocument(), {}); }
    ~GuideTest() override
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
    void speak(const std::string& tag)
    {
        m_settings.setLanguage(QString::fromStdString(tag));
        QCoreApplication::processEvents();
        m_window.finishDrawing();
    }
    GuideWindow& open()
    {
        trigger("guide");
        return *GuideWindow::over(m_window);
    }
    static QTextBrowser& page(GuideWindow& guide) { return *guide.findChild<QTextBrowser*>(u"guidePage"_s); }
    static void press(QWidget& at, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&at, static_cast<Qt::Key>(key), modifiers);
    }

    WindowLanguage m_language{*qApp, m_settings};
};

TEST(GuidePages, EveryLanguageHasAllOfThemWithTheSameStructure)
{
    const QStringList names = guidePageNames();
    ASSERT_GE(names.size(), 14);
    for (const std::string& tag : tags())
        for (const QString& name : names) {
            const QString english = guideText("en", name);
            const QString text = guideText(tag, name);
            ASSERT_FALSE(text.isEmpty()) << name.toStdString() << " is missing in " << tag;
            const QStringList there = skeleton(text);
            const QStringList wanted = skeleton(english);
            for (int i = 0; i < std::min(there.size(), wanted.size()); ++i)
                ASSERT_EQ(there[i].toStdString(), wanted[i].toStdString()) << tag << ' ' << name.toStdString();
            EXPECT_EQ(there.size(), wanted.size()) << tag << ' ' << name.toStdString();
            EXPECT_EQ(sorted(matches(places, text)), sorted(matches(places, english)))
                << tag << ' ' << name.toStdString();
        }
}

TEST(GuidePages, QuestionsCanBeAskedAsTheyStandInEachLanguage)
{
    static const QRegularExpression blocks(u"```question\n(.*?)```"_s, QRegularExpression::DotMatchesEverythingOption);
    const auto sizes = parseAsk("70 GB vs 80 TB");
    for (const std::string& tag : tags()) {
        const char mark = text::decimalMark(QLocale(QString::fromStdString(tag)));
        const QStringList found = matches(blocks, guideText(tag, u"01-first-comparison.md"_s), 1);
        ASSERT_EQ(found.size(), 1) << tag;
        for (const QString& question : found[0].split(u'\n', Qt::SkipEmptyParts)) {
            const auto asked = parseAsk(question.toStdString(), mark);
            ASSERT_TRUE(asked) << tag << ": " << question.toStdString();
            EXPECT_EQ(asked->sides.size(), 2U) << question.toStdString();
            for (std::size_t side = 0; side < 2; ++side)
                EXPECT_EQ(asked->sides[side].volume->value.bytes.best, sizes->sides[side].volume->value.bytes.best)
                    << question.toStdString();
        }
    }
}

TEST_F(GuideTest, TheHintOfTheAskBarCanBeAskedAsItStandsInEachLanguage)
{
    for (const std::string& tag : tags()) {
        speak(tag);
        const QString hint = m_window.findChild<QLineEdit*>(u"askEdit"_s)->placeholderText();
        QString question = hint.mid(hint.indexOf(QRegularExpression(u"[:：]"_s)) + 1);
        question.remove(QRegularExpression(u"[\u2066-\u2069]"_s));
        const auto asked = parseAsk(question.toStdString(), text::decimalMark(QLocale(QString::fromStdString(tag))));
        ASSERT_TRUE(asked) << tag << ": " << question.toStdString();
        EXPECT_TRUE(asked->sides[0].volume && asked->sides[0].money && asked->sides[0].custody) << tag;
        EXPECT_TRUE(asked->sides[1].volume && asked->sides[1].noPenalty) << tag;
    }
}

TEST(GuidePages, LinksLeadToHeadingsThatExist)
{
    std::map<QString, std::set<QString>> ids;
    for (const QString& name : guidePageNames())
        for (const GuideHeading& heading : parseGuidePage(guideText("en", name)).headings)
            EXPECT_TRUE(ids[name].insert(heading.id).second) << heading.id.toStdString() << " twice";
    static const QRegularExpression link(u"(!?)\\[[^\\]]*\\]\\(([^)]*)\\)"_s);
    for (const QString& name : guidePageNames())
        for (auto each = link.globalMatch(guideText("en", name)); each.hasNext();) {
            const auto found = each.next();
            const QString target = found.captured(2);
            if (!found.captured(1).isEmpty()) {
                EXPECT_TRUE(figureKindFromName(target.section(u':', 1).toStdString())) << target.toStdString();
                continue;
            }
            if (target.startsWith("https://"_L1))
                continue;
            const GuidePlace place = GuidePlace::from(target);
            EXPECT_TRUE(ids[place.page].contains(place.section)) << target.toStdString();
        }
}

TEST(GuidePages, EveryFigureHasASectionWithItsPicture)
{
    for (const FigureKind kind : scene::drawableKinds()) {
        const QString id = QString::fromUtf8(nameOf(kind).data());
        const GuidePlace place = guidePlaceOfFigure(id);
        ASSERT_FALSE(place.page.isEmpty()) << id.toStdString();
        EXPECT_TRUE(guideText("en", place.page).contains(u"{#%1}\n\n![](figure:%1)"_s.arg(id))) << id.toStdString();
    }
}

TEST(GuidePages, IdsAreTakenOutOfHeadingsAndOfNothingElse)
{
    const GuidePage page = parseGuidePage(u"# One {#one}\ntext {#no}\n```\n# code {#code}\n```\n## Two {#two}\n"_s);
    EXPECT_EQ(page.markdown, u"# One\ntext {#no}\n```\n# code {#code}\n```\n## Two\n"_s);
    ASSERT_EQ(page.headings.size(), 2U);
    EXPECT_EQ(page.headings[1], (GuideHeading{2, u"Two"_s, u"two"_s}));
    EXPECT_TRUE(readGuidePage("de", u"no-such-page.md"_s).markdown.isEmpty());
}

/// The sentences of a .ts file: their context, words, and what tells them from others with the same words.
std::set<std::array<QString, 3>> sentencesOf(const QString& path)
{
    std::set<std::array<QString, 3>> all;
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    QXmlStreamReader xml(&file);
    QString context;
    std::array<QString, 3> message;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == "message"_L1)
            message = {context, {}, {}};
        else if (xml.isStartElement() && xml.name() == "source"_L1)
            message[1] = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == "comment"_L1)
            message[2] = xml.readElementText();
        else if (xml.isEndElement() && xml.name() == "message"_L1)
            all.insert(message);
    }
    return all;
}

TEST_F(GuideTest, NamesOnlyWhatTheProgramHas)
{
    const auto ofWindow = sentencesOf(QStringLiteral(TOSCALE_RESOURCES "/../translations/toscale_de.ts"));
    const auto ofFigures = sentencesOf(QStringLiteral(TOSCALE_RESOURCES "/../translations/phrases_de.ts"));
    ASSERT_GT(ofWindow.size(), 500U);
    for (const std::string& tag : tags()) {
        speak(tag);
        const text::Phrases phrases(tag);
        const GuideWords words(m_window, phrases);
        for (const QString& name : guidePageNames())
            for (const QString& place : matches(places, guideText(tag, name), 1)) {
                const std::string said = tag + " " + name.toStdString() + " " + place.toStdString();
                const QString kind = place.section(u':', 0, 0);
                const QString what = place.section(u':', 1);
                if (kind == "table"_L1) {
                    EXPECT_GT(words.filled(u"{{%1}}"_s.arg(place)).count(u'\n'), 10) << said;
                    continue;
                }
                EXPECT_FALSE(words.wordsFor(place).value_or(QString()).isEmpty()) << said;
                if (kind == "said"_L1) {
                    EXPECT_TRUE(ofFigures.contains({u"Phrases"_s, what.section(u'@', 0, 0), what.section(u'@', 1)}))
                        << said;
                } else if (kind != "menu"_L1 && kind != "key"_L1 && kind != "panel"_L1) {
                    EXPECT_TRUE(ofWindow.contains({u"toscale::gui::"_s + kind, what, QString()})) << said;
                }
            }
    }
}

TEST_F(GuideTest, SaysMenusAndKeysAsTheWindowDoes)
{
    const text::Phrases phrases("en");
    const GuideWords words(m_window, phrases);
    EXPECT_EQ(words.wordsFor(u"menu:exportPicture"_s), u"File > Export"_s);
    EXPECT_EQ(words.wordsFor(u"menu:coloursContrast"_s), u"View > Colours > High contrast"_s);
    EXPECT_EQ(words.wordsFor(u"menu:lessonsMenu"_s), u"Present > Open a lesson"_s);
    EXPECT_EQ(words.wordsFor(u"key:exportPicture"_s), u"Ctrl+E"_s);
    EXPECT_EQ(words.wordsFor(u"panel:receiptDock"_s), u"Receipt"_s);
    EXPECT_EQ(words.wordsFor(u"said:pending, as of %1"_s), u"pending, as of …"_s);
    EXPECT_EQ(words.wordsFor(u"menu:noSuchThing"_s), std::nullopt);
    EXPECT_EQ(words.wordsFor(u"menu:focusAsk"_s), std::nullopt) << "it is in no menu";
    EXPECT_EQ(words.wordsFor(u"key:about"_s), std::nullopt) << "it has none";
    EXPECT_EQ(words.wordsFor(u"nothing"_s), std::nullopt);
    using text::withoutMnemonic;
    EXPECT_EQ(withoutMnemonic(u"文件(&F)"_s), u"文件"_s);
    EXPECT_EQ(withoutMnemonic(u"فتح (&O) …"_s), u"فتح"_s);
    EXPECT_EQ(withoutMnemonic(u"Save &as …"_s), u"Save as"_s);
    speak("de");
    const text::Phrases german("de");
    EXPECT_EQ(GuideWords(m_window, german).wordsFor(u"said:alleged, not proven"_s), german.tr("alleged, not proven"));
    EXPECT_TRUE(GuideWords(m_window, german).wordsFor(u"menu:save"_s)->startsWith(u"Datei > "_s));
}

/// Every note that the program prints over all samples and measures has its line on the page of notes.
TEST_F(GuideTest, ExplainsEveryNoteOfTheSamples)
{
    const text::Phrases phrases("en");
    std::vector<QRegularExpression> explained;
    for (const QString& place : matches(places, guideText("en", u"10-notes.md"_s), 1)) {
        if (!place.startsWith("said:"_L1))
            continue;
        static const QRegularExpression argument(u"%\\d"_s);
        const QString pattern =
            QRegularExpression::escape(place.section(u':', 1).section(u'@', 0, 0)).replace(u"\\%"_s, u"%"_s);
        explained.emplace_back(u".*"_s + QString(pattern).replace(argument, u".*"_s) + u".*"_s,
                               QRegularExpression::DotMatchesEverythingOption);
    }
    ASSERT_GT(explained.size(), 50U);
    // of these, one of a family is on the page
    explained.emplace_back(u"(no|nothing) .* on record"_s);
    explained.emplace_back(u"no rate: the penalty was computed on .*"_s);
    explained.emplace_back(u"areas are read as smaller than they are; .*"_s);
    std::set<NoteCode> seen;
    for (const MeasureId measure : {MeasureId::Volume, MeasureId::Works, MeasureId::Money, MeasureId::Custody,
                                    MeasureId::MoneyPerGb, MeasureId::CustodyPerTb, MeasureId::MoneyPerWork,
                                    MeasureId::MoneyShare, MeasureId::SameRateMoney, MeasureId::SameRateCustody})
        for (const char* basis : {"final", "statutory_maximum", "sought", "imposed"})
            for (const FigureKind kind : {FigureKind::Squares, FigureKind::Bars, FigureKind::Dots}) {
                View view;
                view.figure = kind;
                view.measure = measure;
                view.reference.basis = basisChoiceFromName(basis);
                view.reference.baseline = "swartz-jstor-2010";
                const Comparison in = compareView(io::sampleLibrary(), view, io::builtInTables());
                for (const Note& note : in.notes) {
                    const QString words = text::noteClauseWords(phrases, note, in, scene::Length::Full);
                    const QString brief = text::noteClauseWords(phrases, note, in, scene::Length::Short);
                    const bool is = std::ranges::any_of(explained, [&](const QRegularExpression& each) {
                        return each.match(words).hasMatch() || each.match(brief).hasMatch();
                    });
                    EXPECT_TRUE(is) << words.toStdString();
                    seen.insert(note.code);
                }
            }
    EXPECT_GT(seen.size(), 20U);
}

TEST_F(GuideTest, ReadsInEveryLanguageWithoutMarksThatAreLeft)
{
    for (const std::string& tag : tags()) {
        speak(tag);
        const text::LocaleWording wording(tag);
        const GuideWords words(m_window, wording.phrases());
        const Qt::LayoutDirection direction = tag == "ar" ? Qt::RightToLeft : Qt::LeftToRight;
        for (const QString& name : guidePageNames()) {
            const GuidePage page = readGuidePage(tag, name);
            QTextDocument document;
            fillGuideDocument(document, page, words, {m_window.palette(), direction, 400},
                              [](const QString& figure) { return u"seen: "_s + figure; });
            const QString text = document.toPlainText();
            for (const auto& mark : {u"{{"_s, u"}}"_s, u"{#"_s, u"**"_s, QString(GuideWords::emphasisBegin),
                                     QString(GuideWords::emphasisEnd), u"\\"_s, u"%1"_s, u"```"_s})
                EXPECT_FALSE(text.contains(mark)) << tag << ' ' << name.toStdString() << ' ' << mark.toStdString();
            std::set<QString> ids;
            for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
                for (auto at = block.begin(); !at.atEnd(); ++at)
                    for (const QString& id : at.fragment().charFormat().anchorNames())
                        ids.insert(id);
                const bool isCode = block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
                EXPECT_EQ(block.blockFormat().layoutDirection(), isCode ? Qt::LeftToRight : direction);
            }
            for (const GuideHeading& heading : page.headings)
                EXPECT_TRUE(ids.contains(heading.id)) << heading.id.toStdString();
            EXPECT_EQ(text.count(u"seen: "_s), page.markdown.count(u"(figure:"_s));
        }
    }
}

TEST_F(GuideTest, OpensWithF1AtWhatIsLookedAt)
{
    const auto opensAt = [&](QWidget* focus, FigureKind shown = FigureKind::Squares) {
        const GuidePlace place = guideTopic(focus, shown);
        return (place.page + u'#' + place.section).toStdString();
    };
    EXPECT_EQ(opensAt(&m_window.sceneView(), FigureKind::Ladder), "08-figures-of-penalties.md#ladder");
    EXPECT_EQ(opensAt(m_window.findChild<QWidget*>(u"caseTable"_s)), "03-cases.md#table");
    EXPECT_EQ(opensAt(m_window.findChild<QWidget*>(u"notes"_s)), "10-notes.md#notes");
    EXPECT_EQ(opensAt(m_window.findChild<QWidget*>(u"askEdit"_s)), "01-first-comparison.md#type");
    EXPECT_EQ(opensAt(nullptr), "01-first-comparison.md#");
    trigger("showExplore");
    EXPECT_EQ(opensAt(m_window.findChild<QWidget*>(u"explorePanel"_s)), "04-explore.md#explore");
    std::map<QString, std::set<QString>> ids;
    for (const QString& name : guidePageNames())
        for (const GuideHeading& heading : parseGuidePage(guideText("en", name)).headings)
            ids[name].insert(heading.id);
    for (const auto* dock : m_window.findChildren<QDockWidget*>()) {
        const GuidePlace place = guideTopic(dock->widget(), FigureKind::Bars);
        EXPECT_TRUE(ids[place.page].contains(place.section)) << dock->objectName().toStdString();
    }
}

TEST_F(GuideTest, IsOneWindowThatGoesBackAndForward)
{
    GuideWindow& guide = open();
    EXPECT_TRUE(guide.isVisible());
    const GuidePlace first = guide.place();
    guide.showPlace({u"10-notes.md"_s, u"known"_s});
    emit page(guide).anchorClicked(QUrl(u"11-receipts.md#receipt"_s));
    EXPECT_EQ(guide.place(), (GuidePlace{u"11-receipts.md"_s, u"receipt"_s}));
    guide.findChild<QAction*>(u"guideBack"_s)->trigger();
    EXPECT_EQ(guide.place().page, u"10-notes.md"_s);
    guide.findChild<QAction*>(u"guideBack"_s)->trigger();
    EXPECT_EQ(guide.place(), first);
    EXPECT_FALSE(guide.findChild<QAction*>(u"guideBack"_s)->isEnabled());
    guide.findChild<QAction*>(u"guideForward"_s)->trigger();
    EXPECT_EQ(guide.place().page, u"10-notes.md"_s);
    emit page(guide).anchorClicked(QUrl(u"no-such-page.md"_s));
    EXPECT_EQ(guide.place().page, u"10-notes.md"_s) << "a link to nowhere leads nowhere";
    trigger("guide");
    EXPECT_EQ(m_window.findChildren<GuideWindow*>().size(), 1);
}

TEST_F(GuideTest, SearchesAllPages)
{
    GuideWindow& guide = open();
    guide.showPlace({u"01-first-comparison.md"_s, {}});
    guide.search(u"  NOT Proven "_s);
    EXPECT_EQ(guide.place().page, u"10-notes.md"_s);
    ASSERT_FALSE(page(guide).extraSelections().isEmpty());
    EXPECT_EQ(page(guide).extraSelections().front().cursor.selectedText(), u"not proven"_s);
    auto* contents = guide.findChild<QTreeWidget*>(u"guideContents"_s);
    EXPECT_TRUE(contents->topLevelItem(9)->text(0).endsWith(u" (1)"_s))
        << contents->topLevelItem(9)->text(0).toStdString();

    guide.search(u"prison"_s);
    const auto* found = guide.findChild<QLabel*>(u"guideFound"_s);
    const int count = found->text().section(u' ', -1).toInt();
    EXPECT_GT(count, 8);
    std::set<QString> pages;
    for (int i = 0; i < count; ++i) {
        pages.insert(guide.place().page);
        press(*guide.findChild<QWidget*>(u"guideSearch"_s), Qt::Key_Return);
    }
    EXPECT_GT(pages.size(), 3U) << "it goes on in the next page, and begins again at the end";
    guide.search(u"no such words here"_s);
    EXPECT_TRUE(page(guide).extraSelections().isEmpty());
    EXPECT_EQ(found->text(), u"Found nowhere"_s);
    EXPECT_FALSE(guide.findChild<QAction*>(u"guideNext"_s)->isEnabled());
}

TEST(GuideSearch, CountsPlacesWhateverTheLettersAndSpaces)
{
    const std::vector<QString> pages{u"80 TB and 80 tb"_s, u"nothing"_s};
    EXPECT_EQ(findInGuide(pages, u"80 TB"_s), (std::vector<GuideHit>{{0, 0, 5}, {0, 10, 5}}));
    EXPECT_TRUE(findInGuide(pages, u"  "_s).empty());
    EXPECT_TRUE(findInGuide({}, u"a"_s).empty());
    EXPECT_EQ(findInGuide({u"aaaa"_s}, u"aa"_s).size(), 2U) << "places do not overlap";
}

TEST_F(GuideTest, EscapeEndsTheSearchThenTheWindow)
{
    GuideWindow& guide = open();
    guide.search(u"ratio"_s);
    guide.findChild<QAction*>(u"guideClose"_s)->trigger();
    EXPECT_TRUE(guide.isVisible());
    EXPECT_TRUE(guide.findChild<QLineEdit*>(u"guideSearch"_s)->text().isEmpty());
    guide.resize(700, 500);
    guide.findChild<QAction*>(u"guideClose"_s)->trigger();
    EXPECT_FALSE(guide.isVisible());
    EXPECT_FALSE(m_settings.guideGeometry().isEmpty());
    trigger("guide");
    EXPECT_EQ(GuideWindow::over(m_window)->size(), QSize(700, 500));
}

TEST_F(GuideTest, LeadsOutOnlyAfterTheAddressWasShown)
{
    GuideWindow& guide = open();
    const GuidePlace before = guide.place();
    emit page(guide).anchorClicked(QUrl(u"https://www.loc.gov/standards/datetime/"_s));
    EXPECT_EQ(m_prompts.asked, QStringList(u"https://www.loc.gov/standards/datetime/"_s));
    EXPECT_TRUE(m_prompts.opened.isEmpty());
    m_prompts.nextAnswer = UnsavedAnswer::Save;
    emit page(guide).anchorClicked(QUrl(u"https://www.loc.gov/standards/datetime/"_s));
    EXPECT_EQ(m_prompts.opened.size(), 1);
    EXPECT_EQ(guide.place(), before);
}

TEST_F(GuideTest, APageIsMadeOnce)
{
    constexpr int settled = tests::slowdown > 1 ? 1'000 : 150; // milliseconds: longer than a width takes to settle
    GuideWindow& guide = open();
    for (const QString& name : guidePageNames()) {
        guide.showPlace({name, {}});
        QTest::qWait(settled);
        const QTextDocument* made = page(guide).document();
        QTest::qWait(settled);
        EXPECT_EQ(page(guide).document(), made) << name.toStdString();
    }
    const QTextDocument* before = page(guide).document();
    guide.resize(guide.width() - 300, guide.height());
    EXPECT_TRUE(QTest::qWaitFor([&] { return page(guide).document() != before; })) << "its pictures have less room";
}

TEST_F(GuideTest, LoadsPicturesOfFiguresAndNothingElse)
{
    GuideWindow& guide = open();
    const auto resource = [&](const QUrl& name) { // of the page that is shown: a page is made anew for its width
        return page(guide).document()->resource(QTextDocument::ImageResource, name);
    };
    for (const FigureKind kind : scene::drawableKinds()) {
        const GuideLook look{guide.palette(), Qt::LeftToRight, 320};
        const QUrl name(guidePictureName(u"figure:"_s + QString::fromUtf8(nameOf(kind).data()), look));
        const auto picture = [&] { return resource(name).value<QImage>(); };
        EXPECT_FALSE(picture().isNull()) << "its place is kept while it is drawn";
        const QSize size = QSize(320, 180) * guide.devicePixelRatioF();
        EXPECT_TRUE(QTest::qWaitFor([&] { return picture().size() == size; }, 20'000)) << nameOf(kind);
    }
    for (const char* other :
         {"https://example.org/x.png", "file:///etc/hostname", "qrc:/guide/en/10-notes.md", "x.png"}) {
        const QVariant loaded = resource(QUrl(QString::fromUtf8(other)));
        EXPECT_TRUE(loaded.value<QImage>().isNull() && loaded.toByteArray().isEmpty()) << other;
    }
}

TEST_F(GuideTest, FollowsTheLanguageOfTheWindow)
{
    GuideWindow& guide = open();
    guide.showPlace({u"10-notes.md"_s, u"known"_s});
    const QString english = page(guide).toPlainText();
    speak("de");
    GuideWindow* german = GuideWindow::over(m_window);
    ASSERT_NE(german, nullptr);
    EXPECT_TRUE(german->isVisible());
    EXPECT_EQ(german->place(), (GuidePlace{u"10-notes.md"_s, u"known"_s}));
    EXPECT_NE(page(*german).toPlainText(), english);
    speak("ar");
    EXPECT_EQ(GuideWindow::over(m_window)->layoutDirection(), Qt::RightToLeft);
}

TEST_F(GuideTest, LettersGrowAndStaySo)
{
    GuideWindow& guide = open();
    const double before = page(guide).font().pointSizeF();
    guide.findChild<QAction*>(u"guideLarger"_s)->trigger();
    guide.findChild<QAction*>(u"guideLarger"_s)->trigger();
    EXPECT_EQ(page(guide).font().pointSizeF(), before + 2);
    EXPECT_EQ(m_settings.guideLetters(), 2);
    guide.findChild<QAction*>(u"guideUsual"_s)->trigger();
    EXPECT_EQ(page(guide).font().pointSizeF(), before);
    for (int i = 0; i < 40; ++i)
        guide.findChild<QAction*>(u"guideSmaller"_s)->trigger();
    EXPECT_GE(page(guide).font().pointSizeF(), 5) << "letters can be read";
}

} // namespace

} // namespace toscale::gui
