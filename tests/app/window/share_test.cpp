#include "window_fixture.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
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
