#include "app/cases/case_table_export.h"
#include "core/io/reference_data.h"
#include "core/io/table_reader.h"
#include "window_fixture.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>

namespace toscale::gui {

namespace {

TEST_F(WindowTest, TheFigureIsCopiedAsSvg)
{
    trigger("copySvg");
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    EXPECT_TRUE(data->data(QStringLiteral("image/svg+xml")).contains("data-case"));
    EXPECT_TRUE(data->text().startsWith(QStringLiteral("<?xml")));
}

TEST_F(WindowTest, TheComparisonIsCopiedAsASentenceWithItsReceipt)
{
    trigger("copySentence");
    const QString text = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(text.contains(QStringLiteral("1,143"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("https://"))) << text.toStdString();
    trigger("new");
    trigger("copySentence");
    EXPECT_EQ(m_prompts.reports.size(), 1u);
}

class TableExportTest : public WindowTest {
protected:
    QString exported(const char* name)
    {
        m_prompts.nextFile = path(name);
        trigger("exportTable");
        if (auto* job = m_window.findChild<CaseTableExport*>())
            job->finish();
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
};

TEST_F(TableExportTest, WholeCasesAreReadBackFromCsv)
{
    Document samples;
    samples.cases = io::sampleLibrary().cases;
    m_window.session().replaceDocument(std::move(samples), {});
    EXPECT_FALSE(exported("all.csv").isEmpty());
    const io::OpenedFile back = io::openFile(path("all.csv").toStdString());
    ASSERT_TRUE(back.document) << back.problems.size();
    EXPECT_EQ(back.document->cases.size(), io::sampleLibrary().cases.size());
    EXPECT_EQ(back.document->cases[3].title, io::sampleLibrary().cases[3].title);
}

TEST_F(TableExportTest, HtmlAndMarkdownSayWhatTheTableSays)
{
    trigger("caseTable");
    for (const char* name : {"seen.html", "seen.md"}) {
        const QString text = exported(name);
        EXPECT_TRUE(text.contains(QStringLiteral("Volume of data"))) << text.toStdString();
        EXPECT_TRUE(text.contains(QStringLiteral("70\u00a0GB"))) << text.toStdString();
        EXPECT_FALSE(text.contains(QStringLiteral("Money per gigabyte"))) << "a column that is not shown";
    }
    m_window.findChild<QLineEdit*>(QStringLiteral("caseFilter"))->setText(QStringLiteral("volume > 1 TB"));
    EXPECT_FALSE(exported("seen.md").contains(QStringLiteral("70\u00a0GB"))) << "a case that is not shown";
}

TEST_F(TableExportTest, JsonHoldsValuesInBaseUnits)
{
    const QString text = exported("values.json");
    EXPECT_TRUE(text.contains(QStringLiteral("\"value\": 70000000000"))) << text.toStdString();
}

TEST_F(TableExportTest, AnotherEndingOrAnEmptyTableIsRefused)
{
    EXPECT_TRUE(exported("table.xlsx").isEmpty());
    EXPECT_EQ(m_prompts.reports.size(), 1U);
    trigger("new");
    EXPECT_TRUE(exported("none.csv").isEmpty());
    EXPECT_EQ(m_prompts.reports.size(), 2U);
}

TEST_F(WindowTest, AFolderToHandOnHasAll)
{
    m_prompts.nextFile = m_folder.path();
    trigger("share");
    EXPECT_TRUE(m_prompts.reports.empty());
    const QStringList files = QDir(path("volume-squares")).entryList(QDir::Files);
    for (const char* ending :
         {".svg", ".png", ".html", ".csv", ".txt", "-caption.html", "-receipts.txt", ".toscale.json"})
        EXPECT_TRUE(files.contains(QStringLiteral("volume-squares") + QLatin1String(ending))) << ending;
    trigger("share"); // may not be replaced
    EXPECT_EQ(m_prompts.questions, 1);
    m_window.openFile(path("volume-squares/volume-squares.toscale.json"));
    EXPECT_TRUE(m_prompts.reports.empty());
    EXPECT_EQ(m_window.session().document().views.size(), 1u);
}

} // namespace

} // namespace toscale::gui
