#include "app/export/html_page.h"
#include "core/io/picture_document.h"
#include "tests/app/export/export_fixture.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <fstream>
#include <optional>

namespace toscale::exporting {

namespace {

std::string pageOf(const Document& document, const View& view)
{
    return encoded(document, view, Format::Html);
}

std::size_t countOf(const std::string& text, std::string_view what)
{
    std::size_t count = 0;
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1))
        ++count;
    return count;
}

} // namespace

TEST(HtmlPage, HasTheFigureItsDataAndItsSources)
{
    const Document& document = io::builtInDocument();
    const std::string page = pageOf(document, document.views.front());
    EXPECT_TRUE(page.starts_with("<!DOCTYPE html>\n<html lang=\"en\">"));
    EXPECT_EQ(countOf(page, "<svg "), 1u);
    EXPECT_EQ(page.find("<?xml"), std::string::npos);
    EXPECT_NE(page.find("<th scope=\"row\">"), std::string::npos);
    EXPECT_NE(page.find("<data value=\"80000000000000\">"), std::string::npos);
    EXPECT_NE(page.find("alleged"), std::string::npos);
    EXPECT_NE(page.find("<li id=\"page-source-1\"><a rel=\"noreferrer\" href=\"https://"), std::string::npos);
}

/// The table of a figure holds what the figure shows: stages, or events with their dates.
TEST(HtmlPage, HasTheStagesOfALadderAndTheEventsOfATimeline)
{
    const std::vector<std::string> ids{"swartz-jstor-2010", "megaupload"};
    const std::string ladder = pageOf(io::sampleLibrary(), viewOf(FigureKind::Ladder, MeasureId::Money, ids));
    for (const char* part : {"$1 million", "35 years", "6 months", "31 months", "<th scope=\"col\">Prison time</th>"})
        EXPECT_NE(ladder.find(part, ladder.find("id=\"page-data\"")), std::string::npos) << part;
    const std::string timeline = pageOf(io::sampleLibrary(), viewOf(FigureKind::Timeline, MeasureId::Volume, ids));
    const std::string table = timeline.substr(timeline.find("id=\"page-data\""));
    EXPECT_NE(table.find("<th scope=\"col\">Date</th>"), std::string::npos);
    EXPECT_NE(table.find("19 July 2011"), std::string::npos);
    std::size_t events = 0;
    for (const std::string& id : ids)
        events += findCase(io::sampleLibrary(), id)->events.size();
    EXPECT_GE(countOf(table, "<tr "), events);
}

TEST(HtmlPage, FetchesNothingAndRunsOneScriptOfOurs)
{
    const Document& document = io::builtInDocument();
    const QString page = QString::fromStdString(pageOf(document, document.views.front()));
    for (const char* tag : {"<link", "<img", "<iframe", "<object", "@import", "@font-face", "url(h", " src="})
        EXPECT_FALSE(page.contains(QLatin1String(tag))) << tag;
    ASSERT_EQ(page.count(QStringLiteral("<script")), 1);
    const qsizetype from = page.indexOf(QStringLiteral("<script>")) + 8;
    const QByteArray script = page.mid(from, page.indexOf(QStringLiteral("</script>")) - from).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(script, QCryptographicHash::Sha256).toBase64();
    EXPECT_TRUE(page.contains(QStringLiteral("script-src 'sha256-%1'").arg(QString::fromLatin1(hash))));
    EXPECT_TRUE(page.contains(QStringLiteral("default-src 'none'")));
}

TEST(HtmlPage, NoTextOfADocumentIsLive)
{
    const Document document = hostileDocument();
    for (const bool carries : {true, false}) {
        ExportOptions options;
        options.carriesDocument = carries;
        const std::string page = encoded(document, document.views.front(), Format::Html, options);
        EXPECT_EQ(countOf(page, "<script"), 1u);
        EXPECT_EQ(countOf(page, "<img"), 0u);
        EXPECT_EQ(countOf(page, "]]>"), 0u);
        EXPECT_EQ(page.find("href=\"javascript:"), std::string::npos);
        if (carries) {
            EXPECT_TRUE(io::documentInPicture(page));
        }
    }
}

TEST(HtmlPage, SaysGapsInWordsAndFollowsTheTheme)
{
    View view = viewOf(FigureKind::Bars, MeasureId::Money, {"swartz-jstor-2010", "thomas-rasset-kazaa"});
    view.theme = "dark";
    const std::string page = pageOf(io::sampleLibrary(), view);
    EXPECT_NE(page.find("<span class=\"muted\">"), std::string::npos);
    EXPECT_NE(page.find("color-scheme:dark"), std::string::npos);
    EXPECT_NE(page.find("<data value=\"222000\">"), std::string::npos);
}

TEST(HtmlPage, WritesRightToLeft)
{
    FigureFacts facts;
    facts.language = "ar";
    facts.rightToLeft = true;
    const std::string page =
        htmlPage(facts, "<svg></svg>", *scene::themeOf("light"), text::pageWords(english().phrases()));
    EXPECT_NE(page.find("<html lang=\"ar\" dir=\"rtl\">"), std::string::npos);
}

namespace {

/// What the title of a page says after a script of ours, in a real browser; nothing where none is installed: a browser
/// is as large as all packages of the build, so they do not bring one, and tests that need it are skipped without. The
/// script is a second one, which the page's own policy would refuse.
std::optional<QString> titleAfter(std::string page, const char* script)
{
    const std::size_t policy = page.find("<meta http-equiv");
    page.erase(policy, page.find('\n', policy) - policy);
    page.insert(page.rfind("</body>"), "<script>" + std::string(script) + "</script>");
    QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("page.html")).toStdString();
    std::ofstream(path, std::ios::binary) << page;
    QProcess chromium;
    chromium.start(QStringLiteral("chromium"),
                   {QStringLiteral("--headless"), QStringLiteral("--no-sandbox"), QStringLiteral("--disable-gpu"),
                    QStringLiteral("--disable-dev-shm-usage"), // whatever else runs beside it
                    QStringLiteral("--user-data-dir=") + folder.filePath(QStringLiteral("profile")),
                    QStringLiteral("--dump-dom"), QStringLiteral("file://") + QString::fromStdString(path)});
    if (!chromium.waitForStarted(5000))
        return std::nullopt;
    EXPECT_TRUE(chromium.waitForFinished(60000)) << chromium.readAllStandardError().toStdString();
    const QString dom = QString::fromUtf8(chromium.readAllStandardOutput());
    return QRegularExpression(QStringLiteral("<title>([^<]*)</title>")).match(dom).captured(1);
}

} // namespace

/// Every mark is reached by keyboard, the tooltip and the ring are seen.
TEST(HtmlPage, WorksInABrowser)
{
    const Document& document = io::builtInDocument();
    const auto title = titleAfter(pageOf(document, document.views.front()), R"(
const marks = document.querySelectorAll('[data-case]');
// a browser tells of the focus only once its window has it, which on a busy machine may be later than this
const tell = () => document.hasFocus() || document.activeElement.dispatchEvent(new FocusEvent('focus'));
marks[0].focus();
tell();
marks[0].dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight', bubbles: true}));
tell();
document.title = [marks.length, document.activeElement === marks[1],
  !document.getElementById('page-ring').hidden, document.getElementById('page-tip').textContent.length > 10,
  document.querySelectorAll('tr.marked').length, document.querySelectorAll('svg title').length,
  document.querySelector('figure svg').getAttribute('aria-label').length > 10,
  [...document.querySelectorAll('svg a, svg [data-case]')].map(each => each.tagName).slice(0, 3).join()].join(' ');
)");
    if (!title)
        GTEST_SKIP() << "no chromium is installed";
    EXPECT_EQ(*title, QStringLiteral("2 true true true 1 0 true rect,rect,a"));
}

/// So it is of letters as shapes.
TEST(HtmlPage, KeysReachMarksBeforeLinksInABrowser)
{
    const Document& document = io::builtInDocument();
    ExportOptions options;
    options.outlines = true;
    const auto title = titleAfter(encoded(document, document.views.front(), Format::Html, options), R"(
document.title = [...document.querySelectorAll('svg a, svg [data-case]')].map(each => each.tagName).slice(0, 3).join();
)");
    if (!title)
        GTEST_SKIP() << "no chromium is installed";
    EXPECT_EQ(*title, QStringLiteral("rect,rect,a"));
}

/// Events have no value, and gaps neither.
TEST(HtmlPage, KeysReachWhatHasNoValueInABrowser)
{
    const auto title = titleAfter(
        pageOf(io::sampleLibrary(), viewOf(FigureKind::Timeline, MeasureId::Custody, {"thomas-rasset-kazaa"})),
        "document.title = document.querySelectorAll('svg [tabindex]').length;");
    if (!title)
        GTEST_SKIP() << "no chromium is installed";
    const auto lane =
        columnsFor(io::sampleLibrary(), viewOf(FigureKind::Timeline, MeasureId::Custody, {"thomas-rasset-kazaa"}))
            .timeline.lanes.at(0);
    EXPECT_EQ(title->toInt(), static_cast<int>(lane.events.size()));
}

} // namespace toscale::exporting
